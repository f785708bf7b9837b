#include "store/digest.hpp"

#include <fmt/format.h>

#include <algorithm>

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
    static const std::vector<std::string> names(std::begin(certificate_columns), std::end(certificate_columns));
    table("certificate", cell_.certificate, names);
    table("estimates", cell_.estimates, info.estimate_columns);
    column("iterations", cell_.iterations);
    column("log_likelihood", cell_.log_likelihood);
    dataset("losses");
    attribute("columns", std::span(info.columns.list()), {info.columns.size()});
    attribute("floor", std::span(info.floor), {info.floor.size()});
    attribute("predicted", std::span(info.predicted), {info.predicted.size()});
    add_elements(hash_, std::span(cell_.values), {rows_, info.columns.size()});
    column("status", cell_.status);
  }

 private:
  void attribute(std::string_view name, const h5::View& elements, const h5::Shape& shape) {
    hash_.add(name);
    add_elements(hash_, elements, shape);
  }
  void dataset(const char* name) { hash_.add(std::string_view(path_ + "/" + name)); }
  template <class T>
  void column(const char* name, const std::vector<T>& values) {
    dataset(name);
    add_elements(hash_, std::span(values), {rows_});
  }
  void table(const char* name, const std::vector<double>& values, const std::vector<std::string>& names) {
    dataset(name);
    attribute("columns", std::span(names), {names.size()});
    add_elements(hash_, std::span(values), {rows_, names.size()});
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
