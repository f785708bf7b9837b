// The run in one process: the dispatcher's only worker is a thread of this process. No MPI.
#include <chrono>
#include <deque>

#include "runtime/compute_thread.hpp"
#include "runtime/master.hpp"
#include "runtime/out_of_memory.hpp"

namespace mixrate {

namespace {

class InlineRun {
 public:
  InlineRun(const BatchWork& work, const RunParts& parts, const RunSettings& settings)
      : dispatcher_(parts.dispatcher), book_(parts, settings), thread_(work) {}

  MasterResult run() {
    tell(WorkerIdle{worker});
    book_.tick(1);
    while (!queue_.empty() && !book_.wants_wind_down() && !has_left_) {
      const Assign task = queue_.front();
      queue_.pop_front();
      compute(task);
      book_.tick(1);
    }
    return {book_.close(1), !has_left_};
  }

 private:
  static constexpr int worker = 1;

  void tell(const DispatchEvent& event) {
    dispatcher_.set_seconds_left(book_.seconds_left());
    for (const auto& command : dispatcher_.on(event)) {
      if (const auto* assign = std::get_if<Assign>(&command)) queue_.push_back(*assign);
      if (const auto* blame = std::get_if<Blame>(&command)) book_.blame(*blame);
      if (const auto* abandon = std::get_if<Abandon>(&command)) book_.abandon(*abandon);
      if (std::holds_alternative<AskForMore>(command)) tell(MoreWork{book_.next_round()});
      if (const auto* finish = std::get_if<Finish>(&command); finish != nullptr && !finish->complete)
        book_.cannot_go_on(dispatcher_.num_without_memory());
    }
  }

  void compute(const Assign& task) {
    constexpr std::chrono::milliseconds look{20};
    const double begin_s = book_.elapsed_s();
    thread_.begin(task);
    while (!thread_.wait(look)) {
      book_.tick(1);
      if (book_.must_leave()) return leave(book_.elapsed_s() - begin_s);
    }
    try {
      const RecordBatch batch = thread_.take();
      const double seconds = book_.elapsed_s() - begin_s;
      book_.commit(batch, seconds);
      tell(BatchDone{worker, task.cell, task.first, task.count, seconds, batch.seconds});
    } catch (const OutOfMemory& error) {
      queue_.clear();  // the dispatcher hands it out anew
      tell(MemoryRefused{worker, error.culprit()});
    } catch (const std::exception& error) {  // outside a replicate: replicates do not throw
      book_.end(RunEnd::worker_failed, error.what());
    }
  }

  void leave(double seconds) {
    thread_.leave();
    has_left_ = true;
    book_.left_behind(1, seconds);
  }

  Dispatcher& dispatcher_;
  RunBook book_;
  ComputeThread thread_;
  std::deque<Assign> queue_;
  bool has_left_ = false;
};

}  // namespace

MasterResult run_inline(const BatchWork& work, const RunParts& parts, const RunSettings& settings) {
  return InlineRun(work, parts, settings).run();
}

}  // namespace mixrate
