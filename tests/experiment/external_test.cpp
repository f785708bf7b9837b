// Programs of users as estimators and data: identity, own columns, starts, told truths.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/text.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/external_fixture.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;

constexpr const char* begins_at_start = R"(
import mixrate
def fit(request):
    first = request.starts[0]
    return {"parameters": first, "columns": {"count": len(request.starts), "shift": request.options.get("shift", 0)}}
mixrate.serve(fit=fit)
)";

TEST_F(External, StartsOptionsAndColumnsGoDownAndUp) {
  write("own.py", begins_at_start);
  const std::string start = R"(start = { kind = "oracle", radius = 0.0, starts = 3 }
columns = ["count", "shift"]
options = { shift = 2.5, word = "x", list = [1, 2] }
)";
  const Grid grid = expand(study(python + start));
  const CellInfo& info = grid.cells[0].info;
  const auto [first, number] = info.columns.range(ColumnKind::diagnostic);
  ASSERT_EQ(number, 2U);
  EXPECT_EQ(info.columns[first], "count");
  const RecordBatch batch = row(grid);
  ASSERT_TRUE(batch.messages.empty()) << batch.messages[0].second;
  EXPECT_EQ(batch.values[first], 3.0);
  EXPECT_EQ(batch.values[first + 1], 2.5);
  // an oracle of radius 0 is the truth, whose numbers come back as they went: to the last bit
  const Vector truth = grid.cells[0].scenario->truth.flatten();
  for (std::size_t i = 2; i < batch.estimates.size(); ++i)
    EXPECT_EQ(batch.estimates[i], truth[static_cast<Index>(i)]) << i;
  EXPECT_EQ(static_cast<FitStatus>(batch.status[0]), FitStatus::not_a_maximum);
  EXPECT_EQ(batch.certificate[certificate_column("starts")], 3.0);
}

TEST_F(External, AnEstimatorOfOursThatIsPassedOnIsCertified) {
  // the program climbs to the maximum: k = 1 has a closed form
  write("own.py", R"(
import mixrate
def fit(request):
    y = [r[0] for r in request.y]
    m = sum(y) / len(y)
    return {"parameters": {"weights": [1.0], "mean": [m], "variance": [sum((v - m) ** 2 for v in y) / len(y)]}}
mixrate.serve(fit=fit)
)");
  Study one = study(python);
  one.experiments[0].k = {1};
  const RecordBatch told = row(expand(one));
  ASSERT_TRUE(told.messages.empty()) << told.messages[0].second;
  EXPECT_EQ(static_cast<FitStatus>(told.status[0]), FitStatus::converged);
  Study ours = study("kind = \"mle\"\nstart = \"kmeans++\"");
  ours.experiments[0].k = {1};
  const RecordBatch own = row(expand(ours));
  EXPECT_NEAR(told.log_likelihood[0], own.log_likelihood[0], 1e-10);
  for (std::size_t i = 0; i < own.values.size(); ++i) {
    if (std::isnan(own.values[i])) continue;
    EXPECT_NEAR(told.values[i], own.values[i], 1e-7) << i;
  }
}

TEST_F(External, FilesArePartOfTheIdentityAndAChangeIsSeen) {
  write("own.py", begins_at_start);
  write("more.txt", "one");
  const std::string estimator = std::string(python) + "depends = [\"more.txt\"]\nstart = \"kmeans++\"\n";
  const Study before = study(estimator);
  const std::uint64_t key = expand(before).cells[0].info.key;
  EXPECT_EQ(expand(study(estimator)).cells[0].info.key, key);
  EXPECT_THAT(to_text(before.resolved), HasSubstr("more.txt"));
  // a stored study keeps its hashes
  const Study stored = parse_study(to_text(before.resolved), "stored");
  EXPECT_EQ(to_text(stored.resolved), to_text(before.resolved));
  write("more.txt", "two");
  EXPECT_NE(expand(study(estimator)).cells[0].info.key, key);
  try {
    static_cast<void>(row(expand(before)));
    FAIL() << "the file has changed";
  } catch (const UnusableProgram& error) {
    EXPECT_THAT(error.what(), HasSubstr("more.txt has changed since the study was read"));
  }
}

TEST_F(External, MistakesAreToldWhenTheStudyIsRead) {
  write("own.py", begins_at_start);
  EXPECT_THAT(refusal("kind = \"external\""), HasSubstr("lacks 'command'"));
  EXPECT_THAT(refusal("kind = \"external\"\ncommand = [1]"), HasSubstr("the command is empty"));
  EXPECT_THAT(refusal("kind = \"external\"\ncommand = \"python3 own.py\""), HasSubstr("command must be an array"));
  const std::string own = python;
  EXPECT_THAT(refusal(own + "depends = [\"absent.txt\"]"), HasSubstr("there is no file 'absent.txt'"));
  EXPECT_THAT(refusal(own + "columns = [\"a b\"]"), HasSubstr("'a b' is no name of a column"));
  EXPECT_THAT(refusal(own + "columns = [\"a\", \"a\"]"), HasSubstr("'a' appears twice"));
  for (const char* taken : {"seconds", "iterations", "remaining_gain", "blocks.single.mean", "x.median"})
    EXPECT_THAT(refusal(own + fmt::format("columns = [\"{}\"]", taken)), HasSubstr("has the name of another one"))
        << taken;
  EXPECT_THAT(refusal(own + "colums = [\"a\"]"), HasSubstr("Did you mean 'columns'?"));
  EXPECT_EQ(refusal(own + "columns = [\"fit-seconds\"]"), "accepted");
  EXPECT_THAT(
      refusal("kind = \"mle\"\nstart = \"kmeans++\"", R"(family = "external", command = ["python3", "own.py"])"),
      HasSubstr("lacks 'of'"));
}

constexpr const char* draws = R"(
import mixrate, random
def draw(request):
    rng = random.Random(request.seed)
    answer = {"y": [[10.0 * request.options["at"] + rng.gauss(0, 1)] for _ in range(request.n)]}
    if request.options.get("tells"):
        at = 0.5 * request.replicate
        answer["truth"] = {"weights": [0.5, 0.5], "mean": [at - 2, at + 2], "variance": [1.0, 1.0]}
    if request.options.get("odd"):
        answer["truth"] = {"weights": [1.0], "mean": [0.0], "variance": [1.0]}
    if request.options.get("short"):
        answer["y"].pop()
    if request.options.get("nan"):
        answer["y"][0][0] = float("nan")
    return answer
mixrate.serve(draw=draw)
)";

TEST_F(External, DataAndTruthsOfAProgramAreWhatIsFittedAndMeasured) {
  write("draws.py", draws);
  const auto scenario = [](const std::string& options) {
    return fmt::format(
        R"(family = "external", of = "gaussian-mixture", command = ["python3", "draws.py"], options = {{ {} }})",
        options);
  };
  const std::string em = "kind = \"em\"\nstart = { kind = \"oracle\", radius = 0.0 }";
  const Grid silent = expand(study(em, scenario("at = 0.3")));
  const auto data = [](const Grid& grid, std::uint32_t r) {
    const Cell& cell = grid.cells[0];
    return observe(cell.scenario, static_cast<Index>(cell.info.n), {grid.seed, cell.data_content, r});
  };
  EXPECT_NEAR(data(silent, 0).data.y.mean(), 3.0, 0.6);
  EXPECT_EQ(data(silent, 1).data.y, data(silent, 1).data.y);
  EXPECT_NE(data(silent, 0).data.y, data(silent, 1).data.y);
  EXPECT_EQ(data(silent, 0).met, silent.cells[0].scenario);
  // other options are other data
  EXPECT_NE(expand(study(em, scenario("at = 0.2"))).cells[0].data_content, silent.cells[0].data_content);
  // the truth of replicate 2 lies 1 to the right of the one in the study, and an oracle begins there
  const Grid telling = expand(study(em, scenario("at = 0.3, tells = true")));
  EXPECT_NEAR(data(telling, 2).met->truth.atoms()(0, 0), -1.0, 1e-12);
  const RecordBatch batch = row(telling, 2);
  EXPECT_TRUE(batch.messages.empty());
  const std::string wrong[][2] = {{"at = 0.0, odd = true", "the truth has 1 atoms"},
                                  {"at = 0.0, short = true", "the data have not 50 rows"},
                                  {"at = 0.0, nan = true", "its data are not finite"},
                                  {"", "KeyError"}};
  for (const auto& [options, message] : wrong) {
    const RecordBatch failed = row(expand(study(em, scenario(options))));
    ASSERT_EQ(failed.messages.size(), 1U) << options;
    EXPECT_THAT(failed.messages[0].second, HasSubstr(message));
  }
}

TEST_F(External, PredictionsMaySpeakOfOwnColumns) {
  write("own.py", begins_at_start);
  const std::string estimator = std::string(python) + "columns = [\"count\"]\nstart = \"kmeans++\"\n";
  const Grid grid = expand(study(estimator, gaussian, "theory = { \"count\" = 0.0 }"));
  EXPECT_EQ(grid.cells[0].info.predicted.back(), 0.0);
}

}  // namespace
}  // namespace mixrate
