#include "drivers/data/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr int gzip_window = 15 + 16;  // the largest window, gzip headers
constexpr std::size_t largest_text = 16'000'000'000;
constexpr std::size_t gzip_chunk = 1 << 18;

/// zlib's state of an unpacking, freed at scope exit.
struct Inflater {
  z_stream stream{};
  Inflater() { MIXRATE_EXPECT(inflateInit2(&stream, gzip_window) == Z_OK, "zlib begins"); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&stream); }
};

unsigned int part_size(std::size_t size) {
  return static_cast<unsigned int>(std::min<std::size_t>(size, std::numeric_limits<unsigned int>::max()));
}

[[noreturn]] void refuse_gzip(const std::string& path, const char* why) {
  throw StudyError({path, 0, 0}, "the gzip file cannot be unpacked", why, "Get or make the file again");
}

}  // namespace

std::string unpack_gzip(std::string_view bytes, const std::string& path) {
  Inflater inflater;
  z_stream& stream = inflater.stream;
  std::string text;
  std::vector<char> chunk(gzip_chunk);
  for (std::size_t given = 0;;) {
    if (stream.avail_in == 0 && given < bytes.size()) {
      stream.avail_in = part_size(bytes.size() - given);
      stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + given));  // zlib does not write there
      given += stream.avail_in;
    }
    stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
    stream.avail_out = part_size(chunk.size());
    const int code = inflate(&stream, Z_NO_FLUSH);
    text.append(chunk.data(), chunk.size() - stream.avail_out);
    if (text.size() > largest_text) refuse_gzip(path, "it holds more than 16 GB");
    const bool has_more = stream.avail_in > 0 || given < bytes.size();
    if (code == Z_STREAM_END) {
      // another member may follow; anything else behind the last one is padding
      const bool is_member = stream.avail_in > 1 && stream.next_in[0] == 0x1f && stream.next_in[1] == 0x8b;
      if (!is_member) return text;
      inflateReset(&stream);
    } else if (code == Z_BUF_ERROR || (code == Z_OK && !has_more && stream.avail_out > 0)) {
      refuse_gzip(path, "it is cut off");
    } else if (code != Z_OK) {
      refuse_gzip(path, "it is damaged");
    }
  }
}

std::string pack_gzip(std::string_view text) {
  z_stream stream{};
  MIXRATE_EXPECT(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) == Z_OK,
                 "zlib begins");
  std::string out(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = part_size(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = part_size(out.size());
  const int code = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  MIXRATE_EXPECT(code == Z_STREAM_END, "the text is packed");
  return out;
}

}  // namespace mixrate
