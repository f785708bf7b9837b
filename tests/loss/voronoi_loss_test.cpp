#include "loss/voronoi_loss.hpp"

#include <gtest/gtest.h>

#include "loss/support.hpp"
#include "measure/gauge.hpp"

namespace mixrate {
namespace {

using test::column, test::evaluate, test::local_exponent, test::make, test::moved, test::split;

MixingMeasure gauge_shifted(const MixingMeasure& g, double t1, const Vector& t2) {
  MixingMeasure out = gate_translated(g, -t2);
  out.log_weights().array() += t1;
  return out;
}

TEST(VoronoiLoss, FormulaOnAMixtureByHand) {
  const auto truth = test::scenario(test::mixture_model(1, "isotropic"), Vector{{std::log(0.5), std::log(0.5)}},
                                    Matrix{{0.0, 10.0}, {1.0, 1.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.2), std::log(0.2), std::log(0.6)}},
                             Matrix{{0.5, -0.5, 10.3}, {1.2, 1.1, 1.4}});
  const double masses = 0.1 + 0.1, single = 0.6 * std::hypot(0.3, 0.4);
  const double plain = 0.2 * std::hypot(0.5, 0.2) + 0.2 * std::hypot(0.5, 0.1);
  const double powers = 0.2 * (std::pow(0.5, 4) + 0.04) + 0.2 * (std::pow(0.5, 4) + 0.01);
  EXPECT_NEAR(column(*make(voronoi_exact_loss(), truth, 3), fitted, "voronoi-exact"), masses + single + plain, 1e-14);
  EXPECT_NEAR(column(*make(voronoi_over_loss(), truth, 3), fitted, "voronoi-over"), masses + single + powers, 1e-14);
}

TEST(VoronoiLoss, StronglyIdentifiableCellsAreSquared) {
  const auto truth = test::scenario(test::mixture_model(1, "known"), Vector{{0.0}}, Matrix{{0.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.1, -0.3}});
  EXPECT_NEAR(column(*make(voronoi_over_loss(), truth, 2), fitted, "voronoi-over"), 0.5 * (0.01 + 0.09), 1e-15);
}

TEST(VoronoiLoss, CommonParametersCount) {
  const auto truth = test::scenario(test::mixture_model(1, "common"), Vector{{0.0}}, Matrix{{0.0}}, Vector{{1.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.1, -0.1}},
                             Vector{{0.98}});
  EXPECT_NEAR(column(*make(voronoi_over_loss(), truth, 2), fitted, "voronoi-over"), 1e-4 + 4e-4, 1e-15);
}

TEST(VoronoiLoss, EmptyCellLosesItsMass) {
  const auto truth =
      test::scenario(test::mixture_model(1, "known"), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.0, 10.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{0.0}}, Matrix{{0.0}});
  EXPECT_NEAR(column(*make(voronoi_exact_loss(), truth, 1), fitted, "voronoi-exact"), 1.0, 1e-15);
}

TEST(VoronoiLoss, IsZeroAtTheTruthInEveryGaugeAndOrder) {
  for (const auto& truth : {test::gated_pair(), test::gated_plane()}) {
    const std::vector<Index> swap = {1, 0};
    const Vector t2 = Vector::Constant(truth->model->covariate_dim(), 0.75);
    for (const char* cells : {"expert", "gate+expert"}) {
      for (const LossEntry& entry : {voronoi_exact_loss(), voronoi_over_loss()}) {
        const auto loss = make(entry, truth, 2, {{"cells", Node(std::string(cells))}});
        EXPECT_EQ(evaluate(*loss, truth->truth)[0], 0.0);
        EXPECT_NEAR(evaluate(*loss, gauge_shifted(truth->truth.permuted(swap), 3.0, t2))[0], 0.0, 1e-14);
      }
    }
  }
}

TEST(VoronoiLoss, DoesNotDependOnOrderOrGauge) {
  const auto truth = test::gated_plane();
  const MixingMeasure fitted = moved(split(truth->truth, 0), 0.1);
  const std::vector<Index> order = {2, 0, 1};
  const MixingMeasure other = gauge_shifted(fitted.permuted(order), -1.5, Vector{{2.0, -3.0}});
  for (const LossEntry& entry : {voronoi_exact_loss(), voronoi_over_loss()}) {
    const auto loss = make(entry, truth, 3);
    const double value = evaluate(*loss, fitted)[0];
    EXPECT_GT(value, 1e-3);
    EXPECT_NEAR(evaluate(*loss, other)[0], value, 1e-9 * value);
  }
}

// The infimum over both translations against a search on a grid, for the two losses.
/// The gauge of the truth is a factor of the loss: with c added to its gate intercepts all masses are e^c as large. So
/// a truth (-0.3, 1.4), (0, 0) whose first atom is pinned has e^0.3 of what it has as it is written.
TEST(VoronoiLoss, GaugeOfTheTruthIsAFactor) {
  const auto truth = test::gated_pair();
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(1, 0) += 0.1;
  fitted.atoms()(3, 1) += 0.05;
  fitted.log_weights()[0] += 0.2;
  const MixingMeasure other = gauge_shifted(truth->truth, 0.3, Vector::Constant(1, 1.4));
  for (const VoronoiNorm norm : {VoronoiNorm::d1, VoronoiNorm::d2, VoronoiNorm::l1, VoronoiNorm::lr}) {
    const VoronoiRule rule{norm, 2.0, CellMetric::expert};
    const double plain = voronoi_value(truth->truth, GateGauge::translation, fitted, rule).total();
    const double shifted = voronoi_value(other, GateGauge::translation, fitted, rule).total();
    EXPECT_GT(plain, 0.01);
    EXPECT_NEAR(shifted / plain, std::exp(0.3), 1e-9);
  }
}

TEST(VoronoiLoss, InfimumMatchesAGridSearch) {
  const auto truth = test::gated_pair();
  for (const double size : {0.05, 0.3}) {
    const MixingMeasure fitted = moved(split(truth->truth, 1), size), g = scaled_to_mass_of(fitted, truth->truth);
    for (const VoronoiNorm norm : {VoronoiNorm::d1, VoronoiNorm::d2}) {
      const VoronoiValue value = voronoi_value(truth->truth, GateGauge::translation, fitted, {norm});
      ASSERT_EQ(value.cells.owner, (std::vector<int>{0, 1, 1}));
      double atoms = INFINITY, masses = INFINITY;
      const Vector w = g.weights(), true_w = truth->truth.weights(), cell = cell_masses(value.cells, w);
      for (int step = -10000; step <= 10000; ++step) {
        const double t2 = 1e-4 * step, tau = std::exp(1e-4 * step);
        double sum = 0.0;
        for (Index i = 0; i < 3; ++i) {
          const Vector d = g.atoms().col(i) - truth->truth.atoms().col(value.cells.owner[static_cast<std::size_t>(i)]);
          if (i == 0 || norm == VoronoiNorm::d1) {
            sum += w[i] * std::hypot(std::hypot(d[0] - t2, d[1]), std::hypot(d[2], d[3]));
          } else {
            sum += w[i] * (std::pow(std::hypot(d[0] - t2, d[2]), 4) + std::pow(std::hypot(d[1], d[3]), 2));
          }
        }
        atoms = std::min(atoms, sum);
        masses = std::min(masses, (cell - tau * true_w).lpNorm<1>());
      }
      EXPECT_LE(value.atoms, atoms * (1.0 + 1e-12));
      EXPECT_NEAR(value.atoms, atoms, 1e-5 * atoms);
      EXPECT_LE(value.masses, masses * (1.0 + 1e-12));
      EXPECT_NEAR(value.masses, masses, 2e-4);
    }
  }
}

TEST(VoronoiLoss, GateCellsAreFoundInTheBestGauge) {
  // Experts nearly alike, gates far apart: only the gate tells which atom is which, and the fit is in another gauge.
  const auto truth =
      test::scenario(test::gated_model(1), Vector{{0.0, 0.0}}, Matrix{{4.0, -4.0}, {1.0, 1.0}, {0.0, 0.1}, {1.0, 1.0}});
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(2, 0) = 0.08;  // both experts are now nearest to the second true one
  const double with_gate =
      voronoi_value(truth->truth, GateGauge::translation, gauge_shifted(fitted, 0.0, Vector{{1.0}}),
                    {VoronoiNorm::d1, 1.0, CellMetric::gate_and_expert})
          .total();
  EXPECT_NEAR(with_gate, 0.08, 1e-12);
  EXPECT_GT(voronoi_value(truth->truth, GateGauge::translation, fitted, {VoronoiNorm::d1}).total(), 1.0);
}

TEST(VoronoiLoss, HasItsDeclaredExponentWhenExactlySpecified) {
  for (const auto& truth : {test::gated_pair(), test::gated_plane(), test::line_mixture(), test::plane_mixture()}) {
    for (const LossEntry& entry : {voronoi_exact_loss(), voronoi_over_loss()}) {
      const auto loss = make(entry, truth, truth->truth.size());
      const double slope = local_exponent([&](double eps) { return evaluate(*loss, moved(truth->truth, eps))[0]; });
      EXPECT_NEAR(slope, entry.local_exponent, 0.02);
    }
  }
}

// Split one atom into b +- eps with variance s - eps^2: D1 is of order eps, D2 of order eps^4.
TEST(VoronoiLoss, HasItsExponentOnASplitAtom) {
  const auto truth = test::gated_pair();
  const auto at = [&](double eps) {
    MixingMeasure g = split(truth->truth, 0);
    g.atoms()(2, 0) += eps;
    g.atoms()(2, 2) -= eps;
    g.atoms()(3, 0) -= eps * eps;
    g.atoms()(3, 2) -= eps * eps;
    return g;
  };
  // The part of the atoms: at eps = 1e-4 it is as small as the rounding of the masses.
  const auto atoms = [&](VoronoiNorm norm) {
    return local_exponent(
        [&](double eps) { return voronoi_value(truth->truth, GateGauge::translation, at(eps), {norm}).atoms; });
  };
  EXPECT_NEAR(atoms(VoronoiNorm::d1), 1.0, 0.02);
  EXPECT_NEAR(atoms(VoronoiNorm::d2), 4.0, 0.02);
  EXPECT_LT(voronoi_value(truth->truth, GateGauge::translation, at(1e-4), {VoronoiNorm::d2}).masses, 1e-14);
}

TEST(VoronoiLoss, UnusableEstimatesGiveNan) {
  const auto truth = test::gated_pair();
  const auto loss = make(voronoi_exact_loss(), truth, 2);
  MixingMeasure bad = truth->truth;
  bad.atoms()(1, 1) = std::nan("");
  EXPECT_TRUE(std::isnan(evaluate(*loss, bad)[0]));
  EXPECT_TRUE(std::isnan(evaluate(*loss, MixingMeasure())[0]));
}

}  // namespace
}  // namespace mixrate
