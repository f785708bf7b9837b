// The estimator `moments` and the starts made from moments.
#include <gtest/gtest.h>

#include <cmath>

#include "estimator/estimators.hpp"
#include "estimator/moments/softmax_moments.hpp"
#include "estimator/starts.hpp"
#include "math/line_measure.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/support_points.hpp"

namespace mixrate {
namespace {

MixingMeasure two_atoms(const Model& model) {
  Matrix atoms(5, 2);
  atoms << 1.2, -0.6, 0.0, 1.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.2;
  return model.canonical(MixingMeasure(model.layout(), Vector{{std::log(0.4), std::log(0.6)}}, atoms));
}

std::shared_ptr<const Model> softmax_model(std::int64_t p) {
  const FamilyEntry family = softmax_mixture_family();
  return family.make(Options(Node(Node::Table{{"support", Node(p)}}), family.info));
}

/// Largest error of an atom, atoms in canonical order.
double error(const MixingMeasure& g, const MixingMeasure& truth) {
  return (g.atoms() - truth.atoms()).colwise().norm().maxCoeff();
}

FitOutcome fit(const Model& model, const EstimatorEntry& entry, Node::Table options, const Dataset& data, Index k,
               const Box& box) {
  const auto likelihood = model.likelihood(data, k, box);
  Stream stream({1, 1, 0}, Purpose::estimator);
  const StartSource starts{1, [&](int) { return two_atoms(model); }};
  const auto estimator = entry.make(Options(Node(std::move(options)), entry.info));
  return estimator->fit({model, data, k, box, *likelihood, starts, stream});
}

TEST(Moments, come_near_the_truth_as_the_features_become_many) {
  double before = 1e9;
  for (const std::int64_t p : {1000, 64000}) {
    const auto model = softmax_model(p);
    const MixingMeasure truth = two_atoms(*model);
    Stream stream({1, 2, 0}, Purpose::response);
    const Dataset data{Matrix(0, 0), model->sample_response(Matrix(), 1'000'000'000, truth, stream)};
    const FitOutcome outcome = fit(*model, moments_estimator(), {}, data, 2, box_around(*model, truth));
    EXPECT_EQ(outcome.status, FitStatus::converged);
    EXPECT_LT(error(outcome.estimate, truth), 0.6 * before);  // sqrt(64) = 8 is expected
    before = error(outcome.estimate, truth);
  }
  EXPECT_LT(before, 0.15);
}

TEST(Moments, calibrated_do_not_stop_at_the_error_of_the_features) {
  const auto model = softmax_model(1000);
  const MixingMeasure truth = two_atoms(*model);
  Stream stream({1, 6, 0}, Purpose::response);
  const Dataset data{Matrix(0, 0), model->sample_response(Matrix(), 1'000'000, truth, stream)};
  const EstimatorEntry entry = moments_estimator();
  const Box box = box_around(*model, truth);
  const FitOutcome plain = fit(*model, entry, {}, data, 2, box),
                   calibrated = fit(*model, entry, {{"calibration", Node(true)}}, data, 2, box);
  EXPECT_LT(error(calibrated.estimate, truth), 0.06);  // 0.02 is usual
  EXPECT_GT(error(plain.estimate, truth), 0.1);        // 0.3
  const auto floor_of = [&](Node::Table options, std::string_view column) {
    const auto estimator = entry.make(Options(Node(std::move(options)), entry.info));
    return estimator->error_floor(*model, truth, column);
  };
  EXPECT_NEAR(floor_of({}, "max-atom"), std::sqrt(std::exp(1.2 * 1.2 + 0.3 * 0.3) / 1000.0), 1e-12);
  EXPECT_TRUE(std::isnan(floor_of({}, "weight-error")));
  EXPECT_TRUE(std::isnan(floor_of({{"calibration", Node(true)}}, "max-atom")));
  EXPECT_THROW(
      entry.make(Options(Node(Node::Table{{"calibration", Node(true)}, {"two_step", Node(true)}}), entry.info)),
      StudyError);
}

TEST(Moments, find_the_atoms_of_a_mixture_on_the_line) {
  const FamilyEntry family = gaussian_mixture_family();
  for (const char* covariance : {"known", "common"}) {
    const auto model =
        family.make(Options(Node(Node::Table{{"covariance", Node(std::string(covariance))}}), family.info));
    Matrix atoms(1, 2);
    atoms << -1.0, 2.0;
    const Vector common = Vector::Ones(model->layout()->common_width());
    const MixingMeasure truth(model->layout(), Vector{{std::log(0.3), std::log(0.7)}}, atoms, common);
    Stream stream({1, 3, 0}, Purpose::response);
    const Dataset data{Matrix(200000, 0), model->sample_response(Matrix(200000, 0), 200000, truth, stream)};
    const FitOutcome outcome = fit(*model, moments_estimator(), {}, data, 2, box_around(*model, truth));
    EXPECT_EQ(outcome.status, FitStatus::converged) << covariance;
    const LineMeasure found{outcome.estimate.atoms().row(0).transpose(), outcome.estimate.weights()};
    EXPECT_LT(wasserstein_1(found, {atoms.row(0).transpose(), truth.weights()}), 0.1) << covariance;
    if (common.size() > 0) {
      EXPECT_NEAR(outcome.estimate.common()[0], 1.0, 0.1);
    }
  }
}

TEST(Moments, one_true_atom_reduces_k_and_says_so) {
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(Options(Node(Node::Table{{"covariance", Node(std::string("known"))}}), family.info));
  const Dataset data{Matrix(4, 0), Matrix::Zero(4, 1)};  // fewer than the noise allows: no spread at all
  const MixingMeasure truth(model->layout(), Vector::Zero(1), Matrix::Zero(1, 1));
  const FitOutcome outcome =
      fit(*model, moments_estimator(), {{"radius", Node(1.0)}}, data, 2, box_around(*model, truth));
  EXPECT_EQ(outcome.status, FitStatus::degenerate);
  EXPECT_EQ(outcome.estimate.size(), 2);
  EXPECT_TRUE(outcome.estimate.all_finite());
}

TEST(Moments, are_refused_by_families_they_do_not_fit) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  const auto model = family.make(Options(family.info));
  const EstimatorEntry entry = moments_estimator();
  EXPECT_THROW(entry.make(Options(entry.info))->require(*model), StudyError);
  const EstimatorEntry em = em_estimator();
  EXPECT_THROW(em.make(Options(Node(Node::Table{{"m_step", Node(std::string("gradient"))}}), em.info))->require(*model),
               StudyError);
}

TEST(Moments, em_from_moments_ends_where_em_from_the_truth_ends) {
  const auto model = softmax_model(1000);
  const MixingMeasure truth = two_atoms(*model);
  const Box box = box_around(*model, truth);
  int equal = 0;
  constexpr int replicates = 20;
  for (std::uint32_t r = 0; r < replicates; ++r) {
    Stream draws({1, 4, r}, Purpose::response), stream({1, 5, r}, Purpose::start);
    const Dataset data{Matrix(0, 0), model->sample_response(Matrix(), 10000, truth, draws)};
    const auto likelihood = model->likelihood(data, 2, box);
    const MomentEstimate start = softmax_moments(*model, data.y.col(0), 2, *likelihood, {}, stream);
    double values[2];
    for (int from = 0; from < 2; ++from) {
      const StartSource starts{1, [&](int) { return from == 0 ? start.measure : truth; }};
      const EstimatorEntry entry = mle_estimator();
      values[from] =
          entry.make(Options(entry.info))->fit({*model, data, 2, box, *likelihood, starts, stream}).log_likelihood;
    }
    equal += std::abs(values[0] - values[1]) <= 1e-6;
  }
  EXPECT_GE(equal, 19);
}

}  // namespace
}  // namespace mixrate
