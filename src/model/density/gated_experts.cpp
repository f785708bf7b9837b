#include "model/density/gated_experts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "math/activation.hpp"
#include "math/log_sum_exp.hpp"
#include "model/density/atom_densities.hpp"
#include "model/density/atom_map.hpp"
#include "model/density/mixture_likelihood.hpp"
#include "model/gate/canonical.hpp"
#include "model/gate/weights.hpp"
#include "model/response/expert_kernel.hpp"
#include "model/response/kernels.hpp"

namespace mixrate {

namespace {

/// A Gaussian law whose mean has a constant of its own, h = b + ..: d2/db2 of the density is twice its derivative in s,
/// whatever x is. Under phi it is phi'^2 times that, and phi'^2 depends on x: first and second derivatives are
/// independent; so they are under other laws.
Singularity singularity_of(const GatedDesign& design) {
  const std::vector<ExpertChannel> channels = design.expert->channels();
  const bool has_constant = std::any_of(channels.begin(), channels.end(), [](const ExpertChannel& channel) {
    return channel.is_linear && channel.constant == Meaning::intercept;
  });
  return design.is_gaussian && has_constant ? Singularity::gaussian_scale : Singularity::strong;
}

std::shared_ptr<const AtomLayout> make_layout(const GatedDesign& design) {
  std::vector<BlockSpec> atom = atom_gate_blocks(design.gate);
  const Index m = design.law->num_predictors();
  for (const ExpertChannel& channel : design.expert->channels()) {
    if (channel.has_slope) atom.push_back({"slope", m * design.gate.d, Meaning::slope, BlockOrder::second});
    atom.push_back(channel.constant == Meaning::factor ? BlockSpec{"scale", m, Meaning::factor}
                                                       : BlockSpec{"intercept", m, Meaning::intercept});
  }
  for (BlockSpec& block : design.law->nuisance()) atom.push_back(std::move(block));
  return std::make_shared<AtomLayout>(std::move(atom), common_gate_blocks(design.gate), group_gate_blocks(design.gate),
                                      singularity_of(design));
}

/// Gaussian lines and ridges have kernels of their own, with coordinates (slope, intercept, log variance).
bool has_own_kernel(const GatedDesign& design) {
  return design.is_gaussian && (design.is_line || design.ridge != nullptr);
}

ModelTraits traits_of(const GatedDesign& design) {
  ModelTraits traits;
  traits.family = design.family;
  traits.layout = make_layout(design);
  traits.composition = design.composition;
  traits.covariate_dim = design.gate.d;
  traits.is_gated = design.gate.kind.moves_with_x;
  traits.response_support = design.law->support();
  traits.groups = fitted_groups(design.gate);
  traits.fit_content = design.gate.fit_content();
  traits.coordinates_follow_layout = has_own_kernel(design);
  traits.argument_power = expert_argument_power(*design.expert);
  if (design.gate.kind.is_plain_softmax && has_own_kernel(design))
    traits.abilities.gaussian_experts = GaussianExperts{design.ridge};
  return traits;
}

class GatedExperts final : public Model {
 public:
  explicit GatedExperts(GatedDesign design)
      : Model(traits_of(design)), design_(std::move(design)), gate_(design_.gate), d_(gate_.d) {}
  [[nodiscard]] Index num_free_parameters(Index k) const override {
    require_atoms(k);
    return gate_.num_coordinates(k) - gate_.num_redundant(k) + k * (layout()->atom_width() - gate_width(*layout()));
  }
  void require_atoms(Index k) const override { gate_.require_atoms(k); }

  void log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const override;
  [[nodiscard]] Matrix log_weights(const Matrix& x, Index n, const MixingMeasure& g) const override;
  [[nodiscard]] Matrix log_atoms(const Matrix& x, const Matrix& y, const MixingMeasure& g) const override;
  [[nodiscard]] Matrix sample_response(const Matrix& x, Index n, const MixingMeasure& g, Stream& stream) const override;
  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    MixingMeasure out = g;
    for (Index i = 0; i < out.size() && design_.law->num_predictors() == 1; ++i)
      design_.expert->fix_symmetry(*layout(), out.atoms().col(i));
    return gate_.canonical(out);
  }
  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override;
  void component_moments(const Vector& x, const MixingMeasure& g, Vector& means, Vector& variances) const override;

 private:
  [[nodiscard]] bool is_fast() const { return has_own_kernel(design_); }
  [[nodiscard]] AtomMap atom_map(const GateTree& tree) const {
    return {
        layout(), gate_, tree,
        is_fast() ? fast_coordinates(*layout()) : channel_coordinates(*layout(), *design_.expert, *design_.law, d_)};
  }
  [[nodiscard]] std::unique_ptr<KernelPart> kernel(Index k, const Vector& lower, const Vector& upper) const {
    if (!is_fast()) return make_expert_kernel(k, d_, design_.expert, design_.law, lower, upper);
    return design_.ridge == nullptr ? make_regression_kernel(k, d_, lower[0], upper[0])
                                    : make_ridge_kernel(k, d_, *design_.ridge, lower[0], upper[0]);
  }
  /// Gaussian experts that are constants or lines are normal given their labels.
  [[nodiscard]] CoordinateKinds kinds(const AtomMap& map) const;
  /// joint(row, i) += log density of atom i, whatever the experts are.
  class Adder;
  [[nodiscard]] Matrix logits(const Eigen::Ref<const Matrix>& x, const MixingMeasure& g) const;
  /// joint(row, i) += log density of atom i, Gaussian lines and ridges.
  void add_fast(const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Vector>& y, const MixingMeasure& g,
                Matrix& joint) const;
  /// The predictors of atom i at one x: M numbers.
  [[nodiscard]] Vector predictors(const Eigen::Ref<const Vector>& x, const MixingMeasure& g, Index i) const;
  /// The mean of atom i at a row of x, Gaussian lines and ridges: the bits of earlier data.
  template <class Row>
  [[nodiscard]] double mean_of(const Row& x, const MixingMeasure& g, Index i) const {
    const Block &slope = layout()->atom_block(Meaning::slope), &intercept = layout()->atom_block(Meaning::intercept);
    const double line = x.dot(g.block(i, slope)) + g.block(i, intercept)[0];
    return design_.ridge != nullptr ? activate(*design_.ridge, line) : line;
  }
  [[nodiscard]] const double* nuisance_of(const MixingMeasure& g, Index i) const {
    const auto count = static_cast<Index>(design_.law->nuisance().size());
    return g.atoms().col(i).data() + layout()->atom_width() - count;
  }

  GatedDesign design_;
  const GateDesign& gate_;
  Index d_;
};

class GatedExperts::Adder {
 public:
  Adder(const GatedExperts& model, const MixingMeasure& g) : model_(model), g_(g) {
    if (!model.is_fast()) general_.emplace(model.kernel(g.size(), {}, {}), model.atom_map(tree_of(g)), g, model.d_);
  }
  void operator()(const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Vector>& y, Matrix& joint) {
    if (general_)
      general_->add(x, y, joint);
    else
      model_.add_fast(x, y, g_, joint);
  }

 private:
  const GatedExperts& model_;
  const MixingMeasure& g_;
  std::optional<AtomDensities> general_;
};

Matrix GatedExperts::log_atoms(const Matrix& x, const Matrix& y, const MixingMeasure& g) const {
  Matrix out = Matrix::Zero(y.rows(), g.size());
  Adder(*this, g)(x, y.col(0), out);
  return out;
}

void GatedExperts::log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const {
  Adder add(*this, g);
  for (Index begin = 0; begin < y.rows(); begin += density_rows) {
    const Index rows = std::min(density_rows, y.rows() - begin);
    Matrix gate = logits(x.middleRows(begin, rows), g);
    Matrix joint = gate;
    add(x.middleRows(begin, rows), y.col(0).segment(begin, rows), joint);
    Vector normaliser(rows);
    log_sum_exp_rows(gate, normaliser);
    log_sum_exp_rows(joint, out.segment(begin, rows));
    out.segment(begin, rows) -= normaliser;
  }
}

void GatedExperts::add_fast(const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Vector>& y,
                            const MixingMeasure& g, Matrix& joint) const {
  const Block &slope = layout()->atom_block(Meaning::slope), &intercept = layout()->atom_block(Meaning::intercept);
  for (Index i = 0; i < g.size(); ++i) {
    const double s = nuisance_of(g, i)[0];
    Vector mean = (x * g.block(i, slope)).array() + g.block(i, intercept)[0];
    if (design_.ridge != nullptr) apply_activation(*design_.ridge, mean);
    joint.col(i).array() -= (y - mean).array().square() * (0.5 / s) + 0.5 * std::log(2.0 * std::numbers::pi * s);
  }
}

Matrix GatedExperts::logits(const Eigen::Ref<const Matrix>& x, const MixingMeasure& g) const {
  if (!gate_.kind.is_plain_softmax) {
    const GateTree tree = tree_of(g);
    GateWeights weights(tree, d_, gate_.logits(tree));
    Vector theta(weights.num_coordinates());
    weights.logits().to_coordinates(arranged(g, tree), theta.data());
    return leaf_logits(weights, x, theta);
  }
  Matrix out = x * g.atoms().topRows(d_);
  out.rowwise() += g.log_weights().transpose();
  return out;
}

Matrix GatedExperts::log_weights(const Matrix& x, Index /*n*/, const MixingMeasure& g) const {
  Matrix out = logits(x, g);
  for (Index row = 0; row < out.rows(); ++row) {
    const double top = out.row(row).maxCoeff();
    out.row(row).array() -= top + std::log((out.row(row).array() - top).exp().sum());
  }
  return out;
}

Vector GatedExperts::predictors(const Eigen::Ref<const Vector>& x, const MixingMeasure& g, Index i) const {
  const std::vector<ExpertChannel> channels = design_.expert->channels();
  const Index m = design_.law->num_predictors();
  alignas(64) double u[2 * block_rows] = {}, value[block_rows], first[2 * block_rows], second[3 * block_rows];
  Vector eta(m);
  for (Index p = 0; p < m; ++p) {
    for (std::size_t c = 0; c < channels.size(); ++c) {
      double argument = g.block(i, layout()->atom_block(channels[c].constant))[p];
      if (channels[c].has_slope)
        argument += x.dot(g.block(i, layout()->atom_block(Meaning::slope)).segment(p * d_, d_));
      u[c * block_rows] = argument;
    }
    design_.expert->evaluate(pack_lanes, u, value, first, second);
    eta[p] = value[0];
  }
  return eta;
}

Matrix GatedExperts::sample_response(const Matrix& x, Index n, const MixingMeasure& g, Stream& stream) const {
  Matrix y(n, 1);
  // softmax: logits row by row have the bits of earlier data
  const Index step = gate_.kind.is_plain_softmax ? 1 : density_rows;
  for (Index begin = 0; begin < n; begin += step) {
    const Matrix all = logits(x.middleRows(begin, std::min(step, n - begin)), g);
    for (Index row = 0; row < all.rows(); ++row) {
      Vector gate = all.row(row).transpose();
      gate = (gate.array() - gate.maxCoeff()).exp();
      const Index i = sample_index(stream, gate);
      const Vector eta = is_fast() ? Vector::Constant(1, mean_of(x.row(begin + row), g, i))
                                   : predictors(x.row(begin + row).transpose(), g, i);
      y(begin + row, 0) = design_.law->draw(eta.data(), nuisance_of(g, i), stream);
    }
  }
  return y;
}

CoordinateKinds GatedExperts::kinds(const AtomMap& map) const {
  CoordinateKinds out = map.kinds(gate_.kind.has_temperature);
  if (!gate_.kind.moves_with_x) out.gate.assign(out.gate.size(), CoordinateKind::weight);
  const std::vector<ExpertChannel> channels = design_.expert->channels();
  const ExpertChannel& first = channels.front();
  if (!design_.is_gaussian || channels.size() > 1 || !first.is_linear || first.constant != Meaning::intercept)
    return out;
  const Index slopes = first.has_slope ? d_ : 0;
  out.normal.push_back({.location = is_fast() ? slopes : 0,
                        .regressors = slopes > 0 ? NormalPart::Regressors::covariates : NormalPart::Regressors::none,
                        .slope = is_fast() ? 0 : 1,
                        .num_slopes = slopes,
                        .scale_at = slopes + 1});
  return out;
}

std::unique_ptr<Likelihood> GatedExperts::likelihood(const Dataset& data, Index k, const Box& box) const {
  require_atoms(k);
  require_responses(data.y.col(0), design_.law->support(), {});
  const GateTree tree = gate_.fit_tree(k);
  const auto count = static_cast<Index>(design_.law->nuisance().size());
  const Vector low = box.atom_lower.tail(count).array().log(), high = box.atom_upper.tail(count).array().log();
  Matrix tilde(data.size(), d_ + 1);
  tilde << Vector::Ones(data.size()), data.x;
  const Matrix counted = data.has_weights() ? Matrix(data.weights.asDiagonal() * tilde) : tilde;
  LikelihoodParts parts;
  parts.k = k;
  parts.gate = gate_.kind.density_part(tree, d_, gate_.logits(tree), counted.transpose() * tilde);
  parts.kernel = kernel(k, low, high);
  auto map = std::make_unique<AtomMap>(atom_map(tree));
  map->bounds(box, parts.lower, parts.upper);
  parts.kinds = kinds(*map);
  for (Index i = 0; i < k; ++i) {
    const Index end = parts.gate->dim() + (i + 1) * parts.kernel->atom_width();
    for (Index j = 0; j < count; ++j) {
      if (is_scale(
              layout()->atom_blocks()[layout()->atom_blocks().size() - static_cast<std::size_t>(count - j)].meaning))
        parts.scales.push_back(end - count + j);
    }
  }
  parts.map = std::move(map);
  return std::make_unique<MixtureLikelihood>(data, std::move(parts));
}

void GatedExperts::component_moments(const Vector& x, const MixingMeasure& g, Vector& means, Vector& variances) const {
  means.resize(g.size());
  variances.resize(g.size());
  for (Index i = 0; i < g.size(); ++i) {
    const Vector eta = is_fast() ? Vector::Constant(1, mean_of(x, g, i)) : predictors(x, g, i);
    const ResponseLaw::Spread spread = design_.law->spread(eta.data(), nuisance_of(g, i));
    means[i] = spread.centre;
    variances[i] = spread.variance;
  }
}

}  // namespace

std::shared_ptr<const Model> make_gated_model(GatedDesign design) {
  return std::make_shared<GatedExperts>(std::move(design));
}

}  // namespace mixrate
