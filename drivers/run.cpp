// mixrate run: read the study, take over what is done, compute the rest, publish the result file.
#include "runtime/run.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "base/build_info.hpp"
#include "drivers/commands.hpp"
#include "drivers/result_directory.hpp"
#include "drivers/study_difference.hpp"
#include "random/hash.hpp"
#include "store/reader.hpp"
#include "store/resume.hpp"

namespace mixrate {

namespace {

/// Keep the two smallest n of each experiment and at most 2 replicates.
void shrink(Study& study) {
  constexpr std::ptrdiff_t most_sizes = 2;
  for (Experiment& experiment : study.experiments) {
    std::sort(experiment.n.begin(), experiment.n.end());
    if (std::ssize(experiment.n) > most_sizes)
      experiment.n.erase(experiment.n.begin() + most_sizes, experiment.n.end());
    experiment.n_where.clear();  // belonged to the order of the file
    experiment.replicates = std::min(experiment.replicates, std::uint32_t{2});
  }
}

Study read_study_for(const RunArguments& arguments) {
  Study study = read_study(arguments.study);
  if (arguments.smoke) shrink(study);
  return study;
}

std::string time_now() { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); }

std::string host_name() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 ? name : "unknown";
}

/// resume_cells, whose refusal names the setting that changed where it can be told.
std::vector<CellTable> take_over(const ResultSet& old, const ResumeRequest& request, const Study& study) {
  try {
    return resume_cells(old, request);
  } catch (const StudyError&) {
    const Study before = parse_study(old.study_text, request.file + ":/study/text");
    const std::string change = study_difference(before.resolved, study.resolved);
    if (change.empty()) throw;
    throw StudyError({request.file, 0, 0}, "the study has changed since the result file was written", change,
                     "Restore the study, or write to another directory with -o; the results are untouched");
  }
}

/// The results to add to: the finished rows of an earlier run, or empty tables.
ResultSet open_results(const ResultDirectory& directory, const Study& study, const Grid& grid) {
  ResultSet results;
  results.study_name = study.name;
  results.study_text = to_text(study.resolved);
  results.study_hash = ContentHash().add(to_text(without_replicates(study.resolved))).value();
  results.seed = study.seed;
  ResumeRequest request{directory.file(), results.study_text, study.seed, {}};
  for (const Cell& cell : grid.cells) request.cells.push_back(cell.info);
  if (directory.has_results()) {
    const ResultSet old = read_results(directory.file());
    results.cells = take_over(old, request, study);
    results.provenance = old.provenance;  // wall time and number of runs go on counting
  } else {
    for (const CellInfo& info : request.cells) results.cells.emplace_back(info);
  }
  return results;
}

double number_of(const Provenance& provenance, const std::string& key) {
  const auto found = provenance.find(key);
  return found == provenance.end() ? 0.0 : std::atof(found->second.c_str());
}

void describe_run(const RunArguments& arguments, const Session& session, Provenance& provenance) {
  for (const auto& [key, value] : build_info()) provenance[key] = value;
  std::string command;
  for (const std::string& word : arguments.command) command += (command.empty() ? "" : " ") + word;
  provenance["command"] = command;
  provenance["study_file"] = arguments.study;
  provenance["smoke"] = arguments.smoke ? "yes" : "no";
  provenance["hosts"] = host_name();
  if (const char* nodes = std::getenv("SLURM_JOB_NODELIST")) provenance["hosts"] = nodes;
  if (const char* job = std::getenv("SLURM_JOB_ID")) provenance["slurm_job"] = job;
  provenance["workers"] = std::to_string(std::max(1, session.size() - 1));
  provenance.try_emplace("started", time_now());
  provenance["runs"] = std::to_string(static_cast<int>(number_of(provenance, "runs")) + 1);
}

void print_end(const RunReport& report, const ResultSet& results, const std::string& file) {
  if (report.num_done > 0) {
    const double efficiency = report.compute_s / (report.num_workers * std::max(report.wall_s, 1e-9));
    fmt::print("{} replicates in {} with {} {}, {:.0f} % of the time computing\n", report.num_done,
               format_duration(report.wall_s), report.num_workers, report.num_workers == 1 ? "process" : "workers",
               100.0 * efficiency);
  }
  if (report.num_failed > 0) {
    fmt::print("{} replicates failed; the first:\n", report.num_failed);
    for (const FailureNote& note : report.failures)
      fmt::print("  {} replicate {}: {}\n", results.cells[note.cell].info.id, note.replicate, note.message);
  }
  if (report.end != RunEnd::complete)
    fmt::print("{} {} replicates are left; the same command continues.\n", report.message, report.num_pending);
  fmt::print("results  {}\nrates    mixrate rates {}\n", file, file);
}

ExitCode run_master(const RunArguments& arguments, Session& session, const Hooks& hooks) {
  const Study study = read_study_for(arguments);
  const Grid grid = expand(study);
  if (!session.warning().empty()) fmt::print("warning: {}\n", session.warning());
  const std::string path =
      !arguments.output.empty() ? arguments.output : study.name + (arguments.smoke ? ".smoke.mixrate" : ".mixrate");
  const ResultDirectory directory(path);
  if (!directory.warning().empty()) fmt::print("warning: {}\n", directory.warning());
  ResultSet results = open_results(directory, study, grid);
  describe_run(arguments, session, results.provenance);
  FileSink sink(directory.file(), results);
  sink.publish();  // an unwritable directory is found now, not after the first hour

  const double wall_before_s = number_of(results.provenance, "wall_s");
  const double compute_before_s = number_of(results.provenance, "compute_s");
  RunSettings settings;
  settings.time_limit_s = arguments.time_limit_s;
  settings.progress = parse_progress_mode(arguments.progress);
  settings.before_replicate = hooks.before_replicate;
  const RunReport report = run_study(session, grid, make_work(grid, results.cells), sink, settings);
  results.provenance["finished"] = time_now();
  results.provenance["wall_s"] = fmt::format("{:.3f}", wall_before_s + report.wall_s);
  results.provenance["compute_s"] = fmt::format("{:.3f}", compute_before_s + report.compute_s);
  sink.publish();
  print_end(report, results, directory.file());
  session.set_exit_code(report.exit_code);
  return report.exit_code;
}

/// The master prints for all; a worker that cannot begin tells it why and leaves quietly.
ExitCode run_worker(const RunArguments& arguments, Session& session, const Hooks& hooks) {
  try {
    const Grid grid = expand(read_study_for(arguments));
    RunSettings settings;
    settings.before_replicate = hooks.before_replicate;
    return static_cast<ExitCode>(serve_study(session, grid, settings));
  } catch (const UserError& error) {  // mpirun passes on the code of the first rank that ends: all give the same
    session.fail(error.what());
    return error.exit_code();
  } catch (const std::exception& error) {
    session.fail(error.what());
    return ExitCode::failure;
  }
}

}  // namespace

ExitCode run_command(const RunArguments& arguments, int& argc, char**& argv, const Hooks& hooks) {
  static_cast<void>(parse_progress_mode(arguments.progress));  // a mistake is told before MPI starts
  Session session(argc, argv);
  if (!session.is_master()) return run_worker(arguments, session, hooks);
  try {
    return run_master(arguments, session, hooks);
  } catch (const UserError& error) {
    session.set_exit_code(error.exit_code());
    throw;
  }
}

}  // namespace mixrate
