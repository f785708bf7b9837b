#include "analysis/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "analysis/print/rates_tex.hpp"
#include "analysis/printed_tables.hpp"
#include "analysis/rate_point.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;

std::string number(double value) { return std::isfinite(value) ? fmt::format("{}", value) : "nan"; }

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
          {"curvature_p", r.curvature_p},
          {"misfit_p", r.misfit_p},
          {"freedom", r.freedom},
          {"num_usable", r.num_usable},
          {"window", r.window},
          {"interval", std::isnan(level_of(r.functional)) ? "jackknife-t" : "order-statistics-t"},
          {"note", r.note}};
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
              {"share_weak", r.share_weak},
              {"kind", to_string(r.kind)}});
  if constexpr (std::is_same_v<Row, RateRow>) {
    out["asked_half_width"] = r.asked_half_width;
    out["reached_half_width"] = r.reached_half_width;
  }
  return out;
}

std::string csv_cell(const Json& value) {
  if (value.is_string()) return csv_text(value.get_ref<const std::string&>());
  return value.is_number_float() ? number(value.get<double>()) : value.dump();
}

/// The header is there without rows, too.
template <class Row>
std::string csv_rows(std::span<const Row> rows) {
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
std::string json_rows(std::span<const Row> rows) {
  Json array = Json::array();
  for (const Row& row : rows) array.push_back(fields(row));
  return array.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";  // names of strangers may be no UTF-8
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
    case Functional::q25:
      return "q25";
    case Functional::q75:
      return "q75";
    case Functional::q95:
      return "q95";
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
      return print_rates(shown);
    case TableFormat::csv:
      return csv_rows<RateRow>(shown);
    case TableFormat::json:
      return json_rows<RateRow>(shown);
    case TableFormat::tex:
      return shown.empty() ? std::string() : rates_tex(shown);
  }
  return {};
}

std::string format_summaries(std::span<const SummaryRow> rows, TableFormat format) {
  MIXRATE_EXPECT(format != TableFormat::tex, "summaries have no LaTeX form");
  if (format == TableFormat::csv) return csv_rows(rows);
  if (format == TableFormat::json) return json_rows(rows);
  return print_summaries(rows);
}

}  // namespace mixrate
