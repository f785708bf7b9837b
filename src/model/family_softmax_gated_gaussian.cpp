// Soft-max gated Gaussian mixture of experts: p(y | x) = sum_i softmax_i(beta1_i'x + beta0_i) N(y; a_i'x + b_i, s_i).
#include <cmath>
#include <numbers>

#include "model/gates.hpp"
#include "model/kernels.hpp"
#include "model/leaves.hpp"
#include "model/mixture_likelihood.hpp"
#include "model/tools.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> make_layout(Index d) {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"gate_slope", d, BlockRole::gate, BlockOrder::first},
                                                             {"slope", d, BlockRole::expert, BlockOrder::second},
                                                             {"intercept", 1, BlockRole::expert, BlockOrder::first},
                                                             {"variance", 1, BlockRole::expert, BlockOrder::second}});
}

/// Coordinates: per free atom (beta0, beta1) relative to the last atom; per atom (a, b, log s).
class GatedMap final : public CoordinateMap {
 public:
  GatedMap(std::shared_ptr<const AtomLayout> layout, Index k, Index d) : layout_(std::move(layout)), k_(k), d_(d) {}

  void to_coordinates(const MixingMeasure& g, Vector& theta) const override {
    const Index experts = (k_ - 1) * (d_ + 1);
    for (Index i = 0; i < k_; ++i) {
      if (i + 1 < k_) {
        theta[i * (d_ + 1)] = g.log_weights()[i] - g.log_weights()[k_ - 1];
        theta.segment(i * (d_ + 1) + 1, d_) = g.atoms().col(i).head(d_) - g.atoms().col(k_ - 1).head(d_);
      }
      theta.segment(experts + i * (d_ + 2), d_ + 1) = g.atoms().col(i).segment(d_, d_ + 1);
      theta[experts + i * (d_ + 2) + d_ + 1] = std::log(g.atoms()(2 * d_ + 1, i));
    }
  }

  [[nodiscard]] MixingMeasure from_coordinates(const Vector& theta) const override {
    const Index experts = (k_ - 1) * (d_ + 1);
    Vector log_weights = Vector::Zero(k_);
    Matrix atoms = Matrix::Zero(2 * d_ + 2, k_);
    for (Index i = 0; i < k_; ++i) {
      if (i + 1 < k_) {
        log_weights[i] = theta[i * (d_ + 1)];
        atoms.col(i).head(d_) = theta.segment(i * (d_ + 1) + 1, d_);
      }
      atoms.col(i).segment(d_, d_ + 1) = theta.segment(experts + i * (d_ + 2), d_ + 1);
      atoms(2 * d_ + 1, i) = std::exp(theta[experts + i * (d_ + 2) + d_ + 1]);
    }
    return {layout_, std::move(log_weights), std::move(atoms)};
  }

 private:
  std::shared_ptr<const AtomLayout> layout_;
  Index k_, d_;
};

class SoftmaxGatedGaussian final : public Model {
 public:
  explicit SoftmaxGatedGaussian(Index d) : d_(d), layout_(make_layout(d)) {}
  [[nodiscard]] std::string_view family() const override { return "softmax-gated-gaussian"; }
  [[nodiscard]] const std::shared_ptr<const AtomLayout>& layout() const override { return layout_; }
  [[nodiscard]] Index covariate_dim() const override { return d_; }
  [[nodiscard]] Index response_dim() const override { return 1; }
  [[nodiscard]] Index num_free_parameters(Index k) const override { return (k - 1) * (d_ + 1) + k * (d_ + 2); }
  [[nodiscard]] bool weights_free() const override { return true; }
  [[nodiscard]] bool is_gated() const override { return true; }

  void log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    const Index k = g.size();
    for (Index begin = 0; begin < y.rows(); begin += density_rows) {
      const Index rows = std::min(density_rows, y.rows() - begin);
      Matrix gate = logits(x.middleRows(begin, rows), g);
      Matrix joint = gate;
      for (Index i = 0; i < k; ++i) {
        const double s = g.atoms()(2 * d_ + 1, i);
        const auto mean = (x.middleRows(begin, rows) * g.atoms().col(i).segment(d_, d_)).array() + g.atoms()(2 * d_, i);
        joint.col(i).array() -= (y.col(0).segment(begin, rows).array() - mean).square() * (0.5 / s) +
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
    for (Index row = 0; row < n; ++row) {
      Vector gate = logits(x.row(row), g).row(0).transpose();
      gate = (gate.array() - gate.maxCoeff()).exp();
      const Index i = sample_index(stream, gate);
      const double mean = x.row(row).dot(g.atoms().col(i).segment(d_, d_)) + g.atoms()(2 * d_, i);
      y(row, 0) = mean + std::sqrt(g.atoms()(2 * d_ + 1, i)) * sample_normal(stream);
    }
    return y;
  }

  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    MixingMeasure out = g.permuted(expert_order(g));
    const Index last = out.size() - 1;
    out.log_weights().array() -= double{out.log_weights()[last]};
    const Vector reference = out.atoms().col(last).head(d_);
    out.atoms().topRows(d_).colwise() -= reference;
    return out;
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    LikelihoodParts parts;
    const double low = std::log(box.atom_lower[2 * d_ + 1]), high = std::log(box.atom_upper[2 * d_ + 1]);
    Matrix tilde(data.size(), d_ + 1);
    tilde << Vector::Ones(data.size()), data.x;
    parts.k = k;
    parts.gate = make_softmax_gate(k, d_, tilde.transpose() * tilde);
    parts.kernel = make_regression_kernel(k, d_, low, high);
    parts.map = std::make_unique<GatedMap>(layout_, k, d_);
    const Index experts = (k - 1) * (d_ + 1), dim = experts + k * (d_ + 2);
    parts.lower.resize(dim);
    parts.upper.resize(dim);
    for (Index i = 0; i + 1 < k; ++i) {
      parts.lower[i * (d_ + 1)] = box.log_weight_lower;
      parts.upper[i * (d_ + 1)] = box.log_weight_upper;
      parts.lower.segment(i * (d_ + 1) + 1, d_) = box.atom_lower.head(d_);
      parts.upper.segment(i * (d_ + 1) + 1, d_) = box.atom_upper.head(d_);
    }
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
    variances = g.atoms().row(2 * d_ + 1).transpose();
  }

 private:
  [[nodiscard]] Matrix logits(const Eigen::Ref<const Matrix>& x, const MixingMeasure& g) const {
    Matrix out = x * g.atoms().topRows(d_);
    out.rowwise() += g.log_weights().transpose();
    return out;
  }

  Index d_;
  std::shared_ptr<const AtomLayout> layout_;
};

std::shared_ptr<const Model> make_gated(const Options& options) {
  return std::make_shared<SoftmaxGatedGaussian>(static_cast<Index>(options.integer("dimension")));
}

}  // namespace

FamilyEntry softmax_gated_gaussian_family() {
  return {
      {"softmax-gated-gaussian",
       "soft-max gated mixture of linear Gaussian experts: sum_i softmax_i(beta1_i'x + beta0_i) N(y; a_i'x + b_i, s_i)",
       "Nguyen, Nguyen, Ho (2023), arXiv 2305.03288, eq. (1)",
       {{"dimension", OptionKind::integer, std::int64_t{1}, 1, 1000, {}, "number of covariates d"}}},
      &make_gated};
}

}  // namespace mixrate
