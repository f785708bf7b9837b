#include "store/crc32c.hpp"

#ifdef __SSE4_2__
#include <nmmintrin.h>

#include <cstring>
#else
#include <boost/crc.hpp>
#endif

namespace mixrate {

#ifdef __SSE4_2__

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) {
  std::uint64_t crc = ~before;
  while (bytes.size() >= 8) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data(), 8);
    crc = _mm_crc32_u64(crc, word);
    bytes.remove_prefix(8);
  }
  auto rest = static_cast<std::uint32_t>(crc);
  for (const char byte : bytes) rest = _mm_crc32_u8(rest, static_cast<unsigned char>(byte));
  return ~rest;
}

#else

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) {
  // The register of Boost.CRC is not reflected: turn the checksum so far back into one.
  boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
  crc.reset(boost::detail::reflector<32>::reflect(~before));
  crc.process_bytes(bytes.data(), bytes.size());
  return crc.checksum();
}

#endif

}  // namespace mixrate
