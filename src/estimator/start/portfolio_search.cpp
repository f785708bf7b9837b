#include "estimator/start/portfolio_search.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "estimator/em.hpp"
#include "estimator/start/labellings.hpp"
#include "estimator/start/search_level.hpp"
#include "estimator/start/sphere.hpp"

namespace mixrate {

namespace {

/// Softmax mixtures have counts on points, which no labels divide: atoms on a sphere.
PortfolioEnd search_sphere(const StartContext& context, int starts, Stream& stream) {
  const Index dim = context.model.layout()->atom_width();
  PortfolioEnd best{{}, lowest};
  for (int s = 0; s < starts; ++s) {
    const MixingMeasure start = on_sphere(context, Matrix::Identity(dim, dim), 0.0, stream);
    const Run run =
        run_em(context.likelihood, context.likelihood.pack(start), {.absolute_gain = 1e-3, .max_iterations = 50});
    if (s > 0 && !(run.log_likelihood > best.log_likelihood)) continue;
    best = {context.likelihood.unpack(run.theta), run.log_likelihood};
  }
  return best;
}

/// The smallest number of atoms from which the model can grow one by one to k.
Index first_atoms(const Model& model, Index k) {
  if (!model.fitted_tree(k).empty() || !model.weights_free()) return k;  // which branch would grow?
  Index first = k;
  while (first > 1) {
    try {
      model.require_atoms(first - 1);
    } catch (const StudyError&) {
      break;
    }
    --first;
  }
  return first;
}

/// The tree of groups, for few observations and atoms with covariances of any form, which are what it looks for: there
/// the likelihood has most maxima, and the tree costs least. Not with covariates: experts then ended lower as often as
/// higher.
std::optional<Agglomeration> group_tree(const StartContext& context, const Cloud& points) {
  constexpr Index most_rows = 300;
  const bool has_covariances = std::ranges::any_of(
      context.model.layout()->atom_blocks(), [](const Block& block) { return block.meaning == Meaning::covariance; });
  if (!has_covariances || context.data.x.cols() > 0 || context.k == 1 || points.size() < context.k ||
      points.size() > most_rows)
    return {};
  return Agglomeration(points, 0.1);
}

/// The end with most atoms, but fewer than k, that is remembered; its number of atoms, 0 for none.
Index recall(PortfolioMemory* memory, std::uint64_t word, Index k, std::optional<PortfolioEnd>& smaller) {
  if (memory == nullptr) return 0;
  if (memory->word != word) *memory = {word, {}};
  const auto above = memory->ends.lower_bound(k);
  if (above == memory->ends.begin()) return 0;
  smaller = std::prev(above)->second;
  return std::prev(above)->first;
}

}  // namespace

PortfolioEnd search_portfolio(const StartContext& context, int starts, Stream& stream) {
  if (context.model.support() != nullptr) {
    if (context.report != nullptr)
      *context.report = {.starts = starts, .basins = 1, .gap = unknown_number, .kind = "atoms on a sphere"};
    return search_sphere(context, starts, stream);
  }
  const Cloud points = standardised(context.data);
  const std::uint64_t word = stream();  // the same for every k: smaller searches are part of larger ones
  const std::optional<Agglomeration> tree = group_tree(context, points);
  std::optional<PortfolioEnd> smaller;
  const Index first = first_atoms(context.model, context.k);
  const Index known = first < context.k ? recall(context.memory, word, context.k, smaller) : 0;
  for (Index k = std::max(known + 1, first); k <= context.k; ++k) {
    SearchLevel level(context, k, points, Stream({word, static_cast<std::uint64_t>(k), 0}, Purpose::start));
    if (smaller) level.add_smaller(*smaller);
    if (tree) level.add_groups(*tree);
    level.add_kinds(k == 1 ? 1 : starts);
    Climber best = level.climb();
    level.improve(best);
    if (smaller) level.lift_above(*smaller, best);
    smaller = level.end(best);
    if (context.report != nullptr) *context.report = level.report();
    if (context.memory != nullptr) context.memory->ends[k] = *smaller;
  }
  return *smaller;
}

}  // namespace mixrate
