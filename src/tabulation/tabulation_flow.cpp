// flow: where gradient descent, natural gradient and EM go from each point of a plane of two locations.
#include <fmt/format.h>

#include "math/solve.hpp"
#include "model/chart.hpp"
#include "model/fisher.hpp"
#include "tabulation/tabulation.hpp"

namespace mixrate {

namespace {

/// One data set of n observations; positions are the first two locations in the chart, everything else is the truth's.
class FlowTable final : public Tabulation {
 public:
  FlowTable(const Options& options, std::shared_ptr<const Scenario> scenario)
      : scenario_(std::move(scenario)),
        n_(static_cast<Index>(options.integer("n"))),
        steps_(static_cast<Index>(options.integer("points"))),
        lower_(options.reals("lower")),
        upper_(options.reals("upper")),
        chart_(options.text("chart")) {
    const Model& model = *scenario_->model;
    if (scenario_->truth.size() != 2 || model.response_dim() != 1 || model.covariate_dim() != 0) {
      throw StudyError({}, "a flow needs a plane", "the scenario must be a Gaussian mixture of two atoms on the line");
    }
    if (lower_.size() != 2 || upper_.size() != 2 || lower_[0] >= upper_[0] || lower_[1] >= upper_[1]) {
      throw StudyError(options.where("lower"), "`lower` and `upper` do not span a rectangle",
                       "each has two entries, one per coordinate, lower below upper");
    }
  }

  [[nodiscard]] Table compute(std::uint64_t seed) const override {
    const Dataset data = draw_dataset(*scenario_, n_, seed, 0);
    const auto likelihood = scenario_->model->likelihood(data, 2, scenario_->box);
    const ChartEntry& entry = find_chart(chart_, {});
    const auto chart = entry.make(Options(entry.info), chart_space(*scenario_->model, *likelihood, {}, {}));
    const Index a = chart->space().location(0), b = chart->space().location(1);
    const Vector base = chart->to_chart(likelihood->pack(ordered_along(scenario_->truth, *likelihood, chart->space())));
    const FisherInformation fisher = information();
    Table table;
    table.drawing = Drawing::flow;
    table.columns = {
        "mu1", chart_ == "standard" ? "mu2" : "gap", "gradient_x", "gradient_y", "natural_x", "natural_y", "em_x",
        "em_y"};
    table.rows.resize(steps_ * steps_, 8);
    for (Index i = 0; i < steps_; ++i) {
      for (Index j = 0; j < steps_; ++j) {
        Vector phi = base;
        phi[a] = place(0, i);
        phi[b] = place(1, j);
        table.rows.row(i * steps_ + j) = arrows(*likelihood, *chart, fisher, phi, a, b);
      }
    }
    table.note = fmt::format("chart {}, n = {}, seed {}", chart_, n_, seed);
    return table;
  }

 private:
  [[nodiscard]] double place(std::size_t axis, Index i) const {
    return lower_[axis] + (upper_[axis] - lower_[axis]) * static_cast<double>(i) / static_cast<double>(steps_ - 1);
  }

  [[nodiscard]] FisherInformation information() const {
    Vector means, variances;
    scenario_->model->component_moments({}, scenario_->truth, means, variances);
    const double lowest = std::min(means.minCoeff(), lower_[0] + std::min(0.0, lower_[1]));
    const double highest = std::max(means.maxCoeff(), upper_[0] + std::max(0.0, upper_[1]));
    return {*scenario_->model, 2, scenario_->box,
            fisher_rule(lowest, highest, variances.minCoeff(), variances.maxCoeff())};
  }

  /// The moves of (phi_a, phi_b) per unit of step: J'g / n, (J'IJ + damping)^-1 J'g / n, and the EM map in the chart.
  [[nodiscard]] Eigen::Matrix<double, 1, 8> arrows(Likelihood& likelihood, const Chart& chart,
                                                   const FisherInformation& fisher, const Vector& phi, Index a,
                                                   Index b) const {
    constexpr double damping = 1e-3;
    const Vector theta = chart.to_standard(phi);
    const Matrix j = chart.jacobian(phi);
    Vector score;
    likelihood.derivatives(theta, score, nullptr);
    const Vector gradient = j.transpose() * score / static_cast<double>(n_);
    const Matrix information = j.transpose() * fisher.information(theta) * j;
    const Vector natural = solve_symmetric(information + damping * Matrix::Identity(phi.size(), phi.size()), gradient);
    Vector next = theta;
    likelihood.ascent_step(theta, next);
    const Vector em = chart.to_chart(next) - phi;
    return {phi[a], phi[b], gradient[a], gradient[b], natural[a], natural[b], em[a], em[b]};
  }

  std::shared_ptr<const Scenario> scenario_;
  Index n_, steps_;
  std::vector<double> lower_, upper_;
  std::string chart_;
};

}  // namespace

TabulationEntry flow_tabulation() {
  return {{"flow",
           "vector fields of gradient descent, natural gradient and EM over two locations, in a chart",
           "arXiv 2206.08598",
           {integer_option("n", 2000, {2, 1e8}, "observations of the one data set"),
            integer_option("points", 21, {2, 200}, "positions along each axis"),
            reals_option("lower", {-1e6, 1e6}, "lower corner of the rectangle"),
            reals_option("upper", {-1e6, 1e6}, "upper corner of the rectangle"),
            text_option("chart", "standard", "coordinates (mixrate explain)")}},
          [](const Options& options, std::shared_ptr<const Scenario> scenario) -> std::shared_ptr<const Tabulation> {
            return std::make_shared<FlowTable>(options, std::move(scenario));
          }};
}

}  // namespace mixrate
