#include "experiment/study/size_list.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <unordered_set>

#include "base/options.hpp"

namespace mixrate {

namespace {

constexpr double largest_size = 9007199254740992.0;  // 2^53: up to here every integer is a double

Index whole(const Node& node, std::string_view what) {
  if (!node.is_number()) return static_cast<Index>(node.integer(what));  // throws, naming the type
  const double value = node.real(what);
  if (std::abs(value) <= largest_size && value == std::floor(value)) return static_cast<Index>(value);
  throw StudyError(node.where(), fmt::format("{} must be an integer", what), fmt::format("it is {}", value));
}

Index required_size(const Node& table, std::string_view key, std::string_view what) {
  const Node& node = require_key(table, key, what, "a log-spaced grid is { from = 100, to = 100000, points = 10 }");
  return whole(node, fmt::format("{}.{}", what, key));
}

SizeList log_spaced(const Node& node, std::string_view what) {
  constexpr std::array<std::string_view, 3> keys = {"from", "to", "points"};
  check_keys(node, keys, what);
  const Index from = required_size(node, "from", what), to = required_size(node, "to", what);
  const Index points = required_size(node, "points", what);
  if (from < 1 || to < from) {
    throw StudyError(node.where(), fmt::format("{} = {{ from = {}, to = {} }} is empty", what, from, to),
                     "1 <= from <= to is needed");
  }
  const Index fewest = from == to ? 1 : 2;
  if (points < fewest || points > 1000) {
    throw StudyError(node.find("points")->where(), fmt::format("{}.points = {} is out of range", what, points),
                     fmt::format("it must lie between {} and 1000", fewest));
  }
  SizeList out;
  const double ratio = static_cast<double>(to) / static_cast<double>(from);
  for (Index j = 0; j < points; ++j) {
    const double share = points > 1 ? static_cast<double>(j) / static_cast<double>(points - 1) : 0.0;
    const double exact = static_cast<double>(from) * std::pow(ratio, share);
    const Index value = j + 1 == points ? to : static_cast<Index>(std::llround(exact));
    if (!out.values.empty() && value <= out.values.back()) continue;
    out.values.push_back(value);
    out.where.push_back(node.where());
  }
  return out;
}

}  // namespace

SizeList read_sizes(const Node& node, std::string_view what) {
  if (node.is_table()) return log_spaced(node, what);
  SizeList out;
  if (node.is_number()) {
    out.values = {whole(node, what)};
    out.where = {node.where()};
    return out;
  }
  if (!node.is_array()) {
    throw StudyError(node.where(), fmt::format("{} must be a list of integers", what),
                     fmt::format("it is {}", node.kind_name()));
  }
  std::unordered_set<Index> seen;
  for (const Node& child : node.array(what)) {
    const Index value = whole(child, fmt::format("every entry of {}", what));
    if (!seen.insert(value).second) {
      throw StudyError(child.where(), fmt::format("{} = {} appears twice", what, value),
                       "the grid has each value once");
    }
    out.values.push_back(value);
    out.where.push_back(child.where());
  }
  if (out.values.empty()) {
    throw StudyError(node.where(), fmt::format("{} is empty", what), "the grid would have no cells");
  }
  return out;
}

}  // namespace mixrate
