// Fits do not depend on the units of the data: every composition of a gate, an expert and a law, and every other family
// of densities, under the changes of units that it is closed under.
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "contract/experts_reference.hpp"
#include "estimator/standard_fit.hpp"
#include "experiment/catalogue.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

/// A change of units of a group, some of them extreme.
AffineMap map_of(UnitGroup group, Index d, double scale, double offset) {
  Vector centre = Vector::Constant(d, offset * scale);
  Matrix factor = scale * Matrix::Identity(d, d);
  for (Index a = 0; a < d; ++a) {
    const double t = static_cast<double>(a);
    if (group == UnitGroup::linear || group == UnitGroup::columns || group == UnitGroup::column_scales)
      factor(a, a) *= std::pow(10.0, -3.0 * t);
    centre[a] *= std::pow(10.0, -3.0 * t) * (1.0 - 0.3 * t);
    for (Index b = 0; b < d && group == UnitGroup::linear; ++b)
      if (b < a) factor(a, b) = 0.7 * factor(b, b) * std::cos(t + 2.0 * static_cast<double>(b));
  }
  if (group == UnitGroup::centre || group == UnitGroup::none) factor.setIdentity();
  if (group == UnitGroup::centre) centre.setConstant(offset);
  if (group == UnitGroup::none || group == UnitGroup::column_scales || group == UnitGroup::scale) centre.setZero();
  return AffineMap::make(centre, factor);
}

struct End {
  FitOutcome outcome;
  double log_likelihood = 0.0;  // in the units of the first data
};

/// From `near`, given in the units of the data: starts drawn from labels may end in different maxima where rounding
/// decides a long path.
End fit(const Model& model, const Dataset& data, const MixingMeasure& near, double log_jacobian) {
  const Index k = near.size();
  const StandardFit standard(model, data);
  const auto likelihood = model.likelihood(standard.data(), k, standard.box());
  const StreamKey key{3, 0, 0};
  const StartSource source{1, [&](int) { return standard.to_standard(near); }};
  Stream stream(key, Purpose::estimator);
  const EstimatorEntry& mle = find_estimator("mle", {});
  const auto estimator = mle.make(
      Options(Node(Node::Table{{"max_iterations", Node(std::int64_t{200})}, {"decrement", Node(1e-9)}}), mle.info));
  End end;
  end.outcome =
      standard.to_data(estimator->fit({model, standard.data(), k, standard.box(), *likelihood, source, stream}));
  end.log_likelihood = end.outcome.log_likelihood + static_cast<double>(data.size()) * log_jacobian;
  return end;
}

void expect_same_fit(const Model& model, const Dataset& data, const MixingMeasure& truth, double farthest,
                     bool is_switching) {
  const UnitClosure closure = unit_closure(model);
  const StandardFit first(model, data);
  const End plain = fit(model, data, truth, 0.0);
  ASSERT_GT(plain.outcome.estimate.size(), 0);
  for (const auto& [scale, offset] : {std::pair{1e-8, 3.0}, {1e12, -20.0}, {1.0, 1e6}, {60.0, 1e3}}) {
    if (std::abs(offset) > farthest) continue;
    const AffineUnits units{map_of(closure.x, data.x.cols(), scale, offset),
                            map_of(closure.y, data.y.cols(), 1.0 / scale, offset)};
    const Dataset moved = units.reversed().to_other(data);  // c + F v

    const StandardFit standard(model, moved);
    const auto same = [](const Matrix& a, const Matrix& b) {
      return a.size() == 0 ? 0.0 : ((a - b).array().abs() / (1.0 + b.array().abs())).maxCoeff();
    };
    // data lose six digits when they are written 1e6 scales from 0, and axes of almost equal scatter show it
    const double lost = std::abs(offset) > 1e4 ? 1e-6 : 1e-8;
    EXPECT_LT(same(standard.data().x, first.data().x), lost) << scale << " " << offset;
    EXPECT_LT(same(standard.data().y, first.data().y), lost) << scale << " " << offset;
    const MixingMeasure near = model.canonical(units.to_data(model, truth));
    const End end = fit(model, moved, near, units.log_jacobian());
    // a long path is chaotic, and one that does not end is cut somewhere
    if (plain.outcome.status == FitStatus::converged && plain.outcome.iterations < 60) {
      const double rounding = std::abs(offset) > 1e4 ? 1e-7 : 1e-8;  // of the data themselves, seen by narrow atoms
      EXPECT_NEAR(end.log_likelihood, plain.log_likelihood, rounding * (1.0 + std::abs(plain.log_likelihood)))
          << scale << " " << offset;
      EXPECT_EQ(end.outcome.status, plain.outcome.status) << scale << " " << offset;
    }
    // under top-K an observation at which two gates are equal changes its experts: rounding moves it to the other side
    if (is_switching) continue;
    // and the estimate that is told has that likelihood in those data
    Vector density(data.size());
    model.log_density(moved.x, moved.y, end.outcome.estimate, density);
    EXPECT_NEAR(density.sum(), end.outcome.log_likelihood, 1e-6 * (1.0 + std::abs(density.sum())))
        << scale << " " << offset;
  }
}

class UnitsContract : public ::testing::TestWithParam<Case> {};

TEST_P(UnitsContract, FitsAreTheSameInAllUnits) {
  const Case& c = GetParam();
  const auto model = c.model();
  Stream stream({5, 11, 0}, Purpose::test);
  const MixingMeasure truth = random_measure(*model, c.k, c.size(), stream);
  Dataset data;
  data.x = random_covariates(1500, c.d, stream);
  data.y = model->sample_response(data.x, 1500, truth, stream);
  // squares of offsets cancel in the coefficients of quadratic logits: no start can be told far from 0
  expect_same_fit(*model, data, truth, c.gate == "quadratic" ? 30.0 : 1e7, c.gate == "top-k");
}

INSTANTIATE_TEST_SUITE_P(Product, UnitsContract, ::testing::ValuesIn(all_cases()),
                         [](const auto& test) { return test.param.name(); });

/// What is closed under what, by hand.
struct Expected {
  Node::Table options;
  std::string family;
  UnitGroup x, y;
};

TEST(UnitClosure, IsThatOfTheFormula) {
  const auto moe = [](const char* gate, const char* expert, const char* law, UnitGroup x, UnitGroup y) {
    return Expected{Case{gate, expert, law}.options(), "mixture-of-experts", x, y};
  };
  const std::vector<Expected> all = {
      moe("softmax", "linear", "gaussian", UnitGroup::linear, UnitGroup::linear),
      moe("quadratic", "linear", "gaussian", UnitGroup::linear, UnitGroup::linear),
      moe("top-k", "linear", "student-t", UnitGroup::linear, UnitGroup::linear),
      moe("softmax", "linear", "poisson", UnitGroup::linear, UnitGroup::none),
      moe("softmax", "linear", "multinomial", UnitGroup::linear, UnitGroup::none),
      moe("softmax", "polynomial", "gaussian", UnitGroup::linear, UnitGroup::scale),
      moe("softmax", "two-layer", "gaussian", UnitGroup::linear, UnitGroup::scale),
      moe("softmax", "ridge", "gaussian", UnitGroup::linear, UnitGroup::none),
      moe("softmax", "constant", "gaussian", UnitGroup::linear, UnitGroup::linear),
      moe("laplace", "linear", "gaussian", UnitGroup::centre, UnitGroup::linear),
      {{{"dimension", Node(std::int64_t{3})}, {"covariance", Node(std::string("full"))}},
       "gaussian-mixture",
       UnitGroup::none,
       UnitGroup::linear},
      {{{"dimension", Node(std::int64_t{3})}, {"covariance", Node(std::string("diagonal"))}},
       "gaussian-mixture",
       UnitGroup::none,
       UnitGroup::columns},
      {{{"dimension", Node(std::int64_t{3})}, {"covariance", Node(std::string("isotropic"))}},
       "gaussian-mixture",
       UnitGroup::none,
       UnitGroup::similarity},
      {{{"dimension", Node(std::int64_t{2})}}, "gaussian-gated-experts", UnitGroup::none, UnitGroup::linear},
  };
  for (const Expected& expected : all) {
    const FamilyEntry& family = find_family(expected.family, {});
    const auto model = family.make(Options(Node(expected.options), family.info));
    const UnitClosure found = unit_closure(*model);
    std::string what = expected.family;
    for (const char* key : {"gate", "expert", "response"})
      if (expected.options.contains(key)) what += " " + expected.options.at(key).text(key);
    EXPECT_EQ(found.x, expected.x) << what << " x";
    EXPECT_EQ(found.y == UnitGroup::column_scales && model->response_dim() == 1 ? UnitGroup::scale : found.y,
              expected.y)
        << what << " y";
  }
}

}  // namespace
}  // namespace mixrate
