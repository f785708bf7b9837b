// The checksum of journal frames.
#pragma once

#include <cstdint>
#include <string_view>

namespace mixrate {

/// CRC-32C (Castagnoli polynomial, reflected, initial and final value 0xFFFFFFFF), as in iSCSI, ext4 and RFC 3720.
/// crc32c("123456789") is 0xE3069283. `before` = the checksum of what came before, to go on in pieces.
std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0);

}  // namespace mixrate
