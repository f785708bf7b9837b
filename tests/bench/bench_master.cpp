// The real master, dispatcher and journal against simulated workers: microseconds of rank 0 a batch, and the part of
// their time that 100, 1000 and 10,000 workers compute, for replicates of 10 ms.
//
// usage: bench_master [SECONDS [cpu]]: of computing for each worker (10). With `cpu` the master's work is timed with
// the processor time of its thread, which other programs do not disturb. The journal lies in the working directory
// meanwhile. Ends with 1 if some number of workers misses 95 % four times.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "runtime/simulated_workers.hpp"
#include "store/journal/study_journal.hpp"

namespace {

using namespace mixrate;
using namespace mixrate::test;

class JournalOnly : public ResultSink {
 public:
  explicit JournalOnly(StudyJournal& journal) : journal_(journal) {}
  void commit(const RecordBatch& batch) override { journal_.append(batch); }
  void record_death(const Death& death) override { journal_.append(death); }
  void expect_sound() override { journal_.expect_sound(); }
  void checkpoint() override {}

 private:
  StudyJournal& journal_;
};

StudyRequest request_for(const std::string& path, std::size_t cells, std::uint32_t replicates) {
  StudyRequest request{path, "swarm", "name = \"swarm\"\n", 1, 1, {}};
  for (std::size_t c = 0; c < cells; ++c) {
    CellInfo info;
    info.id = fmt::format("toy.k2.n{}.mle", 100 + c);
    info.key = c + 1;
    info.scenario = info.family = "toy";
    info.estimator = info.start = "mle";
    info.n = static_cast<std::int64_t>(100 + c);
    info.k = info.k0 = 2;
    info.replicates = replicates;
    info.columns = Columns{{"loss"}};
    info.predicted = {-0.5};
    info.estimate_columns = Columns{{"a", "b"}};
    request.cells.push_back(info);
  }
  return request;
}

/// Run one swarm, print a line, and return whether its workers compute 95 % of the time.
bool is_fast_enough(int workers, double seconds, clockid_t clock) {
  const Swarm swarm{.workers = workers, .cell_s = ten_milliseconds(20), .clock = clock};
  const auto replicates = static_cast<std::uint32_t>(workers * seconds / 0.01 / 20.0);
  const std::string path = "bench_master.journal";
  std::filesystem::remove(path);
  SwarmFigures figures;
  {
    StudyJournal journal(path, request_for(path, 20, replicates));
    JournalOnly sink(journal);
    figures = run_swarm(swarm, replicates, sink);
  }
  std::filesystem::remove(path);
  fmt::print("workers {:5}: {} rows in {:.2f} s, {} batches, {:.1f} us of rank 0 a batch, efficiency {:.3f}{}\n",
             workers, figures.report.num_done, figures.report.wall_s, figures.batches, figures.master_us,
             figures.efficiency, figures.report.num_pending == 0 ? "" : "  NOT COMPLETE: " + figures.report.message);
  return figures.efficiency >= 0.95 && figures.report.num_pending == 0;
}

}  // namespace

int main(int argc, char** argv) {
  const double seconds = argc > 1 ? std::atof(argv[1]) : 10.0;
  const clockid_t clock = argc > 2 && std::string_view(argv[2]) == "cpu" ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC;
  constexpr int most_tries = 4;  // a disk that is busy, or a neighbour, only makes it slower
  bool reached = true;
  for (const int workers : {100, 1000, 10000}) {
    int tries = 0;
    while (tries < most_tries && !is_fast_enough(workers, seconds, clock)) ++tries;
    reached = reached && tries < most_tries;
  }
  return reached ? 0 : 1;
}
