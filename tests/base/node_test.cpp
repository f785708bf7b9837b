#include "base/node.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "base/message.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

TEST(Node, TypedAccessReturnsTheValue) {
  EXPECT_EQ(Node(std::int64_t{3}).integer("n"), 3);
  EXPECT_EQ(Node(std::int64_t{3}).real("n"), 3.0);
  EXPECT_EQ(Node(2.5).real("radius"), 2.5);
  EXPECT_EQ(Node(std::string("em")).text("kind"), "em");
  EXPECT_TRUE(Node(true).boolean("flag"));
  EXPECT_EQ(Node(Node::Array{Node(std::int64_t{1}), Node(0.5)}).reals("values"), (std::vector<double>{1.0, 0.5}));
  EXPECT_EQ(Node(0.5).reals("values"), (std::vector<double>{0.5}));
}

TEST(Node, WrongTypesNamePlaceWhatAndFoundType) {
  const Location where{"s.toml", 3, 7};
  const Node text(std::string("ten"), where);
  EXPECT_EQ(message_of([&] { return text.integer("seed"); }), "s.toml:3:7: seed must be an integer (it is a string).");
  EXPECT_EQ(message_of([&] { return text.real("radius"); }), "s.toml:3:7: radius must be a number (it is a string).");
  EXPECT_EQ(message_of([&] { return text.table("start"); }), "s.toml:3:7: start must be a table (it is a string).");
  EXPECT_EQ(message_of([&] { return text.array("n"); }), "s.toml:3:7: n must be an array (it is a string).");
  EXPECT_EQ(message_of([&] { return text.boolean("x"); }), "s.toml:3:7: x must be true or false (it is a string).");
  EXPECT_EQ(message_of([&] { return text.reals("x"); }),
            "s.toml:3:7: x must be a number or an array of numbers (it is a string).");
  const Node real(2.0, where);
  EXPECT_EQ(message_of([&] { return real.integer("k"); }), "s.toml:3:7: k must be an integer (it is a real number).");
  const Node mixed(Node::Array{Node(1.0), Node(true, {"s.toml", 3, 12})}, where);
  EXPECT_EQ(message_of([&] { return mixed.reals("mean"); }),
            "s.toml:3:12: every entry of mean must be a number (it is a boolean).");
}

TEST(Node, CanonicalTextIsSortedAndReadsBack) {
  Node::Table inner;
  inner.emplace("starts", Node(std::int64_t{4}));
  inner.emplace("kind", Node(std::string("oracle")));
  Node::Table outer;
  outer.emplace("start", Node(inner));
  outer.emplace("radius", Node(1.0));
  outer.emplace("absent", Node());
  outer.emplace("name", Node(std::string("a \"b\"\n")));
  outer.emplace("two words", Node(Node::Array{Node(0.1), Node(1e-6), Node(true)}));
  EXPECT_EQ(to_text(Node(outer)),
            "name = \"a \\\"b\\\"\\u000A\"\n"
            "radius = 1.0\n"
            "start = { kind = \"oracle\", starts = 4 }\n"
            "\"two words\" = [0.1, 1e-06, true]\n");
}

TEST(Node, CanonicalNumbersKeepTheirType) {
  EXPECT_EQ(to_text(Node(std::int64_t{1})), "1");
  EXPECT_EQ(to_text(Node(1.0)), "1.0");
  EXPECT_EQ(to_text(Node(-0.0)), "-0.0");
  EXPECT_EQ(to_text(Node(1e300)), "1e+300");
  EXPECT_EQ(to_text(Node(0.1 + 0.2)), "0.30000000000000004");
  EXPECT_EQ(to_text(Node(-std::numeric_limits<double>::infinity())), "-inf");
  EXPECT_EQ(to_text(Node(-std::numeric_limits<double>::quiet_NaN())), "nan");
}

TEST(Node, FindNeedsATable) {
  EXPECT_EQ(Node(Node::Table{}).find("x"), nullptr);
  EXPECT_THROW(static_cast<void>(Node(1.0).find("x")), ContractViolation);
}

TEST(RequireKey, SaysWhatIsMissingWhereAndWhy) {
  const Node table(Node::Table{{"n", Node(std::int64_t{3})}}, {"s.toml", 4, 1});
  EXPECT_EQ(require_key(table, "n", "this experiment", "it is needed").integer("n"), 3);
  EXPECT_EQ(message_of([&] { return require_key(table, "k", "this experiment", "it is needed", "Add k = 2"); }),
            "s.toml:4:1: this experiment lacks 'k' (it is needed). Add k = 2.");
  EXPECT_EQ(message_of([&] { return require_key(table, "k", "", "it is needed"); }),
            "s.toml:4:1: 'k' is missing (it is needed).");
}

}  // namespace
}  // namespace mixrate
