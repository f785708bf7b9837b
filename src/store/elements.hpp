// Elements of datasets and attributes in memory; knows nothing of the HDF5 library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mixrate::h5 {

/// Extents: {} is a scalar, {n} a column, {n, m} a row-major table.
using Shape = std::vector<std::uint64_t>;

/// Elements to write; order of the alternatives as in Data.
using View = std::variant<std::span<const double>, std::span<const std::int32_t>, std::span<const std::int64_t>,
                          std::span<const std::uint8_t>, std::span<const std::uint64_t>, std::span<const std::string>>;
/// Elements read.
using Data = std::variant<std::vector<double>, std::vector<std::int32_t>, std::vector<std::int64_t>,
                          std::vector<std::uint8_t>, std::vector<std::uint64_t>, std::vector<std::string>>;

/// A dataset or attribute in memory.
struct Array {
  Shape shape;
  Data data;
};

/// "float64", "int32", "int64", "uint8", "uint64" or "text" (fixed-length UTF-8, padded with NUL).
std::string_view type_name(const Data& data);
std::string_view type_name(const View& view);

/// Product of the extents; 1 for a scalar.
std::uint64_t num_elements(const Shape& shape);
std::uint64_t num_elements(const View& view);

/// Whether that many elements can lie in a file of `file_bytes`: guards against absurd allocations when the extents
/// come from a damaged file.
bool is_plausible(std::uint64_t element_bytes, const Shape& shape, std::uint64_t file_bytes);

/// Texts one after the other, each padded with NUL to `length` bytes (the longest one, at least 1).
struct PackedTexts {
  std::size_t length = 1;
  std::string bytes;
};
/// At least `length` bytes each.
PackedTexts pack_texts(std::span<const std::string> texts, std::size_t length = 1);
std::vector<std::string> unpack_texts(const std::string& bytes, std::size_t length, std::uint64_t count);

}  // namespace mixrate::h5
