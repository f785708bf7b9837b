// What kernels with a line a'x + b and a variance per atom share, whatever the mean makes of the line.
#pragma once

#include <cmath>

#include "model/response/kernels.hpp"

namespace mixrate {

/// N(y; m(z), s), z = a'x + b; coordinates per atom: a (d), b, log s. With r the responsibility, u = y - m(z) and x~ =
/// (1, x), everything below follows from four sums per atom,
///   cross = sum r u m' x~,  square = sum r u^2,  mass = sum r,  gram = sum r (m'^2 - u m'') x~x~'.
class LineKernel : public KernelPart {
 public:
  void set(const double* atoms, const double*) final {
    sums_.clear();
    for (Index i = 0; i < k_; ++i) {
      const double* atom = atoms + i * (d_ + 2);
      beta_(0, i) = atom[d_];
      for (Index a = 0; a < d_; ++a) beta_(a + 1, i) = atom[a];
      variance_[i] = std::exp(atom[d_ + 1]);
    }
  }

  // d/d(b, a) = cross / s, d/d log s = (square / s - mass) / 2.
  void gradient(double* atoms, double*) const final {
    for (Index i = 0; i < k_; ++i) {
      double* out = atoms + i * (d_ + 2);
      const double s = variance_[i];
      const Index cross = at(i, places_.cross);
      out[d_] = sums_.total(cross) / s;
      for (Index a = 0; a < d_; ++a) out[a] = sums_.total(cross + 1 + a) / s;
      out[d_ + 1] = 0.5 * (sums_.total(at(i, places_.square)) / s - sums_.total(at(i, places_.mass)));
    }
  }

  // d2/d(b, a)2 = -gram / s, d2/d(b, a) dlog s = -cross / s, d2/dlog s2 = -square / (2 s).
  [[nodiscard]] Matrix curvature(Index i) const final {
    const double s = variance_[i];
    const Matrix gram = read_gram(sums_, at(i, places_.gram), d_);
    const Vector cross = read_sums(sums_, at(i, places_.cross), d_);
    Matrix out(d_ + 2, d_ + 2);
    const auto swapped = [this](Index tilde) { return tilde == 0 ? d_ : tilde - 1; };  // (b, a) -> (a, b)
    for (Index a = 0; a <= d_; ++a) {
      for (Index b = 0; b <= d_; ++b) out(swapped(a), swapped(b)) = -gram(a, b) / s;
      out(swapped(a), d_ + 1) = out(d_ + 1, swapped(a)) = -cross[a] / s;
    }
    out(d_ + 1, d_ + 1) = -0.5 * sums_.total(at(i, places_.square)) / s;
    return out;
  }

 protected:
  /// Where the sums of an atom lie among its `stride`.
  struct Places {
    Index gram, cross, square, mass, stride;
  };
  LineKernel(Index k, Index d, const Places& places, bool never_falls)
      : KernelPart({.atom_width = d + 2, .never_falls = never_falls}),
        k_(k),
        d_(d),
        places_(places),
        beta_(d + 1, k),
        variance_(k) {
    sums_.resize(k * places.stride);
  }
  [[nodiscard]] Index at(Index i, Index place) const { return i * places_.stride + place; }
  /// The coefficients of atom i moved by `change` of (b, a), as coordinates.
  void write_moved(Index i, const Vector& change, double* atoms) const {
    double* out = atoms + i * (d_ + 2);
    out[d_] = beta_(0, i) + change[0];
    for (Index a = 0; a < d_; ++a) out[a] = beta_(a + 1, i) + change[a + 1];
  }

  Index k_, d_;
  Places places_;
  Matrix beta_;  // (1 + d) x k: b, a
  Vector variance_;
  PackSums sums_;
};

}  // namespace mixrate
