#include "measure/mixing_measure.hpp"

#include <cmath>
#include <limits>

#include "base/error.hpp"

namespace mixrate {

namespace {

void check_groups(const Groups& groups, Index k, Index group_width) {
  const Index num_groups = groups.size();
  if (num_groups == 0) {
    MIXRATE_EXPECT(groups.parent.empty() && groups.coordinates.size() == 0, "a measure without groups has no parents");
    return;
  }
  MIXRATE_EXPECT(static_cast<Index>(groups.parent.size()) == k, "every atom of a tree needs one parent");
  MIXRATE_EXPECT(groups.coordinates.cols() == num_groups && groups.coordinates.rows() == group_width,
                 "group coordinates must be group_width x num_groups");
  for (const int parent : groups.parent) {
    MIXRATE_EXPECT(parent >= 0 && parent < num_groups, "a parent must be one of the groups");
  }
}

void append_names(std::vector<std::string>& out, const std::string& prefix, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    for (Index c = 0; c < block.size; ++c) {
      out.push_back(prefix + block.name + (block.size == 1 ? "" : std::to_string(c + 1)));
    }
  }
}

}  // namespace

MixingMeasure::MixingMeasure(std::shared_ptr<const AtomLayout> layout, Vector log_weights, Matrix atoms, Vector common,
                             Groups groups)
    : layout_(std::move(layout)),
      log_weights_(std::move(log_weights)),
      atoms_(std::move(atoms)),
      common_(std::move(common)),
      groups_(std::move(groups)) {
  MIXRATE_EXPECT(layout_ != nullptr, "a mixing measure needs a layout");
  MIXRATE_EXPECT(log_weights_.size() >= 1, "a mixing measure has at least one atom");
  MIXRATE_EXPECT(atoms_.cols() == log_weights_.size(), "as many atoms as log weights are needed");
  MIXRATE_EXPECT(atoms_.rows() == layout_->atom_width(), "atoms must have layout.atom_width() rows");
  MIXRATE_EXPECT(common_.size() == layout_->common_width(), "common must have layout.common_width() entries");
  check_groups(groups_, size(), layout_->group_width());
}

Vector MixingMeasure::weights() const { return log_weights_.array().exp(); }

double MixingMeasure::log_total_mass() const {
  if (size() == 0) return -std::numeric_limits<double>::infinity();
  const double top = log_weights_.maxCoeff();
  if (!std::isfinite(top)) return top;
  return top + std::log((log_weights_.array() - top).exp().sum());
}

bool MixingMeasure::all_finite() const {
  return log_weights_.allFinite() && atoms_.allFinite() && common_.allFinite() && groups_.log_weights.allFinite() &&
         groups_.coordinates.allFinite();
}

MixingMeasure MixingMeasure::permuted(std::span<const Index> order) const {
  MIXRATE_EXPECT(static_cast<Index>(order.size()) == size(), "a permutation must have one entry per atom");
  std::vector<char> seen(order.size(), 0);
  MixingMeasure out = *this;
  for (Index i = 0; i < size(); ++i) {
    const Index from = order[static_cast<std::size_t>(i)];
    MIXRATE_EXPECT(from >= 0 && from < size() && seen[static_cast<std::size_t>(from)] == 0, "not a permutation");
    seen[static_cast<std::size_t>(from)] = 1;
    out.log_weights_[i] = log_weights_[from];
    out.atoms_.col(i) = atoms_.col(from);
    if (!groups_.parent.empty()) {
      out.groups_.parent[static_cast<std::size_t>(i)] = groups_.parent[static_cast<std::size_t>(from)];
    }
  }
  return out;
}

Vector MixingMeasure::flatten() const {
  MIXRATE_EXPECT(layout_ != nullptr, "an empty measure has no row");
  Vector row(flat_width(*layout_, size(), groups_.size()));
  Index at = 0;
  const auto append = [&row, &at](const auto& values) {
    row.segment(at, values.size()) = values;
    at += values.size();
  };
  append(log_weights_);
  append(atoms_.reshaped());
  append(common_);
  for (const int parent : groups_.parent) row[at++] = parent;
  append(groups_.log_weights);
  append(groups_.coordinates.reshaped());
  return row;
}

MixingMeasure MixingMeasure::unflatten(const std::shared_ptr<const AtomLayout>& layout, Index k, Index num_groups,
                                       std::span<const double> row) {
  MIXRATE_EXPECT(layout != nullptr, "a mixing measure needs a layout");
  MIXRATE_EXPECT(static_cast<Index>(row.size()) == flat_width(*layout, k, num_groups),
                 "the row has " + std::to_string(row.size()) + " numbers, not flat_width");
  const double* at = row.data();
  const auto take = [&at](Index rows, Index cols) -> Matrix {
    const Eigen::Map<const Matrix> values(at, rows, cols);
    at += rows * cols;
    return values;
  };
  const Vector log_weights = take(k, 1);
  const Matrix atoms = take(layout->atom_width(), k);
  const Vector common = take(layout->common_width(), 1);
  Groups groups;
  if (num_groups > 0) {
    for (Index i = 0; i < k; ++i) groups.parent.push_back(static_cast<int>(*at++));
    groups.log_weights = take(num_groups, 1);
    groups.coordinates = take(layout->group_width(), num_groups);
  }
  return {layout, log_weights, atoms, common, std::move(groups)};
}

std::vector<std::string> MixingMeasure::names(const AtomLayout& layout, Index k, Index num_groups) {
  std::vector<std::string> out;
  for (Index i = 1; i <= k; ++i) out.push_back("atom" + std::to_string(i) + ".log_weight");
  for (Index i = 1; i <= k; ++i) append_names(out, "atom" + std::to_string(i) + ".", layout.atom_blocks());
  append_names(out, "common.", layout.common_blocks());
  if (num_groups == 0) return out;
  for (Index i = 1; i <= k; ++i) out.push_back("atom" + std::to_string(i) + ".parent");
  for (Index g = 1; g <= num_groups; ++g) out.push_back("group" + std::to_string(g) + ".log_weight");
  for (Index g = 1; g <= num_groups; ++g) append_names(out, "group" + std::to_string(g) + ".", layout.group_blocks());
  return out;
}

Index MixingMeasure::flat_width(const AtomLayout& layout, Index k, Index num_groups) {
  const Index flat = k * (1 + layout.atom_width()) + layout.common_width();
  return num_groups == 0 ? flat : flat + k + num_groups * (1 + layout.group_width());
}

}  // namespace mixrate
