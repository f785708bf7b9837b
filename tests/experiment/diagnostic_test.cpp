#include "experiment/diagnostic.hpp"

#include <gtest/gtest.h>

#include "experiment/column_kinds.hpp"

namespace mixrate {
namespace {

/// The columns of a file that does not state kinds.
const Columns old_columns = {"hellinger", "k-means",     "hit-or-miss", "blocks.over.mean", "hellinger.q95",
                             "hit-bic",   "height-over", "k-mtm",       "iterations"};

TEST(ColumnKinds, OfOldFilesFollowFromTheNames) {
  const Columns stated = with_kinds(old_columns);
  EXPECT_EQ(stated.range(ColumnKind::loss), std::pair(std::size_t{0}, std::size_t{4}));
  EXPECT_EQ(stated.range(ColumnKind::posterior), std::pair(std::size_t{4}, std::size_t{1}));
  EXPECT_EQ(stated.range(ColumnKind::diagnostic), std::pair(std::size_t{5}, std::size_t{4}));
}

TEST(ColumnKinds, ThatAreStatedAreBelieved) {
  const Columns columns({"iterations", "of-a-later-program"}, {ColumnKind::loss, ColumnKind::diagnostic});
  EXPECT_EQ(kind_of_column(columns, 0), ColumnKind::loss);
  EXPECT_EQ(kind_of_column(columns, 1), ColumnKind::diagnostic);
  EXPECT_EQ(meaning_of_column(columns, 1).kind, NumberKind::quantity);
}

TEST(ColumnMeaning, IsThatOfTheDiagnosticOfThisName) {
  const auto meaning = [](const std::string& name) {
    return meaning_of_column(old_columns,
                             static_cast<std::size_t>(std::ranges::find(old_columns, name) - old_columns.begin()));
  };
  EXPECT_EQ(meaning("hit-bic").kind, NumberKind::share);
  EXPECT_EQ(meaning("hit-bic").criterion, "bic");
  EXPECT_EQ(meaning("k-mtm").kind, NumberKind::choice);
  EXPECT_EQ(meaning("k-mtm").criterion, "mtm");
  for (const char* quantity : {"hellinger", "iterations", "height-over", "hellinger.q95", "k-means", "hit-or-miss"})
    EXPECT_EQ(meaning(quantity).kind, NumberKind::quantity) << quantity;
}

}  // namespace
}  // namespace mixrate
