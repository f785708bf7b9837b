#include "drivers/slurm/submitted_job.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <sstream>

#include "base/host.hpp"
#include "base/text.hpp"
#include "drivers/slurm/slurm.hpp"

namespace mixrate {

namespace {

std::string file_of(const std::string& directory) { return directory + "/slurm-job"; }

/// The directory may be of a stranger: what stands there goes into a command.
bool is_job_id(const std::string& text) {
  return !text.empty() && text.size() < 20 &&
         std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c); });
}

}  // namespace

std::string SubmittedJob::text() const {
  const bool has_reason = !reason.empty() && reason != "None";
  return fmt::format("{} is {}{}", id, state, has_reason ? " (" + reason + ")" : "");
}

void remember_job(const std::string& directory, const std::string& id) { write_file(file_of(directory), id + '\n'); }

std::optional<SubmittedJob> queued_job(const std::string& directory) {
  constexpr std::uintmax_t most = 32;
  std::error_code problem;
  if (!std::filesystem::is_regular_file(file_of(directory), problem)) return std::nullopt;
  if (std::filesystem::file_size(file_of(directory), problem) > most) return std::nullopt;
  const std::string id = first_line_of_file(file_of(directory));
  if (!is_job_id(id) || !has_slurm(process_environment())) return std::nullopt;
  const CommandOutput answer = run_captured({"squeue", "-h", "-j", id, "-o", "%T %r"});
  SubmittedJob job{id, {}, {}};
  std::istringstream words(answer.out);
  if (answer.exit_code != 0 || !(words >> job.state >> job.reason)) return std::nullopt;
  std::ranges::transform(job.state, job.state.begin(), [](unsigned char c) { return std::tolower(c); });
  return job;
}

}  // namespace mixrate
