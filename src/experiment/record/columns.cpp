#include "experiment/record/columns.hpp"

#include <algorithm>
#include <array>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr std::array<std::string_view, num_column_kinds> kind_words = {
    "unstated", "loss", "posterior", "diagnostic", "estimate", "certificate", "fact", "share", "truth"};

}  // namespace

std::string_view to_string(ColumnKind kind) { return kind_words.at(static_cast<std::size_t>(kind)); }

std::optional<ColumnKind> parse_column_kind(std::string_view text) {
  const auto* at = std::ranges::find(kind_words, text);
  if (at == kind_words.end()) return {};
  return static_cast<ColumnKind>(at - kind_words.begin());
}

Columns::Columns(std::vector<std::string> names, ColumnKind kind) {
  if (names.empty()) return;
  const std::size_t count = names.size();
  lists_ = std::make_shared<Lists>(Lists{std::move(names), std::vector<ColumnKind>(count, kind)});
}

Columns::Columns(std::vector<std::string> names, std::vector<ColumnKind> kinds) {
  MIXRATE_EXPECT(names.size() == kinds.size(), "a kind for each column");
  if (!names.empty()) lists_ = std::make_shared<Lists>(Lists{std::move(names), std::move(kinds)});
}

const std::vector<std::string>& Columns::list() const {
  static const std::vector<std::string> none;
  return lists_ ? lists_->names : none;
}

const std::vector<ColumnKind>& Columns::kinds() const {
  static const std::vector<ColumnKind> none;
  return lists_ ? lists_->kinds : none;
}

bool Columns::are_stated() const { return std::ranges::find(kinds(), ColumnKind::unstated) == kinds().end(); }

std::pair<std::size_t, std::size_t> Columns::range(ColumnKind kind) const {
  const auto first = std::ranges::find(kinds(), kind);
  const auto end = std::ranges::find_if(first, kinds().end(), [kind](ColumnKind other) { return other != kind; });
  MIXRATE_EXPECT(std::find(end, kinds().end(), kind) == kinds().end(), "columns of a kind stand together");
  return {static_cast<std::size_t>(first - kinds().begin()), static_cast<std::size_t>(end - first)};
}

void Columns::push_back(std::string name, ColumnKind kind) {
  if (!lists_ || lists_.use_count() > 1) lists_ = std::make_shared<Lists>(lists_ ? *lists_ : Lists{});
  lists_->names.push_back(std::move(name));
  lists_->kinds.push_back(kind);
}

}  // namespace mixrate
