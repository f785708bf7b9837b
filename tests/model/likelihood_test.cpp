// The one-pass likelihood against the plain density, and its derivatives against central differences.
#include <gtest/gtest.h>

#include <cmath>

#include "base/options.hpp"
#include "math/solve.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/random_measure.hpp"
#include "model/scenario.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

struct Case {
  std::string name;
  std::shared_ptr<const Model> model;
  Index k;
  Index redundant = 0;  // coordinates that no data can tell
};

/// Gates other than softmax, at several sizes.
void add_gates(std::vector<Case>& out) {
  const FamilyEntry gated = softmax_gated_gaussian_family();
  for (const std::int64_t d : {1, 2}) {
    for (const Index k : {1, 2, 3, 5}) {
      const std::string size = "_d" + std::to_string(d) + "_k" + std::to_string(k);
      out.push_back(
          {"temperature" + size, build(gated, {{"dimension", integer(d)}, {"gate", text("dense-to-sparse")}}), k, 1});
      for (const char* phi : {"sigmoid", "tanh", "gelu", "relu"}) {
        const Node::Table options = {
            {"dimension", integer(d)}, {"gate", text("dense-to-sparse-activation")}, {"gate_activation", text(phi)}};
        const bool is_homogeneous = std::string(phi) == "relu";
        out.push_back({phi + size, build(gated, options), k, k == 1 ? d + 1 : is_homogeneous ? 1 : 0});
      }
      for (const std::int64_t groups : {1, 2, 3}) {
        if (k < groups) continue;
        const Node::Table options = {
            {"dimension", integer(d)}, {"gate", text("hierarchical")}, {"groups", integer(groups)}};
        out.push_back({"tree" + std::to_string(groups) + size, build(gated, options), k});
      }
    }
  }
}

/// Ridge experts, one of them under a gate that has no bound either.
void add_ridge_experts(std::vector<Case>& out) {
  const FamilyEntry gated = softmax_gated_gaussian_family();
  for (const std::int64_t d : {1, 2, 5}) {
    for (const Index k : {1, 2, 3}) {
      for (const char* phi : {"sigmoid", "tanh", "gelu", "relu"}) {
        const Node::Table options = {{"dimension", integer(d)}, {"expert", text("ridge")}, {"activation", text(phi)}};
        out.push_back({"ridge_" + std::string(phi) + "_d" + std::to_string(d) + "_k" + std::to_string(k),
                       build(gated, options), k});
      }
    }
  }
  const Node::Table both = {{"expert", text("ridge")}, {"activation", text("tanh")}, {"gate", text("dense-to-sparse")}};
  out.push_back({"ridge_tanh_temperature", build(gated, both), 3, 1});
}

std::vector<Case> cases() {
  std::vector<Case> out;
  const FamilyEntry gated = softmax_gated_gaussian_family(), mixture = gaussian_mixture_family();
  for (const std::int64_t d : {1, 2, 5}) {
    for (const Index k : {1, 2, 3, 5}) {
      out.push_back(
          {"gated_d" + std::to_string(d) + "_k" + std::to_string(k), build(gated, {{"dimension", integer(d)}}), k});
    }
  }
  for (const char* covariance : {"known", "common", "isotropic", "diagonal", "full"}) {
    for (const std::int64_t d : {1, 2, 4}) {
      for (const char* weights : {"free", "fixed"}) {
        out.push_back(
            {std::string(covariance) + "_" + weights + "_d" + std::to_string(d),
             build(mixture, {{"dimension", integer(d)}, {"covariance", text(covariance)}, {"weights", text(weights)}}),
             d == 2 ? 4 : 3});
      }
    }
  }
  add_gates(out);
  add_ridge_experts(out);
  for (const std::int64_t d : {1, 2, 3}) {
    for (const Index k : {1, 3})
      out.push_back({"gaussian_gated_d" + std::to_string(d) + "_k" + std::to_string(k),
                     build(gaussian_gated_family(), {{"dimension", integer(d)}}), k});
  }
  return out;
}

Dataset random_data(const Model& model, const MixingMeasure& g, Index n, Stream& stream) {
  Dataset data;
  data.x.resize(n, model.covariate_dim());
  for (Index a = 0; a < data.x.cols(); ++a) {
    for (Index row = 0; row < n; ++row) data.x(row, a) = 2.0 * sample_uniform(stream) - 1.0;
  }
  data.y = model.sample_response(data.x, n, g, stream);
  return data;
}

class LikelihoodTest : public ::testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    Stream stream({7, 1, 0}, Purpose::test);
    truth_ = random_measure(model(), k(), 1.0, stream);
    point_ = random_measure(model(), k(), 1.0, stream);
    data_ = random_data(model(), truth_, 301, stream);  // not a multiple of the block
    likelihood_ = model().likelihood(data_, k(), box_for_data(model(), data_));
  }
  const Model& model() { return *GetParam().model; }
  Index k() { return GetParam().k; }
  double value(const Vector& theta) {
    Vector next(theta.size());
    return likelihood_->ascent_step(theta, next, GateStep::newton);
  }
  MixingMeasure truth_, point_;
  Dataset data_;
  std::unique_ptr<Likelihood> likelihood_;
};

TEST_P(LikelihoodTest, ValueIsTheSumOfLogDensities) {
  Vector density(data_.size());
  model().log_density(data_.x, data_.y, point_, density);
  EXPECT_NEAR(value(likelihood_->pack(point_)), density.sum(), 1e-9 * std::abs(density.sum()));
}

TEST_P(LikelihoodTest, CoordinatesRoundTrip) {
  const MixingMeasure back = model().canonical(likelihood_->unpack(likelihood_->pack(point_)));
  EXPECT_LT((back.flatten() - point_.flatten()).cwiseAbs().maxCoeff(), 1e-10);
}

TEST_P(LikelihoodTest, DimensionIsTheNumberOfFreeParameters) {
  EXPECT_EQ(likelihood_->dim(), model().num_free_parameters(k()) + GetParam().redundant);
}

TEST_P(LikelihoodTest, GradientMatchesCentralDifferences) {
  const Vector theta = likelihood_->pack(point_);
  Vector gradient;
  likelihood_->derivatives(theta, gradient, nullptr);
  for (Index c = 0; c < theta.size(); ++c) {
    Vector up = theta, down = theta;
    const double h = 1e-5;
    up[c] += h;
    down[c] -= h;
    const double difference = (value(up) - value(down)) / (2 * h);
    EXPECT_NEAR(gradient[c], difference, 1e-5 * (1.0 + std::abs(difference))) << "coordinate " << c;
  }
}

TEST_P(LikelihoodTest, HessianMatchesDifferencesOfTheGradient) {
  const Vector theta = likelihood_->pack(point_);
  Vector gradient, up_gradient, down_gradient;
  Matrix hessian;
  likelihood_->derivatives(theta, gradient, &hessian);
  ASSERT_LT((hessian - hessian.transpose()).cwiseAbs().maxCoeff(), 1e-12 * hessian.cwiseAbs().maxCoeff());
  for (Index c = 0; c < theta.size(); ++c) {
    Vector up = theta, down = theta;
    const double h = 1e-5;
    up[c] += h;
    down[c] -= h;
    likelihood_->derivatives(up, up_gradient, nullptr);
    likelihood_->derivatives(down, down_gradient, nullptr);
    const Vector difference = (up_gradient - down_gradient) / (2 * h);
    EXPECT_LT((hessian.col(c) - difference).cwiseAbs().maxCoeff(), 2e-5 * (1.0 + difference.cwiseAbs().maxCoeff()))
        << "column " << c;
  }
}

TEST_P(LikelihoodTest, EmWithTheBoundStepNeverFalls) {
  Vector theta = likelihood_->pack(point_), next(theta.size());
  double before = -std::numeric_limits<double>::infinity();
  for (int iteration = 0; iteration < 30; ++iteration) {
    const double now = likelihood_->ascent_step(theta, next, GateStep::bound);
    EXPECT_GE(now, before - 1e-10 * std::abs(now)) << "iteration " << iteration;
    before = now;
    theta = next;
  }
}

TEST_P(LikelihoodTest, SampleMatchesDensity) {
  // E[score] = 0 at the truth: the mean gradient over fresh data is within 5 standard errors of 0.
  Stream stream({11, 2, 0}, Purpose::test);
  const Index n = 20000;
  const Dataset data = random_data(model(), truth_, n, stream);
  const auto likelihood = model().likelihood(data, k(), box_for_data(model(), data));
  Vector gradient;
  Matrix hessian;
  likelihood->derivatives(likelihood->pack(truth_), gradient, &hessian);
  for (Index c = 0; c < gradient.size(); ++c) {
    const double information = std::max(-hessian(c, c), 0.0);  // variance of the total score, by Bartlett's identity
    EXPECT_LT(std::abs(gradient[c]), 5.0 * std::sqrt(information) + 1e-6 * static_cast<double>(n))
        << "coordinate " << c;
  }
}

INSTANTIATE_TEST_SUITE_P(Families, LikelihoodTest, ::testing::ValuesIn(cases()),
                         [](const auto& test) { return test.param.name; });

// Starts are made of labels: each atom must be the fit of its own group, whatever the likelihood was used for before.
TEST(FromLabels, IsTheFitOfEachGroup) {
  for (const Case& c : cases()) {
    // see ridge_fit_test.cpp; a joint law is the Gaussian of limits_test.cpp
    if (c.name.starts_with("ridge") || c.name.starts_with("gaussian_gated")) continue;
    SCOPED_TRACE(c.name);
    constexpr Index n = 403;  // several blocks, the last one not full
    Stream stream({.seed = 3}, Purpose::test);
    const MixingMeasure g = random_measure(*c.model, c.k, 1.0, stream);
    Matrix x(n, c.model->covariate_dim());
    for (Index i = 0; i < x.size(); ++i) x(i) = sample_normal(stream);
    const Dataset data{x, c.model->sample_response(x, n, g, stream)};
    const auto likelihood = c.model->likelihood(data, c.k, box_for_data(*c.model, data));
    std::vector<int> labels;
    for (Index i = 0; i < n; ++i) labels.push_back(static_cast<int>(i % 11 % c.k));
    const MixingMeasure fresh = likelihood->unpack(likelihood->from_labels(labels));
    Vector gradient;
    likelihood->derivatives(likelihood->pack(g), gradient, nullptr);
    const MixingMeasure used = likelihood->unpack(likelihood->from_labels(labels));
    EXPECT_EQ(fresh.flatten(), used.flatten()) << "it depends on what the likelihood was used for before";
    for (Index k = 0; k < c.k; ++k) {
      std::vector<Index> rows;
      for (Index i = 0; i < n; ++i)
        if (labels[static_cast<std::size_t>(i)] == k) rows.push_back(i);
      const Matrix y = data.y(rows, Eigen::all);
      if (c.model->covariate_dim() == 0) {
        const Vector mean = y.colwise().mean().transpose();
        EXPECT_LT((fresh.block(k, fresh.layout().atom_block(Meaning::location)) - mean).cwiseAbs().maxCoeff(), 1e-10);
        if (!fresh.layout().has_atom_block(Meaning::variance)) continue;
        const Vector variance = (y.rowwise() - mean.transpose()).array().square().colwise().mean().transpose();
        const Vector given = fresh.block(k, fresh.layout().atom_block(Meaning::variance));
        if (given.size() == variance.size()) {
          EXPECT_LT((given - variance).cwiseAbs().maxCoeff(), 1e-10);
        } else {
          EXPECT_NEAR(given[0], variance.mean(), 1e-10);
        }
      } else {
        Matrix z(y.rows(), 1 + x.cols());
        z << Vector::Ones(y.rows()), x(rows, Eigen::all);
        const Vector beta = pivoted_solve(z, y.col(0));
        EXPECT_NEAR(fresh.block(k, fresh.layout().atom_block(Meaning::intercept))[0], beta[0], 1e-9);
        EXPECT_LT(
            (fresh.block(k, fresh.layout().atom_block(Meaning::slope)) - beta.tail(x.cols())).cwiseAbs().maxCoeff(),
            1e-9);
        EXPECT_NEAR(fresh.block(k, fresh.layout().atom_block(Meaning::variance))[0],
                    (y.col(0) - z * beta).squaredNorm() / static_cast<double>(y.rows()), 1e-9);
      }
    }
  }
}

}  // namespace
}  // namespace mixrate
