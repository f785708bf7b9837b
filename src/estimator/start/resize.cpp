#include "estimator/start/resize.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "measure/gauge.hpp"

namespace mixrate {

namespace {

/// k numbers out of 0..k0-1, sorted: all of them and uniform repetitions, or a uniform choice.
std::vector<Index> sources(Index k0, Index k, Stream& stream) {
  std::vector<Index> from(static_cast<std::size_t>(k0));
  std::iota(from.begin(), from.end(), Index{0});
  while (static_cast<Index>(from.size()) > k) {
    const Vector even = Vector::Ones(static_cast<Index>(from.size()));
    from.erase(from.begin() + sample_index(stream, even));
  }
  const Vector even = Vector::Ones(k0);
  while (static_cast<Index>(from.size()) < k) from.push_back(sample_index(stream, even));
  std::stable_sort(from.begin(), from.end());
  return from;
}

std::vector<std::vector<Index>> leaves_of(const std::vector<int>& parents) {
  std::vector<std::vector<Index>> out(static_cast<std::size_t>(*std::max_element(parents.begin(), parents.end())) + 1);
  for (std::size_t i = 0; i < parents.size(); ++i)
    out[static_cast<std::size_t>(parents[i])].push_back(static_cast<Index>(i));
  return out;
}

/// Positions of the groups, the largest first.
std::vector<std::size_t> by_size(const std::vector<std::vector<Index>>& groups) {
  std::vector<std::size_t> order(groups.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return groups[a].size() > groups[b].size(); });
  return order;
}

MixingMeasure resize_tree(const MixingMeasure& g, const std::vector<int>& parents, Stream& stream) {
  const auto fitted = leaves_of(parents), own = leaves_of(g.groups().parent);
  const std::vector<std::size_t> fitted_order = by_size(fitted), own_order = by_size(own);
  const std::vector<Index> choice = sources(static_cast<Index>(own.size()), static_cast<Index>(fitted.size()), stream);
  const auto k = static_cast<Index>(parents.size());
  Vector log_weights(k);
  Matrix atoms(g.atoms().rows(), k);
  Groups groups;
  groups.parent = parents;
  groups.log_weights.resize(static_cast<Index>(fitted.size()));
  groups.coordinates.resize(g.groups().coordinates.rows(), static_cast<Index>(fitted.size()));
  for (std::size_t position = 0; position < fitted.size(); ++position) {
    const std::size_t to = fitted_order[position], from = own_order[static_cast<std::size_t>(choice[position])];
    const auto copies = std::count(choice.begin(), choice.end(), choice[position]);
    groups.log_weights[static_cast<Index>(to)] =
        g.groups().log_weights[static_cast<Index>(from)] - std::log(static_cast<double>(copies));
    groups.coordinates.col(static_cast<Index>(to)) = g.groups().coordinates.col(static_cast<Index>(from));
    const std::vector<Index> leaves =
        sources(static_cast<Index>(own[from].size()), static_cast<Index>(fitted[to].size()), stream);
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
      const Index source = own[from][static_cast<std::size_t>(leaves[leaf])], target = fitted[to][leaf];
      const auto clones = std::count(leaves.begin(), leaves.end(), leaves[leaf]);
      log_weights[target] = g.log_weights()[source] - std::log(static_cast<double>(clones));
      atoms.col(target) = g.atoms().col(source);
    }
  }
  return {g.layout_ptr(), std::move(log_weights), std::move(atoms), g.common(), std::move(groups)};
}

}  // namespace

MixingMeasure resize(const MixingMeasure& g, Index k, Stream& stream, const std::vector<int>& parents) {
  if (!parents.empty()) return resize_tree(g, parents, stream);
  const std::vector<Index> from = sources(g.size(), k, stream);
  const double temperature = gate_temperature(g);
  Vector log_weights(k);
  Matrix atoms(g.atoms().rows(), k);
  for (Index i = 0; i < k; ++i) {
    const Index source = from[static_cast<std::size_t>(i)];
    const auto copies = std::count(from.begin(), from.end(), source);
    log_weights[i] = g.log_weights()[source] - temperature * std::log(static_cast<double>(copies));
    atoms.col(i) = g.atoms().col(source);
  }
  return {g.layout_ptr(), std::move(log_weights), std::move(atoms), g.common()};
}

void perturb(MixingMeasure& g, const Model& model, double radius, Stream& stream) {
  for (Index i = 0; i < g.size(); ++i) {
    for (const Block& block : g.layout().atom_blocks()) {
      auto values = g.block(i, block);
      if (block.domain == Domain::positive_definite) {
        values *= std::exp(radius * sample_normal(stream));
        continue;
      }
      for (Index c = 0; c < block.size; ++c) {
        const double z = radius * sample_normal(stream);
        if (block.domain == Domain::positive)
          values[c] *= std::exp(z);
        else
          values[c] += z;
      }
    }
  }
  for (Index c = 0; c < g.common().size(); ++c) g.common()[c] *= std::exp(radius * sample_normal(stream));
  if (model.weights_free()) {
    for (Index i = 0; i < g.size(); ++i) g.log_weights()[i] += radius * sample_normal(stream);
  }
  if (g.groups().size() == 0) return;
  Groups groups = g.groups();
  for (double& value : groups.log_weights) value += radius * sample_normal(stream);
  for (double& value : groups.coordinates.reshaped()) value += radius * sample_normal(stream);
  g = MixingMeasure(g.layout_ptr(), g.log_weights(), g.atoms(), g.common(), std::move(groups));
}

}  // namespace mixrate
