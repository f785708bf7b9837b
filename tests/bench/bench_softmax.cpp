// EM iterations of softmax mixtures: nanoseconds per support point and atom, beside a hand-written floor of the same
// run: the product X W and the exponentials of its p x k entries, nothing else.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ctime>

#include "base/options.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/softmax_mixture/likelihood.hpp"

namespace mixrate {
namespace {

constexpr int k = 3;

/// Seconds that this thread has computed: others on the machine take its cores, but not from these.
double now_s() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double since(double start_s) { return now_s() - start_s; }

/// The floor: features in packs of rows (as the program keeps them), four packs times three atoms of sums in registers,
/// exponentials straight from the registers, one store. It reads X once and writes p x k numbers.
class Floor {
 public:
  explicit Floor(const Matrix& x) : cols_(x.cols()), packs_(x.rows() / pack_lanes) {
    x_.resize(packs_ * cols_ * pack_lanes);
    out_.resize(packs_ * k * pack_lanes);
    for (Index row = 0; row < packs_ * pack_lanes; ++row)
      for (Index l = 0; l < cols_; ++l)
        x_[((row / pack_lanes) * cols_ + l) * pack_lanes + row % pack_lanes] = x(row, l);
  }

  double run(const Matrix& w) {
    constexpr int P = 4;
    const Index length = packs_ * pack_lanes;
    for (Index p = 0; p + P <= packs_; p += P) {
      PackLanes sum[P][k] = {};  // bare vectors: the sums must be registers, whatever the optimiser makes of classes
      const double* x = x_.data() + p * cols_ * pack_lanes;
      for (Index l = 0; l < cols_; ++l) {
        PackLanes value[P];
        for (int q = 0; q < P; ++q) value[q] = load(x + (q * cols_ + l) * pack_lanes).lanes;
        for (int i = 0; i < k; ++i) {
          const double weight = w(l, i);
          for (int q = 0; q < P; ++q) sum[q][i] += value[q] * weight;
        }
      }
      for (int q = 0; q < P; ++q)
        for (int i = 0; i < k; ++i) store(out_.data() + i * length + (p + q) * pack_lanes, exp(sum[q][i]));
    }
    return out_[0];
  }

 private:
  Index cols_, packs_;
  Vector x_, out_;  // aligned
};

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

int too_slow = 0;  // benchmarks above their bound: the exit code

/// Seconds of an EM iteration and of a run of the floor, block by block, and readings of the features.
struct Blocks {
  std::vector<double> ours, bare, ratios;
  double readings = 0.0;
};

void report(benchmark::State& state, const Blocks& blocks, double work, bool is_exact, double most) {
  state.counters["ns"] = median(blocks.ours) / work * 1e9;
  state.counters["floor_ns"] = median(blocks.bare) / work * 1e9;
  state.counters["ratio"] = median(blocks.ratios);
  // of the fastest blocks: what is left when nobody else uses the machine
  const double least = *std::min_element(blocks.ours.begin(), blocks.ours.end()) /
                       *std::min_element(blocks.bare.begin(), blocks.bare.end());
  const double evaluations = std::max(1.0, blocks.readings / (10.0 * static_cast<double>(blocks.ours.size())) - 1.0);
  state.counters["least_ratio"] = least;
  state.counters["evaluations"] = evaluations;
  const double judged = is_exact ? least / evaluations : least;
  state.SetLabel(fmt::format("{:.2f} times the floor{}", judged, judged > most ? ": TOO SLOW" : ""));
  too_slow += judged > most ? 1 : 0;
}

/// Paths of EM from the truth moved by 0.1 N(0, 1): iterations 11 to 20 of each are measured, beside 10 runs of the
/// floor; the curvature is that of the first path. p is a multiple of 32, so that the floor has no rest.
void em(benchmark::State& state, MStep step, double most) {
  const auto p = static_cast<Index>(state.range(0)), dim = static_cast<Index>(state.range(1));
  const FamilyEntry family = softmax_mixture_family();
  const auto model = family.make(Options(
      Node(Node::Table{{"support", Node(std::int64_t{p})}, {"dimension", Node(std::int64_t{dim})}}), family.info));
  Stream stream({9, 1, 0}, Purpose::test);
  Matrix atoms(dim, k), moved(dim, k);
  for (double& value : atoms.reshaped()) value = sample_normal(stream);
  for (int i = 0; i < k; ++i) atoms.col(i) *= 1.5 / atoms.col(i).norm();
  for (double& value : moved.reshaped()) value = 0.1 * sample_normal(stream);
  const MixingMeasure truth(model->layout(), Vector::Zero(k), atoms);
  const MixingMeasure start(model->layout(), Vector::Zero(k), atoms + moved);
  const Dataset data{Matrix(0, 0), model->sample_response(Matrix(), 1000000, truth, stream)};
  const auto likelihood = model->likelihood(data, k, box_around(*model, truth));
  const auto& softmax = dynamic_cast<const SoftmaxMixtureLikelihood&>(*likelihood);
  likelihood->set_m_step(step);
  Floor floor(model->support()->x());
  const double work = static_cast<double>(p * k);
  Vector theta = likelihood->pack(start), next(theta.size());
  const auto iterate = [&](int count) {
    const double begin = now_s();
    for (int iteration = 0; iteration < count; ++iteration) {
      benchmark::DoNotOptimize(likelihood->ascent_step(theta, next));
      theta.swap(next);
    }
    return since(begin) / count;
  };
  state.counters["first_30_ns"] = iterate(30) / work * 1e9;  // with the curvature, from a bad start
  Blocks blocks;
  for ([[maybe_unused]] auto unused : state) {
    theta = likelihood->pack(start);  // at the end of the path the exact M-step would have nothing to do
    iterate(10);
    const double before = softmax.readings();
    blocks.ours.push_back(iterate(10));
    blocks.readings += softmax.readings() - before;
    const double begin = now_s();
    for (int i = 0; i < 10; ++i) benchmark::DoNotOptimize(floor.run(atoms));
    blocks.bare.push_back(since(begin) / 10);
    blocks.ratios.push_back(blocks.ours.back() / blocks.bare.back());
    state.SetIterationTime(blocks.ours.back());
  }
  if (!theta.allFinite()) state.SkipWithError("not finite");
  report(state, blocks, work, step.kind == MStep::Kind::exact, most);
}

// Blocks: enough that the fastest one of each side was left alone.
void small(benchmark::internal::Benchmark* benchmark) {
  benchmark->Args({1024, 5})->Args({1024, 50})->Iterations(400)->UseManualTime()->Unit(benchmark::kMicrosecond);
}
void large(benchmark::internal::Benchmark* benchmark) {
  benchmark->Args({100000, 5})->Args({100000, 50})->Iterations(12)->UseManualTime()->Unit(benchmark::kMicrosecond);
}

constexpr MStep newton{MStep::Kind::newton, 1.0}, gradient{MStep::Kind::gradient, 1.0}, exact{MStep::Kind::exact, 1.0};
BENCHMARK_CAPTURE(em, newton, newton, 2.5)->Apply(small);
BENCHMARK_CAPTURE(em, newton, newton, 2.5)->Apply(large);
BENCHMARK_CAPTURE(em, gradient, gradient, 2.5)->Apply(small);
BENCHMARK_CAPTURE(em, gradient, gradient, 2.5)->Apply(large);
// Exact: as many evaluations of the M-step's equation as an iteration needs, each a product with X and one with its
// transpose; the bound is for each.
BENCHMARK_CAPTURE(em, exact, exact, 3.0)->Apply(small);
BENCHMARK_CAPTURE(em, exact, exact, 3.0)->Apply(large);

}  // namespace
}  // namespace mixrate

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return mixrate::too_slow == 0 ? 0 : 1;
}
