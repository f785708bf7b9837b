#include "store/elements.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace mixrate::h5 {

namespace {

constexpr std::string_view kind_names[] = {"float64", "int32", "int64", "uint8", "uint64", "text"};

}  // namespace

std::string_view type_name(const Data& data) { return kind_names[data.index()]; }

std::string_view type_name(const View& view) { return kind_names[view.index()]; }

std::uint64_t num_elements(const Shape& shape) {
  return std::accumulate(shape.begin(), shape.end(), std::uint64_t{1}, std::multiplies<>());
}

std::uint64_t num_elements(const View& view) {
  return std::visit([](const auto& values) { return std::uint64_t{values.size()}; }, view);
}

bool is_plausible(std::uint64_t element_bytes, const Shape& shape, std::uint64_t file_bytes) {
  if (std::find(shape.begin(), shape.end(), 0u) != shape.end()) return true;
  std::uint64_t bytes = std::max<std::uint64_t>(element_bytes, 1);
  for (const auto extent : shape) {
    if (bytes > file_bytes / extent) return false;
    bytes *= extent;
  }
  return bytes <= file_bytes;
}

PackedTexts pack_texts(std::span<const std::string> texts, std::size_t length) {
  PackedTexts packed;
  packed.length = std::max<std::size_t>(1, length);
  for (const auto& text : texts) packed.length = std::max(packed.length, text.size());
  packed.bytes.assign(packed.length * texts.size(), '\0');
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].copy(&packed.bytes[i * packed.length], packed.length);
  return packed;
}

std::vector<std::string> unpack_texts(const std::string& bytes, std::size_t length, std::uint64_t count) {
  std::vector<std::string> texts(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    texts[i] = bytes.substr(i * length, length);
    texts[i].resize(texts[i].find_last_not_of('\0') + 1);
  }
  return texts;
}

}  // namespace mixrate::h5
