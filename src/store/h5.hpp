// A thin typed wrapper of the HDF5 C library, which stays in h5/.
//
// Just what the result file needs: groups, datasets and attributes of a few element types, read and written whole.
// Files are built in memory (a full disk then shows up in our own write(), with the reason the system gives) and read
// from disk. Equal calls give equal bytes: no times are stored, links and attributes keep their order of creation, and
// the format is that of HDF5 1.8 (checksummed metadata, readable by every later version), whatever library is linked.
// Every failure is a FileError that names the file and the object inside it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "store/elements.hpp"

namespace mixrate::h5 {

enum class Kind { group, dataset };
enum class Storage { plain, compressed };

/// The bytes of a file made in memory, in the block in which the library made them: large files are not copied.
class FileBytes {
 public:
  FileBytes() = default;
  /// Takes a block of malloc.
  FileBytes(char* block, std::size_t size) : block_(block), size_(size) {}
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::span<char> all() { return {block_.get(), size_}; }
  operator std::string() const { return {block_.get(), size_}; }

 private:
  struct Free {
    void operator()(char* block) const { std::free(block); }
  };
  std::unique_ptr<char, Free> block_;
  std::size_t size_ = 0;
};

/// What the objects of one open file share.
struct Origin {
  std::string name;           // of the file, for messages
  std::size_t size = 0;       // of a file in memory: of the buffer the library writes to
  FileBytes bytes = {};       // of a file in memory, kept when the library closes it
  std::uint64_t claimed = 0;  // bytes of all elements read so far
};

/// A reference-counted identifier of the HDF5 library.
class Handle {
 public:
  explicit Handle(std::int64_t id = -1) : id_(id) {}
  Handle(const Handle& other);
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)) {}
  Handle& operator=(Handle other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  ~Handle();
  [[nodiscard]] std::int64_t id() const { return id_; }

 private:
  std::int64_t id_;
};

/// A group or dataset of an open file.
class Object {
 public:
  [[nodiscard]] Kind kind() const;
  /// Path inside the file, e.g. "/cells/a.k2.n100.em/losses".
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& file() const { return origin_->name; }
  /// May that many elements be read? Not if they, or all that were read so far, cannot lie in a file of this size.
  [[nodiscard]] bool claim(std::uint64_t element_bytes, const Shape& shape) const;

  // Attributes. `set` adds a new one; names are listed in alphabetical order.
  void set(const std::string& name, const View& elements, const Shape& shape);
  void set(const std::string& name, const std::string& text) { set(name, std::span(&text, 1), {}); }
  void set(const std::string& name, std::int64_t number) { set(name, std::span(&number, 1), {}); }
  void set(const std::string& name, std::uint64_t number) { set(name, std::span(&number, 1), {}); }
  [[nodiscard]] std::vector<std::string> attribute_names() const;
  [[nodiscard]] bool has_attribute(const std::string& name) const;
  [[nodiscard]] Array attribute(const std::string& name) const;

  // Groups. Names are listed in alphabetical order and must not hold '/'.
  Object create_group(const std::string& name);
  Object write(const std::string& name, const View& elements, const Shape& shape);
  /// Write bytes whose values have names: an enumeration of HDF5, value v is names[v].
  Object write_named(const std::string& name, std::span<const std::uint8_t> values, const Shape& shape,
                     std::span<const std::string_view> names);
  /// Begin a dataset of one dimension with so many rows, which comes in pieces: `write_rows` writes some from row
  /// `first` on. `type` is an empty view; `length` bytes are kept for each text. Compressed: shuffle and deflate.
  Object begin_column(const std::string& name, const View& type, std::uint64_t rows, std::size_t length,
                      Storage storage);
  void write_rows(const View& elements, std::uint64_t first, std::size_t length);
  [[nodiscard]] bool contains(const std::string& name) const;
  [[nodiscard]] Object open(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> names() const;

  /// Read a dataset whole; an enumeration of bytes as bytes.
  [[nodiscard]] Array read() const;
  /// The names of an enumeration of bytes with their values; empty for any other dataset.
  [[nodiscard]] std::vector<std::pair<std::uint8_t, std::string>> value_names() const;

  /// Throw FileError: the file holds something else than it should.
  [[noreturn]] void fail_damaged(const std::string& why) const;

 private:
  friend class File;
  Object(std::shared_ptr<Origin> origin, Handle handle, std::string path)
      : origin_(std::move(origin)), handle_(std::move(handle)), path_(std::move(path)) {}
  [[nodiscard]] std::string child_path(const std::string& name) const;
  [[nodiscard]] std::string new_path(const std::string& name) const;  // Contract: a legal name of a link
  [[noreturn]] void fail(const std::string& problem) const;

  std::shared_ptr<Origin> origin_;  // outlives the handle: closing the last one may close the file
  Handle handle_;
  std::string path_;
};

/// An open HDF5 file.
class File {
 public:
  /// Start an empty file in memory. `name` is used in messages only.
  static File create_in_memory(const std::string& name);
  /// Open a file for reading. The library may crash on a damaged file: check the seal first (store/seal.hpp).
  static File open(const std::string& path);

  [[nodiscard]] Object root() const;
  /// Close a file made in memory and return its bytes, with room for the seal in front. (H5Fget_file_image of HDF5 1.10
  /// leaves a wrong checksum behind.) Contract: no object of the file is still held.
  [[nodiscard]] FileBytes finish();

 private:
  File(std::shared_ptr<Origin> origin, Handle handle) : origin_(std::move(origin)), handle_(std::move(handle)) {}
  std::shared_ptr<Origin> origin_;
  Handle handle_;
};

/// The elements of an array, checked for type and shape. Throws FileError naming `object` and `name`.
template <class T>
std::vector<T> take(const Object& object, const std::string& name, Array array, const Shape& shape) {
  auto* values = std::get_if<std::vector<T>>(&array.data);
  if (!values) object.fail_damaged("'" + name + "' has element type " + std::string(type_name(array.data)));
  if (array.shape != shape) object.fail_damaged("'" + name + "' has the wrong shape");
  return std::move(*values);
}

/// Read a child dataset, checked for type and shape.
template <class T>
std::vector<T> read_dataset(const Object& group, const std::string& name, const Shape& shape) {
  return take<T>(group, name, group.open(name).read(), shape);
}

/// Read a child dataset of one dimension, of any length.
template <class T>
std::vector<T> read_column(const Object& group, const std::string& name) {
  Array array = group.open(name).read();
  if (array.shape.size() != 1) group.fail_damaged("'" + name + "' is not a column");
  const Shape shape = array.shape;
  return take<T>(group, name, std::move(array), shape);
}

/// Read a scalar attribute.
template <class T>
T read_scalar(const Object& object, const std::string& name) {
  return take<T>(object, name, object.attribute(name), {}).front();
}

}  // namespace mixrate::h5
