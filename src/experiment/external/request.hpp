// What requests and answers of the protocol are made of; see jobs/EXTERNAL.md.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "base/node.hpp"
#include "model/model.hpp"

namespace mixrate {

/// The model as a program needs to know it: family, blocks of an atom, what its weights are.
Node model_node(const Model& model);
/// A measure, keys as in start files.
Node measure_node(const Model& model, const MixingMeasure& g);

/// Add the seeds: `seed` in 1 .. 2^31 - 2, which every language takes, and `seed_words`, four times 32 bits.
void add_seeds(Node::Table& request, Stream& stream);
/// Add n, the numbers of columns and of bytes.
void add_shape(Node::Table& request, const Model& model, Index n);

/// x, then y, both row by row, as little-endian doubles.
std::vector<double> packed(const Dataset& data);
Dataset unpacked(std::span<const double> numbers, Index n, const Model& model);

}  // namespace mixrate
