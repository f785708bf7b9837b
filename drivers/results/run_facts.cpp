#include "drivers/results/run_facts.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>
#include <gnu/libc-version.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "base/build_info.hpp"
#include "base/leaf_additions.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/supervise/status_file.hpp"
#include "experiment/record/run_history.hpp"
#include "math/function_fingerprint.hpp"

namespace mixrate {

namespace {

std::string time_now() { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); }

/// What the kernel calls the processor of this host; "unknown" where it has no name for it.
std::string processor_name() {
  std::ifstream facts("/proc/cpuinfo");
  for (std::string line; std::getline(facts, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return "unknown";
}

double number_of(const Provenance& provenance, const std::string& key) {
  const auto found = provenance.find(key);
  return found == provenance.end() ? 0.0 : std::atof(found->second.c_str());
}

}  // namespace

Provenance facts_at_start(const RunArguments& arguments, const Session& session, const Provenance& before) {
  Provenance facts = build_info();
  std::string command;
  for (const std::string& word : arguments.command) command += (command.empty() ? "" : " ") + shell_word(word);
  facts["command"] = command;
  facts["study_file"] = arguments.study;
  facts["smoke"] = arguments.smoke ? "yes" : "no";
  facts["shard"] = arguments.shard.text();  // also of the whole, 1/1: an earlier run may have been a part
  facts["libm"] = std::string("glibc ") + gnu_get_libc_version();
  facts["functions"] = function_fingerprint();
  if (const std::string id = executable_id(); !id.empty()) facts["executable"] = id;
  if (!added_leaves().empty()) facts["added_leaves"] = fmt::format("{}", fmt::join(added_leaves(), ", "));
  facts["hosts"] = host_name();
  if (const char* nodes = std::getenv("SLURM_JOB_NODELIST")) facts["hosts"] = nodes;
  if (const char* job = std::getenv("SLURM_JOB_ID")) facts["slurm_job"] = job;
  if (const char* task = std::getenv("SLURM_ARRAY_TASK_ID")) facts["slurm_array_task"] = task;
  if (const char* modules = std::getenv("LOADEDMODULES")) facts["modules"] = modules;
  facts["processor"] = processor_name();
  facts["workers"] = std::to_string(std::max(1, session.size() - 1));
  const auto started = before.find("started");
  facts["started"] = started == before.end() ? time_now() : started->second;
  facts["runs"] = std::to_string(static_cast<int>(number_of(before, "runs")) + 1);
  return facts;
}

void warn_of_other_programs(const Provenance& before, const Provenance& now, const std::string& where) {
  for (const std::string& difference : program_differences(before, now))
    say("warning: rows in {} were computed by another program ({}): old and new ones may differ in last digits, or "
        "more "
        "where a leaf was changed (then give another -o). 'mixrate replay' compares.\n",
        terminal_text(where), terminal_text(difference));
}

Provenance facts_at_end(const RunReport& report, const Provenance& before) {
  Provenance facts;
  facts["finished"] = time_now();
  facts["wall_s"] = fmt::format("{:.3f}", number_of(before, "wall_s") + report.wall_s);
  facts["compute_s"] = fmt::format("{:.3f}", number_of(before, "compute_s") + report.compute_s);
  return facts;
}

void print_end(const RunReport& report, const std::vector<CellState>& cells, int num_ranks) {
  if (report.num_done > 0) {
    const double efficiency = report.compute_s / (report.num_workers * std::max(report.wall_s, 1e-9));
    const std::string who =
        num_ranks <= 1 ? "1 process" : fmt::format("{} of {} ranks (one schedules)", report.num_workers, num_ranks);
    say("{} replicates in {} with {}, {:.0f} % of the time computing\n", report.num_done,
        format_duration(report.wall_s), who, 100.0 * efficiency);
  }
  if (const std::uint64_t bad = report.num_failed + report.num_crashed; bad > 0) {
    say("{} replicates failed; the first:\n", bad);
    for (const FailureNote& note : report.failures)
      say("  {} replicate {}: {}\n", cells[note.cell].info.id, note.replicate, terminal_text(note.message));
  }
  for (const std::string& note : report.notes) say("note: {}\n", terminal_text(note));
  if (report.end == RunEnd::complete) return;
  const char* again = report.end == RunEnd::worker_failed ? "tries them again" : "continues";
  say("{} {} replicates are left; the same command {}.\n", report.message, report.num_pending, again);
}

}  // namespace mixrate
