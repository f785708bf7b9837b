#include "base/json.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "base/message.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

std::string message_for(const std::string& text) {
  return message_of([&] { parse_json(text, "p.json"); });
}

TEST(Json, BecomesTheSameTreeAsToml) {
  const Node node = parse_json(R"({"b": [1, 2.5], "a": {"flag": true, "none": null, "text": "é"}})", "p.json");
  EXPECT_EQ(to_text(node), "a = { flag = true, text = \"é\" }\nb = [1, 2.5]\n");
  EXPECT_EQ(node.find("b")->where().file, "p.json");
  EXPECT_EQ(message_of([&] { return node.find("b")->text("b"); }), "p.json: b must be a string (it is an array).");
}

TEST(Json, LargeIntegersBecomeReals) {
  EXPECT_EQ(parse_json("18446744073709551615", "p.json").real("n"), 18446744073709551615.0);
  EXPECT_EQ(parse_json("-5", "p.json").integer("n"), -5);
}

TEST(Json, BrokenTextNamesLineAndColumn) {
  EXPECT_EQ(message_for("{\n  \"a\": 1,\n  \"b\" 2\n}").substr(0, 33), "p.json:3:7: this is not JSON (syn");
  EXPECT_EQ(message_for("").substr(0, 31), "p.json:1:1: this is not JSON (s");
  EXPECT_EQ(message_for("{\"a\": nan}").substr(0, 13), "p.json:1:8: t");
  EXPECT_EQ(message_for("{\"a\": 1e999}"), "p.json: this JSON cannot be read (number overflow parsing '1e999').");
  EXPECT_EQ(message_for("\"\xff\"").substr(0, 13), "p.json:1:2: t");
}

TEST(Json, DeepNestingIsRefusedNotFollowed) {
  const std::string text = std::string(100000, '[') + std::string(100000, ']');
  EXPECT_EQ(message_for(text), "p.json: the JSON text is nested too deeply (at most 64 levels are read).");
}

TEST(Json, MessagesAreReadStrictly) {
  EXPECT_EQ(to_text(parse_message(R"({"b": [1, {"c": 2}], "a": {"c": 3}})", "answer")),
            "a = { c = 3 }\nb = [1, { c = 2 }]\n");
  EXPECT_EQ(message_of([] { parse_message(R"({"a": {"b": 1, "b": 2}})", "answer"); }),
            "answer: the key 'b' appears twice.");
  EXPECT_EQ(message_of([] { parse_message(std::string(100000, '['), "answer"); }),
            "answer: the JSON text is nested too deeply (at most 64 levels are read).");
}

TEST(Json, IsWrittenAsItIsRead) {
  const std::string text = R"({"a":[1,0.1,-2.5e-300,true,"x\"z",null],"b":{"c":[]}})";
  EXPECT_EQ(json_text(parse_json(text, "p.json")), text);
  EXPECT_EQ(json_text(Node(std::numeric_limits<double>::infinity())), "null");
}

}  // namespace
}  // namespace mixrate
