#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "drivers/fit/report.hpp"
#include "drivers/json/choice.hpp"
#include "drivers/json/parameters.hpp"

namespace mixrate {

namespace {

using FitJson = nlohmann::ordered_json;

/// Whole numbers as such.
FitJson count_json(double n) {
  constexpr double most = 9007199254740992.0;  // 2^53
  if (n == std::floor(n) && n <= most) return static_cast<std::int64_t>(n);
  return n;
}

FitJson certificate_json(const FitOutcome& outcome) {
  FitJson out;
  const auto add = [&](const CertificateColumn& column) {
    const double value = column.get(outcome.certificate);
    if (column.of_rank && std::isnan(value)) return;
    if (column.is_count) {
      out[std::string(column.name)] = static_cast<int>(value);
    } else {
      out[std::string(column.name)] = value;
    }
  };
  for (const CertificateColumn& column : certificate_columns)
    if (!column.of_rank) add(column);
  out["starts_at_best"] = outcome.starts_at_best;
  out["linear_factor"] = outcome.linear_factor;
  for (const CertificateColumn& column : certificate_columns)
    if (column.of_rank) add(column);
  return out;
}

/// Numbers about parameters, in the form of the parameters.
FitJson like_parameters(const FitReport& report, const Vector& values) {
  const MixingMeasure& g = report.outcome.estimate;
  Vector row = values;
  if (!report.model->is_gated()) row.head(g.size()) = row.head(g.size()).array().log();  // printed as exp
  Index at = g.size() + g.atoms().size() + g.common().size();
  for (const int parent : g.groups().parent) row[at++] = parent;
  const auto measure =
      MixingMeasure::unflatten(g.layout_ptr(), g.size(), g.groups().size(), {row.data(), std::size_t(row.size())});
  return parameters_json(*report.model, measure);
}

std::string dumped(const FitJson& value) { return value.dump(-1, ' ', false, FitJson::error_handler_t::replace); }

}  // namespace

FitJson report_json(const FitReport& report, const DataSource& source) {
  const FitOutcome& outcome = report.outcome;
  const bool has_estimate = outcome.estimate.size() > 0;
  FitJson fit = {{"model", report.model->family()},
                 {"k", report.k},
                 {"n", count_json(report.n)},
                 {"status", to_string(outcome.status)},
                 {"iterations", outcome.iterations},
                 {"fit_seconds", report.seconds},
                 {"loglik_mean", outcome.log_likelihood / report.n},
                 {"parameters", has_estimate ? parameters_json(*report.model, outcome.estimate) : nullptr},
                 {"certificate", certificate_json(outcome)}};
  fit["loglik"] = outcome.log_likelihood;
  fit["num_parameters"] = report.criteria.parameters;
  fit["aic"] = report.criteria.aic;
  fit["bic"] = report.criteria.bic;
  fit["icl"] = report.criteria.icl;
  if (has_estimate && report.uncertainty.problem.empty()) {
    fit["standard_errors"] = like_parameters(report, report.uncertainty.standard_error);
    fit["interval_lower"] = like_parameters(report, report.uncertainty.lower);
    fit["interval_upper"] = like_parameters(report, report.uncertainty.upper);
    fit["standard_error_kind"] = report.error_kind == ErrorKind::sandwich ? "sandwich" : "observed";
  }
  if (report.search.starts > 0)
    fit["search"] = {{"starts", report.search.starts},
                     {"kind", report.search.kind},
                     {"basins", report.search.basins},
                     {"gap", report.search.gap},
                     {"moves", report.search.moves}};
  fit["rank"] = report.rank;
  fit["rank_deficiency"] = report.rank_deficiency;
  fit["response"] = source.y;
  fit["covariates"] = source.x;
  fit["rows_dropped"] = source.dropped;
  fit["case_weights"] = source.weights.empty() ? FitJson() : FitJson(source.weights);
  fit["rows"] = report.rows;
  fit["rows_of_weight_0"] = source.weightless;
  fit["warnings"] = report.warnings;
  fit["notes"] = report.notes;
  add_choice(*report.model, outcome, fit);
  return fit;
}

FitJson comparison_json(const std::vector<FitReport>& reports, const DataSource& source) {
  FitJson fits = FitJson::array(), best = FitJson::object();
  for (const FitReport& report : reports) fits.push_back(report_json(report, source));
  const auto add = [&](const char* name, double Criteria::*criterion) {
    const int position = best_fit(reports, criterion);
    best[name] = position < 0 ? FitJson() : FitJson(reports[static_cast<std::size_t>(position)].k);
  };
  add("aic", &Criteria::aic);
  add("bic", &Criteria::bic);
  add("icl", &Criteria::icl);
  return {{"best", std::move(best)}, {"fits", std::move(fits)}};
}

std::string json_lines(const FitJson& fit) {
  std::string text = "{";
  const char* separator = "\n";
  for (const auto& [key, value] : fit.items()) {
    text += fmt::format("{}  \"{}\": ", separator, key);
    separator = ",\n";
    const bool is_one_line = !value.is_object() || key.starts_with("interval") || key.starts_with("standard");
    if (is_one_line && !(value.is_array() && key == "fits")) {
      text += dumped(value);
      continue;
    }
    const char* inner = value.is_array() ? "[\n" : "{\n";
    for (const auto& [name, child] : value.items()) {
      text += inner + (value.is_array() ? "    " + dumped(child) : fmt::format("    \"{}\": {}", name, dumped(child)));
      inner = ",\n";
    }
    text += value.is_array() ? "\n  ]" : "\n  }";
  }
  return text + "\n}";
}

}  // namespace mixrate
