#include "runtime/master.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "base/say.hpp"
#include "experiment/record/run_history.hpp"
#include "runtime/crash_note.hpp"
#include "runtime/first_answers.hpp"
#include "runtime/messages.hpp"
#include "runtime/nap.hpp"
#include "runtime/rank_table.hpp"

namespace mixrate {

namespace {

class Master {
 public:
  Master(Transport& transport, const RunParts& parts, const RunSettings& settings)
      : transport_(transport),
        dispatcher_(parts.dispatcher),
        book_(parts, settings),
        cell_name_(parts.cell_name),
        timeout_s_(settings.worker_timeout_s),
        has_rounds_(static_cast<bool>(settings.next_round)),
        functions_(settings.functions),
        crash_directory_(settings.crash_directory),
        ranks_(transport.size()) {}

  MasterResult run();

 private:
  using State = RankState;

  void handle(const Message& message);
  void greet(int rank, const HelloMessage& hello);
  void take_result(const Message& message);
  void expect_same(int rank, const RecordBatch& batch);
  void worker_starved(const Message& message);
  void worker_failed(int rank, const std::string& text);
  void tell(const DispatchEvent& event);
  void begin_round();
  void look_for_the_dead(double now_s);
  void look_for_the_late(double now_s);
  void read_notes();
  void lose(int rank, const std::string& how, const std::optional<ReplicateKey>& culprit);
  void save_arrived();
  void await_late();
  void dismiss_rest();

  Transport& transport_;
  Dispatcher& dispatcher_;
  RunBook book_;
  CellName cell_name_;
  double timeout_s_;
  bool has_rounds_;
  std::string functions_, crash_directory_;
  std::string refused_;  // why the last worker was not taken
  RankTable ranks_;
  FirstAnswers answers_;
  int num_shared_ = 0;  // batches given to one worker more
  double looked_s_ = 0.0, looked_for_late_s_ = 0.0;
  bool round_is_over_ = false, winding_down_ = false, finished_ = false;
};

MasterResult Master::run() {
  Message message;
  Nap nap;
  if (dispatcher_.num_pending() == 0 && !has_rounds_) tell(WindDown{});
  while (!finished_ && !book_.must_leave()) {
    if (transport_.poll(message)) {
      nap.reset();
      handle(message);
    } else {
      nap.wait();
    }
    if (round_is_over_) begin_round();
    const double now_s = book_.elapsed_s();
    look_for_the_dead(now_s);
    look_for_the_late(now_s);
    book_.tick(ranks_.num_in(State::here));
    if (book_.wants_wind_down() && !std::exchange(winding_down_, true)) tell(WindDown{});
    if (ranks_.num_possible() == 0 && !finished_) {
      const bool all_refused = ranks_.num_in(State::refused) == transport_.size() - 1;
      if (all_refused) book_.end(RunEnd::worker_failed, refused_);  // starting again would not help
      book_.end(RunEnd::workers_lost, "No worker is left.");        // if nothing has ended it before
      break;
    }
  }
  const int workers = ranks_.num_taken();
  finished_ ? await_late() : save_arrived();
  const bool answered = dispatcher_.num_in_flight() == 0 && !(finished_ && dispatcher_.num_computing() > 0);
  if (const int busy = dispatcher_.num_computing(); busy > 0 && book_.must_leave())
    book_.left_behind(busy, std::nan(""));
  dismiss_rest();
  book_.tick(workers);
  if (num_shared_ > 0) {
    book_.note(fmt::format("{} of late workers {} given to others, too; the first answer counts.",
                           num_shared_ == 1 ? "One batch" : fmt::format("{} batches", num_shared_),
                           num_shared_ == 1 ? "was" : "were"));
  }
  return {book_.close(workers), answered && ranks_.num_in(State::lost) == 0};
}

void Master::handle(const Message& message) {
  RankTable::Rank& sender = ranks_[message.from];
  if (sender.state == State::lost || sender.state == State::failed || sender.state == State::refused) return;
  sender.silent_looks = 0;
  switch (message.tag) {
    case Tag::hello:
      greet(message.from, decode_hello(message.bytes));
      break;
    case Tag::result:
      take_result(message);
      break;
    case Tag::starved:
      worker_starved(message);
      break;
    case Tag::failed:
      worker_failed(message.from, message.bytes);
      break;
    default:
      break;
  }
}

/// Rows are the same bytes for any ranks only if elementary functions are.
void Master::greet(int r, const HelloMessage& hello) {
  ranks_[r].pid = hello.pid;
  const std::string functions = differing_functions(functions_, hello.functions);
  if (!functions.empty() && ranks_[r].state == State::away) {
    refused_ = refusal(r, hello, functions);
    say_to(stderr, "warning: {}\n", refused_);
    book_.note(refused_);
    ranks_.enter(r, State::refused);
    tell(WorkerLost{r, Departure::left});
    transport_.send(r, Tag::dismiss, {});
    return;
  }
  if (ranks_[r].state == State::away) ranks_.enter(r, State::here);
  tell(WorkerIdle{r});
}

void Master::take_result(const Message& message) {
  ResultMessage result;
  try {
    result = decode_result(message.bytes);
  } catch (const std::exception& error) {
    worker_failed(message.from, error.what());
    transport_.send(message.from, Tag::dismiss, {});
    return;
  }
  const RecordBatch& batch = result.batch;
  const Answer answer = dispatcher_.answer(message.from, batch.cell, batch.first, batch.count);
  if (answer == Answer::unexpected) return;
  // the worker gets its next batch before the rows are written
  tell(BatchDone{message.from, batch.cell, batch.first, batch.count, result.seconds, batch.seconds});
  if (answer == Answer::again) return expect_same(message.from, batch);
  book_.commit(batch, result.seconds);
  if (answer == Answer::first) answers_.keep(batch);
}

void Master::expect_same(int r, const RecordBatch& batch) {
  if (!answers_.differs(batch)) return;
  const std::string cell = cell_name_ ? cell_name_(batch.cell) : fmt::format("number {}", batch.cell);
  book_.end(RunEnd::rows_differ, FirstAnswers::difference(batch, r, cell));
}

/// What was assigned in the meantime is forgotten there.
void Master::worker_starved(const Message& message) {
  try {
    const StarvedMessage starved = decode_starved(message.bytes);
    transport_.send(message.from, Tag::resume, {});
    tell(MemoryRefused{message.from, {starved.cell, starved.replicate}});
  } catch (const std::runtime_error& error) {
    worker_failed(message.from, error.what());
  }
}

void Master::worker_failed(int r, const std::string& text) {
  ranks_.enter(r, State::failed);
  book_.end(RunEnd::worker_failed, fmt::format("Rank {} failed: {}", r, text));
  tell(WorkerLost{r, Departure::left});
}

void Master::tell(const DispatchEvent& event) {
  const double now_s = book_.elapsed_s();
  dispatcher_.set_seconds_left(book_.seconds_left_at(now_s));
  dispatcher_.set_now(now_s);
  for (const auto& command : dispatcher_.on(event)) {
    if (const auto* assign = std::get_if<Assign>(&command)) {
      transport_.send(assign->worker, Tag::assign, encode(AssignMessage{assign->cell, assign->first, assign->count}));
      num_shared_ += assign->again ? 1 : 0;
    } else if (const auto* dismiss = std::get_if<Dismiss>(&command)) {
      ranks_.enter(dismiss->worker, State::dismissed);
      transport_.send(dismiss->worker, Tag::dismiss, {});
    } else if (const auto* blame = std::get_if<Blame>(&command)) {
      book_.blame(*blame);
    } else if (const auto* abandon = std::get_if<Abandon>(&command)) {
      book_.abandon(*abandon);
    } else if (std::holds_alternative<AskForMore>(command)) {
      round_is_over_ = true;  // the last rows may not be committed yet
    } else if (const auto* finish = std::get_if<Finish>(&command)) {
      finished_ = true;
      if (!finish->complete) book_.cannot_go_on(dispatcher_.num_without_memory());  // or what was the reason before
    }
  }
}

void Master::begin_round() {
  round_is_over_ = false;
  const std::vector<WorkInterval> more = book_.next_round();
  tell(MoreWork{more});
}

void Master::look_for_the_dead(double now_s) {
  for (const int r : transport_.take_dead()) lose(r, "died", {});
  const double interval_s = std::min(1.0, timeout_s_ / 8.0);
  if (now_s - looked_s_ < interval_s) return;
  looked_s_ = now_s;
  read_notes();
  for (int r = 1; r < transport_.size(); ++r) {
    if (++ranks_[r].silent_looks * interval_s < timeout_s_) continue;
    lose(r, fmt::format("was silent for {}", format_duration(timeout_s_)), {});
  }
}

void Master::look_for_the_late(double now_s) {
  constexpr double interval_s = 0.1;
  if (now_s - looked_for_late_s_ < interval_s) return;
  looked_for_late_s_ = now_s;
  tell(LookForLate{});
}

/// A rank that crashed says so long before it is missed, and names the replicate.
void Master::read_notes() {
  if (crash_directory_.empty()) return;
  for (const CrashNote& note : read_crash_notes(crash_directory_)) {
    const bool ours = note.rank > 0 && note.rank < transport_.size() && ranks_[note.rank].pid == note.pid;
    if (!ours) continue;  // the driver has looked at those of earlier runs
    lose(note.rank, fmt::format("crashed (signal {})", note.signal), note.culprit);
    std::remove(note.path.c_str());  // the death is recorded
  }
}

void Master::lose(int r, const std::string& how, const std::optional<ReplicateKey>& culprit) {
  if (ranks_[r].state != State::here && ranks_[r].state != State::away) return;
  ranks_.enter(r, State::lost);
  transport_.give_up(r);
  book_.note(fmt::format("Rank {} {}: its work went to others.", r, how));
  tell(WorkerLost{r, Departure::died, culprit});
}

/// Keep what has arrived already before leaving in a hurry.
void Master::save_arrived() {
  constexpr double patience_s = 0.1;
  const double until_s = book_.elapsed_s() + patience_s;
  Message message;
  if (!winding_down_) tell(WindDown{});
  while (book_.elapsed_s() < until_s && transport_.poll(message)) handle(message);
  read_notes();  // mpirun without recovery ends the run because somebody crashed
}

/// Who computes what another has answered may say the same within a moment; then everybody leaves in order.
void Master::await_late() {
  constexpr double patience_s = 1.0;
  const double until_s = book_.elapsed_s() + patience_s;
  Message message;
  Nap nap;
  while (dispatcher_.num_computing() > 0 && book_.elapsed_s() < until_s && !book_.must_leave()) {
    if (transport_.poll(message)) {
      handle(message);
    } else {
      nap.wait();
    }
  }
}

/// Those that never said hello find the message when they arrive.
void Master::dismiss_rest() {
  for (int r = 1; r < transport_.size(); ++r) {
    if (ranks_[r].state != State::here && ranks_[r].state != State::away) continue;
    ranks_.enter(r, State::dismissed);
    transport_.send(r, Tag::dismiss, {});
  }
}

}  // namespace

MasterResult run_master(Transport& transport, const RunParts& parts, const RunSettings& settings) {
  return Master(transport, parts, settings).run();
}

}  // namespace mixrate
