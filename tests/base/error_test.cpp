// Messages, whatever words of a user or a stranger's file stand in them.
#include "base/error.hpp"

#include <gtest/gtest.h>

#include <string>

#include "base/message.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

TEST(UserError, IsSafeForATerminalAndShort) {
  const std::string hostile = "a\x1b]0;owned\x07\nmixrate: all is well";
  EXPECT_EQ(message_of([&] { throw FileError(hostile, "no '" + hostile + "'", hostile); }).find_first_of("\x1b\x07\n"),
            std::string::npos);
  const std::string word(5000, 'x');
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "it's ";
  for (const std::string& text : {word, words}) {
    const std::string said = message_of([&] {
      throw StudyError({"s.toml", 1, 1}, "unknown key '" + text + "' in the study");
    });
    EXPECT_LT(said.size(), 300u) << said;
    EXPECT_TRUE(said.starts_with("s.toml:1:1: unknown key '")) << said;
    EXPECT_TRUE(said.ends_with("' in the study.")) << said;
  }
}

/// The program's own lists of names are not cut.
TEST(UserError, KeepsListsWhole) {
  std::string names;
  for (int i = 0; i < 100; ++i) names += "an-estimator, ";
  EXPECT_EQ(message_of([&] { throw StudyError({}, "there is no estimator 'mel'", "known: " + names + "mle"); }),
            "there is no estimator 'mel' (known: " + names + "mle).");
}

/// Whoever reads it has not built the program.
TEST(Contract, NamesTheSourceWithoutTheFoldersOfTheBuild) {
  const auto said = [](const char* file) -> std::string {
    try {
      fail_contract("a == b", file, 7, "they agree");
    } catch (const ContractViolation& error) {
      return error.what();
    }
  };
  EXPECT_EQ(said("/some/where/src/base/x.cpp"), "src/base/x.cpp:7: they agree (violated: a == b)");
  EXPECT_EQ(said("/elsewhere/own.cpp"), "own.cpp:7: they agree (violated: a == b)");
}

}  // namespace
}  // namespace mixrate
