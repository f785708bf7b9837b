#include "experiment/study/study.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing::AllOf;  // lists of leaves grow: their ends are asserted
using testing::EndsWith;
using testing::StartsWith;

using testing_support::message_of;
using testing_support::study_lines;
using testing_support::study_with;
using testing_support::text_of;

std::string message_for(std::size_t line, const std::string& text) {
  return message_of([&] { return parse_study(study_with(line, text), "s.toml"); });
}

TEST(Study, IsReadInFull) {
  const Study study = parse_study(text_of(study_lines()), "s.toml");
  EXPECT_EQ(study.name, "toy");
  EXPECT_EQ(study.seed, 7u);
  ASSERT_EQ(study.experiments.size(), 1u);
  const Experiment& experiment = study.experiments[0];
  EXPECT_EQ(experiment.scenario->name, "sgmoe-mild");
  EXPECT_EQ(experiment.n, (std::vector<Index>{100, 1000}));
  EXPECT_EQ(experiment.k, (std::vector<Index>{2, 3}));
  EXPECT_EQ(experiment.replicates, 4u);
  EXPECT_EQ(experiment.losses.size(), 2u);
  ASSERT_EQ(experiment.estimators.size(), 2u);
  EXPECT_EQ(experiment.estimators[0].label, "em");
  EXPECT_EQ(experiment.estimators[1].label, "mle");
  EXPECT_EQ(experiment.estimators[1].start->count(), 2);
  EXPECT_NE(experiment.estimators[0].content, experiment.estimators[1].content);
}

TEST(Study, ReplicatesOfAnExperimentWin) {
  const Study study = parse_study(study_with(9, "losses = [\"voronoi-exact\"]\nreplicates = 9"), "s.toml");
  EXPECT_EQ(study.experiments[0].replicates, 9u);
}

TEST(Study, DiagnosticsAreColumnsAfterTheLosses) {
  const Study plain = parse_study(study_with(9, "losses = [\"voronoi-exact\"]"), "s.toml");
  const Study more = parse_study(
      study_with(9, "losses = [\"voronoi-exact\"]\ndiagnostics = [\"iterations\", \"linear-factor\"]"), "s.toml");
  const CellInfo without = expand(plain).cells[0].info, info = expand(more).cells[0].info;
  EXPECT_EQ(info.columns, (std::vector<std::string>{"voronoi-exact", "iterations", "linear-factor"}));
  EXPECT_EQ(without.columns.size(), 1u);
  EXPECT_NE(info.key, without.key);
  EXPECT_THROW(parse_study(study_with(9, "losses = [\"voronoi-exact\"]\ndiagnostics = [\"iteration\"]"), "s.toml"),
               StudyError);
}

TEST(Study, ResolvedTextIsAFixedPoint) {
  const Study study = parse_study(text_of(study_lines()), "s.toml");
  const std::string text = to_text(study.resolved);
  EXPECT_NE(text.find("max_iterations = "), std::string::npos) << "defaults are written out\n" << text;
  EXPECT_NE(text.find("gate_intercept = [["), std::string::npos) << "so is the box\n" << text;
  const Study again = parse_study(text, "resolved");
  EXPECT_EQ(to_text(again.resolved), text);
  EXPECT_EQ(again.experiments[0].estimators[0].content, study.experiments[0].estimators[0].content);
}

TEST(Study, CanonicalTextIgnoresOrderSpaceAndNumberForm) {
  const std::string reordered =
      "replicates=4\nseed = 7\nname='toy'\nformat = 'mixrate.study/1'\n# comment\n[[experiment]]\nk = [2,3]\n"
      "losses = [\"voronoi-exact\", { kind = \"hellinger\" }]\nn = [1e2, 1000]\nscenario = 'sgmoe-mild'\n"
      "[[experiment.estimator]]\nstop = { absolute_gain = 0.000001 }\nstart = { radius = 0.1, kind = 'oracle' }\nkind "
      "= 'em'\n"
      "[[experiment.estimator]]\nstart = { starts = 2, radius = 1.0, kind = \"oracle\" }\nlabel = 'mle'\nkind = "
      "\"mle\"\n";
  EXPECT_EQ(to_text(parse_study(reordered, "a").resolved), to_text(parse_study(text_of(study_lines()), "b").resolved));
}

TEST(Study, DefaultsWrittenByHandChangeNothing) {
  const Study plain = parse_study(study_with(12, "  start = \"oracle\""), "s.toml");
  const Study full = parse_study(study_with(12, "  start = { kind = \"oracle\", radius = 0.1, starts = 1 }"), "s.toml");
  EXPECT_EQ(plain.experiments[0].estimators[0].content, full.experiments[0].estimators[0].content);
  EXPECT_EQ(to_text(plain.resolved), to_text(full.resolved));
}

TEST(Study, MissingLabelsAreMadeDistinct) {
  const Study study = parse_study(study_with(15, "  kind = \"em\""), "s.toml");
  EXPECT_EQ(study.experiments[0].estimators[0].label, "em");
  EXPECT_EQ(study.experiments[0].estimators[1].label, "em-2");
  const Study named = parse_study(study_with(15, "  kind = \"mle\"\n  label = \"em\""), "s.toml");
  EXPECT_EQ(named.experiments[0].estimators[0].label, "em-2");  // the given label keeps its name
  EXPECT_EQ(named.experiments[0].estimators[1].label, "em");
}

TEST(Study, SampleSizesAreLogSpacedDistinctIntegers) {
  const auto sizes = [](const std::string& line) {
    return parse_study(study_with(7, line), "s.toml").experiments[0].n;
  };
  EXPECT_EQ(sizes("n = { from = 100, to = 100000, points = 4 }"), (std::vector<Index>{100, 1000, 10000, 100000}));
  EXPECT_EQ(sizes("n = { from = 100, to = 1e4, points = 5 }"), (std::vector<Index>{100, 316, 1000, 3162, 10000}));
  EXPECT_EQ(sizes("n = { from = 20, to = 22, points = 9 }"), (std::vector<Index>{20, 21, 22}));
  EXPECT_EQ(sizes("n = { from = 50, to = 50, points = 1 }"), (std::vector<Index>{50}));
  EXPECT_EQ(sizes("n = 1e5"), (std::vector<Index>{100000}));
}

TEST(StudyErrors, UnknownKeysNameTheNearestAllowedOne) {
  EXPECT_EQ(message_for(4, "replicate = 4"),
            "s.toml:4:1: unknown key 'replicate' in the study (allowed: format, name, seed, replicates, "
            "max_replicates, window, order_law, experiment). Did you mean 'replicates'?");
  EXPECT_EQ(
      message_for(6, "scneario = \"sgmoe-mild\""),
      "s.toml:6:1: unknown key 'scneario' in [[experiment]] (allowed: scenario, n, k, losses, posterior, diagnostics, "
      "replicates, max_replicates, precision, box, theory, estimator). Did you mean 'scenario'?");
  EXPECT_THAT(
      message_for(12, "  strat = { kind = \"oracle\" }"),
      AllOf(StartsWith("s.toml:12:3: unknown key 'strat' in the options of 'em' (allowed: kind, label, start, stop, "),
            EndsWith("). Did you mean 'start'?")));
  EXPECT_EQ(message_for(12, "  start = { kind = \"oracle\", radus = 0.1 }"),
            "s.toml:12:30: unknown key 'radus' in the options of 'oracle' (allowed: kind, radius, starts, weights). "
            "Did you mean "
            "'radius'?");
  EXPECT_THAT(
      message_for(13, "  stop = { absolut_gain = 1e-6 }"),
      AllOf(StartsWith(
                "s.toml:13:12: unknown key 'absolut_gain' in the options of 'stop' (allowed: kind, relative_gain, "),
            EndsWith("). Did you mean 'absolute_gain'?")));
}

TEST(StudyErrors, UnknownLeavesNameTheNearestKnownOne) {
  EXPECT_THAT(message_for(11, "  kind = \"emm\""),
              AllOf(StartsWith("s.toml:11:3: there is no estimator 'emm' (known: bbvi, dendrogram, ecm, "),
                    EndsWith("). Did you mean 'em'?")));
  EXPECT_THAT(message_for(12, "  start = \"orcale\""),
              AllOf(StartsWith("s.toml:12:3: there is no start 'orcale' (known: kmeans++, moments, "),
                    EndsWith("). Did you mean 'oracle'?")));
  const std::string scenario = message_for(6, "scenario = \"sgmoe-mid\"");
  EXPECT_EQ(scenario.substr(0, 50), "s.toml:6:1: there is no scenario 'sgmoe-mid' (know");
  EXPECT_NE(scenario.find("Did you mean 'sgmoe-mild'?"), std::string::npos);
  const std::string loss = message_for(9, "losses = [\"voronoi-exact\",\n  \"helinger\"]");
  EXPECT_EQ(loss.substr(0, 44), "s.toml:10:3: there is no loss 'helinger' (kn");
  EXPECT_NE(loss.find("Did you mean 'hellinger'?"), std::string::npos);
}

TEST(StudyErrors, WrongTypes) {
  EXPECT_EQ(message_for(3, "seed = \"seven\""), "s.toml:3:1: seed must be an integer (it is a string).");
  EXPECT_EQ(message_for(3, "seed = -1"), "s.toml:3:1: seed = -1 is negative (it must lie between 0 and 2^63 - 1).");
  EXPECT_EQ(message_for(2, "name = 3"), "s.toml:2:1: name must be a string (it is an integer).");
  EXPECT_EQ(message_for(4, "replicates = 2.5"), "s.toml:4:1: replicates must be an integer (it is a real number).");
  EXPECT_EQ(message_for(4, "replicates = 0"),
            "s.toml:4:1: replicates = 0 is out of range (it must lie between 1 and 1000000000).");
  EXPECT_EQ(message_for(7, "n = \"many\""), "s.toml:7:1: n must be a list of integers (it is a string).");
  EXPECT_EQ(message_for(7, "n = [100, \"many\"]"),
            "s.toml:7:11: every entry of n must be an integer (it is a string).");
  EXPECT_EQ(message_for(8, "k = [2.5]"), "s.toml:8:6: every entry of k must be an integer (it is 2.5).");
  EXPECT_EQ(message_for(6, "scenario = 3"), "s.toml:6:1: scenario must be a name or a table (it is an integer).");
  EXPECT_EQ(message_for(9, "losses = \"hellinger\""), "s.toml:9:1: losses must be an array (it is a string).");
  EXPECT_EQ(message_for(9, "losses = [3]"), "s.toml:9:11: every loss must be a name or a table (it is an integer).");
  EXPECT_EQ(message_for(12, "  start = { kind = \"oracle\", radius = \"far\" }"),
            "s.toml:12:30: radius must be a number (it is a string).");
  EXPECT_EQ(message_for(12, "  start = 3"), "s.toml:12:3: start must be a table (it is an integer).");
  EXPECT_EQ(message_for(13, "  stop = 1e-6"),
            "s.toml:13:3: the options of 'stop' must be a table (it is a real number).");
  EXPECT_EQ(message_for(12, "  start = { kind = \"oracle\", radius = -1 }").substr(0, 45),
            "s.toml:12:30: radius = -1 is out of range (it");
}

TEST(StudyErrors, EmptyGrids) {
  EXPECT_EQ(message_for(7, "n = []"), "s.toml:7:1: n is empty (the grid would have no cells).");
  EXPECT_EQ(message_for(8, "k = []"), "s.toml:8:1: k is empty (the grid would have no cells).");
  EXPECT_EQ(message_for(9, "losses = []"), "s.toml:9:1: losses is empty (there would be nothing to measure).");
  EXPECT_EQ(message_for(7, "n = { from = 1000, to = 100, points = 3 }"),
            "s.toml:7:1: n = { from = 1000, to = 100 } is empty (1 <= from <= to is needed).");
  EXPECT_EQ(message_for(7, "n = { from = 100, to = 1000, points = 1 }"),
            "s.toml:7:30: n.points = 1 is out of range (it must lie between 2 and 1000).");
  EXPECT_EQ(message_for(7, "n = { from = 100, to = 1000 }").substr(0, 29), "s.toml:7:1: n lacks 'points' ");
  EXPECT_EQ(message_for(7, "n = [100, 100]"), "s.toml:7:11: n = 100 appears twice (the grid has each value once).");
  std::vector<std::string> lines = study_lines();
  lines.resize(4);
  EXPECT_EQ(message_of([&] { return parse_study(text_of(lines), "s.toml"); }),
            "s.toml:1:1: the study lacks 'experiment' (there is nothing to run).");
  lines = study_lines();
  lines.resize(9);
  EXPECT_EQ(message_of([&] { return parse_study(text_of(lines), "s.toml"); }),
            "s.toml:5:1: this experiment has no estimator (there is nothing to run). Add an [[experiment.estimator]] "
            "table.");
}

TEST(StudyErrors, MissingKeys) {
  EXPECT_EQ(message_for(1, ""),
            "s.toml:1:1: the study lacks 'format' (a study file starts with format = \"mixrate.study/1\").");
  EXPECT_EQ(message_for(3, ""), "s.toml:1:1: the study lacks 'seed' (it keys every random number).");
  EXPECT_EQ(message_for(4, ""),
            "s.toml:5:1: this experiment lacks 'replicates' (the study gives no number for all either).");
  EXPECT_EQ(message_for(11, ""),
            "s.toml:10:3: this estimator lacks 'kind' (kind chooses it from the catalogue). See "
            "`mixrate explain`.");
  EXPECT_EQ(message_for(12, ""),
            "s.toml:10:3: this estimator lacks 'start' (every iteration begins somewhere). Add "
            "start = { kind = \"kmeans++\" }.");
  EXPECT_EQ(message_for(1, "format = \"mixrate.study/2\""),
            "s.toml:1:1: format is 'mixrate.study/2' (this program reads 'mixrate.study/1').");
}

TEST(StudyErrors, DuplicatesAndBrokenText) {
  EXPECT_EQ(message_for(15,
                        "  kind = \"mle\"\n  label = \"a\"\n  start = \"random\"\n  [[experiment.estimator]]\n  kind = "
                        "\"em\"\n  label = \"a\""),
            "s.toml:20:3: label 'a' appears twice (labels name the series of the rate table). Choose another one.");
  EXPECT_EQ(message_for(9, "losses = [\"hellinger\", { kind = \"hellinger\" }]"),
            "s.toml:9:24: loss 'hellinger' appears twice (with the same options it would give the same column).");
  EXPECT_EQ(message_for(3, "seed = ").substr(0, 31), "s.toml:3:8: this is not TOML (E");
  EXPECT_EQ(message_for(3, "seed = 7\nseed = 8").substr(0, 28), "s.toml:4:8: this is not TOML");
  EXPECT_EQ(message_for(3, "seed = 1979-05-27"),
            "s.toml:3:1: dates and times have no meaning here (no option takes one). Quote it to make it a string.");
  EXPECT_EQ(message_of([] { return parse_study("\xff\xfe", "s.toml"); }).substr(0, 12), "s.toml:1:1: ");
  EXPECT_EQ(
      message_of([] { return read_study("/no/such/study.toml"); }),
      "/no/such/study.toml: cannot open the file (No such file or directory). Check the path and its permissions.");
}

}  // namespace
}  // namespace mixrate
