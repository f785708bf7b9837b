// What strangers stumbled over when they wrote programs: told truths, shares, statuses, messages, programs that never
// have an answer.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cmath>

#include "base/text.hpp"
#include "experiment/column_kinds.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/external/trial.hpp"
#include "experiment/external_fixture.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Stumbles : public External {
 protected:
  [[nodiscard]] static std::string message(const RecordBatch& batch) {
    return batch.messages.empty() ? std::string() : batch.messages[0].second;
  }
  [[nodiscard]] static std::string words(const RecordBatch& batch) {
    return std::string(to_string(static_cast<FitStatus>(batch.status[0])));
  }
  [[nodiscard]] static double value(const Grid& grid, const RecordBatch& batch, const std::string& column) {
    const Columns& columns = grid.cells[0].info.columns;
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (columns[c] == column) return batch.values[c];
    ADD_FAILURE() << "there is no column " << column;
    return 0.0;
  }
  /// What require_answers throws; "" if it is content.
  [[nodiscard]] static std::string complaint(const Grid& grid, Patience patience = {30.0}) {
    try {
      require_answers(grid, patience);
    } catch (const UnusableProgram& error) {
      return error.what();
    }
    return {};
  }
};

constexpr const char* tells_its_truth = R"(
import mixrate, random
def draw(request):
    rng = random.Random(request.seed)
    at = request.truth["mean"][1][0] + 0.5 * request.replicate
    y = [[rng.choice((at - 4, at)) + rng.gauss(0, 1)] for _ in range(request.n)]
    return {"y": y, "truth": {"weights": [0.5, 0.5], "mean": [at - 4, at], "variance": [1.0, 1.0]}}
mixrate.serve(draw=draw)
)";
constexpr const char* told_scenario =
    R"(family = "external", of = "gaussian-mixture", command = ["python3", "tells.py"])";

TEST_F(Stumbles, LossesOfGivenEstimatesGoByToldTruths) {
  write("tells.py", tells_its_truth);
  const Grid grid = expand(study("kind = \"em\"\nstart = \"kmeans++\"", told_scenario));
  const Cell& cell = grid.cells[0];
  const auto [first, count] = cell.info.columns.range(ColumnKind::loss);
  ASSERT_GT(count, 0U);
  for (std::uint32_t r = 0; r < 3; ++r) {
    // the request has the study's truth, of which the second mean is 2, and the answer another
    EXPECT_NEAR(truth_of_replicate(cell, r, grid.seed).atoms()(0, 1), 2.0 + 0.5 * r, 1e-12);
    const RecordBatch batch = row(grid, r);
    ASSERT_EQ(message(batch), "");
    const std::vector<double> losses =
        losses_of_estimate(cell, r, grid.seed, fit_replicate(cell, r, grid.seed).estimate);
    for (std::size_t c = 0; c < count; ++c)
      EXPECT_EQ(std::bit_cast<std::uint64_t>(losses[c]), std::bit_cast<std::uint64_t>(batch.values[first + c]))
          << cell.info.columns[first + c] << " of replicate " << r;
  }
}

TEST_F(Stumbles, ThoseWhoMayKnowTheTruthAreToldItAndResultsSayWho) {
  write("own.py", R"(
import mixrate
def fit(request):
    return {"columns": {"mean": request.truth["mean"][1][0] if request.truth else -1.0}}
mixrate.serve(fit=fit)
)");
  const std::string own = std::string(python) + "columns = [\"mean\"]\n";
  const Grid silent = expand(study(own)), told = expand(study(own + "truth = true\n"));
  EXPECT_EQ(value(silent, row(silent), "mean"), -1.0);
  EXPECT_EQ(value(told, row(told), "mean"), 2.0);
  EXPECT_EQ(silent.cells[0].info.start, "none");
  EXPECT_EQ(told.cells[0].info.start, "truth");
  const Grid started = expand(study(own + "truth = true\nstart = \"kmeans++\"\n"));
  EXPECT_EQ(started.cells[0].info.start, "kmeans++ and truth");
  // what is not asked for leaves stored studies as they were
  EXPECT_THAT(to_text(study(own).resolved), Not(HasSubstr("truth")));
  EXPECT_THAT(to_text(study(own).resolved), Not(HasSubstr("maximises")));
  // a told truth is that of the data set
  write("tells.py", tells_its_truth);
  const Grid both = expand(study(own + "truth = true\n", told_scenario));
  EXPECT_EQ(value(both, row(both, 2), "mean"), 3.0);
}

TEST_F(Stumbles, OwnSharesAreSharesAndNothingElse) {
  write("own.py", R"(
import mixrate
def fit(request):
    return {"columns": {"width": float("nan"), "covered": request.options["covered"]}}
mixrate.serve(fit=fit)
)");
  const std::string own = std::string(python) + "columns = [\"width\"]\nshares = [\"covered\"]\n";
  const Grid grid = expand(study(own + "options = { covered = 1.0 }\n"));
  const Columns& columns = grid.cells[0].info.columns;
  const std::size_t last = columns.size() - 1;
  EXPECT_EQ(columns[last], "covered");
  EXPECT_EQ(columns.kind(last), ColumnKind::share);
  EXPECT_EQ(meaning_of_column(columns, last).kind, NumberKind::share);
  EXPECT_EQ(columns.kind(last - 1), ColumnKind::diagnostic);
  EXPECT_EQ(meaning_of_column(columns, last - 1).kind, NumberKind::quantity);
  const RecordBatch batch = row(grid);
  EXPECT_EQ(value(grid, batch, "covered"), 1.0);
  EXPECT_TRUE(std::isnan(value(grid, batch, "width")));
  const RecordBatch half = row(expand(study(own + "options = { covered = 0.5 }\n")));
  EXPECT_THAT(message(half), HasSubstr("is wrong: the share 'covered' is 0.5 (shares are 0 or 1 in each row)"));
  EXPECT_THAT(refusal(std::string(python) + "columns = [\"a\"]\nshares = [\"a\"]\n"), HasSubstr("'a' appears twice"));
}

TEST_F(Stumbles, WhatDoesNotMaximiseHasTheStatusThatItSays) {
  write("own.py", R"(
import mixrate
def fit(request):
    variance = request.options.get("variance", 1.0)
    return {"parameters": {"weights": [0.5, 0.5], "mean": [-1.0, 1.0], "variance": [variance, variance]},
            "status": request.options["status"]}
mixrate.serve(fit=fit)
)");
  const auto answer = [&](const std::string& options, const std::string& more) {
    return row(expand(study(fmt::format("{}options = {{ {} }}\n{}", python, options, more))));
  };
  EXPECT_EQ(words(answer("status = \"ok\"", "")), "not_a_maximum");
  const RecordBatch robust = answer("status = \"ok\"", "maximises = false\n");
  EXPECT_EQ(words(robust), "converged");
  EXPECT_TRUE(std::isnan(robust.log_likelihood[0])) << "its height is no measure of it";
  EXPECT_TRUE(std::isnan(robust.certificate[certificate_column("remaining_gain")]));
  EXPECT_TRUE(std::isfinite(robust.values[0])) << "its losses are measured";
  EXPECT_EQ(words(answer("status = \"stalled\"", "maximises = false\n")), "stalled");
  // a collapsed fit is one whoever made it, also outside of the box: its likelihood is no yardstick
  EXPECT_EQ(words(answer("status = \"ok\", variance = 1e-12", "maximises = false\n")), "degenerate");
  EXPECT_EQ(words(answer("status = \"ok\", variance = 1e-12", "")), "degenerate");
}

TEST_F(Stumbles, FailuresSayWhereTheyHappenedAndWhatWasWrittenIsHeard) {
  write("own.py", R"(
import mixrate
def fit(request):
    print("debug:", request.k)
    if request.options["how"] == "raises":
        {}["weights"]
    return {"parameters": {"weights": [0.5, 0.5], "mean": [0.0, float("nan")], "variance": [1.0, 1.0]}}
mixrate.serve(fit=fit)
)");
  const std::string own = std::string(python) + "options = { how = \"raises\" }\n";
  std::vector<std::string> heard;
  {
    const ProgramListener listener([&](const ExternalCommand& command, const std::vector<std::string>& lines) {
      EXPECT_EQ(command.name(), "python3 own.py");
      heard.insert(heard.end(), lines.begin(), lines.end());
    });
    EXPECT_THAT(message(row(expand(study(own)))),
                testing::EndsWith("says that it failed: KeyError: 'weights' (own.py:6, in fit)"));
  }
  ASSERT_GE(heard.size(), 3U);
  EXPECT_EQ(heard.front(), "debug: 2");
  EXPECT_EQ(heard.back(), "KeyError: 'weights'");
  const std::size_t count = heard.size();
  const std::string nan = message(row(expand(study(std::string(python) + "options = { how = \"nan\" }\n"))));
  EXPECT_THAT(nan, HasSubstr("parameters.mean[1] is nan"));
  EXPECT_EQ(heard.size(), count) << "nobody listens any more";
  // of a program that died the last lines are part of the message
  write("own.py", R"(
import sys, mixrate
def fit(request):
    sys.stderr.write("one\ntwo\nthree \x1b[31m\nfour\n")
    sys.stderr.flush()
    import os; os._exit(3)
mixrate.serve(fit=fit)
)");
  EXPECT_THAT(message(row(expand(study(own)))), testing::EndsWith("its last words were: two | three \\x1b[31m | four"));
}

TEST_F(Stumbles, MessagesOfWrongAnswersSayItOnce) {
  write("own.py", R"(
import mixrate
def fit(request):
    return {"parameters": {"weights": [0.5, 0.5], "mean": [0.0], "variance": [1.0, 1.0]}}
mixrate.serve(fit=fit)
)");
  const std::string wrong = message(row(expand(study(python))));
  EXPECT_THAT(wrong, HasSubstr("the answer of 'python3 own.py' is wrong: 'mean' has 1 entry"));
  EXPECT_THAT(wrong, Not(HasSubstr("its answer:")));
  write("own.py", "print('loading')\n");
  try {
    static_cast<void>(row(expand(study(python))));
    FAIL() << "there is a row";
  } catch (const UnusableProgram& error) {
    EXPECT_THAT(error.what(), Not(HasSubstr(".;")));
    EXPECT_THAT(error.what(), testing::ContainsRegex("'python3 own.py' \\(/.*python3\\) cannot be used"))
        << "which python3";
  }
}

TEST_F(Stumbles, ProgramsWithoutAUsableAnswerAreFoundBeforeARun) {
  write("own.py", R"(
import mixrate
def fit(request):
    with open(request.options["log"], "a") as log: log.write("%d " % request.n)
    if request.options["how"] == "raises" or request.n < request.options.get("least", 0):
        raise ValueError("no, " + str(request.n))
    if request.options["how"] == "wrong":
        return {"parameters": {"weights": [1.0]}}
    return {"status": "stalled"}
mixrate.serve(fit=fit)
)");
  const std::string log = (folder_ / "log").string();
  const auto grid_of = [&](const std::string& how, std::vector<Index> sizes) {
    Study out = study(fmt::format("{}options = {{ log = \"{}\", {} }}\n", python, log, how));
    out.experiments[0].n = std::move(sizes);
    return expand(out);
  };
  // one answer is enough, and one without parameters will do
  write_file(log, "");
  EXPECT_EQ(complaint(grid_of("how = \"well\"", {50, 100})), "");
  EXPECT_EQ(read_file(log), "50 ");
  // all ten, over all sizes, no replicate twice
  write_file(log, "");
  const std::string all = complaint(grid_of("how = \"raises\"", {50, 60, 70, 80, 90}));
  EXPECT_THAT(all,
              HasSubstr("the program 'python3 own.py' has no answer that can be used: 10 questions of this study"));
  EXPECT_THAT(all, HasSubstr("ValueError: no, 90 (own.py:6, in fit)"));
  EXPECT_EQ(read_file(log), "50 50 60 60 70 70 80 80 90 90 ");
  // as many as there are
  write_file(log, "");
  EXPECT_THAT(complaint(grid_of("how = \"raises\"", {50})), HasSubstr("3 questions"));
  EXPECT_EQ(read_file(log), "50 50 50 ");
  // one that can do the larger half of the sizes works
  EXPECT_EQ(complaint(grid_of("how = \"well\", least = 70", {50, 60, 70, 80, 90})), "");
  // wrong answers are as bad as none: five are enough
  EXPECT_THAT(complaint(grid_of("how = \"wrong\"", {50, 60, 70})), HasSubstr("5 questions in a row had no answer"));
}

TEST_F(Stumbles, SlowProgramsAreNotJudged) {
  write("own.py", R"(
import mixrate, time
def fit(request):
    time.sleep(60)
mixrate.serve(fit=fit)
)");
  const Grid grid = expand(study(python));
  EXPECT_EQ(complaint(grid, {0.2}), "");
  int looks = 0;
  EXPECT_EQ(complaint(grid, {60.0, [&looks] { return ++looks > 3; }}), "") << "whoever is told to stop stops";
}

TEST_F(Stumbles, WrongAnswersEndARunThatHadNoOther) {
  write("own.py", R"(
import mixrate
def fit(request):
    return {"parameters": {"weights": [1.0]}}
mixrate.serve(fit=fit)
)");
  Study five = study(python);
  five.experiments[0].replicates = five.experiments[0].max_replicates = 6;
  const Grid grid = expand(five);
  for (std::uint32_t r = 0; r < 4; ++r) EXPECT_THAT(message(row(grid, r)), HasSubstr("is wrong"));
  EXPECT_THROW(static_cast<void>(row(grid, 4)), UnusableProgram);
}

}  // namespace
}  // namespace mixrate
