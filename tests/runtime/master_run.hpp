// Master and workers as threads of one process, over the recording transport.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <thread>
#include <vector>

#include "runtime/master.hpp"
#include "runtime/toy_run.hpp"
#include "runtime/worker.hpp"

namespace mixrate::test {

struct MasterRun : testing::Test {
  // Run the master with `num_workers` threads that all do `work`.
  MasterResult run(int num_workers, std::vector<DispatchCell> cells, const BatchWork& work) {
    hub = std::make_unique<Hub>(num_workers + 1);
    codes.assign(static_cast<std::size_t>(num_workers), -1);
    std::vector<std::thread> threads;
    for (int w = 1; w <= num_workers; ++w) {
      threads.emplace_back([&, w] {
        ThreadTransport transport(*hub, w);
        Lifeline lifeline(transport, lifeline_settings);
        codes[static_cast<std::size_t>(w - 1)] = run_worker(transport, lifeline, work);
      });
    }
    std::uint64_t total = 0;
    for (const auto& cell : cells) {
      for (const auto& interval : cell.pending) total += interval.second;
    }
    Dispatcher dispatcher(std::move(cells), settings.batch);
    ThreadTransport transport(*hub, 0);
    const MasterResult result =
        run_master(transport, {dispatcher, sink, observer, stop, total, toy_crashed_row}, settings);
    for (auto& thread : threads) thread.join();
    return result;
  }

  std::unique_ptr<Hub> hub;
  MemorySink sink;
  RecordingObserver observer;
  StopFlag stop;
  RunSettings settings;
  LifelineSettings lifeline_settings;
  std::vector<int> codes;
};

}  // namespace mixrate::test
