#include "base/options.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

constexpr double infinity = std::numeric_limits<double>::infinity();

LeafInfo leaf() {
  LeafInfo info;
  info.name = "em";
  info.options = {
      integer_option("max_iterations", 2000, {1, infinity}, ""),
      real_option("radius", 0.5, {0.0, 10.0}, ""),
      choice_option("gate", "newton", {"newton", "bound"}, ""),
      boolean_option("trace", false, ""),
      text_option("file", no_default, ""),
      reals_option("values", {0.0, infinity}, ""),
      node_option("stop", ""),
  };
  return info;
}

Node at(Node::Value value, int column) { return {std::move(value), {"s.toml", 9, column}}; }

Node table(std::string key, Node value) {
  Node::Table out;
  out.emplace(std::move(key), std::move(value));
  return {std::move(out), {"s.toml", 8, 3}};
}

std::string message_for(std::string key, Node::Value value) {
  return message_of([&] { Options(table(std::move(key), at(std::move(value), 5)), leaf()); });
}

TEST(Options, DefaultsHoldWhenNothingIsGiven) {
  const Options options(leaf());
  EXPECT_EQ(options.integer("max_iterations"), 2000);
  EXPECT_EQ(options.real("radius"), 0.5);
  EXPECT_EQ(options.text("gate"), "newton");
  EXPECT_FALSE(options.boolean("trace"));
  EXPECT_TRUE(options.reals("values").empty());
  EXPECT_EQ(options.node("stop"), nullptr);
  EXPECT_FALSE(options.given("file"));
  EXPECT_THROW(static_cast<void>(options.text("file")), ContractViolation);
  EXPECT_THROW(static_cast<void>(options.real("no such option")), ContractViolation);
}

TEST(Options, GivenValuesWin) {
  const Options options(table("radius", at(std::int64_t{2}, 5)), leaf());
  EXPECT_TRUE(options.given("radius"));
  EXPECT_EQ(options.real("radius"), 2.0);
  EXPECT_EQ(options.where("radius").column, 5);
  EXPECT_EQ(options.where("gate").line, 8);
}

TEST(Options, BadValuesAreRefusedAtTheirPlace) {
  EXPECT_EQ(
      message_for("max_iteration", std::int64_t{5}),
      "s.toml:9:5: unknown key 'max_iteration' in the options of 'em' (allowed: kind, max_iterations, radius, gate, "
      "trace, file, values, stop). Did you mean 'max_iterations'?");
  EXPECT_EQ(message_for("max_iterations", std::int64_t{0}),
            "s.toml:9:5: max_iterations = 0 is out of range (it must be at least 1).");
  EXPECT_EQ(message_for("max_iterations", 10.0),
            "s.toml:9:5: max_iterations must be an integer (it is a real number).");
  EXPECT_EQ(message_for("radius", std::numeric_limits<double>::quiet_NaN()),
            "s.toml:9:5: radius = nan is out of range (it must lie between 0 and 10).");
  EXPECT_EQ(message_for("gate", std::string("bond")),
            "s.toml:9:5: gate = 'bond' is not a choice (choices: newton, bound). Did you mean 'bound'?");
  EXPECT_EQ(message_for("gate", std::string("something")),
            "s.toml:9:5: gate = 'something' is not a choice (choices: newton, bound).");
  EXPECT_EQ(message_for("trace", std::int64_t{1}), "s.toml:9:5: trace must be true or false (it is an integer).");
  EXPECT_EQ(message_for("values", Node::Array{at(-1.0, 15)}),
            "s.toml:9:5: values = -1 is out of range (it must be at least 0).");
  EXPECT_EQ(message_of([] { Options(at(1.0, 2), leaf()); }),
            "s.toml:9:2: the options of 'em' must be a table (it is a real number).");
}

TEST(Options, ResolvedWritesDefaultsAndUnifiesNumbers) {
  const std::string expected =
      "gate = \"newton\"\nkind = \"em\"\nmax_iterations = 2000\nradius = 2.0\ntrace = false\nvalues = [1.0]\n";
  for (const bool integers : {true, false}) {
    Node::Table given;
    given.emplace("kind", at(std::string("em"), 1));
    given.emplace("radius", integers ? at(std::int64_t{2}, 1) : at(2.0, 1));
    given.emplace("values", integers ? at(std::int64_t{1}, 1) : at(Node::Array{at(1.0, 1)}, 1));
    const Node resolved = Options(at(given, 1), leaf()).resolved();
    EXPECT_EQ(to_text(resolved), expected);
    EXPECT_EQ(to_text(Options(resolved, leaf()).resolved()), expected);
  }
}

TEST(Nearest, FindsTyposAndRefusesStrangers) {
  const std::vector<std::string_view> words = {"replicates", "scenario", "seed", "n", "k"};
  EXPECT_EQ(nearest("replicate", words), "replicates");
  EXPECT_EQ(nearest("scneario", words), "scenario");  // one swap
  EXPECT_EQ(nearest("sed", words), "seed");
  const std::vector<std::string_view> alike{"ecm", "em", "em-squarem"};
  EXPECT_EQ(nearest("emm", alike), "em");  // as near as ecm, and begins alike
  EXPECT_EQ(nearest("thresholds", words), "");
  // what differs in case only is the same word, before others that are short
  const std::string_view keys[] = {"n", "k", "mle"};
  EXPECT_EQ(nearest("K", keys), "k");
  EXPECT_EQ(nearest("MLE", keys), "mle");
  EXPECT_EQ(nearest("Sed", words), "seed");
  EXPECT_EQ(nearest("x", {}), "");
}

}  // namespace
}  // namespace mixrate
