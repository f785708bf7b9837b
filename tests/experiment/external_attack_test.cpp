// Programs of users that do everything wrong: a row with a message, in time, and the next row is as if nothing had
// been.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/text.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;

/// A study of a Gaussian mixture, two atoms, whose estimator is misbehave.py; well behaved at n = 40 only.
std::string attacked_study(const std::string& kind, const std::string& note) {
  return fmt::format(
      R"(format = "mixrate.study/1"
name = "attack"
seed = 3
replicates = 9
[[experiment]]
scenario = {{ family = "gaussian-mixture", covariance = "isotropic", weights = [0.5, 0.5], mean = [-2.0, 2.0], variance = [1.0, 1.0] }}
n = [30, 40]
k = [2]
losses = ["blocks"]
[[experiment.estimator]]
kind = "external"
command = ["python3", "-S", "{}/tests/experiment/external/misbehave.py", "{}", "{}"]
columns = ["spread"]
time_limit = 1.5
start_limit = {}
)",
      MIXRATE_SOURCE_DIR, kind, note, kind == "silent-first" ? 1.0 : 60.0);
}

struct Fate {
  std::string kind;
  std::string message;                   // a part of it; "": there is a row without one
  FitStatus status = FitStatus::failed;  // of the row
};
std::ostream& operator<<(std::ostream& out, const Fate& fate) { return out << fate.kind; }

std::string name_of_fate(const ::testing::TestParamInfo<Fate>& tested) {
  std::string name = tested.param.kind;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

/// Each test has a program of its own: what happened to another one counts for the next question to it.
int next_number() {
  static int number = 0;
  return ++number;
}

class ExternalAttack : public ::testing::TestWithParam<Fate> {
 protected:
  ExternalAttack() { std::filesystem::remove(note_); }
  ~ExternalAttack() override { std::filesystem::remove(note_); }
  RecordBatch row(const Cell& cell, std::uint32_t r) const {
    RecordBatch batch = make_batch(cell.info, 0, r, 1);
    run_replicate(cell, r, grid_.seed, batch);
    return batch;
  }
  std::string note_ =
      (std::filesystem::temp_directory_path() / fmt::format("mixrate-attack-{}-{}", getpid(), next_number())).string();
  Grid grid_ = expand(parse_study(attacked_study(GetParam().kind, note_), "attack.toml"));
};

/// Neither a process of that number, nor what it has become.
bool is_gone(pid_t pid) {
  for (int look = 0; look < 200; ++look) {
    if (kill(pid, 0) != 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

TEST_P(ExternalAttack, CostsOneRowAndLittleTime) {
  const auto begin = std::chrono::steady_clock::now();
  const RecordBatch bad = row(grid_.cells[0], 0), next = row(grid_.cells[1], 0);
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
  EXPECT_LT(elapsed.count(), 30.0);
  EXPECT_EQ(to_string(static_cast<FitStatus>(bad.status[0])), to_string(GetParam().status));
  const std::string message = bad.messages.empty() ? std::string() : bad.messages[0].second;
  if (GetParam().message.empty()) {
    EXPECT_EQ(message, "");
  } else {
    EXPECT_THAT(message, HasSubstr(GetParam().message));
  }
  EXPECT_LT(message.size(), 1500U);
  EXPECT_EQ(message.find('\x1b'), std::string::npos) << "escape sequences stay out of terminals";
  if (std::ifstream note(note_); note) {
    pid_t pid = 0;
    note >> pid;
    EXPECT_TRUE(is_gone(pid)) << "process " << pid << " is left over";
  }
  // The next row is that of a program that behaves: the halves of the sorted data, which are no maximum.
  ASSERT_TRUE(next.messages.empty()) << next.messages[0].second;
  EXPECT_EQ(to_string(static_cast<FitStatus>(next.status[0])), "not_a_maximum");
  EXPECT_TRUE(std::isfinite(next.log_likelihood[0]));
  EXPECT_GT(next.values.back(), 4.0) << "its own column";
}

const Fate fates[] = {
    {"silent", "no answer within 1.5 s"},
    {"stops-itself", "no answer within 1.5 s"},
    {"exits-0", "it ended with exit code 0"},
    {"exits-3", "it ended with exit code 3"},
    {"crashes", "it was ended by signal 11"},
    {"half-an-answer", "it ended in the middle of its answer"},
    {"no-line-feed", "no answer within"},
    {"dribbles", "no answer within"},
    {"binary", "this is not JSON"},
    {"not-utf-8", "not JSON"},
    {"nul-bytes", "this is not JSON"},
    {"empty-line", "this is not JSON"},
    {"words", "it wrote 'Iteration 1: done'"},
    {"list", "no JSON object"},
    {"number", "no JSON object"},
    {"wrong-id", "answers another question: the answer has id 2, the question id 1"},
    {"old-id", "answers another question"},
    {"no-id", "the answer has no id"},
    {"text-id", "answers another question"},
    {"half-id", "answers another question"},
    {"huge-id", "answers another question"},
    {"three-atoms", "the fit has 3 atoms"},
    {"no-atoms", "'weights' is empty"},
    {"one-mean", "'mean' has 1 entry"},
    {"wide-mean", "2 "},
    {"negative-variance", "variance"},
    {"zero-variance", "variance"},
    {"heavy-weights", "the weights sum to 2"},
    {"negative-weight", "is not positive"},
    {"nan", "JSON has no NaN"},
    {"infinity", "JSON has no NaN"},
    {"beyond-doubles", "this JSON cannot be read"},
    {"huge-mean", "", FitStatus::not_finite},
    {"huge-integer", "this JSON cannot be read"},
    {"null-mean", "must be"},
    {"text-mean", "must be"},
    {"true-mean", "must be"},
    {"table-mean", "mean must be an array"},
    {"list-of-parameters", "parameters must be a table"},
    {"lacks-variance", "lacks 'variance'"},
    {"unknown-parameter", "unknown key 'sigma'"},
    {"unknown-key", "Did you mean 'parameters'?"},
    {"same-key-twice", "the key 'id' appears twice"},
    {"array-bomb", "nested too deeply"},
    {"object-bomb", "nested too deeply"},
    {"bomb-in-a-column", "nested too deeply"},
    {"long-line", "longer than 4194304 bytes"},
    {"gigabyte", "longer than 4194304 bytes"},
    {"endless-lines", "the answer has no id"},
    {"two-answers", "it wrote more than its answer"},
    {"answer-and-more", "it wrote more than its answer: 'done'"},
    {"closes-input", "no answer within"},
    {"closes-output", "it closed its standard output"},
    {"closes-output-and-exits", "it ended with exit code 4"},
    {"closes-errors", "", FitStatus::not_a_maximum},
    {"talks-to-errors", "", FitStatus::not_a_maximum},
    {"floods-errors", "its last words were: warning"},
    {"leaves-a-child", "it ended with exit code 3"},
    {"leaves-a-daemon", "it ended with exit code 3"},
    {"ends-the-guard", "it was ended"},
    {"ends-its-group", "it was ended by signal 9"},
    {"undeclared-column", "declares no column 'power'"},
    {"text-column", "spread must be a number"},
    {"null-column", "", FitStatus::not_a_maximum},
    {"list-of-columns", "columns must be a table"},
    {"unknown-status", "there is no status 'great'"},
    {"number-status", "status must be a string"},
    {"says-failed", "says that it failed: singular matrix"},
    {"colours", "a string holds a control character: 'singular \\x1b[31m matrix'"},
    {"text-iterations", "iterations must be a number"},
    {"odd-iterations", "", FitStatus::not_a_maximum},
    {"carriage-return", "", FitStatus::not_a_maximum},
    {"nothing-at-all", "", FitStatus::converged},
    {"stalls", "", FitStatus::stalled},
};

INSTANTIATE_TEST_SUITE_P(Programs, ExternalAttack, ::testing::ValuesIn(fates), name_of_fate);

/// What a program does before its first answer ends the run, in words.
class ExternalBeginning : public ExternalAttack {};

TEST_P(ExternalBeginning, EndsTheRunWithoutARow) {
  try {
    static_cast<void>(row(grid_.cells[0], 0));
    FAIL() << "there is a row";
  } catch (const UnusableProgram& error) {
    EXPECT_THAT(error.what(), HasSubstr(GetParam().message));
    EXPECT_THAT(error.what(), HasSubstr("attack.toml"));
  }
}

const Fate beginnings[] = {
    {"talks-first", "it wrote 'Loading required package: stats4' (standard output belongs to the protocol)"},
    {"other-version", "it speaks 'mixrate.external/7' (this version of mixrate speaks 'mixrate.external/1')"},
    {"no-protocol", "does not say its protocol"},
    {"dies-first", "its last words were: ModuleNotFoundError: No module named 'sklearn'"},
    {"silent-first", "no answer within 1 s"},
    {"wrong-id-first", "answers another question"},
};

INSTANTIATE_TEST_SUITE_P(Programs, ExternalBeginning, ::testing::ValuesIn(beginnings), name_of_fate);

using ExternalFailures = ExternalAttack;

TEST_P(ExternalFailures, TheFirstFiveEndTheRun) {
  for (std::uint32_t r = 0; r < 4; ++r) EXPECT_EQ(row(grid_.cells[0], r).messages.size(), 1U);
  try {
    static_cast<void>(row(grid_.cells[0], 4));
    FAIL() << "the run goes on";
  } catch (const UnusableProgram& error) {
    EXPECT_THAT(error.what(), HasSubstr("5 questions in a row had no answer"));
    EXPECT_THAT(error.what(), HasSubstr("external-check"));
  }
}

INSTANTIATE_TEST_SUITE_P(Programs, ExternalFailures, ::testing::Values(Fate{"exits-3", {}}));

using ExternalSuccess = ExternalAttack;

TEST_P(ExternalSuccess, FailuresAfterAnAnswerDoNotEndTheRun) {
  EXPECT_TRUE(row(grid_.cells[1], 0).messages.empty());
  for (std::uint32_t r = 0; r < 7; ++r) EXPECT_EQ(row(grid_.cells[0], r).messages.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Programs, ExternalSuccess, ::testing::Values(Fate{"exits-3", {}}));

}  // namespace
}  // namespace mixrate
