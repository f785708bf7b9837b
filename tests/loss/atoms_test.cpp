// Losses between mixing measures as such: Wasserstein, largest atom error, largest weight error.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::evaluate, test::local_exponent, test::make, test::moved, test::split;

Node::Table order(std::int64_t r) { return {{"order", Node(r)}}; }

TEST(Wasserstein, EqualsTheBestPermutationForEqualWeights) {
  const Matrix a{{0.0, 1.0, 5.0, 2.0}, {1.0, 2.0, 0.5, 1.5}}, b{{4.0, 0.5, 0.2, 2.2}, {1.0, 1.0, 2.0, 3.0}};
  const auto model = test::mixture_model(1, "isotropic");
  const Vector even = Vector::Constant(4, -std::log(4.0));
  const auto truth = test::scenario(model, even, a);
  for (const std::int64_t r : {1, 2, 3}) {
    double best = INFINITY;
    std::vector<Index> permutation(4);
    std::iota(permutation.begin(), permutation.end(), Index{0});
    do {
      double sum = 0.0;
      for (Index j = 0; j < 4; ++j) {
        sum += 0.25 * std::pow((b.col(permutation[static_cast<std::size_t>(j)]) - a.col(j)).norm(), r);
      }
      best = std::min(best, sum);
    } while (std::next_permutation(permutation.begin(), permutation.end()));
    const auto loss = make(wasserstein_loss(), truth, 4, order(r));
    EXPECT_EQ(loss->columns(), (std::vector<std::string>{"wasserstein-" + std::to_string(r)}));
    EXPECT_NEAR(evaluate(*loss, MixingMeasure(model->layout(), even, b))[0],
                std::pow(best, 1.0 / static_cast<double>(r)), 1e-12);
  }
}

TEST(Wasserstein, OnTheLineByHand) {
  const auto truth =
      test::scenario(test::mixture_model(1, "known"), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.0, 1.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.2), std::log(0.8)}}, Matrix{{0.0, 1.0}});
  EXPECT_NEAR(evaluate(*make(wasserstein_loss(), truth, 2), fitted)[0], 0.3, 1e-14);
  EXPECT_NEAR(evaluate(*make(wasserstein_loss(), truth, 2, order(2)), fitted)[0], std::sqrt(0.3), 1e-14);
}

TEST(Wasserstein, GroundDistances) {
  const auto truth = test::plane_mixture();
  MixingMeasure fitted = truth->truth;
  fitted.atoms().col(0) += Vector{{0.03, 0.04, 0.0, 0.1, 0.0}};  // off-diagonal entry: Frobenius norm sqrt(2) 0.1
  const auto euclidean = make(wasserstein_loss(), truth, 2);
  const auto sum = make(wasserstein_loss(), truth, 2, {{"distance", Node(std::string("sum"))}});
  EXPECT_NEAR(evaluate(*euclidean, fitted)[0], 0.4 * std::sqrt(0.0025 + 0.02), 1e-13);
  EXPECT_NEAR(evaluate(*sum, fitted)[0], 0.4 * (0.05 + std::sqrt(0.02)), 1e-13);
}

TEST(Wasserstein, GatedWeightsAreScaledAndTheGateIsIgnored) {
  const auto truth = test::gated_pair();
  MixingMeasure fitted = truth->truth;
  fitted.log_weights().array() += 7.0;
  fitted.atoms().row(0).array() += 2.0;
  EXPECT_NEAR(evaluate(*make(wasserstein_loss(), truth, 2), fitted)[0], 0.0, 1e-14);
}

TEST(MaxAtom, MatchesWhenExactElseTakesTheNearest) {
  const auto truth =
      test::scenario(test::mixture_model(1, "known"), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.0, 10.0}});
  const auto measure = [&](const Matrix& atoms) {
    return MixingMeasure(truth->truth.layout_ptr(), Vector::Constant(atoms.cols(), -std::log(2.0)), atoms);
  };
  EXPECT_NEAR(evaluate(*make(max_atom_loss(), truth, 2), measure(Matrix{{9.5, 0.2}}))[0], 0.5, 1e-14);
  EXPECT_NEAR(evaluate(*make(max_atom_loss(), truth, 2), measure(Matrix{{0.1, 1.0}}))[0], 9.0, 1e-14);
  EXPECT_NEAR(evaluate(*make(max_atom_loss(), truth, 3), measure(Matrix{{9.5, 0.2, -7.0}}))[0], 0.5, 1e-14);
  EXPECT_NEAR(evaluate(*make(max_atom_loss(), truth, 1), measure(Matrix{{0.2}}))[0], 9.8, 1e-14);
}

TEST(WeightError, UsesMatchedWeightsOrCellMasses) {
  const auto truth =
      test::scenario(test::mixture_model(1, "known"), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.0, 10.0}});
  const auto measure = [&](const Vector& weights, const Matrix& atoms) {
    return MixingMeasure(truth->truth.layout_ptr(), weights.array().log(), atoms);
  };
  EXPECT_NEAR(evaluate(*make(weight_error_loss(), truth, 2), measure(Vector{{0.7, 0.3}}, Matrix{{9.0, 0.1}}))[0], 0.2,
              1e-14);
  EXPECT_NEAR(
      evaluate(*make(weight_error_loss(), truth, 3), measure(Vector{{0.2, 0.3, 0.5}}, Matrix{{0.1, -1.0, 9.0}}))[0],
      0.0, 1e-14);
}

TEST(AtomLosses, AreZeroAtARelabelledTruthAndHaveTheirExponent) {
  for (const auto& truth : {test::gated_pair(), test::gated_plane(), test::line_mixture(), test::plane_mixture()}) {
    std::vector<Index> reversed(static_cast<std::size_t>(truth->truth.size()));
    std::iota(reversed.rbegin(), reversed.rend(), Index{0});
    for (const LossEntry& entry : {wasserstein_loss(), max_atom_loss(), weight_error_loss()}) {
      const auto loss = make(entry, truth, truth->truth.size());
      EXPECT_NEAR(evaluate(*loss, truth->truth.permuted(reversed))[0], 0.0, 1e-14);
      const double slope = local_exponent([&](double eps) { return evaluate(*loss, moved(truth->truth, eps))[0]; });
      EXPECT_NEAR(slope, entry.local_exponent, 0.02) << entry.info.name;
    }
  }
}

}  // namespace
}  // namespace mixrate
