#include "analysis/allocation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "math/statistics/distributions.hpp"

namespace mixrate {
namespace {

/// Cells at x = -3 .. 3 with these unit variances, whose work grows as exp(steepness x).
std::vector<LineCell> seven_cells(double steepness, std::uint32_t least = 1, std::uint32_t most = 1'000'000'000) {
  std::vector<LineCell> cells;
  for (int i = -3; i <= 3; ++i)
    cells.push_back({static_cast<double>(i), 0.6, std::exp(steepness * static_cast<double>(i)), least, most});
  return cells;
}

double work_of(const std::vector<LineCell>& cells, const std::vector<std::uint32_t>& replicates) {
  double sum = 0.0;
  for (std::size_t i = 0; i < cells.size(); ++i) sum += cells[i].work * replicates[i];
  return sum;
}

/// With R replicates of each of the seven cells: var(slope) = variance / sum (x - mean)^2, and sum of (-3 .. 3)^2 is
/// 28; Satterthwaite's degrees of freedom are 28^2 / sum (-3 .. 3)^4 = 4 times those of a cell, sqrt(R) where nothing
/// is known of its kurtosis.
double equal_half_width(double replicates) {
  return student_quantile(0.975, 4.0 * std::sqrt(replicates)) * std::sqrt(0.6 / replicates / 28.0);
}

TEST(Allocation, half_width_of_equal_variances_is_that_of_least_squares) {
  const std::vector<LineCell> cells = seven_cells(0.0);
  const std::vector<std::uint32_t> equal(7, 50);
  EXPECT_NEAR(line_half_width(cells, equal), equal_half_width(50.0), 1e-9);
  const std::vector<double> c = slope_coefficients(cells, equal);
  for (int i = 0; i < 7; ++i) EXPECT_NEAR(c[static_cast<std::size_t>(i)], (i - 3) / 28.0, 1e-9);
}

TEST(Allocation, follows_neyman_with_a_floor_in_the_middle) {
  const std::vector<LineCell> cells = seven_cells(0.8);
  const Allocation found = allocate(cells, 0.004);
  EXPECT_LE(found.half_width, 0.004);
  EXPECT_GE(found.half_width, 0.0039);
  EXPECT_TRUE(found.is_enough);
  const double root_mean_square = 2.0 / 28.0;  // of (-3 .. 3) / 28
  std::vector<double> scales;
  for (std::size_t i = 0; i < 7; ++i) {
    const double c = std::max(std::abs(static_cast<double>(i) - 3.0) / 28.0, 0.5 * root_mean_square);
    scales.push_back(found.replicates[i] / (c * std::sqrt(0.6 / cells[i].work)));
  }
  for (const double scale : scales) EXPECT_NEAR(scale, scales[0], 0.01 * scales[0]);
}

TEST(Allocation, costs_less_than_equal_replicates) {
  for (const double steepness : {0.0, 0.8, 1.5}) {
    const std::vector<LineCell> cells = seven_cells(steepness);
    const Allocation found = allocate(cells, 0.01);
    std::uint32_t equal = 1;
    while (line_half_width(cells, std::vector<std::uint32_t>(7, equal)) > found.half_width) ++equal;
    const double ratio = work_of(cells, found.replicates) / work_of(cells, std::vector<std::uint32_t>(7, equal));
    EXPECT_LE(ratio, steepness == 0.0 ? 0.95 : 0.65) << steepness;
  }
}

TEST(Allocation, bounds_hold) {
  const Allocation few = allocate(seven_cells(0.8, 100, 500), 0.5);
  EXPECT_EQ(few.replicates, std::vector<std::uint32_t>(7, 100)) << "what is there stays";
  const Allocation all = allocate(seven_cells(0.8, 100, 500), 0.001);
  EXPECT_FALSE(all.is_enough);
  EXPECT_EQ(all.replicates, std::vector<std::uint32_t>(7, 500));
  EXPECT_NEAR(all.half_width, equal_half_width(500.0), 1e-9);
  // what one cell may not give others do
  std::vector<LineCell> cells = seven_cells(0.0);
  cells[6].most = 60;
  const Allocation capped = allocate(cells, 0.03);
  EXPECT_EQ(capped.replicates[6], 60u);
  EXPECT_LE(capped.half_width, 0.03);
  EXPECT_GT(capped.replicates[0], allocate(seven_cells(0.0), 0.03).replicates[0]);
}

}  // namespace
}  // namespace mixrate
