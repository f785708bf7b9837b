// The run in one process: the dispatcher's only worker is this thread. No MPI.
#include <deque>

#include "runtime/master.hpp"

namespace mixrate {

RunReport run_inline(const BatchWork& work, const RunParts& parts, const RunSettings& settings) {
  constexpr int worker = 1;
  RunBook book(parts, settings);
  std::deque<Assign> queue;
  const auto tell = [&](const DispatchEvent& event) {
    parts.dispatcher.set_seconds_left(book.seconds_left());
    for (const auto& command : parts.dispatcher.on(event)) {
      if (const auto* assign = std::get_if<Assign>(&command)) queue.push_back(*assign);
      if (const auto* blame = std::get_if<Blame>(&command)) book.blame(*blame);
      if (const auto* abandon = std::get_if<Abandon>(&command)) book.abandon(*abandon);
      if (const auto* finish = std::get_if<Finish>(&command); finish != nullptr && !finish->complete)
        book.out_of_time();
    }
  };
  tell(WorkerIdle{worker});
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
    tell(BatchDone{worker, task.cell, task.first, task.count, seconds, batch.seconds});
    book.tick(1);
  }
  return book.close(1);
}

}  // namespace mixrate
