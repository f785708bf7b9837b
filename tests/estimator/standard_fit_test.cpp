// Fits in standard coordinates: atoms that are told keep their numbers, and outliers do not decide the units.
#include <gtest/gtest.h>

#include "estimator/standard_fit.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Model> full_mixture() {
  const FamilyEntry family = gaussian_mixture_family();
  return family.make(Options(
      Node(Node::Table{{"dimension", Node(std::int64_t{2})}, {"covariance", Node(std::string("full"))}}), family.info));
}

/// A broad cluster and a small one, on one line or mirrored.
Dataset two_clusters(double side) {
  Stream stream({11, 0, 0}, Purpose::test);
  Dataset data{Matrix(400, 0), Matrix(400, 2)};
  for (Index row = 0; row < 400; ++row) {
    const bool is_small = row < 80;
    data.y(row, 0) = side * ((is_small ? 7.0 : 0.0) + sample_normal(stream));
    data.y(row, 1) = side * ((is_small ? 3.0 : 0.0) + 2.0 * sample_normal(stream));
  }
  return data;
}

// The axes of standard data point where the mean lies off the centre, so that they turn with mirrored data, and the
// order of atoms in the table does not.
TEST(StandardFit, AtomsThatAreNamedAreThoseOfTheTable) {
  const auto model = full_mixture();
  int reversed = 0;
  for (const double side : {1.0, -1.0}) {
    const Dataset data = two_clusters(side);
    const StandardFit fit(*model, data);
    const auto likelihood = model->likelihood(fit.data(), 2, fit.box());
    std::vector<int> labels(400, 0);
    std::fill_n(labels.begin(), 80, 1);
    const MixingMeasure standard = model->canonical(likelihood->unpack(likelihood->from_labels(labels)));
    const std::vector<Index> places = fit.places_told(standard);
    const MixingMeasure told = fit.to_data(standard);
    ASSERT_EQ(places[0] + places[1], 1);
    reversed += places[0] == 1 ? 1 : 0;
    for (Index i = 0; i < 2; ++i)  // weights keep their atom
      EXPECT_NEAR(standard.log_weights()[i], told.log_weights()[places[static_cast<std::size_t>(i)]], 1e-12) << side;
  }
  EXPECT_EQ(reversed, 1);
}

TEST(StandardFit, OutliersDoNotDecideTheUnits) {
  const auto model = full_mixture();
  Dataset data = two_clusters(1.0);
  const AffineUnits before = StandardFit(*model, data).units();
  data.y.bottomRows(4).array() += 1e5;
  const AffineUnits after = StandardFit(*model, data).units();
  for (Index a = 0; a < 2; ++a) EXPECT_NEAR(after.y.factor.row(a).norm() / before.y.factor.row(a).norm(), 1.0, 0.2);
  EXPECT_LT((after.y.centre - before.y.centre).norm(), 0.5);
}

}  // namespace
}  // namespace mixrate
