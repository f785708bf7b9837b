#include "runtime/worker.hpp"

#include <unistd.h>

#include <array>
#include <chrono>
#include <deque>

#include "runtime/messages.hpp"
#include "runtime/nap.hpp"

namespace mixrate {

namespace {

constexpr int master_rank = 0;

std::string this_host() {
  std::array<char, 256> host{};
  return gethostname(host.data(), host.size() - 1) == 0 ? std::string(host.data()) : std::string();
}

void compute(Transport& transport, const BatchWork& work, const AssignMessage& task) {
  const auto begin = std::chrono::steady_clock::now();
  ResultMessage result;
  result.batch = work(task.cell, task.first, task.count);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  transport.send(master_rank, Tag::result, encode(result));
}

void converse(Transport& transport, Lifeline& lifeline, const BatchWork& work, const std::string& functions) {
  std::deque<AssignMessage> queue;
  Message message;
  Nap nap;
  transport.send(master_rank, Tag::hello, encode(HelloMessage{getpid(), this_host(), functions}));
  for (;;) {
    while (lifeline.take(message)) {
      if (message.tag == Tag::dismiss || message.tag == Tag::leave) return;
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
