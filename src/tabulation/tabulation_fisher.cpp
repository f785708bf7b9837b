// fisher: the spectrum of the Fisher information on the way to overlap or elimination.
#include <fmt/format.h>

#include <cmath>

#include "model/chart.hpp"
#include "model/fisher.hpp"
#include "tabulation/tabulation.hpp"

namespace mixrate {

namespace {

constexpr const char* source = "arXiv 2206.08598; Amari, Park and Ozeki (2006), Neural Comput. 18";

enum class Towards { overlap, elimination };

class FisherTable final : public Tabulation {
 public:
  FisherTable(const Options& options, std::shared_ptr<const Scenario> scenario)
      : scenario_(std::move(scenario)),
        grid_(read_grid(options)),
        towards_(options.text("towards") == "overlap" ? Towards::overlap : Towards::elimination),
        atom_(static_cast<Index>(options.integer("atom")) - 1),
        draws_(static_cast<Index>(options.integer("draws"))),
        chart_(options.text("chart")) {
    if (scenario_->truth.size() < 2 || !scenario_->truth.layout().has_atom_block(Meaning::location)) {
      throw StudyError({}, "this scenario cannot approach a singularity",
                       "the table moves the means or a weight of a Gaussian mixture of two or more atoms");
    }
    if (atom_ >= scenario_->truth.size())
      throw StudyError(options.where("atom"), fmt::format("the scenario has no atom {}", atom_ + 1),
                       "it is eliminated");
    for (const double at : grid_) {
      if (towards_ == Towards::elimination && at >= 1.0)
        throw StudyError(options.where("from"), "a weight is 1 or more", "the grid is of the weight of one atom");
    }
  }

  [[nodiscard]] Table compute(std::uint64_t seed) const override {
    const auto likelihood = reference(scenario_->truth);
    const ChartEntry& entry = find_chart(chart_, {});
    const auto chart = entry.make(Options(entry.info), chart_space(*scenario_->model, *likelihood, {}, {}));
    const Index p = likelihood->dim();
    Table table;
    table.columns = {towards_ == Towards::overlap ? "gap" : "weight"};
    for (Index i = 0; i < p; ++i) table.columns.push_back(fmt::format("eigenvalue{}", i + 1));
    table.columns.insert(table.columns.end(), {"condition", "log_determinant"});
    table.rows.resize(static_cast<Index>(grid_.size()), p + 3);
    for (Index row = 0; row < table.rows.rows(); ++row) {
      const double value = grid_[static_cast<std::size_t>(row)];
      const MixingMeasure g = ordered_along(at(value), *likelihood, chart->space());
      const Vector theta = likelihood->pack(g);
      const Vector spectrum = information_spectrum(root(g, theta, seed), chart->jacobian(chart->to_chart(theta)));
      table.rows(row, 0) = value;
      table.rows.row(row).segment(1, p) = spectrum.transpose();
      table.rows(row, p + 1) = spectrum[0] / spectrum[p - 1];
      table.rows(row, p + 2) = spectrum.array().log().sum();
    }
    add_laws(table, p, entry.is_linear);
    table.note =
        fmt::format("chart {}, {}", chart_, scenario_->model->weights_free() ? "weights free" : "weights known");
    return table;
  }

 private:
  /// overlap: means m + t (mu_i - m), m their weighted mean; elimination: atom j gets weight t, the others the rest.
  [[nodiscard]] MixingMeasure at(double t) const {
    MixingMeasure g = scenario_->truth;
    Vector w = g.weights() / g.weights().sum();
    if (towards_ == Towards::overlap) {
      const Block& mean = g.layout().atom_block(Meaning::location);
      auto means = g.atoms().middleRows(mean.offset, mean.size);
      const Vector centre = means * w;
      means = ((means.colwise() - centre) * t).colwise() + centre;
    } else {
      const double others = 1.0 - w[atom_];
      for (Index i = 0; i < w.size(); ++i) w[i] = i == atom_ ? t : w[i] * (1.0 - t) / others;
      g.log_weights() = w.array().log();
    }
    return g;
  }

  [[nodiscard]] std::unique_ptr<Likelihood> reference(const MixingMeasure& g) const {
    const Dataset one{Matrix::Zero(1, scenario_->model->covariate_dim()),
                      Matrix::Zero(1, scenario_->model->response_dim())};
    return scenario_->model->likelihood(one, g.size(), scenario_->box);
  }

  [[nodiscard]] Matrix root(const MixingMeasure& g, const Vector& theta, std::uint64_t seed) const {
    if (scenario_->model->response_dim() == 1 && scenario_->model->covariate_dim() == 0) {
      Vector means, variances;
      scenario_->model->component_moments({}, g, means, variances);
      const FisherRule rule =
          fisher_rule(means.minCoeff(), means.maxCoeff(), variances.minCoeff(), variances.maxCoeff());
      return FisherInformation(*scenario_->model, g.size(), scenario_->box, rule).root(theta);
    }
    Stream stream({seed, scenario_->content_hash(), 0}, Purpose::loss);  // the same draws at every point of the path
    return fisher_root_by_draws(*scenario_, g, draws_, stream);
  }

  /// Two atoms and unit variances known: 1, gap^2 and, with a free weight, gap^6 (the third cumulant's direction).
  /// Charts that are not linear stretch the gap's direction: no theory is entered for them.
  void add_laws(Table& table, Index p, bool is_linear) const {
    const bool pair = scenario_->truth.size() == 2 && scenario_->truth.layout().atom_width() == 1;
    if (towards_ != Towards::overlap || !pair || scenario_->model->response_dim() != 1) return;
    const double orders[] = {0.0, 2.0, 6.0};
    for (Index i = 0; i < p && i < 3; ++i)
      table.laws.push_back({fmt::format("eigenvalue{}", i + 1), is_linear ? orders[i] : std::nan(""), source});
  }

  std::shared_ptr<const Scenario> scenario_;
  std::vector<double> grid_;
  Towards towards_;
  Index atom_, draws_;
  std::string chart_;
};

}  // namespace

TabulationEntry fisher_tabulation() {
  std::vector<OptionSpec> options = grid_options(1.0, 0.01, 21);
  options.insert(
      options.end(),
      {choice_option(
           "towards", "overlap", {"overlap", "elimination"},
           "overlap: the means shrink to their centre by the abscissa; elimination: a weight is the abscissa"),
       integer_option("atom", 1, {1, 1e6}, "elimination: which atom, from 1"),
       text_option("chart", "standard", "coordinates (mixrate explain)"),
       integer_option("draws", 100000, {10, 1e8},
                      "Monte Carlo draws where quadrature does not apply (more than one dimension)")});
  return {{"fisher", "eigenvalues, condition and log-determinant of the Fisher information on the way to a singularity",
           source, std::move(options)},
          [](const Options& chosen, std::shared_ptr<const Scenario> scenario) -> std::shared_ptr<const Tabulation> {
            return std::make_shared<FisherTable>(chosen, std::move(scenario));
          }};
}

}  // namespace mixrate
