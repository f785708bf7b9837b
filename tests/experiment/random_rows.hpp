// Rows filled by the description of a row: a column that is added to it is tested in every codec without a change here.
#pragma once

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <vector>

#include "experiment/record/record.hpp"

namespace mixrate::test {

/// A cell with columns of every kind, one of them a diagnostic that no program knows.
inline CellInfo cell_of_all_kinds(std::uint32_t replicates) {
  CellInfo info;
  info.id = "all-kinds";
  info.scenario = info.family = info.estimator = info.start = "any";
  info.replicates = replicates;
  info.columns = Columns({"a loss", "a loss.mean", "of a later program"},
                         {ColumnKind::loss, ColumnKind::posterior, ColumnKind::diagnostic});
  info.predicted.assign(3, -0.5);
  info.floor.assign(3, no_result);
  info.estimate_columns = Columns({"w", "m"}, ColumnKind::estimate);
  return info;
}

/// Any bits in every array, but a status that exists.
inline CellTable random_rows(std::uint32_t replicates) {
  CellTable table(cell_of_all_kinds(replicates));
  std::mt19937_64 bits(7);
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    for (T& value : table.*field.array) {
      const std::uint64_t word = bits();
      std::memcpy(&value, &word, sizeof value);
    }
  });
  for (std::uint8_t& status : table.status) status = static_cast<std::uint8_t>(1 + status % (num_fit_statuses - 1));
  table.messages = {{1, "why"}};
  return table;
}

template <class T>
bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

inline void expect_same_rows(const RowArrays& a, const RowArrays& b) {
  for_each_row_field([&](const auto& field) { EXPECT_TRUE(same_bits(a.*field.array, b.*field.array)) << field.name; });
}

}  // namespace mixrate::test
