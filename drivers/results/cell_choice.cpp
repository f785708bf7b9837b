#include "drivers/results/cell_choice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

std::size_t chosen_cell(const std::string& word, const std::vector<std::string_view>& ids, const std::string& file) {
  const auto found = std::ranges::find(ids, word);
  if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
  std::size_t position = 0;
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, position);
  if (stop == end && error == std::errc() && position < ids.size()) return position;
  std::string suggestion = did_you_mean(word, ids);
  if (suggestion.empty() && !ids.empty())
    suggestion = fmt::format("Give a position, 0..{}, or an id such as {}", ids.size() - 1, clipped(ids.front(), 80));
  throw StudyError({"--cell", 0, 0}, fmt::format("there is no cell '{}'", word),
                   fmt::format("{} has {} cells", file, ids.size()), suggestion);
}

}  // namespace mixrate
