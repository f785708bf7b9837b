#include "experiment/grid_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/grid.hpp"
#include "random/stream.hpp"

namespace mixrate {

namespace {

/// Draw one start from a small data set: a start that does not fit the model must say so here, not once per replicate.
void check_start(const Scenario& scenario, Index n, Index k, const EstimatorPlan& plan) {
  if (plan.start->count() == 0) return;
  const Dataset data = draw_dataset(scenario, n, StreamKey{0, scenario.data_content(n), 0});
  const auto likelihood = scenario.model->likelihood(data, k, scenario.box);
  const MixingMeasure* truth = plan.start->needs_truth() ? &scenario.truth : nullptr;
  const StartContext context{*scenario.model, data, *likelihood, k, scenario.box, truth};
  Stream stream({0, plan.start_content, 0}, Purpose::start);
  try {
    static_cast<void>(plan.start->draw(context, 0, stream));
  } catch (const StudyError& error) {
    throw StudyError(
        plan.where,
        fmt::format("start '{}' does not fit scenario '{}' with k = {}", plan.start_label, scenario.name, k),
        reason(error));
  } catch (const std::exception&) {
    // Numerical trouble on this small draw says nothing about the real data; there it becomes a failed replicate.
    return;
  }
}

/// Whether an array of a row is called so.
bool is_fact(std::string_view name) {
  return !all_row_fields([name](const auto& field) { return field.name != name; });
}

/// Columns of an estimator's own must not be taken for something else.
void check_own_columns(const EstimatorPlan& plan, const std::vector<std::string>& losses) {
  for (const std::string& own : plan.estimator->own_columns()) {
    const auto ends_as = [&](const PosteriorFunctional& f) { return own.ends_with("." + std::string(f.name)); };
    const bool is_taken = std::ranges::find(losses, own) != losses.end() || look_up_diagnostic(own) != nullptr ||
                          find_certificate_column(own) != certificate_width || is_fact(own) ||
                          std::ranges::any_of(posterior_functionals(), ends_as);
    if (is_taken)
      throw StudyError(plan.where, fmt::format("the column '{}' of '{}' has the name of another one", own, plan.label),
                       "a loss, a functional, a diagnostic, a certificate or a fact is called so",
                       "Choose another name, such as my-" + own);
  }
}

}  // namespace

Location place(const std::vector<Location>& places, std::size_t i, const Location& fallback) {
  return i < places.size() ? places[i] : fallback;
}

std::string reason(const StudyError& error) {
  std::string why = error.what();
  if (!why.empty() && why.back() == '.') why.pop_back();
  return why;
}

void require_fittable(const Model& model, Index k, const Location& where, const std::string& unfit) {
  // A fit keeps matrices of curvature, parameters by parameters, and of n by parameters. Far below these bounds it
  // takes hours; far above, no machine has the memory, and counting parameters overflows.
  constexpr Index most_atoms = 1000, most_parameters = 5000;
  const std::string problem = fmt::format("k = {} is too large", k);
  if (k > most_atoms)
    throw StudyError(where, problem, fmt::format("at most {} atoms are fitted", most_atoms), "Fit fewer atoms");
  try {
    model.require_atoms(k);
  } catch (const StudyError& error) {
    throw StudyError(where, fmt::format("k = {} {}", k, unfit), reason(error));
  }
  const Index parameters = model.num_free_parameters(k);
  if (parameters > most_parameters)
    throw StudyError(where, problem,
                     fmt::format("the fit has {} free parameters; at most {} are fitted", parameters, most_parameters),
                     "Fit fewer atoms or fewer dimensions");
}

void require_feasible_data(const Model& model, Index n, const Location& where) {
  constexpr double most_bytes = 1e12;
  const auto width = static_cast<double>(model.covariate_dim() + model.response_dim());
  const double bytes = sizeof(double) * width * static_cast<double>(n);
  if (bytes > most_bytes)
    throw StudyError(where, fmt::format("n = {} is too large", n),
                     fmt::format("one data set would take {}", bytes_text(bytes)), "Take a smaller n");
}

void check_number_of_cells(const Study& study) {
  constexpr double most_cells = 1'000'000;
  // One bit of each replicate is in memory, and a journal counts them with 32 bits.
  constexpr double most_replicates = 4294967296.0;
  double cells = 0.0, replicates = 0.0;
  for (const Experiment& experiment : study.experiments) {
    const double own = static_cast<double>(experiment.n.size()) * static_cast<double>(experiment.k.size()) *
                       static_cast<double>(experiment.estimators.size());
    cells += own;
    replicates += own * experiment.replicates;
    if (cells > most_cells)
      throw StudyError(experiment.where, fmt::format("the study has {:.0f} cells or more", cells),
                       fmt::format("n, k and estimators multiply; at most {:.0f} are run", most_cells),
                       "Take fewer n or k, or several studies");
    if (replicates > most_replicates)
      throw StudyError(experiment.where, fmt::format("the study has {:.0f} replicates or more", replicates),
                       "cells times replicates; a journal holds 4294967296", "Take fewer replicates");
  }
}

void check_sizes(const Experiment& experiment) {
  const Scenario& scenario = *experiment.scenario;
  for (std::size_t j = 0; j < experiment.k.size(); ++j) {
    const Index k = experiment.k[j];
    const Location where = place(experiment.k_where, j, experiment.where);
    if (k < 1) throw StudyError(where, fmt::format("k = {} is below 1", k), "a fit has at least one atom");
    require_fittable(*scenario.model, k, where, fmt::format("does not fit scenario '{}'", scenario.name));
  }
  for (std::size_t j = 0; j < experiment.n.size(); ++j) {
    const Index n = scenario.sample_size(experiment.n[j]);
    if (scenario.model->support() == nullptr)
      require_feasible_data(*scenario.model, n, place(experiment.n_where, j, experiment.where));
    for (const Index k : experiment.k) {
      const Index needed = std::max<Index>(scenario.model->num_free_parameters(k), 1);
      if (n >= needed) continue;
      const bool is_axis = scenario.variation.axis_option.empty();
      const Location where = is_axis ? place(experiment.n_where, j, experiment.where) : experiment.where;
      const std::string what = is_axis ? "n" : "draws";
      throw StudyError(where, fmt::format("{} = {} is below the number of parameters", what, n),
                       fmt::format("a fit of k = {} atoms has {} free parameters", k, needed),
                       fmt::format("Start {} at {} or more", what, needed));
    }
  }
}

void check_estimators(const Experiment& experiment) {
  for (const EstimatorPlan& plan : experiment.estimators) {
    for (std::size_t j = 0; j < experiment.k.size(); ++j) {
      const Index k = experiment.k[j], atoms = plan.estimator->estimate_atoms(k);
      if (atoms <= k) continue;
      throw StudyError(place(experiment.k_where, j, experiment.where),
                       fmt::format("k = {} is below the {} atoms of the estimate of '{}'", k, atoms, plan.label),
                       "atoms are merged, not split", fmt::format("Fit k = {} or more", atoms));
    }
    try {
      plan.estimator->require(*experiment.scenario->model);
    } catch (const StudyError& error) {
      throw StudyError(plan.where, fmt::format("'{}' cannot fit scenario '{}'", plan.label, experiment.scenario->name),
                       reason(error));
    }
  }
}

void check_starts(const Experiment& experiment, const std::vector<std::shared_ptr<const Scenario>>& at_n) {
  constexpr Index small = 200;
  const auto at = std::min_element(experiment.n.begin(), experiment.n.end()) - experiment.n.begin();
  const Scenario& scenario = *at_n[static_cast<std::size_t>(at)];
  const Index n = scenario.sample_size(experiment.n[static_cast<std::size_t>(at)]);
  for (const Index k : experiment.k) {
    const Index needed = scenario.model->num_free_parameters(k);
    for (const EstimatorPlan& plan : experiment.estimators) {
      check_start(scenario, std::min(n, std::max(needed, small)), k, plan);
    }
  }
}

void check_columns(const Experiment& experiment, std::span<const std::shared_ptr<const Loss>> losses) {
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    for (const std::string& column : losses[i]->columns()) {
      if (std::find(columns.begin(), columns.end(), column) != columns.end()) {
        throw StudyError(experiment.losses[i].where(), fmt::format("loss column '{}' appears twice", column),
                         "two losses of this experiment give columns of the same name", "Drop one of them");
      }
      columns.push_back(column);
    }
  }
  for (const EstimatorPlan& plan : experiment.estimators) check_own_columns(plan, columns);
}

void check_theory(const Experiment& experiment, std::span<const Cell> cells) {
  for (const StatedPrediction& stated : experiment.theory) {
    const Prediction& prediction = stated.prediction;
    bool has_k = false;
    std::set<std::string> known;
    for (const Cell& cell : cells) {
      if (prediction.k != 0 && prediction.k != cell.info.k) continue;
      has_k = true;
      for (const std::string& column : cell.info.columns) known.insert(column);
    }
    if (!has_k) {
      throw StudyError(stated.where, fmt::format("k = {} is not fitted here", prediction.k),
                       fmt::format("the prediction of '{}' would be for nothing", prediction.column));
    }
    const auto fits = [&](const std::string& column) { return prediction.speaks_of(column); };
    if (std::ranges::any_of(known, fits)) continue;
    throw StudyError(stated.where, fmt::format("there is no column '{}' to predict", prediction.column),
                     fmt::format("the experiment has {}", fmt::join(known, ", ")));
  }
}

}  // namespace mixrate
