#include "experiment/grid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/grid_checks.hpp"
#include "experiment/outside_leaves.hpp"
#include "experiment/study_units.hpp"
#include "model/box.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

using Losses = std::vector<std::shared_ptr<const Loss>>;

std::uint64_t word(Index value) { return static_cast<std::uint64_t>(value); }

void add_vector(ContentHash& hash, const Vector& values) {
  hash.add(word(values.size()));
  for (const double value : values) hash.add(value);
}

std::uint64_t box_content(const Box& box) {
  ContentHash hash;
  for (const Vector* ends : {&box.atom_lower, &box.atom_upper, &box.common_lower, &box.common_upper}) {
    add_vector(hash, *ends);
  }
  return hash.add(box.log_weight_lower).add(box.log_weight_upper).value();
}

/// Hash of what bounds and shapes the fitted measures: the box and, where there is one, the tree.
std::uint64_t parameter_space(const Scenario& scenario) {
  const std::uint64_t box = box_content(scenario.box), tree = scenario.model->fit_content();
  return tree == 0 ? box : ContentHash().add(box).add(tree).value();
}

/// The scenario at every n of the experiment, each with the truth inside the box.
std::vector<std::shared_ptr<const Scenario>> scenarios_along_axis(const Experiment& experiment) {
  std::vector<std::shared_ptr<const Scenario>> out;
  for (std::size_t j = 0; j < experiment.n.size(); ++j) {
    try {
      out.push_back(scenario_at(experiment.scenario, experiment.n[j]));
    } catch (const StudyError& error) {
      throw StudyError(
          place(experiment.n_where, j, experiment.where),
          fmt::format("scenario '{}' cannot be made for n = {}", experiment.scenario->name, experiment.n[j]),
          reason(error));
    }
    require_inside(experiment.scenario->box, out.back()->truth, experiment.box_where);
  }
  return out;
}

/// The losses of an experiment with their options, before there is a scenario to bind them to.
std::vector<LossPlan> plan_losses(const Experiment& experiment) {
  std::vector<LossPlan> plans;
  for (const Node& node : experiment.losses) {
    const LossEntry& entry = find_loss(node.find("kind")->text("kind"), node.where());
    plans.push_back({&entry, Options(node, entry.info)});
  }
  return plans;
}

/// Hash of everything that decides the numbers of a cell: the fit and the losses, not the replicates, not the labels.
std::uint64_t cell_key(std::uint64_t fit_content, const Experiment& experiment) {
  ContentHash hash;
  hash.add("cell").add(fit_content);
  for (const Node& loss : experiment.losses) hash.add(to_text(loss));
  for (const PosteriorFunctional* functional : experiment.functionals) hash.add("posterior").add(functional->name);
  for (const Diagnostic* diagnostic : experiment.diagnostics) hash.add(diagnostic->info.name);
  return hash.value();
}

/// What a cell is made of: `at_n` is the scenario at its n.
struct CellParts {
  const Experiment& experiment;
  const EstimatorPlan& plan;
  std::shared_ptr<const Scenario> at_n;
  std::shared_ptr<const AffineUnits> units;  // of at_n; nullptr: of the study
  Index k, n;
};

/// Units of each of the scenarios along the axis.
std::vector<std::shared_ptr<const AffineUnits>> units_along_axis(
    const std::vector<std::shared_ptr<const Scenario>>& at_n) {
  std::vector<std::shared_ptr<const AffineUnits>> out;
  for (std::size_t j = 0; j < at_n.size(); ++j) {
    if (j > 0 && at_n[j] == at_n[j - 1]) {
      out.push_back(out.back());
      continue;
    }
    AffineUnits units = study_units(*at_n[j]);
    out.push_back(units.is_identity() ? nullptr : std::make_shared<const AffineUnits>(std::move(units)));
  }
  return out;
}

/// Columns of the posterior of each loss: as fast as the loss of an estimate (the posterior contracts at that rate).
void add_functionals(const Experiment& experiment, CellInfo& info) {
  const std::size_t losses = info.columns.size();
  for (const PosteriorFunctional* functional : experiment.functionals) {
    for (std::size_t column = 0; column < losses; ++column) {
      info.columns.push_back(functional_column(info.columns[column], *functional), ColumnKind::posterior);
      info.predicted.push_back(double{info.predicted[column]});
      info.floor.push_back(std::numeric_limits<double>::quiet_NaN());
    }
  }
}

CellInfo make_info(const CellParts& parts, const Losses& losses) {
  const Scenario& scenario = *parts.at_n;
  const Estimator& estimator = *parts.plan.estimator;
  CellInfo info;
  info.scenario = scenario.name;
  info.axis = scenario.axis;
  info.family = std::string(scenario.model->family());
  info.estimator = parts.plan.label;
  info.start = parts.plan.start_label;
  info.n = parts.n;
  info.k = parts.k;
  info.k0 = scenario.truth.size();
  info.replicates = parts.experiment.replicates;
  info.id = fmt::format("{}.k{}.n{}.{}", slug(info.scenario), parts.k, parts.n, slug(info.estimator));
  for (const auto& loss : losses) {
    for (const std::string& column : loss->columns()) {
      info.columns.push_back(column, ColumnKind::loss);
      info.predicted.push_back(
          scenario.predicted(column, estimator.estimate_atoms(parts.k), estimator.has_floor(*scenario.model)));
      info.floor.push_back(estimator.error_floor(*scenario.model, scenario.truth, column));
    }
  }
  add_functionals(parts.experiment, info);
  for (const Diagnostic* diagnostic : parts.experiment.diagnostics) {
    info.columns.push_back(std::string(diagnostic->info.name), ColumnKind::diagnostic);
    info.predicted.push_back(scenario.predicted(diagnostic->info.name, parts.k));
    info.floor.push_back(std::numeric_limits<double>::quiet_NaN());
  }
  const ProgramEstimator* program = as_program(estimator);
  const std::vector<std::string> own = estimator.own_columns();
  const std::size_t first_share = own.size() - (program != nullptr ? program->num_shares() : 0);
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string& column = own[i];
    info.columns.push_back(column, i < first_share ? ColumnKind::diagnostic : ColumnKind::share);
    info.predicted.push_back(scenario.predicted(column, parts.k));
    info.floor.push_back(std::numeric_limits<double>::quiet_NaN());
  }
  const std::vector<int> tree = scenario.model->fitted_tree(parts.k);
  const Index groups = tree.empty() ? 0 : Index{*std::max_element(tree.begin(), tree.end())} + 1;
  info.estimate_columns =
      Columns(MixingMeasure::names(*scenario.model->layout(), parts.k, groups), ColumnKind::estimate);
  return info;
}

Cell make_cell(const CellParts& parts, const Losses& losses, const std::vector<LossPlan>& plans) {
  Cell cell;
  cell.scenario = parts.at_n;
  cell.estimator = parts.plan.estimator;
  if (cell.estimator->is_free_of_units()) cell.units = parts.units;
  cell.start = parts.plan.start;
  cell.losses = losses;
  cell.loss_plans = plans;
  cell.functionals = parts.experiment.functionals;
  cell.diagnostics = parts.experiment.diagnostics;
  cell.data_content = parts.experiment.scenario->data_content(parts.n);
  cell.start_content =
      ContentHash().add("start").add(cell.data_content).add(word(parts.k)).add(parts.plan.start_content).value();
  cell.fit_content = ContentHash()
                         .add("fit")
                         .add(cell.start_content)
                         .add(parts.plan.content)
                         .add(parameter_space(*parts.at_n))
                         .value();
  cell.info = make_info(parts, losses);
  cell.info.key = cell_key(cell.fit_content, parts.experiment);
  cell.most_replicates = std::max(parts.experiment.max_replicates, parts.experiment.replicates);
  return cell;
}

/// Names must mean one thing: a scenario name one truth, a series (scenario, k, estimator label) one recipe. Otherwise
/// slopes would be fitted through points of different experiments.
class NameCheck {
 public:
  void see_scenario(const Experiment& experiment) {
    const auto [known, is_new] = scenarios_.emplace(experiment.scenario->name, experiment.scenario->content_hash());
    if (is_new || known->second == experiment.scenario->content_hash()) return;
    throw StudyError(experiment.where,
                     fmt::format("scenario name '{}' stands for two different truths", experiment.scenario->name),
                     "it names the series of the rate table", "Give one of them another name");
  }

  void see_series(const Experiment& experiment, Index k, const EstimatorPlan& plan) {
    const std::uint64_t content = ContentHash().add(plan.content).add(parameter_space(*experiment.scenario)).value();
    const auto [known, is_new] = series_.emplace(std::tuple(experiment.scenario->name, k, plan.label), content);
    if (is_new || known->second == content) return;
    throw StudyError(plan.where,
                     fmt::format("label '{}' stands for two different recipes at scenario '{}', k = {}", plan.label,
                                 experiment.scenario->name, k),
                     "an earlier experiment uses it with other options, another box or other groups",
                     "Give one of them a label");
  }

  /// Make the id of a cell unique; refuse the same cell twice.
  void see_cell(const Experiment& experiment, CellInfo& info) {
    const auto [known, is_new] = cells_.emplace(info.id, info.key);
    if (is_new) return;
    const std::string longer = fmt::format("{}-{:08x}", info.id, info.key >> 32);
    if (known->second == info.key || !cells_.emplace(longer, info.key).second) {
      throw StudyError(experiment.where, fmt::format("cell '{}' appears twice", info.id),
                       "an earlier experiment has it too", "Remove it from one of them");
    }
    info.id = longer;
  }

 private:
  std::map<std::string, std::uint64_t> scenarios_, cells_;
  std::map<std::tuple<std::string, Index, std::string>, std::uint64_t> series_;
};

}  // namespace

std::vector<std::shared_ptr<const Loss>> bind_losses(std::span<const LossPlan> plans,
                                                     const std::shared_ptr<const Scenario>& scenario, Index k) {
  Losses out;
  out.reserve(plans.size());
  for (const LossPlan& plan : plans) out.push_back(make_loss(*plan.entry, plan.options, scenario, k));
  return out;
}

namespace {

void expand_experiment(const Experiment& experiment, NameCheck& names, ColumnPool& columns, std::vector<Cell>& cells) {
  check_sizes(experiment);
  check_estimators(experiment);
  const auto at_n = scenarios_along_axis(experiment);
  const auto units = units_along_axis(at_n);
  check_starts(experiment, at_n);
  names.see_scenario(experiment);
  const std::vector<LossPlan> plans = plan_losses(experiment);
  const std::size_t first = cells.size();
  for (const Index k : experiment.k) {
    for (const EstimatorPlan& plan : experiment.estimators) names.see_series(experiment, k, plan);
    Losses losses;
    for (std::size_t j = 0; j < experiment.n.size(); ++j) {
      if (j == 0 || at_n[j] != at_n[j - 1]) losses = bind_losses(plans, at_n[j], k);
      if (j == 0) check_columns(experiment, losses);
      for (const EstimatorPlan& plan : experiment.estimators) {
        Cell cell = make_cell({experiment, plan, at_n[j], units[j], k, experiment.n[j]}, losses, plans);
        names.see_cell(experiment, cell.info);
        cell.info.columns = columns.share(cell.info.columns);
        cell.info.estimate_columns = columns.share(cell.info.estimate_columns);
        cells.push_back(std::move(cell));
      }
    }
  }
  check_theory(experiment, std::span(cells).subspan(first));
}

}  // namespace

Grid expand(const Study& study) {
  Grid grid;
  grid.seed = study.seed;
  check_number_of_cells(study);
  NameCheck names;
  ColumnPool columns;
  std::vector<std::size_t> ends = {0};  // of the cells of each experiment
  for (const Experiment& experiment : study.experiments) {
    expand_experiment(experiment, names, columns, grid.cells);
    ends.push_back(grid.cells.size());
  }
  for (std::size_t e = 0; e < study.experiments.size(); ++e) {
    const auto own = std::span<const Cell>(grid.cells).subspan(ends[e], ends[e + 1] - ends[e]);
    for (PrecisionGoal& goal : goals_of(study.experiments[e], own, grid.cells)) grid.goals.push_back(std::move(goal));
  }
  return grid;
}

}  // namespace mixrate
