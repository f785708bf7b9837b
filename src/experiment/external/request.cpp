#include "experiment/external/request.hpp"

#include <bit>

#include "experiment/study/measure_codec.hpp"

namespace mixrate {

namespace {

static_assert(std::endian::native == std::endian::little, "the bytes of the protocol are those of memory");

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Node blocks_node(std::span<const Block> blocks) {
  Node::Array out;
  for (const Block& block : blocks)
    out.emplace_back(Node::Table{{"name", Node(block.name)}, {"size", Node(std::int64_t{block.size})}});
  return Node(std::move(out));
}

std::string_view word_of(Covariance covariance) {
  constexpr std::string_view words[] = {"known", "common", "isotropic", "diagonal", "full"};
  return words[static_cast<std::size_t>(covariance)];
}

}  // namespace

Node model_node(const Model& model) {
  Node::Table out = {{"family", Node(std::string(model.family()))},
                     {"gated", Node(model.is_gated())},
                     {"weights_free", Node(model.weights_free())},
                     {"atom", blocks_node(model.layout()->atom_blocks())},
                     {"common", blocks_node(model.layout()->common_blocks())}};
  if (const GaussianAtoms* atoms = model.gaussian_atoms()) {
    out.emplace("covariance", Node(std::string(word_of(atoms->covariance))));
    if (atoms->covariance == Covariance::known) out.emplace("known_variance", Node(atoms->known_variance));
  }
  return Node(std::move(out));
}

Node measure_node(const Model& model, const MixingMeasure& g) {
  Node::Table out;
  for (auto& [key, value] : write_measure(model, g, MeasureForm{.atoms = g.size()})) out.emplace(key, std::move(value));
  return Node(std::move(out));
}

void add_seeds(Node::Table& request, Stream& stream) {
  constexpr std::uint64_t seeds = 2147483646;  // 2^31 - 2
  request.insert_or_assign("seed", Node(static_cast<std::int64_t>(1 + stream() % seeds)));
  Node::Array words;
  for (int i = 0; i < 4; ++i) words.emplace_back(static_cast<std::int64_t>(stream() >> 32));
  request.insert_or_assign("seed_words", Node(std::move(words)));
}

void add_shape(Node::Table& request, const Model& model, Index n) {
  const Index d = model.covariate_dim(), q = model.response_dim();
  request.insert_or_assign("n", Node(std::int64_t{n}));
  request.insert_or_assign("x_columns", Node(std::int64_t{d}));
  request.insert_or_assign("y_columns", Node(std::int64_t{q}));
  request.insert_or_assign("bytes", Node(static_cast<std::int64_t>(sizeof(double)) * n * (d + q)));
}

std::vector<double> packed(const Dataset& data) {
  std::vector<double> out(static_cast<std::size_t>(data.x.size() + data.y.size()));
  Eigen::Map<RowMajor>(out.data(), data.x.rows(), data.x.cols()) = data.x;
  Eigen::Map<RowMajor>(out.data() + data.x.size(), data.y.rows(), data.y.cols()) = data.y;
  return out;
}

Dataset unpacked(std::span<const double> numbers, Index n, const Model& model) {
  const Index d = model.covariate_dim(), q = model.response_dim();
  MIXRATE_EXPECT(static_cast<Index>(numbers.size()) == n * (d + q), "the numbers of n rows");
  Dataset data;
  data.x = Eigen::Map<const RowMajor>(numbers.data(), n, d);
  data.y = Eigen::Map<const RowMajor>(numbers.data() + n * d, n, q);
  return data;
}

}  // namespace mixrate
