#include "store/digest.hpp"

#include <fmt/format.h>

#include "random/hash.hpp"
#include "store/reader.hpp"
#include "store/schema.hpp"

namespace mixrate {

namespace {

void add_array(ContentHash& hash, const h5::Array& array) {
  hash.add(std::string_view(h5::type_name(array.data)));
  hash.add(static_cast<std::uint64_t>(array.shape.size()));
  for (const auto extent : array.shape) hash.add(extent);
  std::visit(
      [&]<class T>(const std::vector<T>& values) {
        if constexpr (std::is_same_v<T, std::string>) {
          for (const auto& text : values) hash.add(std::string_view(text));
        } else {  // the bytes themselves: -0 differs from 0, and one NaN from another
          hash.add(std::string_view(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)));
        }
      },
      array.data);
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

}  // namespace

std::string cells_digest(const h5::Object& root) {
  ContentHash hash;
  add_object(hash, root.open(schema::cells));
  add_object(hash, root.open(schema::rates));
  return fmt::format("{:016x}", hash.value());
}

std::string cells_digest(const std::string& path) { return cells_digest(open_results(path).root()); }

}  // namespace mixrate
