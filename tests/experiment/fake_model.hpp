// A tiny model, start, estimator and loss for tests of the experiment layer: y ~ sum_i w_i N(mean_i, 1), "fitted" by
// simple sums, so that what a test sees is the plumbing and not the numerics.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "estimator/estimator.hpp"
#include "experiment/grid.hpp"
#include "loss/loss.hpp"

namespace mixrate::fake {

inline std::shared_ptr<const AtomLayout> layout() {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"mean", 1}});
}

class FakeLikelihood final : public Likelihood {
 public:
  FakeLikelihood(Index n, Index k) : Likelihood(static_cast<double>(n), k), k_(k) { lower_ = upper_ = Vector::Zero(k); }
  [[nodiscard]] Vector pack(const MixingMeasure& g) const override { return g.atoms().row(0).transpose(); }
  [[nodiscard]] MixingMeasure unpack(const Vector& theta) const override {
    return {layout(), Vector::Constant(k_, -std::log(static_cast<double>(k_))), theta.transpose()};
  }
  [[nodiscard]] bool collapsed(const Vector&) const override { return false; }
  double ascent_step(const Vector& theta, Vector& next, GateStep) override {
    next = theta;
    return 0.0;
  }
  double derivatives(const Vector& theta, Vector& gradient, Matrix*) override {
    gradient = Vector::Zero(theta.size());
    return 0.0;
  }
  Vector from_labels(const std::vector<int>&) override { return Vector::Zero(k_); }

 private:
  Index k_;
};

class FakeModel final : public Model {
 public:
  FakeModel() : Model({.family = "fake", .layout = fake::layout()}) {}
  [[nodiscard]] Index num_free_parameters(Index k) const override { return 2 * k - 1; }
  void log_density(const Matrix&, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    out = -0.5 * (y.col(0).array() - g.atoms()(0, 0)).square();
  }
  [[nodiscard]] Matrix sample_response(const Matrix&, Index n, const MixingMeasure& g, Stream& stream) const override {
    Matrix y(n, 1);
    for (Index row = 0; row < n; ++row)
      y(row, 0) = g.atoms()(0, sample_index(stream, g.weights())) + sample_normal(stream);
    return y;
  }
  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override { return g; }
  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box&) const override {
    return std::make_unique<FakeLikelihood>(data.size(), k);
  }
  void component_moments(const Vector&, const MixingMeasure& g, Vector& means, Vector& variances) const override {
    means = g.atoms().row(0).transpose();
    variances = Vector::Ones(g.size());
  }
};

/// Every atom at U(0, 1); remembers nothing. `truth_seen` tells whether run_replicate showed the truth.
class FakeStart final : public Start {
 public:
  explicit FakeStart(bool needs_truth = false, int count = 2) : needs_truth_(needs_truth), count_(count) {}
  [[nodiscard]] bool needs_truth() const override { return needs_truth_; }
  [[nodiscard]] int count() const override { return count_; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    Matrix atoms(1, context.k);
    for (Index i = 0; i < context.k; ++i)
      atoms(0, i) = sample_uniform(stream) + (context.truth != nullptr ? 100.0 : 0.0);
    return {layout(), Vector::Constant(context.k, -std::log(static_cast<double>(context.k))), atoms};
  }

 private:
  bool needs_truth_;
  int count_;
};

/// An estimator made of a function.
class FakeEstimator final : public Estimator {
 public:
  explicit FakeEstimator(std::function<FitOutcome(const FitProblem&)> fit) : fit_(std::move(fit)) {}
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override { return fit_(problem); }

 private:
  std::function<FitOutcome(const FitProblem&)> fit_;
};

/// The last start, shifted by the mean of the data and by a draw of the estimator's own stream.
inline FitOutcome noisy_mean(const FitProblem& problem) {
  FitOutcome out;
  out.status = FitStatus::converged;
  out.estimate = problem.starts.draw(problem.starts.count - 1);
  out.estimate.atoms().array() += problem.data.y.mean() + sample_normal(problem.stream);
  out.log_likelihood = -problem.data.y.squaredNorm();
  out.iterations = 7;
  out.certificate.starts = problem.starts.count;
  return out;
}

/// |first atom - first true atom| plus U(0, 1) of its stream.
class FakeLoss final : public Loss {
 public:
  FakeLoss(std::string column, double truth) : columns_{std::move(column)}, truth_(truth) {}
  [[nodiscard]] const std::vector<std::string>& columns() const override { return columns_; }
  void evaluate(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const override {
    out[0] = std::abs(fitted.atoms()(0, 0) - truth_) + sample_uniform(stream);
  }

 private:
  std::vector<std::string> columns_;
  double truth_;
};

inline std::shared_ptr<const Scenario> scenario() {
  auto out = std::make_shared<Scenario>();
  out->name = "fake";
  out->model = std::make_shared<FakeModel>();
  out->truth = MixingMeasure(out->model->layout(), Vector::Zero(1), Matrix::Constant(1, 1, 0.5));
  out->box.atom_lower = Vector::Constant(1, -1000.0);
  out->box.atom_upper = Vector::Constant(1, 1000.0);
  return out;
}

/// A cell made by hand: k atoms, n rows, one loss.
inline Cell cell(Index k, Index n, std::function<FitOutcome(const FitProblem&)> fit = noisy_mean,
                 std::uint32_t replicates = 10) {
  Cell out;
  out.scenario = scenario();
  out.start = std::make_shared<FakeStart>();
  out.estimator = std::make_shared<FakeEstimator>(std::move(fit));
  out.losses = {std::make_shared<FakeLoss>("error", 0.5)};
  out.info.id = "fake.k" + std::to_string(k) + ".n" + std::to_string(n) + ".mean";
  out.info.key = 11;
  out.info.scenario = out.info.family = "fake";
  out.info.n = n;
  out.info.k = k;
  out.info.k0 = 1;
  out.info.replicates = replicates;
  out.info.columns = Columns({"error"}, ColumnKind::loss);
  out.info.predicted = {-0.5};
  out.info.estimate_columns = MixingMeasure::names(*out.scenario->model->layout(), k);
  out.data_content = 21;
  out.start_content = 22;
  out.fit_content = 23;
  return out;
}

}  // namespace mixrate::fake
