// Least squares of regression mixtures: recovery, certificates, and what it says of what cannot be found.
#include <gtest/gtest.h>

#include <cmath>

#include "estimator/climb/levenberg.hpp"
#include "estimator/estimators.hpp"
#include "estimator/start/resize.hpp"
#include "estimator/starts.hpp"
#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

Node text(const char* value) { return Node(std::string(value)); }

std::shared_ptr<const Model> build(Node::Table options) {
  const FamilyEntry family = moe_regression_family();
  return family.make(Options(Node(std::move(options)), family.info));
}

/// A truth of two atoms on x ~ U[-3, 3] and its data; noise variance 0 means none.
struct Fixture {
  explicit Fixture(Node::Table options, const Matrix& atoms, Index n, double noise, Vector common = Vector())
      : model(build(std::move(options))), truth(model->layout(), Vector{{0.3, 0.0}}, atoms, std::move(common)) {
    Stream stream({3, 1, 0}, Purpose::test);
    data.x.resize(n, 1);
    for (double& value : data.x.reshaped()) value = 6.0 * sample_uniform(stream) - 3.0;
    data.y.resize(n, 1);
    model->regression(data.x, truth, data.y.col(0));
    for (double& value : data.y.reshaped()) value += std::sqrt(noise) * sample_normal(stream);
    box = box_around(*model, truth);
  }
  FitOutcome fit(Index k, const std::function<MixingMeasure(int)>& start, int starts = 1, bool project = true) {
    likelihood = model->likelihood(data, k, box);
    const EstimatorEntry entry = lse_estimator();
    const auto lse = entry.make(Options(Node(Node::Table{{"project", Node(project)}}), entry.info));
    const StartSource source{starts, start};
    Stream stream({1, 78, 0}, Purpose::estimator);
    return lse->fit({*model, data, k, box, *likelihood, source, stream});
  }
  /// The truth resized to k atoms, moved by `radius`.
  std::function<MixingMeasure(int)> near_truth(Index k, double radius) {
    return [=, this](int index) {
      Stream stream({4, 1, 0}, Purpose::start, static_cast<std::uint64_t>(index));
      MixingMeasure g = resize(truth, k, stream);
      perturb(g, *model, radius, stream);
      return g;
    };
  }
  [[nodiscard]] double error_of(const MixingMeasure& g) const {
    Vector f(data.size()), f0(data.size());
    model->regression(data.x, g, f);
    model->regression(data.x, truth, f0);
    return (f - f0).norm() / f0.norm();
  }
  std::shared_ptr<const Model> model;
  MixingMeasure truth;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;
};

Matrix three_rows() {
  Matrix atoms(3, 2);  // gate slope, slope, intercept
  atoms << 1.5, 0.0, 2.0, -1.5, 1.0, 1.0;
  return atoms;
}

Matrix four_rows() {
  Matrix atoms(4, 2);  // gate slope, slope, intercept, scale
  atoms << 1.5, 0.0, 2.0, -1.5, 1.0, 1.0, 2.0, -1.0;
  return atoms;
}

Node::Table known(Node::Table options) {
  options.emplace("noise", text("known"));
  options.emplace("variance", Node(0.01));
  return options;
}

TEST(Lse, RecoversANoiseFreeTruth) {
  for (const char* phi : {"sigmoid", "tanh", "gelu", "relu"}) {
    for (const bool project : {true, false}) {
      SCOPED_TRACE(phi);
      Fixture ridge(known({{"expert", text("ridge")}, {"activation", text(phi)}}), three_rows(), 400, 0.0);
      const FitOutcome fit = ridge.fit(2, ridge.near_truth(2, 0.1), 3, project);
      EXPECT_EQ(fit.status, FitStatus::converged);
      EXPECT_LT(ridge.error_of(fit.estimate), 1e-9);
      EXPECT_EQ(fit.certificate.rank_deficiency, 0.0);
      Fixture deep(known({{"expert", text("two-layer")}, {"activation", text(phi)}}), four_rows(), 400, 0.0);
      const FitOutcome other = deep.fit(2, deep.near_truth(2, 0.1), 3, project);
      EXPECT_LT(deep.error_of(other.estimate), 1e-6);
    }
  }
  Fixture linear(known({{"expert", text("linear")}}), three_rows(), 400, 0.0);
  EXPECT_LT(linear.error_of(linear.fit(2, linear.near_truth(2, 0.3), 3).estimate), 1e-9);
}

TEST(Lse, FitsAndCertifies) {
  Fixture f({{"expert", text("ridge")}, {"activation", text("tanh")}}, three_rows(), 2000, 1e-4,
            Vector::Constant(1, 1e-4));
  const FitOutcome fit = f.fit(2, f.near_truth(2, 0.1), 2);
  EXPECT_EQ(fit.status, FitStatus::converged);
  EXPECT_LE(fit.certificate.projected_gradient, 1e-8);
  EXPECT_GT(fit.certificate.min_eigenvalue, 0.0);
  EXPECT_EQ(fit.certificate.rank, 6.0);
  EXPECT_EQ(fit.certificate.rank_deficiency, 0.0);
  EXPECT_GT(fit.certificate.smallest_singular, 0.01);
  EXPECT_EQ(fit.certificate.weak_directions, 0.0);
  EXPECT_NEAR(fit.estimate.common()[0], 1e-4, 5.0 * 1e-4 * std::sqrt(2.0 / 2000.0));
  EXPECT_LT((fit.estimate.atoms() - f.model->canonical(f.truth).atoms()).cwiseAbs().maxCoeff(), 0.1);
}

TEST(Lse, ProjectionDoesNotChangeTheAnswer) {
  Fixture f({{"expert", text("linear")}}, three_rows(), 1000, 0.01, Vector::Constant(1, 0.01));
  const FitOutcome with = f.fit(2, f.near_truth(2, 0.2)), without = f.fit(2, f.near_truth(2, 0.2), 1, false);
  EXPECT_NEAR(with.log_likelihood, without.log_likelihood, 1e-7);
  EXPECT_LT((with.estimate.flatten() - without.estimate.flatten()).cwiseAbs().maxCoeff(), 1e-5);
  EXPECT_LE(with.iterations, without.iterations);
}

TEST(Lse, AScaleOfTheTemperatureGateIsReportedAsARankDeficiency) {
  Fixture f({{"expert", text("ridge")}, {"activation", text("tanh")}, {"gate", text("dense-to-sparse")}}, three_rows(),
            2000, 1e-4, Vector{{0.7, 1e-4}});
  const FitOutcome fit = f.fit(2, f.near_truth(2, 0.1));
  EXPECT_EQ(fit.status, FitStatus::converged);
  EXPECT_EQ(fit.certificate.rank_deficiency, 1.0);
  EXPECT_LT(fit.certificate.smallest_singular, 1e-12);
  EXPECT_EQ(fit.certificate.weak_directions, 1.0);
}

// The slope of the second expert, -1.5 in the truth, may not fall below -1.4.
TEST(Lse, SaysWhenTheEstimateLiesOnTheBox) {
  for (const char* expert : {"ridge", "linear"}) {
    SCOPED_TRACE(expert);
    Node::Table options = {{"expert", text(expert)}};
    if (std::string_view(expert) == "ridge") options.emplace("activation", text("tanh"));
    Fixture f(options, three_rows(), 2000, 1e-4, Vector::Constant(1, 1e-4));
    f.box.atom_lower[1] = -1.4;
    const auto inside = [&](int) {
      MixingMeasure g = f.truth;
      g.atoms()(1, 1) = -1.2;
      return g;
    };
    const FitOutcome fit = f.fit(2, inside), direct = f.fit(2, inside, 1, false);
    EXPECT_EQ(fit.status, FitStatus::at_boundary);
    EXPECT_EQ(fit.certificate.active_bounds, 1);
    EXPECT_LE(fit.certificate.projected_gradient, 1e-8);
    EXPECT_EQ(fit.estimate.atoms().row(1).minCoeff(), -1.4);
    EXPECT_NEAR(fit.log_likelihood, direct.log_likelihood, 1e-7);
    f.box.atom_lower[1] = -1.41;  // more room, more likelihood
    EXPECT_GT(f.fit(2, inside).log_likelihood, fit.log_likelihood + 1.0);
  }
}

TEST(Lse, OverSpecifiedLinearAndConstantExpertsHaveWeakDirections) {
  Matrix constants(2, 2);
  constants << 1.5, 0.0, 2.0, -1.5;
  Fixture linear({{"expert", text("linear")}}, three_rows(), 1000, 0.0025, Vector::Constant(1, 0.0025));
  Fixture constant({{"expert", text("constant")}}, constants, 1000, 0.0025, Vector::Constant(1, 0.0025));
  EXPECT_EQ(linear.fit(2, linear.near_truth(2, 0.1)).certificate.weak_directions, 0.0);
  EXPECT_EQ(constant.fit(2, constant.near_truth(2, 0.1)).certificate.weak_directions, 0.0);
  EXPECT_GE(linear.fit(3, linear.near_truth(3, 0.1)).certificate.weak_directions, 1.0);
  EXPECT_GE(constant.fit(3, constant.near_truth(3, 0.1)).certificate.weak_directions, 1.0);
}

TEST(Lse, AReluLayerHasAScaleThatNobodyCanSee) {
  Fixture f(known({{"expert", text("two-layer")}, {"activation", text("relu")}}), four_rows(), 1000, 0.01);
  const FitOutcome fit = f.fit(2, f.near_truth(2, 0.05), 2);
  EXPECT_EQ(fit.certificate.rank_deficiency, 2.0);  // one for each expert
  for (Index i = 0; i < 2; ++i) EXPECT_NEAR(std::abs(fit.estimate.atoms()(3, i)), 1.0, 1e-12);
}

TEST(Lse, IdenticalExpertsCannotBeSeparated) {
  Fixture f({{"expert", text("linear")}}, three_rows(), 500, 0.01, Vector::Constant(1, 0.01));
  Matrix same = three_rows();
  same.col(1) = same.col(0);
  const MixingMeasure clones(f.model->layout(), Vector::Zero(2), same, Vector::Constant(1, 0.1));
  const FitOutcome fit = f.fit(2, [&](int) { return clones; });
  // Newton leaves the saddle, or the certificate says that the directions between the clones are not seen.
  EXPECT_TRUE(fit.certificate.rank_deficiency > 0.0 || f.error_of(fit.estimate) < 0.05)
      << fit.certificate.rank_deficiency << " " << f.error_of(fit.estimate);
  EXPECT_TRUE(std::isfinite(fit.log_likelihood));
}

TEST(Lse, AnInterpolatingFitIsDegenerate) {
  Fixture f({{"expert", text("linear")}}, three_rows(), 60, 0.0, Vector::Constant(1, 0.01));
  EXPECT_EQ(f.fit(2, f.near_truth(2, 0.05)).status, FitStatus::degenerate);  // the noise variance is 0
}

TEST(Lse, RefusesFamiliesWithEmAndEmRefusesRegression) {
  const EstimatorEntry lse = lse_estimator(), em = em_estimator(), squarem = em_squarem_estimator();
  const FamilyEntry gated = softmax_gated_gaussian_family();
  EXPECT_THROW(lse.make(Options(lse.info))->require(*gated.make(Options(gated.info))), StudyError);
  const auto regression = build({});
  EXPECT_NO_THROW(lse.make(Options(lse.info))->require(*regression));
  EXPECT_THROW(em.make(Options(em.info))->require(*regression), StudyError);
  EXPECT_THROW(squarem.make(Options(squarem.info))->require(*regression), StudyError);
}

TEST(Lse, MaximumLikelihoodAgrees) {
  Fixture f({{"expert", text("ridge")}, {"activation", text("tanh")}}, three_rows(), 500, 0.01,
            Vector::Constant(1, 0.01));
  const FitOutcome lse = f.fit(2, f.near_truth(2, 0.1));
  const EstimatorEntry entry = mle_estimator();
  const StartSource source{1, f.near_truth(2, 0.1)};
  Stream stream({1, 78, 0}, Purpose::estimator);
  const FitOutcome mle =
      entry.make(Options(entry.info))->fit({*f.model, f.data, 2, f.box, *f.likelihood, source, stream});
  EXPECT_EQ(mle.status, FitStatus::converged);
  EXPECT_NEAR(lse.log_likelihood, mle.log_likelihood, 1e-7);
}

TEST(Lse, StartsFromLabelsReachTheTruth) {
  Fixture f({{"expert", text("ridge")}, {"activation", text("tanh")}}, three_rows(), 1000, 0.0001,
            Vector::Constant(1, 0.0001));
  for (const StartEntry& entry : {random_start(), kmeanspp_start()}) {
    const auto start = entry.make(Options(entry.info));
    f.likelihood = f.model->likelihood(f.data, 2, f.box);
    const auto likelihood = f.model->likelihood(f.data, 2, f.box);
    const FitOutcome fit = f.fit(
        2,
        [&](int index) {
          Stream stream({5, 1, 0}, Purpose::start, static_cast<std::uint64_t>(index));
          return start->draw({*f.model, f.data, *likelihood, 2, f.box}, index, stream);
        },
        start->count());
    EXPECT_LT(f.error_of(fit.estimate), 0.01) << entry.info.name;
  }
}

}  // namespace
}  // namespace mixrate
