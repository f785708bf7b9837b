// Frames: how entries lie in the journal. JOURNAL.md describes the format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mixrate {

/// The file begins with this many bytes: "mixrate.journal <major>.<minor>\n" and NUL.
inline constexpr std::size_t journal_head_size = 32;
/// Same major and same-or-older minor is read. A new kind of entry raises the minor, a changed meaning the major.
inline constexpr int journal_major = 1, journal_minor = 2;
/// Before each payload: magic "MXRF", kind, payload bytes, CRC-32C of kind, size and payload; four uint32.
inline constexpr std::size_t frame_head_size = 16;
inline constexpr std::string_view frame_magic = "MXRF";

/// The first bytes of a new journal.
std::string journal_head();

/// The head of a frame around `payload`; the payload follows it in the file. Contract: below 4 GiB.
std::string frame_head(std::uint32_t kind, std::string_view payload);

struct FrameHead {
  std::uint32_t kind = 0, size = 0, crc = 0;
};

/// Read a head; nothing if it does not begin with the magic. Contract: frame_head_size bytes.
std::optional<FrameHead> parse_frame_head(std::string_view bytes);

/// Does the payload fit the checksum of its head?
bool is_sound(const FrameHead& head, std::string_view payload);

}  // namespace mixrate
