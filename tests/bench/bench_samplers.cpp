// Effective samples per second of the Gibbs sampler and of random-walk Metropolis on the same posteriors, in CPU time
// of this thread; nanoseconds of a Gibbs sweep per observation and expert, beside those of a Polya-Gamma draw.
#include <benchmark/benchmark.h>

#include <ctime>

#include "estimator/fixture.hpp"
#include "random/polya_gamma.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

/// Seconds that this thread has computed: others on the machine take its cores, but not from these.
double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Result {
  double seconds;
  FitOutcome outcome;
  [[nodiscard]] double per_second() const { return outcome.posterior->ess_bulk / seconds; }
};

Result timed(const Problem& problem, const EstimatorEntry& entry, std::int64_t iterations, Node::Table options = {}) {
  options.insert_or_assign("iterations", Node(iterations));
  const auto estimator = make_leaf(entry, std::move(options));
  const auto start = make_leaf(oracle_start(), oracle_options(0.05, 4));
  const double begin = thread_seconds();
  FitOutcome outcome = problem.fit(*estimator, *start);
  return {thread_seconds() - begin, std::move(outcome)};
}

void samplers(benchmark::State& state, const char* scenario, Index k, Index n) {
  const Problem problem(scenario, k, n, 1);
  for ([[maybe_unused]] auto step : state) {
    const Result gibbs = timed(problem, gibbs_estimator(), 2000), walk = timed(problem, metropolis_estimator(), 40000);
    const Result both = timed(problem, gibbs_estimator(), 2000, {{"walk_steps", Node(std::int64_t{5})}});
    state.counters["walking_ess_per_s"] = both.per_second();
    state.counters["walking_r_hat"] = both.outcome.posterior->r_hat;
    state.counters["gibbs_ess_per_s"] = gibbs.per_second();
    state.counters["metropolis_ess_per_s"] = walk.per_second();
    state.counters["ratio"] = gibbs.per_second() / walk.per_second();
    state.counters["gibbs_r_hat"] = gibbs.outcome.posterior->r_hat;
    state.counters["metropolis_r_hat"] = walk.outcome.posterior->r_hat;
    state.counters["sweep_ns"] = gibbs.seconds / (4 * 2000.0 * static_cast<double>(n * k)) * 1e9;
  }
}

void polya_gamma(benchmark::State& state) {
  Stream stream({1, 2, 3}, Purpose::test);
  double c = 0.0;
  for ([[maybe_unused]] auto step : state) {
    benchmark::DoNotOptimize(sample_polya_gamma(stream, c));
    c = c < 4.0 ? c + 0.1 : 0.0;
  }
}

BENCHMARK(polya_gamma);
BENCHMARK_CAPTURE(samplers, mixture, "gmm-two-separated", 2, 1000)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(samplers, experts, "sgmoe-mild", 2, 1000)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(samplers, too_many_experts, "sgmoe-mild", 3, 1000)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
}  // namespace mixrate

BENCHMARK_MAIN();
