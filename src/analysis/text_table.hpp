// Aligned columns for the terminal, as wide as what stands in them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mixrate {

enum class Align { left, right };

/// A column of a printed table: blanks before it, and its least width.
struct TextColumn {
  Align align = Align::left;
  std::size_t gap = 1;  // at least 1 between neighbours, so that they never touch
  std::size_t width = 0;
};

using TextRow = std::vector<std::string>;  // one cell per column

/// Characters of a text, counted as a terminal places them (code points).
std::size_t text_width(std::string_view text);

/// Widen the columns so that every cell fits.
void fit_columns(std::vector<TextColumn>& columns, std::span<const TextRow> rows);

/// One line with its line end; nothing is filled up behind a left-aligned last cell.
std::string text_line(std::span<const TextColumn> columns, const TextRow& row);

}  // namespace mixrate
