// Lists of names that share their memory until one of them is changed.
#include "experiment/record/column_names.hpp"

#include <gtest/gtest.h>

namespace mixrate {
namespace {

TEST(ColumnNames, CopiesShareAndAChangeIsNotSeenByOthers) {
  const ColumnNames first = {"a", "b"};
  ColumnNames second = first;
  EXPECT_EQ(&first[0], &second[0]);
  second.push_back("c");
  EXPECT_EQ(first, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(second, (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_NE(first, second);
  EXPECT_EQ(ColumnNames(), std::vector<std::string>());
}

TEST(ColumnNames, PoolGivesEqualListsOneHome) {
  ColumnNamePool pool;
  const ColumnNames one = pool.share({"a", "b"}), two = pool.share({"a", "b"}), other = pool.share({"a"});
  EXPECT_EQ(&one[0], &two[0]);
  EXPECT_NE(one, other);
}

}  // namespace
}  // namespace mixrate
