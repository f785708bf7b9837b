#include "experiment/diagnostic.hpp"

#include <gtest/gtest.h>

namespace mixrate {
namespace {

TEST(ColumnMeaning, IsThatOfTheDiagnosticOfThisName) {
  EXPECT_EQ(meaning_of_column("hit-bic").kind, ColumnKind::share);
  EXPECT_EQ(meaning_of_column("hit-bic").criterion, "bic");
  EXPECT_EQ(meaning_of_column("k-mtm").kind, ColumnKind::choice);
  EXPECT_EQ(meaning_of_column("k-mtm").criterion, "mtm");
  for (const char* quantity : {"hellinger", "iterations", "height-over", "hellinger.q95", "k-means", "hit-or-miss"})
    EXPECT_EQ(meaning_of_column(quantity).kind, ColumnKind::quantity) << quantity;
}

}  // namespace
}  // namespace mixrate
