// Rank 0 feeds thousands of workers; tests/bench/bench_master.cpp has the figures with a journal.
#include <gtest/gtest.h>

#include "runtime/simulated_workers.hpp"

namespace mixrate {
namespace {

using namespace test;

struct CountingSink : ResultSink {
  void commit(const RecordBatch& batch) override { rows += batch.count; }
  void checkpoint() override {}
  void record_death(const Death& /*death*/) override {}
  std::uint64_t rows = 0;
};

TEST(MasterScale, AThousandWorkersWithShortReplicatesAreKeptBusy) {
  CountingSink sink;
  const SwarmFigures figures = run_swarm({.workers = 1000, .cell_s = ten_milliseconds(20)}, 30000, sink);
  std::printf("[ figure   ] efficiency %.3f, %.1f us a batch, %llu batches\n", figures.efficiency, figures.master_us,
              static_cast<unsigned long long>(figures.batches));
  EXPECT_EQ(sink.rows, 600000u);
  EXPECT_GE(figures.efficiency, 0.9);
  EXPECT_LE(figures.batches, 60000u) << "batches are long where there is time";
}

TEST(MasterScale, BatchesGrowWithRanks) {
  CountingSink few, many;
  const auto cells = ten_milliseconds(20);
  const SwarmFigures a = run_swarm({.workers = 10, .cell_s = cells}, 2000, few);
  const SwarmFigures b = run_swarm({.workers = 2000, .cell_s = cells}, 30000, many);
  EXPECT_LT(a.report.num_done / a.batches, 22u) << "0.2 s at most";
  EXPECT_GE(b.report.num_done / b.batches, 12u) << "0.4 s but for the beginning, and the end, which is most of it";
}

}  // namespace
}  // namespace mixrate
