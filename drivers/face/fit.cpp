#include "mixrate/fit.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/fit/model_file.hpp"
#include "drivers/fit/plan.hpp"

namespace mixrate {

namespace {

constexpr const char* memory = "the columns";

/// Throws StudyError in the words of the caller: names and positions of values, not lines of a file.
void check_column(const DataColumn& column) {
  if (column.name.empty())
    throw StudyError({memory, 0, 0}, "a column has no name", {}, "Set DataColumn::name, as y, x1, x2");
  for (std::size_t i = 0; i < column.values.size(); ++i)
    if (!std::isfinite(column.values[i]))
      throw StudyError({memory, 0, 0}, fmt::format("values[{}] of '{}' is not finite", i, column.name),
                       "a fit needs all numbers of a row", "Leave row " + std::to_string(i) + " out of all columns");
}

/// What an error says, with the names of FitRequest in place of those of the command line.
std::string in_words_of_request(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> words[] = {{"--drop-missing", "FitRequest::drops_missing"},
                                                                     {"--response", "FitRequest::response"},
                                                                     {"--covariates", "FitRequest::covariates"},
                                                                     {"--weights", "FitRequest::weights"},
                                                                     {"--estimator", "FitRequest::estimator"},
                                                                     {"--options", "FitRequest::options"},
                                                                     {"--option", "FitRequest::options"},
                                                                     {"--model", "FitRequest::model"},
                                                                     {"--start", "FitRequest::start"},
                                                                     {"--robust", "FitRequest::is_robust"},
                                                                     {"--stop", "FitRequest::stop"},
                                                                     {"--save", "FitRequest::save"},
                                                                     {"--k", "FitRequest::k"}};
  for (const auto& [flag, member] : words)
    for (std::size_t at = 0; (at = text.find(flag, at)) != std::string::npos; at += member.size())
      text.replace(at, flag.size(), member);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

/// Columns in memory as the table that a file would hold: shortest numbers that read back bit for bit, so that the same
/// checks and the same messages hold. Throws StudyError.
std::string table_text(const std::vector<DataColumn>& columns) {
  if (columns.empty()) throw StudyError({memory, 0, 0}, "there are no data", {}, "Give FitRequest a file, or columns");
  const std::size_t rows = columns[0].values.size();
  std::string text;
  for (const DataColumn& column : columns) {
    check_column(column);
    if (column.values.size() != rows)
      throw StudyError(
          {memory, 0, 0},
          fmt::format("'{}' has {} values, '{}' has {}", columns[0].name, rows, column.name, column.values.size()),
          "columns of a table have one length", "Fill in what is missing, or leave the rows out");
    text += (text.empty() ? "" : ",") + csv_text(column.name);
  }
  text += "\n";
  for (std::size_t row = 0; row < rows; ++row) {
    const char* separator = "";
    for (const DataColumn& column : columns) {
      text += separator + number_text(column.values[row]);
      separator = ",";
    }
    text += "\n";
  }
  return text;
}

FitArguments arguments_of(const FitRequest& request) {
  FitArguments arguments;
  arguments.data = {.path = request.file.empty() ? memory : request.file,
                    .text = {},
                    .response = request.response,
                    .covariates = request.covariates,
                    .weights = request.weights,
                    .separator = request.file.empty() ? "comma" : "",
                    .decimal = {}};
  if (request.file.empty()) arguments.data.text = table_text(request.columns);
  arguments.model = request.model;
  arguments.k = std::to_string(request.k);
  arguments.estimator = request.estimator;
  arguments.start = request.start;
  arguments.options = request.options;
  arguments.stop = request.stop;
  arguments.seed = request.seed;
  arguments.is_robust = request.is_robust;
  arguments.drops_missing = request.drops_missing;
  arguments.save = request.save;
  return arguments;
}

std::vector<FittedParameter> parameters_of(const FitReport& report, const DataSource& source) {
  const Vector values = reported_parameters(*report.model, report.outcome.estimate);
  const std::vector<ParameterName> names = parameter_names(report, source);
  const Uncertainty& errors = report.uncertainty;
  std::vector<FittedParameter> out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i].is_shown) continue;
    const auto row = static_cast<Index>(i);
    FittedParameter parameter{
        names[i].name, static_cast<int>(names[i].atom), values[row], unknown_number, unknown_number, unknown_number};
    if (errors.problem.empty()) {
      parameter.standard_error = errors.standard_error[row];
      parameter.lower = errors.lower[row];
      parameter.upper = errors.upper[row];
    }
    out.push_back(std::move(parameter));
  }
  return out;
}

FitResult fit_as_asked(const FitRequest& request) {
  const FitArguments arguments = arguments_of(request);
  const std::vector<Index> orders = parse_orders(arguments.k);
  const FitPlan plan = plan_fit(arguments, orders);
  const DataSource source = plan.source();
  if (!arguments.save.empty()) require_savable(source);
  const FitReport report = fit_one(plan, orders[0]);
  FitResult result;
  result.status = to_string(report.outcome.status);
  result.has_estimate = report.outcome.estimate.size() > 0;
  result.log_likelihood = report.outcome.log_likelihood;
  result.aic = report.criteria.aic;
  result.bic = report.criteria.bic;
  result.icl = report.criteria.icl;
  result.warnings = report.warnings;
  result.text = report_text(report, source);
  result.json = json_lines(report_json(report, source));
  if (!result.has_estimate) return result;
  result.parameters = parameters_of(report, source);
  if (!arguments.save.empty()) save_model(arguments.save, report, source, plan.model_words);
  return result;
}

}  // namespace

FitResult fit(const FitRequest& request) {
  try {
    return fit_as_asked(request);
  } catch (const StudyError& error) {
    const std::string said = error.what(), text = in_words_of_request(said);
    if (said.starts_with(text)) throw;  // it speaks of no flag
    throw StudyError({}, text);
  }
}

}  // namespace mixrate
