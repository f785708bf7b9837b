#include "drivers/fit/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "drivers/fit/labels.hpp"
#include "estimator/findings.hpp"

namespace mixrate {

namespace {

bool is_sampler(const FitOutcome& outcome) { return outcome.posterior != nullptr; }

Matrix labelled_rows(const Model& model, const NamedData& data) {
  if (model.support() == nullptr) return data.data.y;
  return Vector::LinSpaced(data.data.y.rows(), 0.0, static_cast<double>(data.data.y.rows() - 1));
}

Criteria criteria_of(const FitReport& report, const std::optional<Matrix>& joint, const Vector& counts) {
  const FitOutcome& outcome = report.outcome;
  Criteria out;
  out.parameters = report.model->num_free_parameters(outcome.estimate.size());
  const auto p = static_cast<double>(out.parameters);
  const double penalty = p * std::log(report.n);
  out.aic = -2.0 * outcome.log_likelihood + 2.0 * p;
  out.bic = -2.0 * outcome.log_likelihood + penalty;
  if (joint) out.icl = -2.0 * completed_log_likelihood(*joint, counts) + penalty;
  return out;
}

/// What the status means and what to do.
std::string status_warning(FitStatus status) {
  switch (status) {
    case FitStatus::iteration_cap:
      return "not converged: the iterations ended at their cap; raise it with --max-iterations";
    case FitStatus::stalled:
      return "not converged: the climb could not go on, as under gates with kinks; try other starts";
    case FitStatus::at_boundary:
      return "the estimate lies on the bounds of the parameters, so it may be no maximum of the likelihood";
    case FitStatus::degenerate:
      return "an atom has collapsed on few points, where the likelihood has no bound; fit fewer atoms, or atoms that "
             "share a variance";
    case FitStatus::not_finite:
      return "the likelihood is not finite; try other starts or fewer atoms";
    default:
      return {};
  }
}

void add_start_warning(const FitReport& report, std::vector<std::string>& warnings) {
  const FitOutcome& outcome = report.outcome;
  const int starts = outcome.certificate.starts;
  if (starts > 1 && outcome.starts_at_best == 1)
    warnings.push_back(
        fmt::format("only 1 of {} starts reached the best maximum, so there may be a higher one; give more starts "
                    "(--option starts={}) or another kind (--start portfolio)",
                    starts, 10 * starts));
  if (starts == 1 && outcome.estimate.size() > 1 && report.search.starts == 0)
    warnings.emplace_back("there was one start only, so there may be a higher maximum");
}

/// Bounds, covariates that depend on each other, and directions in which the likelihood is flat.
void add_findings(FitReport& report, const NamedData& data, const StandardFit& fit, const MixingMeasure& standard,
                  Likelihood& likelihood) {
  for (std::string& sentence : parameters_on_bounds(fit, standard)) report.warnings.push_back(std::move(sentence));
  const std::vector<std::string> dependent = dependent_columns(data.data.x, data.x);
  for (const std::string& sentence : dependent) report.warnings.push_back(sentence);
  const Undetermined flat = undetermined(*report.model, fit, likelihood, standard);
  report.rank = flat.rank;
  report.rank_deficiency = static_cast<double>(flat.directions.size());
  if (flat.directions.empty() || !dependent.empty()) return;
  const std::size_t more = flat.directions.size() - 1;
  report.warnings.push_back(fmt::format("the data cannot tell {}: along {} the likelihood does not change{}",
                                        more == 0 ? "all parameters" : "many parameters", flat.directions[0],
                                        more == 0 ? "" : fmt::format(", nor along {} other directions", more)));
}

/// Weights of which only the ratios are meant.
void add_weight_warning(const FitReport& report, const Dataset& data, std::vector<std::string>& warnings) {
  constexpr double small_weight = 0.1;
  if (!data.has_weights() || report.n >= small_weight * static_cast<double>(data.size())) return;
  warnings.push_back(
      fmt::format("the weights of {} rows sum to {:.4g}: standard errors, BIC and stop rules are those of {:.4g} "
                  "observations; if only ratios of weights are meant, divide them by their mean",
                  data.size(), report.n, report.n));
}

/// What priors mean in the units of the data.
std::string units_sentence(const NamedData& data, const StandardFit& fit) {
  std::string text;
  const auto add = [&text](const std::vector<std::string>& names, const AffineMap& map) {
    for (Index a = 0; a < map.dim() && !map.is_identity(); ++a)
      text += fmt::format("{}{} = {:.4g} + {:.4g} u", text.empty() ? "" : ", ", names[static_cast<std::size_t>(a)],
                          map.centre[a], map.factor.row(a).norm());
  };
  add(data.x, fit.units().x);
  add(data.y, fit.units().y);
  if (text.empty()) return "priors are in the units of the data";
  return "priors speak of the data in standard units u: " + text + "; options such as coefficient_variance change them";
}

/// Atoms that cover fewer observations than they have parameters.
void add_atom_warnings(const FitReport& report, const std::optional<Matrix>& joint, const Vector& counts,
                       std::vector<std::string>& warnings) {
  if (!joint) return;
  const Matrix shares = responsibilities(*joint);
  for (Index i = 0; i < shares.cols(); ++i) {
    const double covered = counts.size() > 0 ? shares.col(i).dot(counts) : shares.col(i).sum();
    const auto needed = static_cast<double>(report.model->layout()->atom_width() + 1);
    if (covered < needed)
      warnings.push_back(fmt::format("atom {} covers {:.1f} observations and has {} parameters; fit fewer atoms", i + 1,
                                     covered, needed));
  }
}

}  // namespace

std::string count_text(double n) {
  constexpr double most = 9007199254740992.0;  // 2^53
  return n == std::floor(n) && n <= most ? fmt::format("{:.0f}", n) : fmt::format("{:.10g}", n);
}

void judge(FitReport& report, const NamedData& data, const StandardFit& fit, const MixingMeasure& standard) {
  const FitOutcome& outcome = report.outcome;
  const std::string problem = status_warning(outcome.status);
  if (!problem.empty()) report.warnings.push_back(problem);
  if (outcome.estimate.size() == 0) return;
  const Vector counts = report.model->support() != nullptr ? Vector(data.data.y.col(0)) : data.data.weights;
  if (const Index parameters = report.model->num_free_parameters(outcome.estimate.size());
      static_cast<double>(parameters) > report.n)
    report.warnings.push_back(
        fmt::format("there are {} parameters and {} observations; fit fewer atoms", parameters, count_text(report.n)));
  add_weight_warning(report, data.data, report.warnings);
  if (is_sampler(outcome)) {
    report.criteria.parameters = report.model->num_free_parameters(outcome.estimate.size());
    report.uncertainty.problem = "the estimate is a draw of the posterior";
    report.notes.push_back(units_sentence(data, fit));
    return;
  }
  const std::optional<Matrix> joint =
      joint_log_density(*report.model, data.data.x, labelled_rows(*report.model, data), outcome.estimate);
  // what merges atoms afterwards tells the likelihood of the fit that it began with
  if (joint && outcome.estimate.size() < report.k)
    report.outcome.log_likelihood = observed_log_likelihood(*joint, counts);
  report.criteria = criteria_of(report, joint, counts);
  const auto likelihood = report.model->likelihood(fit.data(), standard.size(), fit.box());
  report.uncertainty = uncertainty(*report.model, fit.data(), *likelihood, standard, report.error_kind,
                                   [&fit](const MixingMeasure& g) { return fit.tell(g); });
  add_start_warning(report, report.warnings);
  add_findings(report, data, fit, standard, *likelihood);
  add_atom_warnings(report, joint, counts, report.warnings);
  const Uncertainty& errors = report.uncertainty;
  if (!errors.problem.empty()) report.warnings.push_back("no standard errors: " + errors.problem);
  if (errors.weak > 0 && !(report.rank_deficiency > 0.0))
    report.warnings.push_back(
        fmt::format("the data do not tell {} of the parameters' combinations; parameters that "
                    "they move have no standard error",
                    errors.weak));
  if (errors.held > 0)
    report.warnings.push_back(
        fmt::format("{} of the coordinates {} held by a bound; parameters that they move have no standard error",
                    errors.held, errors.held == 1 ? "is" : "are"));
}

int best_fit(const std::vector<FitReport>& reports, double Criteria::*criterion) {
  int best = -1;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const double value = reports[i].criteria.*criterion;
    const FitStatus status = reports[i].outcome.status;
    if (!std::isfinite(value) || status == FitStatus::degenerate || status == FitStatus::failed) continue;
    if (best < 0 || value < reports[static_cast<std::size_t>(best)].criteria.*criterion) best = static_cast<int>(i);
  }
  return best;
}

}  // namespace mixrate
