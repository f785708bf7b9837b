// Run a study: the entry that drivers/run.cpp calls.
//
//   Session session(argc, argv);                        // first thing; MPI and signals
//   const Grid grid = expand(read_study(path));         // every rank; print errors on the master only:
//                                                       //   a worker calls session.fail(error.what())
//   if (!session.is_master()) return serve_study(session, study_work(grid));
//   if (!session.warning().empty()) print it
//   <open or create the result directory: a ResultSink, and what is already done>
//   const RunReport report = run_study(session, study_work(grid), make_work(grid, states), num_replicates(grid), sink,
//                                      settings);
//   <write the result file, print report.message, notes and failures; catch exceptions here, within the
//    life of the session: if workers have to be ended by force, the process ends with the session>
//   return static_cast<int>(report.exit_code);
#pragma once

#include <string>
#include <vector>

#include "experiment/record/result_sink.hpp"
#include "experiment/schedule/study_work.hpp"
#include "runtime/run_settings.hpp"
#include "runtime/session.hpp"

namespace mixrate {

/// Deaths that crash notes of an earlier run tell of, which nobody was there to record (mpirun without recovery ends
/// the master too). Cells that the study no longer has, and crashes between replicates, are left out. Call it before
/// run_study with RunSettings::crash_directory; record them, then call remove_crash_notes (crash_note.hpp).
std::vector<Death> deaths_of_crash_notes(const std::string& directory, const std::vector<const CellInfo*>& cells);

/// Run the work: with the workers of the session, or in this process if there are none. Master only.
///
/// Commits every finished batch to the sink, in order of arrival; checkpoints on a timer and at the end. SIGINT and
/// SIGUSR1 drain (batches in flight finish), SIGTERM does not wait. Shows progress on standard output. An exception of
/// the sink or of a worker ends the run and becomes RunReport::message. A replicate that fails is a row, not an error.
/// `pending` has one entry per cell (its own `pending` is empty where nothing is left); `total` is for the progress.
RunReport run_study(Session& session, const StudyWork& study, std::vector<DispatchCell> pending, std::uint64_t total,
                    ResultSink& sink, const RunSettings& settings);

/// Compute batches until the master says goodbye; returns the exit code of this rank (0 or 1). Workers only.
/// An exception outside run_replicate is reported to the master, who prints it; nothing is printed here.
/// Of the settings only what concerns workers is used (worker_timeout_s, crash_directory, isolate, before_replicate);
/// give all ranks the same.
int serve_study(Session& session, const StudyWork& study, const RunSettings& settings = {});

/// The same with any work instead of a study; `total` is the number of replicates of the whole, done ones included.
/// `crashed_row` may be empty where no replicate can have killed its worker three times, `cell_name` where cells have
/// no names.
RunReport run_work(Session& session, std::vector<DispatchCell> cells, std::uint64_t total, const BatchWork& work,
                   ResultSink& sink, const RunSettings& settings, const CrashedRow& crashed_row = {},
                   const CellName& cell_name = {});
int serve_work(Session& session, const BatchWork& work, const RunSettings& settings = {});

}  // namespace mixrate
