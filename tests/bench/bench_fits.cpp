// Whole fits: time to a certificate against plain EM from the same start, and certified small fits a second.
#include <benchmark/benchmark.h>

#include <chrono>

#include "estimator/climb/newton.hpp"
#include "estimator/em.hpp"
#include "estimator/estimators.hpp"
#include "estimator/start/resize.hpp"
#include "estimator/starts.hpp"
#include "model/scenarios.hpp"

namespace mixrate {
namespace {

using Clock = std::chrono::steady_clock;

std::shared_ptr<const Scenario> scenario(std::string_view name) {
  for (const ScenarioEntry& entry : scenarios()) {
    if (entry.name == name) return entry.make();
  }
  return nullptr;
}

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Start: the truth with one atom cloned, every coordinate moved by 0.1 N(0, 1) (stream 20261121, replicate =
/// argument). Plain EM runs until it is within 1e-8 nats of the certified maximum, or for 100 times as long (then
/// speedup is a bound).
void time_to_certificate(benchmark::State& state) {
  const auto truth = scenario("sgmoe-lambda");
  const auto replicate = static_cast<std::uint32_t>(state.range(0));
  const Dataset data = draw_dataset(*truth, 10000, 20261121, replicate);
  const auto likelihood = truth->model->likelihood(data, 3, truth->box);
  Stream stream({20261121, 1, replicate}, Purpose::start);
  MixingMeasure g = resize(truth->truth, 3, stream);
  perturb(g, *truth->model, 0.1, stream);
  const Vector start = likelihood->pack(g);
  Stopping burn_in;
  burn_in.max_iterations = 20;
  burn_in.absolute_gain = 1e-3;
  Run best;
  double newton_s = 1e300;
  for ([[maybe_unused]] auto step : state) {
    const auto begin = Clock::now();
    best = run_newton(*likelihood, run_em(*likelihood, start, burn_in).theta, {});
    newton_s = std::min(newton_s, since(begin));
    state.SetIterationTime(newton_s);
  }
  const Certificate certificate = certify(*likelihood, best.theta);
  const auto begin = Clock::now();
  EmPoint point(*likelihood, start);
  int iterations = 0;
  while (point.value() < best.log_likelihood - 1e-8 && since(begin) < 100.0 * newton_s && advance(*likelihood, point)) {
    ++iterations;
  }
  const double em_s = since(begin);
  state.counters["newton_ms"] = newton_s * 1e3;
  state.counters["em_ms"] = em_s * 1e3;
  state.counters["em_iterations"] = iterations;
  state.counters["gap_nats"] = best.log_likelihood - point.value();
  state.counters["speedup"] = em_s / newton_s;
  if (best.status != FitStatus::converged || certificate.projected_gradient > 1e-8)
    state.SkipWithError("no certificate");
  // A start from which EM climbs another, higher hill does not compare the two.
  const bool other_hill = point.value() > best.log_likelihood + 1e-6;
  state.counters["other_hill"] = other_hill;
  if (em_s < 50.0 * newton_s && !other_hill) state.SkipWithError("less than 50 times faster than plain EM");
}

/// n = 1000, two-component location-scale mixture, k-means++ start included: certified fits a second and core.
void small_fits(benchmark::State& state) {
  const auto truth = scenario("gmm-two-separated");
  std::vector<Dataset> data;
  for (std::uint32_t r = 0; r < 64; ++r) data.push_back(draw_dataset(*truth, 1000, 5, r));
  const auto estimator = mle_estimator().make(Options(mle_estimator().info));
  const StartEntry entry = kmeanspp_start();
  const auto start = entry.make(Options(Node(Node::Table{{"starts", Node(std::int64_t{1})}}), entry.info));
  std::size_t at = 0, certified = 0, fits = 0;
  for ([[maybe_unused]] auto step : state) {
    const Dataset& one = data[at++ % data.size()];
    const auto likelihood = truth->model->likelihood(one, 2, truth->box);
    Stream stream({5, 6, static_cast<std::uint32_t>(at)}, Purpose::estimator);
    const StartContext context{*truth->model, one, *likelihood, 2, truth->box};
    const StartSource source{1, [&](int index) {
                               Stream own({5, 7, static_cast<std::uint32_t>(at)}, Purpose::start);
                               return start->draw(context, index, own);
                             }};
    const FitOutcome fit = estimator->fit({*truth->model, one, 2, truth->box, *likelihood, source, stream});
    certified += fit.status == FitStatus::converged && fit.certificate.projected_gradient <= 1e-8;
    ++fits;
  }
  state.counters["fits_per_s"] = benchmark::Counter(static_cast<double>(fits), benchmark::Counter::kIsRate);
  state.counters["certified_share"] = static_cast<double>(certified) / static_cast<double>(fits);
  if (static_cast<double>(certified) < 0.99 * static_cast<double>(fits))
    state.SkipWithError("fewer than 99 % certified");
}

BENCHMARK(time_to_certificate)
    ->Name("time to certificate, sgmoe-lambda k=3 n=1e4, replicate")
    ->DenseRange(0, 3)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(small_fits)->Name("certified fits, location-scale k=2 n=1000")->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace mixrate

BENCHMARK_MAIN();
