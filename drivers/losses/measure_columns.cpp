#include "drivers/losses/measure_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

#include "base/text.hpp"

namespace mixrate {

namespace {

/// The i of "atom<i>.rest"; 0 for other names.
Index number_in(std::string_view name, std::string_view word) {
  if (!name.starts_with(word)) return 0;
  Index number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data() + word.size(), end, number);
  return error == std::errc() && stop != end && *stop == '.' && number > 0 ? number : 0;
}

std::string coordinate_name(const Block& block, Index c) {
  return block.name + (block.size == 1 ? "" : std::to_string(c + 1));
}

bool is_absent(std::string_view text) { return text.empty() || text == "NA" || text == "nan" || text == "NaN"; }

}  // namespace

/// Takes the numbers of one row, and knows which are left.
struct MeasureColumns::RowReader {
  const MeasureColumns& columns;
  std::size_t row;
  const Model& model;
  Index atoms = 0, groups = 0;
  std::set<std::string, std::less<>> left = {};

  [[nodiscard]] const TextCell& cell(std::size_t column) const { return columns.table_.cell(row, column); }

  void look() {
    for (const auto& [name, column] : columns.columns_) {
      if (is_absent(cell(column).text)) continue;
      left.insert(name);
      atoms = std::max(atoms, number_in(name, "atom"));
      groups = std::max(groups, number_in(name, "group"));
    }
    if (atoms > 0) return;
    throw StudyError(columns.table_.at(cell(columns.cell_)), "the row has no atom",
                     "numbers of an estimate stand in columns atom1..., see `mixrate losses --template`");
  }

  [[nodiscard]] bool has(const std::string& name) const { return left.contains(name); }

  Node take(const std::string& name, double add = 0.0) {
    const auto column = columns.columns_.find(name);
    if (column == columns.columns_.end())
      throw StudyError(
          columns.table_.at(columns.table_.header()[0]), fmt::format("there is no column '{}'", name),
          fmt::format("an estimate of {} with {} {} needs it", model.family(), atoms, atoms == 1 ? "atom" : "atoms"),
          "`mixrate losses STUDY --template` prints the columns");
    const TextCell& text = cell(column->second);
    const Location where = columns.table_.at(text);
    if (is_absent(text.text))
      throw StudyError(where, fmt::format("'{}' is empty", name),
                       fmt::format("the row has {} {}", atoms, atoms == 1 ? "atom" : "atoms"),
                       "Fill it in, or leave the whole last atom empty");
    double value = 0.0;
    const char* end = text.text.data() + text.text.size();
    const auto [stop, error] = std::from_chars(text.text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
      throw StudyError(where, fmt::format("'{}' is not a finite number", clipped(std::string(text.text), 40)),
                       fmt::format("column '{}'", name));
    left.erase(name);
    return {value + add, where};
  }

  /// One entry a number of a block of the thing called `prefix`.
  Node take_block(const std::string& prefix, const Block& block) {
    Node::Array numbers;
    for (Index c = 0; c < block.size; ++c) numbers.push_back(take(prefix + coordinate_name(block, c)));
    const Location where = numbers[0].where();
    return {std::move(numbers), where};
  }

  template <class Take>
  static Node list(Index count, const Take& take_one) {
    Node::Array entries;
    for (Index i = 1; i <= count; ++i) entries.push_back(take_one(std::to_string(i)));
    const Location where = entries.empty() ? Location{} : entries[0].where();
    return {std::move(entries), where};
  }

  void take_weights(Node::Table& out) {
    std::string word = "log_weight", key = model.is_gated() ? "gate_intercept" : "log_weights";
    if (!model.is_gated() && has("atom1.weight")) word = "weight", key = "weights";
    if (model.is_gated() && has("atom1.gate_intercept")) word = "gate_intercept";
    const bool are_known = !model.is_gated() && !model.weights_free();
    if (are_known && !has("atom1." + word)) return;
    out[key] = list(atoms, [&](const std::string& i) { return take("atom" + i + "." + word); });
  }

  void refuse_rest() const {
    if (left.empty()) return;
    const std::string& name = *left.begin();
    std::vector<std::string> known = MixingMeasure::names(*model.layout(), atoms, groups);
    const std::vector<std::string_view> candidates(known.begin(), known.end());
    throw StudyError(columns.table_.at(cell(columns.columns_.at(name))),
                     fmt::format("column '{}' has a value, but is no part of the estimate", name),
                     fmt::format("{} with {} {} has {}", model.family(), atoms, atoms == 1 ? "atom" : "atoms",
                                 clipped(join(candidates), 400)),
                     did_you_mean(name, candidates));
  }
};

MeasureColumns::MeasureColumns(const UserTable& table) : table_(table) {
  std::optional<std::size_t> cell, replicate;
  for (std::size_t c = 0; c < table.header().size(); ++c) {
    const std::string name(table.header()[c].text);
    const bool is_key = name == "cell" || name == "replicate";
    if (is_key) (name == "cell" ? cell : replicate) = c;
    if (!is_key && !columns_.emplace(name, c).second)
      throw StudyError(table.at(table.header()[c]), fmt::format("column '{}' stands twice", name), {},
                       "Take one of them out");
  }
  for (const auto& [place, name] : {std::pair(cell, "cell"), std::pair(replicate, "replicate")})
    if (!place)
      throw StudyError(table.at(table.header()[0]), fmt::format("there is no column '{}'", name),
                       "each row says whose estimate it is", "`mixrate losses STUDY --template` prints the columns");
  cell_ = *cell;
  replicate_ = *replicate;
}

Node MeasureColumns::measure_table(std::size_t row, const Model& model) const {
  RowReader reader{*this, row, model};
  reader.look();
  Node::Table out;
  reader.take_weights(out);
  for (const MeasureKey& key : measure_keys(model, {})) {
    switch (key.part) {
      case MeasurePart::weights:
      case MeasurePart::log_weights:
        break;
      case MeasurePart::atom:
        out[key.name] = RowReader::list(
            reader.atoms, [&](const std::string& i) { return reader.take_block("atom" + i + ".", *key.block); });
        break;
      case MeasurePart::common:
        out[key.name] = reader.take_block("common.", *key.block);
        break;
      case MeasurePart::parent:  // export counts groups from 0, tables of parameters from 1
        out[key.name] = RowReader::list(reader.atoms,
                                        [&](const std::string& i) { return reader.take("atom" + i + ".parent", 1.0); });
        break;
      case MeasurePart::group_intercept:
        out[key.name] = RowReader::list(reader.groups,
                                        [&](const std::string& g) { return reader.take("group" + g + ".log_weight"); });
        break;
      case MeasurePart::group:
        out[key.name] = RowReader::list(
            reader.groups, [&](const std::string& g) { return reader.take_block("group" + g + ".", *key.block); });
        break;
    }
  }
  reader.refuse_rest();
  return {std::move(out), table_.at(table_.cell(row, cell_))};
}

Index atoms_in(const Node& parameters, const Model& model) {
  const std::string key = block_key(model.layout()->atom_blocks().front(), {});
  const Node& values = require_key(parameters, key, "parameters", "it is a parameter of every atom");
  return values.is_array() ? static_cast<Index>(values.array(key).size()) : 1;
}

}  // namespace mixrate
