// The prior of a mixture of densities, drawn from its description alone, and models whose posterior is sampled in the
// coordinates of their likelihood.
#pragma once

#include <ostream>

#include "estimator/bayes/coordinate_posterior.hpp"
#include "estimator/posterior_support.hpp"
#include "math/solve.hpp"

namespace mixrate::testing_tools {

/// k atoms of a model, x and the prior.
struct SamplerCase {
  std::string name;
  std::shared_ptr<const Model> model;
  Index k = 2, n = 8;
  Matrix x = {};
  ExpertPrior prior = {.gate_variance = 2.0, .coefficient_variance = 1.5, .shape = 3.0, .rate = 1.0};

  [[nodiscard]] Dataset no_data() const { return {x, Matrix::Zero(n, model->response_dim())}; }
  [[nodiscard]] Box box() const {
    const AtomLayout& layout = *model->layout();
    Box out;
    out.atom_lower = Vector::Constant(layout.atom_width(), -1e3);
    out.atom_upper = Vector::Constant(layout.atom_width(), 1e3);
    out.common_lower = Vector::Constant(layout.common_width(), 1e-6);
    out.common_upper = Vector::Constant(layout.common_width(), 1e6);
    for (const Block& block : layout.atom_blocks()) {
      if (block.domain == Domain::real) continue;
      out.atom_lower.segment(block.offset, block.size).setConstant(1e-6);
      out.atom_upper.segment(block.offset, block.size).setConstant(1e6);
    }
    return out;
  }
};

inline void PrintTo(const SamplerCase& c, std::ostream* out) { *out << c.name; }

/// Sum of so many squares of normal variables z with variance 1 / (2 rate): a Wishart draw by its definition.
inline Matrix wishart_by_squares(Index q, Index degrees, double rate, Stream& stream) {
  Matrix out = Matrix::Zero(q, q);
  Vector z(q);
  for (Index m = 0; m < degrees; ++m) {
    for (double& value : z) value = sample_normal(stream) / std::sqrt(2.0 * rate);
    out += z * z.transpose();
  }
  return out;
}

inline void draw_block_from_prior(const std::vector<CoordinateKind>& kinds, const ExpertPrior& prior, double* theta,
                                  Stream& stream) {
  const auto gamma_of_shape_two = [&](double rate) {
    return (sample_exponential(stream) + sample_exponential(stream)) / rate;
  };
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    double& to = theta[c];
    if (kinds[c] == CoordinateKind::gate) to = std::sqrt(prior.gate_variance) * sample_normal(stream);
    if (kinds[c] == CoordinateKind::expert) to = std::sqrt(prior.coefficient_variance) * sample_normal(stream);
    if (kinds[c] == CoordinateKind::variance) to = std::log(sample_inverse_gamma(stream, prior.shape, prior.rate));
    if (kinds[c] == CoordinateKind::temperature) to = std::log(gamma_of_shape_two(1.0));
    if (kinds[c] == CoordinateKind::shape) to = std::log(gamma_of_shape_two(0.1));
    if (kinds[c] != CoordinateKind::precision) continue;
    std::size_t end = c;
    while (end < kinds.size() && kinds[end] == CoordinateKind::precision) ++end;
    const Index q = end - c == 1 ? 1 : 2;  // one axis or two
    const auto degrees = static_cast<Index>(2.0 * prior.shape) + q - 1;
    const Matrix w = Cholesky(wishart_by_squares(q, degrees, prior.rate, stream)).lower();
    for (Index a = 0; a < q; ++a) theta[c + static_cast<std::size_t>(a)] = std::log(w(a, a));
    if (q == 2) theta[c + 2] = w(1, 0);
    c = end - 1;
  }
}

inline Vector draw_from_prior(const CoordinateKinds& kinds, Index k, const ExpertPrior& prior, Stream& stream) {
  Vector theta(kinds.common_at(k) + kinds.common_size());
  if (!kinds.gate.empty() && kinds.gate.front() == CoordinateKind::weight) {  // uniform: shares of exponentials
    Vector e(k);
    for (double& value : e) value = sample_exponential(stream);
    theta.head(k - 1) = (e.head(k - 1) / e[k - 1]).array().log();
  } else {
    draw_block_from_prior(kinds.gate, prior, theta.data(), stream);
  }
  for (Index i = 0; i < k; ++i) draw_block_from_prior(kinds.atom, prior, theta.data() + kinds.atom_at(i), stream);
  draw_block_from_prior(kinds.common, prior, theta.data() + kinds.common_at(k), stream);
  return theta;
}

inline std::shared_ptr<const Model> experts(Node::Table options) {
  options.insert({"dimension", Node(std::int64_t{1})});
  return make_leaf(mixture_of_experts_family(), std::move(options));
}
inline std::shared_ptr<const Model> gaussians(std::int64_t d, const char* covariance) {
  return make_leaf(gaussian_mixture_family(), {{"dimension", Node(d)}, {"covariance", Node(std::string(covariance))}});
}

/// Every kind of coordinate, every scale of a Gaussian factor, every way of drawing.
inline std::vector<SamplerCase> sampler_cases() {
  const auto text = [](const char* value) { return Node(std::string(value)); };
  std::vector<SamplerCase> out;
  for (const char* covariance : {"known", "common", "isotropic", "diagonal", "full"})
    out.push_back({covariance, gaussians(2, covariance)});
  out.push_back({"joint", make_leaf(gaussian_gated_family(), {{"dimension", Node(std::int64_t{2})}})});
  out.push_back({"laplace_lines", experts({{"gate", text("laplace")}})});
  out.push_back({"sigmoid_constants", experts({{"gate", text("normalised-sigmoid")}, {"expert", text("constant")}})});
  out.push_back({"temperature_student", experts({{"gate", text("dense-to-sparse")}, {"response", text("student-t")}})});
  out.push_back({"softmax_poisson", experts({{"response", text("poisson")}})});
  for (SamplerCase& c : out) {
    c.x.resize(c.n, c.model->covariate_dim());
    if (c.x.cols() > 0) c.x.col(0).setLinSpaced(-1.2, 1.2);
    if (c.name == "softmax_poisson") c.prior.coefficient_variance = 0.5;  // rates with a mean
  }
  return out;
}

}  // namespace mixrate::testing_tools
