// Softmax mixtures: densities, derivatives against differences, EM against a plain implementation.
#include <gtest/gtest.h>

#include <cmath>

#include "base/options.hpp"
#include "math/tall_matrix.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/softmax_mixture/likelihood.hpp"
#include "random/binomial.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Model> make_model(std::int64_t p, std::int64_t dim, double correlation = 0.3) {
  const FamilyEntry entry = softmax_mixture_family();
  return entry.make(
      Options(Node(Node::Table{{"support", Node(p)}, {"dimension", Node(dim)}, {"correlation", Node(correlation)}}),
              entry.info));
}

MixingMeasure make_truth(const Model& model, Index k) {
  Stream stream({3, 1, 0}, Purpose::test);
  const Index dim = model.layout()->atom_width();
  Vector weights(k);
  Matrix atoms(dim, k);
  for (Index i = 0; i < k; ++i) weights[i] = std::log(1.0 + static_cast<double>(i));
  for (double& value : atoms.reshaped()) value = 0.8 * sample_normal(stream);
  return model.canonical(MixingMeasure(model.layout(), weights, atoms));
}

Dataset draw(const Model& model, const MixingMeasure& g, Index n) {
  Stream stream({5, 2, 0}, Purpose::response);
  return {Matrix(0, 0), model.sample_response(Matrix(), n, g, stream)};
}

/// sum_j N_j log pi_j, written down plainly.
double plain_log_likelihood(const Matrix& x, const Vector& counts, const MixingMeasure& g) {
  double total = 0.0;
  const Vector weights = g.weights() / g.weights().sum();
  Vector partition = (x * g.atoms()).array().exp().colwise().sum().transpose();
  for (Index j = 0; j < x.rows(); ++j) {
    double pi = 0.0;
    for (Index i = 0; i < g.size(); ++i) pi += weights[i] * std::exp(x.row(j).dot(g.atoms().col(i))) / partition[i];
    total += counts[j] * std::log(pi);
  }
  return total;
}

TEST(TallMatrix, products_equal_plain_ones) {
  Stream stream({1, 1, 0}, Purpose::test);
  for (const Index rows : {1, 7, 300, 1001}) {
    for (const Index cols : {1, 4, 6}) {
      for (const Index k : {1, 2, 3, 5}) {
        Matrix x(rows, cols), w(cols, k);
        for (double& value : x.reshaped()) value = sample_normal(stream);
        for (double& value : w.reshaped()) value = sample_normal(stream);
        const TallMatrix tall(x);
        Matrix out(tall.padded_rows(), k), back, gram;
        tall.times(w, 0, tall.packs(), out);
        EXPECT_LT((out.topRows(rows) - x * w).cwiseAbs().maxCoeff(), 1e-12);
        EXPECT_EQ(out.bottomRows(tall.padded_rows() - rows).cwiseAbs().sum(), 0.0);
        tall.transposed_times(out, back);
        EXPECT_LT((back - x.transpose() * (x * w)).cwiseAbs().maxCoeff(), 1e-9);
        const Vector shift = Vector::Constant(k, 30.0);
        Vector sums = Vector::Zero(k);
        Matrix exponentials(tall.padded_rows(), k);
        tall.exponentials(w, shift.data(), 0, tall.packs(), exponentials.data(), exponentials.rows(), sums.data());
        const Matrix plain = ((x * w).array() - 30.0).exp();
        EXPECT_LT(((exponentials.topRows(rows) - plain).array() / plain.array()).abs().maxCoeff(), 1e-13);
        EXPECT_EQ(exponentials.bottomRows(tall.padded_rows() - rows).cwiseAbs().sum(), 0.0);
        EXPECT_LT(((sums - plain.colwise().sum().transpose()).array() / sums.array()).abs().maxCoeff(), 1e-13);
        tall.weighted_gram(out.data(), gram);
        EXPECT_LT((gram - x.transpose() * (x * w).col(0).asDiagonal() * x).cwiseAbs().maxCoeff(), 1e-9);
      }
    }
  }
}

TEST(Pack, logarithm) {
  Stream stream({1, 2, 0}, Purpose::test);
  for (int i = 0; i < 20000; ++i) {
    const double x = std::exp(1400.0 * (sample_uniform(stream) - 0.5)) * sample_uniform(stream);
    const double value = horizontal_sum(log(broadcast(x))) / pack_lanes;
    EXPECT_LE(std::abs(value - std::log(x)), 4e-16 * std::abs(std::log(x)) + 1e-18) << x;
  }
}

TEST(Binomial, moments_and_small_probabilities) {
  Stream stream({1, 3, 0}, Purpose::test);
  for (const auto& [n, p] : {std::pair<std::int64_t, double>(40, 0.1),
                             {1000, 0.3},
                             {1'000'000'000, 2e-9},
                             {1'000'000'000, 0.7},
                             {30, 0.5}}) {
    constexpr int draws = 40000;
    const double mean = static_cast<double>(n) * p, variance = mean * (1.0 - p);
    double sum = 0.0, square = 0.0;
    for (int i = 0; i < draws; ++i) {
      const double gap = static_cast<double>(sample_binomial(stream, n, p)) - mean;
      sum += gap;
      square += gap * gap;
    }
    EXPECT_LE(std::abs(sum / draws), 4.5 * std::sqrt(variance / draws)) << n << " " << p;
    const double kurtosis = 3.0 + (1.0 - 6.0 * p * (1.0 - p)) / variance;
    EXPECT_LE(std::abs(square / draws / variance - 1.0), 4.5 * std::sqrt((kurtosis - 1.0) / draws)) << n << " " << p;
  }
}

TEST(Binomial, chi_square_against_the_law) {
  Stream stream({1, 4, 0}, Purpose::test);
  const std::int64_t n = 60;
  const double p = 0.4;  // n p >= 10: rejection
  std::vector<double> expected(61), observed(61, 0.0);
  constexpr int draws = 60000;
  double mass = std::pow(1.0 - p, 60);
  for (int k = 0; k <= 60; ++k) {
    expected[static_cast<std::size_t>(k)] = draws * mass;
    mass *= p / (1.0 - p) * (60 - k) / (k + 1);
  }
  for (int i = 0; i < draws; ++i) observed[static_cast<std::size_t>(sample_binomial(stream, n, p))] += 1.0;
  double statistic = 0.0;
  int cells = 0;
  for (std::size_t k = 0; k <= 60; ++k) {
    if (expected[k] < 5.0) continue;
    statistic += (observed[k] - expected[k]) * (observed[k] - expected[k]) / expected[k];
    ++cells;
  }
  EXPECT_LE(statistic, cells + 4.5 * std::sqrt(2.0 * cells));
}

TEST(SoftmaxMixture, counts_sum_to_n_and_follow_the_probabilities) {
  const auto model = make_model(50, 3);
  const MixingMeasure g = make_truth(*model, 2);
  const Dataset data = draw(*model, g, 1'000'000'000);
  EXPECT_EQ(data.y.sum(), 1e9);
  Vector log_pi(50);
  model->log_density(Matrix(), Vector::LinSpaced(50, 0, 49), g, log_pi);
  EXPECT_NEAR(log_pi.array().exp().sum(), 1.0, 1e-12);
  for (Index j = 0; j < 50; ++j) {
    const double pi = std::exp(log_pi[j]);
    EXPECT_LE(std::abs(data.y(j, 0) - 1e9 * pi), 5.0 * std::sqrt(1e9 * pi * (1.0 - pi)) + 1.0);
  }
}

TEST(SoftmaxMixture, value_gradient_and_hessian_against_differences) {
  for (const Index k : {1, 2, 3}) {
    const auto model = make_model(203, 3);
    const MixingMeasure g = make_truth(*model, k);
    const Dataset data = draw(*model, g, 5000);
    const Box box = box_around(*model, g);
    const auto likelihood = model->likelihood(data, k, box);
    Vector theta = likelihood->pack(g);
    theta.array() += 0.1;
    Vector gradient, up, down;
    Matrix hessian;
    const double value = likelihood->derivatives(theta, gradient, &hessian);
    EXPECT_NEAR(value, plain_log_likelihood(model->support()->x(), data.y.col(0), likelihood->unpack(theta)),
                1e-9 * std::abs(value));
    EXPECT_LT((hessian - hessian.transpose()).cwiseAbs().maxCoeff(), 1e-9);
    constexpr double h = 1e-5;
    for (Index c = 0; c < theta.size(); ++c) {
      Vector plus = theta, minus = theta;
      plus[c] += h;
      minus[c] -= h;
      const double high = likelihood->derivatives(plus, up, nullptr),
                   low = likelihood->derivatives(minus, down, nullptr);
      EXPECT_NEAR(gradient[c], (high - low) / (2.0 * h), 2e-4) << "k " << k << " coordinate " << c;
      const double scale = 1.0 + hessian.col(c).cwiseAbs().maxCoeff();
      EXPECT_LT((hessian.col(c) - (up - down) / (2.0 * h)).cwiseAbs().maxCoeff(), 1e-5 * scale)
          << "k " << k << " " << c;
    }
  }
}

TEST(SoftmaxMixture, exact_m_step_matches_the_moments_and_em_never_falls) {
  const auto model = make_model(500, 4);
  const MixingMeasure g = make_truth(*model, 2);
  const Dataset data = draw(*model, g, 20000);
  const Box box = box_around(*model, g);
  for (const MStep step :
       {MStep{MStep::Kind::exact, 1.0}, MStep{MStep::Kind::newton, 1.0}, MStep{MStep::Kind::gradient, 0.5}}) {
    const auto likelihood = model->likelihood(data, 2, box);
    likelihood->set_m_step(step);
    Vector theta = likelihood->pack(g), next(theta.size());
    theta.array() += 0.2;
    double before = -std::numeric_limits<double>::infinity();
    for (int iteration = 0; iteration < 60; ++iteration) {
      const double value = likelihood->ascent_step(theta, next, GateStep::newton);
      EXPECT_GE(value, before - 1e-9 * std::abs(value)) << iteration;
      before = value;
      theta = next;
    }
  }
  // one exact step: m(w_k) = xbar_k, computed plainly
  const auto likelihood = model->likelihood(data, 2, box);
  Vector theta = likelihood->pack(g), next(theta.size());
  theta.array() += 0.2;
  const MixingMeasure from = likelihood->unpack(theta);
  likelihood->ascent_step(theta, next, GateStep::newton);
  const MixingMeasure to = likelihood->unpack(next);
  const Matrix& x = model->support()->x();
  const Matrix logits = x * from.atoms();
  const Vector partition = logits.array().exp().colwise().sum().transpose();
  Matrix r(x.rows(), 2);
  for (Index j = 0; j < x.rows(); ++j) {
    for (Index i = 0; i < 2; ++i) r(j, i) = std::exp(from.log_weights()[i] + logits(j, i)) / partition[i];
    r.row(j) *= data.y(j, 0) / r.row(j).sum();
  }
  for (Index i = 0; i < 2; ++i) {
    const Vector xbar = x.transpose() * r.col(i) / r.col(i).sum();
    Vector mean;
    model->support()->log_partition(to.atoms().col(i), &mean, nullptr);
    EXPECT_LT((mean - xbar).norm(), 1e-9);
    EXPECT_NEAR(to.weights()[i], r.col(i).sum() / 20000.0, 1e-10);
  }
}

TEST(SoftmaxMixture, features_must_span) { EXPECT_THROW(make_model(4, 5), StudyError); }

}  // namespace
}  // namespace mixrate
