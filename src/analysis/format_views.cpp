#include "analysis/format_views.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/printed_tables.hpp"
#include "analysis/text_table.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

using ViewFields = nlohmann::ordered_json;

std::string view_text(double value) {
  if (std::isinf(value)) return "none";
  return std::isfinite(value) ? fmt::format("{:.3g}", value) : "-";
}

std::string interval_text(double lower, double upper) {
  return fmt::format("[{}, {}]", slope_text(lower), slope_text(upper));
}

std::string view_cell(const ViewFields& value) {
  if (value.is_string()) return csv_text(value.get_ref<const std::string&>());
  if (!value.is_number_float()) return value.dump();
  const double number = value.get<double>();
  return std::isfinite(number) ? fmt::format("{}", number) : "nan";
}

/// `heads` has a title for each text of a row; the first `left` columns are aligned to the left.
std::string view_table(const TextRow& heads, std::vector<TextRow> rows, std::size_t left) {
  std::vector<TextColumn> columns;
  for (std::size_t c = 0; c < heads.size(); ++c)
    columns.push_back({c < left ? Align::left : Align::right, c == 0 ? std::size_t{0} : std::size_t{2}, 0});
  rows.insert(rows.begin(), heads);
  fit_columns(columns, rows);
  std::string out;
  for (const TextRow& row : rows) out += text_line(columns, row);
  return out;
}

/// CSV with the names of the fields of an empty row, or JSON with null for what is no number.
template <class Row, class Fields>
std::string machine_rows(std::span<const Row> rows, TableFormat format, const Fields& fields) {
  MIXRATE_EXPECT(format != TableFormat::tex, "this view has no LaTeX form");
  if (format == TableFormat::json) {
    ViewFields array = ViewFields::array();
    for (const Row& row : rows) array.push_back(fields(row));
    return array.dump(2, ' ', false, ViewFields::error_handler_t::replace) + "\n";
  }
  std::vector<std::string> cells;
  const ViewFields names = fields(Row{});
  for (const auto& [name, value] : names.items()) cells.push_back(name);
  std::string out = fmt::format("{}\n", fmt::join(cells, ","));
  for (const Row& row : rows) {
    cells.clear();
    for (const ViewFields& value : fields(row)) cells.push_back(view_cell(value));
    out += fmt::format("{}\n", fmt::join(cells, ","));
  }
  return out;
}

ViewFields local_fields(const LocalSlope& r) {
  return {{"scenario", r.scenario},
          {"k", r.k},
          {"estimator", r.estimator},
          {"loss", r.column},
          {"functional", to_string(r.functional)},
          {"axis", r.axis},
          {"n_from", r.n_from},
          {"n_to", r.n_to},
          {"slope", r.slope},
          {"lower", r.lower},
          {"upper", r.upper}};
}

ViewFields curve_fields(const CurveComparison& r) {
  ViewFields out = {{"scenario", r.row.scenario},
                    {"k", r.row.k},
                    {"estimator", r.row.estimator},
                    {"loss", r.row.column},
                    {"functional", to_string(r.row.functional)},
                    {"predicted", r.row.predicted},
                    {"num_cells", r.num_cells},
                    {"answer", r.answer}};
  for (std::size_t c = 0; c < num_curves; ++c) {
    const std::string name(curve_names[c]);
    out[name + "_weight"] = r.curves[c].weight;
    out[name + "_exponent"] = r.curves[c].exponent;
    out[name + "_error"] = r.curves[c].error;
    out[name + "_p"] = r.curves[c].p;
  }
  out["n_to_tell"] = r.n_to_tell;
  out["replicates_factor"] = r.replicates_factor;
  return out;
}

ViewFields law_fields(const OrderLawRow& r) {
  return {{"scenario", r.scenario},
          {"estimator", r.estimator},
          {"n", r.n},
          {"k", r.k},
          {"k0", r.k0},
          {"count", r.count},
          {"negative", r.negative},
          {"at_zero", r.at_zero},
          {"mean", r.mean},
          {"mean_error", r.mean_error},
          {"level", r.level},
          {"critical", r.critical},
          {"rejected", r.rejected.value},
          {"rejected_lower", r.rejected.lower},
          {"rejected_upper", r.rejected.upper},
          {"distance", r.distance},
          {"distance_upper", r.distance_upper},
          {"p", r.p},
          {"verdict", r.verdict}};
}

std::string series_text(const std::string& scenario, std::int64_t k, const std::string& estimator) {
  return fmt::format("{} k={} {}", terminal_text(scenario), k, terminal_text(estimator));
}

}  // namespace

std::string format_local_slopes(std::span<const LocalSlope> rows, TableFormat format) {
  if (format != TableFormat::table) return machine_rows(rows, format, local_fields);
  std::vector<TextRow> lines;
  for (const LocalSlope& r : rows)
    lines.push_back({series_text(r.scenario, r.k, r.estimator), terminal_text(r.column),
                     std::string(to_string(r.functional)), fmt::format("{:.0f}..{:.0f}", r.n_from, r.n_to),
                     slope_text(r.slope), interval_text(r.lower, r.upper)});
  return view_table({"series", "loss", "of", "between", "slope", "95 % interval"}, std::move(lines), 4);
}

std::string format_curves(std::span<const CurveComparison> rows, TableFormat format) {
  if (format != TableFormat::table) return machine_rows(rows, format, curve_fields);
  std::vector<TextRow> lines;
  for (const CurveComparison& r : rows) {
    TextRow line = {series_text(r.row.scenario, r.row.k, r.row.estimator), terminal_text(r.row.column),
                    std::string(to_string(r.row.functional)), r.answer};
    for (const CurveFit& curve : r.curves)
      line.push_back(fmt::format("{:.2f}: {:.2f} ({:.2f})", curve.weight, curve.exponent, curve.error));
    line.push_back(view_text(r.n_to_tell));
    line.push_back(view_text(r.replicates_factor));
    lines.push_back(std::move(line));
  }
  return view_table(
             {"series", "loss", "of", "curve", "power", "logarithm", "plateau", "correction", "n to tell", "x R"},
             std::move(lines), 4) +
         "\nEach curve: Akaike weight: exponent (its standard error). n to tell: largest n of a longer grid, or x R: "
         "more "
         "replicates,\nto tell n^s from n^s sqrt(log n) at 5 % with power 90 %.\n";
}

std::string format_order_laws(std::span<const OrderLawRow> rows, TableFormat format) {
  if (format != TableFormat::table) return machine_rows(rows, format, law_fields);
  std::vector<TextRow> lines;
  for (const OrderLawRow& r : rows)
    lines.push_back(
        {series_text(r.scenario, r.k, r.estimator), std::to_string(r.k0), std::to_string(r.n), std::to_string(r.count),
         fmt::format("{:.3f} ({:.3f})", r.mean, r.mean_error), fmt::format("{:.1f}", 100.0 * r.at_zero),
         fmt::format("{:.3f}", r.rejected.value), interval_text(r.rejected.lower, r.rejected.upper),
         fmt::format("{:.4f} < {:.4f}", r.distance, r.distance_upper), fmt::format("{:.2g}", r.p), r.verdict});
  const std::string title = rows.empty() ? "" : fmt::format("size at {:g} %", 100.0 * rows.front().level);
  return view_table({"k against k + 1", "k0", "n", "rows", "mean (s.e.)", "zero %", title, "95 % interval", "distance",
                     "p", "verdict"},
                    std::move(lines), 1);
}

}  // namespace mixrate
