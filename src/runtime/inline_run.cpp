// The run in one process: the dispatcher's only worker is this thread. No MPI.
#include <deque>

#include "runtime/master.hpp"

namespace mixrate {

RunReport run_inline(const BatchWork& work, const RunParts& parts, const RunSettings& settings) {
  constexpr int worker = 1;
  RunBook book(parts, settings);
  std::deque<Assign> queue;
  const auto execute = [&queue](const std::vector<DispatchCommand>& commands) {
    for (const auto& command : commands) {
      if (const auto* assign = std::get_if<Assign>(&command)) queue.push_back(*assign);
    }
  };
  execute(parts.dispatcher.on(WorkerIdle{worker}));
  book.tick(1);
  while (!queue.empty() && !book.wants_wind_down()) {
    const Assign task = queue.front();
    queue.pop_front();
    RecordBatch batch;
    const double begin_s = book.elapsed_s();
    try {
      batch = work(task.cell, task.first, task.count);
    } catch (const std::exception& error) {  // outside a replicate: replicates do not throw
      book.end(RunEnd::worker_failed, error.what());
      break;
    }
    const double seconds = book.elapsed_s() - begin_s;
    book.commit(batch, seconds);
    execute(parts.dispatcher.on(BatchDone{worker, task.cell, task.first, task.count, seconds}));
    book.tick(1);
  }
  return book.close(1);
}

}  // namespace mixrate
