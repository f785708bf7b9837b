#include "runtime/run.hpp"

#include "experiment/replicate.hpp"
#include "runtime/master.hpp"
#include "runtime/worker.hpp"

namespace mixrate {

namespace {

BatchWork grid_work(const Grid& grid, const ReplicateHook& before_replicate) {
  return [&grid, before_replicate](std::uint32_t position, std::uint32_t first, std::uint32_t count) {
    const Cell& cell = grid.cells.at(position);
    RecordBatch batch = make_batch(cell, position, first, count);
    for (std::uint32_t r = first; r < first + count; ++r) {
      if (before_replicate) before_replicate(cell.info, r);
      run_replicate(cell, r, grid.seed, batch);
    }
    batch.count = count;
    return batch;
  };
}

CrashedRow grid_crashed_row(const Grid& grid) {
  return [&grid](std::uint32_t position, std::uint32_t r, const std::string& message) {
    return make_crashed_row(grid.cells.at(position), position, r, message);
  };
}

}  // namespace

RunReport run_work(Session& session, std::vector<DispatchCell> cells, std::uint64_t total, const BatchWork& work,
                   ResultSink& sink, const RunSettings& settings, const CrashedRow& crashed_row) {
  MIXRATE_EXPECT(session.is_master(), "workers call serve_study or serve_work");
  const bool alone = session.size() == 1;
  BatchPolicy policy = settings.batch;
  policy.expected_workers = alone ? 1 : session.size() - 1;
  if (alone) policy.prefetch = 0;  // nothing travels
  Dispatcher dispatcher(std::move(cells), policy);
  Progress progress(settings.progress);
  const RunParts parts{dispatcher, sink, progress, session.signals().flag(), total, crashed_row};
  MasterResult result;
  if (alone) {
    result.report = run_inline(work, parts, settings);
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
  return run_worker(*session.transport(), *session.lifeline(), work);
}

RunReport run_study(Session& session, const Grid& grid, std::vector<DispatchCell> work, std::uint64_t total,
                    ResultSink& sink, const RunSettings& settings) {
  MIXRATE_EXPECT(work.size() == grid.cells.size(), "one entry of work for each cell of the grid");
  return run_work(session, std::move(work), total, grid_work(grid, settings.before_replicate), sink, settings,
                  grid_crashed_row(grid));
}

int serve_study(Session& session, const Grid& grid, const RunSettings& settings) {
  return serve_work(session, grid_work(grid, settings.before_replicate), settings);
}

}  // namespace mixrate
