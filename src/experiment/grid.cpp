#include "experiment/grid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/catalogue.hpp"
#include "model/box.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

using Losses = std::vector<std::shared_ptr<const Loss>>;

Location place(const std::vector<Location>& places, std::size_t i, const Location& fallback) {
  return i < places.size() ? places[i] : fallback;
}

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

void check_sizes(const Experiment& experiment) {
  const Scenario& scenario = *experiment.scenario;
  for (std::size_t j = 0; j < experiment.k.size(); ++j) {
    const Index k = experiment.k[j];
    const Location where = place(experiment.k_where, j, experiment.where);
    if (k < 1) throw StudyError(where, fmt::format("k = {} is below 1", k), "a fit has at least one atom");
    try {
      scenario.model->require_atoms(k);
    } catch (const StudyError& error) {
      std::string why = error.what();
      if (!why.empty() && why.back() == '.') why.pop_back();
      throw StudyError(where, fmt::format("k = {} does not fit scenario '{}'", k, scenario.name), why);
    }
  }
  for (std::size_t j = 0; j < experiment.n.size(); ++j) {
    for (const Index k : experiment.k) {
      const Index needed = scenario.model->num_free_parameters(k);
      if (experiment.n[j] >= std::max<Index>(needed, 1)) continue;
      throw StudyError(place(experiment.n_where, j, experiment.where),
                       fmt::format("n = {} is below the number of parameters", experiment.n[j]),
                       fmt::format("a fit of k = {} atoms has {} free parameters", k, needed),
                       fmt::format("Start n at {} or more", std::max<Index>(needed, 1)));
    }
  }
}

/// Draw one start from a small data set: a start that does not fit the model must say so here, not once per replicate.
void check_start(const Scenario& scenario, Index n, Index k, const EstimatorPlan& plan) {
  const Dataset data = draw_dataset(scenario, n, 0, 0);
  const auto likelihood = scenario.model->likelihood(data, k, scenario.box);
  const MixingMeasure* truth = plan.start->needs_truth() ? &scenario.truth : nullptr;
  const StartContext context{*scenario.model, data, *likelihood, k, scenario.box, truth};
  Stream stream({0, plan.start_content, 0}, Purpose::start);
  try {
    static_cast<void>(plan.start->draw(context, 0, stream));
  } catch (const StudyError& error) {
    std::string why = error.what();
    if (!why.empty() && why.back() == '.') why.pop_back();
    throw StudyError(
        plan.where,
        fmt::format("start '{}' does not fit scenario '{}' with k = {}", plan.start_label, scenario.name, k), why);
  } catch (const std::exception&) {
    // Numerical trouble on this small draw says nothing about the real data; there it becomes a failed replicate.
    return;
  }
}

void check_estimators(const Experiment& experiment) {
  for (const EstimatorPlan& plan : experiment.estimators) {
    try {
      plan.estimator->require(*experiment.scenario->model);
    } catch (const StudyError& error) {
      std::string why = error.what();
      if (!why.empty() && why.back() == '.') why.pop_back();
      throw StudyError(plan.where, fmt::format("'{}' cannot fit scenario '{}'", plan.label, experiment.scenario->name),
                       why);
    }
  }
}

void check_starts(const Experiment& experiment) {
  constexpr Index small = 200;
  const Index n = *std::min_element(experiment.n.begin(), experiment.n.end());
  for (const Index k : experiment.k) {
    const Index needed = experiment.scenario->model->num_free_parameters(k);
    for (const EstimatorPlan& plan : experiment.estimators) {
      check_start(*experiment.scenario, std::min(n, std::max(needed, small)), k, plan);
    }
  }
}

Losses make_losses(const Experiment& experiment, Index k) {
  Losses out;
  std::vector<std::string> columns;
  for (const Node& node : experiment.losses) {
    const LossEntry& entry = find_loss(node.find("kind")->text("kind"), node.where());
    out.push_back(entry.make(Options(node, entry.info), experiment.scenario, k));
    for (const std::string& column : out.back()->columns()) {
      if (std::find(columns.begin(), columns.end(), column) != columns.end()) {
        throw StudyError(node.where(), fmt::format("loss column '{}' appears twice", column),
                         "two losses of this experiment give columns of the same name", "Drop one of them");
      }
      columns.push_back(column);
    }
  }
  return out;
}

/// Hash of everything that decides the numbers of a cell: the fit and the losses, not the replicates, not the labels.
std::uint64_t cell_key(std::uint64_t fit_content, const Experiment& experiment) {
  ContentHash hash;
  hash.add("cell").add(fit_content);
  for (const Node& loss : experiment.losses) hash.add(to_text(loss));
  return hash.value();
}

Cell make_cell(const Experiment& experiment, const EstimatorPlan& plan, Index k, Index n, const Losses& losses) {
  const Scenario& scenario = *experiment.scenario;
  Cell cell;
  cell.scenario = experiment.scenario;
  cell.estimator = plan.estimator;
  cell.start = plan.start;
  cell.losses = losses;
  cell.data_content = ContentHash().add(scenario.content_hash()).add(word(n)).value();
  cell.start_content = ContentHash().add("start").add(cell.data_content).add(word(k)).add(plan.start_content).value();
  cell.fit_content =
      ContentHash().add("fit").add(cell.start_content).add(plan.content).add(parameter_space(scenario)).value();
  CellInfo& info = cell.info;
  info.key = cell_key(cell.fit_content, experiment);
  info.scenario = scenario.name;
  info.family = std::string(scenario.model->family());
  info.estimator = plan.label;
  info.start = plan.start_label;
  info.n = n;
  info.k = k;
  info.k0 = scenario.truth.size();
  info.replicates = experiment.replicates;
  info.id = fmt::format("{}.k{}.n{}.{}", slug(info.scenario), k, n, slug(info.estimator));
  for (const auto& loss : losses) {
    for (const std::string& column : loss->columns()) {
      info.loss_columns.push_back(column);
      info.predicted.push_back(scenario.predicted(column, k));
    }
  }
  const std::vector<int> tree = scenario.model->fitted_tree(k);
  const Index groups = tree.empty() ? 0 : Index{*std::max_element(tree.begin(), tree.end())} + 1;
  info.estimate_columns = MixingMeasure::names(*scenario.model->layout(), k, groups);
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

Grid expand(const Study& study) {
  Grid grid;
  grid.seed = study.seed;
  NameCheck names;
  for (const Experiment& experiment : study.experiments) {
    check_sizes(experiment);
    require_inside(experiment.scenario->box, experiment.scenario->truth, experiment.box_where);
    check_estimators(experiment);
    check_starts(experiment);
    names.see_scenario(experiment);
    for (const Index k : experiment.k) {
      const Losses losses = make_losses(experiment, k);
      for (const EstimatorPlan& plan : experiment.estimators) names.see_series(experiment, k, plan);
      for (const Index n : experiment.n) {
        for (const EstimatorPlan& plan : experiment.estimators) {
          Cell cell = make_cell(experiment, plan, k, n, losses);
          names.see_cell(experiment, cell.info);
          grid.cells.push_back(std::move(cell));
        }
      }
    }
  }
  return grid;
}

}  // namespace mixrate
