// What a law offers to estimators beyond its density. A model says in its traits what it has; an estimator asks once,
// in `require`, and no estimator asks for the name of a family.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace mixrate {

struct Activation;
class SupportPoints;

/// Experts of a soft-max gate softmax_i(beta1_i'x + beta0_i) that are Gaussian lines or ridges
/// N(phi(a_i'x + b_i), s_i), s_i the variance: conjugate samplers and dendrograms know them.
struct GaussianExperts {
  const Activation* phi = nullptr;  // nullptr: lines
};

/// Scale of the atoms of a Gaussian mixture. known: one variance that is given; common: one that is fitted; isotropic,
/// diagonal, full: each atom its own.
enum class Covariance { known, common, isotropic, diagonal, full };

/// Atoms N(mu_i, S_i) with weights that do not depend on anything: p(y) = sum_i w_i N(y; mu_i, S_i). The method of
/// moments, orders by merging and conditional maximisation know them.
struct GaussianAtoms {
  Covariance covariance = Covariance::isotropic;
  double known_variance = 1.0;
  bool has_equal_weights = false;  // fixed, all 1 / k
};

/// What a mixture of experts is made of, by the names of the catalogue: theorems speak of kinds.
struct Composition {
  std::string_view gate, expert, activation;  // activation: "" where experts have none
  std::string_view response;                  // "" in a regression: y = f(x) + noise, f a sum over atoms
};

struct Abilities {
  /// Is p(y | x) a mixture over atoms? Then Likelihood::ascent_step is an EM iteration and Model::log_joint exists.
  bool em = true;
  /// Is p(y | x) = N(y; f(x), nu) with f a sum over atoms? Then Likelihood::least_squares is not null.
  bool least_squares = false;
  /// The points that y ranges over, for laws on known points (softmax mixtures). Then y is the index of a point in
  /// log_density, one column of counts, point by point, in a data set, and latent moments of the points exist.
  std::shared_ptr<const SupportPoints> counts = nullptr;
  std::optional<GaussianExperts> gaussian_experts = std::nullopt;
  std::optional<GaussianAtoms> gaussian_atoms = std::nullopt;
};

}  // namespace mixrate
