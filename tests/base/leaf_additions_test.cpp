#include "base/leaf_additions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/options.hpp"

namespace mixrate {
namespace {

struct PlainLeaf {
  std::string_view name;
};
struct LeafWithInfo {
  LeafInfo info;
};

std::vector<std::string_view> leaf_names(const std::vector<PlainLeaf>& leaves) {
  std::vector<std::string_view> names;
  for (const PlainLeaf& leaf : leaves) names.push_back(leaf.name);
  return names;
}

TEST(LeafAdditions, come_behind_the_built_in_ones_in_their_order) {
  LeafAdditions<PlainLeaf> additions("gates");
  additions.add({"second"});
  additions.add({"first"});
  EXPECT_THAT(leaf_names(additions.behind({{"a"}, {"b"}})), testing::ElementsAre("a", "b", "second", "first"));
  EXPECT_THAT(added_leaves(), testing::IsSupersetOf({"gates: second", "gates: first"}));
}

TEST(LeafAdditions, know_the_name_in_the_info) { EXPECT_EQ(leaf_name(LeafWithInfo{{"em", "", "", {}}}), "em"); }

TEST(LeafAdditions, refuse_a_name_that_is_there) {
  LeafAdditions<PlainLeaf> additions("gates"), twins("gates");
  additions.add({"a"});
  const auto complaint = [](LeafAdditions<PlainLeaf>& of) -> std::string {
    try {
      of.behind({{"a"}, {"b"}});
    } catch (const StudyError& error) {
      return error.what();
    }
    return "none";
  };
  EXPECT_THAT(complaint(additions), testing::HasSubstr("names of gates differ; mixrate has one"));
  twins.add({"c"});
  twins.add({"c"});
  EXPECT_THAT(complaint(twins), testing::HasSubstr("names of gates differ; both were added"));
}

TEST(LeafAdditions, refuse_leaves_when_the_list_was_read) {
  LeafAdditions<PlainLeaf> additions("gates");
  static_cast<void>(additions.behind({}));
  try {
    additions.add({"late"});
    FAIL() << "it was added";
  } catch (const StudyError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("'late' cannot be added to the gates (they are in use already)"));
  }
}

}  // namespace
}  // namespace mixrate
