#include "analysis/print/words.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace mixrate {

namespace {

/// `{}` stands for a number, `{block}` for a block of parameters: in the name, and then in words and symbol.
struct WordsEntry {
  std::string_view name, words, symbol;
};

// Symbols: D_1, D_2 arXiv 2305.03288; an index + marks true atoms that several fitted ones share.
constexpr WordsEntry column_table[] = {
    {"acceptance", "share of accepted moves", "\\alpha"},
    {"blocks.common.{block}", "error of the common {block}", "\\Delta {block}"},
    {"blocks.mass", "error of the masses of the cells", "\\Delta \\pi"},
    {"blocks.over.{block}", "error of the {block} in cells with several atoms", "\\Delta_+ {block}"},
    {"blocks.single.{block}", "error of the {block} in cells with one atom", "\\Delta {block}"},
    {"ess-bulk", "bulk effective sample size", "\\mathrm{ESS}"},
    {"ess-tail", "tail effective sample size", "\\mathrm{ESS}_\\mathrm{tail}"},
    {"evidence", "log evidence", "\\log p(y)"},
    {"fisher.atom{}", "error of atom {} over the Fisher bound", "\\Delta\\theta_{}"},
    {"fisher.weight{}", "error of weight {} over the Fisher bound", "\\Delta w_{}"},
    {"height-exact", "height of the first merger of true atoms", "h_{k_0}"},
    {"height-over", "height of the last merger of surplus atoms", "h_{k_0+1}"},
    {"hellinger", "Hellinger distance $h$", "h"},
    {"iterations", "number of iterations", "t"},
    {"kl", "Kullback-Leibler divergence", "\\mathrm{KL}"},
    {"l2", "$L_2$ distance of the regression functions", "L_2"},
    {"levels", "Voronoi loss of both levels", "D_\\mathrm{H}"},
    {"levels.group_mass", "error of the masses of the groups", "\\Delta \\pi_\\mathrm{g}"},
    {"levels.group_slope", "error of the slopes of the groups", "\\Delta \\beta_\\mathrm{g}"},
    {"levels.leaf_mass", "error of the masses of the leaves", "\\Delta \\pi"},
    {"levels.leaf_{block}", "error of the {block} of the leaves", "\\Delta {block}"},
    {"levels.over.group_slope", "error of the slopes of shared groups", "\\Delta_+ \\beta_\\mathrm{g}"},
    {"levels.over.leaf_{block}", "error of the {block} of shared leaves", "\\Delta_+ {block}"},
    {"linear-factor", "linear convergence factor of EM", "\\lambda"},
    {"max-atom", "largest error of an atom", "\\Delta \\theta"},
    {"merged.cross", "error of the merged cross moments", "\\Delta \\mathrm{M}_{ab}"},
    {"merged.gate_slope", "error of the merged slopes of the gate", "\\Delta \\mathrm{M}_{\\beta}"},
    {"merged.mean1", "error of the merged first moments", "\\Delta \\mathrm{M}_1"},
    {"merged.second", "error of the merged second moments", "\\Delta \\mathrm{M}_2"},
    {"r-hat", "$\\hat R$ of the chains", "\\hat R"},
    {"reduced.gate_intercept", "error of $\\beta_0/\\tau$ in cells with one atom", "\\Delta (\\beta_0/\\tau)"},
    {"reduced.gate_slope", "error of $\\beta_1/\\tau$ in cells with one atom", "\\Delta (\\beta_1/\\tau)"},
    {"reduced.over.gate_intercept", "error of $\\beta_0/\\tau$ in cells with several atoms",
     "\\Delta_+ (\\beta_0/\\tau)"},
    {"reduced.over.gate_slope", "error of $\\beta_1/\\tau$ in cells with several atoms", "\\Delta_+ (\\beta_1/\\tau)"},
    {"regression-l1", "Voronoi loss $L_1$", "L_1"},
    {"regression-lr-{}", "Voronoi loss $L_{}$", "L_{}"},
    {"sin-angle", "sine of the largest principal angle", "\\sin\\varphi"},
    {"starts-at-best", "number of starts that end at the best", "s"},
    {"total-variation", "total variation distance", "\\mathrm{TV}"},
    {"voronoi-exact", "Voronoi loss $D_1$", "D_1"},
    {"voronoi-over", "Voronoi loss $D_2$", "D_2"},
    {"wasserstein-{}", "Wasserstein distance $W_{}$", "W_{}"},
    {"weight-error", "largest error of a weight", "\\Delta w"},
};

constexpr WordsEntry block_table[] = {
    {"centre", "centres", "c"},
    {"coefficient", "coefficients", "\\eta"},
    {"covariance", "covariances", "\\Sigma"},
    {"degrees_of_freedom", "degrees of freedom", "\\nu"},
    {"gate_centre", "centres of the gate", "c"},
    {"gate_covariance", "covariances of the gate", "\\Gamma"},
    {"gate_curvature", "curvatures of the gate", "\\beta_2"},
    {"gate_intercept", "intercepts of the gate", "\\beta_0"},
    {"gate_slope", "slopes of the gate", "\\beta_1"},
    {"intercept", "intercepts", "b"},
    {"mean", "means", "\\mu"},
    {"scale", "factors", "\\lambda"},
    {"slope", "slopes", "a"},
    {"temperature", "temperature", "\\tau"},
    {"variance", "variances", "\\sigma^2"},
};

/// Functionals of a posterior, as they end the name of a column.
constexpr WordsEntry posterior_table[] = {
    {".mean", "posterior mean of the ", "\\mathrm{E}"},
    {".median", "posterior median of the ", "\\mathrm{med}"},
    {".q95", "posterior 95 % quantile of the ", "q_{95}"},
};

std::string filled_in(std::string_view text, std::string_view hole, std::string_view filling) {
  std::string out(text);
  if (const std::size_t at = out.find(hole); !hole.empty() && at != std::string::npos)
    out.replace(at, hole.size(), filling);
  return out;
}

/// What a name has in the place of the hole of an entry; nothing where the name is not of that form.
std::optional<std::string_view> filling_of(std::string_view name, std::string_view pattern, std::string_view hole) {
  const std::size_t at = pattern.find(hole);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view before = pattern.substr(0, at);
  if (!name.starts_with(before) || name.size() == before.size()) return std::nullopt;
  return name.substr(before.size());  // holes stand at the end
}

std::optional<ColumnWords> known_words(std::string_view column) {
  for (const WordsEntry& entry : column_table) {
    if (entry.name == column) return ColumnWords{words_label(entry.words), std::string(entry.symbol)};
    if (const auto number = filling_of(column, entry.name, "{}")) {
      const bool is_number = std::ranges::all_of(*number, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
      if (!is_number) continue;
      const std::string index = "{" + std::string(*number) + "}";
      const bool is_index = entry.words.find("_{}") != std::string_view::npos;
      return ColumnWords{words_label(filled_in(entry.words, "{}", is_index ? std::string_view(index) : *number)),
                         filled_in(entry.symbol, "{}", index)};
    }
    if (const auto name = filling_of(column, entry.name, "{block}")) {
      const auto* const block = std::ranges::find(block_table, *name, &WordsEntry::name);
      if (block == std::end(block_table)) continue;
      return ColumnWords{words_label(filled_in(entry.words, "{block}", block->words)),
                         filled_in(entry.symbol, "{block}", block->symbol)};
    }
  }
  return std::nullopt;
}

}  // namespace

ColumnWords column_words(std::string_view column) {
  if (auto words = known_words(column)) return *words;
  for (const WordsEntry& entry : posterior_table) {
    if (!column.ends_with(entry.name)) continue;
    const auto inner = known_words(column.substr(0, column.size() - entry.name.size()));
    if (!inner) continue;
    Label words = words_label(entry.words);
    words += inner->words;
    return {std::move(words), std::string(entry.symbol) + "(" + inner->symbol + ")"};
  }
  return {name_label(column), {}};
}

std::string_view functional_phrase(Functional functional) {
  switch (functional) {
    case Functional::mean:
      return "mean ";
    case Functional::median:
      return "median ";
    case Functional::rms:
      return "root mean square ";
    case Functional::q25:
      return "25 % quantile of ";
    case Functional::q75:
      return "75 % quantile of ";
    case Functional::q95:
      return "95 % quantile of ";
  }
  return "";
}

Label axis_label(std::string_view axis) { return axis == "n" ? words_label("sample size $n$") : name_label(axis); }

}  // namespace mixrate
