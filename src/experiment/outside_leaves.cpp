#include "experiment/outside_leaves.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>

#include "base/leaf_additions.hpp"
#include "estimator/told_fit.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

bool is_added(std::string_view list, std::string_view name) {
  return std::ranges::find(added_leaves(), fmt::format("{}: {}", list, name)) != added_leaves().end();
}

/// Throws StudyError: 'name' did something (why). What to do.
[[noreturn]] void refuse_answer(std::string_view name, const std::string& did, const std::string& why,
                                const std::string& repair) {
  throw StudyError({}, fmt::format("the estimator '{}' {}", name, did), why, repair);
}

bool may_be_empty(FitStatus status) { return status == FitStatus::failed || status == FitStatus::not_finite; }

void check_shape(std::string_view name, const FitProblem& problem, const MixingMeasure& estimate) {
  const AtomLayout &own = estimate.layout(), &layout = *problem.model.layout();
  if (own.atom_width() != layout.atom_width() || own.common_width() != layout.common_width())
    refuse_answer(name, "gives an estimate of another model",
                  fmt::format("its atoms have {} numbers, those of {} have {}", own.atom_width(),
                              problem.model.family(), layout.atom_width()),
                  "Make it with problem.model.layout()");
  if (estimate.size() > problem.k)
    refuse_answer(name, fmt::format("gives {} atoms", estimate.size()),
                  fmt::format("at most k = {} are fitted", problem.k), "Leave the others out");
}

void check_numbers(std::string_view name, const FitProblem& problem, const MixingMeasure& estimate, FitStatus status) {
  const std::string says = fmt::format("status {}", to_string(status));
  if (!estimate.all_finite()) {
    if (status == FitStatus::not_finite) return;
    refuse_answer(name, "gives an estimate with NaN or infinity", says, "Say so: FitStatus::not_finite");
  }
  const auto check = [&](const Block& block, const ConstVectorRef& values, const std::string& of) {
    if (const auto wrong = domain_problem(block, values))
      refuse_answer(name, fmt::format("gives {}{}", of, wrong->problem), wrong->why.empty() ? says : wrong->why,
                    "Scales are variances; keep them in the box");
  };
  for (Index i = 0; i < estimate.size(); ++i)
    for (const Block& block : estimate.layout().atom_blocks())
      check(block, estimate.block(i, block), fmt::format("atom{}: ", i + 1));
  for (const Block& block : estimate.layout().common_blocks())
    check(block, estimate.common().segment(block.offset, block.size), "");
  constexpr double rounding = 1e-6;
  const double mass = std::exp(estimate.log_total_mass());
  if (!problem.model.is_gated() && !(std::abs(mass - 1.0) <= rounding))
    refuse_answer(name, fmt::format("gives weights that sum to {:.6g}", mass), "weights of a mixture are probabilities",
                  "Give model.canonical(estimate)");
}

/// A leaf's starts, which says so when there is no such start.
StartSource counted_starts(std::string_view name, const StartSource& starts) {
  return {starts.count, [name, &starts](int index) {
            if (index >= 0 && index < starts.count) return starts.draw(index);
            refuse_answer(name, fmt::format("asks for start {}", index),
                          fmt::format("there are {}, counted from 0", starts.count), "See problem.starts.count");
          }};
}

class CheckedEstimator final : public Estimator {
 public:
  CheckedEstimator(std::string_view name, std::shared_ptr<const Estimator> inner)
      : name_(name), inner_(std::move(inner)) {}
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const StartSource starts = counted_starts(name_, problem.starts);
    const FitProblem counted{problem.model,      problem.data, problem.k,     problem.box,
                             problem.likelihood, starts,       problem.stream};
    return checked_outcome(name_, problem, inner_->fit(counted), own_columns().size());
  }
  void require(const Model& model) const override { inner_->require(model); }
  [[nodiscard]] bool takes_weights() const override { return inner_->takes_weights(); }
  [[nodiscard]] Index estimate_atoms(Index k) const override { return inner_->estimate_atoms(k); }
  [[nodiscard]] bool has_tree() const override { return inner_->has_tree(); }
  [[nodiscard]] bool is_free_of_units() const override { return inner_->is_free_of_units(); }
  [[nodiscard]] std::vector<std::string> own_columns() const override { return inner_->own_columns(); }
  void try_out() const override { inner_->try_out(); }
  [[nodiscard]] bool has_floor(const Model& model) const override { return inner_->has_floor(model); }
  [[nodiscard]] double error_floor(const Model& model, const MixingMeasure& truth,
                                   std::string_view column) const override {
    return inner_->error_floor(model, truth, column);
  }

 private:
  std::string name_;
  std::shared_ptr<const Estimator> inner_;
};

class CheckedLoss final : public Loss {
 public:
  CheckedLoss(std::string_view name, std::shared_ptr<const Loss> inner) : name_(name), inner_(std::move(inner)) {}
  [[nodiscard]] const std::vector<std::string>& columns() const override { return inner_->columns(); }
  void evaluate(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const override {
    inner_->evaluate(fitted, stream, out);
    for (std::size_t c = 0; c < out.size(); ++c)
      if (out[c] < 0.0 || std::isinf(out[c]))
        throw StudyError({}, fmt::format("the loss '{}' gives {} = {:.6g}", name_, columns()[c], out[c]),
                         "a loss is 0 or more and finite, or NaN where it is not defined: slopes are of its logarithm",
                         "Give the absolute value");
  }

 private:
  std::string name_;
  std::shared_ptr<const Loss> inner_;
};

void check_columns_of_loss(std::string_view name, const std::vector<std::string>& columns) {
  const auto refuse = [&](const std::string& problem, const std::string& repair) {
    throw StudyError({}, fmt::format("the loss '{}' {}", name, problem), "columns stand in tables and results", repair);
  };
  const std::set<std::string> names(columns.begin(), columns.end());
  if (columns.empty()) refuse("has no column", "Give it one, of its own name");
  if (names.size() != columns.size() || names.contains(""))
    refuse("has columns without a name, or two of one name", "");
  if (columns.size() == 1 && columns[0] != name)
    refuse(fmt::format("calls its column '{}'", columns[0]), "One column has the name of the loss");
}

}  // namespace

FitOutcome checked_outcome(std::string_view name, const FitProblem& problem, FitOutcome outcome,
                           std::size_t num_own_columns) {
  const auto number = static_cast<int>(outcome.status);
  if (number <= 0 || number >= num_fit_statuses || outcome.status == FitStatus::crashed)
    refuse_answer(name, "does not say how the fit ended", fmt::format("its status is {}", to_string(outcome.status)),
                  "Set FitOutcome::status: converged, iteration_cap, stalled, ..., failed");
  if (!outcome.own.empty() && outcome.own.size() != num_own_columns)
    refuse_answer(name, fmt::format("tells {} numbers of its own", outcome.own.size()),
                  fmt::format("own_columns() names {}", num_own_columns), "Tell as many");
  if (outcome.iterations < 0) refuse_answer(name, fmt::format("counts {} iterations", outcome.iterations), "", "");
  if (outcome.estimate.size() == 0) {
    if (!may_be_empty(outcome.status))
      refuse_answer(name, "gives no estimate", fmt::format("and the status {}", to_string(outcome.status)),
                    "Set FitOutcome::estimate, or the status failed or not_finite");
    return outcome;
  }
  check_shape(name, problem, outcome.estimate);
  check_numbers(name, problem, outcome.estimate, outcome.status);
  if (!outcome.estimate.all_finite()) return outcome;
  constexpr double same = 1e-9, same_value = 1e-8;
  MixingMeasure canonical = problem.model.canonical(outcome.estimate);
  const Vector is = outcome.estimate.flatten(), should = canonical.flatten();
  const bool is_canonical =
      is.size() == should.size() && ((is - should).array().abs() <= same * (1.0 + should.array().abs())).all();
  if (!is_canonical) outcome.estimate = std::move(canonical);
  const double value = log_likelihood_of(problem, outcome.estimate);
  if (!(std::abs(outcome.log_likelihood - value) <= same_value * (1.0 + std::abs(value))))
    outcome.log_likelihood = std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
  return outcome;
}

std::shared_ptr<const Estimator> make_estimator(const EstimatorEntry& entry, const Options& options) {
  std::shared_ptr<const Estimator> made = entry.make(options);
  if (!is_added("estimators", entry.info.name)) return made;
  return std::make_shared<CheckedEstimator>(entry.info.name, std::move(made));
}

std::shared_ptr<const Loss> make_loss(const LossEntry& entry, const Options& options,
                                      const std::shared_ptr<const Scenario>& scenario, Index k) {
  if (!is_added("losses", entry.info.name)) return entry.make(options, scenario, k);
  try {
    std::shared_ptr<const Loss> made = entry.make(options, scenario, k);
    check_columns_of_loss(entry.info.name, made->columns());
    return std::make_shared<CheckedLoss>(entry.info.name, std::move(made));
  } catch (const StudyError& error) {
    const Location where = options.resolved().where();
    if (!error.where().file.empty() || where.file.empty()) throw;
    std::string text = error.what();
    if (text.ends_with('.')) text.pop_back();
    throw StudyError(where, text);
  }
}

}  // namespace mixrate
