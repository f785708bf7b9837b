#include "experiment/schedule/shard.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/error.hpp"

namespace mixrate {

std::pair<std::uint32_t, std::uint32_t> Shard::range(std::size_t cell, std::uint32_t replicates) const {
  const std::uint64_t part = (cell + index - 1) % count;
  const auto cut = [&](std::uint64_t p) { return static_cast<std::uint32_t>(p * replicates / count); };
  return {cut(part), cut(part + 1)};
}

std::string Shard::text() const { return fmt::format("{}/{}", index, count); }

std::string Shard::folder() const { return fmt::format("shard-{}-of-{}", index, count); }

Shard parse_shard(std::string_view text) {
  Shard shard;
  const char *begin = text.data(), *end = begin + text.size();
  const auto index = std::from_chars(begin, end, shard.index);
  if (index.ec == std::errc() && index.ptr != end && *index.ptr == '/') {
    const auto count = std::from_chars(index.ptr + 1, end, shard.count);
    if (count.ec == std::errc() && count.ptr == end && shard.index >= 1 && shard.index <= shard.count) return shard;
  }
  throw StudyError({"--shard", 0, 0}, fmt::format("'{}' is not a shard", text), "i/m with 1 <= i <= m is needed",
                   "Write 1/8, 2/8, .. 8/8");
}

}  // namespace mixrate
