#include "loss/divergence.hpp"

#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "loss/bound.hpp"
#include "loss/covariate_average.hpp"
#include "loss/plane_average.hpp"
#include "loss/response_grid.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

using Array = Eigen::ArrayXd;

class DivergenceLoss final : public BoundLoss {
 public:
  DivergenceLoss(std::shared_ptr<const Scenario> scenario, std::string name, DivergenceKind kind, Index points,
                 Index draws, double accuracy)
      : BoundLoss(std::move(scenario), {std::move(name)}, Compared::laws),
        kind_(kind),
        points_(points),
        draws_(draws),
        accuracy_(accuracy),
        // |p - q| has kinks, on which the rule converges slowly: narrower panels.
        grid_(kind == DivergenceKind::total_variation ? 0.5 : 1.5, 6) {}

 private:
  void measure(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const override {
    const Model& model = *scenario().model;
    const double value =
        model.support() != nullptr ? sum_over_points(fitted)
        : accuracy_ > 0.0          ? over_the_plane(fitted)
        : model.response_dim() > 1
            ? by_sampling(fitted, stream)
            : covariate_average(scenario().design, points_, negligible(), stream,
                                [this, &fitted](const Matrix& x) { return integrals_over_y(x, fitted); });
    out[0] = kind_ == DivergenceKind::hellinger ? std::sqrt(value) : value;
  }

  /// Laws on known points: the exact sum.
  [[nodiscard]] double sum_over_points(const MixingMeasure& fitted) const {
    const Index p = scenario().model->support()->size();
    const Matrix points = Vector::LinSpaced(p, 0.0, static_cast<double>(p - 1));
    Vector log_p(p), log_q(p);
    scenario().model->log_density(Matrix(), points, truth(), log_p);
    scenario().model->log_density(Matrix(), points, fitted, log_q);
    return (relative_divergence(kind_, log_p.array(), log_q.array()) * log_p.array().max(log_q.array()).exp()).sum();
  }

  /// What rounding of the log densities alone makes of the average: nothing below it is worth refining.
  [[nodiscard]] double negligible() const { return kind_ == DivergenceKind::total_variation ? 1e-14 : 1e-24; }

  /// The integral over y at each row of x.
  [[nodiscard]] Vector integrals_over_y(const Matrix& x, const MixingMeasure& fitted) const {
    constexpr std::size_t enough = 4096;  // nodes evaluated at a time
    Vector sums = Vector::Zero(x.rows());
    std::vector<double> y, weight;
    std::vector<Index> owner;
    Vector means(truth().size() + fitted.size()), deviations(means.size());
    for (Index row = 0; row < x.rows(); ++row) {
      components(x.row(row), fitted, means, deviations);
      if (!means.allFinite() || !deviations.allFinite() || !(deviations.minCoeff() > 0.0)) {
        return Vector::Constant(x.rows(), std::numeric_limits<double>::quiet_NaN());
      }
      grid_.append(means, deviations, scenario().model->response_support(), y, weight);
      owner.resize(y.size(), row);
      if (y.size() < enough && row + 1 < x.rows()) continue;
      add_nodes(x, fitted, y, weight, owner, sums);
      y.clear();
      weight.clear();
      owner.clear();
    }
    return sums;
  }

  void components(const Vector& x, const MixingMeasure& fitted, Vector& means, Vector& deviations) const {
    Vector part_means, part_variances;
    scenario().model->component_moments(x, truth(), part_means, part_variances);
    means.head(truth().size()) = part_means;
    deviations.head(truth().size()) = part_variances.array().sqrt();
    scenario().model->component_moments(x, fitted, part_means, part_variances);
    means.tail(fitted.size()) = part_means;
    deviations.tail(fitted.size()) = part_variances.array().sqrt();
  }

  void add_nodes(const Matrix& x, const MixingMeasure& fitted, const std::vector<double>& y,
                 const std::vector<double>& weight, const std::vector<Index>& owner, Vector& sums) const {
    const auto count = static_cast<Index>(y.size());
    const Matrix response = Eigen::Map<const Matrix>(y.data(), count, 1), covariates = x(owner, Eigen::all);
    Vector log_p(count), log_q(count);
    scenario().model->log_density(covariates, response, truth(), log_p);
    scenario().model->log_density(covariates, response, fitted, log_q);
    const Array values = relative_divergence(kind_, log_p.array(), log_q.array()) *
                         log_p.array().max(log_q.array()).exp() * Eigen::Map<const Array>(weight.data(), count);
    for (Index node = 0; node < count; ++node) sums[owner[static_cast<std::size_t>(node)]] += values[node];
  }

  /// The mean of f / ((p + q)/2) over draws from (p + q)/2, half from each.
  [[nodiscard]] double by_sampling(const MixingMeasure& fitted, Stream& stream) const {
    const Model& model = *scenario().model;
    const Index half = draws_ / 2;
    double mean = 0.0;
    for (const MixingMeasure* source : {&truth(), &fitted}) {
      const Matrix x = draw_design(scenario().design, half, stream);
      const Matrix y = model.sample_response(x, half, *source, stream);
      Vector log_p(half), log_q(half);
      model.log_density(x, y, truth(), log_p);
      model.log_density(x, y, fitted, log_q);
      mean += relative_to_mean(log_p, log_q).mean();
    }
    return mean;
  }

  /// f / (p + q), which lies between 0 and 1 or so.
  [[nodiscard]] Array relative_to_mean(const Vector& log_p, const Vector& log_q) const {
    const Array smaller = (-(log_p - log_q).array().abs()).exp();  // min(p, q) / max(p, q)
    return relative_divergence(kind_, log_p.array(), log_q.array()) / (1.0 + smaller);
  }

  /// The same by quadrature: sum over the components c of p and of q of mass_c E f / (p + q).
  [[nodiscard]] double over_the_plane(const MixingMeasure& fitted) const {
    const Model& model = *scenario().model;
    std::vector<PlaneLaw> laws = plane_normals(model, truth());
    const std::vector<PlaneLaw> own = plane_normals(model, fitted);
    if (own.empty()) return std::numeric_limits<double>::quiet_NaN();
    laws.insert(laws.end(), own.begin(), own.end());
    return plane_average(laws, accuracy_, negligible(), [&](const Matrix& y) -> Vector {
      Vector log_p(y.rows()), log_q(y.rows());
      model.log_density(Matrix(y.rows(), 0), y, truth(), log_p);
      model.log_density(Matrix(y.rows(), 0), y, fitted, log_q);
      return relative_to_mean(log_p, log_q);
    });
  }

  DivergenceKind kind_;
  Index points_, draws_;
  double accuracy_;  // of a quadrature over the plane; 0: none
  ResponseGrid grid_;
};

}  // namespace

Eigen::ArrayXd relative_divergence(DivergenceKind kind, const Eigen::ArrayXd& log_p, const Eigen::ArrayXd& log_q) {
  const Array t = log_q - log_p;
  switch (kind) {
    case DivergenceKind::hellinger:
      return 0.5 * (1.0 - (-0.5 * t.abs()).exp()).square();
    case DivergenceKind::total_variation:
      return 0.5 * (1.0 - (-t.abs()).exp());
    case DivergenceKind::kullback_leibler:
      break;
  }
  // (e^t - 1 - t) / max(1, e^t); the difference cancels for small t, where the series takes over.
  const Array large = (t > 0.0).select(1.0 - (1.0 + t) * (-t.max(0.0)).exp(), t.min(0.0).exp() - 1.0 - t);
  const Array small = t.square() * (0.5 + t / 6.0 + t.square() / 24.0) / t.max(0.0).exp();
  return (t.abs() < 1e-3).select(small, large);
}

std::vector<OptionSpec> divergence_options() {
  return {integer_option("points", 512, {1, 1 << 20},
                         "quasi-random covariates over which the distance is averaged (more than one covariate)"),
          integer_option("draws", 8192, {2, 1 << 24}, "importance samples (response of more than one dimension)"),
          // no default, so that studies resolved before it existed keep their text and numbers
          real_option("accuracy", no_default, {1e-9, 1e-1},
                      "Gaussian mixtures of two responses: relative accuracy of an adaptive quadrature, in place of "
                      "the samples; of h^2 for hellinger")};
}

std::shared_ptr<const Loss> make_divergence_loss(std::string name, DivergenceKind kind, const Options& options,
                                                 std::shared_ptr<const Scenario> scenario) {
  const bool is_plane = scenario->model->gaussian_atoms() != nullptr && scenario->model->response_dim() == 2;
  if (options.given("accuracy") && !is_plane)
    throw StudyError(
        options.where("accuracy"), "`accuracy` is for Gaussian mixtures of two responses",
        fmt::format("the family is '{}', responses: {}", scenario->model->family(), scenario->model->response_dim()),
        "Drop it: one response is integrated by quadrature anyway");
  return std::make_shared<DivergenceLoss>(
      std::move(scenario), std::move(name), kind, static_cast<Index>(options.integer("points")),
      static_cast<Index>(options.integer("draws")), options.given("accuracy") ? options.real("accuracy") : 0.0);
}

}  // namespace mixrate
