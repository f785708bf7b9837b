#include "runtime/lifeline.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "base/error.hpp"
#include "base/say.hpp"
#include "runtime/nap.hpp"

namespace mixrate {

namespace {

constexpr int the_master = 0;
constexpr double longest_heartbeat_s = 5.0;
constexpr double pulse_s = 0.1;  // messages are taken so often while the main thread computes
constexpr int watch_ticks = 20;  // a time-out is counted in so many ticks

double watch_interval(double timeout_s) { return std::clamp(timeout_s / watch_ticks, 0.01, 1.0); }

}  // namespace

Ticker::Ticker(double interval_s, std::function<bool()> action)
    : action_(std::move(action)), interval_s_(interval_s), thread_([this] { loop(); }) {}

Ticker::~Ticker() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Ticker::set_interval(double interval_s) {
  {
    const std::lock_guard lock(mutex_);
    interval_s_ = interval_s;
  }
  wake_.notify_one();  // the wait that is under way may be much longer
}

void Ticker::loop() {
  std::unique_lock lock(mutex_);
  while (!leaving_) {
    const double interval_s = interval_s_;
    if (wake_.wait_for(lock, std::chrono::duration<double>(interval_s),
                       [&] { return leaving_ || interval_s_ != interval_s; })) {
      continue;
    }
    lock.unlock();
    const bool go_on = action_();
    lock.lock();
    if (!go_on) return;
  }
}

double heartbeat_for(double timeout_s) { return std::min(longest_heartbeat_s, timeout_s / 4.0); }

Beacon::Beacon(Transport& transport, double interval_s)
    : ticker_(interval_s, [&transport] {
        try {
          for (int r = 0; r < transport.size(); ++r) {
            if (r != transport.rank()) transport.send(r, Tag::alive, {});
          }
          return true;
        } catch (const std::exception&) {
          return false;  // the main thread meets the same trouble and reports it
        }
      }) {}

Lifeline::Lifeline(Transport& transport, const LifelineSettings& settings)
    : transport_(transport),
      settings_(settings),
      heartbeat_s_(settings.heartbeat_s),
      timeout_s_(settings.master_timeout_s),
      watch_(watch_interval(settings.master_timeout_s), [this] { return watch(); }),
      pulse_(std::min(pulse_s, settings.heartbeat_s), [this] { return pulse(); }) {}

Lifeline::~Lifeline() = default;  // the pulse ends first; if it hangs in MPI, the watch ends the process

void Lifeline::set_times(double heartbeat_s, double master_timeout_s) {
  heartbeat_s_ = heartbeat_s;
  timeout_s_ = master_timeout_s;
  silent_ticks_ = 0;
  watch_.set_interval(watch_interval(master_timeout_s));
  pulse_.set_interval(std::min(pulse_s, heartbeat_s));
}

bool Lifeline::take(Message& message) {
  receive();
  const std::lock_guard lock(inbox_mutex_);
  if (inbox_.empty()) return false;
  message = std::move(inbox_.front());
  inbox_.pop_front();
  return true;
}

/// Move what has arrived to the inbox, whichever thread comes first.
void Lifeline::receive() {
  const std::lock_guard lock(inbox_mutex_);
  Message message;
  while (transport_.poll(message)) {
    silent_ticks_ = 0;
    if (message.tag == Tag::alive) continue;
    if (message.tag == Tag::leave) leave_ = message.bytes == "force" ? Leave::by_force : Leave::clean;
    inbox_.push_back(std::move(message));
  }
}

bool Lifeline::pulse() {
  try {
    receive();
    if (leave_ == Leave::by_force) {
      // Without MPI_Finalize, which would wait for the rank that hangs. The master ends everybody where it can; where
      // it cannot (mpirun --enable-recovery) each leaves by itself.
      transport_.send(the_master, Tag::bye, {});
      std::this_thread::sleep_for(std::chrono::duration<double>(settings_.farewell_s));
      end_process(static_cast<int>(ExitCode::complete));
      return false;
    }
    since_heartbeat_s_ += std::min(pulse_s, heartbeat_s_.load());
    if (since_heartbeat_s_ >= heartbeat_s_) {
      since_heartbeat_s_ = 0.0;
      transport_.send(the_master, Tag::heartbeat, {});
    }
    return true;
  } catch (const std::exception&) {
    return false;  // the main thread meets the same trouble with its next message and reports it
  }
}

bool Lifeline::watch() {
  if (leave_ == Leave::by_force) return true;  // the master may have left already
  const double timeout_s = timeout_s_;
  if (++silent_ticks_ * watch_interval(timeout_s) < timeout_s) return true;
  say_to(stderr, "Rank {}: the master was silent for {:.3g} s; this worker leaves.\n", transport_.rank(), timeout_s);
  end_process(static_cast<int>(ExitCode::resumable));
  return false;
}

void Lifeline::end_process(int code) {
  if (!settings_.end_process) _exit(code);
  settings_.end_process(code);
}

void Lifeline::await_leave() {
  Nap nap;
  while (leave_ != Leave::clean) {
    receive();
    nap.wait();
  }
}

}  // namespace mixrate
