#include "store/shared_table.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace mixrate {

std::vector<SharedTable> share_tables(const std::vector<CellTable>& cells) {
  std::vector<SharedTable> tables;
  std::map<std::pair<Columns, Columns>, std::size_t, ColumnOrder> known;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const CellInfo& info = cells[c].info;
    const auto [at, is_new] = known.try_emplace({info.columns, info.estimate_columns}, tables.size());
    if (is_new) tables.push_back({fmt::format("table{}", tables.size() + 1), {}, 0});
    SharedTable& table = tables[at->second];
    table.cells.push_back(c);
    table.rows += info.replicates;
  }
  return tables;
}

}  // namespace mixrate
