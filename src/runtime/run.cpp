#include "runtime/run.hpp"

#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "runtime/crash_note.hpp"
#include "runtime/isolate.hpp"
#include "runtime/master.hpp"
#include "runtime/out_of_memory.hpp"
#include "runtime/worker.hpp"

namespace mixrate {

namespace {

BatchWork batch_work(const StudyWork& study, const ReplicateHook& before_replicate) {
  return [&study, before_replicate](std::uint32_t position, std::uint32_t first, std::uint32_t count) {
    const CellInfo& cell = *study.cells.at(position);
    RecordBatch batch = make_batch(cell, position, first, count);
    for (std::uint32_t r = first; r < first + count; ++r) {
      note_computing({position, r}, cell.key);
      if (before_replicate) before_replicate(cell, r);
      try {
        study.append_replicate(position, r, batch);
      } catch (const std::bad_alloc&) {
        throw OutOfMemory({position, r});
      }
    }
    note_computing_nothing();
    batch.count = count;
    return batch;
  };
}

CrashedRow crashed_row_of(const StudyWork& study) {
  return [&study](std::uint32_t position, std::uint32_t r, const std::string& message) {
    return make_crashed_row(*study.cells.at(position), position, r, message);
  };
}

BatchWork work_of(const StudyWork& study, const RunSettings& settings) {
  BatchWork work = batch_work(study, settings.before_replicate);
  return settings.isolate ? isolate(std::move(work), crashed_row_of(study), *settings.isolate) : work;
}

/// Isolated replicates do not take their worker with them.
std::unique_ptr<CrashWatch> watch_for_crashes(const RunSettings& settings, int rank) {
  if (settings.crash_directory.empty() || settings.isolate) return nullptr;
  return std::make_unique<CrashWatch>(settings.crash_directory, rank);
}

}  // namespace

std::vector<Death> deaths_of_crash_notes(const std::string& directory, const std::vector<const CellInfo*>& cells) {
  std::vector<Death> deaths;
  for (const CrashNote& note : read_crash_notes(directory)) {
    // the study may have grown since: the key of a cell stays, its position need not
    const auto cell = std::ranges::find_if(cells, [&](const CellInfo* c) { return c->key == note.cell_key; });
    if (!note.culprit || cell == cells.end()) continue;
    deaths.push_back({static_cast<std::uint32_t>(cell - cells.begin()), note.culprit->replicate, 1});
  }
  return deaths;
}

RunReport run_work(Session& session, std::vector<DispatchCell> cells, std::uint64_t total, const BatchWork& work,
                   ResultSink& sink, const RunSettings& settings, const CrashedRow& crashed_row,
                   const CellName& cell_name) {
  MIXRATE_EXPECT(session.is_master(), "workers call serve_study or serve_work");
  const bool alone = session.size() == 1;
  BatchPolicy policy = settings.batch;
  policy.in_rounds = static_cast<bool>(settings.next_round);
  policy.expected_workers = alone ? 1 : session.size() - 1;
  if (alone) policy.prefetch = 0;  // nothing travels
  Dispatcher dispatcher(std::move(cells), policy);
  Progress progress(settings.progress);
  const RunParts parts{dispatcher, sink, progress, session.signals().flag(), total, crashed_row, cell_name};
  MasterResult result;
  if (alone) {
    const auto watch = watch_for_crashes(settings, session.rank());
    session.set_ending(Session::Ending::by_force);  // unless nothing is left behind
    result = run_inline(work, parts, settings);
  } else {
    session.set_ending(Session::Ending::by_force);  // unless everybody says goodbye
    session.set_worker_timeout(settings.worker_timeout_s);
    result = run_master(*session.transport(), parts, settings);
  }
  session.set_exit_code(result.report.exit_code);
  if (result.all_dismissed) session.set_ending(Session::Ending::clean);
  return result.report;
}

int serve_work(Session& session, const BatchWork& work, const RunSettings& settings) {
  MIXRATE_EXPECT(!session.is_master(), "the master calls run_study or run_work");
  session.set_ending(Session::Ending::clean);  // run_worker tells the master whatever happens
  session.set_worker_timeout(settings.worker_timeout_s);
  const auto watch = watch_for_crashes(settings, session.rank());
  return run_worker(*session.transport(), *session.lifeline(), work, settings.functions);
}

RunReport run_study(Session& session, const StudyWork& study, std::vector<DispatchCell> pending, std::uint64_t total,
                    ResultSink& sink, const RunSettings& settings) {
  MIXRATE_EXPECT(pending.size() == study.cells.size(), "one entry of work for each cell of the study");
  return run_work(session, std::move(pending), total, work_of(study, settings), sink, settings, crashed_row_of(study),
                  [&study](std::uint32_t cell) { return study.cells.at(cell)->id; });
}

int serve_study(Session& session, const StudyWork& study, const RunSettings& settings) {
  return serve_work(session, work_of(study, settings), settings);
}

}  // namespace mixrate
