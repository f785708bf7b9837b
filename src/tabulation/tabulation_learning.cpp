// learning: the path of one method from one start on one data set, sparsely.
#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "estimator/descent.hpp"
#include "estimator/em.hpp"
#include "tabulation/tabulation.hpp"

namespace mixrate {

namespace {

/// The quantiles (j - 1/2) / n of a Gaussian mixture on the line: data without sampling error.
Dataset quantiles(const Scenario& scenario, Index n) {
  Vector means, variances;
  scenario.model->component_moments({}, scenario.truth, means, variances);
  const Vector weights = scenario.truth.weights() / scenario.truth.weights().sum();
  const Vector sd = variances.cwiseSqrt();
  const auto cdf = [&](double y) {
    double total = 0.0;
    for (Index i = 0; i < means.size(); ++i)
      total += weights[i] * 0.5 * std::erfc((means[i] - y) / (sd[i] * std::numbers::sqrt2));
    return total;
  };
  Dataset data{Matrix(n, 0), Matrix(n, 1)};
  double low = means.minCoeff() - 40.0 * sd.maxCoeff();
  for (Index j = 0; j < n; ++j) {
    const double p = (static_cast<double>(j) + 0.5) / static_cast<double>(n);
    double high = means.maxCoeff() + 40.0 * sd.maxCoeff();
    for (int step = 0; step < 60; ++step) {
      const double middle = 0.5 * (low + high);
      (cdf(middle) < p ? low : high) = middle;
    }
    data.y(j, 0) = low;
  }
  return data;
}

/// Rows: iteration, nats per observation below the maximum, largest gap between neighbours, the coordinates in standard
/// and in the chart, and the eigenvalues of the Fisher information in the chart.
class LearningTable final : public Tabulation {
 public:
  LearningTable(const Options& options, std::shared_ptr<const Scenario> scenario)
      : scenario_(std::move(scenario)),
        method_(options.text("method")),
        n_(static_cast<Index>(options.integer("n"))),
        k_(static_cast<Index>(options.integer("k"))),
        iterations_(static_cast<int>(options.integer("iterations"))),
        centre_(options.real("centre")),
        spread_(options.real("spread")),
        step_(options.real("step")),
        damping_(options.real("damping")),
        is_population_(options.text("data") == "quantiles"),
        chart_(find_chart(options.text("chart"), options.where("chart"))) {
    const Model& model = *scenario_->model;
    if (model.response_dim() != 1 || model.covariate_dim() != 0 || !model.layout()->has_atom_block(Meaning::location)) {
      throw StudyError({}, "learning paths are of Gaussian mixtures on the line",
                       "the Fisher information along them is computed by quadrature");
    }
  }

  [[nodiscard]] Table compute(std::uint64_t seed) const override {
    const Dataset data = is_population_ ? quantiles(*scenario_, n_) : draw_dataset(*scenario_, n_, seed, 0);
    const auto likelihood = scenario_->model->likelihood(data, k_, scenario_->box);
    const auto chart = chart_.make(Options(chart_.info), chart_space(*scenario_->model, *likelihood, {}, {}));
    const Vector start = likelihood->pack(start_measure(*likelihood, data));
    Stopping to_maximum;
    to_maximum.gap_to_maximum = 1e-300;
    const double maximum = towards_maximum(*likelihood, start, to_maximum).target;
    Trace trace;
    walk(data, *likelihood, *chart, start, trace);
    return tabulate(trace, *likelihood, *chart, maximum, seed);
  }

 private:
  [[nodiscard]] MixingMeasure start_measure(Likelihood& likelihood, const Dataset& data) const {
    std::vector<int> labels(static_cast<std::size_t>(data.size()));
    for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = static_cast<int>(i) % static_cast<int>(k_);
    MixingMeasure g = likelihood.unpack(likelihood.from_labels(labels));
    const Block& mean = g.layout().atom_block(Meaning::location);
    for (Index i = 0; i < k_; ++i) {
      const double t = k_ == 1 ? 0.0 : 2.0 * static_cast<double>(i) / static_cast<double>(k_ - 1) - 1.0;
      g.block(i, mean)[0] = centre_ + spread_ * t;
    }
    return g;
  }

  void walk(const Dataset& data, Likelihood& likelihood, const Chart& chart, const Vector& start, Trace& trace) const {
    Stopping stop;  // no rule but the cap: the path is the result
    stop.max_iterations = iterations_;
    if (method_ == "em") {
      run_em(likelihood, start, stop, Guard::guarded, trace.observer());
      return;
    }
    if (method_ == "gd") {
      run_descent(likelihood, chart, start, step_, stop, &plain_direction, trace.observer());
      return;
    }
    const StartSource none;
    Stream unused({}, Purpose::estimator);
    const FitProblem problem{*scenario_->model, data, k_, scenario_->box, likelihood, none, unused};
    NaturalDirection natural(problem, Information::empirical, damping_);
    run_descent(
        likelihood, chart, start, step_, stop,
        [&](const Vector& t, const Matrix& j, const Vector& g) { return natural(t, j, g); }, trace.observer());
  }

  [[nodiscard]] Table tabulate(const Trace& trace, const Likelihood& likelihood, const Chart& chart, double maximum,
                               std::uint64_t seed) const {
    const Index p = likelihood.dim();
    Table table;
    table.towards_infinity = true;
    table.columns = {"iteration", "gap_to_maximum", "gap"};
    for (const char* kind : {"standard", "chart", "eigenvalue"})
      for (Index i = 0; i < p; ++i) table.columns.push_back(fmt::format("{}{}", kind, i + 1));
    table.rows.resize(static_cast<Index>(trace.points().size()), 3 + 3 * p);
    for (Index row = 0; row < table.rows.rows(); ++row) {
      const Trace::Point& point = trace.points()[static_cast<std::size_t>(row)];
      const Vector phi = chart.to_chart(point.theta);
      Vector means, variances;
      scenario_->model->component_moments({}, likelihood.unpack(point.theta), means, variances);
      const FisherRule rule =
          fisher_rule(means.minCoeff(), means.maxCoeff(), variances.minCoeff(), variances.maxCoeff());
      const Matrix root = FisherInformation(*scenario_->model, k_, scenario_->box, rule).root(point.theta);
      double gap = 0.0;
      for (Index i = 1; i < k_; ++i)
        gap = std::max(gap,
                       std::abs(point.theta[chart.space().location(i)] - point.theta[chart.space().location(i - 1)]));
      table.rows(row, 0) = point.t;
      table.rows(row, 1) = (maximum - point.log_likelihood) / static_cast<double>(n_);
      table.rows(row, 2) = gap;
      table.rows.row(row).segment(3, p) = point.theta.transpose();
      table.rows.row(row).segment(3 + p, p) = phi.transpose();
      table.rows.row(row).segment(3 + 2 * p, p) = information_spectrum(root, chart.jacobian(phi)).transpose();
    }
    const bool is_over = scenario_->truth.size() < k_ && scenario_->model->layout()->atom_width() == 1;
    if (is_over) table.laws = {{"gap", -0.5, "u' ~ -c u^3 when the truth lies on the singularity"}};
    table.drawn = {"gap_to_maximum", "gap"};
    for (Index i = 0; i < p; ++i) table.drawn.push_back(fmt::format("eigenvalue{}", i + 1));
    table.note = fmt::format("{} in chart {}, n = {}, {}", method_, chart_.info.name, n_,
                             is_population_ ? std::string("quantiles") : fmt::format("seed {}", seed));
    return table;
  }

  std::shared_ptr<const Scenario> scenario_;
  std::string method_;
  Index n_, k_;
  int iterations_;
  double centre_, spread_, step_, damping_;
  bool is_population_;
  const ChartEntry& chart_;
};

}  // namespace

TabulationEntry learning_tabulation() {
  return {{"learning",
           "the path of EM, gradient or natural gradient ascent from one start on one data set, sparsely",
           "arXiv 2206.08598",
           {choice_option("method", "em", {"em", "gd", "ngd"}, "who climbs"),
            text_option("chart", "standard", "coordinates (mixrate explain)"),
            integer_option("n", 2000, {2, 1e8}, "observations of the one data set"),
            choice_option("data", "draws", {"draws", "quantiles"},
                          "n draws, or n quantiles of the truth (no sampling error)"),
            integer_option("k", 2, {1, 1000}, "atoms fitted"),
            integer_option("iterations", 1000, {1, 1e9}, "length of the path"),
            real_option("centre", 0.0, {-1e300, 1e300}, "middle of the means at the start"),
            real_option("spread", 0.05, {0, 1e300}, "half the distance of the outermost means at the start"),
            real_option("step", 0.3, {0, 1e300}, "gd, ngd: step"),
            real_option("damping", 1e-3, {0, 1e300}, "ngd: added to the diagonal of the information")}},
          [](const Options& options, std::shared_ptr<const Scenario> scenario) -> std::shared_ptr<const Tabulation> {
            return std::make_shared<LearningTable>(options, std::move(scenario));
          }};
}

}  // namespace mixrate
