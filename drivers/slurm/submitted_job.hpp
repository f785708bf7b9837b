// The job that was submitted for a result directory.
#pragma once

#include <optional>
#include <string>

namespace mixrate {

struct SubmittedJob {
  std::string id;      // of Slurm
  std::string state;   // as Slurm says it, in small letters: pending, running, ...
  std::string reason;  // why it waits; "None" if it does not

  /// "12 is pending (Priority)".
  [[nodiscard]] std::string text() const;
};

/// Keep the id in the directory.
void remember_job(const std::string& directory, const std::string& id);

/// The job of a directory if it is still in the queue; nothing if there is none, it has ended, or Slurm does not
/// answer.
std::optional<SubmittedJob> queued_job(const std::string& directory);

}  // namespace mixrate
