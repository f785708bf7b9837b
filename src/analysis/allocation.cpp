#include "analysis/allocation.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/rates.hpp"
#include "base/error.hpp"

namespace mixrate {

namespace {

std::vector<RatePoint> points_on_a_line(std::span<const LineCell> cells, std::span<const std::uint32_t> replicates) {
  MIXRATE_EXPECT(cells.size() == replicates.size(), "a number of replicates for each cell");
  std::vector<RatePoint> points;
  points.reserve(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i)
    points.push_back({.log_n = cells[i].log_n,
                      .variance = cells[i].unit_variance / static_cast<double>(replicates[i]),
                      .count = static_cast<double>(replicates[i]),
                      .kurtosis = cells[i].kurtosis});
  return points;
}

/// R_i = scale a_i within the bounds of the cells.
std::vector<std::uint32_t> scaled(std::span<const LineCell> cells, std::span<const double> shares, double scale) {
  std::vector<std::uint32_t> out;
  out.reserve(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double wanted = std::ceil(scale * shares[i]), most = static_cast<double>(cells[i].most);
    out.push_back(std::max(cells[i].least, static_cast<std::uint32_t>(std::min(wanted, most))));
  }
  return out;
}

}  // namespace

double line_half_width(std::span<const LineCell> cells, std::span<const std::uint32_t> replicates) {
  const SlopeFit fit = fit_slope(points_on_a_line(cells, replicates));
  return 0.5 * (fit.upper - fit.lower);
}

std::vector<double> slope_coefficients(std::span<const LineCell> cells, std::span<const std::uint32_t> replicates) {
  return slope_coefficients(points_on_a_line(cells, replicates));
}

Allocation allocate(std::span<const LineCell> cells, double half_width) {
  constexpr std::uint32_t any_number = 100;
  const std::vector<double> coefficients =
      slope_coefficients(cells, std::vector<std::uint32_t>(cells.size(), any_number));
  double squares = 0.0;
  for (const double c : coefficients) squares += c * c / static_cast<double>(cells.size());
  std::vector<double> shares;
  double largest = 0.0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double coefficient = std::max(std::abs(coefficients[i]), least_coefficient * std::sqrt(squares));
    shares.push_back(coefficient * std::sqrt(cells[i].unit_variance / cells[i].work));
    MIXRATE_EXPECT(shares.back() > 0.0 && std::isfinite(shares.back()), "cells with work and variance");
    largest = std::max(largest, static_cast<double>(cells[i].most) / shares.back());
  }
  Allocation out{scaled(cells, shares, largest), 0.0, true};
  out.half_width = line_half_width(cells, out.replicates);
  out.is_enough = out.half_width <= half_width;
  if (!out.is_enough) return out;
  double low = 0.0, high = largest;  // the half-width is too large at `low`, or no replicate is needed
  for (int step = 0; step < 100 && high - low > 1e-6 * high; ++step) {
    const double middle = 0.5 * (low + high);
    (line_half_width(cells, scaled(cells, shares, middle)) <= half_width ? high : low) = middle;
  }
  out.replicates = scaled(cells, shares, high);
  out.half_width = line_half_width(cells, out.replicates);
  return out;
}

}  // namespace mixrate
