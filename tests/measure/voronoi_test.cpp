#include "measure/voronoi.hpp"

#include <gtest/gtest.h>

namespace mixrate {
namespace {

std::shared_ptr<const AtomLayout> layout() {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}, {"mean", 1}});
}

MixingMeasure measure(const Matrix& atoms) { return {layout(), Vector::Zero(atoms.cols()), atoms}; }

TEST(SquaredNorm, CovarianceIsFrobenius) {
  const Vector lower{{1.0, 2.0, 3.0, 4.0, 5.0, 6.0}};  // [[1, 2, 4], [2, 3, 5], [4, 5, 6]]
  EXPECT_DOUBLE_EQ(squared_norm({"covariance", 0, 6, Meaning::covariance}, lower), 1 + 9 + 36 + 2 * (4 + 16 + 25));
  EXPECT_DOUBLE_EQ(squared_norm({"variance", 0, 6}, lower), 1 + 4 + 9 + 16 + 25 + 36);
}

TEST(Voronoi, ExpertMetricIgnoresTheGate) {
  const MixingMeasure truth = measure(Matrix{{0, 10}, {0, 1}}), fitted = measure(Matrix{{10, 0, 5}, {0.1, 0.9, 0.4}});
  const VoronoiPartition cells = voronoi_partition(fitted, truth);
  EXPECT_EQ(cells.owner, (std::vector<int>{0, 1, 0}));
  EXPECT_EQ(cells.cardinality, (std::vector<int>{2, 1}));
  EXPECT_TRUE(cells.is_shared(0));
  EXPECT_FALSE(cells.is_shared(1));
  EXPECT_FALSE(cells.has_empty_cell());
  EXPECT_EQ(voronoi_partition(fitted, truth, CellMetric::gate_and_expert).owner, (std::vector<int>{1, 0, 0}));
}

TEST(Voronoi, TiesGoToTheLowestIndex) {
  const MixingMeasure truth = measure(Matrix{{0, 0, 0}, {1, -1, 1}}), fitted = measure(Matrix{{0}, {0}});
  EXPECT_EQ(voronoi_partition(fitted, truth).owner, (std::vector<int>{0}));
}

TEST(Voronoi, EmptyCellsAreFlagged) {
  const MixingMeasure truth = measure(Matrix{{0, 0}, {0, 5}}), fitted = measure(Matrix{{0, 0}, {0, 1}});
  const VoronoiPartition cells = voronoi_partition(fitted, truth);
  EXPECT_EQ(cells.cardinality, (std::vector<int>{2, 0}));
  EXPECT_TRUE(cells.has_empty_cell());
  EXPECT_EQ(cell_masses(cells, Vector{{0.25, 0.5}}), (Vector{{0.75, 0.0}}));
}

}  // namespace
}  // namespace mixrate
