// The text of a data file, whatever it was packed in.
#pragma once

#include <string>
#include <string_view>

namespace mixrate {

/// Read a data file as text: unpacked where it is gzip (told by its first bytes, not by its name), without a byte order
/// mark. Throws FileError if it cannot be read, and StudyError that says what it is if it is no text: a directory, a
/// workbook, UTF-16, another kind of compression, a binary file.
std::string read_text_file(const std::string& path);

/// The same of bytes that are there; `path` is used in messages.
std::string text_of_bytes(std::string bytes, const std::string& path);

/// Does it begin like a gzip file?
bool is_gzip(std::string_view bytes);

}  // namespace mixrate
