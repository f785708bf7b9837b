// mixrate run: read the study, see from the journal what is done, compute the rest, publish the result file.
#include "runtime/run.hpp"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/commands.hpp"
#include "drivers/cost.hpp"
#include "drivers/precision/precision_run.hpp"
#include "drivers/precision/stored_rounds.hpp"
#include "drivers/preflight.hpp"
#include "drivers/report/live_page.hpp"
#include "drivers/report_error.hpp"
#include "drivers/results/journal_sink.hpp"
#include "drivers/results/open_journal.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/run_facts.hpp"
#include "drivers/supervise/on_end.hpp"
#include "drivers/supervise/status_file.hpp"
#include "experiment/external/trial.hpp"
#include "experiment/remaining_work.hpp"
#include "experiment/replicate.hpp"
#include "math/function_fingerprint.hpp"
#include "runtime/crash_note.hpp"

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
    experiment.max_replicates = experiment.replicates = std::min(experiment.replicates, std::uint32_t{2});
    experiment.precision.clear();
  }
}

Study read_study_for(const RunArguments& arguments) {
  Study study = read_study(arguments.study);
  if (arguments.smoke) shrink(study);
  return study;
}

/// Seconds until a Slurm job ends; infinity outside Slurm.
double slurm_time_left_s() {
  const char* end = std::getenv("SLURM_JOB_END_TIME");
  if (end == nullptr) return std::numeric_limits<double>::infinity();
  return std::max(1.0, std::atof(end) - static_cast<double>(std::time(nullptr)));
}

RunSettings settings_of(const RunArguments& arguments, const Study& study, const Hooks& hooks) {
  RunSettings settings;
  settings.time_limit_s = std::min(arguments.time_limit_s, slurm_time_left_s());
  if (std::isfinite(settings.time_limit_s)) settings.reserve_s = std::min(10.0, 0.05 * settings.time_limit_s);
  settings.progress = parse_progress_mode(arguments.progress);
  settings.worker_timeout_s = arguments.worker_timeout_s;
  settings.crash_directory = result_path(arguments, study.name);
  settings.isolate = arguments.isolate;
  settings.before_replicate = hooks.before_replicate;
  settings.functions = function_fingerprint();
  return settings;
}

/// SIGTERM leaves less than a second: the journal is safe, and a result file can be made from it at any time.
ExitCode publish_at_end(const RunReport& report, Publisher& publisher, const ResultDirectory& directory) {
  const std::string file = directory.file();
  if (report.end == RunEnd::sink_failed) return report.exit_code;  // its message says what is safe
  if (report.end == RunEnd::terminated) {
    say("journal  {}\nmixrate rebuild {} makes the result file from it\n", directory.journal(),
        shell_path(directory.path()));
    return report.exit_code;
  }
  if (!publisher.publish_now()) {
    say("All results are in {}; mixrate rebuild {} makes the result file from it.\n", directory.journal(),
        shell_path(directory.path()));
    return report.exit_code == ExitCode::complete ? ExitCode::io : report.exit_code;
  }
  say("results  {}\nrates    mixrate rates {}\n", file, shell_path(file));
  return report.exit_code;
}

/// Programs that are missing, or have no answer that can be used, are told before anything is written.
void try_programs(const Study& study, const Grid& grid, const StopFlag& stop) {
  constexpr double longest_s = 10.0;  // of a program; other ranks wait meanwhile
  try_programs_of(study, ProgramsAre::needed);
  require_answers(grid, {longest_s, [&stop] { return stop.request != StopRequest::none; }});
}

/// What the replicates are computed from.
struct Job {
  explicit Job(const RunArguments& arguments)
      : study(read_study_for(arguments)), grid(expand(study)), work(study_work(grid)) {}
  Study study;
  Grid grid;
  StudyWork work;
};

/// A thread that was left while computing goes on until the process ends: what it uses is never destroyed.
struct KeepForThread {
  const Session& session;
  void operator()(Job* job) const {
    if (!session.ends_by_force()) delete job;
  }
};

bool has_rows(const StudyJournal& journal) {
  return std::ranges::any_of(journal.cells(), [](const CellState& cell) { return cell.num_done > 0; });
}

/// Rounds of a study that asks for a precision; null for others. Sets the replicates of the grid.
std::unique_ptr<PrecisionRun> make_rounds(Grid& grid, const ResultDirectory& directory) {
  return grid.goals.empty() ? nullptr : std::make_unique<PrecisionRun>(grid, directory);
}

void print_rounds(const PrecisionRounds& rounds) {
  say("rounds   {}\n", rounds.round());
  for (const std::string& line : goal_lines(rounds)) say("  {}\n", terminal_text(line));
}

/// Deaths on replicates that a run knew of which was killed before it had kept its round.
void append_deaths(const std::vector<Death>& deaths, StudyJournal& journal) {
  for (const Death& death : deaths)
    if (death.first + death.count <= journal.cells()[death.cell].info.replicates) journal.append(death);
}

/// What is done when a run has ended, however: the last page, then the command of the user.
struct Ending {
  explicit Ending(const StopFlag& stop) : page([&stop] { return stop.request == StopRequest::now; }) {}
  EndCommand command;
  LivePage page;
  /// There is something to end now.
  void begin(const RunArguments& arguments, const std::string& directory) {
    command.command = arguments.on_end;
    command.directory = directory;
    if (arguments.report) page.begin(directory, live_page_file(*arguments.report, directory));
  }
};

ExitCode lead(const RunArguments& arguments, Session& session, const Hooks& hooks, Ending& ending) {
  const std::unique_ptr<Job, KeepForThread> job(new Job(arguments), {session});
  const auto& [study, grid, work] = *job;
  const Shard shard = arguments.shard;
  if (!shard.is_whole()) refuse_shards(grid, "--shard");
  const std::string path = result_path(arguments, study.name);
  check_before_run(arguments, grid, path, session.size());
  try_programs(study, grid, session.signals().flag());
  if (arguments.preflight) return ExitCode::complete;
  const ResultDirectory directory(path);
  ending.begin(arguments, path);
  announce_master(arguments.status_file, directory.path());
  if (!directory.warning().empty()) say("warning: {}\n", directory.warning());
  const auto rounds = make_rounds(job->grid, directory);
  const std::unique_ptr<StudyJournal> journal = open_journal(directory, study, grid);
  if (journal->torn_bytes() > 0)
    say("note: the last {} bytes of {} were an unfinished record of a run that was killed; they were dropped.\n",
        journal->torn_bytes(), directory.journal());
  append_deaths(deaths_of_crash_notes(directory.path(), work.cells), *journal);
  const Provenance facts = facts_at_start(arguments, session, journal->provenance());
  if (has_rows(*journal)) warn_of_other_programs(journal->provenance(), facts, directory.path());
  journal->append(facts);
  journal->sync();  // an unwritable directory is found now, not after the first hour
  remove_crash_notes(directory.path());

  const StopFlag& stop = session.signals().flag();
  Publisher publisher(directory.path(), [&stop] { return stop.request == StopRequest::now; });
  JournalSink kept(*journal, publisher);
  const auto watched = rounds ? rounds->watch(kept) : nullptr;
  RunSettings settings = settings_of(arguments, study, hooks);
  if (rounds && rounds->rounds().end() == RoundsEnd::open)
    settings.next_round = [&] { return rounds->next_round(*journal); };
  const RunReport report = run_study(session, work, make_work(grid, journal->cells(), shard),
                                     num_replicates(grid, shard), watched ? *watched : kept, settings);
  session.set_exit_code(report.exit_code);
  if (report.end != RunEnd::sink_failed) {
    journal->append(facts_at_end(report, journal->provenance()));
    journal->sync();
  }
  print_end(report, journal->cells(), session.size());
  if (rounds) print_rounds(rounds->rounds());
  const ExitCode code = publish_at_end(report, publisher, directory);
  if (report.compute_s > 0.0)
    say("kept     {:.1f} MB of journal; it and the result file took {:.2f} s, {:.2g} % of the computing\n",
        static_cast<double>(journal->bytes()) / 1e6, journal->cpu_s() + publisher.total_s(),
        100.0 * (journal->cpu_s() + publisher.total_s()) / report.compute_s);
  session.set_exit_code(code);
  // Nobody asked a run to stop that has lost its workers: it does not say how it ended, and a supervisor starts it
  // again.
  if (report.end != RunEnd::workers_lost) write_status(arguments.status_file, code);
  if (rounds && code == ExitCode::complete) expect_reached(rounds->rounds());
  return code;
}

/// The master prints for all; a worker that cannot begin tells it why and leaves quietly.
ExitCode serve(const RunArguments& arguments, Session& session, const Hooks& hooks) {
  try {
    const Study study = read_study_for(arguments);
    const Grid grid = expand(study);
    return static_cast<ExitCode>(serve_study(session, study_work(grid), settings_of(arguments, study, hooks)));
  } catch (const UserError& error) {  // mpirun passes on the code of the first rank that ends: all give the same
    session.fail(error.what());
    return error.exit_code();
  } catch (const std::exception& error) {
    session.fail(error.what());
    return ExitCode::failure;
  }
}

}  // namespace

std::string result_path(const RunArguments& arguments, const std::string& study_name) {
  std::string path = arguments.output;
  if (path.empty()) path = file_name(study_name) + (arguments.smoke ? ".smoke.mixrate" : ".mixrate");
  return arguments.shard.is_whole() ? path : path + "/" + arguments.shard.folder();
}

ExitCode run_command(const RunArguments& arguments, int& argc, char**& argv, const Hooks& hooks) {
  std::signal(SIGPIPE, SIG_IGN);                               // whoever reads what we print may go away
  static_cast<void>(parse_progress_mode(arguments.progress));  // a mistake is told before MPI starts
  Session session(argc, argv);
  if (!session.is_master()) return serve(arguments, session, hooks);
  Ending ending(session.signals().flag());  // after the result directory is free, before the ranks part
  try {
    return ending.command.code = lead(arguments, session, hooks, ending);
  } catch (...) {
    // Said before the ranks part: as soon as one of them has ended with an error, mpirun kills those that are left.
    const ExitCode code = ending.command.code = report_error();
    session.set_exit_code(code);
    write_status(arguments.status_file, code);
    return code;
  }
}

}  // namespace mixrate
