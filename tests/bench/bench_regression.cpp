// Least squares of regression mixtures: residuals, J'r and J'J in one pass, nanoseconds per observation and coordinate,
// beside a hand-written floor measured in the same run: the soft-max and tanh of the same row, the row of the Jacobian
// in registers, and the rank-one update of J'J.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

#include "math/pack_functions.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/least_squares.hpp"
#include "model/scenario.hpp"

namespace mixrate {
namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
double seconds(const Work& work) {
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// K tanh ridge experts under a soft-max gate, D covariates: everything a compiler can be told is told.
template <int K, int D>
struct Floor {
  static constexpr int P = (K - 1) * (D + 1) + K * (D + 1);
  double gate[K][D + 1] = {}, expert[K][D + 1] = {};  // constant first; the last gate is 0
  double gram[P][P], gradient[P];                     // gram: upper triangle

  /// The scalars of one pack of rows: residual, and df/du of the 2 K - 1 affine functions.
  inline Pack channels(const double* const* x, const double* y, Index row, Pack (&f)[2 * K - 1], Pack (&z)[D + 1]) {
    z[0] = broadcast(1.0);
    for (int a = 0; a < D; ++a) z[a + 1] = load(x[a] + row);
    Pack logit[K], value[K], slope[K];
    for (int i = 0; i < K; ++i) {
      logit[i] = broadcast(gate[i][0]);
      Pack u = broadcast(expert[i][0]);
      for (int a = 1; a <= D; ++a) {
        logit[i] += z[a] * gate[i][a];
        u += z[a] * expert[i][a];
      }
      const PackTanh t = tanh_with_slope(u);
      value[i] = t.value;
      slope[i] = t.slope;
    }
    Pack top = logit[0];
    for (int i = 1; i < K; ++i) top = max(top, logit[i]);
    Pack sum = Pack{}, mean = Pack{};
    for (int i = 0; i < K; ++i) {
      logit[i] = exp(logit[i] - top);
      sum += logit[i];
      mean += logit[i] * value[i];
    }
    const Pack inverse = 1.0 / sum;
    mean *= inverse;
    for (int i = 0; i < K; ++i) {
      const Pack pi = logit[i] * inverse;
      if (i + 1 < K) f[i] = pi * (value[i] - mean);
      f[K - 1 + i] = pi * slope[i];
    }
    return load(y + row) - mean;
  }

  double pass(const double* const* x, const double* y, Index n) {
    std::fill_n(&gram[0][0], P * P, 0.0);
    std::fill_n(gradient, P, 0.0);
    constexpr int rows = 128;
    alignas(64) static double jacobian[P][rows], residual[rows];
    Pack squares = Pack{};
    for (Index begin = 0; begin < n; begin += rows) {  // n is a multiple of the block here
      for (int v = 0; v < rows; v += pack_lanes) {
        Pack f[2 * K - 1], z[D + 1];
        const Pack r = channels(x, y, begin + v, f, z);
        squares += r * r;
        store(residual + v, r);
        for (int c = 0; c < 2 * K - 1; ++c) {
          for (int a = 0; a <= D; ++a) store(jacobian[c * (D + 1) + a] + v, f[c] * z[a]);
        }
      }
      for (int p = 0; p < P; ++p) {
        Pack push = Pack{};
        for (int v = 0; v < rows; v += pack_lanes) push += load(jacobian[p] + v) * load(residual + v);
        gradient[p] += horizontal_sum(push);
      }
      int p = 0;
      for (; p + 3 <= P; p += 3) strip<3>(jacobian, p);
      for (; p < P; ++p) strip<1>(jacobian, p);
    }
    return horizontal_sum(squares);
  }

  // Rows p, .., p + N - 1 of the upper triangle, in tiles whose sums stay in registers.
  template <int N>
  void strip(const double (&jacobian)[P][128], int p) {
    int q = p;
    for (; q + 4 <= P; q += 4) tile<N, 4>(jacobian, p, q);
    for (; q < P; ++q) tile<N, 1>(jacobian, p, q);
  }

  template <int N, int M>
  void tile(const double (&jacobian)[P][128], int p, int q) {
    Pack sum[N][M] = {};
    for (int v = 0; v < 128; v += pack_lanes) {
      Pack left[N];
      for (int a = 0; a < N; ++a) left[a] = load(jacobian[p + a] + v);
      for (int b = 0; b < M; ++b) {
        const Pack right = load(jacobian[q + b] + v);
        for (int a = 0; a < N; ++a) sum[a][b] += left[a] * right;
      }
    }
    for (int a = 0; a < N; ++a)
      for (int b = 0; b < M; ++b) gram[p + a][q + b] += horizontal_sum(sum[a][b]);
  }
};

template <int K, int D>
void regression(benchmark::State& state) {
  const Index n = 1 << 16;
  const FamilyEntry family = moe_regression_family();
  const auto model = family.make(Options(
      Node(Node::Table{{"activation", Node(std::string("tanh"))}, {"dimension", Node(std::int64_t{D})}}), family.info));
  Stream stream({1, 2, 3}, Purpose::test);
  Matrix atoms(2 * D + 1, K);  // gate slope, slope, intercept
  for (double& value : atoms.reshaped()) value = sample_normal(stream);
  const MixingMeasure truth =
      model->canonical(MixingMeasure(model->layout(), Vector::Zero(K), atoms, Vector::Constant(1, 0.01)));
  Dataset data{Matrix(n, D), Matrix(n, 1)};
  for (double& value : data.x.reshaped()) value = 6.0 * sample_uniform(stream) - 3.0;
  data.y = model->sample_response(data.x, n, truth, stream);
  const auto likelihood = model->likelihood(data, K, box_around(*model, truth));
  const Vector theta = likelihood->pack(truth);
  static Floor<K, D> floor;
  for (int i = 0; i < K; ++i) {
    const auto atom = truth.atoms().col(i);
    floor.gate[i][0] = truth.log_weights()[i];
    floor.expert[i][0] = atom[2 * D];
    for (int a = 0; a < D; ++a) {
      floor.gate[i][a + 1] = atom[a];
      floor.expert[i][a + 1] = atom[D + a];
    }
  }
  const double* columns[D];
  for (int a = 0; a < D; ++a) columns[a] = data.x.col(a).data();
  NormalEquations equations;
  LeastSquares& squares = *likelihood->least_squares();
  const auto ours = [&] {
    squares.normal_equations(theta, equations);
    return equations.sum_of_squares;
  };
  const auto bare = [&] { return floor.pass(columns, data.y.data(), n); };
  const double a_sum = ours(), b_sum = bare();
  double worst = std::abs(a_sum - b_sum) / b_sum;
  for (int p = 0; p < floor.P; ++p) {
    for (int q = p; q < floor.P; ++q)
      worst = std::max(worst, std::abs(equations.gram(p, q) - floor.gram[p][q]) / equations.gram.norm());
  }
  std::vector<double> mine, theirs, ratios;
  for ([[maybe_unused]] auto step : state) {
    const double a = seconds([&] { benchmark::DoNotOptimize(ours()); });
    const double b = seconds([&] { benchmark::DoNotOptimize(bare()); });
    mine.push_back(a);
    theirs.push_back(b);
    ratios.push_back(a / b);
    state.SetIterationTime(a);
  }
  const auto median = [](std::vector<double>& v) {
    std::nth_element(v.begin(), v.begin() + static_cast<long>(v.size() / 2), v.end());
    return v[v.size() / 2];
  };
  const double work = static_cast<double>(n * floor.P), ratio = median(ratios);
  state.counters["ns"] = median(mine) / work * 1e9;
  state.counters["floor_ns"] = median(theirs) / work * 1e9;
  state.counters["ratio"] = ratio;
  if (worst > 1e-10) state.SkipWithError("program and floor disagree on the normal equations");
  if (ratio > 3.0) state.SkipWithError("more than three times the floor");
}

BENCHMARK(regression<2, 1>)->Name("tanh experts d=1 k=2 n=2^16")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(regression<3, 1>)->Name("tanh experts d=1 k=3 n=2^16")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(regression<4, 4>)->Name("tanh experts d=4 k=4 n=2^16")->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace mixrate

BENCHMARK_MAIN();
