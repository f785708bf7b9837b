// Gradient methods in charts: speeds of escape from overlap, invariance of EM and natural gradient, how runs end.
#include "estimator/descent.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/em.hpp"
#include "fixture.hpp"
#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

/// A unit-variance Gaussian mixture with fixed weights and a data set of it.
struct Line {
  Line(const std::vector<double>& weights, const Vector& means, Index n, bool free_scale = false) : k(means.size()) {
    Node::Array fixed;
    for (const double w : weights) fixed.emplace_back(w);
    const FamilyEntry family = gaussian_mixture_family();
    Node::Table options{{"covariance", Node(std::string(free_scale ? "isotropic" : "known"))},
                        {"weights", Node(std::string("fixed"))},
                        {"fixed_weights", Node(std::move(fixed))}};
    model = family.make(Options(Node(std::move(options)), family.info));
    Vector logs(k);
    for (Index i = 0; i < k; ++i) logs[i] = std::log(weights[static_cast<std::size_t>(i)]);
    Matrix atoms = Matrix::Ones(model->layout()->atom_width(), k);
    atoms.row(0) = means.transpose();
    truth = MixingMeasure(model->layout(), logs, atoms);
    box = box_around(*model, truth);
    Stream stream({.seed = 5}, Purpose::test);
    data = {Matrix(n, 0), model->sample_response(Matrix(n, 0), n, truth, stream)};
    likelihood = model->likelihood(data, k, box);
  }
  [[nodiscard]] std::shared_ptr<const Chart> chart(std::string_view name) const {
    const ChartEntry& entry = find_chart(name, {});
    return entry.make(Options(entry.info), chart_space(*model, *likelihood, {}, {}));
  }
  [[nodiscard]] double sample_variance() const {
    const double mean = data.y.mean();
    return (data.y.array() - mean).square().mean();
  }
  /// The locations at `first`, `first` + gap, ...; variances 1.
  [[nodiscard]] Vector at(double first, double gap) const {
    MixingMeasure g = truth;
    for (Index i = 0; i < k; ++i) g.atoms()(0, i) = first + gap * static_cast<double>(i);
    return likelihood->pack(g);
  }
  Index k;
  std::shared_ptr<const Model> model;
  MixingMeasure truth;
  Box box;
  Dataset data;
  std::unique_ptr<Likelihood> likelihood;
};

double gap_of(const Chart& chart, const Vector& theta) {
  return theta[chart.space().location(1)] - theta[chart.space().location(0)];
}

/// The factor by which one step multiplies a small gap whose weighted mean is that of the data.
double escape(const Line& line, const Chart& chart, double w, double eta) {
  constexpr double gap = 1e-5;
  const Vector start = line.at(line.data.y.mean() - (1 - w) * gap, gap);
  Stopping one;
  one.max_iterations = 1;
  const mixrate::Run run = run_descent(*line.likelihood, chart, start, eta, one, &plain_direction);
  return gap_of(chart, run.theta) / gap;
}

TEST(Escape, FactorsAreThoseOfTheTheory) {
  for (const double w : {0.5, 0.2}) {
    const Line line({w, 1 - w}, (Vector(2) << -1, 1).finished(), 2000);
    const double v = line.sample_variance(), eta = 0.3;
    const auto standard = line.chart("standard"), cumulative = line.chart("cumulative");
    EXPECT_NEAR(escape(line, *standard, w, eta) / (1 + 2 * eta * w * (1 - w) * (v - 1)), 1.0, 1e-4) << w;
    EXPECT_NEAR(escape(line, *cumulative, w, eta) / (1 + eta * w * (1 - w) * (v - 1)), 1.0, 1e-4) << w;
    // EM: the gap is multiplied by V, whatever the weights
    constexpr double gap = 1e-5;
    const Vector start = line.at(line.data.y.mean() - (1 - w) * gap, gap);
    Vector next = start;
    line.likelihood->ascent_step(start, next);
    EXPECT_NEAR(gap_of(*standard, next) / gap / v, 1.0, 1e-4) << w;
  }
}

TEST(Invariance, EmGivesTheSameIteratesInEveryChart) {
  const Line line({0.3, 0.4, 0.3}, (Vector(3) << -2, 0, 2).finished(), 500);
  Vector theta = line.at(-1.0, 0.9);
  for (int step = 0; step < 20; ++step) {
    Vector next = theta;
    line.likelihood->ascent_step(theta, next);
    for (const char* name : {"cumulative", "star", "centre"}) {
      const auto chart = line.chart(name);
      EXPECT_LT((chart->to_standard(chart->to_chart(next)) - next).cwiseAbs().maxCoeff(), 1e-12) << name;
    }
    theta = next;
  }
}

TEST(Invariance, UndampedNaturalGradientGivesTheSameIteratesInLinearCharts) {
  const Line line({0.3, 0.4, 0.3}, (Vector(3) << -2, 0, 2).finished(), 500);
  const StartSource none;
  Stream stream({.seed = 1}, Purpose::test);
  const FitProblem problem{*line.model, line.data, 3, line.box, *line.likelihood, none, stream};
  for (const Information information : {Information::model, Information::empirical}) {
    Stopping ten;
    ten.max_iterations = 10;
    const Vector start = line.at(-1.5, 1.4);
    NaturalDirection natural(problem, information, 0.0);
    const auto walk = [&](std::string_view chart) {
      return run_descent(*line.likelihood, *line.chart(chart), start, 0.3, ten,
                         [&](const Vector& t, const Matrix& j, const Vector& g) { return natural(t, j, g); });
    };
    const mixrate::Run standard = walk("standard");
    EXPECT_EQ(standard.iterations, 10);
    for (const char* name : {"cumulative", "star"})
      EXPECT_LT((walk(name).theta - standard.theta).cwiseAbs().maxCoeff(), 1e-8) << name;
    NaturalDirection damped(problem, information, 0.1);
    const mixrate::Run other =
        run_descent(*line.likelihood, *line.chart("cumulative"), start, 0.3, ten,
                    [&](const Vector& t, const Matrix& j, const Vector& g) { return damped(t, j, g); });
    EXPECT_GT((other.theta - standard.theta).cwiseAbs().maxCoeff(), 1e-4) << "damping is not invariant";
  }
}

TEST(Descent, GradientInAChartIsAPreconditionedGradient) {
  const Line line({0.5, 0.5}, (Vector(2) << -1, 1).finished(), 300);
  const auto chart = line.chart("cumulative");
  Stopping one;
  one.max_iterations = 1;
  const Vector start = line.at(-0.4, 0.9);
  Vector gradient;
  line.likelihood->derivatives(start, gradient, nullptr);
  const Matrix j = chart->jacobian(chart->to_chart(start));
  const Vector expected = start + 0.2 * j * j.transpose() * gradient / 300.0;
  const mixrate::Run run = run_descent(*line.likelihood, *chart, start, 0.2, one, &plain_direction);
  EXPECT_LT((run.theta - expected).cwiseAbs().maxCoeff(), 1e-13);
}

TEST(Descent, EndsSayHowTheyEnded) {
  const Line line({0.5, 0.5}, (Vector(2) << -1, 1).finished(), 500);
  const auto chart = line.chart("standard");
  Stopping stop;
  stop.max_iterations = 2000;
  stop.gap_to_maximum = 1e-6;
  const Vector start = line.at(0.65, 0.1);
  const Stopping near = towards_maximum(*line.likelihood, start, stop);
  ASSERT_TRUE(std::isfinite(near.target));
  const mixrate::Run good = run_descent(*line.likelihood, *chart, start, 1.0, near, &plain_direction);
  EXPECT_EQ(good.status, FitStatus::converged);
  EXPECT_GE(good.log_likelihood, near.target);
  Stopping few = near;
  few.max_iterations = 3;
  EXPECT_EQ(run_descent(*line.likelihood, *chart, start, 1.0, few, &plain_direction).status, FitStatus::iteration_cap);
  const mixrate::Run wild = run_descent(*line.likelihood, *chart, start, 1e4, near, &plain_direction);
  EXPECT_NE(wild.status, FitStatus::converged);
  EXPECT_TRUE(wild.theta.allFinite());
}

TEST(Descent, TunedStepsNeverTakeMoreIterationsThanAFixedOne) {
  using testing_tools::make_leaf;
  const auto table = [](std::vector<double> steps) {
    Node::Array list;
    for (const double s : steps) list.emplace_back(s);
    Node::Table stop{{"gap_to_maximum", Node(1e-6)}, {"max_iterations", Node(std::int64_t{5000})}};
    return Node::Table{{"steps", Node(std::move(list))}, {"stop", Node(std::move(stop))}};
  };
  const Line line({0.5, 0.5}, (Vector(2) << -1, 1).finished(), 1000);
  const auto start = make_leaf(spaced_start(), {{"centre", Node(0.7)}});
  Stream stream({.seed = 1}, Purpose::test);
  const StartContext context{*line.model, line.data, *line.likelihood, 2, line.box, nullptr};
  const StartSource source{1, [&](int index) { return start->draw(context, index, stream); }};
  const FitProblem problem{*line.model, line.data, 2, line.box, *line.likelihood, source, stream};
  const FitOutcome fixed = make_leaf(gd_estimator(), table({0.3}))->fit(problem);
  const FitOutcome tuned = make_leaf(gd_estimator(), table({0.3, 1.0, 2.0}))->fit(problem);
  EXPECT_EQ(fixed.status, FitStatus::converged);
  EXPECT_EQ(tuned.status, FitStatus::converged);
  EXPECT_LT(tuned.iterations, fixed.iterations);
  EXPECT_EQ(tuned.certificate.starts, 3);
}

FitOutcome run_leaf(const Line& line, const EstimatorEntry& entry, Node::Table options, std::int64_t iterations) {
  using testing_tools::make_leaf;
  options.emplace("stop", Node(Node::Table{{"parameter_change", Node(1e-13)}, {"max_iterations", Node(iterations)}}));
  const auto start = make_leaf(spaced_start(), {{"centre", Node(0.2)}, {"spread", Node(0.5)}});
  Stream stream({.seed = 1}, Purpose::test);
  const StartContext context{*line.model, line.data, *line.likelihood, line.k, line.box, nullptr};
  const StartSource source{1, [&](int index) { return start->draw(context, index, stream); }};
  const FitProblem problem{*line.model, line.data, line.k, line.box, *line.likelihood, source, stream};
  return make_leaf(entry, std::move(options))->fit(problem);
}

TEST(Trace, IsBoundedHoweverLongTheRun) {
  Trace trace;
  for (int t = 0; t <= 1000000; ++t) trace.see(t, Vector::Constant(10, t), -t);
  EXPECT_LE(trace.points().size(), 16u * 21u);
  EXPECT_GE(trace.points().size(), 100u);
  for (int t = 0; t < 16; ++t) EXPECT_EQ(trace.points()[static_cast<std::size_t>(t)].t, t);
  EXPECT_GT(trace.points().back().t, 900000);
}

TEST(Trace, SeesTheWholePathOfEmAndOfDescent) {
  const Line line({0.5, 0.5}, (Vector(2) << -1, 1).finished(), 300);
  Stopping ten;
  ten.max_iterations = 10;
  const Vector start = line.at(0.2, 0.5);
  Trace em, descent;
  run_em(*line.likelihood, start, ten, Guard::guarded, em.observer());
  run_descent(*line.likelihood, *line.chart("cumulative"), start, 0.3, ten, &plain_direction, descent.observer());
  for (const Trace* trace : {&em, &descent}) {
    ASSERT_EQ(trace->points().size(), 11u);
    EXPECT_EQ(trace->points().front().theta, start);
    EXPECT_GT(trace->points().back().log_likelihood, trace->points().front().log_likelihood);
  }
}

TEST(Ecm, InStandardCoordinatesIsEm) {
  for (const bool free_scale : {false, true}) {
    const Line line({0.3, 0.4, 0.3}, (Vector(3) << -2, 0, 2).finished(), 700, free_scale);
    for (const std::int64_t iterations : {1, 7}) {
      const FitOutcome em = run_leaf(line, em_estimator(), {}, iterations);
      const FitOutcome ecm = run_leaf(line, ecm_estimator(), {{"chart", Node(std::string("standard"))}}, iterations);
      EXPECT_LT((em.estimate.atoms() - ecm.estimate.atoms()).cwiseAbs().maxCoeff(), 1e-11) << iterations;
      EXPECT_NEAR(em.log_likelihood, ecm.log_likelihood, 1e-8);
    }
  }
}

TEST(Ecm, InRelativeCoordinatesIsAnotherPathToTheSamePoint) {
  const Line line({0.5, 0.5}, (Vector(2) << -1, 1).finished(), 700);
  const FitOutcome em = run_leaf(line, em_estimator(), {}, 5000);
  for (const char* chart : {"cumulative", "star"}) {
    const auto options = [&] { return Node::Table{{"chart", Node(std::string(chart))}}; };
    const FitOutcome ecm = run_leaf(line, ecm_estimator(), options(), 5000);
    EXPECT_EQ(ecm.status, FitStatus::converged);
    EXPECT_LT((em.estimate.atoms() - ecm.estimate.atoms()).cwiseAbs().maxCoeff(), 1e-9) << chart;
    const FitOutcome few = run_leaf(line, em_estimator(), {}, 1), other = run_leaf(line, ecm_estimator(), options(), 1);
    EXPECT_GT((few.estimate.atoms() - other.estimate.atoms()).cwiseAbs().maxCoeff(), 1e-3) << chart;
  }
}

TEST(Ecm, OrderIsKeptAndCostsNothingWhereItIsNotAtStake) {
  const Line line({0.95, 0.05}, (Vector(2) << 1, -3).finished(), 700);
  const FitOutcome kept = run_leaf(line, ecm_estimator(), {}, 500);
  const FitOutcome loose = run_leaf(line, ecm_estimator(), {{"keep_order", Node(false)}}, 500);
  EXPECT_GE(kept.estimate.atoms()(0, 1) - kept.estimate.atoms()(0, 0), 0.0);
  EXPECT_EQ(kept.estimate.flatten(), loose.estimate.flatten());
}

}  // namespace
}  // namespace mixrate
