// Toys for tests of the runtime: a transport between threads, work whose rows follow from their key, a sink in memory.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>
#include <vector>

#include "experiment/record/result_sink.hpp"
#include "runtime/progress.hpp"
#include "runtime/run_settings.hpp"
#include "runtime/transport.hpp"

namespace mixrate::test {

/// Mailboxes of all ranks; keeps a record of who sent what to whom.
class Hub {
 public:
  explicit Hub(int size) : boxes_(static_cast<std::size_t>(size)) {}
  struct Sent {
    int from, to;
    Tag tag;
  };
  void put(int to, Message message) {
    const std::lock_guard lock(mutex_);
    record_.push_back({message.from, to, message.tag});
    boxes_[static_cast<std::size_t>(to)].push_back(std::move(message));
  }
  bool take(int rank, Message& message) {
    const std::lock_guard lock(mutex_);
    auto& box = boxes_[static_cast<std::size_t>(rank)];
    if (box.empty()) return false;
    message = std::move(box.front());
    box.pop_front();
    return true;
  }
  [[nodiscard]] int count(Tag tag, int from, int to) {
    const std::lock_guard lock(mutex_);
    int count = 0;
    for (const Sent& s : record_) count += s.tag == tag && s.from == from && s.to == to;
    return count;
  }
  [[nodiscard]] int size() const { return static_cast<int>(boxes_.size()); }
  /// As a library with fault mitigation says it.
  void report_dead(int rank) {
    const std::lock_guard lock(mutex_);
    dead_.push_back(rank);
  }
  std::vector<int> take_dead() {
    const std::lock_guard lock(mutex_);
    return std::exchange(dead_, {});
  }

 private:
  std::vector<int> dead_;
  std::mutex mutex_;
  std::vector<std::deque<Message>> boxes_;
  std::vector<Sent> record_;
};

class ThreadTransport : public Transport {
 public:
  ThreadTransport(Hub& hub, int rank) : hub_(hub), rank_(rank), given_up_(static_cast<std::size_t>(hub.size())) {}
  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int size() const override { return hub_.size(); }
  void send(int to, Tag tag, std::string_view bytes) override {
    if (!is_given_up(to)) hub_.put(to, {rank_, tag, std::string(bytes)});
  }
  bool poll(Message& message) override { return hub_.take(rank_, message); }
  void give_up(int rank) override { given_up_.at(static_cast<std::size_t>(rank)) = true; }
  [[nodiscard]] bool is_given_up(int rank) const override { return given_up_.at(static_cast<std::size_t>(rank)); }
  std::vector<int> take_dead() override { return hub_.take_dead(); }
  void end_by_force(int) override {}

 private:
  Hub& hub_;
  int rank_;
  std::vector<std::atomic<bool>> given_up_;
};

/// One loss column and two estimate columns, all functions of (cell, replicate).
inline double toy_value(std::uint32_t cell, std::uint32_t replicate) {
  return std::sin(1.0 + cell) * std::sqrt(1.0 + replicate);
}

inline RecordBatch toy_batch(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  RecordBatch batch;
  batch.cell = cell;
  batch.first = first;
  batch.count = count;
  batch.status.assign(count, static_cast<std::uint8_t>(FitStatus::converged));
  batch.iterations.assign(count, 3);
  batch.log_likelihood.resize(count);
  batch.values.resize(count);
  batch.estimates.resize(2 * std::size_t{count});
  batch.certificate.assign(certificate_width * std::size_t{count}, 0.0);
  batch.seconds.assign(count, 0.0);
  for (std::uint32_t i = 0; i < count; ++i) {
    const double value = toy_value(cell, first + i);
    batch.log_likelihood[i] = -value;
    batch.values[i] = value;
    batch.estimates[2 * i] = value + 1.0;
    batch.estimates[2 * i + 1] = value + 2.0;
  }
  return batch;
}

/// The row of a toy replicate that killed its workers.
inline RecordBatch toy_crashed_row(std::uint32_t cell, std::uint32_t replicate, const std::string& message) {
  RecordBatch batch = toy_batch(cell, replicate, 1);
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  for (auto* array : {&batch.log_likelihood, &batch.values, &batch.estimates, &batch.certificate, &batch.seconds}) {
    std::fill(array->begin(), array->end(), nothing);
  }
  batch.status = {static_cast<std::uint8_t>(FitStatus::crashed)};
  batch.iterations = {0};
  batch.messages = {{replicate, message}};
  return batch;
}

/// Keeps loss values by key; can be told to fail.
class MemorySink : public ResultSink {
 public:
  void commit(const RecordBatch& batch) override {
    if (fail_after >= 0 && num_commits >= fail_after) throw FileError("results.h5", "cannot be written", "disk full");
    ++num_commits;
    for (std::uint32_t i = 0; i < batch.count; ++i) {
      const bool fresh = values.emplace(std::pair{batch.cell, batch.first + i}, batch.values[i]).second;
      num_repeated += !fresh;
    }
    for (const auto& [replicate, text] : batch.messages) messages[{batch.cell, replicate}] = text;
  }
  void checkpoint() override { ++num_checkpoints; }
  void record_death(const Death& death) override { deaths.push_back(death); }

  std::map<std::pair<std::uint32_t, std::uint32_t>, double> values;
  int num_commits = 0, num_checkpoints = 0, num_repeated = 0;
  std::vector<Death> deaths;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> messages;
  int fail_after = -1;  // commits that succeed; -1 = all
};

inline void expect_complete(const MemorySink& sink, std::uint32_t num_cells, std::uint32_t replicates) {
  ASSERT_EQ(sink.values.size(), std::size_t{num_cells} * replicates);
  EXPECT_EQ(sink.num_repeated, 0);
  for (const auto& [key, value] : sink.values) ASSERT_EQ(value, toy_value(key.first, key.second));
}

inline std::vector<DispatchCell> toy_cells(std::uint32_t num_cells, std::uint32_t replicates) {
  std::vector<DispatchCell> cells(num_cells);
  for (std::uint32_t c = 0; c < num_cells; ++c) {
    cells[c].pending = {{0, replicates}};
    cells[c].weight = 1.0 + c;
  }
  return cells;
}

/// Remembers what it was shown.
class RecordingObserver : public RunObserver {
 public:
  void show(const RunSnapshot& snapshot) override { last = snapshot; }
  void close(const RunSnapshot& snapshot) override {
    last = snapshot;
    closed = true;
  }
  RunSnapshot last;
  bool closed = false;
};

/// Keep the core busy for so long, as an estimator does.
inline void spin(double seconds) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  while (std::chrono::steady_clock::now() < end) {
  }
}

}  // namespace mixrate::test
