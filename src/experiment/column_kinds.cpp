#include "experiment/column_kinds.hpp"

#include <algorithm>
#include <map>

#include "experiment/posterior_functional.hpp"

namespace mixrate {

ColumnKind kind_of_column(const Columns& columns, std::size_t column) {
  if (columns.kind(column) != ColumnKind::unstated) return columns.kind(column);
  const std::string& name = columns[column];
  if (look_up_diagnostic(name) != nullptr) return ColumnKind::diagnostic;
  for (const PosteriorFunctional& functional : posterior_functionals()) {
    const auto is_its = [&](const std::string& loss) { return functional_column(loss, functional) == name; };
    if (std::ranges::any_of(columns, is_its)) return ColumnKind::posterior;
  }
  return ColumnKind::loss;
}

ColumnMeaning meaning_of_column(const Columns& columns, std::size_t column) {
  const ColumnKind kind = kind_of_column(columns, column);
  if (kind == ColumnKind::share) return {NumberKind::share};
  if (kind != ColumnKind::diagnostic) return {};
  const Diagnostic* diagnostic = look_up_diagnostic(columns[column]);  // null: of a later program
  return diagnostic != nullptr ? diagnostic->meaning : ColumnMeaning{};
}

Columns with_kinds(const Columns& columns) {
  if (columns.are_stated()) return columns;
  std::vector<ColumnKind> kinds;
  for (std::size_t c = 0; c < columns.size(); ++c) kinds.push_back(kind_of_column(columns, c));
  return {columns.list(), std::move(kinds)};
}

void state_kinds(std::vector<CellTable>& cells) {
  std::map<Columns, Columns, ColumnOrder> known;
  for (CellTable& cell : cells) {
    if (cell.info.columns.are_stated()) continue;
    const auto [at, is_new] = known.try_emplace(cell.info.columns);
    if (is_new) at->second = with_kinds(cell.info.columns);
    cell.info.columns = at->second;
  }
}

}  // namespace mixrate
