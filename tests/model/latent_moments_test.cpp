// Latent moments of softmax mixtures against the moments of the truth, at the accuracy that the features allow.
#include "model/latent_moments.hpp"
#include "math/solve.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "model/softmax_information.hpp"
#include "random/binomial.hpp"

namespace mixrate {
namespace {

struct Sample {
  std::shared_ptr<const SupportPoints> points;
  Vector weights{{0.4, 0.6}};
  Matrix atoms;
  Vector counts;
};

/// Expected counts (N pi_j, no sampling error) of two atoms.
Sample make_sample(const FeatureLaw& law, Index p, double length) {
  Sample s{SupportPoints::draw(law, p, 7), {}, Matrix(3, 2), {}};
  s.weights = Vector{{0.4, 0.6}};
  s.atoms << 0.9, -0.5, 0.2, 0.8, -0.3, 0.1;
  s.atoms *= length;
  s.counts = 1e9 * s.points->log_probabilities(s.weights.array().log().matrix(), s.atoms).array().exp();
  return s;
}

/// Largest deviation of moments up to order 3, in units of the design error of each.
void expect_moments(const Sample& s, double z) {
  const LatentMoments moments(*s.points, s.counts);
  const double p = static_cast<double>(s.points->size());
  double growth = 0.0;  // exp(w'S w) of the longer atom bounds the design variance
  for (Index i = 0; i < 2; ++i)
    growth = std::max(growth, std::exp(s.atoms.col(i).dot(s.points->law().components[0].covariance * s.atoms.col(i)) +
                                       std::pow(s.points->law().components[0].mean.dot(s.atoms.col(i)), 2)));
  const double unit = std::sqrt(growth / p);
  EXPECT_LT((moments.first() - s.atoms * s.weights).norm(), z * 2.0 * unit);
  EXPECT_LT((moments.second() - s.atoms * s.weights.asDiagonal() * s.atoms.transpose()).norm(), z * 5.0 * unit);
  const Vector v = Vector{{1.0, 2.0, -1.0}}.normalized();
  const LatentMoments::Directional along = moments.along(v, 3, 1);
  double factor = 1.0;
  for (int r = 0; r <= 3; ++r, factor *= 2.0) {
    const Vector powers = (v.transpose() * s.atoms).array().pow(r).transpose();
    EXPECT_NEAR(along.moments[r], s.weights.dot(powers), z * 1.5 * factor * unit) << r;
    if (r > 1) continue;
    EXPECT_LT((along.cross.col(r) - s.atoms * s.weights.cwiseProduct(powers)).norm(), z * 4.0 * unit) << r;
  }
}

TEST(LatentMoments, gaussian_features) { expect_moments(make_sample(normal_features(3, 0.0), 200000, 1.0), 4.0); }

TEST(LatentMoments, correlated_features) { expect_moments(make_sample(normal_features(3, 0.5), 200000, 0.8), 4.0); }

TEST(LatentMoments, features_that_are_not_gaussian) {
  expect_moments(make_sample(two_cloud_features(3, 1.5), 400000, 0.7), 4.0);
}

TEST(LatentMoments, a_wrong_law_is_seen) {
  const Sample s = make_sample(two_cloud_features(3, 1.5), 400000, 0.7);
  const LatentMoments moments(*std::make_shared<SupportPoints>(s.points->x(), normal_features(3, 0.0)), s.counts);
  EXPECT_GT((moments.second() - s.atoms * s.weights.asDiagonal() * s.atoms.transpose()).norm(), 0.5);
}

TEST(LatentMoments, the_subspace_holds_the_atoms) {
  const Sample s = make_sample(normal_features(3, 0.0), 200000, 1.0);
  const Matrix basis = atom_subspace(LatentMoments(*s.points, s.counts).second(), 2);
  EXPECT_LT((s.atoms - basis * (basis.transpose() * s.atoms)).norm(), 0.1);
}

TEST(LatentMoments, calibration_is_the_ridge_formula) {
  const Sample s = make_sample(normal_features(3, 0.2), 60, 1.0);
  Stream stream({3, 1, 4}, Purpose::test);
  Vector counts(60);
  for (double& count : counts) count = std::floor(20.0 * sample_uniform(stream));
  Matrix references(3, 12);
  for (double& value : references.reshaped()) value = sample_normal(stream);
  LatentMoments moments(*s.points, counts);
  moments.calibrate(*s.points, counts, references);
  // the same from the functions: h + A (A'A + lambda I)^-1 (target - A'h), averaged over the sample
  Matrix laws = (s.points->x() * references).array().exp();
  for (Index g = 0; g < 12; ++g) laws.col(g) /= laws.col(g).sum();
  const Matrix gram = laws.transpose() * laws;
  const Matrix inverse = mixrate::inverse(gram + 1e-4 * gram.trace() / 12.0 * Matrix::Identity(12, 12));
  const Vector v = Vector{{0.6, 0.0, 0.8}};
  const Matrix precision = mixrate::inverse(s.points->law().components[0].covariance);
  const Vector along = s.points->x() * precision * v, targets = references.transpose() * v;
  const double tau = v.dot(precision * v);
  const auto calibrated = [&](const Vector& h, const Vector& target) {
    return (h + laws * inverse * (target - laws.transpose() * h)).dot(counts) / counts.sum();
  };
  const LatentMoments::Directional out = moments.along(v, 3, 1);
  EXPECT_NEAR(out.moments[0], calibrated(Vector::Ones(60), Vector::Ones(12)), 1e-10);
  EXPECT_NEAR(out.moments[1], calibrated(along, targets), 1e-9);
  EXPECT_NEAR(out.moments[2], calibrated(along.array().square() - tau, targets.array().square()), 1e-9);
  EXPECT_NEAR(out.moments[3], calibrated(along.array().cube() - 3.0 * tau * along.array(), targets.array().cube()),
              1e-8);
  const Vector first = s.points->x() * precision.col(1);
  EXPECT_NEAR(moments.first()[1], calibrated(first, references.row(1).transpose()), 1e-9);
  EXPECT_NEAR(out.cross(1, 0), moments.first()[1], 1e-10);
  const Vector mixed = along.cwiseProduct(first).array() - precision.row(1).dot(v);
  EXPECT_NEAR(out.cross(1, 1), calibrated(mixed, targets.cwiseProduct(references.row(1).transpose())), 1e-9);
  EXPECT_NEAR((moments.second() * v)[1], out.cross(1, 1), 1e-9);
}

TEST(LatentMoments, calibration_takes_out_the_error_of_the_features) {
  const Sample s = make_sample(normal_features(3, 0.0), 1000, 1.0);  // no sampling error
  Stream stream({3, 1, 5}, Purpose::test);
  Matrix references(3, 300);
  for (Index g = 0; g < 300; ++g) {
    for (Index a = 0; a < 3; ++a) references(a, g) = sample_normal(stream);
    references.col(g) *= 1.5 * std::cbrt(sample_uniform(stream)) / references.col(g).norm();
  }
  const LatentMoments plain(*s.points, s.counts);
  LatentMoments calibrated = plain;
  calibrated.calibrate(*s.points, s.counts, references);
  const Matrix second = s.atoms * s.weights.asDiagonal() * s.atoms.transpose();
  EXPECT_GT((plain.second() - second).norm(), 0.1);
  EXPECT_LT((calibrated.second() - second).norm(), 0.01);
}

TEST(SoftmaxInformation, is_the_covariance_of_the_scores) {
  const Sample s = make_sample(normal_features(3, 0.3), 300, 1.0);
  const auto layout = std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"coefficient", 3, Meaning::coefficient}});
  const auto log_pi = [&](const Vector& theta) {
    const Vector log_weights = Vector{{std::log(theta[0]), std::log(1.0 - theta[0])}};
    return s.points->log_probabilities(log_weights, theta.tail(6).reshaped(3, 2));
  };
  Vector theta(7);
  theta << 0.4, s.atoms.reshaped();
  const Vector pi = log_pi(theta).array().exp();
  Matrix scores(300, 7);
  for (Index c = 0; c < 7; ++c) {
    Vector up = theta, down = theta;
    up[c] += 1e-6;
    down[c] -= 1e-6;
    scores.col(c) = (log_pi(up) - log_pi(down)) / 2e-6;
  }
  const Matrix expected = scores.transpose() * pi.asDiagonal() * scores;
  const Matrix exact = softmax_information(*s.points, MixingMeasure(layout, s.weights.array().log().matrix(), s.atoms));
  EXPECT_LT((exact - expected).cwiseAbs().maxCoeff(), 1e-6 * expected.cwiseAbs().maxCoeff());
}

}  // namespace
}  // namespace mixrate
