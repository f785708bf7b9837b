#include "runtime/worker.hpp"

#include <unistd.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "runtime/messages.hpp"
#include "runtime/nap.hpp"

namespace mixrate {

namespace {

constexpr int master_rank = 0;

/// Sends heartbeats from its own thread while it lives.
class Heartbeat {
 public:
  Heartbeat(Transport& transport, double interval_s)
      : thread_([this, &transport, interval_s] { beat(transport, interval_s); }) {}
  ~Heartbeat() {
    {
      const std::lock_guard lock(mutex_);
      leaving_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }
  Heartbeat(const Heartbeat&) = delete;
  Heartbeat& operator=(const Heartbeat&) = delete;

 private:
  void beat(Transport& transport, double interval_s) {
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, std::chrono::duration<double>(interval_s), [this] { return leaving_; })) {
      try {
        transport.send(master_rank, Tag::heartbeat, {});
      } catch (const std::exception&) {
        return;  // the main thread meets the same trouble with its next message and reports it
      }
    }
  }
  std::mutex mutex_;
  std::condition_variable wake_;
  bool leaving_ = false;
  std::thread thread_;  // last: the others exist before it starts
};

void compute(Transport& transport, const BatchWork& work, const AssignMessage& task) {
  const auto begin = std::chrono::steady_clock::now();
  ResultMessage result;
  result.batch = work(task.cell, task.first, task.count);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  transport.send(master_rank, Tag::result, encode(result));
}

void converse(Transport& transport, const BatchWork& work) {
  std::deque<AssignMessage> queue;
  Message message;
  Nap nap;
  transport.send(master_rank, Tag::hello, {});
  for (;;) {
    while (transport.poll(message)) {
      if (message.tag == Tag::dismiss) return;
      if (message.tag == Tag::assign) queue.push_back(decode_assign(message.bytes));
    }
    if (queue.empty()) {
      nap.wait();
      continue;
    }
    nap.reset();
    const AssignMessage task = queue.front();
    queue.pop_front();
    compute(transport, work, task);
  }
}

}  // namespace

std::string with_host(const std::string& text) {
  std::array<char, 256> host{};
  if (gethostname(host.data(), host.size() - 1) != 0) return text;
  return std::string(host.data()) + ": " + text;
}

int run_worker(Transport& transport, const BatchWork& work, const WorkerSettings& settings) {
  const Heartbeat heartbeat(transport, settings.heartbeat_s);
  std::string why;
  try {
    converse(transport, work);
    return 0;
  } catch (const std::exception& error) {
    why = error.what();
  } catch (...) {
    why = "unknown exception";
  }
  transport.send(master_rank, Tag::failed, with_host(why));
  return 1;
}

}  // namespace mixrate
