#include <algorithm>
#include <cmath>
#include <numbers>

#include "math/solve.hpp"
#include "model/response/line_kernel.hpp"

namespace mixrate {

namespace {

class RegressionKernel final : public LineKernel {
 public:
  RegressionKernel(Index k, Index d, double lower, double upper)
      : LineKernel(k, d, places(d), true),
        lower_(lower),
        upper_(upper),
        residual_(static_cast<std::size_t>(k) * block_rows) {}

  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    for (Index i = 0; i < k_; ++i) {
      const double half_precision = 0.5 / variance_[i];
      const double constant =
          -0.5 * std::log(2.0 * std::numbers::pi * variance_[i]) + (offsets != nullptr ? offsets[i] : 0.0);
      double* u = residual_.data() + i * block_rows;
      const double* from = gate != nullptr ? gate + i * block_rows : nullptr;
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        Pack residual = load(block.y[0] + v) - beta_(0, i);
        for (Index a = 0; a < d_; ++a) residual -= load(block.x[a] + v) * beta_(a + 1, i);
        store(u + v, residual);
        Pack value = constant - residual * residual * half_precision;
        if (from != nullptr) value += load(from + v);
        store(joint + i * block_rows + v, value);
      }
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    for (Index i = 0; i < k_; ++i) {
      const double *r = buffers.responsibility(i), *u = residual_.data() + i * block_rows;
      if (d_ == 1) {
        accumulate_line(block, r, u, at(i, places_.gram));
        continue;
      }
      alignas(64) double ru[block_rows];
      Pack squares = Pack{};
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        const Pack weighted = load(r + v) * load(u + v);
        store(ru + v, weighted);
        squares += weighted * load(u + v);
      }
      add_weighted_gram(r, block.x, d_, block.packs, sums_, at(i, places_.gram));
      add_weighted_sums(ru, block.x, d_, block.packs, sums_, at(i, places_.cross));
      sums_.add(at(i, places_.square), squares);
    }
  }

  // Weighted least squares of the residual, a step of iterative refinement: no cancellation however far from 0 the
  // line is. A rank-deficient design (an expert with too few points) gets the minimum-norm change.
  void m_step(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      const Matrix gram = read_gram(sums_, at(i, places_.gram), d_);
      const double mass = gram(0, 0);
      if (!(mass > 1e-12)) continue;  // no data: keep the expert
      const Vector cross = read_sums(sums_, at(i, places_.cross), d_);
      const Vector change = minimum_norm_solve(gram, cross);
      write_moved(i, change, atoms);
      const double variance = (sums_.total(at(i, places_.square)) - change.dot(cross)) / mass;
      atoms[i * (d_ + 2) + d_ + 1] = std::clamp(std::log(std::max(variance, 1e-300)), lower_, upper_);
    }
  }

  void score(const RowBlock& block, Index i, double* out) const override {
    const double precision = 1.0 / variance_[i];
    const double* u = residual_.data() + i * block_rows;
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      const Pack residual = load(u + v);
      const Pack scaled = residual * precision;
      for (Index a = 0; a < d_; ++a) store(out + a * block_rows + v, scaled * load(block.x[a] + v));
      store(out + d_ * block_rows + v, scaled);
      store(out + (d_ + 1) * block_rows + v, scaled * residual * 0.5 - 0.5);
    }
  }

 private:
  /// Gram of x~ weighted by r, whose first entry is the mass; sum r u x~; sum r u^2.
  static Places places(Index d) {
    return {.gram = 0, .cross = num_gram(d), .square = num_gram(d) + d + 1, .mass = 0, .stride = num_gram(d) + d + 2};
  }

  // d = 1: all six sums of one atom in one sweep.
  void accumulate_line(const RowBlock& block, const double* r, const double* u, Index first) {
    Pack s0 = Pack{}, s1 = Pack{}, s2 = Pack{}, c0 = Pack{}, c1 = Pack{}, q = Pack{};
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      const Pack weight = load(r + v), x = load(block.x[0] + v), residual = load(u + v);
      const Pack wx = weight * x, wu = weight * residual;
      s0 += weight;
      s1 += wx;
      s2 += wx * x;
      c0 += wu;
      c1 += wu * x;
      q += wu * residual;
    }
    const Pack all[] = {s0, s1, s2, c0, c1, q};
    for (Index c = 0; c < 6; ++c) sums_.add(first + c, all[c]);
  }

  double lower_, upper_;
  std::vector<double> residual_;  // y - a'x - b, k columns
};

}  // namespace

std::unique_ptr<KernelPart> make_regression_kernel(Index k, Index d, double log_variance_lower,
                                                   double log_variance_upper) {
  return std::make_unique<RegressionKernel>(k, d, log_variance_lower, log_variance_upper);
}

}  // namespace mixrate
