#include "experiment/study/block_codec.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/error.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

double finite(const Node& node, const Block& block) {
  const double value = node.real(block.name);
  if (std::isfinite(value)) return value;
  throw StudyError(node.where(), fmt::format("{} = {} is not finite", block.name, value), "true parameters are finite");
}

void require_domain(const Node& node, const Block& block, const ConstVectorRef& values) {
  if (const auto problem = domain_problem(block, values))
    throw StudyError(node.where(), problem->problem, problem->why);
}

/// The entries of the lower triangle of a matrix given row by row.
Vector read_matrix(const Node& node, const Block& block) {
  const Node::Array& rows = node.array(block.name);
  const auto d = static_cast<Index>(rows.size());
  if (d * (d + 1) / 2 != block.size)
    throw StudyError(node.where(), fmt::format("this matrix of '{}' has {} rows", block.name, d),
                     fmt::format("its lower triangle has {} entries", block.size));
  Matrix full(d, d);
  for (Index a = 0; a < d; ++a) {
    const Node& row = rows[static_cast<std::size_t>(a)];
    const Node::Array& entries = row.array(block.name);
    if (static_cast<Index>(entries.size()) != d)
      throw StudyError(row.where(), fmt::format("this row of '{}' has {} entries", block.name, entries.size()),
                       fmt::format("the matrix has {} rows", d));
    for (Index b = 0; b < d; ++b) full(a, b) = finite(entries[static_cast<std::size_t>(b)], block);
  }
  if (!full.isApprox(full.transpose(), 1e-9))
    throw StudyError(node.where(), fmt::format("this matrix of '{}' is not symmetric", block.name));
  Vector out(block.size);
  for (Index a = 0, at = 0; a < d; ++a)
    for (Index b = 0; b <= a; ++b) out[at++] = full(a, b);
  return out;
}

Vector read_row(const Node& node, const Block& block, BlockValues values) {
  const Node::Array& entries = node.array(block.name);
  if (static_cast<Index>(entries.size()) != block.size) {
    throw StudyError(node.where(), fmt::format("'{}' has {} coordinates here", block.name, entries.size()),
                     fmt::format("the family needs {}", block.size));
  }
  Vector out(block.size);
  for (Index c = 0; c < block.size; ++c) {
    const Node& entry = entries[static_cast<std::size_t>(c)];
    out[c] = finite(entry, block);
    if (block.domain == Domain::positive && values == BlockValues::parameters)
      require_domain(entry, block, out.segment(c, 1));
  }
  return out;
}

bool is_matrix(const Node& node, const Block& block) {
  return block.domain == Domain::positive_definite && node.is_array() && !node.array(block.name).empty() &&
         node.array(block.name).front().is_array();
}

}  // namespace

Vector read_block(const Node& node, const Block& block, BlockValues values) {
  Vector out;
  if (block.size == 1 && !node.is_array())
    out = Vector::Constant(1, finite(node, block));
  else
    out = is_matrix(node, block) ? read_matrix(node, block) : read_row(node, block, values);
  if (values == BlockValues::parameters) require_domain(node, block, out);
  return out;
}

Node block_node(const Block& block, const ConstVectorRef& values) {
  const auto row = [](const ConstVectorRef& numbers) { return Node(Node::Array(numbers.begin(), numbers.end())); };
  if (block.domain != Domain::positive_definite) return row(values);
  const Matrix matrix = symmetric_matrix(values);
  Node::Array rows;
  for (Index a = 0; a < matrix.rows(); ++a) rows.push_back(row(matrix.row(a).transpose()));
  return Node(std::move(rows));
}

}  // namespace mixrate
