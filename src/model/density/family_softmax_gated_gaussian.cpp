// Soft-max gated Gaussian mixture of experts: p(y | x) = sum_i gate_i(x) N(y; m_i(x), s_i), m_i(x) = a_i'x + b_i or
// phi(a_i'x + b_i), gate_i(x) = softmax_i(beta1_i'x + beta0_i) or another tree of soft-maxes (model/gate/design.hpp).
#include <cmath>
#include <numbers>

#include "math/activations.hpp"
#include "math/log_sum_exp.hpp"
#include "model/density/mixture_likelihood.hpp"
#include "model/gate/canonical.hpp"
#include "model/gate/design.hpp"
#include "model/gate/gates.hpp"
#include "model/gate/weights.hpp"
#include "model/model.hpp"
#include "model/response/kernels.hpp"

namespace mixrate {

namespace {

/// Lines: d2/db2 of the density is twice its derivative in s, whatever x is. Under phi it is phi'^2 times that, and
/// phi'^2 depends on x: first and second derivatives are independent.
std::shared_ptr<const AtomLayout> make_layout(const GateDesign& gate, const Activation* phi) {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{gate_slope_block(gate),
                                                             {"slope", gate.d, BlockRole::expert, BlockOrder::second},
                                                             {"intercept", 1, BlockRole::expert, BlockOrder::first},
                                                             {"variance", 1, BlockRole::expert, BlockOrder::second}},
                                      common_gate_blocks(gate), group_gate_blocks(gate),
                                      phi == nullptr ? Singularity::gaussian_scale : Singularity::strong);
}

/// Coordinates: those of the gate (softmax: per free atom (beta0, beta1) relative to the last atom); then per atom
/// (a, b, log s).
class GatedMap final : public CoordinateMap {
 public:
  GatedMap(std::shared_ptr<const AtomLayout> layout, const GateDesign& gate, const GateTree& tree)
      : layout_(std::move(layout)),
        tree_(tree),
        logits_(gate.logits(tree)),
        d_(gate.d),
        experts_(gate.num_coordinates(tree.num_leaves())) {}
  [[nodiscard]] Index gate_coordinates() const { return experts_; }

  void to_coordinates(const MixingMeasure& given, Vector& theta) const override {
    const MixingMeasure g = arranged(given, tree_);
    logits_->to_coordinates(g, theta.data());
    for (Index i = 0; i < g.size(); ++i) {
      theta.segment(experts_ + i * (d_ + 2), d_ + 1) = g.atoms().col(i).segment(d_, d_ + 1);
      theta[experts_ + i * (d_ + 2) + d_ + 1] = std::log(g.atoms()(2 * d_ + 1, i));
    }
  }

  [[nodiscard]] MixingMeasure from_coordinates(const Vector& theta) const override {
    MeasureParts parts = zero_parts(*layout_, tree_);
    logits_->from_coordinates(theta.data(), parts);
    for (Index i = 0; i < tree_.num_leaves(); ++i) {
      parts.atoms.col(i).segment(d_, d_ + 1) = theta.segment(experts_ + i * (d_ + 2), d_ + 1);
      parts.atoms(2 * d_ + 1, i) = std::exp(theta[experts_ + i * (d_ + 2) + d_ + 1]);
    }
    return {layout_, std::move(parts.log_weights), std::move(parts.atoms), std::move(parts.common),
            std::move(parts.groups)};
  }

 private:
  std::shared_ptr<const AtomLayout> layout_;
  GateTree tree_;
  std::unique_ptr<GateLogits> logits_;  // for its maps only
  Index d_, experts_;
};

class SoftmaxGatedGaussian final : public Model {
 public:
  /// phi: nullptr for linear experts.
  SoftmaxGatedGaussian(const GateDesign& gate, const Activation* phi)
      : gate_(gate), phi_(phi), d_(gate_.d), layout_(make_layout(gate_, phi)) {}
  [[nodiscard]] std::string_view family() const override { return "softmax-gated-gaussian"; }
  [[nodiscard]] const std::shared_ptr<const AtomLayout>& layout() const override { return layout_; }
  [[nodiscard]] Index covariate_dim() const override { return d_; }
  [[nodiscard]] Index response_dim() const override { return 1; }
  [[nodiscard]] Index num_free_parameters(Index k) const override {
    require_atoms(k);
    return gate_.num_coordinates(k) - gate_.num_redundant(k) + k * (d_ + 2);
  }
  [[nodiscard]] std::vector<int> fitted_tree(Index k) const override {
    return gate_.kind.is_tree() ? gate_.fit_tree(k).parent : std::vector<int>{};
  }
  void require_atoms(Index k) const override { gate_.require_atoms(k); }
  [[nodiscard]] std::uint64_t fit_content() const override { return gate_.fit_content(); }
  [[nodiscard]] bool weights_free() const override { return true; }
  [[nodiscard]] bool is_gated() const override { return true; }
  [[nodiscard]] const Activation* expert_activation() const override { return phi_; }

  void log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    const Index k = g.size();
    for (Index begin = 0; begin < y.rows(); begin += density_rows) {
      const Index rows = std::min(density_rows, y.rows() - begin);
      Matrix gate = logits(x.middleRows(begin, rows), g);
      Matrix joint = gate;
      for (Index i = 0; i < k; ++i) {
        const double s = g.atoms()(2 * d_ + 1, i);
        Vector mean = (x.middleRows(begin, rows) * g.atoms().col(i).segment(d_, d_)).array() + g.atoms()(2 * d_, i);
        if (phi_ != nullptr) apply_activation(*phi_, mean);
        joint.col(i).array() -= (y.col(0).segment(begin, rows) - mean).array().square() * (0.5 / s) +
                                0.5 * std::log(2.0 * std::numbers::pi * s);
      }
      Vector normaliser(rows);
      log_sum_exp_rows(gate, normaliser);
      log_sum_exp_rows(joint, out.segment(begin, rows));
      out.segment(begin, rows) -= normaliser;
    }
  }

  [[nodiscard]] Matrix sample_response(const Matrix& x, Index n, const MixingMeasure& g,
                                       Stream& stream) const override {
    Matrix y(n, 1);
    const Index step =
        gate_.kind.is_plain_softmax ? 1 : density_rows;  // softmax: logits row by row have the bits of earlier data
    for (Index begin = 0; begin < n; begin += step) {
      const Matrix all = logits(x.middleRows(begin, std::min(step, n - begin)), g);
      for (Index row = 0; row < all.rows(); ++row) {
        Vector gate = all.row(row).transpose();
        gate = (gate.array() - gate.maxCoeff()).exp();
        const Index i = sample_index(stream, gate);
        double mean = x.row(begin + row).dot(g.atoms().col(i).segment(d_, d_)) + g.atoms()(2 * d_, i);
        if (phi_ != nullptr) mean = activate(*phi_, mean);
        y(begin + row, 0) = mean + std::sqrt(g.atoms()(2 * d_ + 1, i)) * sample_normal(stream);
      }
    }
    return y;
  }

  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override { return gate_.canonical(g); }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    require_atoms(k);
    LikelihoodParts parts;
    const double low = std::log(box.atom_lower[2 * d_ + 1]), high = std::log(box.atom_upper[2 * d_ + 1]);
    const GateTree tree = gate_.fit_tree(k);
    Matrix tilde(data.size(), d_ + 1);
    tilde << Vector::Ones(data.size()), data.x;
    parts.k = k;
    parts.gate = gate_.kind.density_part(tree, d_, gate_.logits(tree), tilde.transpose() * tilde);
    parts.kernel =
        phi_ == nullptr ? make_regression_kernel(k, d_, low, high) : make_ridge_kernel(k, d_, *phi_, low, high);
    parts.map = std::make_unique<GatedMap>(layout_, gate_, tree);
    const Index experts = parts.gate->dim(), dim = experts + k * (d_ + 2);
    parts.lower.resize(dim);
    parts.upper.resize(dim);
    gate_.logits(tree)->bounds(box, parts.lower.data(), parts.upper.data());
    for (Index i = 0; i < k; ++i) {
      const Index at = experts + i * (d_ + 2);
      parts.lower.segment(at, d_ + 1) = box.atom_lower.segment(d_, d_ + 1);
      parts.upper.segment(at, d_ + 1) = box.atom_upper.segment(d_, d_ + 1);
      parts.lower[at + d_ + 1] = low;
      parts.upper[at + d_ + 1] = high;
      parts.scales.push_back(at + d_ + 1);
    }
    return std::make_unique<MixtureLikelihood>(data, std::move(parts));
  }

  void component_moments(const Vector& x, const MixingMeasure& g, Vector& means, Vector& variances) const override {
    means = (x.transpose() * g.atoms().middleRows(d_, d_)).transpose() + g.atoms().row(2 * d_).transpose();
    if (phi_ != nullptr) apply_activation(*phi_, means);
    variances = g.atoms().row(2 * d_ + 1).transpose();
  }

 private:
  [[nodiscard]] Matrix logits(const Eigen::Ref<const Matrix>& x, const MixingMeasure& g) const {
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

  GateDesign gate_;
  const Activation* phi_;
  Index d_;
  std::shared_ptr<const AtomLayout> layout_;
};

std::shared_ptr<const Model> make_gated(const Options& options) {
  const GateDesign gate = read_gate(options, static_cast<Index>(options.integer("dimension")));
  const bool is_ridge = options.given("expert") && options.text("expert") == "ridge";
  refuse_unless(options, "activation", is_ridge, "experts are linear");
  const Activation* phi = nullptr;
  if (is_ridge)
    phi = options.given("activation") ? &find_activation(options.text("activation"))
                                      : &find_activation(default_activation);
  return std::make_shared<SoftmaxGatedGaussian>(gate, phi);
}

/// Options of experts have no default, as those of gates: what was resolved before they existed means the same.
std::vector<OptionSpec> gated_options() {
  std::vector<OptionSpec> out = {
      integer_option("dimension", 1, {1, 1000}, "number of covariates d"),
      choice_option("expert", no_default, {"linear", "ridge"}, "mean of y: linear a'x + b, ridge phi(a'x + b)"),
      choice_option("activation", no_default, names_of(activations()), "phi of ridge experts")};
  for (OptionSpec& option : gate_options(GateDefaults::none, GateUse::weights)) out.push_back(std::move(option));
  return out;
}

}  // namespace

FamilyEntry softmax_gated_gaussian_family() {
  return {
      {"softmax-gated-gaussian",
       "soft-max gated mixture of Gaussian experts: sum_i softmax_i(beta1_i'x + beta0_i) N(y; a_i'x + b_i, s_i), or "
       "phi(a_i'x + b_i) in place of the line",
       "Nguyen, Nguyen, Ho (2023), arXiv 2305.03288, eq. (1); other gates: arXiv 2401.13875; ridge experts: arXiv "
       "2604.20551",
       gated_options()},
      &make_gated};
}

}  // namespace mixrate
