// No study, however broken, may crash or hang: it is read, or refused with one message.
#include <gtest/gtest.h>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/study_toml.hpp"
#include "experiment/study_text.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;
using testing_support::study_lines;
using testing_support::text_of;

/// Whether the study was refused. Any other exception than UserError fails the test.
bool is_refused(const std::string& text) {
  try {
    static_cast<void>(expand(parse_study(text, "s.toml")));
  } catch (const UserError& error) {
    EXPECT_EQ(std::string(error.what()).substr(0, 6), "s.toml") << text;
    return true;
  }
  return false;
}

TEST(BrokenStudy, EveryPrefixIsRefused) {
  const std::string text = text_of(study_lines());
  const std::size_t complete = text.find("start");  // later prefixes can be whole studies of one estimator
  for (std::size_t size = 0; size < text.size(); ++size) {
    const bool refused = is_refused(text.substr(0, size));
    EXPECT_TRUE(refused || size > complete) << text.substr(0, size);
  }
}

TEST(BrokenStudy, DeletedAndReplacedBytesNeverCrash) {
  const std::string text = text_of(study_lines());
  const std::string replacements("0-\"[]{}=.,#\n\\\0\xff", 15);
  Stream stream({1, 2, 3}, Purpose::test);
  int refused = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string shorter = text, changed = text, twice = text;
    shorter.erase(i, 1);
    changed[i] = replacements[stream() % replacements.size()];
    twice.insert(i, text.substr(i, stream() % 40));
    for (const std::string& broken : {shorter, changed, twice}) refused += is_refused(broken) ? 1 : 0;
  }
  EXPECT_GT(refused, static_cast<int>(text.size()));
}

TEST(BrokenStudy, KeysThatAreNoKeysAreRefused) {  // a header-only debug build of toml++ 3.3 aborts at some of these
  for (const char* text : {"[.]", "[[=]]", "[ [a]]", ".a = 1", "a. = 1", "a = { . = 1 }", "a = { , }", "a = { b. }"}) {
    EXPECT_TRUE(is_refused(text)) << text;
  }
}

TEST(BrokenStudy, DeepNestingIsRefused) {
  const auto message = [](const std::string& text) { return message_of([&] { return parse_toml(text, "s.toml"); }); };
  std::string dotted = "a";
  for (int i = 0; i < 200000; ++i) dotted += ".a";
  EXPECT_EQ(message("\n" + dotted + " = 1"), "s.toml:2: a key is nested too deeply (at most 16 dots are read).");
  EXPECT_EQ(message("[" + dotted + "]"), "s.toml:1: a key is nested too deeply (at most 16 dots are read).");
  EXPECT_EQ(message("x = { s = \"#\", " + dotted + " = 1 }"),
            "s.toml:1: a key is nested too deeply (at most 16 dots are read).");
  for (const std::string before :
       {"x = { s = \"\"\"a\"b\"\"\", ", "x = { s = \"\"\"a\"\"\"\"\", ", "x = { s = '''a\"b''', ",
        "x = { s = \"\"\"\\\"\"\"\"\", ", "x = { s = \"\"\"\"\"\", "})
    EXPECT_EQ(message(before + dotted + " = 1 }"), "s.toml:1: a key is nested too deeply (at most 16 dots are read).")
        << before;
  EXPECT_EQ(message("x = \"\"\"\" " + std::string(100, '.') + "\"\"\""), "no error");
  EXPECT_EQ(message("x = \"" + std::string(200000, '.') + "\""),
            "s.toml:1: there are too many dots in one string (at most 4096 are read).");
  EXPECT_EQ(message("# " + std::string(100, '.') + "\nname = \"" + std::string(100, '.') + "\""), "no error");
  const std::string arrays = "a = " + std::string(100, '[') + std::string(100, ']');
  EXPECT_NE(message(arrays).find("the tables are nested too deeply (at most 64 levels are read)."), std::string::npos);
  EXPECT_NE(message("a = " + std::string(100000, '[')).find("this is not TOML"), std::string::npos);
}

}  // namespace
}  // namespace mixrate
