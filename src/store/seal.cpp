#include "store/seal.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "base/error.hpp"
#include "base/files.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 20;
constexpr std::string_view hdf5_signature = "\x89HDF\r\n\x1a\n";

std::string seal_line(const ContentHash& hash) { return fmt::format("mixrate.results {:016x}\n", hash.value()); }

std::ifstream open_file(const std::string& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error))
    throw FileError(path, "this is a directory, not a result file", "", "Name the .h5 file in it");
  static_cast<void>(open_for_reading(path));  // throws for what is no regular file
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw FileError(path, "cannot open the file", std::strerror(errno), "Check the path and its permissions");
  return file;
}

/// Read up to `size` bytes.
std::string read_piece(std::ifstream& file, std::size_t size) {
  std::string piece(size, '\0');
  file.read(piece.data(), static_cast<std::streamsize>(size));
  piece.resize(static_cast<std::size_t>(file.gcount()));
  return piece;
}

}  // namespace

void seal(std::span<char> bytes) {
  MIXRATE_EXPECT(bytes.size() >= seal_size, "room for the seal");
  ContentHash hash;
  const std::string_view rest(bytes.data() + seal_size, bytes.size() - seal_size);
  for (std::size_t at = 0; at < rest.size(); at += piece_size) hash.add(rest.substr(at, piece_size));
  std::string line = seal_line(hash);
  line.resize(seal_size, '\0');
  line.copy(bytes.data(), seal_size);
}

void expect_sealed(const std::string& path) {
  std::ifstream file = open_file(path);
  const std::string head = read_piece(file, seal_size);
  if (head.empty()) throw FileError(path, "the result file is empty", "0 bytes", repair_advice);
  if (head.starts_with(hdf5_signature))
    throw FileError(path, "this is an HDF5 file, but not a mixrate result file", "", "Check the path");
  const std::string_view magic = "mixrate.results ";
  if (!std::string_view(head).starts_with(magic.substr(0, head.size())))
    throw FileError(path, "this is not a mixrate result file", "its first bytes are not those of one",
                    "Check the path; if it was one, restore it from a copy. Nothing has been changed");
  ContentHash hash;
  for (std::string piece; !(piece = read_piece(file, piece_size)).empty();) hash.add(std::string_view(piece));
  if (file.bad()) throw FileError(path, "cannot read the file", std::strerror(errno), "Check the disk");
  std::string expected = seal_line(hash);
  expected.resize(seal_size, '\0');
  if (head != expected)
    throw FileError(path, "the result file is truncated or damaged, or was changed by another program",
                    "its contents do not match the hash in its first line", repair_advice);
}

}  // namespace mixrate
