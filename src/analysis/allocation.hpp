// How many replicates each cell of a line needs for a slope of given precision, at the least work.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace mixrate {

/// What is known of one cell of a line.
struct LineCell {
  double log_n = 0;
  double unit_variance = 0;           // of the log of the functional, times replicates: what one replicate tells
  double work = 1;                    // of one replicate, in any unit that all cells share
  std::uint32_t least = 0, most = 0;  // replicates: there are `least` already, and may be no more than `most`
  double kurtosis = 0;                // of the influence values, as in RatePoint; 0: unknown
};

/// Half the length of the 95 % interval of the slope with so many replicates of each cell, as fit_slope gives it where
/// a line goes through the points: their Monte Carlo error alone. Contract: at least 2 cells, unit variances and
/// replicates > 0.
double line_half_width(std::span<const LineCell> cells, std::span<const std::uint32_t> replicates);

/// The coefficients c of fit_slope at points with these variances: slope = sum c_i log error_i.
std::vector<double> slope_coefficients(std::span<const LineCell> cells, std::span<const std::uint32_t> replicates);

/// Replicates of each cell, and the half-width that they give.
struct Allocation {
  std::vector<std::uint32_t> replicates;
  double half_width = 0;
  bool is_enough = true;  // false: above the one asked for though every cell has all that it may
};

/// No cell counts with a coefficient below this share of the root mean square one.
inline constexpr double least_coefficient = 0.5;

/// The least work with which line_half_width is at most `half_width`.
///
/// With coefficients c that do not depend on the R_i, the sum of R_i work_i is least where var(slope) = sum c_i^2 V_i /
/// R_i is given if R_i ~ |c_i| sqrt(V_i / work_i) (Neyman 1934). The coefficients are those at equal replicates, and
/// none counts less than least_coefficient times their root mean square: whether the points lie on a line is seen at
/// the cells in the middle, too. Bounds of the cells hold; the scale is then found from the half-width itself.
/// Contract: as line_half_width; least <= most.
Allocation allocate(std::span<const LineCell> cells, double half_width);

}  // namespace mixrate
