// The first 512 bytes of a result file: one line of text with a hash of all that follows.
//
// The HDF5 library may crash on a damaged file (found by flipping bits under AddressSanitizer), so a file is handed to
// it only after its hash has been checked. HDF5 calls these bytes the user block; every reader skips them.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace mixrate {

/// Bytes that come before the HDF5 part.
inline constexpr std::size_t seal_size = 512;

/// What to do about a damaged result file; ends messages.
inline constexpr const char* repair_advice =
    "Restore it from a copy, or move it away and run the study again; nothing has been changed";

/// Fill in the first seal_size bytes: "mixrate.results <16 hexadecimal digits>\n" and NUL. The hash is ContentHash over
/// the rest in pieces of 1 MiB.
void seal(std::span<char> bytes);

/// Throw FileError unless `path` is a file that can be read, begins with a seal, and matches it.
void expect_sealed(const std::string& path);

}  // namespace mixrate
