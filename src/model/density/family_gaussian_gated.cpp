// Gaussian-gated experts: the joint law sum_i pi_i N(x; c_i, Gamma_i) N(y; A_i'x + b_i, nu_i) of covariates and
// response.
#include <cmath>
#include <numbers>

#include "math/log_sum_exp.hpp"
#include "math/solve.hpp"
#include "measure/block_domain.hpp"
#include "model/atoms.hpp"
#include "model/density/mixture_likelihood.hpp"
#include "model/gate/gates.hpp"
#include "model/model.hpp"
#include "model/response/kernels.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> joint_layout(Index d) {
  return std::make_shared<AtomLayout>(
      std::vector<BlockSpec>{{"centre", d, Meaning::location},
                             {"gate_covariance", d * (d + 1) / 2, Meaning::covariance, BlockOrder::second},
                             {"slope", d, Meaning::slope, BlockOrder::second},
                             {"intercept", 1, Meaning::intercept},
                             {"variance", 1, Meaning::variance, BlockOrder::second}});
}

/// N(x; c, Gamma) N(y; A'x + b, nu), x the first d columns of the response and y the last one. Coordinates per atom:
/// those of the full covariance kernel, then those of the line.
class JointKernel final : public KernelPart {
 public:
  JointKernel(Index k, Index d, double low, double high)
      : KernelPart({.atom_width = d + d * (d + 1) / 2 + d + 2}),
        k_(k),
        d_(d),
        gate_(make_full_kernel(k, d, low)),
        line_(make_regression_kernel(k, d, std::log(low), std::log(high))),
        gate_atoms_(gate_->atom_width(), k),
        line_atoms_(line_->atom_width(), k) {}
  void set(const double* atoms, const double*) override {
    const Eigen::Map<const Matrix> all(atoms, atom_width(), k_);
    gate_atoms_ = all.topRows(gate_->atom_width());
    line_atoms_ = all.bottomRows(line_->atom_width());
    gate_->set(gate_atoms_.data(), nullptr);
    line_->set(line_atoms_.data(), nullptr);
  }
  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    gate_->log_joint(block, offsets, gate, joint);
    line_->log_joint(line_block(block), nullptr, joint, joint);
  }
  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    gate_->accumulate(block, buffers);
    line_->accumulate(line_block(block), buffers);
  }
  void gradient(double* atoms, double*) const override {
    Matrix first = gate_atoms_, second = line_atoms_;
    gate_->gradient(first.data(), nullptr);
    line_->gradient(second.data(), nullptr);
    join(first, second, atoms);
  }
  void m_step(double* atoms, double*) const override {
    Matrix first = gate_atoms_, second = line_atoms_;
    gate_->m_step(first.data(), nullptr);
    line_->m_step(second.data(), nullptr);
    join(first, second, atoms);
  }
  [[nodiscard]] Matrix curvature(Index i) const override {
    Matrix out = Matrix::Zero(atom_width(), atom_width());
    const Matrix first = gate_->curvature(i), second = line_->curvature(i);
    out.topLeftCorner(first.rows(), first.rows()) = first;
    out.bottomRightCorner(second.rows(), second.rows()) = second;
    return out;
  }
  void score(const RowBlock& block, Index i, double* out) const override {
    gate_->score(block, i, out);
    line_->score(line_block(block), i, out + gate_->atom_width() * block_rows);
  }

 private:
  [[nodiscard]] RowBlock line_block(const RowBlock& block) const {
    return {block.begin, block.rows, block.packs, block.y, block.y + d_};
  }
  void join(const Matrix& first, const Matrix& second, double* atoms) const {
    Eigen::Map<Matrix> all(atoms, atom_width(), k_);
    all << first, second;
  }
  Index k_, d_;
  std::unique_ptr<KernelPart> gate_, line_;
  Matrix gate_atoms_, line_atoms_;
};

Matrix gate_covariance(const MixingMeasure& g, Index i, Index d) {
  return symmetric_matrix(g.atoms().col(i).segment(d, d * (d + 1) / 2));
}

/// Coordinates: log weight ratios to the last atom; per atom c, precision coordinates of Gamma, A, b, log nu.
class JointMap final : public CoordinateMap {
 public:
  JointMap(std::shared_ptr<const AtomLayout> layout, Index k, Index d, double floor)
      : layout_(std::move(layout)), k_(k), d_(d), scale_(d * (d + 1) / 2), floor_(floor) {}
  void to_coordinates(const MixingMeasure& g, Vector& theta) const override {
    for (Index i = 0; i + 1 < k_; ++i) theta[i] = g.log_weights()[i] - g.log_weights()[k_ - 1];
    for (Index i = 0; i < k_; ++i) {
      auto atom = theta.segment(k_ - 1 + i * width(), width());
      atom = g.atoms().col(i);
      atom.segment(d_, scale_) = precision_coordinates(gate_covariance(g, i, d_), floor_);
      atom[width() - 1] = std::log(g.atoms()(width() - 1, i));
    }
  }
  [[nodiscard]] MixingMeasure from_coordinates(const Vector& theta) const override {
    Vector log_weights = Vector::Zero(k_);
    log_weights.head(k_ - 1) = theta.head(k_ - 1);
    const double top = log_weights.maxCoeff();
    log_weights.array() -= top + std::log((log_weights.array() - top).exp().sum());
    Matrix atoms(width(), k_);
    for (Index i = 0; i < k_; ++i) {
      const auto from = theta.segment(k_ - 1 + i * width(), width());
      atoms.col(i) = from;
      const Matrix covariance = covariance_from_coordinates(from.data() + d_, d_);
      for (Index a = 0, at = d_; a < d_; ++a)
        for (Index b = 0; b <= a; ++b) atoms(at++, i) = covariance(a, b);
      atoms(width() - 1, i) = std::exp(from[width() - 1]);
    }
    return {layout_, std::move(log_weights), std::move(atoms)};
  }

 private:
  [[nodiscard]] Index width() const { return layout_->atom_width(); }
  std::shared_ptr<const AtomLayout> layout_;
  Index k_, d_, scale_;
  double floor_;
};

class GaussianGated final : public Model {
 public:
  explicit GaussianGated(Index d)
      : Model({.family = "gaussian-gated-experts",
               .layout = joint_layout(d),
               .response_dim = d + 1,
               .composition = Composition{"gaussian", "linear", "", "gaussian"}}),
        d_(d) {}
  [[nodiscard]] Index num_free_parameters(Index k) const override { return k - 1 + k * layout()->atom_width(); }

  void log_density(const Matrix&, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    const Vector log_weights = g.log_weights().array() - g.log_total_mass();
    for (Index begin = 0; begin < y.rows(); begin += density_rows) {
      const Index rows = std::min(density_rows, y.rows() - begin);
      log_sum_exp_rows(log_terms(y.middleRows(begin, rows), g, log_weights), out.segment(begin, rows));
    }
  }

  [[nodiscard]] Matrix log_atoms(const Matrix&, const Matrix& y, const MixingMeasure& g) const override {
    return log_terms(y, g, Vector::Zero(g.size()));
  }

  [[nodiscard]] Matrix sample_response(const Matrix&, Index n, const MixingMeasure& g, Stream& stream) const override {
    const Vector weights = g.weights();
    std::vector<Parts> atoms;
    for (Index i = 0; i < g.size(); ++i) atoms.push_back(parts(g, i));
    Matrix out(n, d_ + 1);
    Vector z(d_);
    for (Index row = 0; row < n; ++row) {
      const Parts& at = atoms[static_cast<std::size_t>(sample_index(stream, weights))];
      for (double& value : z) value = sample_normal(stream);
      const Vector x = at.centre + at.factor * z;
      out.row(row).head(d_) = x.transpose();
      out(row, d_) = x.dot(at.slope) + at.intercept + std::sqrt(at.variance) * sample_normal(stream);
    }
    return out;
  }

  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    MixingMeasure out = g.permuted(expert_order(g));
    out.log_weights().array() -= double{out.log_total_mass()};
    return out;
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override;

  void component_moments(const Vector&, const MixingMeasure&, Vector&, Vector&) const override {
    fail_contract("component_moments", __FILE__, __LINE__, "component moments are for scalar responses");
  }

 private:
  struct Parts {
    Vector centre;
    Matrix factor;  // lower Cholesky factor of Gamma
    Vector slope;
    double intercept, variance;
  };
  [[nodiscard]] Parts parts(const MixingMeasure& g, Index i) const {
    const Index width = layout()->atom_width();
    return {g.atoms().col(i).head(d_), Cholesky(gate_covariance(g, i, d_)).lower(),
            g.atoms().col(i).segment(width - 2 - d_, d_), g.atoms()(width - 2, i), g.atoms()(width - 1, i)};
  }
  /// offset_i + log N(x; c_i, Gamma_i) N(y; A_i'x + b_i, nu_i).
  [[nodiscard]] Matrix log_terms(const Eigen::Ref<const Matrix>& y, const MixingMeasure& g,
                                 const Vector& offsets) const {
    const double two_pi = 2.0 * std::numbers::pi;
    Matrix out(y.rows(), g.size());
    for (Index i = 0; i < g.size(); ++i) {
      const Parts at = parts(g, i);
      const Matrix x = y.leftCols(d_);
      const Matrix centred = solve_lower(at.factor, (x.rowwise() - at.centre.transpose()).transpose());
      const Vector residual = y.col(d_) - ((x * at.slope).array() + at.intercept).matrix();
      const double constant = offsets[i] - at.factor.diagonal().array().log().sum() -
                              0.5 * (static_cast<double>(d_ + 1) * std::log(two_pi) + std::log(at.variance));
      out.col(i).array() = constant - 0.5 * centred.colwise().squaredNorm().transpose().array() -
                           residual.array().square() * (0.5 / at.variance);
    }
    return out;
  }
  Index d_;
};

/// Two normal factors: x given the atom, and y given x and the atom.
CoordinateKinds joint_kinds(Index k, Index d) {
  const auto repeat = [](Index count, CoordinateKind kind, std::vector<CoordinateKind>& to) {
    to.insert(to.end(), static_cast<std::size_t>(count), kind);
  };
  const Index line = d + d * (d + 1) / 2;
  CoordinateKinds out;
  repeat(k - 1, CoordinateKind::weight, out.gate);
  repeat(d, CoordinateKind::expert, out.atom);
  repeat(d * (d + 1) / 2, CoordinateKind::precision, out.atom);
  repeat(d + 1, CoordinateKind::expert, out.atom);
  repeat(1, CoordinateKind::variance, out.atom);
  out.normal.push_back({.count = d, .scale = NormalScale::full, .scale_at = d});
  out.normal.push_back({.response = d,
                        .location = line + d,
                        .regressors = NormalPart::Regressors::responses,
                        .slope = line,
                        .num_slopes = d,
                        .scale_at = line + d + 1});
  return out;
}

// 1 / W_aa^2 is a conditional variance of x, and nu one of y: both within the box of variances; the rest of W is wide.
std::unique_ptr<Likelihood> GaussianGated::likelihood(const Dataset& data, Index k, const Box& box) const {
  const Index width = layout()->atom_width(), rest = d_ * (d_ - 1) / 2;
  const double low = box.atom_lower[width - 1], high = box.atom_upper[width - 1];
  LikelihoodParts out;
  out.k = k;
  out.gate = make_constant_gate(k, Weights::free, Vector());
  out.kernel = std::make_unique<JointKernel>(k, d_, low, high);
  out.map = std::make_unique<JointMap>(layout(), k, d_, low);
  out.kinds = joint_kinds(k, d_);
  out.lower = Vector::Constant(k - 1 + k * width, box.log_weight_lower);
  out.upper = Vector::Constant(k - 1 + k * width, box.log_weight_upper);
  for (Index i = 0; i < k; ++i) {
    const Index at = k - 1 + i * width;
    out.lower.segment(at, width) = box.atom_lower;
    out.upper.segment(at, width) = box.atom_upper;
    for (Index a = 0; a < d_; ++a) {
      out.lower[at + d_ + a] = -0.5 * std::log(high);
      out.upper[at + d_ + a] = -0.5 * std::log(low);
      out.precision_scales.push_back(at + d_ + a);
    }
    out.lower.segment(at + 2 * d_, rest).setConstant(-10.0 / std::sqrt(low));
    out.upper.segment(at + 2 * d_, rest).setConstant(10.0 / std::sqrt(low));
    out.lower[at + width - 1] = std::log(low);
    out.upper[at + width - 1] = std::log(high);
    out.scales.push_back(at + width - 1);
  }
  return std::make_unique<MixtureLikelihood>(data, std::move(out));
}

}  // namespace

FamilyEntry gaussian_gated_family() {
  return {{"gaussian-gated-experts",
           "Gaussian-gated experts as a joint law of (x, y): sum_i w_i N(x; c_i, Gamma_i) N(y; A_i'x + b_i, nu_i); the "
           "columns of the response are x_1, .., x_d, y",
           "Nguyen, Nguyen, Nguyen, Ho (2024), AISTATS, arXiv 2305.07572",
           {integer_option("dimension", 1, {1, 100}, "number of covariates d")}},
          [](const Options& options) -> std::shared_ptr<const Model> {
            return std::make_shared<GaussianGated>(static_cast<Index>(options.integer("dimension")));
          }};
}

}  // namespace mixrate
