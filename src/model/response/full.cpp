#include <cmath>
#include <numbers>

#include "math/solve.hpp"
#include "model/response/kernels.hpp"

namespace mixrate {

namespace {

/// Position of W_ba, b > a, behind the means and the log diagonal.
Index lower_at(Index q, Index b, Index a) { return 2 * q + a * q - a * (a + 1) / 2 + (b - a - 1); }

Matrix read_factor(const double* coordinates, Index q) {  // coordinates: log diagonal, then strict lower triangle
  Matrix w = Matrix::Zero(q, q);
  for (Index a = 0; a < q; ++a) {
    w(a, a) = std::exp(coordinates[a]);
    for (Index b = a + 1; b < q; ++b) w(b, a) = coordinates[lower_at(q, b, a) - q];
  }
  return w;
}

class FullKernel final : public KernelPart {
 public:
  FullKernel(Index k, Index q, double floor)
      : KernelPart({.atom_width = 2 * q + q * (q - 1) / 2}),
        k_(k),
        q_(q),
        floor_(floor),
        mean_(q, k),
        factor_(static_cast<std::size_t>(k)),
        scatter_(static_cast<std::size_t>(k)),
        centred_(static_cast<std::size_t>(q) * block_rows),
        weighted_(static_cast<std::size_t>(q) * block_rows) {
    sums_.resize(k * (q + 1));
    for (Index a = 0; a < q; ++a) {
      centred_columns_.push_back(centred_.data() + a * block_rows);
      weighted_columns_.push_back(weighted_.data() + a * block_rows);
    }
  }
  void set(const double* atoms, const double*) override {
    sums_.clear();
    for (Matrix& s : scatter_) s.setZero(q_, q_);
    for (Index i = 0; i < k_; ++i) {
      const double* atom = atoms + i * atom_width();
      mean_.col(i) = Eigen::Map<const Vector>(atom, q_);
      factor_[static_cast<std::size_t>(i)] = read_factor(atom + q_, q_);
    }
  }

  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    const int span = block.packs * pack_lanes;
    for (Index i = 0; i < k_; ++i) {
      const Matrix& w = factor(i);
      centre(block, i);
      double* out = joint + i * block_rows;
      const double constant = (offsets != nullptr ? offsets[i] : 0.0) + w.diagonal().array().log().sum() -
                              0.5 * static_cast<double>(q_) * std::log(2.0 * std::numbers::pi);
      for (int v = 0; v < span; v += pack_lanes) {
        Pack squares = Pack{};
        for (Index a = 0; a < q_; ++a) {
          const Pack u = whitened(w, a, v);
          squares += u * u;
        }
        Pack value = constant - squares * 0.5;
        if (gate != nullptr) value += load(gate + i * block_rows + v);
        store(out + v, value);
      }
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    const int span = block.packs * pack_lanes;
    for (Index i = 0; i < k_; ++i) {
      const double* r = buffers.responsibility(i);
      centre(block, i);
      for (Index a = 0; a < q_; ++a) {
        double* to = weighted_.data() + a * block_rows;
        for (int v = 0; v < span; v += pack_lanes) store(to + v, load(r + v) * load(centred_columns_[a] + v));
      }
      add_weighted_sums(r, centred_columns_.data(), q_, block.packs, sums_, i * (q_ + 1));
      add_outer(weighted_columns_.data(), centred_columns_.data(), q_, block.packs, 1.0,
                scatter_[static_cast<std::size_t>(i)]);
    }
  }

  // With S1 = sum r z, S2 = sum r z z', z = y - mu: d/d mu = W W' S1; d/d W = -S2 W + diag(sum r / W_aa).
  void gradient(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      double* out = atoms + i * atom_width();
      const Matrix& w = factor(i);
      const Vector sums = read_sums(sums_, i * (q_ + 1), q_);
      Eigen::Map<Vector>(out, q_) = w * (w.transpose() * sums.tail(q_));
      const Matrix product = scatter(i) * w;
      for (Index a = 0; a < q_; ++a) {
        out[q_ + a] = sums[0] - w(a, a) * product(a, a);
        for (Index b = a + 1; b < q_; ++b) out[lower_at(q_, b, a)] = -product(b, a);
      }
    }
  }

  void m_step(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i) {
      const Vector sums = read_sums(sums_, i * (q_ + 1), q_);
      if (!(sums[0] > 1e-12)) continue;  // no data: keep the atom
      const Vector shift = sums.tail(q_) / sums[0];
      double* out = atoms + i * atom_width();
      Eigen::Map<Vector>(out, q_) = mean_.col(i) + shift;
      const Matrix covariance = scatter(i) / sums[0] - shift * shift.transpose();
      Eigen::Map<Vector>(out + q_, atom_width() - q_) = precision_coordinates(covariance, floor_);
    }
  }

  [[nodiscard]] Matrix curvature(Index i) const override {
    const Matrix& w = factor(i);
    const Matrix s2 = scatter(i);
    const Vector sums = read_sums(sums_, i * (q_ + 1), q_);
    const Vector s1 = sums.tail(q_), u = w.transpose() * s1;
    Matrix out = Matrix::Zero(atom_width(), atom_width());
    out.topLeftCorner(q_, q_) = -sums[0] * (w * w.transpose());
    const Matrix product = s2 * w;
    for (Index a = 0; a < q_; ++a) {
      for (Index b = a; b < q_; ++b) {
        const Index row = b == a ? q_ + a : lower_at(q_, b, a);
        const double chain = b == a ? w(a, a) : 1.0;  // the diagonal is a logarithm
        for (Index c = 0; c < q_; ++c) {
          const double mixed = chain * (w(c, a) * s1[b] + (b == c ? u[a] : 0.0));
          out(row, c) = out(c, row) = mixed;
        }
        for (Index c = a; c < q_; ++c) {
          const Index column = c == a ? q_ + a : lower_at(q_, c, a);
          out(row, column) = -chain * (c == a ? w(a, a) : 1.0) * s2(b, c);
        }
      }
      out(q_ + a, q_ + a) -= w(a, a) * product(a, a);
    }
    return out;
  }

  void score(const RowBlock& block, Index i, double* out) const override {
    const Matrix& w = factor(i);
    centre(block, i);
    const int span = block.packs * pack_lanes;
    for (int v = 0; v < span; v += pack_lanes) {
      for (Index b = 0; b < q_; ++b) store(out + b * block_rows + v, Pack{});
      for (Index a = 0; a < q_; ++a) {
        const Pack u = whitened(w, a, v);
        store(out + (q_ + a) * block_rows + v, 1.0 - u * load(centred_columns_[a] + v) * w(a, a));
        for (Index b = a; b < q_; ++b) {
          double* mean = out + b * block_rows + v;
          store(mean, load(mean) + u * w(b, a));
          if (b > a) store(out + lower_at(q_, b, a) * block_rows + v, -u * load(centred_columns_[b] + v));
        }
      }
    }
  }

 private:
  [[nodiscard]] const Matrix& factor(Index i) const { return factor_[static_cast<std::size_t>(i)]; }
  [[nodiscard]] Matrix scatter(Index i) const {
    return scatter_[static_cast<std::size_t>(i)].selfadjointView<Eigen::Lower>();
  }
  void centre(const RowBlock& block, Index i) const {
    for (Index a = 0; a < q_; ++a) {
      double* to = centred_.data() + a * block_rows;
      const double mean = mean_(a, i);
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) store(to + v, load(block.y[a] + v) - mean);
    }
  }
  // u_a = sum_(b >= a) W_ba z_b for the pack of rows at v.
  [[nodiscard]] Pack whitened(const Matrix& w, Index a, int v) const {
    const double* column = w.data() + a * q_;
    Pack u = load(centred_.data() + a * block_rows + v) * column[a];
    for (Index b = a + 1; b < q_; ++b) u += load(centred_.data() + b * block_rows + v) * column[b];
    return u;
  }

  Index k_, q_;
  double floor_;
  Matrix mean_;                           // q x k
  std::vector<Matrix> factor_, scatter_;  // W and sum r z z' (lower triangle), one per atom
  mutable std::vector<double> centred_;   // z of one atom: work space
  std::vector<double> weighted_;          // r z
  std::vector<const double*> centred_columns_, weighted_columns_;
  PackSums sums_;  // per atom: sum r, sum r z
};

}  // namespace

Vector precision_coordinates(const Matrix& covariance, double variance_floor) {
  const Index q = covariance.rows();
  Cholesky factor(covariance);
  const bool usable = factor.is_positive() && factor.lower().diagonal().minCoeff() > 0 && covariance.allFinite();
  if (!usable) {  // collapsed: lift the spectrum to the floor
    const Spectrum spectrum = symmetric_spectrum(covariance);
    const Vector lifted = spectrum.values.cwiseMax(variance_floor);
    factor.factorise(spectrum.vectors * lifted.asDiagonal() * spectrum.vectors.transpose());
  }
  const Matrix w = Cholesky(factor.inverse()).lower();
  Vector out(q + q * (q - 1) / 2);
  for (Index a = 0; a < q; ++a) {
    out[a] = std::log(w(a, a));
    for (Index b = a + 1; b < q; ++b) out[lower_at(q, b, a) - q] = w(b, a);
  }
  return out;
}

Matrix covariance_from_coordinates(const double* coordinates, Index q) {
  const Matrix w = read_factor(coordinates, q);
  const Matrix inverse = solve_lower(w, Matrix::Identity(q, q));
  return inverse.transpose() * inverse;
}

std::unique_ptr<KernelPart> make_full_kernel(Index k, Index q, double variance_floor) {
  return std::make_unique<FullKernel>(k, q, variance_floor);
}

}  // namespace mixrate
