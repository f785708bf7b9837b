// Moments of the mixing measure of a softmax mixture, read off the sample without fitting anything.
#pragma once

#include <vector>

#include "model/support_points.hpp"

namespace mixrate {

/// Averages over the sample of functions h_a with sum_j A_j(w) h_a(x_j) -> w^a as p grows: h_a = (-1)^|a| (d^a f) / f
/// for features of density f (integration by parts; for Gaussian f Hermite polynomials). For a mixture of Gaussians the
/// components' functions are averaged with the posterior probabilities of the components.
///
/// Error: sampling part of order N^-1/2 and, given the features, a part that does not vanish with N, of order
/// sqrt(exp(w'S w) / p): see design_floor. Source: arXiv 2409.09903.
class LatentMoments {
 public:
  /// counts: p. The law of the features is that of `points`; `estimated` replaces a Gaussian's covariance by that of
  /// the features.
  enum class Covariance { known, estimated };
  LatentMoments(const SupportPoints& points, const Vector& counts, Covariance covariance = Covariance::known);

  /// Take out the features' part of the error, for atoms in the span of A_g = A(w_g), the laws of reference parameters
  /// w_g (columns, L x G): h becomes h + A (A'A + lambda I)^-1 (target - A'h), target_g = w_g^a, lambda = 1e-4 times
  /// the mean eigenvalue of A'A. In other words the part A u of the observed shares that references explain, u = (A'A +
  /// lambda I)^-1 A'shares, has the moments of sum_g u_g delta_(w_g) exactly, and h is averaged over the rest. It costs
  /// sampling variance, and leaves along() without a covariance. O(p G^2).
  void calibrate(const SupportPoints& points, const Vector& counts, const Matrix& references);

  /// sum_k alpha_k w_k: L.
  [[nodiscard]] Vector first() const;
  /// sum_k alpha_k w_k w_k': L x L, symmetric, not necessarily positive.
  [[nodiscard]] Matrix second() const;

  /// Along the unit vector v: m_r = sum_k alpha_k (v'w_k)^r, r = 0..order, and b_r = sum_k alpha_k (v'w_k)^r w_k, an
  /// L-vector for each r = 0..cross_order (columns).
  struct Directional {
    Vector moments;     // order + 1; m_0 = 1
    Matrix cross;       // L x (cross_order + 1)
    Matrix covariance;  // of (m_1, .., m_order) given the features: sample covariance of the functions over N;
                        // empty after calibrate()
  };
  [[nodiscard]] Directional along(const Vector& v, int order, int cross_order) const;

 private:
  struct Component {
    Matrix precision;  // inverse covariance
    Matrix t;          // rows: S_c^-1 (x_j - mu_c), for the points that were drawn
    Vector posterior;  // of the component at these points
  };
  void set_points(const Matrix& x);

  FeatureLaw law_;
  std::vector<Component> components_;
  Vector shares_;  // N_j / N of the points that were drawn; calibrated: of all points, less what references explain
  double total_;
  Matrix references_;  // L x G; empty unless calibrated
  Vector explained_;   // u: G
};

/// The eigenvectors of the k largest eigenvalues of the second moment, which span the atoms: L x k, orthonormal.
Matrix atom_subspace(const Matrix& second, Index k);

/// The size of the design part of averages over p features drawn from their law, sqrt(E[e^(2 w'x)] / E[e^(w'x)]^2 / p):
/// sqrt(exp(w'S w) / p) for N(mu, S). No moment estimator does better by more than a constant, however large N is.
double design_floor(const SupportPoints& points, const Vector& w);

}  // namespace mixrate
