#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/kernels.hpp"

namespace mixrate {

namespace {

class RegressionKernel final : public KernelPart {
 public:
  RegressionKernel(Index k, Index d, double lower, double upper)
      : k_(k),
        d_(d),
        lower_(lower),
        upper_(upper),
        beta_(d + 1, k),
        variance_(k),
        residual_(static_cast<std::size_t>(k) * block_rows) {
    stride_ = num_gram(d) + (d + 1) + 1;
    sums_.resize(k * stride_);
  }
  [[nodiscard]] Index atom_width() const override { return d_ + 2; }
  [[nodiscard]] Index common_width() const override { return 0; }

  void set(const double* atoms, const double*) override {
    for (Index i = 0; i < k_; ++i) {
      const double* atom = atoms + i * (d_ + 2);
      beta_(0, i) = atom[d_];
      for (Index a = 0; a < d_; ++a) beta_(a + 1, i) = atom[a];
      variance_[i] = std::exp(atom[d_ + 1]);
    }
  }

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

  void clear() override { sums_.clear(); }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    for (Index i = 0; i < k_; ++i) {
      const double *r = buffers.responsibility(i), *u = residual_.data() + i * block_rows;
      if (d_ == 1) {
        accumulate_line(block, r, u, i * stride_);
        continue;
      }
      alignas(64) double ru[block_rows];
      Pack squares = Pack{};
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        const Pack weighted = load(r + v) * load(u + v);
        store(ru + v, weighted);
        squares += weighted * load(u + v);
      }
      add_weighted_gram(r, block.x, d_, block.packs, sums_, i * stride_);
      add_weighted_sums(ru, block.x, d_, block.packs, sums_, cross_at(i));
      sums_.add(square_at(i), squares);
    }
  }

  // Gradient from sums: d/d(b, a) = sum r u x~ / s, d/d log s = sum r (u^2 / s - 1) / 2.
  void gradient(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      double* out = atoms + i * (d_ + 2);
      const double s = variance_[i];
      out[d_] = sums_.total(cross_at(i)) / s;
      for (Index a = 0; a < d_; ++a) out[a] = sums_.total(cross_at(i) + 1 + a) / s;
      out[d_ + 1] = 0.5 * (sums_.total(square_at(i)) / s - sums_.total(i * stride_));
    }
  }

  // Weighted least squares of the residual, a step of iterative refinement: no cancellation however far from 0 the
  // line is. A rank-deficient design (an expert with too few points) gets the minimum-norm change.
  void m_step(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      const Matrix gram = read_gram(sums_, i * stride_, d_);
      const double mass = gram(0, 0);
      if (!(mass > 1e-12)) continue;  // no data: keep the expert
      const Vector cross = read_sums(sums_, cross_at(i), d_);
      const Vector change = gram.completeOrthogonalDecomposition().solve(cross);
      double* out = atoms + i * (d_ + 2);
      out[d_] = beta_(0, i) + change[0];
      for (Index a = 0; a < d_; ++a) out[a] = beta_(a + 1, i) + change[a + 1];
      const double variance = (sums_.total(square_at(i)) - change.dot(cross)) / mass;
      out[d_ + 1] = std::clamp(std::log(std::max(variance, 1e-300)), lower_, upper_);
    }
  }

  [[nodiscard]] Matrix curvature(Index i) const override {
    const double s = variance_[i];
    const Matrix gram = read_gram(sums_, i * stride_, d_);
    const Vector cross = read_sums(sums_, cross_at(i), d_);
    Matrix out(d_ + 2, d_ + 2);
    const auto at = [this](Index tilde) { return tilde == 0 ? d_ : tilde - 1; };  // (b, a) -> (a, b)
    for (Index a = 0; a <= d_; ++a) {
      for (Index b = 0; b <= d_; ++b) out(at(a), at(b)) = -gram(a, b) / s;
      out(at(a), d_ + 1) = out(d_ + 1, at(a)) = -cross[a] / s;
    }
    out(d_ + 1, d_ + 1) = -0.5 * sums_.total(square_at(i)) / s;
    return out;
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
  [[nodiscard]] Index cross_at(Index i) const { return i * stride_ + num_gram(d_); }
  [[nodiscard]] Index square_at(Index i) const { return cross_at(i) + d_ + 1; }

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

  Index k_, d_, stride_ = 0;
  double lower_, upper_;
  Matrix beta_;  // (1 + d) x k: intercept, slope
  Vector variance_;
  std::vector<double> residual_;  // y - a'x - b, k columns
  PackSums sums_;                 // per atom: Gram of x~ weighted by r, sum r u x~, sum r u^2
};

}  // namespace

std::unique_ptr<KernelPart> make_regression_kernel(Index k, Index d, double log_variance_lower,
                                                   double log_variance_upper) {
  return std::make_unique<RegressionKernel>(k, d, log_variance_lower, log_variance_upper);
}

}  // namespace mixrate
