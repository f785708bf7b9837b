#include "store/digest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>
#include <utility>

#include "random/hash.hpp"
#include "store/reader.hpp"
#include "store/schema.hpp"

namespace mixrate {

namespace {

void add_elements(ContentHash& hash, const h5::View& elements, const h5::Shape& shape) {
  hash.add(h5::type_name(elements));
  hash.add(static_cast<std::uint64_t>(shape.size()));
  for (const auto extent : shape) hash.add(extent);
  std::visit(
      [&]<class T>(std::span<const T> values) {
        if constexpr (std::is_same_v<T, std::string>) {
          for (const auto& text : values) hash.add(std::string_view(text));
        } else {  // the bytes themselves: -0 differs from 0, and one NaN from another
          hash.add(std::string_view(reinterpret_cast<const char*>(values.data()), values.size_bytes()));
        }
      },
      elements);
}

void add_array(ContentHash& hash, const h5::Array& array) {
  std::visit([&](const auto& values) { add_elements(hash, std::span(values), array.shape); }, array.data);
}

void add_object(ContentHash& hash, const h5::Object& object) {
  hash.add(std::string_view(object.path()));
  for (const auto& name : object.attribute_names()) {
    hash.add(std::string_view(name));
    add_array(hash, object.attribute(name));
  }
  if (object.kind() == h5::Kind::dataset) return add_array(hash, object.read());
  for (const auto& name : object.names()) add_object(hash, object.open(name));
}

/// A cell as the groups of version 1.2 held it: attributes and datasets in alphabetical order.
class CellHash {
 public:
  CellHash(ContentHash& hash, const CellTable& cell)
      : hash_(hash),
        cell_(cell),
        path_(fmt::format("/{}/{}", schema::cells, cell.info.id)),
        rows_(cell.status.size()) {}

  void add() {
    const CellInfo& info = cell_.info;
    hash_.add(std::string_view(path_));
    attribute("axis", std::span(&info.axis, 1), {});
    attribute("estimator", std::span(&info.estimator, 1), {});
    attribute("family", std::span(&info.family, 1), {});
    attribute("k", std::span(&info.k, 1), {});
    attribute("k0", std::span(&info.k0, 1), {});
    attribute("key", std::span(&info.key, 1), {});
    attribute("n", std::span(&info.n, 1), {});
    attribute("scenario", std::span(&info.scenario, 1), {});
    attribute("start", std::span(&info.start, 1), {});
    for (const std::size_t place : alphabetical_row_fields()) {
      std::size_t at = 0;
      for_each_row_field([&](const auto& field) {
        if (at++ == place && !field.is_time && !field.is_later) array(field);
      });
    }
  }

 private:
  void attribute(std::string_view name, const h5::View& elements, const h5::Shape& shape) {
    hash_.add(name);
    add_elements(hash_, elements, shape);
  }
  void dataset(std::string_view name) { hash_.add(fmt::format("{}/{}", path_, name)); }
  /// Kinds of columns are not hashed: files of version 2.0 do not state them.
  template <class T>
  void array(const RowField<T>& field) {
    if constexpr (std::is_same_v<T, double>) {
      if (field.part == RowPart::certificate) return certificate();
    }
    dataset(field.name);
    h5::Shape shape = {rows_};
    if (field.part != RowPart::single) {
      const Columns& columns = columns_of(cell_.info, field.part);
      shape.push_back(columns.size());
      attribute("columns", std::span(columns.list()), {columns.size()});
    }
    if (field.part == RowPart::measured) {
      attribute("floor", std::span(cell_.info.floor), {cell_.info.floor.size()});
      attribute("predicted", std::span(cell_.info.predicted), {cell_.info.predicted.size()});
    }
    add_elements(hash_, std::span(cell_.*field.array), shape);
  }
  void certificate() {
    std::vector<std::string> names;
    for (const CertificateColumn& column : certificate_columns)
      if (!column.is_later) names.emplace_back(column.name);
    dataset("certificate");
    attribute("columns", std::span(std::as_const(names)), {names.size()});
    const h5::Shape shape = {rows_, names.size()};
    if (names.size() == certificate_width) return add_elements(hash_, std::span(cell_.certificate), shape);
    std::vector<double> values;
    for (std::size_t r = 0; r < rows_; ++r) {
      for (std::size_t c = 0; c < certificate_width; ++c)
        if (!certificate_columns[c].is_later) values.push_back(cell_.certificate_at(r, c));
    }
    add_elements(hash_, std::span(std::as_const(values)), shape);
  }

  ContentHash& hash_;
  const CellTable& cell_;
  std::string path_;
  std::uint64_t rows_;
};

std::string text_of(const ContentHash& hash) { return fmt::format("{:016x}", hash.value()); }

}  // namespace

std::string cells_digest(const std::vector<CellTable>& cells, const h5::Object& root) {
  std::vector<const CellTable*> order;
  order.reserve(cells.size());
  for (const CellTable& cell : cells) order.push_back(&cell);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->info.id < b->info.id; });
  ContentHash hash;
  hash.add(fmt::format("/{}", schema::cells));
  for (const CellTable* cell : order) CellHash(hash, *cell).add();
  add_object(hash, root.open(schema::rates));
  return text_of(hash);
}

std::string cells_digest(const std::string& path) {
  const h5::File file = open_strange_results(path);
  const h5::Object root = file.root();
  if (!has_group_per_cell(root)) return cells_digest(read_results(root).cells, root);
  ContentHash hash;  // what older minor versions do not have is not in their digest
  add_object(hash, root.open(schema::cells));
  add_object(hash, root.open(schema::rates));
  return text_of(hash);
}

}  // namespace mixrate
