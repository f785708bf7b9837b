// Little-endian numbers of explicit width in a string of bytes: what lasts on disk is written and read with these.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace mixrate {

static_assert(std::endian::native == std::endian::little, "arrays are copied as they lie in memory");

/// A number that has the same bytes on every machine we run on.
template <class T>
concept FixedWidth =
    std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::int32_t> || std::is_same_v<T, std::uint32_t> ||
    std::is_same_v<T, std::int64_t> || std::is_same_v<T, std::uint64_t> || std::is_same_v<T, double>;

/// Appends numbers, arrays and texts (length first) to a string.
class ByteWriter {
 public:
  explicit ByteWriter(std::string& out) : out_(out) {}
  template <FixedWidth T>
  void number(T value) {
    out_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  /// The elements alone; the reader must know how many there are.
  template <FixedWidth T>
  void array(std::span<const T> values) {
    out_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
  }
  void text(std::string_view value) {
    number(static_cast<std::uint32_t>(value.size()));
    out_.append(value);
  }

 private:
  std::string& out_;
};

/// Bytes end too early, or say something impossible. Caught where the file and offset are known.
class BadBytes : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads what ByteWriter wrote. Never reads or allocates beyond the bytes it was given; throws BadBytes.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}
  template <FixedWidth T>
  T number() {
    T value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  /// `count` elements as raw bytes, unaligned.
  template <FixedWidth T>
  std::string_view raw(std::uint64_t count) {
    if (count > rest_.size() / sizeof(T)) throw BadBytes("an array ends too early");
    return take(count * sizeof(T));
  }
  template <FixedWidth T>
  std::vector<T> array(std::uint64_t count) {
    const std::string_view bytes = raw<T>(count);
    std::vector<T> values(count);
    if (count > 0) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  std::string text() { return std::string(take(number<std::uint32_t>())); }
  [[nodiscard]] std::size_t size() const { return rest_.size(); }
  void expect_end() const {
    if (!rest_.empty()) throw BadBytes("there is more than there should be");
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw BadBytes("the bytes end too early");
    const std::string_view head = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return head;
  }
  std::string_view rest_;
};

}  // namespace mixrate
