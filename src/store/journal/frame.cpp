#include "store/journal/frame.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "store/bytes.hpp"
#include "store/crc32c.hpp"

namespace mixrate {

namespace {

std::uint32_t checksum(std::uint32_t kind, std::string_view payload) {
  std::string front;
  ByteWriter out(front);
  out.number(kind);
  out.number(static_cast<std::uint32_t>(payload.size()));
  return crc32c(payload, crc32c(front));
}

}  // namespace

std::string journal_head() {
  std::string head = fmt::format("mixrate.journal {}.{}\n", journal_major, journal_minor);
  head.resize(journal_head_size, '\0');
  return head;
}

std::string frame_head(std::uint32_t kind, std::string_view payload) {
  MIXRATE_EXPECT(payload.size() <= UINT32_MAX, "an entry of the journal is below 4 GiB");
  std::string head(frame_magic);
  ByteWriter out(head);
  out.number(kind);
  out.number(static_cast<std::uint32_t>(payload.size()));
  out.number(checksum(kind, payload));
  return head;
}

std::optional<FrameHead> parse_frame_head(std::string_view bytes) {
  MIXRATE_EXPECT(bytes.size() >= frame_head_size, "the head of a frame is whole");
  if (!bytes.starts_with(frame_magic)) return std::nullopt;
  ByteReader in(bytes.substr(frame_magic.size()));
  FrameHead head;
  for (std::uint32_t* value : {&head.kind, &head.size, &head.crc}) *value = in.number<std::uint32_t>();
  return head;
}

bool is_sound(const FrameHead& head, std::string_view payload) {
  return payload.size() == head.size && checksum(head.kind, payload) == head.crc;
}

}  // namespace mixrate
