#include "loss/divergence.hpp"

#include <gtest/gtest.h>

#include <numbers>

#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::evaluate, test::local_exponent, test::make, test::moved, test::split;

MixingMeasure gaussian(const Scenario& truth, double mean, double variance) {
  return {truth.truth.layout_ptr(), Vector{{0.0}}, Matrix{{mean}, {variance}}};
}

std::shared_ptr<Scenario> one_gaussian(double mean, double variance) {
  return test::scenario(test::mixture_model(1, "isotropic"), Vector{{0.0}}, Matrix{{mean}, {variance}});
}

double hellinger_of(double m1, double v1, double m2, double v2) {
  const double s = v1 + v2;
  return std::sqrt(1.0 - std::sqrt(2.0 * std::sqrt(v1 * v2) / s) * std::exp(-0.25 * (m1 - m2) * (m1 - m2) / s));
}

TEST(Divergence, ClosedFormsForTwoGaussians) {
  const double cases[][4] = {{0.0, 1.0, 1.0, 2.0},  {0.0, 1.0, 0.01, 1.0}, {3.0, 0.09, 3.1, 0.1},
                             {0.0, 1.0, 0.0, 1e-4}, {0.0, 1.0, 30.0, 0.5}, {-2.0, 5.0, 1.0, 0.02}};
  for (const auto& [m1, v1, m2, v2] : cases) {
    const auto truth = one_gaussian(m1, v1);
    const MixingMeasure fitted = gaussian(*truth, m2, v2);
    const double h = hellinger_of(m1, v1, m2, v2);
    EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 1), fitted)[0], h, 1e-6 * h) << m2;
    const double kl = 0.5 * (v1 / v2 - 1.0 + std::log(v2 / v1) + (m1 - m2) * (m1 - m2) / v2);
    EXPECT_NEAR(evaluate(*make(kl_loss(), truth, 1), fitted)[0], kl, 1e-6 * kl) << m2;
    if (v1 != v2) continue;
    const double tv = std::erf(0.5 * std::abs(m1 - m2) / std::sqrt(2.0 * v1));
    EXPECT_NEAR(evaluate(*make(total_variation_loss(), truth, 1), fitted)[0], tv, 1e-3 * tv);
  }
}

/// E_X int f(p, q) dy for one covariate, by plain midpoint sums on a fine grid.
double brute_force(const Scenario& truth, const MixingMeasure& fitted, DivergenceKind kind, double lower, double upper,
                   Index x_count, Index y_count) {
  const double step = (upper - lower) / static_cast<double>(y_count);
  const double span = truth.design.upper - truth.design.lower;
  double sum = 0.0;
  Matrix y(y_count, 1);
  for (Index c = 0; c < y_count; ++c) y(c, 0) = lower + step * (static_cast<double>(c) + 0.5);
  for (Index row = 0; row < x_count; ++row) {
    const double at = truth.design.lower + span * (static_cast<double>(row) + 0.5) / static_cast<double>(x_count);
    const Matrix x = Matrix::Constant(y_count, 1, at);
    Vector log_p(y_count), log_q(y_count);
    truth.model->log_density(x, y, truth.truth, log_p);
    truth.model->log_density(x, y, fitted, log_q);
    const Eigen::ArrayXd p = log_p.array().exp(), q = log_q.array().exp();
    const double part = kind == DivergenceKind::hellinger         ? 0.5 * (p.sqrt() - q.sqrt()).square().sum()
                        : kind == DivergenceKind::total_variation ? 0.5 * (p - q).abs().sum()
                                                                  : (p * (log_p - log_q).array()).sum();
    sum += part * step / static_cast<double>(x_count);
  }
  return kind == DivergenceKind::hellinger ? std::sqrt(sum) : sum;
}

/// The published truth: steep gate, steep experts that cross.
std::shared_ptr<Scenario> lambda() {
  auto out = test::scenario(test::gated_model(1), Vector{{-8.0, 0.0}},
                            Matrix{{25.0, 0.0}, {-20.0, 20.0}, {15.0, -5.0}, {0.09, 0.16}});
  out->design = {Design::Law::uniform, 1, 0.0, 1.0};
  return out;
}

TEST(Divergence, MatchesBruteForceForMildExperts) {
  const auto truth = test::gated_pair();
  for (const MixingMeasure& fitted : {moved(truth->truth, 0.02), moved(split(truth->truth, 0), 0.2)}) {
    const auto expect = [&](const LossEntry& entry, DivergenceKind kind, double relative) {
      const double exact = brute_force(*truth, fitted, kind, -9.0, 9.0, 400, 4000);
      EXPECT_NEAR(evaluate(*make(entry, truth, fitted.size()), fitted)[0], exact, relative * exact);
    };
    expect(hellinger_loss(), DivergenceKind::hellinger, 2e-4);
    expect(total_variation_loss(), DivergenceKind::total_variation, 1e-3);
    expect(kl_loss(), DivergenceKind::kullback_leibler, 4e-4);
  }
}

TEST(Divergence, MatchesBruteForceForSteepGates) {
  const auto truth = lambda();
  MixingMeasure fitted = moved(split(truth->truth, 0), 0.02);
  const double exact = brute_force(*truth, fitted, DivergenceKind::hellinger, -10.0, 20.0, 2000, 3000);
  EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 3), fitted)[0], exact, 1e-3 * exact);
  fitted.atoms()(0, 2) = 240.0;  // a gate much steeper than the true one
  fitted.log_weights()[2] = -130.0;
  const double steep = brute_force(*truth, fitted, DivergenceKind::hellinger, -10.0, 20.0, 4000, 3000);
  EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 3), fitted)[0], steep, 2e-3 * steep);
}

TEST(Divergence, NormalDesignIsAveraged) {
  auto truth = test::gated_pair();
  truth->design = {Design::Law::normal, 1, 0.0, 1.0};
  MixingMeasure fitted = truth->truth;
  fitted.atoms().row(2).array() += 0.01;  // both intercepts: h(x) hardly depends on x
  auto narrow = test::gated_pair();
  narrow->design = {Design::Law::uniform, 1, -1e-9, 1e-9};
  double expected = 0.0;
  for (int step = -800; step <= 800; ++step) {
    const double x = 0.01 * step;
    narrow->design = {Design::Law::uniform, 1, x - 1e-9, x + 1e-9};
    const double h = evaluate(*make(hellinger_loss(), narrow, 2), fitted)[0];
    expected += 0.01 * h * h * std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
  }
  expected = std::sqrt(expected);
  EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 2), fitted)[0], expected, 1e-3 * expected);
}

TEST(Divergence, IsZeroAtTheTruthAndBlindToOrderAndGauge) {
  const auto truth = test::gated_pair();
  const std::vector<Index> swap = {1, 0};
  MixingMeasure other = truth->truth.permuted(swap);
  other.log_weights().array() += 4.0;
  other.atoms().row(0).array() -= 3.0;
  for (const LossEntry& entry : {hellinger_loss(), total_variation_loss(), kl_loss()}) {
    EXPECT_NEAR(evaluate(*make(entry, truth, 2), other)[0], 0.0, 1e-12) << entry.info.name;
  }
}

TEST(Divergence, HasItsDeclaredExponent) {
  for (const auto& truth : {test::gated_pair(), test::gated_plane(), test::line_mixture(), test::plane_mixture()}) {
    for (const LossEntry& entry : {hellinger_loss(), total_variation_loss(), kl_loss()}) {
      const auto loss = make(entry, truth, truth->truth.size());
      const double slope = local_exponent([&](double eps) { return evaluate(*loss, moved(truth->truth, eps))[0]; });
      EXPECT_NEAR(slope, entry.local_exponent, 0.02) << entry.info.name;
    }
  }
}

// A split invisible to third order: b +- eps, s - eps^2 changes the density by eps^4.
TEST(Divergence, SeesASplitAtFourthOrderOnly) {
  const auto truth = test::gated_pair();
  const auto loss = make(hellinger_loss(), truth, 3);
  const auto at = [&](double eps) {
    MixingMeasure g = split(truth->truth, 0);
    g.atoms()(2, 0) += eps;
    g.atoms()(2, 2) -= eps;
    g.atoms()(3, 0) -= eps * eps;
    g.atoms()(3, 2) -= eps * eps;
    return evaluate(*loss, g)[0];
  };
  EXPECT_NEAR(std::log10(at(0.05) / at(0.005)), 4.0, 0.1);
}

TEST(Divergence, SamplingAgreesWithTheClosedFormInThePlane) {
  auto truth = test::scenario(test::mixture_model(2, "known"), Vector{{0.0}}, Matrix{{0.0}, {0.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{0.0}}, Matrix{{0.3}, {-0.4}});
  const double shift = 0.5, h2 = 1.0 - std::exp(-shift * shift / 8.0), kl = 0.5 * shift * shift;
  const double tv = std::erf(0.5 * shift / std::sqrt(2.0));
  const auto check = [&](const LossEntry& entry, double expected, bool squared) {
    const auto loss = make(entry, truth, 1);
    double mean = 0.0, square = 0.0, out = 0.0;
    constexpr int repeats = 40;
    for (int r = 0; r < repeats; ++r) {
      Stream stream = test::loss_stream(static_cast<std::uint32_t>(r));
      loss->evaluate(fitted, stream, {&out, 1});
      const double value = squared ? out * out : out;
      mean += value / repeats;
      square += value * value / repeats;
    }
    const double standard_error = std::sqrt((square - mean * mean) / (repeats - 1));
    EXPECT_NEAR(mean, expected, 4.0 * standard_error) << entry.info.name;
    EXPECT_LT(standard_error * std::sqrt(repeats), 0.05 * expected) << entry.info.name;  // one evaluation
  };
  check(hellinger_loss(), h2, true);
  check(total_variation_loss(), tv, false);
  check(kl_loss(), kl, false);
}

// Two covariates: expert errors that do not depend on x have a closed form under any gate when the experts agree.
TEST(Divergence, SeveralCovariatesAreAveragedByQuasiRandomPoints) {
  auto truth = test::scenario(test::gated_model(2), Vector{{0.0}}, Matrix{{0.0}, {0.0}, {1.0}, {-1.0}, {0.0}, {1.0}});
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(2, 0) += 0.4;  // the mean is off by 0.4 x1
  double h2 = 0.0;
  for (int step = 0; step < 2000; ++step) {
    const double x = -1.0 + (step + 0.5) / 1000.0;
    h2 += (1.0 - std::exp(-0.16 * x * x / 8.0)) / 2000.0;
  }
  EXPECT_NEAR(evaluate(*make(hellinger_loss(), truth, 1), fitted)[0], std::sqrt(h2), 5e-3 * std::sqrt(h2));
}

TEST(Divergence, UnusableVariancesGiveNan) {
  const auto truth = test::gated_pair();
  MixingMeasure bad = truth->truth;
  bad.atoms()(3, 0) = -1.0;
  EXPECT_TRUE(std::isnan(evaluate(*make(hellinger_loss(), truth, 2), bad)[0]));
  bad.atoms()(3, 0) = 0.0;
  EXPECT_TRUE(std::isnan(evaluate(*make(kl_loss(), truth, 2), bad)[0]));
}

TEST(Divergence, RelativeFormIsAccurateForTinyDifferences) {
  const Eigen::ArrayXd p = Eigen::ArrayXd::Zero(4), q = Eigen::ArrayXd{{1e-7, -1e-7, 0.0009, 0.0011}};
  const Eigen::ArrayXd kl = relative_divergence(DivergenceKind::kullback_leibler, p, q);
  EXPECT_NEAR(kl[0], 0.5e-14, 1e-20);
  EXPECT_NEAR(kl[1], 0.5e-14, 1e-20);
  EXPECT_NEAR(kl[3] / kl[2], std::pow(11.0 / 9.0, 2) * (1.0 - 0.0002 * 2.0 / 3.0), 1e-6);  // across the switch
  EXPECT_NEAR(relative_divergence(DivergenceKind::hellinger, p, q)[0], 0.125e-14, 1e-20);
}

}  // namespace
}  // namespace mixrate
