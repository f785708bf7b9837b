// How well workers are kept busy. `free`: replicates of no work. `mixed SECONDS`: spinning replicates of 1 to 50 ms
// that take so many seconds in all on one core. `asleep SECONDS`: the same, but sleeping, as if each worker had a core
// of its own: what is lost then is dispatching and the tail, whatever else runs on the machine.
#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <string>
#include <thread>

#include "base/memory.hpp"
#include "runtime/run.hpp"
#include "runtime/toy_run.hpp"

using namespace mixrate;
using namespace mixrate::test;

namespace {

constexpr std::uint32_t num_mixed_cells = 10;

double mixed_cost_s(std::uint32_t cell) { return 1e-3 * std::pow(50.0, cell / (num_mixed_cells - 1.0)); }

/// CPU seconds of this thread; unlike a clock on the wall it does not count what other programs took.
double thread_cpu_s() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void burn(double seconds) {
  const double end = thread_cpu_s() + seconds;
  while (thread_cpu_s() < end) {
  }
}

RecordBatch sleeping_work(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count; ++i)
    std::this_thread::sleep_for(std::chrono::duration<double>(mixed_cost_s(cell)));
  return toy_batch(cell, first, count);
}

RecordBatch mixed_work(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count; ++i) burn(mixed_cost_s(cell));
  return toy_batch(cell, first, count);
}

/// Rows without content: what is measured is dispatching, packing, sending and taking.
RecordBatch free_work(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  RecordBatch batch;
  batch.cell = cell;
  batch.first = first;
  batch.count = count;
  batch.status.assign(count, 1);
  batch.iterations.assign(count, 1);
  batch.log_likelihood.assign(count, 1.0);
  batch.values.assign(2 * std::size_t{count}, 1.0);
  batch.estimates.assign(4 * std::size_t{count}, 1.0);
  batch.certificate.assign(certificate_width * std::size_t{count}, 1.0);
  batch.seconds.assign(count, 0.0);
  return batch;
}

/// Counts rows, as a journal that costs nothing.
class CountingSink : public ResultSink {
 public:
  void commit(const RecordBatch& batch) override {
    rows += batch.count;
    for (const double loss : batch.values) sum += loss;
  }
  void checkpoint() override {}
  void record_death(const Death& /*death*/) override {}
  std::uint64_t rows = 0;
  double sum = 0.0;
};

int lead(Session& session, const BatchWork& work, bool is_free, double seconds) {
  std::vector<DispatchCell> cells(is_free ? 20u : num_mixed_cells);
  std::uint64_t total = 0;
  for (std::uint32_t c = 0; c < cells.size(); ++c) {
    const auto count = is_free ? 200000u : static_cast<std::uint32_t>(seconds / num_mixed_cells / mixed_cost_s(c));
    cells[c].pending = {{0, count}};
    cells[c].weight = 1.0 + c;
    total += count;
  }
  CountingSink sink;
  RunSettings settings;
  settings.progress = ProgressMode::none;
  const RunReport report = run_work(session, cells, total, work, sink, settings);
  fmt::print("{}\n", report.message);
  const double rate = static_cast<double>(sink.rows) / report.wall_s;
  const int workers = report.num_workers;
  fmt::print("workers {} wall_s {:.4f} compute_s {:.4f} efficiency {:.4f} master_cpu_s {:.4f} replicates/s {:.4g}\n",
             workers, report.wall_s, report.compute_s, report.compute_s / (workers * report.wall_s),
             report.master_busy_s, rate);
  if (sink.rows != total) return 1;
  if (is_free && rate < 1e6) {
    fmt::print("below 1e6 replicates per second\n");
    return 1;
  }
  return static_cast<int>(report.exit_code);
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();  // as the program does
  Session session(argc, argv);
  const std::string mode = argc < 2 ? "free" : argv[1];
  const BatchWork work = mode == "mixed" ? mixed_work : mode == "asleep" ? sleeping_work : free_work;
  const double seconds = argc > 2 ? std::atof(argv[2]) : 10.0;
  if (!session.is_master()) return serve_work(session, work);
  return lead(session, work, mode == "free", seconds);
}
