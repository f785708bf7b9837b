// gzip, the only place that knows zlib.
#pragma once

#include <string>
#include <string_view>

namespace mixrate {

/// Unpack a gzip file, all of its members. Throws StudyError at `path` if it is damaged, cut off, or larger than 16 GB
/// when unpacked.
std::string unpack_gzip(std::string_view bytes, const std::string& path);

/// Pack a text into a gzip file, for tests.
std::string pack_gzip(std::string_view text);

}  // namespace mixrate
