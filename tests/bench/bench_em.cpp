// One EM iteration: nanoseconds per observation and atom, beside the hand-written floor measured in the same run.
// The last benchmark has no hand-written loop: full covariances, d = 10, k = 5.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <numbers>

#include "bench/floor.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
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

template <class Work>
double seconds(const Work& work) {
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Alternate program and floor; report both medians, the median of the pairwise ratios, and the difference of the
/// two log-likelihoods (they compute the same thing).
template <class Ours, class Floor>
void compare(benchmark::State& state, double work, const Ours& ours, const Floor& floor) {
  std::vector<double> mine, theirs, ratios;
  const double difference = ours() - floor();
  for ([[maybe_unused]] auto step : state) {
    const double a = seconds([&] { benchmark::DoNotOptimize(ours()); });
    const double b = seconds([&] { benchmark::DoNotOptimize(floor()); });
    mine.push_back(a);
    theirs.push_back(b);
    ratios.push_back(a / b);
    state.SetIterationTime(a);
  }
  const auto median = [](std::vector<double>& v) {
    std::nth_element(v.begin(), v.begin() + static_cast<long>(v.size() / 2), v.end());
    return v[v.size() / 2];
  };
  const double ratio = median(ratios);
  state.counters["ns"] = median(mine) / work * 1e9;
  state.counters["floor_ns"] = median(theirs) / work * 1e9;
  state.counters["ratio"] = ratio;
  if (std::abs(difference) > 1e-6) state.SkipWithError("program and floor disagree on the log-likelihood");
  if (ratio > 2.0) state.SkipWithError("more than twice the floor");
}

void mixture(benchmark::State& state) {
  const Index n = 1 << 20;
  const auto truth = scenario("gmm-two-separated");
  const Dataset data = draw_dataset(*truth, n, 1, 0);
  const auto likelihood = truth->model->likelihood(data, 2, truth->box);
  const Vector theta = likelihood->pack(truth->truth);
  Vector next(theta.size());
  double constant[2], mean[2], precision[2], sums[6];
  for (Index i = 0; i < 2; ++i) {
    const double s = truth->truth.atoms()(1, i);
    mean[i] = truth->truth.atoms()(0, i);
    precision[i] = 0.5 / s;
    constant[i] = truth->truth.log_weights()[i] - 0.5 * std::log(2.0 * std::numbers::pi * s);
  }
  compare(
      state, static_cast<double>(2 * n), [&] { return likelihood->ascent_step(theta, next); },
      [&] { return floor_loop::mixture_pass<2>(data.y.data(), n, constant, mean, precision, sums); });
}

template <int K>
void experts(benchmark::State& state) {
  const Index n = 100000;
  const auto truth = scenario("sgmoe-lambda");
  const Dataset data = draw_dataset(*truth, n, 1, 0);
  MixingMeasure g = truth->truth;
  if (K == 3) {  // one atom cloned and moved
    Vector log_weights(3);
    Matrix atoms(4, 3);
    log_weights << g.log_weights(), g.log_weights()[1] - 0.1;
    atoms << g.atoms(), (g.atoms().col(1).array() + 0.1).matrix();
    g = truth->model->canonical(MixingMeasure(g.layout_ptr(), log_weights, atoms));
  }
  const auto likelihood = truth->model->likelihood(data, K, truth->box);
  const Vector theta = likelihood->pack(g);
  Vector next(theta.size());
  floor_loop::Experts<K> p{};
  for (int i = 0; i < K; ++i) {
    const auto atom = g.atoms().col(i);
    p.gate_intercept[i] = g.log_weights()[i];
    p.gate_slope[i] = atom[0];
    p.slope[i] = atom[1];
    p.intercept[i] = atom[2];
    p.precision[i] = 0.5 / atom[3];
    p.constant[i] = -0.5 * std::log(2.0 * std::numbers::pi * atom[3]);
  }
  double sums[64];
  compare(
      state, static_cast<double>(K * n), [&] { return likelihood->ascent_step(theta, next); },
      [&] { return floor_loop::experts_pass<K>(data.x.data(), data.y.data(), n, p, sums); });
}

void full_covariance(benchmark::State& state) {
  const Index n = 100000, d = 10, k = 5;
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(Options(
      Node(Node::Table{{"dimension", Node(std::int64_t{d})}, {"covariance", Node(std::string("full"))}}), family.info));
  Dataset data{Matrix(n, 0), Matrix(n, d)};
  std::vector<int> labels(static_cast<std::size_t>(n));
  Stream stream({1, 2, 3}, Purpose::test);
  for (Index row = 0; row < n; ++row) {
    labels[static_cast<std::size_t>(row)] = static_cast<int>(row % k);
    for (Index a = 0; a < d; ++a)
      data.y(row, a) = sample_normal(stream) + static_cast<double>((row % k) * (a % 2 == 0 ? 1 : -1));
  }
  const auto likelihood = model->likelihood(data, k, box_for_data(*model, data));
  const Vector theta = likelihood->from_labels(labels);
  Vector next(theta.size());
  double best = 1e300;
  for ([[maybe_unused]] auto step : state) {
    const double a = seconds([&] { benchmark::DoNotOptimize(likelihood->ascent_step(theta, next)); });
    best = std::min(best, a);
    state.SetIterationTime(a);
  }
  state.counters["ns"] = best / static_cast<double>(n * k) * 1e9;
  if (best / static_cast<double>(n * k) > 40e-9) state.SkipWithError("slower than 40 ns");
}

BENCHMARK(mixture)->Name("location-scale d=1 k=2 n=2^20")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(experts<2>)->Name("gated experts d=1 k=2 n=1e5")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(experts<3>)->Name("gated experts d=1 k=3 n=1e5")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(full_covariance)->Name("full covariance d=10 k=5 n=1e5")->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace mixrate

BENCHMARK_MAIN();
