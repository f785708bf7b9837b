#include <algorithm>
#include <cmath>
#include <numbers>

#include "math/activation.hpp"
#include "math/solve.hpp"
#include "model/response/expert_start.hpp"
#include "model/response/line_kernel.hpp"
#include "model/response/ridge_fit.hpp"

namespace mixrate {

namespace {

/// With z = a'x + b, u = y - phi(z), r the responsibility:
///   d/dz = u phi' / s,  d2/dz2 = (u phi'' - phi'^2) / s,  d2/dz dlog s = -u phi' / s,
///   d/dlog s = (u^2 / s - 1) / 2,  d2/dlog s2 = -u^2 / (2 s).
class RidgeKernel final : public LineKernel {
 public:
  RidgeKernel(Index k, Index d, const Activation& phi, double lower, double upper)
      : LineKernel(k, d, places(d), false), phi_(phi), lower_(lower), upper_(upper) {
    for (auto* buffer : {&residual_, &slope_, &bend_}) buffer->resize(static_cast<std::size_t>(k) * block_rows);
  }

  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    const int span = block.packs * pack_lanes;
    alignas(64) double argument[block_rows];
    for (Index i = 0; i < k_; ++i) {
      const double half_precision = 0.5 / variance_[i];
      const double constant =
          -0.5 * std::log(2.0 * std::numbers::pi * variance_[i]) + (offsets != nullptr ? offsets[i] : 0.0);
      for (int v = 0; v < span; v += pack_lanes) {
        Pack z = broadcast(beta_(0, i));
        for (Index a = 0; a < d_; ++a) z += load(block.x[a] + v) * beta_(a + 1, i);
        store(argument + v, z);
      }
      double* u = column(residual_, i);
      phi_.apply(argument, span, u, column(slope_, i), column(bend_, i));
      const double* from = gate != nullptr ? gate + i * block_rows : nullptr;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack residual = load(block.y[0] + v) - load(u + v);
        store(u + v, residual);
        Pack value = constant - residual * residual * half_precision;
        if (from != nullptr) value += load(from + v);
        store(joint + i * block_rows + v, value);
      }
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    alignas(64) double square_slope[block_rows], bent[block_rows], cross[block_rows];
    for (Index i = 0; i < k_; ++i) {
      const double *r = buffers.responsibility(i), *u = column(residual_, i);
      const double *first = column(slope_, i), *second = column(bend_, i);
      Pack mass = Pack{}, squares = Pack{};
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        const Pack weight = load(r + v), slope = load(first + v), wu = weight * load(u + v);
        const Pack gauss = weight * slope * slope;
        store(square_slope + v, gauss);
        store(bent + v, gauss - wu * load(second + v));
        store(cross + v, wu * slope);
        mass += weight;
        squares += wu * load(u + v);
      }
      add_weighted_gram(square_slope, block.x, d_, block.packs, sums_, gauss_at(i));
      add_weighted_gram(bent, block.x, d_, block.packs, sums_, at(i, places_.gram));
      add_weighted_sums(cross, block.x, d_, block.packs, sums_, at(i, places_.cross));
      sums_.add(at(i, places_.mass), mass);
      sums_.add(at(i, places_.square), squares);
    }
  }

  // One Newton step of sum r u^2 in (b, a); where its Hessian is not positive definite, one Gauss-Newton step, of
  // minimal norm where experts are saturated. Both climb if they are short enough. The variance is that of the
  // residuals that are here, so it helps whatever the coefficients do.
  void m_step(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      const double mass = sums_.total(at(i, places_.mass));
      if (!(mass > 1e-12)) continue;  // no data: keep the expert
      const Vector cross = read_sums(sums_, at(i, places_.cross), d_);
      const Cholesky newton(read_gram(sums_, at(i, places_.gram), d_));
      Vector change = newton.is_positive() ? newton.solve(cross) : Vector();
      if (!newton.is_positive() || !change.allFinite())
        change = minimum_norm_solve(read_gram(sums_, gauss_at(i), d_), cross);
      write_moved(i, change, atoms);
      atoms[i * (d_ + 2) + d_ + 1] =
          std::clamp(std::log(std::max(sums_.total(at(i, places_.square)) / mass, 1e-300)), lower_, upper_);
    }
  }

  void fit_labels(const KernelData& data, const std::vector<int>& labels, double* atoms) const override {
    for (Index i = 0; i < k_; ++i) {
      const auto [rows, weights] = rows_with_label(labels, i, data.weights);
      if (rows.empty()) continue;
      const Vector beta = ridge_least_squares(data.x(rows, Eigen::all), data.y(rows, Index{0}), phi_, weights);
      atoms[i * (d_ + 2) + d_] = beta[0];
      for (Index a = 0; a < d_; ++a) atoms[i * (d_ + 2) + a] = beta[a + 1];
    }
  }

  void score(const RowBlock& block, Index i, double* out) const override {
    const double precision = 1.0 / variance_[i];
    const double *u = column(residual_, i), *first = column(slope_, i);
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      const Pack residual = load(u + v);
      const Pack scaled = residual * precision, pulled = scaled * load(first + v);
      for (Index a = 0; a < d_; ++a) store(out + a * block_rows + v, pulled * load(block.x[a] + v));
      store(out + d_ * block_rows + v, pulled);
      store(out + (d_ + 1) * block_rows + v, scaled * residual * 0.5 - 0.5);
    }
  }

 private:
  /// Grams of x~ weighted by r phi'^2 and by r (phi'^2 - u phi''); sum r u phi' x~; sum r u^2; sum r.
  static Places places(Index d) {
    const Index gram = num_gram(d);
    return {.gram = gram,
            .cross = 2 * gram,
            .square = 2 * gram + d + 1,
            .mass = 2 * gram + d + 2,
            .stride = 2 * gram + d + 3};
  }
  [[nodiscard]] Index gauss_at(Index i) const { return at(i, 0); }
  static double* column(std::vector<double>& buffer, Index i) { return buffer.data() + i * block_rows; }
  static const double* column(const std::vector<double>& buffer, Index i) { return buffer.data() + i * block_rows; }

  Activation phi_;
  double lower_, upper_;
  std::vector<double> residual_, slope_, bend_;  // one block: u, phi', phi'', k columns each
};

}  // namespace

std::unique_ptr<KernelPart> make_ridge_kernel(Index k, Index d, const Activation& phi, double log_variance_lower,
                                              double log_variance_upper) {
  return std::make_unique<RidgeKernel>(k, d, phi, log_variance_lower, log_variance_upper);
}

}  // namespace mixrate
