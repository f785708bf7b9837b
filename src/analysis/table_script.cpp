// Figures of deterministic tables.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/format.hpp"
#include "analysis/orders.hpp"
#include "analysis/print/marks.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

/// Columns against the abscissa; those with a law first, each with its order in the key.
std::string log_log_script(const std::string& stem, const Table& table) {
  const auto orders = compute_orders(stem, table);
  std::vector<std::string> drawn = table.drawn;
  for (const OrderRow& row : orders)
    if (table.drawn.empty()) drawn.push_back(row.column);
  if (drawn.empty()) drawn.assign(table.columns.begin() + 1, table.columns.end());
  std::string plots;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    std::string title = drawn[i];
    const auto law =
        std::find_if(orders.begin(), orders.end(), [&](const OrderRow& row) { return row.column == drawn[i]; });
    if (law != orders.end()) {
      title += std::isfinite(law->order) ? fmt::format(": order {:.3g}", std::round(1e3 * law->order) / 1e3 + 0.0)
               : std::isinf(law->order)  ? ": zero"
                                         : ": not positive";
      if (std::isinf(law->predicted)) title += ", theory: above any";
      if (std::isfinite(law->predicted)) title += ", theory " + format_exponent(law->predicted);
    }
    // A column without a positive value has no place on a logarithmic axis, but one in the key.
    const auto column = std::find(table.columns.begin(), table.columns.end(), drawn[i]) - table.columns.begin();
    const std::string data = (table.rows.col(column).array() > 0.0).any()
                                 ? fmt::format("{} using 1:{}", gnuplot_file(stem + ".csv"), column + 1)
                                 : "NaN";
    plots += fmt::format("{}{} with linespoints lc rgb '{}' pt 7 ps 0.6 lw 1.5 title {}", i == 0 ? "plot " : ", \\\n  ",
                         data, okabe_ito[i % std::size(okabe_ito)], gnuplot_text(title));
  }
  return fmt::format(
      "set logscale xy\nset format '%.0e'\nset grid lc rgb '#dddddd' lt 1\nset border 3\nset tics nomirror\n"
      "set key outside right font 'Sans,9'\nset xlabel {}\n{}\n",
      gnuplot_text(table.columns[0]), plots);
}

/// One panel per method: arrows of equal length, coloured by the logarithm of the speed.
std::string flow_script(const std::string& stem, const Table& table) {
  const Matrix& rows = table.rows;
  const double width = rows.col(0).maxCoeff() - rows.col(0).minCoeff();
  const double height = rows.col(1).maxCoeff() - rows.col(1).minCoeff();
  const double per_axis = std::sqrt(static_cast<double>(rows.rows()));
  std::string out = fmt::format(
      "set border 3\nset tics nomirror\nset palette defined (0 '#440154', 1 '#3b528b', 2 '#21918c', 3 '#5ec962', 4 "
      "'#fde725')\nset cblabel 'log10 speed'\n"
      "w = {:.6g}\nh = {:.6g}\nlength(u, v) = sqrt((u / w) ** 2 + (v / h) ** 2)\nsafe(u, v) = length(u, v) + 1e-300\n"
      "set xrange [{:.6g}:{:.6g}]\nset yrange [{:.6g}:{:.6g}]\n",
      width / per_axis, height / per_axis, rows.col(0).minCoeff() - width / per_axis,
      rows.col(0).maxCoeff() + width / per_axis, rows.col(1).minCoeff() - height / per_axis,
      rows.col(1).maxCoeff() + height / per_axis);
  for (std::size_t c = 2; c + 1 < table.columns.size(); c += 2) {
    const std::string name = table.columns[c].substr(0, table.columns[c].rfind('_'));
    out += fmt::format(
        "set title {}\nset xlabel {}\nset ylabel {}\nplot {} every ::1 using 1:2:(0.8 * ${} / safe(${}, "
        "${})):(0.8 * ${} / safe(${}, ${}))"
        ":(log10(safe(${}, ${}))) with vectors head size graph 0.012,25 filled lc palette lw 1.2 notitle\n",
        gnuplot_text(name), gnuplot_text(table.columns[0]), gnuplot_text(table.columns[1]), gnuplot_file(stem + ".csv"),
        c + 1, c + 1, c + 2, c + 2, c + 1, c + 2, c + 1, c + 2);
  }
  return out;
}

}  // namespace

std::string table_script(const std::string& stem, const Table& table) {
  const bool is_flow = table.drawing == Drawing::flow;
  const std::size_t panels = is_flow ? (table.columns.size() - 2) / 2 : 1;
  return fmt::format(
             "# {}\nset encoding utf8\nset datafile separator ','\n"
             "set terminal pngcairo size {},480 font 'Sans,11' noenhanced\nset output {}\n"
             "set multiplot layout 1,{} title {} font 'Sans,13'\n",
             gnuplot_comment(table.note), 520 * panels + (is_flow ? 0 : 320), gnuplot_file(stem + ".png"), panels,
             gnuplot_text(fmt::format("{}: {}", stem, table.note))) +
         (is_flow ? flow_script(stem, table) : log_log_script(stem, table)) + "unset multiplot\n";
}

}  // namespace mixrate
