// The answer of `mixrate status --json`.
#pragma once

#include <optional>
#include <string>

#include "analysis/precision_rounds.hpp"
#include "drivers/results/parts.hpp"
#include "drivers/slurm/submitted_job.hpp"

namespace mixrate {

/// What is known beside the state of the study.
struct StatusFacts {
  std::string state;  // running, complete or incomplete
  std::string file;
  Shard shard;
  double spent_s = 0.0, left_s = 0.0, workers = 1.0;
  std::optional<SubmittedJob> job;          // in the queue of Slurm
  const PrecisionRounds* rounds = nullptr;  // of a study that asks for a precision
};

/// One object of one study: counts, times, statuses, failures, what is missing by cell and interval.
std::string status_json(const StudyState& study, const StatusFacts& facts);

/// A directory without results whose job waits: state "waiting", and the job.
std::string status_json(const SubmittedJob& job, const std::string& directory);

/// The same of several parts, each with its own counts.
std::string status_json(const Parts& parts, const std::string& directory, const std::optional<SubmittedJob>& job);

}  // namespace mixrate
