// A tiny problem whose prior, data and posterior can all be simulated: n = 20, one covariate, few experts.
#pragma once

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/bayes/expert_posterior.hpp"
#include "estimator/fixture.hpp"
#include "math/activation.hpp"
#include "math/statistics/chain_diagnostics.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "random/gamma.hpp"

namespace mixrate::testing_tools {

inline constexpr Index tiny_n = 20;

inline Stream posterior_stream(std::uint64_t sub, std::uint32_t replicate = 0) {
  return {{20261128, 77, replicate}, Purpose::test, sub};
}

/// phi == nullptr: linear experts, here and below.
inline std::shared_ptr<const Model> tiny_model(const Activation* phi = nullptr) {
  Node::Table options = {{"dimension", Node(std::int64_t{1})}};
  if (phi != nullptr)
    options.insert({{"expert", Node(std::string("ridge"))}, {"activation", Node(std::string(phi->name))}});
  return make_leaf(softmax_gated_gaussian_family(), std::move(options));
}

/// Light enough tails for every statistic below to have a variance.
inline ExpertPrior tiny_prior(ExpertPrior::Gate gate) {
  return {.gate_variance = 2.0, .coefficient_variance = 1.5, .shape = 3.0, .rate = 1.0, .gate = gate};
}

inline Dataset tiny_data() {
  Dataset data{Matrix(tiny_n, 1), Matrix::Zero(tiny_n, 1)};
  data.x.col(0).setLinSpaced(-1.5, 1.5);
  return data;
}

inline ExpertParameters draw_from_prior(const ExpertPrior& prior, Index k, Stream& stream) {
  ExpertParameters out{Matrix::Zero(2, k), Matrix(2, k), Vector(k)};
  const Index gates = prior.gate == ExpertPrior::Gate::pinned ? k - 1 : k;
  for (double& g : out.gate.leftCols(gates).reshaped()) g = std::sqrt(prior.gate_variance) * sample_normal(stream);
  for (double& b : out.expert.reshaped()) b = std::sqrt(prior.coefficient_variance) * sample_normal(stream);
  for (double& s : out.variance) s = sample_inverse_gamma(stream, prior.shape, prior.rate);
  return out;
}

/// Soft-max weights of the gates at x.
inline Vector weights_at(const ExpertParameters& theta, double x) {
  const Vector logits = theta.gate.row(0).transpose() + x * theta.gate.row(1).transpose();
  const Vector e = (logits.array() - logits.maxCoeff()).exp();
  return e / e.sum();
}

/// Mean of expert i at x.
inline double expert_at(const ExpertParameters& theta, Index i, double x, const Activation* phi) {
  const double z = theta.expert(0, i) + x * theta.expert(1, i);
  return phi != nullptr ? activate(*phi, z) : z;
}

inline void draw_responses(const ExpertParameters& theta, Dataset& data, Stream& stream,
                           const Activation* phi = nullptr) {
  for (Index j = 0; j < data.size(); ++j) {
    const double x = data.x(j, 0);
    const Index i = sample_index(stream, weights_at(theta, x));
    data.y(j, 0) = expert_at(theta, i, x, phi) + std::sqrt(theta.variance[i]) * sample_normal(stream);
  }
}

inline double mean_at(const ExpertParameters& theta, double x, const Activation* phi = nullptr) {
  const Vector w = weights_at(theta, x);
  double sum = 0.0;
  for (Index i = 0; i < theta.size(); ++i) sum += w[i] * expert_at(theta, i, x, phi);
  return sum;
}

inline double density_at(const ExpertParameters& theta, double x, double y, const Activation* phi = nullptr) {
  const Vector w = weights_at(theta, x);
  double sum = 0.0;
  for (Index i = 0; i < theta.size(); ++i) {
    const double u = y - expert_at(theta, i, x, phi), s = theta.variance[i];
    sum += w[i] * std::exp(-0.5 * u * u / s) / std::sqrt(2.0 * M_PI * s);
  }
  return sum;
}

/// P(chi-square with m degrees of freedom > x), Wilson and Hilferty (1931).
inline double chi_square_p_value(double x, double m) {
  const double z = (std::cbrt(x / m) - (1.0 - 2.0 / (9.0 * m))) / std::sqrt(2.0 / (9.0 * m));
  return 0.5 * std::erfc(z / std::sqrt(2.0));
}

}  // namespace mixrate::testing_tools
