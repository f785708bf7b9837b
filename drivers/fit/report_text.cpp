#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/quote.hpp"
#include "drivers/fit/report.hpp"
#include "drivers/fit/rounded.hpp"

namespace mixrate {

namespace {

/// The place of entry c of a lower triangle by rows.
std::pair<Index, Index> place_in_triangle(Index c) {
  Index row = 0;
  while (c > row) c -= ++row;
  return {row, c};
}

std::string entry_name(const Block& block, Index c, const DataSource& source) {
  std::string name = block.name;
  std::ranges::replace(name, '_', ' ');
  if (block.size == 1 && block.meaning != Meaning::slope && block.meaning != Meaning::gate_slope) return name;
  const auto among = [&](const std::vector<std::string>& names, Index i) {
    const bool has_name = static_cast<Index>(names.size()) > i;
    return has_name ? terminal_text(clipped(names[static_cast<std::size_t>(i)], 40)) : std::to_string(i + 1);
  };
  const auto d = static_cast<Index>(source.x.size()), q = static_cast<Index>(source.y.size());
  const bool is_of_x = role_of(block.meaning) == BlockRole::gate || block.meaning == Meaning::slope ||
                       block.meaning == Meaning::coefficient;
  if (block.meaning == Meaning::covariance) {
    const auto [row, column] = place_in_triangle(c);
    return fmt::format("{} {}, {}", name, among(source.y, row), among(source.y, column));
  }
  if (is_of_x && block.size == d) return fmt::format("{} of {}", name, among(source.x, c));
  if (!is_of_x && block.size == q) return fmt::format("{} of {}", name, among(source.y, c));
  return fmt::format("{} {}", name, c + 1);
}

std::string criterion_text(double value) { return std::isnan(value) ? "-" : fmt::format("{:.2f}", value); }

std::string joined_names(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names)
    out += fmt::format("{}{}", out.empty() ? "" : ", ", terminal_text(clipped(name, 40)));
  return clipped(out, 400);
}

std::string data_line(const DataSource& source) {
  std::string line = terminal_text(source.path);
  line += fmt::format(", {} {}", source.y.size() == 1 ? "response" : "responses", joined_names(source.y));
  if (!source.x.empty())
    line += fmt::format(", {} {}", source.x.size() == 1 ? "covariate" : "covariates", joined_names(source.x));
  if (source.dropped > 0)
    line += fmt::format("; {} {} with missing values left out", source.dropped, source.dropped == 1 ? "row" : "rows");
  if (source.weightless > 0)
    line += fmt::format("; {} {} of weight 0 left out", source.weightless, source.weightless == 1 ? "row" : "rows");
  return line;
}

/// The search climbs by itself: what is counted is the climb at its end.
std::string effort_text(const FitReport& report) {
  const auto count = report.outcome.iterations;
  return fmt::format("{}{} {}", report.search.starts > 1 ? "a search whose last climb took " : "", count,
                     count == 1 ? "iteration" : "iterations");
}

std::string starts_text(const FitReport& report) {
  const FitOutcome& outcome = report.outcome;
  const PortfolioReport& search = report.search;
  if (search.starts > 1) {
    std::string text = fmt::format("; best of {} starts at k = {}, found by: {}", search.starts, report.k, search.kind);
    if (search.basins > 1 && search.gap >= 0.0)
      text += fmt::format("; {} maxima, the second {:.2g} nats below", search.basins, search.gap);
    if (search.basins > 1 && search.gap < 0.0)  // regular ends come first
      text += fmt::format("; an end with a collapsed or far narrower atom lies {:.2g} nats above and is not taken",
                          -search.gap);
    if (search.moves > 0) text += fmt::format("; joined and split {} times", search.moves);
    return text;
  }
  if (outcome.certificate.starts < 2 || outcome.starts_at_best == 0) return {};
  return fmt::format("; {} of {} starts agree", outcome.starts_at_best, outcome.certificate.starts);
}

std::string error_column(const FitReport& report, Index row) {
  const Uncertainty& errors = report.uncertainty;
  const double error = errors.standard_error[row];
  if (error == 0.0) return fmt::format("{:>11}   {}", "fixed", "");
  if (std::isnan(error)) return fmt::format("{:>11}   {}", "-", "not available");
  if (std::isnan(errors.lower[row]))
    return fmt::format("{:>11}   {}", rounded_error(errors.estimate[row], error), "not available");
  return fmt::format("{:>11}   [{}, {}]", rounded_error(errors.estimate[row], error), rounded(errors.lower[row], error),
                     rounded(errors.upper[row], error));
}

std::string parameter_table(const FitReport& report, const DataSource& source) {
  const Uncertainty& errors = report.uncertainty;
  const bool has_errors = errors.problem.empty();
  const Vector values = reported_parameters(*report.model, report.outcome.estimate);
  const std::vector<ParameterName> names = parameter_names(report, source);
  std::size_t width = 18;
  for (const ParameterName& name : names) width = std::max(width, name.name.size());
  std::string text = fmt::format("\n{:<{}}  {:>12}", "parameters", width + 2, "estimate");
  text += has_errors ? fmt::format("  {:>11}   95 % interval\n", "std. error") : "\n";
  const auto add = [&](Index row) {
    const double error = has_errors ? errors.standard_error[row] : unknown_number;
    const ParameterName& name = names[static_cast<std::size_t>(row)];
    std::string line = fmt::format("  {:<{}}  {:>12}", name.name, width, rounded(values[row], error));
    if (has_errors) line += "  " + error_column(report, row);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  };
  for (Index atom = 0; atom <= report.outcome.estimate.size(); ++atom) {
    const bool is_common = atom == report.outcome.estimate.size();
    bool has_title = false;
    for (std::size_t row = 0; row < names.size(); ++row) {
      if (!names[row].is_shown || names[row].atom != (is_common ? -1 : atom)) continue;
      if (!has_title) text += is_common ? "all atoms\n" : fmt::format("atom {}\n", atom + 1);
      has_title = true;
      add(static_cast<Index>(row));
    }
  }
  return text;
}

std::string certificate_line(const Certificate& certificate) {
  if (std::isnan(certificate.projected_gradient)) return {};
  std::string line = fmt::format("certificate     gradient {:.2g} per observation", certificate.projected_gradient);
  if (!std::isnan(certificate.min_eigenvalue))
    line += fmt::format(", smallest eigenvalue {:.2g}", certificate.min_eigenvalue);
  if (!std::isnan(certificate.remaining_gain)) line += fmt::format(", {:.2g} nats left", certificate.remaining_gain);
  if (!std::isnan(certificate.weak_directions))
    line += fmt::format(", {:.0f} weak directions", certificate.weak_directions);
  return line + "\n";
}

}  // namespace

std::vector<ParameterName> parameter_names(const FitReport& report, const DataSource& source) {
  const MixingMeasure& g = report.outcome.estimate;
  const AtomLayout& layout = g.layout();
  std::vector<ParameterName> names;
  const auto append = [&](const std::vector<Block>& blocks, Index atom, const std::string& prefix) {
    for (const Block& block : blocks)
      for (Index c = 0; c < block.size; ++c) names.push_back({prefix + entry_name(block, c, source), atom});
  };
  for (Index i = 0; i < g.size(); ++i) names.push_back({report.model->is_gated() ? "gate intercept" : "weight", i});
  for (Index i = 0; i < g.size(); ++i) append(layout.atom_blocks(), i, "");
  append(layout.common_blocks(), -1, "");
  for (std::size_t i = 0; i < g.groups().parent.size(); ++i) names.push_back({"group", static_cast<Index>(i), false});
  for (Index b = 0; b < g.groups().size(); ++b) names.push_back({fmt::format("group {}: gate intercept", b + 1), -1});
  for (Index b = 0; b < g.groups().size(); ++b) append(layout.group_blocks(), -1, fmt::format("group {}: ", b + 1));
  return names;
}

std::string report_text(const FitReport& report, const DataSource& source) {
  const FitOutcome& outcome = report.outcome;
  std::string text =
      fmt::format("model           {}, k = {}, n = {}", report.model->family(), report.k, count_text(report.n));
  if (!source.weights.empty())
    text += fmt::format(" (sum of the weights {} of {} rows)", terminal_text(clipped(source.weights, 40)), report.rows);
  const Index atoms = outcome.estimate.size();
  text += atoms > 0 && atoms != report.k ? fmt::format("; the estimate has {} atoms\n", atoms) : "\n";
  text += fmt::format("data            {}\n", data_line(source));
  text += fmt::format("status          {} after {}, {:.3g} s{}\n", to_string(outcome.status), effort_text(report),
                      report.seconds, starts_text(report));
  text += fmt::format("log-likelihood  {}", criterion_text(outcome.log_likelihood));
  text += fmt::format("   ({} parameters)\n", report.criteria.parameters);
  if (!std::isnan(report.criteria.aic))
    text += fmt::format("criteria        AIC {}   BIC {}   ICL {}\n", criterion_text(report.criteria.aic),
                        criterion_text(report.criteria.bic), criterion_text(report.criteria.icl));
  text += certificate_line(outcome.certificate);
  if (atoms > 0) text += parameter_table(report, source);
  if (report.uncertainty.problem.empty() && report.error_kind == ErrorKind::sandwich)
    text += fmt::format("standard errors are robust: those of the sandwich{}\n",
                        source.weights.empty() ? "" : ", a row of weight w taken as w observations");
  for (const std::string& note : report.notes) text += fmt::format("\nnote: {}.", note);
  for (const std::string& warning : report.warnings) text += fmt::format("\nwarning: {}.", warning);
  return report.warnings.empty() && report.notes.empty() ? text : text + "\n";
}

namespace {

std::string starts_cell(const FitReport& report) {
  if (report.search.starts > 0) return fmt::format("{} tried", report.search.starts);
  return fmt::format("{}/{}", report.outcome.starts_at_best, report.outcome.certificate.starts);
}

}  // namespace

std::string comparison_text(const std::vector<FitReport>& reports, const std::vector<std::string>& left_out) {
  std::string text = fmt::format("{:>4}  {:>16}  {:>10}  {:>14}  {:>14}  {:>14}  {:<13}  starts\n", "k",
                                 "log-likelihood", "parameters", "AIC", "BIC", "ICL", "status");
  const int aic = best_fit(reports, &Criteria::aic), bic = best_fit(reports, &Criteria::bic),
            icl = best_fit(reports, &Criteria::icl);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const FitReport& report = reports[i];
    const auto cell = [&](double value, int best) {
      return criterion_text(value) + (best == static_cast<int>(i) ? "*" : " ");
    };
    text += fmt::format("{:>4}  {:>16}  {:>10}  {:>14}  {:>14}  {:>14}  {:<13}  {}\n", report.k,
                        criterion_text(report.outcome.log_likelihood), report.criteria.parameters,
                        cell(report.criteria.aic, aic), cell(report.criteria.bic, bic), cell(report.criteria.icl, icl),
                        to_string(report.outcome.status), starts_cell(report));
  }
  for (const std::string& line : left_out) text += fmt::format("      {}\n", line);
  text += "* the smallest; starts: how many reached the best, or how many a search tried\n";
  const bool is_cut = reports.size() > 1 && left_out.empty() && bic == static_cast<int>(reports.size()) - 1;
  if (is_cut) text += fmt::format("BIC still falls at k = {}: compare larger k, too\n", reports.back().k);
  return text;
}

}  // namespace mixrate
