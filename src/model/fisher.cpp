#include "model/fisher.hpp"

#include <cmath>

#include "math/solve.hpp"

namespace mixrate {

FisherInformation::FisherInformation(const Model& model, Index k, const Box& box, const FisherRule& rule)
    : step_((rule.upper - rule.lower) / (rule.nodes - 1)) {
  MIXRATE_EXPECT(model.response_dim() == 1 && model.covariate_dim() == 0, "quadrature is for one scalar response");
  MIXRATE_EXPECT(rule.nodes >= 2 && step_ > 0.0, "a range with nodes");
  nodes_.reserve(static_cast<std::size_t>(rule.nodes));
  for (int j = 0; j < rule.nodes; ++j) {
    const Dataset one{Matrix(1, 0), Matrix::Constant(1, 1, rule.lower + j * step_)};
    nodes_.push_back(model.likelihood(one, k, box));
  }
}

Matrix FisherInformation::root(const Vector& theta) const {
  Matrix root(static_cast<Index>(nodes_.size()), theta.size());
  Vector score;
  for (Index j = 0; j < root.rows(); ++j) {
    const double log_density = nodes_[static_cast<std::size_t>(j)]->derivatives(theta, score, nullptr);
    root.row(j) = std::exp(0.5 * log_density) * std::sqrt(step_) * score.transpose();
  }
  return root;
}

Matrix FisherInformation::information(const Vector& theta) const {
  const Matrix r = root(theta);
  return r.transpose() * r;
}

double FisherInformation::mass(const Vector& theta) const {
  double total = 0.0;
  Vector score;
  for (const auto& node : nodes_) total += step_ * std::exp(node->derivatives(theta, score, nullptr));
  return total;
}

FisherRule fisher_rule(double lowest_mean, double highest_mean, double smallest_variance, double largest_variance) {
  constexpr double reach = 10.0, fineness = 4.0;
  FisherRule rule;
  rule.lower = lowest_mean - reach * std::sqrt(largest_variance);
  rule.upper = highest_mean + reach * std::sqrt(largest_variance);
  rule.nodes = 1 + static_cast<int>(std::ceil(fineness * (rule.upper - rule.lower) / std::sqrt(smallest_variance)));
  return rule;
}

Matrix fisher_root_by_draws(const Scenario& scenario, const MixingMeasure& g, Index draws, Stream& stream) {
  const Matrix x = draw_design(scenario.design, draws, stream);
  const Matrix y = scenario.model->sample_response(x, draws, g, stream);
  Matrix root;
  Vector score;
  for (Index j = 0; j < draws; ++j) {
    const Dataset one{x.middleRows(j, 1), y.middleRows(j, 1)};
    const auto likelihood = scenario.model->likelihood(one, g.size(), scenario.box);
    likelihood->derivatives(likelihood->pack(g), score, nullptr);
    if (j == 0) root.resize(draws, score.size());
    root.row(j) = score.transpose() / std::sqrt(static_cast<double>(draws));
  }
  return root;
}

Vector information_spectrum(const Matrix& root, const Matrix& jacobian) {
  return singular_values(root * jacobian).array().square();
}

}  // namespace mixrate
