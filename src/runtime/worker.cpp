#include "runtime/worker.hpp"

#include <unistd.h>

#include <array>
#include <chrono>
#include <deque>

#include "base/seconds_since.hpp"
#include "runtime/messages.hpp"
#include "runtime/nap.hpp"
#include "runtime/out_of_memory.hpp"

namespace mixrate {

namespace {

constexpr int master_rank = 0;

std::string this_host() {
  std::array<char, 256> host{};
  return gethostname(host.data(), host.size() - 1) == 0 ? std::string(host.data()) : std::string();
}

/// False if the system gave no memory: then the master has been told, and waits for nothing that it has assigned.
bool compute(Transport& transport, const BatchWork& work, const AssignMessage& task) {
  const auto begin = std::chrono::steady_clock::now();
  ResultMessage result;
  try {
    result.batch = work(task.cell, task.first, task.count);
  } catch (const OutOfMemory& error) {
    transport.send(master_rank, Tag::starved, encode(StarvedMessage{error.culprit().cell, error.culprit().replicate}));
    return false;
  }
  result.seconds = seconds_since(begin);
  transport.send(master_rank, Tag::result, encode(result));
  return true;
}

void converse(Transport& transport, Lifeline& lifeline, const BatchWork& work, const std::string& functions) {
  std::deque<AssignMessage> queue;
  Message message;
  Nap nap;
  bool waits_for_resume = false;
  transport.send(master_rank, Tag::hello, encode(HelloMessage{getpid(), this_host(), functions}));
  for (;;) {
    while (lifeline.take(message)) {
      if (message.tag == Tag::dismiss || message.tag == Tag::leave) return;
      if (message.tag == Tag::resume) waits_for_resume = false;
      if (message.tag == Tag::assign && !waits_for_resume) queue.push_back(decode_assign(message.bytes));
    }
    if (queue.empty()) {
      nap.wait();
      continue;
    }
    nap.reset();
    const AssignMessage task = queue.front();
    queue.pop_front();
    if (compute(transport, work, task)) continue;
    queue.clear();
    waits_for_resume = true;
  }
}

}  // namespace

std::string with_host(const std::string& text) {
  const std::string host = this_host();
  return host.empty() ? text : host + ": " + text;
}

int run_worker(Transport& transport, Lifeline& lifeline, const BatchWork& work, const std::string& functions) {
  std::string why;
  try {
    converse(transport, lifeline, work, functions);
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
