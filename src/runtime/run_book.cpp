#include "runtime/run_book.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace mixrate {

namespace {

constexpr std::size_t max_failure_notes = 10;

double thread_cpu_s() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::uint64_t pending(const Dispatcher& dispatcher) { return dispatcher.num_pending() + dispatcher.num_in_flight(); }

}  // namespace

RunBook::RunBook(const RunParts& parts, const RunSettings& settings)
    : parts_(parts),
      settings_(settings),
      begin_s_(clock_s()),
      pending_before_(pending(parts.dispatcher)),
      cpu_begin_s_(thread_cpu_s()),
      checkpoints_asked_(parts.stop.checkpoints_asked),
      rounds_are_over_(!settings.next_round) {}

double RunBook::clock_s() const {
  if (settings_.clock_s) return settings_.clock_s();
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void RunBook::commit(const RecordBatch& batch, double seconds) {
  if (sink_failed()) return;
  guarded([&] {
    parts_.sink.commit(batch);
    uncommitted_ = true;
    report_.num_done += batch.count;
    report_.compute_s += seconds;
    for (const std::uint8_t status : batch.status) {
      report_.num_failed += status == static_cast<std::uint8_t>(FitStatus::failed);
      report_.num_crashed += status == static_cast<std::uint8_t>(FitStatus::crashed);
    }
    for (const auto& [replicate, text] : batch.messages) {
      if (report_.failures.size() < max_failure_notes) report_.failures.push_back({batch.cell, replicate, text});
    }
  });
}

std::vector<WorkInterval> RunBook::next_round() {
  std::vector<WorkInterval> more;
  if (rounds_are_over_ || sink_failed()) return more;
  guarded([&] { more = settings_.next_round(); });
  rounds_are_over_ = more.empty();
  for (const WorkInterval& interval : more) {
    parts_.total += interval.count;
    pending_before_ += interval.count;
  }
  return more;
}

void RunBook::blame(const Blame& command) {
  if (sink_failed()) return;
  guarded([&] {
    parts_.sink.record_death({command.cell, command.first, command.count});
    uncommitted_ = true;
  });
}

void RunBook::abandon(const Abandon& command) {
  MIXRATE_EXPECT(parts_.crashed_row, "a run whose workers may die can write rows for what killed them");
  commit(parts_.crashed_row(command.cell, command.replicate,
                            fmt::format("killed its worker {} times", settings_.batch.max_deaths)),
         0.0);
}

void RunBook::tick(int workers) {
  const double now_s = elapsed_s();
  if (!sink_failed()) guarded([&] { parts_.sink.expect_sound(); });
  const StopRequest request = parts_.stop.request;
  if (request == StopRequest::soon) stop_soon_s_ = std::min(stop_soon_s_, now_s);
  if (request == StopRequest::drain || request == StopRequest::soon) end(RunEnd::stopped, "Stopped on request.");
  if (request == StopRequest::now) end(RunEnd::terminated, "Terminated.");
  if (seconds_left_at(now_s) <= 0.0) out_of_time();
  const int asked = parts_.stop.checkpoints_asked;
  if (asked != checkpoints_asked_ || now_s - last_checkpoint_s_ >= settings_.checkpoint_interval_s) {
    checkpoints_asked_ = asked;
    checkpoint();
  }
  parts_.observer.show(snapshot(workers, now_s));
}

void RunBook::end(RunEnd why, std::string message) {
  if (report_.end != RunEnd::complete) return;
  report_.end = why;
  report_.message = std::move(message);
  report_.exit_code = why >= RunEnd::worker_failed ? ExitCode::failure : ExitCode::resumable;  // see RunEnd
}

void RunBook::note(std::string text) { report_.notes.push_back(std::move(text)); }

bool RunBook::must_leave() const {
  constexpr double moment_s = 1.0;
  if (parts_.stop.request == StopRequest::now) return true;
  const double now_s = elapsed_s();
  return now_s - stop_soon_s_ > moment_s || seconds_left_at(now_s) <= 0.0;
}

void RunBook::cannot_go_on(std::uint64_t without_memory) {
  if (without_memory == 0) return out_of_time();
  end(RunEnd::no_memory, fmt::format("{} {} more memory than there is: tried again alone, and left for a run with "
                                     "fewer ranks or more memory.",
                                     without_memory, without_memory == 1 ? "replicate needs" : "replicates need"));
}

void RunBook::left_behind(int workers, double seconds) {
  const std::string what = workers == 1 ? "A batch was" : fmt::format("{} batches were", workers);
  const std::string after = std::isnan(seconds) ? "" : fmt::format(" after {}", format_duration(seconds));
  note(fmt::format("{} left unfinished{}; what {} had computed is lost and begins anew.", what, after,
                   workers == 1 ? "it" : "they"));
}

void RunBook::checkpoint() {
  last_checkpoint_s_ = elapsed_s();
  if (sink_failed() || !uncommitted_) return;
  guarded([&] { parts_.sink.checkpoint(); });
  uncommitted_ = false;
}

template <class Action>
void RunBook::guarded(Action&& action) {
  std::string message;
  ExitCode code = ExitCode::failure;
  try {
    action();
    return;
  } catch (const UserError& error) {
    message = error.what();
    code = error.exit_code();
  } catch (const std::exception& error) {
    message = fmt::format("The results could not be kept: {}.", error.what());
  }
  // it comes before any other reason: a run that was stopped and cannot save is not resumable as promised
  report_.end = RunEnd::sink_failed;
  stop_soon_s_ = std::min(stop_soon_s_, elapsed_s());  // what is still being computed can be kept nowhere
  report_.message = message;
  report_.exit_code = code;
}

RunReport RunBook::close(int workers) {
  if (pending_before_ == report_.num_done) next_round();  // a run that was stopped now is not complete
  checkpoint();
  parts_.observer.close(snapshot(workers, elapsed_s()));
  report_.num_pending = pending_before_ - report_.num_done;
  const bool broken = report_.end >= RunEnd::worker_failed;
  if (report_.num_pending == 0 && !broken) {  // asked to stop when all had been handed out already
    report_.end = RunEnd::complete;
    report_.exit_code = ExitCode::complete;
    report_.message.clear();
  }
  report_.num_workers = workers;
  report_.wall_s = elapsed_s();
  report_.master_busy_s = thread_cpu_s() - cpu_begin_s_;
  return report_;
}

RunSnapshot RunBook::snapshot(int workers, double now_s) const {
  RunSnapshot shot;
  shot.total = parts_.total;
  shot.done_this_run = report_.num_done;
  shot.done = parts_.total - std::min(parts_.total, pending_before_) + report_.num_done;
  shot.failed = report_.num_failed;
  shot.elapsed_s = now_s;
  shot.workers = workers;
  shot.remaining_s = parts_.dispatcher.remaining_seconds() / std::max(1, workers);
  return shot;
}

}  // namespace mixrate
