#include "experiment/posterior_functional.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "experiment/replicate.hpp"
#include "experiment/study/study.hpp"

namespace mixrate {
namespace {

double value(std::string_view name, std::vector<double> losses) {
  return find_posterior_functional(name, {}).value(losses);
}

TEST(PosteriorFunctional, ByHand) {
  EXPECT_EQ(value("mean", {3.0, 1.0, 2.0, 6.0}), 3.0);
  EXPECT_EQ(value("median", {3.0, 1.0, 2.0, 6.0}), 2.5);
  EXPECT_NEAR(value("q95", {3.0, 1.0, 2.0, 6.0}), 3.0 + 0.85 * 3.0, 1e-12);
  EXPECT_TRUE(std::isnan(value("q95", {1.0, std::nan("")})));
  EXPECT_TRUE(std::isnan(value("mean", {})));
  EXPECT_THROW(find_posterior_functional("q59", {}), StudyError);
}

constexpr const char* study_text = R"(format = "mixrate.study/1"
name = "s"
seed = 3
replicates = 2
[[experiment]]
scenario = "sgmoe-mild"
n = [100]
k = [2]
losses = ["hellinger", "voronoi-exact"]
posterior = ["mean", "q95"]
diagnostics = ["evidence"]
  [[experiment.estimator]]
  kind = "bbvi"
  steps = 200
  draws = 10
  start = { kind = "oracle", radius = 0.1, starts = 1 }
  [[experiment.estimator]]
  kind = "em"
  start = { kind = "oracle", radius = 0.1, starts = 1 }
)";

/// Columns: losses, functionals of each, diagnostics; those of the posterior are NaN for a fit without one.
TEST(PosteriorFunctional, ColumnsOfAStudy) {
  const Grid grid = expand(parse_study(study_text, "s"));
  ASSERT_EQ(grid.cells.size(), 2u);
  const std::vector<std::string> columns = {
      "hellinger",     "voronoi-exact",     "hellinger.mean", "voronoi-exact.mean",
      "hellinger.q95", "voronoi-exact.q95", "evidence"};
  EXPECT_EQ(grid.cells[0].info.columns, columns);
  EXPECT_EQ(grid.cells[0].info.predicted[2], -0.5);
  for (const Cell& cell : grid.cells) {
    RecordBatch batch = make_batch(cell.info, 0, 0, 1);
    run_replicate(cell, 0, grid.seed, batch);
    ASSERT_TRUE(batch.messages.empty()) << batch.messages[0].second;
    ASSERT_EQ(batch.values.size(), columns.size());
    EXPECT_TRUE(std::isfinite(batch.values[0]));
    for (std::size_t column = 2; column < columns.size(); ++column)
      EXPECT_EQ(std::isfinite(batch.values[column]), cell.info.estimator == "bbvi") << columns[column];
    if (cell.info.estimator == "bbvi") {
      EXPECT_GT(batch.values[4], batch.values[2]);  // 95 % quantile above the mean
    }
  }
}

}  // namespace
}  // namespace mixrate
