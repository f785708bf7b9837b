#include "experiment/study/box_table.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "base/options.hpp"

namespace mixrate {

namespace {

std::string_view weight_key(const Model& model) { return model.is_gated() ? "gate_intercept" : "log_weight"; }

/// One end of an interval: a number for all coordinates, or one per coordinate.
Vector read_end(const Node& node, std::string_view name, Index size) {
  const std::vector<double> values = node.reals(name);
  if (node.is_number()) return Vector::Constant(size, values.front());
  if (static_cast<Index>(values.size()) != size) {
    throw StudyError(node.where(), fmt::format("this end of '{}' has {} coordinates", name, values.size()),
                     fmt::format("the block has {}", size));
  }
  return Eigen::Map<const Vector>(values.data(), size);
}

void check_interval(double lower, double upper, std::string_view name, const Location& where) {
  if (!(lower <= upper)) {  // true for NaN
    throw StudyError(where, fmt::format("the box [{}, {}] of '{}' is empty", lower, upper, name),
                     "the lower end is above the upper end");
  }
}

/// Blocks of positive numbers need a positive lower end.
void check_domain(double lower, const Block& block, const Location& where) {
  if (block.domain != Domain::positive || lower > 0.0) return;
  throw StudyError(where, fmt::format("the box of '{}' starts at {}", block.name, lower),
                   block.meaning == Meaning::variance      ? "the likelihood is unbounded where a variance may vanish"
                   : block.meaning == Meaning::temperature ? "logits are divided by it"
                                                           : "it is positive",
                   "Give a positive lower end");
}

void read_interval(const Node& node, std::string_view name, Eigen::Ref<Vector> lower, Eigen::Ref<Vector> upper) {
  const Node::Array& ends = node.array(name);
  if (ends.size() != 2) {
    throw StudyError(node.where(), fmt::format("the box of '{}' has {} entries", name, ends.size()),
                     "it is [lower, upper]");
  }
  lower = read_end(ends[0], name, lower.size());
  upper = read_end(ends[1], name, upper.size());
  for (Index c = 0; c < lower.size(); ++c) check_interval(lower[c], upper[c], name, node.where());
}

void read_block(const Node& node, const Block& block, Vector& lower, Vector& upper) {
  auto low = lower.segment(block.offset, block.size), high = upper.segment(block.offset, block.size);
  read_interval(node, block.name, low, high);
  for (const double end : low) check_domain(end, block, node.where());
}

Node interval_node(const Vector& lower, const Vector& upper) {
  const auto end = [](const Vector& values) { return Node(Node::Array(values.begin(), values.end())); };
  return Node(Node::Array{end(lower), end(upper)});
}

}  // namespace

void apply_box_table(const Node& table, const Model& model, Box& box) {
  const AtomLayout& layout = *model.layout();
  std::vector<std::string_view> allowed = {weight_key(model)};
  for (const Block& block : layout.atom_blocks()) allowed.push_back(block.name);
  for (const Block& block : layout.common_blocks()) allowed.push_back(block.name);
  check_keys(table, allowed, "the box");
  for (const Block& block : layout.atom_blocks()) {
    if (const Node* node = table.find(block.name)) read_block(*node, block, box.atom_lower, box.atom_upper);
  }
  for (const Block& block : layout.common_blocks()) {
    if (const Node* node = table.find(block.name)) read_block(*node, block, box.common_lower, box.common_upper);
  }
  if (const Node* node = table.find(weight_key(model))) {
    Vector lower(1), upper(1);
    read_interval(*node, weight_key(model), lower, upper);
    box.log_weight_lower = lower[0];
    box.log_weight_upper = upper[0];
  }
}

Node box_node(const Model& model, const Box& box) {
  const AtomLayout& layout = *model.layout();
  Node::Table out;
  for (const Block& block : layout.atom_blocks()) {
    out.emplace(block.name, interval_node(box.atom_lower.segment(block.offset, block.size),
                                          box.atom_upper.segment(block.offset, block.size)));
  }
  for (const Block& block : layout.common_blocks()) {
    out.emplace(block.name, interval_node(box.common_lower.segment(block.offset, block.size),
                                          box.common_upper.segment(block.offset, block.size)));
  }
  out.emplace(std::string(weight_key(model)),
              interval_node(Vector::Constant(1, box.log_weight_lower), Vector::Constant(1, box.log_weight_upper)));
  return Node(std::move(out));
}

}  // namespace mixrate
