// generalisation: expected Kullback-Leibler divergence of Bayes and of maximum likelihood on and near a singularity.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "tabulation/tabulation.hpp"

namespace mixrate {

namespace {

constexpr const char* bayes_source = "Watanabe (2009), Algebraic Geometry and Statistical Learning Theory";

/// At most two Gaussians of one known variance.
struct TwoAtoms {
  double weight[2], mean[2];
  [[nodiscard]] double density(double y, double variance) const {
    double total = 0.0;
    for (int i = 0; i < 2; ++i) total += weight[i] * std::exp(-0.5 * (y - mean[i]) * (y - mean[i]) / variance);
    return total / std::sqrt(2.0 * std::numbers::pi * variance);
  }
};

/// The learning coefficient lambda and its multiplicity m: E KL(Bayes) = lambda / n - (m - 1) / (n log n) + o(.).
struct LearningCoefficient {
  double lambda = 0.0;
  int multiplicity = 1;
};

/// A model with one or two parameters and a uniform prior.
///
/// location: N(mu, s). pair: w N(m - (1 - w) u, s) + (1 - w) N(m + w u, s), w known; at one Gaussian KL ~ m^2 + u^4, so
/// lambda = 1/2 + 1/4. contamination: (1 - a) N(0, s) + a N(b, s); at N(0, s) KL ~ a^2 b^2, so lambda = 1/2 with
/// multiplicity 2. Elsewhere all are regular: lambda = parameters / 2.
struct Submodel {
  enum class Kind { location, pair, contamination };
  Kind kind = Kind::location;
  double weight = 0.5;  // pair

  [[nodiscard]] bool has_second() const { return kind != Kind::location; }
  [[nodiscard]] TwoAtoms atoms(double first, double second) const {
    switch (kind) {
      case Kind::pair:
        return {{weight, 1.0 - weight}, {first - (1.0 - weight) * second, first + weight * second}};
      case Kind::contamination:
        return {{1.0 - first, first}, {0.0, second}};
      default:
        return {{1.0, 0.0}, {first, first}};
    }
  }
  [[nodiscard]] LearningCoefficient coefficient(bool is_singular) const {
    if (!has_second()) return {0.5, 1};
    if (!is_singular) return {1.0, 1};
    return kind == Kind::pair ? LearningCoefficient{0.75, 1} : LearningCoefficient{0.5, 2};
  }
};

/// Nodes bound v^3 and weights 3 v^2 on [-bound, bound] or [0, bound], v equally spaced: dense at 0, where the
/// posterior is narrow. The density in v is smooth and vanishes with its derivative at 0.
struct Axis {
  std::vector<double> node, weight;
  Axis(double bound, int count, bool is_positive) {
    for (int j = 0; j < count; ++j) {
      const double u = (j + 0.5) / count, v = is_positive ? u : 2.0 * u - 1.0;
      node.push_back(bound * v * v * v);
      weight.push_back(3.0 * v * v);
    }
  }
};

/// The posterior on a grid of parameters, for many data sets at once. Data are counted in cells of 1/50 standard
/// deviation, each observation shared linearly between two: as if the variance were larger by 1/15000 of itself.
class GridPosterior {
 public:
  GridPosterior(const Submodel& model, double variance, double bound, int nodes) : variance_(variance) {
    const bool is_share = model.kind == Submodel::Kind::contamination;
    const Axis first = is_share ? Axis(1.0, nodes, true) : Axis(bound, nodes, false);
    const Axis second(model.kind == Submodel::Kind::pair ? 2.0 * bound : bound, model.has_second() ? nodes : 1, false);
    for (std::size_t i = 0; i < first.node.size(); ++i) {
      for (std::size_t j = 0; j < second.node.size(); ++j) {
        points_.push_back(model.atoms(first.node[i], second.node[j]));
        log_prior_.push_back(std::log(first.weight[i]) + (model.has_second() ? std::log(second.weight[j]) : 0.0));
      }
    }
  }

  /// The log-likelihoods: points x data sets, from counts (cells x data sets) at `cells`.
  [[nodiscard]] Matrix log_likelihoods(const Vector& cells, const Matrix& counts) const {
    constexpr Index chunk = 256;
    const auto size = static_cast<Index>(points_.size());
    Matrix out(size, counts.cols()), table(chunk, cells.size());
    for (Index begin = 0; begin < size; begin += chunk) {
      const Index rows = std::min(chunk, size - begin);
      for (Index cell = 0; cell < cells.size(); ++cell)
        for (Index row = 0; row < rows; ++row) table(row, cell) = std::log(density(begin + row, cells[cell]));
      out.middleRows(begin, rows).noalias() = table.topRows(rows) * counts;
    }
    return out;
  }

  /// Densities at y: |y| x points.
  [[nodiscard]] Matrix densities(const Vector& y) const {
    Matrix out(y.size(), static_cast<Index>(points_.size()));
    for (Index point = 0; point < out.cols(); ++point)
      for (Index row = 0; row < y.size(); ++row) out(row, point) = density(point, y[row]);
    return out;
  }

  /// Log-likelihoods (one data set) to posterior probabilities.
  [[nodiscard]] Vector posterior(const Vector& log_likelihood) const {
    const Vector joint = log_likelihood + Eigen::Map<const Vector>(log_prior_.data(), log_likelihood.size());
    const Vector raised = (joint.array() - joint.maxCoeff()).exp();
    return raised / raised.sum();
  }

 private:
  [[nodiscard]] double density(Index point, double y) const {
    return points_[static_cast<std::size_t>(point)].density(y, variance_);
  }
  double variance_;
  std::vector<TwoAtoms> points_;
  std::vector<double> log_prior_;
};

/// A mean over replicates and its Monte Carlo standard error.
std::pair<double, double> mean_and_error(const Vector& values) {
  const auto count = static_cast<double>(values.size());
  const double mean = values.mean();
  return {mean, std::sqrt((values.array() - mean).square().sum() / (count - 1.0) / count)};
}

class GeneralisationTable final : public Tabulation {
 public:
  GeneralisationTable(const Options& options, std::shared_ptr<const Scenario> scenario)
      : scenario_(std::move(scenario)),
        grid_(read_grid(options)),
        bound_(options.real("bound")),
        replicates_(static_cast<Index>(options.integer("replicates"))),
        nodes_(static_cast<int>(options.integer("nodes"))) {
    const std::string kind = options.text("submodel");
    submodel_.kind = kind == "pair"            ? Submodel::Kind::pair
                     : kind == "contamination" ? Submodel::Kind::contamination
                                               : Submodel::Kind::location;
    submodel_.weight = options.real("weight");
    const Model& model = *scenario_->model;
    if (model.response_dim() != 1 || model.covariate_dim() != 0 || model.layout()->atom_width() != 1 ||
        model.layout()->common_width() != 0 || !model.layout()->has_atom_block(Meaning::location)) {
      throw StudyError({}, "the truth is not a Gaussian mixture on the line with known variance",
                       "posteriors are integrated over a grid of one or two parameters");
    }
    model.component_moments({}, scenario_->truth, means_, variances_);
  }

  [[nodiscard]] Table compute(std::uint64_t seed) const override {
    const double variance = variances_[0], sd = std::sqrt(variance);
    const GridPosterior posterior(submodel_, variance, bound_ * sd, nodes_);
    // The trapezoidal rule for KL(truth || .): its error is below 1e-16 when the step is a quarter of a deviation.
    const Vector y = spaced(0.25 * sd, 10.0 * sd), truth = true_density(y);
    const Matrix densities = posterior.densities(y);
    const auto divergence = [&](const Vector& fitted) {
      return 0.25 * sd * (truth.array() * (truth.array() / fitted.array()).log()).sum();
    };
    const LearningCoefficient known = submodel_.coefficient(is_singular());
    Table table;
    table.columns = {"n", "bayes", "bayes_error", "mle", "mle_error", "lambda_over_n", "with_multiplicity"};
    table.rows.resize(static_cast<Index>(grid_.size()), 7);
    for (Index row = 0; row < table.rows.rows(); ++row) {
      const double n = std::round(grid_[static_cast<std::size_t>(row)]);
      const Matrix heights = heights_of(posterior, counts(static_cast<Index>(n), seed));
      Vector bayes(replicates_), mle(replicates_);
      for (Index r = 0; r < replicates_; ++r) {
        Index best = 0;
        heights.col(r).maxCoeff(&best);
        bayes[r] = divergence(densities * posterior.posterior(heights.col(r)));
        mle[r] = divergence(densities.col(best));
      }
      const auto [bayes_mean, bayes_error] = mean_and_error(bayes);
      const auto [mle_mean, mle_error] = mean_and_error(mle);
      table.rows.row(row) << n, bayes_mean, bayes_error, mle_mean, mle_error, known.lambda / n,
          known.lambda / n - (known.multiplicity - 1) / (n * std::log(n));
    }
    table.towards_infinity = true;
    table.laws = {{"bayes", -1.0, bayes_source}, {"mle", -1.0, "bounded parameters: n KL converges in law"}};
    table.drawn = {"bayes", "mle", "lambda_over_n"};
    table.note = fmt::format("lambda {}, multiplicity {}, {} data sets, seed {}", known.lambda, known.multiplicity,
                             replicates_, seed);
    return table;
  }

 private:
  /// Log-likelihoods of the data sets; cells without an observation cost nothing.
  [[nodiscard]] Matrix heights_of(const GridPosterior& posterior, const Matrix& counts) const {
    std::vector<Index> occupied;
    for (Index cell = 0; cell < counts.rows(); ++cell)
      if (counts.row(cell).maxCoeff() > 0.0) occupied.push_back(cell);
    return posterior.log_likelihoods(cells()(occupied), counts(occupied, Eigen::all));
  }
  /// Whether the truth is one Gaussian.
  [[nodiscard]] bool is_singular() const { return means_.maxCoeff() == means_.minCoeff(); }
  /// Points `step` apart from `reach` below the lowest true mean to `reach` above the highest.
  [[nodiscard]] Vector spaced(double step, double reach) const {
    const double low = means_.minCoeff() - reach;
    const auto count = static_cast<Index>(std::ceil((means_.maxCoeff() + reach - low) / step)) + 1;
    return Vector::LinSpaced(count, low, low + step * static_cast<double>(count - 1));
  }
  [[nodiscard]] Vector cells() const { return spaced(0.02 * std::sqrt(variances_[0]), 9.0 * std::sqrt(variances_[0])); }
  [[nodiscard]] Vector true_density(const Vector& y) const {
    Vector logs(y.size());
    scenario_->model->log_density(Matrix(y.size(), 0), y, scenario_->truth, logs);
    return logs.array().exp();
  }
  /// The data sets of n observations, one per column, shared linearly between neighbouring cells.
  [[nodiscard]] Matrix counts(Index n, std::uint64_t seed) const {
    const Vector at = cells();
    const double step = at[1] - at[0];
    Matrix out = Matrix::Zero(at.size(), replicates_);
    for (Index r = 0; r < replicates_; ++r) {
      const Dataset data = draw_dataset(*scenario_, n, seed, static_cast<std::uint32_t>(r));
      for (Index i = 0; i < n; ++i) {
        const double place = std::clamp((data.y(i, 0) - at[0]) / step, 0.0, static_cast<double>(at.size() - 1) - 1e-9);
        const auto cell = static_cast<Index>(place);
        out(cell, r) += 1.0 - (place - static_cast<double>(cell));
        out(cell + 1, r) += place - static_cast<double>(cell);
      }
    }
    return out;
  }

  std::shared_ptr<const Scenario> scenario_;
  std::vector<double> grid_;
  double bound_;
  Index replicates_;
  int nodes_;
  Submodel submodel_;
  Vector means_, variances_;
};

}  // namespace

TabulationEntry generalisation_tabulation() {
  std::vector<OptionSpec> options = grid_options(100.0, 100000.0, 7);
  options.insert(options.end(), {choice_option("submodel", "pair", {"location", "pair", "contamination"},
                                               "what is fitted, variance known: N(mu, s); w N(m - (1 - w) u, s) + (1 - "
                                               "w) N(m + w u, s), w known; or (1 - a) "
                                               "N(0, s) + a N(b, s)"),
                                 real_option("weight", 0.5, {1e-3, 0.999}, "pair: w"),
                                 real_option("bound", 3.0, {0.1, 20},
                                             "prior: uniform on |mu|, |m|, |b| <= bound, |u| <= 2 bound, in "
                                             "standard deviations, and on a"),
                                 integer_option("nodes", 120, {8, 1000}, "grid points per parameter, dense at 0"),
                                 integer_option("replicates", 400, {2, 1e6}, "data sets")});
  return {{"generalisation",
           "expected KL(truth || fit) of the Bayes predictive density and of maximum likelihood against n, beside the "
           "learning coefficient lambda / n; on the singularity when the truth is one Gaussian",
           bayes_source, std::move(options)},
          [](const Options& chosen, std::shared_ptr<const Scenario> scenario) -> std::shared_ptr<const Tabulation> {
            return std::make_shared<GeneralisationTable>(chosen, std::move(scenario));
          }};
}

}  // namespace mixrate
