#include "analysis/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/error.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;

std::string number(double value) { return std::isfinite(value) ? fmt::format("{}", value) : "nan"; }

std::string slope_text(double value) { return std::isfinite(value) ? fmt::format("{:.3f}", value) : "-"; }

/// Nats, readable over many decades.
std::string nats(double value) { return std::isfinite(value) ? fmt::format("{:.2g}", value) : "-"; }

std::string percent(double share) { return std::isfinite(share) ? fmt::format("{:.1f}", 100.0 * share) : "-"; }

bool same_series(const RateRow& a, const RateRow& b) {
  return a.scenario == b.scenario && a.estimator == b.estimator && a.k == b.k;
}

std::string series_head(const RateRow& row, bool has_floor, std::size_t verdict_width) {
  const std::string at_best =
      std::isfinite(row.share_at_best) ? fmt::format("   at best {} %", percent(row.share_at_best)) : "";
  std::string out =
      fmt::format("{}  k = {} (true {})  {}   not converged {} %   optimisation error {} nats{}\n", row.scenario, row.k,
                  row.k0, row.estimator, percent(row.share_not_converged), nats(row.optimisation_error), at_best);
  if (row.share_weak > 0)
    out += fmt::format("  rank deficient at the resolution of the data: at least {} % of the fits at every n\n",
                       percent(row.share_weak));
  const std::string slope = row.axis == "n" ? "slope" : "slope in " + row.axis;
  out +=
      fmt::format("  {:<26}{:<3}{:>12}{:>7}  {:<18}{:>7}  {:<{}}{:>5}  {}{}\n", "loss", "of", slope, "+-",
                  "95 % interval", "theory", "verdict", verdict_width, "cells", has_floor ? "  floor  " : "", row.axis);
  return out;
}

std::string rates_table(const std::vector<RateRow>& rows) {
  std::string out;
  bool has_floor = false;
  std::size_t verdict_width = 0;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    if (row == rows.begin() || !same_series(*std::prev(row), *row)) {
      if (row != rows.begin()) out += '\n';
      has_floor = false;
      verdict_width = 10;
      for (auto other = row; other != rows.end() && same_series(*row, *other); ++other) {
        has_floor = has_floor || std::isfinite(other->floor);
        verdict_width = std::max(verdict_width, other->verdict.size());
      }
      out += series_head(*row, has_floor, verdict_width);
    }
    const std::string floor = std::isfinite(row->floor) ? fmt::format("{:.3g}", row->floor) : "-";
    out += fmt::format("  {:<26}{:<7}{:>8}{:>7}  {:<18}{:>7}  {:<{}}{:>5}  {}{:g}..{:g}\n", row->column,
                       to_string(row->functional), slope_text(row->slope), slope_text(row->standard_error),
                       fmt::format("[{}, {}]", slope_text(row->lower), slope_text(row->upper)),
                       format_exponent(row->predicted), row->verdict, verdict_width, row->num_cells,
                       has_floor ? fmt::format("{:>7}  ", floor) : "", row->n_min, row->n_max);
  }
  return out;
}

Json own_fields(const RateRow& r) {
  return {{"scenario", r.scenario},
          {"k", r.k},
          {"k0", r.k0},
          {"estimator", r.estimator},
          {"loss", r.column},
          {"functional", to_string(r.functional)},
          {"slope", r.slope},
          {"standard_error", r.standard_error},
          {"lower", r.lower},
          {"upper", r.upper},
          {"predicted", r.predicted},
          {"verdict", r.verdict},
          {"num_cells", r.num_cells},
          {"n_min", r.n_min},
          {"n_max", r.n_max},
          {"curvature", r.curvature},
          {"curvature_p", r.curvature_p}};
}

Json own_fields(const SummaryRow& r) {
  return {{"cell", r.cell},
          {"scenario", r.scenario},
          {"n", r.n},
          {"k", r.k},
          {"estimator", r.estimator},
          {"loss", r.column},
          {"count", r.count},
          {"replicates", r.replicates},
          {"mean", r.mean},
          {"mean_mcse", r.mean_mcse},
          {"median", r.median},
          {"median_mcse", r.median_mcse},
          {"rms", r.rms},
          {"rms_mcse", r.rms_mcse},
          {"q05", r.q05},
          {"q25", r.q25},
          {"q75", r.q75},
          {"q95", r.q95},
          {"share_zero", r.share_zero}};
}

/// The fields of a row under their public names, in the order of columns. Not finite numbers are null in JSON.
template <class Row>
Json fields(const Row& r) {
  Json out = own_fields(r);
  out.update({{"share_not_converged", r.share_not_converged},
              {"optimisation_error", r.optimisation_error},
              {"axis", r.axis},
              {"share_at_best", r.share_at_best},
              {"floor", r.floor},
              {"share_weak", r.share_weak}});
  return out;
}

std::string csv_cell(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_number_float() ? number(value.get<double>()) : value.dump();
}

/// The header is there without rows, too.
template <class Row>
std::string csv_text(std::span<const Row> rows) {
  std::vector<std::string> cells;
  const Json names = fields(Row{});
  for (const auto& [name, value] : names.items()) cells.push_back(name);
  std::string out = fmt::format("{}\n", fmt::join(cells, ","));
  for (const Row& row : rows) {
    cells.clear();
    for (const Json& value : fields(row)) cells.push_back(csv_cell(value));
    out += fmt::format("{}\n", fmt::join(cells, ","));
  }
  return out;
}

template <class Row>
std::string json_text(std::span<const Row> rows) {
  Json array = Json::array();
  for (const Row& row : rows) array.push_back(fields(row));
  return array.dump(2) + "\n";
}

std::string tex_name(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '_' || c == '%' || c == '&' || c == '#') out += '\\';
    out += c;
  }
  return out;
}

std::string rates_tex(const std::vector<RateRow>& rows) {
  std::string out =
      "\\begin{tabular}{llllrrrl}\n\\toprule\nscenario & $k$ & estimator & loss & slope & 95\\,\\% interval & theory & "
      "verdict \\\\\n"
      "\\midrule\n";
  for (const RateRow& r : rows) {
    out += fmt::format("{} & {} & {} & {} ({}) & ${} \\pm {}$ & $[{}, {}]$ & ${}$ & {} \\\\\n", tex_name(r.scenario),
                       r.k, tex_name(r.estimator), tex_name(r.column), to_string(r.functional), slope_text(r.slope),
                       slope_text(r.standard_error), slope_text(r.lower), slope_text(r.upper),
                       format_exponent(r.predicted), r.verdict);
  }
  return out + "\\bottomrule\n\\end{tabular}\n";
}

std::string summaries_table(std::span<const SummaryRow> rows) {
  std::string out, last;
  for (const SummaryRow& r : rows) {
    if (r.cell != last) {
      const std::string at_best =
          std::isfinite(r.share_at_best) ? fmt::format("   at best {} %", percent(r.share_at_best)) : "";
      const std::string place = r.axis == "n" ? "" : fmt::format("   {} = {}", r.axis, r.n);
      const std::string weak = r.share_weak > 0 ? fmt::format("   rank deficient {} %", percent(r.share_weak)) : "";
      out += fmt::format("{}{}{}   {} replicates   not converged {} %   optimisation error {} nats{}{}\n",
                         last.empty() ? "" : "\n", r.cell, place, r.replicates, percent(r.share_not_converged),
                         nats(r.optimisation_error), at_best, weak);
      out += fmt::format("  {:<26}{:>6}{:>12}{:>11}{:>12}{:>11}{:>12}{:>11}{:>8}\n", "loss", "rows", "mean", "+-",
                         "median", "+-", "rms", "+-", "zero %");
    }
    out += fmt::format("  {:<26}{:>6}{:>12.4g}{:>11.2g}{:>12.4g}{:>11.2g}{:>12.4g}{:>11.2g}{:>8}\n", r.column, r.count,
                       r.mean, r.mean_mcse, r.median, r.median_mcse, r.rms, r.rms_mcse, percent(r.share_zero));
    if (std::isfinite(r.floor)) out += fmt::format("  {:<26}{:>30.4g}\n", "  its floor", r.floor);
    last = r.cell;
  }
  return out;
}

}  // namespace

bool TableFilter::shows(const RateRow& row) const {
  const bool functional =
      functionals.empty() || std::find(functionals.begin(), functionals.end(), row.functional) != functionals.end();
  const bool column = columns.empty() || std::any_of(columns.begin(), columns.end(),
                                                     [&](const std::string& c) { return row.column.starts_with(c); });
  return functional && column;
}

std::string_view to_string(Functional functional) {
  switch (functional) {
    case Functional::mean:
      return "mean";
    case Functional::median:
      return "median";
    case Functional::rms:
      return "rms";
  }
  return "unknown";
}

std::string format_exponent(double exponent) {
  if (!std::isfinite(exponent)) return "-";
  for (int denominator = 1; denominator <= 24; ++denominator) {
    const double numerator = exponent * denominator;
    if (std::abs(numerator - std::round(numerator)) > 1e-9) continue;
    return denominator == 1 ? fmt::format("{:.0f}", numerator) : fmt::format("{:.0f}/{}", numerator, denominator);
  }
  return fmt::format("{:.3g}", exponent);
}

std::string format_rates(std::span<const RateRow> rows, TableFormat format, const TableFilter& filter) {
  std::vector<RateRow> shown;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
               [&](const RateRow& row) { return filter.shows(row); });
  switch (format) {
    case TableFormat::table:
      return rates_table(shown);
    case TableFormat::csv:
      return csv_text<RateRow>(shown);
    case TableFormat::json:
      return json_text<RateRow>(shown);
    case TableFormat::tex:
      return rates_tex(shown);
  }
  return {};
}

std::string format_summaries(std::span<const SummaryRow> rows, TableFormat format) {
  MIXRATE_EXPECT(format != TableFormat::tex, "summaries have no LaTeX form");
  if (format == TableFormat::csv) return csv_text(rows);
  if (format == TableFormat::json) return json_text(rows);
  return summaries_table(rows);
}

}  // namespace mixrate
