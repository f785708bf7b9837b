#include "estimator/bayes/expert_posterior.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "base/error.hpp"
#include "math/activation.hpp"

namespace mixrate {

namespace {

const double log_two_pi = std::log(2.0 * std::numbers::pi);

double log_normal_density(double squares, double count, double variance) {
  return -0.5 * squares / variance - 0.5 * count * (log_two_pi + std::log(variance));
}

}  // namespace

std::vector<OptionSpec> prior_options() {
  return {
      real_option(
          "gate_variance", 4.0, {1e-6, 1e12},
          "prior variance of each coordinate of a gate; a temperature has the law gamma(2, 1). Weights without a "
          "gate are uniform on the simplex, on the line with a variance per atom a soft-max of such coordinates"),
      real_option("coefficient_variance", 4.0, {1e-6, 1e12}, "prior variance of each location and coefficient"),
      real_option(
          "variance_shape", 2.0, {1e-6, 1e6},
          "shape of the inverse gamma prior of a variance; a covariance of q axes is inverse Wishart with 2 shape + q "
          "- 1 degrees of freedom and scale 2 rate I, which gives each variance on its diagonal that prior"),
      real_option("variance_rate", 0.5, {1e-12, 1e12},
                  "rate of the inverse gamma prior of a variance; degrees of freedom have the law gamma(2, 0.1)"),
      choice_option("gate", "pinned", {"pinned", "free"},
                    "pinned: the last atom's gate is 0; free: a prior for every atom, the same in every order")};
}

ExpertPrior read_prior(const Options& options) {
  ExpertPrior prior;
  prior.gate_variance = options.real("gate_variance");
  prior.coefficient_variance = options.real("coefficient_variance");
  prior.shape = options.real("variance_shape");
  prior.rate = options.real("variance_rate");
  prior.gate = options.text("gate") == "free" ? ExpertPrior::Gate::free : ExpertPrior::Gate::pinned;
  return prior;
}

bool ExpertPosterior::knows(const Model& model) {
  if (model.gaussian_experts() != nullptr) return true;
  const GaussianAtoms* atoms = model.gaussian_atoms();
  return atoms != nullptr && atoms->covariance == Covariance::isotropic && model.response_dim() == 1 &&
         model.weights_free();
}

void ExpertPosterior::require(const Model& model, std::string_view estimator) {
  if (knows(model)) return;
  throw StudyError({}, fmt::format("`{}` does not know this model of family {}", estimator, model.family()),
                   "its steps are for soft-max gated Gaussian experts and for Gaussian mixtures in one dimension "
                   "with free weights and a variance per atom",
                   "Use `metropolis` or `mle`, or one of these models");
}

ExpertPosterior::ExpertPosterior(const Model& model, const Dataset& data, const ExpertPrior& prior)
    : model_(model),
      prior_(prior),
      is_gated_(model.is_gated()),
      phi_(model.gaussian_experts() != nullptr ? model.gaussian_experts()->phi : nullptr),
      response_(data.y.col(0)),
      weights_(data.weights) {
  const Index d = model.covariate_dim();
  design_.resize(response_.size(), d + 1);
  design_.col(0).setOnes();
  if (d > 0) design_.rightCols(d) = data.x;
}

double ExpertPosterior::log_prior(const ExpertParameters& theta) const {
  const Index k = theta.size(), gates = prior_.gate == ExpertPrior::Gate::pinned ? k - 1 : k;
  const auto width = static_cast<double>(this->width());
  double out = log_normal_density(theta.gate.leftCols(gates).squaredNorm(), width * static_cast<double>(gates),
                                  prior_.gate_variance);
  out += log_normal_density(theta.expert.squaredNorm(), width * static_cast<double>(k), prior_.coefficient_variance);
  const double constant = prior_.shape * std::log(prior_.rate) - std::lgamma(prior_.shape);
  for (const double s : theta.variance) out += constant - (prior_.shape + 1.0) * std::log(s) - prior_.rate / s;
  return out;
}

double ExpertPosterior::log_likelihood(const ExpertParameters& theta, Matrix& joint) const {
  const Index k = theta.size();
  joint.noalias() = design_ * theta.gate;
  Vector top = joint.rowwise().maxCoeff();
  const Vector normaliser = top.array() + (joint.colwise() - top).array().exp().rowwise().sum().log();
  for (Index i = 0; i < k; ++i) {
    const double s = theta.variance[i];
    Vector mean = design_ * theta.expert.col(i);
    if (activation() != nullptr) apply_activation(*activation(), mean);
    joint.col(i).array() -=
        normaliser.array() + 0.5 * (log_two_pi + std::log(s)) + (response_ - mean).array().square() * (0.5 / s);
  }
  top = joint.rowwise().maxCoeff();
  const Vector rows = top.array() + (joint.colwise() - top).array().exp().rowwise().sum().log();
  return weights_.size() > 0 ? weights_.dot(rows) : rows.sum();
}

MixingMeasure ExpertPosterior::measure(const ExpertParameters& theta) const {
  return model_.canonical(measure_as_it_is(theta));
}

MixingMeasure ExpertPosterior::measure_as_it_is(const ExpertParameters& theta) const {
  const Index k = theta.size(), d = width() - 1;
  const AtomLayout& layout = *model_.layout();
  Matrix atoms(layout.atom_width(), k);
  if (is_gated_) {  // gate slope, expert slope, intercept, variance
    atoms.topRows(d) = theta.gate.bottomRows(d);
    atoms.middleRows(d, d) = theta.expert.bottomRows(d);
  }
  atoms.row(2 * d) = theta.expert.row(0);
  atoms.row(2 * d + 1) = theta.variance.transpose();
  return {model_.layout(), theta.gate.row(0).transpose(), std::move(atoms)};
}

ExpertParameters ExpertPosterior::parameters(const MixingMeasure& g) const {
  const Index k = g.size(), d = width() - 1;
  ExpertParameters out{Matrix(d + 1, k), Matrix(d + 1, k), g.atoms().row(2 * d + 1).transpose()};
  out.gate.row(0) = g.log_weights().transpose();
  out.gate.bottomRows(d) = g.atoms().topRows(d);
  out.expert.row(0) = g.atoms().row(2 * d);
  out.expert.bottomRows(d) = g.atoms().middleRows(d, d);
  if (prior_.gate == ExpertPrior::Gate::pinned) {
    const Vector last = out.gate.col(k - 1);
    out.gate.colwise() -= last;
  } else {
    const Vector mean = out.gate.rowwise().mean();  // the gauge with the largest prior density
    out.gate.colwise() -= mean;
  }
  return out;
}

}  // namespace mixrate
