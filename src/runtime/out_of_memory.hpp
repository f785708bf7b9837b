// Lack of memory says something about the host, not about the study: it is never a row of the results.
#pragma once

#include <new>

#include "experiment/schedule/suspects.hpp"

namespace mixrate {

/// This replicate could not be computed because the system gave no memory.
class OutOfMemory : public std::bad_alloc {
 public:
  explicit OutOfMemory(ReplicateKey culprit) : culprit_(culprit) {}
  [[nodiscard]] ReplicateKey culprit() const { return culprit_; }

 private:
  ReplicateKey culprit_;
};

}  // namespace mixrate
