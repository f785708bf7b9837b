// The known features of a softmax mixture: points x_1, .., x_p in R^L, and the law they were drawn from.
#pragma once

#include <memory>
#include <vector>

#include "math/tall_matrix.hpp"
#include "random/stream.hpp"

namespace mixrate {

/// A mixture of Gaussians on R^L; one component for a Gaussian design. Scales are covariances.
struct FeatureLaw {
  struct Component {
    double weight = 1.0;
    Vector mean;
    Matrix covariance;
  };
  std::vector<Component> components;
};

/// N(0, S), S_ab = rho^|a - b|: the Gaussian design; rho = 0 is N(0, I).
FeatureLaw normal_features(Index dim, double correlation);
/// 1/2 N(-m u, I) + 1/2 N(m u, I), u = (1, .., 1)/sqrt(L): a design that is not Gaussian and has a known score.
FeatureLaw two_cloud_features(Index dim, double shift);

/// p points with the law they came from. Immutable; shared by all replicates of a cell.
class SupportPoints {
 public:
  SupportPoints(Matrix x, FeatureLaw law);
  /// Draw p points; a pure function of its arguments.
  static std::shared_ptr<const SupportPoints> draw(const FeatureLaw& law, Index p, std::uint64_t seed);
  /// Points from anywhere: the law is taken to be Gaussian with their mean and covariance.
  static std::shared_ptr<const SupportPoints> from_matrix(Matrix x);

  [[nodiscard]] Index size() const { return x_.rows(); }  // p
  [[nodiscard]] Index dim() const { return x_.cols(); }   // L
  [[nodiscard]] const Matrix& x() const { return x_; }    // p x L
  [[nodiscard]] const TallMatrix& tall() const { return tall_; }
  [[nodiscard]] const FeatureLaw& law() const { return law_; }
  [[nodiscard]] double largest_norm() const { return largest_norm_; }
  /// Rank of the differences x_j - x_1: atoms are identifiable only if it is L.
  [[nodiscard]] Index affine_rank() const;

  /// Number of different points.
  [[nodiscard]] Index num_distinct() const;

  /// log pi_j = log sum_k alpha_k exp(x_j'w_k) / sum_l exp(x_l'w_k), j = 1..p; log_weights (k), w: L x k.
  [[nodiscard]] Vector log_probabilities(ConstVectorRef log_weights, const Matrix& w) const;
  /// log exp(x_j'w_k) / sum_l exp(x_l'w_k): p x k.
  [[nodiscard]] Matrix log_atoms(const Matrix& w) const;
  /// log sum_l exp(x_l'w) and, where asked for, the mean m(w) = sum_l A_l(w) x_l and Cov_A(w)(x).
  double log_partition(const Vector& w, Vector* mean, Matrix* covariance) const;

 private:
  Matrix x_;
  FeatureLaw law_;
  TallMatrix tall_;
  double largest_norm_;
};

}  // namespace mixrate
