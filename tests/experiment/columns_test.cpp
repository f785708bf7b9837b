// Lists of names that share their memory until one of them is changed.
#include "experiment/record/columns.hpp"

#include <gtest/gtest.h>

namespace mixrate {
namespace {

TEST(Columns, CopiesShareAndAChangeIsNotSeenByOthers) {
  const Columns first = {"a", "b"};
  Columns second = first;
  EXPECT_EQ(&first[0], &second[0]);
  second.push_back("c");
  EXPECT_EQ(first, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(second, (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_NE(first, second);
  EXPECT_EQ(Columns(), std::vector<std::string>());
}

TEST(Columns, KindsAreStatedOneByOne) {
  Columns columns({"a", "b"}, ColumnKind::loss);
  columns.push_back("c", ColumnKind::diagnostic);
  EXPECT_EQ(columns.kind(1), ColumnKind::loss);
  EXPECT_EQ(columns.range(ColumnKind::diagnostic), std::pair(std::size_t{2}, std::size_t{1}));
  EXPECT_EQ(columns.range(ColumnKind::loss), std::pair(std::size_t{0}, std::size_t{2}));
  EXPECT_EQ(columns.range(ColumnKind::posterior).second, 0u);
  EXPECT_TRUE(columns.are_stated());
  EXPECT_FALSE(Columns({"a"}).are_stated());
  EXPECT_EQ(columns, Columns({"a", "b", "c"}));  // the same names
  for (std::size_t kind = 0; kind < num_column_kinds; ++kind) {
    const auto word = to_string(static_cast<ColumnKind>(kind));
    EXPECT_EQ(parse_column_kind(word), static_cast<ColumnKind>(kind));
    EXPECT_LE(word.size(), longest_kind_word);
  }
  EXPECT_FALSE(parse_column_kind("losses"));
}

TEST(Columns, PoolGivesEqualListsOneHome) {
  ColumnPool pool;
  const Columns one = pool.share({"a", "b"}), two = pool.share({"a", "b"}), other = pool.share({"a"});
  EXPECT_EQ(&one[0], &two[0]);
  EXPECT_NE(one, other);
}

}  // namespace
}  // namespace mixrate
