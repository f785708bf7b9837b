#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/response/kernels.hpp"

namespace mixrate {

namespace {

class AxisKernel final : public KernelPart {
 public:
  AxisKernel(Index k, Index q, Scale scale, double known, double lower, double upper)
      : KernelPart({.atom_width = q + num_scales(q, scale), .common_width = scale == Scale::common ? 1 : 0}),
        k_(k),
        q_(q),
        scale_(scale),
        known_(known),
        lower_(lower),
        upper_(upper),
        mean_(q, k),
        variance_(q, k),
        residual_(static_cast<std::size_t>(k * q) * block_rows) {
    stride_ = 1 + 2 * q;
    sums_.resize(k * stride_);
  }
  void set(const double* atoms, const double* common) override {
    sums_.clear();
    for (Index i = 0; i < k_; ++i) {
      const double* atom = atoms + i * atom_width();
      for (Index a = 0; a < q_; ++a) {
        mean_(a, i) = atom[a];
        switch (scale_) {
          case Scale::known:
            variance_(a, i) = known_;
            break;
          case Scale::common:
            variance_(a, i) = std::exp(common[0]);
            break;
          case Scale::isotropic:
            variance_(a, i) = std::exp(atom[q_]);
            break;
          case Scale::diagonal:
            variance_(a, i) = std::exp(atom[q_ + a]);
            break;
        }
      }
    }
  }

  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    for (Index i = 0; i < k_; ++i) {
      double* out = joint + i * block_rows;
      double constant = offsets != nullptr ? offsets[i] : 0.0;
      for (Index a = 0; a < q_; ++a) constant -= 0.5 * std::log(2.0 * std::numbers::pi * variance_(a, i));
      for (Index a = 0; a < q_; ++a) {
        const double half_precision = 0.5 / variance_(a, i), mean = mean_(a, i);
        double* u = residual(i, a);
        for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
          const Pack difference = load(block.y[a] + v) - mean;
          store(u + v, difference);
          Pack before;
          if (a > 0)
            before = load(out + v);
          else if (gate != nullptr)
            before = load(gate + i * block_rows + v) + constant;
          else
            before = broadcast(constant);
          store(out + v, before - difference * difference * half_precision);
        }
      }
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    for (Index i = 0; i < k_; ++i) {
      const double* r = buffers.responsibility(i);
      for (Index a = 0; a < q_; ++a) {
        const double* u = residual(i, a);
        Pack mass = Pack{}, first = Pack{}, second = Pack{};
        for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
          const Pack weight = load(r + v), difference = load(u + v);
          const Pack weighted = weight * difference;
          mass += weight;
          first += weighted;
          second += weighted * difference;
        }
        if (a == 0) sums_.add(i * stride_, mass);
        sums_.add(i * stride_ + 1 + a, first);
        sums_.add(i * stride_ + 1 + q_ + a, second);
      }
    }
  }

  // d/d mu = sum r u / s, d/d log s_a = sum r (u_a^2 / s_a - 1) / 2.
  void gradient(double* atoms, double* common) const override {
    if (scale_ == Scale::common) common[0] = 0.0;
    for (Index i = 0; i < k_; ++i) {
      double* out = atoms + i * atom_width();
      if (scale_ == Scale::isotropic) out[q_] = 0.0;
      for (Index a = 0; a < q_; ++a) {
        const double s = variance_(a, i);
        out[a] = first(i, a) / s;
        if (double* slot = scale_slot(out, common, a)) {
          const double part = 0.5 * (second(i, a) / s - mass(i));
          *slot = scale_ == Scale::diagonal ? part : *slot + part;
        }
      }
    }
  }

  void m_step(double* atoms, double* common) const override {
    double pooled = 0.0, pooled_mass = 0.0;
    for (Index i = 0; i < k_; ++i) {
      double* out = atoms + i * atom_width();
      const double m = mass(i);
      pooled_mass += m;
      if (!(m > 1e-12)) continue;  // no data: keep the atom
      double spread = 0.0;
      for (Index a = 0; a < q_; ++a) {
        const double shift = first(i, a) / m;
        const double variance = std::max(second(i, a) / m - shift * shift, 1e-300);
        out[a] = mean_(a, i) + shift;
        if (scale_ == Scale::diagonal) out[q_ + a] = std::clamp(std::log(variance), lower_, upper_);
        spread += variance;
      }
      if (scale_ == Scale::isotropic) out[q_] = std::clamp(std::log(spread / static_cast<double>(q_)), lower_, upper_);
      pooled += m * spread;
    }
    if (scale_ == Scale::common) {
      common[0] = std::clamp(std::log(pooled / (pooled_mass * static_cast<double>(q_))), lower_, upper_);
    }
  }

  [[nodiscard]] Matrix curvature(Index i) const override {
    const Index size = atom_width() + common_width();
    Matrix out = Matrix::Zero(size, size);
    for (Index a = 0; a < q_; ++a) {
      const double s = variance_(a, i);
      out(a, a) = -mass(i) / s;
      if (scale_ == Scale::known) continue;
      const Index c = scale_ == Scale::diagonal ? q_ + a : q_;  // the common scale follows the means as well
      out(a, c) = out(c, a) = -first(i, a) / s;
      out(c, c) -= 0.5 * second(i, a) / s;
    }
    return out;
  }

  void score(const RowBlock& block, Index i, double* out) const override {
    for (Index a = 0; a < q_; ++a) {
      const double precision = 1.0 / variance_(a, i);
      const double* u = residual(i, a);
      double* scale = out + (scale_ == Scale::diagonal ? q_ + a : q_) * block_rows;
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        const Pack difference = load(u + v);
        const Pack scaled = difference * precision;
        store(out + a * block_rows + v, scaled);
        if (scale_ == Scale::known) continue;
        const Pack part = scaled * difference * 0.5 - 0.5;
        const bool first_axis = a == 0 || scale_ == Scale::diagonal;
        store(scale + v, first_axis ? part : load(scale + v) + part);
      }
    }
  }

 private:
  static Index num_scales(Index q, Scale scale) {
    return scale == Scale::isotropic ? 1 : scale == Scale::diagonal ? q : 0;
  }
  double* scale_slot(double* atom, double* common, Index a) const {
    switch (scale_) {
      case Scale::known:
        return nullptr;
      case Scale::common:
        return common;
      case Scale::isotropic:
        return atom + q_;
      case Scale::diagonal:
        return atom + q_ + a;
    }
    return nullptr;
  }
  double* residual(Index i, Index a) { return residual_.data() + (i * q_ + a) * block_rows; }
  [[nodiscard]] const double* residual(Index i, Index a) const { return residual_.data() + (i * q_ + a) * block_rows; }
  [[nodiscard]] double mass(Index i) const { return sums_.total(i * stride_); }
  [[nodiscard]] double first(Index i, Index a) const { return sums_.total(i * stride_ + 1 + a); }
  [[nodiscard]] double second(Index i, Index a) const { return sums_.total(i * stride_ + 1 + q_ + a); }

  Index k_, q_, stride_ = 0;
  Scale scale_;
  double known_, lower_, upper_;
  Matrix mean_, variance_;        // q x k
  std::vector<double> residual_;  // y_a - mu_a, k x q columns
  PackSums sums_;                 // per atom: sum r, sum r u (q), sum r u^2 (q)
};

}  // namespace

std::unique_ptr<KernelPart> make_axis_kernel(Index k, Index q, Scale scale, double known_variance,
                                             double log_variance_lower, double log_variance_upper) {
  return std::make_unique<AxisKernel>(k, q, scale, known_variance, log_variance_lower, log_variance_upper);
}

}  // namespace mixrate
