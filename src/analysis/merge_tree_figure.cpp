// Figures of dendrograms.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/merge_tree.hpp"
#include "analysis/print/marks.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

// Branches above the cut are grey.
constexpr const char* above_cut = "#888888";
constexpr double least_share_of_axis = 1e-10;  // heights below that of the largest are drawn at the foot

/// The laid-out trees of one row of panels, and the axis that they share.
struct TreeRow {
  std::vector<const TreePanel*> panels;
  std::vector<MergeTree> trees;
  double low = 0.1, high = 1.0;
};

std::string atoms_text(const std::vector<Index>& atoms) {
  std::string out;
  for (const Index atom : atoms) out += fmt::format("{}{}", out.empty() ? "" : "+", atom + 1);
  return out;
}

/// Powers of ten around all positive heights; the leaves stand at the lower end.
void set_axis(TreeRow& row) {
  double least = INFINITY, largest = 0.0;
  for (const MergeTree& tree : row.trees) {
    for (const MergeTree::Bridge& bridge : tree.bridges) largest = std::max(largest, bridge.height);
  }
  for (const MergeTree& tree : row.trees) {
    for (const MergeTree::Bridge& bridge : tree.bridges) {
      if (bridge.height > least_share_of_axis * largest) least = std::min(least, bridge.height);
    }
  }
  if (!(largest > 0.0)) return;
  row.low = std::pow(10.0, std::floor(std::log10(0.5 * least)));
  row.high = std::pow(10.0, std::ceil(std::log10(1.2 * largest)));
}

std::vector<TreeRow> rows_of(const std::vector<TreePanel>& panels) {
  std::vector<TreeRow> rows;
  for (const TreePanel& panel : panels) {
    const bool is_new = rows.empty() || rows.back().panels.back()->k != panel.k ||
                        rows.back().panels.back()->estimator != panel.estimator;
    if (is_new) rows.emplace_back();
    rows.back().panels.push_back(&panel);
    rows.back().trees.push_back(lay_out(*panel.tree, std::isnan(panel.dsc) ? 1 : static_cast<Index>(panel.dsc)));
  }
  for (TreeRow& row : rows) set_axis(row);
  return rows;
}

std::string tree_data(const std::vector<TreeRow>& rows) {
  std::string out = "scenario,k,estimator,n,replicate,kappa,height,x,left,right,mass\n";
  for (const TreeRow& row : rows) {
    for (std::size_t p = 0; p < row.panels.size(); ++p) {
      const TreePanel& panel = *row.panels[p];
      const std::string head = fmt::format("{},{},{},{},{}", csv_text(panel.scenario), panel.k,
                                           csv_text(panel.estimator), panel.n, panel.replicate);
      double x = 0.0;
      for (const MergeTree::Leaf& leaf : row.trees[p].leaves)
        out += fmt::format("{},,,{},{},,{:.6g}\n", head, x += 1.0, leaf.atom + 1, leaf.mass);
      for (const MergeTree::Bridge& bridge : row.trees[p].bridges)
        out += fmt::format("{},{},{:.6g},{},{},{},{:.6g}\n", head, bridge.kappa, bridge.height,
                           0.5 * (bridge.left_x + bridge.right_x), atoms_text(bridge.left), atoms_text(bridge.right),
                           bridge.mass);
    }
  }
  return out;
}

/// Where the cut into `branches` lies: between the merger that leaves that many and the next; NaN where heights do not
/// increase there, or nothing is cut.
double cut_height(const MergeTree& tree, Index branches, double low) {
  double below = low, above = std::nan("");
  for (const MergeTree::Bridge& bridge : tree.bridges) {
    if (bridge.kappa > branches) below = std::max(below, bridge.height);
    if (bridge.kappa == branches) above = bridge.height;
  }
  return above > below ? std::sqrt(above * below) : std::nan("");
}

/// Red, green and blue as gnuplot reads them from a column.
unsigned long colour_number(Index branch) {
  const std::string text = branch < 0 ? above_cut : okabe_ito[static_cast<std::size_t>(branch) % std::size(okabe_ito)];
  return std::stoul(text.substr(1), nullptr, 16);
}

/// Data block of one tree: corners of its bridges, then the stems of its branches up to the cut; x, y, colour.
std::string tree_block(const std::string& name, const MergeTree& tree, double low, double cut) {
  std::string out = name + " << EOD\n";
  const auto add_point = [&](double x, double y, Index branch) {
    out += fmt::format("{} {:.8g} {}\n", x, std::max(y, low), colour_number(branch));
  };
  for (const MergeTree::Bridge& bridge : tree.bridges) {
    add_point(bridge.left_x, bridge.left_y, bridge.branch);
    add_point(bridge.left_x, bridge.height, bridge.branch);
    add_point(bridge.right_x, bridge.height, bridge.branch);
    add_point(bridge.right_x, bridge.right_y, bridge.branch);
    out += "\n";
  }
  const auto add_stem = [&](double x, double y, Index branch) {
    if (branch < 0) return;
    add_point(x, y, branch);
    add_point(x, cut, branch);
    out += "\n";
  };
  for (const MergeTree::Bridge& bridge : tree.bridges) {
    if (bridge.branch >= 0 || !std::isfinite(cut)) continue;
    add_stem(bridge.left_x, bridge.left_y, bridge.left_branch);
    add_stem(bridge.right_x, bridge.right_y, bridge.right_branch);
  }
  return out + "EOD\n";
}

std::string tree_panel_script(const TreeRow& row, std::size_t p, const std::string& name, double font) {
  const TreePanel& panel = *row.panels[p];
  const MergeTree& tree = row.trees[p];
  std::string tics;
  for (std::size_t i = 0; i < tree.leaves.size(); ++i) {
    const MergeTree::Leaf& leaf = tree.leaves[i];
    tics += fmt::format("{}\"{}\\n{:.2g}", i == 0 ? "" : ", ", leaf.atom + 1, leaf.mass);
    for (const double coordinate : leaf.location) tics += fmt::format("\\n{:.2g}", coordinate);
    tics += fmt::format("\" {}", i + 1);
  }
  const bool is_cut = !std::isnan(panel.dsc);
  const double cut = is_cut ? cut_height(tree, static_cast<Index>(panel.dsc), row.low) : std::nan("");
  std::string out = tree_block(name, tree, row.low, cut);
  out +=
      fmt::format("set title {}{}\n",
                  gnuplot_text(fmt::format("k = {} {}, n = {}", panel.k, gnuplot_plain(panel.estimator), panel.n)),
                  is_cut ? fmt::format(".\"\\n\".'DSC chooses {:.0f}, true {}'", panel.dsc, panel.k0) : std::string());
  out += fmt::format("set yrange [{:.3g}:{:.3g}]\nset xrange [0.5:{}.5]\nset xtics ({}) font ',{}'\n", row.low,
                     row.high, tree.leaves.size(), tics, font);
  out += fmt::format("plot {} using 1:2:3 with lines lw 2.2 lc rgb variable notitle", name);
  if (std::isfinite(cut)) out += fmt::format(", {:.6g} with lines lw 1.2 dt 2 lc rgb '#000000' notitle", cut);
  return out + "\n";
}

/// What stands below a leaf.
std::string leaf_legend(const TreePanel& panel) {
  const auto& blocks = panel.tree->levels.back().layout().atom_blocks();
  const auto block =
      std::find_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.role == BlockRole::expert; });
  return block != blocks.end() && block->size <= 2 ? fmt::format("number, mass, {}", block->name) : "number, mass";
}

/// How the panels stand on the page: on a screen a line for each row, on paper as many beside each other as it holds.
struct TreeGrid {
  PageSize page;
  std::size_t columns = 1, lines = 0;
};

TreeGrid grid_of(const std::vector<TreeRow>& rows, Paper paper) {
  std::size_t most = 1, leaves = 1;
  for (const TreeRow& row : rows) {
    most = std::max(most, row.panels.size());
    for (const MergeTree& tree : row.trees) leaves = std::max(leaves, tree.leaves.size());
  }
  TreeGrid out;
  out.columns = most;
  if (paper != Paper::screen) {
    const double needed = 45.0 + 30.0 * static_cast<double>(leaves);  // points, of figures of 8 points
    const double fitting = std::max(1.0, std::floor(paper_width(paper) / needed));
    out.columns = std::min(most, static_cast<std::size_t>(fitting));
  }
  for (const TreeRow& row : rows) out.lines += (row.panels.size() + out.columns - 1) / out.columns;
  const double lines = static_cast<double>(out.lines);
  if (paper == Paper::screen) {
    const double width = std::max(static_cast<double>(most * std::max<std::size_t>(340, 80 + 75 * leaves)), 860.0);
    out.page = page_of(width, 400.0 * lines + 50.0, 11.0, paper);
  } else {
    out.page = {paper_width(paper), 200.0 * lines};
  }
  return out;
}

}  // namespace

Figure make_tree_figure(const std::vector<TreePanel>& panels, const std::string& stem, const FigureTarget& target) {
  MIXRATE_EXPECT(!panels.empty(), "a figure has panels");
  const std::vector<TreeRow> rows = rows_of(panels);
  const TreeGrid grid = grid_of(rows, target.paper);
  const bool is_screen = target.paper == Paper::screen;
  const std::string what =
      fmt::format(": dendrograms of replicate {} (below: {}; colours and dashed line: the cut by DSC)",
                  panels.front().replicate, leaf_legend(panels.front()));
  std::string drawing = fmt::format("set multiplot layout {},{}", grid.lines, grid.columns);
  if (is_screen)
    drawing += fmt::format(" title {} font ',10'", gnuplot_text(gnuplot_plain(panels.front().scenario + what)));
  drawing +=
      "\nset logscale y\nset format y '10^{%T}'\nset mytics 10\nset grid ytics lc rgb '#dddddd' lt 1\nset border 2\n"
      "set tics nomirror\nset xtics scale 0\nset ylabel 'height'\nset bmargin 6\nset tmargin 4\n";
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const std::size_t count = rows[r].panels.size();
    for (std::size_t p = 0; p < count; ++p)
      drawing += tree_panel_script(rows[r], p, fmt::format("$t{}p{}", r, p), is_screen ? 9.0 : grid.page.font);
    for (std::size_t p = count; p % grid.columns != 0; ++p) drawing += "set multiplot next\n";
  }
  const std::string head =
      "# Heights of the mergers of over-fitted atoms; colours: branches below the cut of the dendrogram criterion\n"
      "set encoding utf8\n";
  return {stem, tree_data(rows), head + drawn_in(target.formats, grid.page, stem, drawing + "unset multiplot\n"),
          tex_text(panels.front().scenario + what) + ".\n"};
}

}  // namespace mixrate
