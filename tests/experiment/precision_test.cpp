// `precision` in a study: what it becomes, and what is refused.
#include "experiment/precision.hpp"

#include <gtest/gtest.h>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;
using testing_support::study_lines;
using testing_support::text_of;

/// The small study (k = 2 and 3, em and mle; voronoi-exact, hellinger) at three n with this precision in line 10.
std::string study_asking(const std::string& precision, const std::string& replicates = "replicates = 40") {
  std::vector<std::string> lines = study_lines();
  lines[3] = replicates;
  lines[6] = "n = [100, 400, 1600]";
  lines.insert(lines.begin() + 9, "precision = " + precision);
  return text_of(lines);
}

Grid grid_asking(const std::string& precision) { return expand(parse_study(study_asking(precision), "s.toml")); }

TEST(Precision, a_target_is_a_goal_of_each_series_that_it_means) {
  const Grid all = grid_asking(R"({ loss = "hellinger", half_width = 0.02 })");
  ASSERT_EQ(all.goals.size(), 4u);
  EXPECT_EQ(goal_text(all.goals[1]), "hellinger (mean) of sgmoe-mild, k = 2, mle");
  EXPECT_EQ(all.goals[1].cells, (std::vector<std::uint32_t>{1, 3, 5}));
  EXPECT_EQ(all.goals[1].columns, (std::vector<std::uint32_t>{1, 1, 1}));
  EXPECT_EQ(all.goals[1].half_width, 0.02);
  const Grid some =
      grid_asking(R"([{ loss = "hellinger", half_width = 0.02, k = 3, estimator = "mle", functional = "rms" }, )"
                  R"({ loss = "voronoi-exact", half_width = 0.1, k = 2 }])");
  ASSERT_EQ(some.goals.size(), 3u);
  EXPECT_EQ(goal_text(some.goals[0]), "hellinger (rms) of sgmoe-mild, k = 3, mle");
  EXPECT_EQ(goal_text(some.goals[2]), "voronoi-exact (mean) of sgmoe-mild, k = 2, mle");
}

TEST(Precision, replicates_are_the_first_round_and_the_cap_is_a_hundred_of_them) {
  const std::string asked = R"({ loss = "hellinger", half_width = 0.02 })";
  const PrecisionPlan plan = precision_plan(grid_asking(asked));
  EXPECT_EQ(plan.cells[0].first, 40u);
  EXPECT_EQ(plan.cells[0].most, 4000u);
  EXPECT_EQ(plan.cells[0].rows, 100.0);
  const Grid capped = expand(parse_study(study_asking(asked, "replicates = 40\nmax_replicates = 500"), "s.toml"));
  EXPECT_EQ(capped.cells[0].most_replicates, 500u);
  const Grid without = expand(parse_study(text_of(study_lines()), "s.toml"));
  EXPECT_TRUE(without.goals.empty());
  EXPECT_EQ(without.cells[0].most_replicates, without.cells[0].info.replicates);
}

TEST(Precision, is_part_of_the_resolved_study_and_not_of_the_data) {
  const Study study = parse_study(study_asking(R"({ loss = "hellinger", half_width = 0.02 })"), "s.toml");
  const Study again = parse_study(to_text(study.resolved), "resolved");
  EXPECT_EQ(to_text(again.resolved), to_text(study.resolved));
  EXPECT_EQ(expand(again).goals.size(), 4u);
  std::string plain = study_asking("");
  plain.erase(plain.find("precision = "), std::string("precision = \n").size());
  EXPECT_EQ(expand(parse_study(plain, "s.toml")).cells[3].info.key, expand(study).cells[3].info.key);
}

/// A line runs over all experiments that have the series; cells of those without precision keep their number.
TEST(Precision, lines_cross_experiments) {
  const std::string text = study_asking(R"({ loss = "hellinger", half_width = 0.02, k = 2, estimator = "mle" })") +
                           "[[experiment]]\nscenario = \"sgmoe-mild\"\nn = [6400]\nk = [2]\nlosses = [\"hellinger\"]\n"
                           "  [[experiment.estimator]]\n  kind = \"mle\"\n"
                           "  start = { kind = \"oracle\", radius = 1, starts = 2 }\n";
  const Grid grid = expand(parse_study(text, "s.toml"));
  ASSERT_EQ(grid.goals.size(), 1u);
  EXPECT_EQ(grid.goals[0].cells, (std::vector<std::uint32_t>{1, 3, 5, 12}));
  EXPECT_EQ(grid.goals[0].columns, (std::vector<std::uint32_t>{1, 1, 1, 0}));
  EXPECT_EQ(grid.cells[12].most_replicates, 40u);
}

std::string refusal_of(const std::string& precision) {
  return message_of([&] { return grid_asking(precision).seed; });
}

TEST(Precision, what_the_study_does_not_have_is_refused_with_its_place) {
  EXPECT_EQ(refusal_of(R"({ loss = "helinger", half_width = 0.02 })"),
            "s.toml:10:15: precision asks for column 'helinger' (the experiment has hellinger, voronoi-exact). Did you "
            "mean 'hellinger'?");
  EXPECT_EQ(refusal_of(R"({ loss = "voronoi", half_width = 0.02 })"),
            "s.toml:10:15: precision asks for column 'voronoi' (the experiment has hellinger, voronoi-exact). Name one "
            "of voronoi-exact.");
  EXPECT_EQ(refusal_of(R"({ loss = "hellinger", half_width = 0.02, estimator = "ml" })"),
            "s.toml:10:54: precision asks for estimator 'ml' (the experiment has em, mle). Did you mean 'mle'?");
  EXPECT_EQ(refusal_of(R"({ loss = "hellinger", half_width = 0.02, k = 4 })"),
            "s.toml:10:54: precision asks for k = 4 (the experiment fits k = 2, 3).");
  EXPECT_EQ(refusal_of(R"({ loss = "hellinger", half_width = 0.02, n_min = 200 })"),
            "s.toml:10:35: hellinger (mean) of sgmoe-mild, k = 2, em has no slope (its line has 2 n; 3 are the least). "
            "Give the experiment more n, or lower n_min.");
}

TEST(Precision, numbers_that_make_no_sense_are_refused) {
  for (const std::string number : {"0", "-0.02", "0.0", "nan", "inf"}) {
    const std::string message = refusal_of(R"({ loss = "hellinger", half_width = )" + number + " }");
    EXPECT_EQ(message.substr(0, 27), "s.toml:10:35: half_width = ") << message;
    EXPECT_NE(message.find("is not above 0 (it is half the length of the interval of a slope). Write 0.02"),
              std::string::npos)
        << message;
  }
  EXPECT_EQ(refusal_of(R"({ loss = "hellinger" })"),
            "s.toml:10:1: precision lacks 'half_width' (the slope shall be known to +-half_width).");
  EXPECT_EQ(refusal_of(R"({ half_width = 0.1, loss = "hellinger", functional = "mode" })"),
            "s.toml:10:53: functional is 'mode' (it is one of mean, median, rms).");
  EXPECT_EQ(
      refusal_of("0.02"),
      "s.toml:10:1: precision must be a table, or an array of tables (it is a real number). Write precision = { loss = "
      "\"NAME\", half_width = 0.02 }.");
  EXPECT_EQ(refusal_of("[]"), "s.toml:10:1: precision is empty (there would be nothing to reach).");
  EXPECT_EQ(refusal_of(R"({ loss = "hellinger", half_with = 0.1 })"),
            "s.toml:10:35: unknown key 'half_with' in precision (allowed: loss, half_width, functional, estimator, k, "
            "n_min). "
            "Did you mean 'half_width'?");
}

TEST(Precision, first_rounds_and_caps_are_checked) {
  const std::string asked = R"({ loss = "hellinger", half_width = 0.02 })";
  const auto message = [](const std::string& text) {
    return message_of([&] { return parse_study(text, "s.toml").seed; });
  };
  EXPECT_EQ(
      message(study_asking(asked, "replicates = 5")),
      "s.toml:10:1: replicates = 5 is too small for a first round (what the losses vary by is known from it). Write "
      "replicates = 20 or more.");
  EXPECT_EQ(
      message(study_asking(asked, "replicates = 40\nmax_replicates = 30")),
      "s.toml:5:1: max_replicates = 30 is out of range (it must lie in [40, 1000000000], from the first round on).");
  std::vector<std::string> lines = study_lines();
  lines.insert(lines.begin() + 4, "max_replicates = 100");
  EXPECT_EQ(message(text_of(lines)),
            "s.toml:5:1: max_replicates without precision (no experiment asks for a half-width). Write precision in an "
            "experiment, or replicates instead.");
  lines = study_lines();
  lines.insert(lines.begin() + 9, "max_replicates = 100");
  EXPECT_EQ(message(text_of(lines)),
            "s.toml:10:1: max_replicates without precision (only rounds towards a half-width have a cap). Write "
            "precision = { loss = \"NAME\", half_width = 0.02 }, or replicates instead.");
}

TEST(Precision, a_choice_has_no_slope) {
  std::vector<std::string> lines = study_lines();
  lines[3] = "replicates = 40";
  lines[6] = "n = [100, 400, 1600]";
  lines.insert(lines.begin() + 9,
               {"diagnostics = [\"hit-bic\"]", R"(precision = { loss = "hit-bic", half_width = 0.02 })"});
  EXPECT_EQ(
      message_of([&] { return expand(parse_study(text_of(lines), "s.toml")).seed; }),
      "s.toml:11:33: hit-bic (mean) of sgmoe-mild, k = 2, em has no slope (it is a choice or the share of one, not "
      "a quantity that falls as a power of n). Name the column of a loss.");
}

}  // namespace
}  // namespace mixrate
