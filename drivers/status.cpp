// mixrate status: how far a run is, from its files only.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <string_view>

#include "base/quote.hpp"
#include "drivers/commands.hpp"
#include "drivers/json/status.hpp"
#include "drivers/precision/stored_rounds.hpp"
#include "drivers/results/parts.hpp"
#include "drivers/results/remaining.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/results.hpp"
#include "drivers/slurm/submitted_job.hpp"
#include "experiment/record/missing.hpp"
#include "experiment/record/run_history.hpp"
#include "runtime/progress.hpp"
#include "store/digest.hpp"

namespace mixrate {

namespace {

void print_statuses(const StudyState& study) {
  std::map<std::size_t, std::uint64_t> counts;
  for (const CellState& cell : study.cells) {
    counts[0] += cell.info.replicates - cell.num_done;
    for (std::size_t status = 1; status < cell.statuses.size(); ++status) counts[status] += cell.statuses[status];
  }
  std::erase_if(counts, [](const auto& item) { return item.second == 0; });
  fmt::print("statuses  ");
  const char* separator = "";
  for (const auto& [status, count] : counts) {
    fmt::print("{}{} {}", separator, count, to_string(static_cast<FitStatus>(status)));
    separator = ", ";
  }
  fmt::print("\n");
}

void print_slowest(const StudyState& study) {
  std::vector<std::pair<double, const CellState*>> cells;
  for (const CellState& cell : study.cells)
    if (const double seconds = cell.mean_seconds(); std::isfinite(seconds)) cells.emplace_back(seconds, &cell);
  std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  constexpr std::size_t most = 5;
  if (!cells.empty()) fmt::print("slowest\n");
  for (std::size_t i = 0; i < std::min(most, cells.size()); ++i)
    fmt::print("  {:<48} {:.3g} s each, {} of {} done\n", cells[i].second->info.id, cells[i].first,
               cells[i].second->num_done, cells[i].second->info.replicates);
}

void print_failures(const StudyState& study) {
  constexpr std::uint32_t most = 5;
  std::uint32_t shown = 0, all = 0;
  for (const CellState& cell : study.cells) {
    for (const FitStatus status : {FitStatus::failed, FitStatus::crashed})
      all += cell.statuses[static_cast<std::size_t>(status)];
    for (const auto& [replicate, message] : cell.failures) {
      if (++shown == 1) fmt::print("failures\n");
      if (shown <= most) fmt::print("  {} replicate {}: {}\n", cell.info.id, replicate, terminal_text(message));
    }
  }
  if (all > most) fmt::print("  and {} more\n", all - most);
}

void print_missing(const std::vector<MissingRows>& cells) {
  constexpr std::size_t most = 10;
  if (!cells.empty()) fmt::print("missing\n");
  for (std::size_t i = 0; i < std::min(most, cells.size()); ++i) fmt::print("  {}\n", missing_text(cells[i]));
  if (cells.size() > most) fmt::print("  and of {} more cells; --json lists all\n", cells.size() - most);
}

/// A directory of shards: one line each, and all of them against the study.
ExitCode print_parts(const StatusArguments& arguments, const Parts& parts, std::size_t num_shards) {
  const Count count = count_replicates(parts.joined);
  const bool is_complete = count.done == count.total && parts.num_bad == 0;
  const ExitCode code = is_complete ? ExitCode::complete : ExitCode::resumable;
  if (arguments.json) {
    fmt::print("{}\n", status_json(parts, arguments.directory, queued_job(arguments.directory)));
    return code;
  }
  for (const Part& part : parts.all) {
    if (!part.problem.empty()) {
      fmt::print("{:<40} cannot be read: {}\n", terminal_text(part.name), terminal_text(part.problem));
      continue;
    }
    fmt::print("{:<40} {} of {} replicates, {}\n", terminal_text(part.name), part.count.done, part.count.total,
               part.is_running                       ? "running"
               : part.count.done == part.count.total ? "complete"
                                                     : "stopped; the same command continues");
  }
  if (const auto job = queued_job(arguments.directory)) fmt::print("job       {}\n", terminal_text(job->text()));
  const std::uint64_t missing = count.total - count.done;
  fmt::print("done      {} of {} replicates in {} shards ({:.1f} %), {}\n", count.done, count.total, num_shards,
             Remaining{count.total, count.done}.percent(),
             missing == 0 ? "complete" : fmt::format("{} are missing", missing));
  if (std::ranges::none_of(parts.all, &Part::is_running)) print_missing(missing_rows(parts.joined));
  fmt::print("mixrate merge -o {} {}/shard-* joins them\n", shell_path(arguments.directory + "/results.h5"),
             shell_path(arguments.directory));
  return code;
}

/// The directory itself, if it has results, and the shards in it.
std::vector<std::string> parts_of(const std::string& directory, const std::vector<std::string>& folders) {
  std::vector<std::string> names = folders;
  for (const std::string& own : {ResultDirectory::journal_of(directory), ResultDirectory::file_of(directory)}) {
    if (!std::filesystem::exists(own)) continue;
    names.insert(names.begin(), own);
    break;
  }
  return names;
}

/// How far a study is that asks for a precision; null for others, whose rows are not read.
std::unique_ptr<StoredRounds> rounds_of(const StudyState& study, const std::string& directory) {
  return asks_for_precision(study.text) ? stored_rounds(load_results(directory), directory) : nullptr;
}

void print_precision(const PrecisionRounds& rounds) {
  const auto reached = std::ranges::count_if(rounds.goals(), &GoalState::is_reached);
  const char* end = rounds.end() == RoundsEnd::unreachable ? ", not to be reached under max_replicates"
                    : rounds.end() == RoundsEnd::no_slope  ? ", a column has no slope"
                                                           : "";
  fmt::print("precision {} of {} slopes as well known as was asked, round {}{}\n", reached, rounds.goals().size(),
             rounds.round(), end);
  for (const std::string& line : goal_lines(rounds)) fmt::print("  {}\n", terminal_text(line));
}

ExitCode print_study(const StatusArguments& arguments, const std::string& file) {
  const StudyState study = load_state(arguments.directory);
  const std::unique_ptr<StoredRounds> rounds = rounds_of(study, arguments.directory);
  const Shard shard = shard_of(study);
  const auto [total, done, remaining_s, spent_s] = remaining(study, shard);
  const auto text = [&](const std::string& key) {
    const auto found = study.provenance.find(key);
    return found == study.provenance.end() ? std::string() : terminal_text(found->second);
  };
  const bool running = file != arguments.directory && ResultDirectory::is_running(arguments.directory);
  const auto job = file == arguments.directory ? std::nullopt : queued_job(arguments.directory);
  const double workers = num_workers(study);
  const bool is_complete = done == total && (rounds == nullptr || rounds->rounds.end() != RoundsEnd::open);
  const ExitCode code = is_complete ? ExitCode::complete : ExitCode::resumable;
  if (arguments.json) {
    const char* word = running ? "running" : is_complete ? "complete" : "incomplete";
    const PrecisionRounds* precision = rounds == nullptr ? nullptr : &rounds->rounds;
    fmt::print("{}\n", status_json(study, {word, file, shard, spent_s, remaining_s, workers, job, precision}));
    return code;
  }
  const char* state = running                                    ? "running"
                      : is_complete                              ? "complete"
                      : study.provenance.contains("merged_from") ? "incomplete"
                                                                 : "stopped; the same command continues";
  fmt::print("study     {}{}\n", study.name, text("smoke") == "yes" ? " (smoke run)" : "");
  if (job) fmt::print("job       {}\n", terminal_text(job->text()));
  if (!shard.is_whole())
    fmt::print("shard     {} of a study of {} replicates\n", shard.text(), count_replicates(study).total);
  fmt::print("done      {} of {} replicates in {} cells ({:.1f} %), {}\n", done, total, study.cells.size(),
             Remaining{total, done}.percent(), state);
  if (done > 0 && spent_s > 0.0)
    fmt::print("rate      {:.3g} replicates a second with {:.0f} computing\n",
               workers * static_cast<double>(done) / spent_s, workers);
  if (done < total)
    fmt::print("left      {} of computing, {} with {:.0f}\n", format_duration(remaining_s),
               format_duration(remaining_s / workers), workers);
  if (rounds != nullptr) print_precision(rounds->rounds);
  print_statuses(study);
  print_slowest(study);
  print_failures(study);
  if (!running) print_missing(missing_rows(study, shard));
  for (const std::string& difference : differences_within(study.provenance))
    fmt::print("programs  rows are of more than one: {}\n", terminal_text(difference));
  fmt::print("file      {}, version {}, {}\n", file, text("version"), text("hosts"));
  return code;
}

/// A directory in which nothing has been computed, because its job waits.
ExitCode print_waiting(const StatusArguments& arguments, const SubmittedJob& job) {
  if (arguments.json) {
    fmt::print("{}\n", status_json(job, arguments.directory));
  } else {
    fmt::print("job       {}\ndone      nothing yet\n", terminal_text(job.text()));
  }
  return ExitCode::resumable;
}

}  // namespace

ExitCode status_command(const StatusArguments& arguments) {
  const bool is_file = std::filesystem::is_regular_file(arguments.directory);
  const std::string file = is_file ? arguments.directory : ResultDirectory::file_of(arguments.directory);
  if (arguments.digest) {
    fmt::print("{}\n", cells_digest(file));
    return ExitCode::complete;
  }
  if (const auto folders = shard_folders(arguments.directory); !folders.empty()) {
    const std::vector<std::string> names = parts_of(arguments.directory, folders);
    const Parts parts = look_at_parts(names);
    const bool has_all = names.size() > folders.size() && parts.num_bad == 0 &&
                         parts.all[0].count.done == count_replicates(parts.joined).done &&
                         parts.all[0].count.total == count_replicates(parts.joined).total;
    if (!has_all) return print_parts(arguments, parts, folders.size());
  }
  if (!is_file && !arguments.digest && parts_of(arguments.directory, {}).empty())
    if (const auto job = queued_job(arguments.directory)) return print_waiting(arguments, *job);
  return print_study(arguments, file);
}

}  // namespace mixrate
