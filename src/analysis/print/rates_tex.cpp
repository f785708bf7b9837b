#include "analysis/print/rates_tex.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "analysis/format.hpp"
#include "analysis/print/caption.hpp"
#include "analysis/print/words.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr double narrower = 4.0;  // points, of the gap between two columns: \\tabcolsep is 4 instead of 6

template <class Value>
void add_once(std::vector<Value>& values, const Value& value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

/// What of the rows becomes blocks, columns and lines.
struct TexShape {
  std::vector<std::string> scenarios, estimators, losses, axes;
  std::vector<std::int64_t> ks;
  std::vector<Functional> functionals;
  std::vector<std::string_view> marked;  // what letters tell, see remark_on
  bool has_k_columns = false, has_one_theory = true, is_symmetric = true;
  int digits = 2;
  std::map<std::string, const RateRow*> row_at;  // by row_key
};

std::size_t num_slopes(const TexShape& shape) {
  return shape.has_k_columns ? shape.ks.size() : shape.estimators.size();
}

std::string row_key(const std::string& scenario, Functional functional, const std::string& loss, std::int64_t k,
                    const std::string& estimator) {
  return fmt::format("{}\n{}\n{}\n{}\n{}", scenario, static_cast<int>(functional), loss, k, estimator);
}

/// What a reader has to know of beside a slope; other verdicts are seen from interval and prediction.
std::string_view remark_on(const RateRow& row) {
  const std::string_view verdict = row.verdict;
  if (verdict == "no theory" && row.curvature_p < 0.001) return "the points bend";
  if (verdict == "curved") return "the points bend";
  if (verdict == "cannot tell") return "no window is straight";
  if (verdict == "too few") return "fewer than three sizes";
  if (verdict == "no spread") return "some sizes have no Monte Carlo error";
  if (verdict == "atom at 0") return "a quarter of the losses is 0";
  if (verdict == "not identifiable") return "not identifiable";
  if (verdict == "by hand") return "the window was chosen by hand";
  return {};
}

bool has_one_side(double a, double b, int digits) {
  return !std::isfinite(a + b) || std::abs(a - b) < std::pow(10.0, -digits);
}

TexShape shape_of(std::span<const RateRow> rows) {
  TexShape out;
  double least = 1.0;
  for (const RateRow& row : rows) {
    add_once(out.scenarios, row.scenario);
    add_once(out.estimators, row.estimator);
    add_once(out.losses, row.column);
    add_once(out.axes, row.axis);
    add_once(out.ks, row.k);
    add_once(out.functionals, row.functional);
    if (!remark_on(row).empty()) add_once(out.marked, remark_on(row));
    if (std::isfinite(row.upper - row.lower)) least = std::min(least, 0.5 * (row.upper - row.lower));
  }
  out.digits = least < 0.02 ? 3 : 2;
  out.has_k_columns = out.estimators.size() == 1 && out.ks.size() > 1;
  std::map<std::string, double> theories;  // of lines
  for (const RateRow& row : rows) {
    out.is_symmetric = out.is_symmetric && has_one_side(row.upper - row.slope, row.slope - row.lower, out.digits);
    const std::string line = fmt::format("{}\n{}\n{}", row.scenario, row.column, out.has_k_columns ? 0 : row.k);
    const double theory = theories.try_emplace(line, row.predicted).first->second;
    out.has_one_theory =
        out.has_one_theory && (row.predicted == theory || (std::isnan(row.predicted) && std::isnan(theory)));
    out.row_at.try_emplace(row_key(row.scenario, row.functional, row.column, row.k, row.estimator), &row);
  }
  return out;
}

std::string slope_cell(const RateRow* row, const TexShape& shape) {
  if (row == nullptr) return "--";
  std::string out;
  const double below = row->slope - row->lower, above = row->upper - row->slope;
  if (!std::isfinite(row->slope)) {
    out = "--";
  } else if (!std::isfinite(below + above)) {
    out = tex_number(row->slope, shape.digits);
  } else if (shape.is_symmetric) {
    out = fmt::format("${:.{}f} \\pm {:.{}f}$", row->slope, shape.digits, std::max(below, above), shape.digits);
  } else {
    out = fmt::format("${:.{}f}_{{-{:.{}f}}}^{{+{:.{}f}}}$", row->slope, shape.digits, below, shape.digits, above,
                      shape.digits);
  }
  const auto mark = std::ranges::find(shape.marked, remark_on(*row));
  if (mark != shape.marked.end())
    out += fmt::format("\\textsuperscript{{{}}}", static_cast<char>('a' + (mark - shape.marked.begin())));
  return out;
}

std::string loss_cell(const std::string& loss) {
  const ColumnWords words = column_words(loss);
  return words.symbol.empty() ? tex_label(words.words) : "$" + words.symbol + "$";
}

/// What stands together under one heading.
struct TexBlock {
  std::string scenario;
  std::int64_t k = 0;  // of all columns, unless they are k
  Functional functional = Functional::mean;
};

const RateRow* find_row(const TexShape& shape, const TexBlock& block, const std::string& loss, std::size_t column) {
  const auto found = shape.row_at.find(row_key(block.scenario, block.functional, loss,
                                               shape.has_k_columns ? shape.ks[column] : block.k,
                                               shape.estimators[shape.has_k_columns ? 0 : column]));
  return found == shape.row_at.end() ? nullptr : found->second;
}

std::string block_heading(const TexShape& shape, const TexBlock& block, std::span<const RateRow> rows) {
  std::string out;
  const auto add = [&](const std::string& text) { out += out.empty() ? text : ", " + text; };
  if (shape.scenarios.size() > 1) add(tex_text(block.scenario));
  if (!shape.has_k_columns && shape.ks.size() > 1) {
    const auto row =
        std::ranges::find_if(rows, [&](const RateRow& r) { return r.scenario == block.scenario && r.k == block.k; });
    add(fmt::format("$k = {}$ ($k_0 = {}$)", block.k, row->k0));
  }
  if (shape.functionals.size() > 1) add(tex_label(words_label(functional_phrase(block.functional))));
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string block_lines(const TexShape& shape, const TexBlock& block) {
  const std::size_t columns = num_slopes(shape);
  std::string out;
  for (const std::string& loss : shape.losses) {
    std::vector<const RateRow*> cells;
    for (std::size_t c = 0; c < columns; ++c) cells.push_back(find_row(shape, block, loss, c));
    const auto first = std::ranges::find_if(cells, [](const RateRow* row) { return row != nullptr; });
    if (first == cells.end()) continue;
    out += loss_cell(loss);
    if (shape.has_one_theory) out += " & " + tex_exponent((*first)->predicted);
    for (const RateRow* cell : cells) {
      if (!shape.has_one_theory) out += " & " + (cell == nullptr ? "--" : tex_exponent(cell->predicted));
      out += " & " + slope_cell(cell, shape);
    }
    out += " \\\\\n";
  }
  return out;
}

std::vector<TexBlock> blocks_of(std::span<const RateRow> rows, const TexShape& shape) {
  std::vector<TexBlock> out;
  for (const RateRow& row : rows) {
    const auto is_same = [&](const TexBlock& b) {
      return b.scenario == row.scenario && (shape.has_k_columns || b.k == row.k) && b.functional == row.functional;
    };
    if (std::ranges::none_of(out, is_same)) out.push_back({row.scenario, row.k, row.functional});
  }
  return out;
}

/// Windows and level of the slopes; nothing where there is no slope.
std::string interval_words(std::span<const RateRow> rows, const TexShape& shape) {
  double from = std::nan(""), to = from;
  bool is_rule = true;
  for (const RateRow& row : rows) {
    if (!std::isfinite(row.slope)) continue;
    from = std::fmin(from, row.n_min);
    to = std::fmax(to, row.n_max);
    is_rule = is_rule && row.window == "auto";
  }
  if (std::isnan(from)) return {};
  return fmt::format(",\nover {}{:.0f} to {:.0f};\n{} the 95\\,\\% interval",
                     is_rule ? "windows chosen by a rule within " : "", from, to,
                     shape.is_symmetric ? "$\\pm$: half-width of" : "small figures: distances to the ends of");
}

std::string table_caption(std::span<const RateRow> rows, const TexShape& shape) {
  std::string head = "Slopes of the logarithm of the ";
  head += shape.functionals.size() == 1 ? tex_label(words_label(functional_phrase(shape.functionals.front()))) : "";
  head += "loss";
  std::string out = head + " in the logarithm of the " + tex_label(axis_label(shape.axes.front()));
  if (shape.scenarios.size() == 1) out += ", " + tex_text(shape.scenarios.front());
  if (shape.has_k_columns || (shape.estimators.size() == 1 && shape.ks.size() == 1))
    out += ", " + tex_text(shape.estimators.front());
  if (shape.ks.size() == 1) out += fmt::format(", $k = {}$ ($k_0 = {}$)", shape.ks.front(), rows.front().k0);
  const bool has_one_k0 = std::ranges::all_of(rows, [&](const RateRow& row) { return row.k0 == rows.front().k0; });
  if (shape.has_k_columns && has_one_k0) out += fmt::format(", $k_0 = {}$", rows.front().k0);
  out += interval_words(rows, shape);
  for (const std::string& loss : shape.losses) {
    const ColumnWords words = column_words(loss);
    const std::string text = tex_label(words.words), symbol = "$" + words.symbol + "$";
    if (words.symbol.empty()) continue;
    out += fmt::format(";\n{}{}", text.ends_with(symbol) ? "" : symbol + ": ", text);
  }
  for (std::size_t m = 0; m < shape.marked.size(); ++m)
    out += fmt::format(";\n\\textsuperscript{{{}}} {}", static_cast<char>('a' + m), shape.marked[m]);
  return out + ".";
}

/// Is the table wider than a column of 3.4 inches, in \\small? Measured: 65 points, and 64 or 73 for each column of
/// slopes with two or three digits, 40 for each column of theories; with narrow gaps a table of three columns fits.
bool is_wide(const TexShape& shape) {
  const double slope = shape.digits == 3 ? 73.0 : 64.0, theory = shape.has_one_theory ? 0.0 : 40.0;
  const double columns = static_cast<double>(num_slopes(shape));
  return 65.0 + columns * (slope + theory) - narrower * (columns + 1.0) > 245.0;
}

std::string table_head(const TexShape& shape) {
  const std::size_t columns = num_slopes(shape);
  std::string spec = shape.has_one_theory ? "lr" : "l", titles = shape.has_one_theory ? "Loss & Theory" : "Loss";
  for (std::size_t c = 0; c < columns; ++c) {
    spec += shape.has_one_theory ? "r" : "rr";
    titles += shape.has_one_theory ? " & " : " & Theory & ";
    titles += shape.has_k_columns ? fmt::format("$k = {}$", shape.ks[c]) : tex_text(shape.estimators[c]);
  }
  std::string out = is_wide(shape) ? "% wider than a column of 3.4 inches: for table*\n" : "";
  out += "{";
  if (columns > 2) out += "\\setlength{\\tabcolsep}{4pt}%\n";
  if (!shape.is_symmetric) out += "\\renewcommand{\\arraystretch}{1.25}%\n";  // figures stand above each other
  return out + fmt::format("\\begin{{tabular}}{{@{{}}{}@{{}}}}\n\\toprule\n{} \\\\\n\\midrule\n", spec, titles);
}

}  // namespace

std::string rates_tex(std::span<const RateRow> rows) {
  MIXRATE_EXPECT(!rows.empty(), "a table has rows");
  const TexShape shape = shape_of(rows);
  std::string out = "% needs \\usepackage{booktabs}; \\caption{\\mixratecaption} tells what the table shows\n";
  out += "\\gdef\\mixratecaption{" + table_caption(rows, shape) + "}\n" + table_head(shape);
  const std::size_t columns = num_slopes(shape), width = 1 + (shape.has_one_theory ? 1 + columns : 2 * columns);
  bool is_first = true;
  for (const TexBlock& block : blocks_of(rows, shape)) {
    const std::string heading = block_heading(shape, block, rows);
    if (!is_first) out += "\\addlinespace\n";
    if (!heading.empty()) out += fmt::format("\\multicolumn{{{}}}{{@{{}}l}}{{{}}} \\\\\n", width, heading);
    out += block_lines(shape, block);
    is_first = false;
  }
  return out + "\\bottomrule\n\\end{tabular}}\n";
}

}  // namespace mixrate
