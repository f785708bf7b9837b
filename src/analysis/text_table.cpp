#include "analysis/text_table.hpp"

#include <algorithm>

#include "base/error.hpp"

namespace mixrate {

std::size_t text_width(std::string_view text) {
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

void fit_columns(std::vector<TextColumn>& columns, std::span<const TextRow> rows) {
  for (const TextRow& row : rows) {
    MIXRATE_EXPECT(row.size() == columns.size(), "one cell per column");
    for (std::size_t c = 0; c < columns.size(); ++c) columns[c].width = std::max(columns[c].width, text_width(row[c]));
  }
}

std::string text_line(std::span<const TextColumn> columns, const TextRow& row) {
  MIXRATE_EXPECT(row.size() == columns.size(), "one cell per column");
  std::string out;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const std::size_t own = text_width(row[c]), blanks = columns[c].width - std::min(own, columns[c].width);
    out.append(columns[c].gap, ' ');
    if (columns[c].align == Align::right) out.append(blanks, ' ');
    out += row[c];
    if (columns[c].align == Align::left && c + 1 < columns.size()) out.append(blanks, ' ');
  }
  return out + '\n';
}

}  // namespace mixrate
