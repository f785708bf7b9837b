// EM on softmax mixtures: linear factor, M-steps, acceleration, starts that agree, and data that have no good answer.
#include <gtest/gtest.h>

#include <cmath>

#include "estimator/em.hpp"
#include "estimator/estimators.hpp"
#include "estimator/fixture.hpp"
#include "estimator/starts.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/support_points.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;

/// Any points, any counts.
struct Counted {
  std::shared_ptr<const Model> model;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;
  Index k;

  Counted(std::shared_ptr<const Model> of, Vector counts, Index fitted)
      : model(std::move(of)),
        data{Matrix(counts.size(), 0), counts},
        box(box_for_data(*model, data)),
        likelihood(model->likelihood(data, fitted, box)),
        k(fitted) {}

  [[nodiscard]] FitOutcome fit(const Estimator& estimator, const Start& start) const {
    const StartContext context{*model, data, *likelihood, k, box};
    const StartSource source{start.count(), [&](int index) {
                               Stream own({4, 1, 0}, Purpose::start, static_cast<std::uint64_t>(index));
                               return start.draw(context, index, own);
                             }};
    Stream stream({4, 2, 0}, Purpose::estimator);
    return estimator.fit({*model, data, k, box, *likelihood, source, stream});
  }
};

std::shared_ptr<const Model> points(std::int64_t p, std::int64_t dim) {
  const FamilyEntry entry = softmax_mixture_family();
  return entry.make(Options(Node(Node::Table{{"support", Node(p)}, {"dimension", Node(dim)}}), entry.info));
}

Vector draw_counts(const Model& model, const Matrix& atoms, Index n) {
  Stream stream({6, 1, 0}, Purpose::response);
  const MixingMeasure g(model.layout(), Vector::Zero(atoms.cols()), atoms);
  return model.sample_response(Matrix(), n, g, stream).col(0);
}

Node::Table stop(double mean_gain, std::int64_t most) {
  return {{"stop", Node(Node::Table{{"mean_gain", Node(mean_gain)}, {"max_iterations", Node(most)}})}};
}

Node::Table with(Node::Table table, Node::Table more) {
  table.merge(more);
  return table;
}

void expect_no_nan(const FitOutcome& fit) {
  EXPECT_NE(fit.status, FitStatus::pending);
  if (fit.estimate.size() == 0) {
    EXPECT_EQ(fit.status, FitStatus::not_finite);
    return;
  }
  EXPECT_TRUE(fit.estimate.all_finite());
  EXPECT_TRUE(std::isfinite(fit.log_likelihood));
}

TEST(Contraction, geometric_steps_and_their_rounding) {
  Contraction steps;
  Vector from = Vector::Zero(2), to(2);
  EXPECT_TRUE(std::isnan(steps.factor()));
  double length = 1.0;
  for (int t = 0; t < 200; ++t, length *= 0.7) {  // ends far below the rounding
    to = from + length * Vector{{0.6, -0.8}};
    steps.see(from, to);
    from = to;
  }
  EXPECT_NEAR(steps.factor(), 0.7, 1e-6);
}

TEST(Contraction, a_path_that_has_not_settled_has_no_factor) {
  Contraction steps;
  Vector from = Vector::Zero(1);
  for (const double length : {1.0, 0.5, 0.3, 0.25}) {
    const Vector to = from + Vector::Constant(1, length);
    steps.see(from, to);
    from = to;
  }
  EXPECT_TRUE(std::isnan(steps.factor()));
}

/// The factor is the largest eigenvalue of the derivative of the EM map, here by differences of the map itself.
TEST(SoftmaxEm, linear_factor_is_the_spectral_radius) {
  const testing_tools::Problem problem("softmax-two", 2, 20000, 0);
  const auto em = make_leaf(em_estimator(), stop(1e-13, 20000));
  const auto start = make_leaf(oracle_start(), testing_tools::oracle_options(0.1, 1));
  const FitOutcome fit = problem.fit(*em, *start);
  ASSERT_EQ(fit.status, FitStatus::converged);
  const Vector at = problem.likelihood->pack(fit.estimate);
  const Index size = at.size();
  Matrix derivative(size, size);
  Vector up(size), down(size);
  constexpr double h = 1e-4;
  for (Index c = 0; c < size; ++c) {
    Vector plus = at, minus = at;
    plus[c] += h;
    minus[c] -= h;
    problem.likelihood->ascent_step(plus, up);
    problem.likelihood->ascent_step(minus, down);
    derivative.col(c) = (up - down) / (2.0 * h);
  }
  Vector leading = Vector::Ones(derivative.rows());  // its largest eigenvalue is real and alone: power iteration
  for (int step = 0; step < 2000; ++step) leading = (derivative * leading).normalized();
  const double radius = (derivative * leading).norm();
  EXPECT_GT(radius, 0.7);
  EXPECT_LT(radius, 0.99);
  EXPECT_NEAR(fit.linear_factor, radius, 0.003);
}

TEST(SoftmaxEm, every_m_step_and_the_accelerated_form_end_at_the_same_point) {
  const testing_tools::Problem problem("softmax-two", 2, 20000, 1);
  const auto start = make_leaf(oracle_start(), testing_tools::oracle_options(0.1, 1));
  const FitOutcome exact = problem.fit(*make_leaf(em_estimator(), stop(1e-12, 5000)), *start);
  ASSERT_EQ(exact.status, FitStatus::converged);
  for (const char* kind : {"newton", "gradient"}) {
    const Node::Table options = with(stop(1e-12, 5000), {{"m_step", Node(std::string(kind))}, {"eta", Node(0.5)}});
    const FitOutcome plain = problem.fit(*make_leaf(em_estimator(), options), *start);
    const FitOutcome fast = problem.fit(*make_leaf(em_squarem_estimator(), options), *start);
    EXPECT_EQ(plain.status, FitStatus::converged) << kind;
    EXPECT_EQ(fast.status, FitStatus::converged) << kind;
    EXPECT_NEAR(plain.log_likelihood, exact.log_likelihood, 1e-5) << kind;
    EXPECT_NEAR(fast.log_likelihood, exact.log_likelihood, 1e-5) << kind;
    EXPECT_LT(2 * fast.iterations, plain.iterations) << kind;
  }
}

TEST(SoftmaxEm, m_steps_are_for_softmax_mixtures) {
  const Node::Table newton{{"m_step", Node(std::string("newton"))}};
  const auto scenario = testing_tools::scenario("gmm-two-separated");
  EXPECT_THROW(make_leaf(em_estimator(), newton)->require(*scenario->model), StudyError);
  EXPECT_THROW(make_leaf(em_squarem_estimator(), newton)->require(*scenario->model), StudyError);
  EXPECT_NO_THROW(make_leaf(em_squarem_estimator())->require(*scenario->model));
}

TEST(SoftmaxEm, a_gradient_step_that_is_too_long_ends_with_a_status) {
  const testing_tools::Problem problem("softmax-two", 2, 20000, 2);
  const auto start = make_leaf(oracle_start(), testing_tools::oracle_options(0.1, 1));
  const Node::Table steps = with(stop(1e-11, 300), {{"m_step", Node(std::string("gradient"))}, {"eta", Node(2.6)}});
  const FitOutcome bare = problem.fit(*make_leaf(em_estimator(), with({{"guard", Node(false)}}, steps)), *start);
  EXPECT_EQ(bare.status, FitStatus::iteration_cap);
  expect_no_nan(bare);
  const FitOutcome guarded = problem.fit(*make_leaf(em_estimator(), steps), *start);
  EXPECT_EQ(guarded.status, FitStatus::converged);
  EXPECT_GT(guarded.log_likelihood, bare.log_likelihood + 1.0);
}

TEST(BestOfStarts, counts_the_starts_that_reached_the_best) {
  const testing_tools::Problem problem("softmax-two", 2, 1000, 0);
  const auto start = make_leaf(oracle_start(), testing_tools::oracle_options(0.0, 4));
  const StartSource source{4, [&](int index) { return problem.start_at(*start, index); }};
  Stream stream({1, 78, 0}, Purpose::estimator);
  const double ends[] = {-7.0, -5.05, -5.0, -5.2};
  int next = 0;
  const FitOutcome fit = best_of_starts(
      {*problem.truth->model, problem.data, 2, problem.box, *problem.likelihood, source, stream}, [&](Vector theta) {
        mixrate::Run run;
        run.theta = std::move(theta);
        run.log_likelihood = ends[next++];
        run.status = FitStatus::converged;
        return run;
      });
  EXPECT_EQ(fit.starts_at_best, 2);
  EXPECT_NEAR(fit.certificate.start_gap, 0.05, 1e-12);
}

/// All draws at one vertex of the hull: the likelihood climbs to infinity, the fit ends on its box and says so.
TEST(SoftmaxBadData, mean_on_the_boundary_of_the_hull) {
  const auto model = points(40, 2);
  Index vertex = 0;
  model->support()->x().col(0).maxCoeff(&vertex);
  Vector counts = Vector::Zero(40);
  counts[vertex] = 1000.0;
  const auto start = make_leaf(random_start(), {{"starts", Node(std::int64_t{1})}});
  for (const char* kind : {"exact", "newton", "gradient"}) {
    const Counted one(model, counts, 1);
    const FitOutcome fit =
        one.fit(*make_leaf(em_estimator(), with(stop(1e-12, 20000), {{"m_step", Node(std::string(kind))}})), *start);
    expect_no_nan(fit);
    EXPECT_NE(fit.status, FitStatus::failed) << kind;
    if (std::string(kind) == "exact") {
      EXPECT_NEAR(fit.log_likelihood, 0.0, 1e-2);
    }
  }
  const Counted two(model, counts, 2);
  expect_no_nan(two.fit(*make_leaf(mle_estimator()), *start));
  expect_no_nan(two.fit(*make_leaf(em_squarem_estimator()), *start));
}

/// More atoms than dimensions, and more than the moments can tell apart.
TEST(SoftmaxBadData, many_atoms_for_the_moments_and_the_subspace) {
  const auto model = points(400, 2);
  const Vector counts = draw_counts(*model, Matrix{{1.0, -1.0}, {0.0, 0.0}}, 5000);
  const Counted counted(model, counts, 5);
  const FitOutcome moments = counted.fit(*make_leaf(moments_estimator()), *make_leaf(moments_start()));
  expect_no_nan(moments);
  EXPECT_EQ(moments.status, FitStatus::degenerate);  // the law of two atoms determines two, not five
  for (const auto& start : {make_leaf(subspace_start()), make_leaf(moments_start())}) {
    const FitOutcome fit = counted.fit(*make_leaf(em_estimator(), stop(1e-8, 200)), *start);
    expect_no_nan(fit);
  }
}

/// A point given twice, with its draws split between the two, is a point with twice the weight: the law of the design
/// changes, the span of the atoms does not; with every point given twice the estimate stays.
TEST(SoftmaxBadData, duplicated_points_change_nothing) {
  const auto model = points(300, 2);
  const Vector counts = 2.0 * draw_counts(*model, Matrix{{1.2, -1.2}, {0.0, 0.4}}, 20000);
  const std::string path = ::testing::TempDir() + "doubled_features.csv";
  FILE* file = std::fopen(path.c_str(), "w");
  std::fprintf(file, "x1,x2\n");
  const Matrix& x = model->support()->x();
  for (int copy = 0; copy < 2; ++copy)
    for (Index j = 0; j < x.rows(); ++j) std::fprintf(file, "%.17g,%.17g\n", x(j, 0), x(j, 1));
  std::fclose(file);
  const FamilyEntry entry = softmax_mixture_family();
  const auto doubled = entry.make(Options(Node(Node::Table{{"features", Node(path)}}), entry.info));
  EXPECT_EQ(doubled->support()->num_distinct(), 300);
  Vector halves(600);
  halves << 0.5 * counts, 0.5 * counts;
  const auto start = make_leaf(random_start(), {{"starts", Node(std::int64_t{1})}, {"radius", Node(1.0)}});
  const FitOutcome once = Counted(model, counts, 2).fit(*make_leaf(mle_estimator()), *start);
  const FitOutcome twice = Counted(doubled, halves, 2).fit(*make_leaf(mle_estimator()), *start);
  ASSERT_EQ(once.status, FitStatus::converged);
  EXPECT_LT((once.estimate.atoms() - twice.estimate.atoms()).cwiseAbs().maxCoeff(), 1e-5);
  EXPECT_NEAR(once.log_likelihood - twice.log_likelihood, counts.sum() * std::log(2.0), 1e-5);
}

TEST(SoftmaxBadData, too_few_points_for_the_atoms) {
  EXPECT_NO_THROW(points(12, 5)->require_atoms(2));
  EXPECT_THROW(points(11, 5)->require_atoms(2), StudyError);
  EXPECT_NO_THROW(points(4, 1)->require_atoms(2));
  EXPECT_THROW(points(3, 1)->require_atoms(2), StudyError);
}

/// Nearly dependent features: the second moment blows up, the fits still end with a status.
TEST(SoftmaxBadData, nearly_singular_covariance_of_the_features) {
  const auto base = points(200, 2);
  const std::string path = ::testing::TempDir() + "near_features.csv";
  FILE* file = std::fopen(path.c_str(), "w");
  std::fprintf(file, "x1,x2\n");
  const Matrix& x = base->support()->x();
  for (Index j = 0; j < x.rows(); ++j) std::fprintf(file, "%.17g,%.17g\n", x(j, 0), x(j, 0) + 1e-5 * x(j, 1));
  std::fclose(file);
  const FamilyEntry entry = softmax_mixture_family();
  const auto model = entry.make(Options(Node(Node::Table{{"features", Node(path)}}), entry.info));
  const Vector counts = draw_counts(*base, Matrix{{1.0, -1.0}, {0.0, 0.0}}, 5000);
  const Counted near(model, counts, 2);
  expect_no_nan(near.fit(*make_leaf(moments_estimator()), *make_leaf(moments_start())));
  expect_no_nan(near.fit(*make_leaf(em_estimator(), stop(1e-9, 100)), *make_leaf(moments_start())));
  expect_no_nan(near.fit(*make_leaf(mle_estimator()), *make_leaf(random_start())));
}

}  // namespace
}  // namespace mixrate
