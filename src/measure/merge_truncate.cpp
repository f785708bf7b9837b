#include "measure/merge_truncate.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// The first merger: survivors in the given order.
Survivors merge_within(const Vector& masses, const Matrix& distances, std::span<const Index> order, double omega) {
  Survivors out;
  for (const Index atom : order) {
    const auto near =
        std::find_if(out.atoms.begin(), out.atoms.end(), [&](Index other) { return distances(atom, other) <= omega; });
    if (near == out.atoms.end()) {
      out.atoms.push_back(atom);
      out.masses.push_back(masses[atom]);
    } else {
      out.masses[static_cast<std::size_t>(near - out.atoms.begin())] += masses[atom];
    }
  }
  return out;
}

Survivors heaviest_first(const Survivors& all) {
  std::vector<std::size_t> order(all.atoms.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&all](std::size_t a, std::size_t b) {
    return all.masses[a] != all.masses[b] ? all.masses[a] > all.masses[b] : all.atoms[a] < all.atoms[b];
  });
  Survivors out;
  for (const std::size_t i : order) {
    out.atoms.push_back(all.atoms[i]);
    out.masses.push_back(all.masses[i]);
  }
  return out;
}

}  // namespace

Survivors merge_truncate_merge(const Vector& masses, const Matrix& distances, std::span<const Index> order,
                               const MergeTruncate& thresholds) {
  MIXRATE_EXPECT(masses.size() > 0 && static_cast<Index>(order.size()) == masses.size(), "an order of all atoms");
  MIXRATE_EXPECT(distances.rows() == masses.size() && distances.cols() == masses.size(), "all distances");
  const Survivors all = heaviest_first(merge_within(masses, distances, order, thresholds.omega));
  const double least = std::pow(thresholds.c * thresholds.omega, thresholds.r);
  Survivors stay, dropped;
  for (std::size_t i = 0; i < all.atoms.size(); ++i) {
    const double q = all.masses[i];
    const bool is_noise = q <= least || std::any_of(stay.atoms.begin(), stay.atoms.end(), [&](Index heavier) {
                            return q * std::pow(distances(all.atoms[i], heavier), thresholds.r) <= least;
                          });
    Survivors& to = i > 0 && is_noise ? dropped : stay;
    to.atoms.push_back(all.atoms[i]);
    to.masses.push_back(q);
  }
  for (std::size_t i = 0; i < dropped.atoms.size(); ++i) {
    std::size_t nearest = 0;
    for (std::size_t j = 1; j < stay.atoms.size(); ++j) {
      if (distances(dropped.atoms[i], stay.atoms[j]) < distances(dropped.atoms[i], stay.atoms[nearest])) nearest = j;
    }
    stay.masses[nearest] += dropped.masses[i];
  }
  return heaviest_first(stay);
}

}  // namespace mixrate
