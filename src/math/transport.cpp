// LEMON 1.3 does not compile as C++20 (it uses std::allocator::construct): this file alone is compiled as C++17.
#define LEMON_ONLY_TEMPLATES  // NOLINT(readability-identifier-naming): LEMON's name; its library is not needed
#include "math/transport.hpp"

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

namespace {

using Network = lemon::StaticDigraph;
using Whole = std::int64_t;

constexpr double mass_unit = 0x1p-52, cost_steps = 0x1p44;

/// Whole numbers of mass units that sum to 2^52; what rounding leaves over goes to the largest entry.
std::vector<Whole> whole_masses(const double* mass, int size) {
  double total = 0.0;
  for (int i = 0; i < size; ++i) {
    MIXRATE_EXPECT(mass[i] >= 0.0 && std::isfinite(mass[i]), "masses must be finite and >= 0");
    total += mass[i];
  }
  MIXRATE_EXPECT(total > 0.0, "a transport problem needs mass");
  std::vector<Whole> whole(static_cast<std::size_t>(size));
  Whole rest = static_cast<Whole>(1.0 / mass_unit);
  std::size_t largest = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    whole[i] = std::llround(mass[i] / total / mass_unit);
    rest -= whole[i];
    if (whole[i] > whole[largest]) largest = i;
  }
  whole[largest] += rest;
  return whole;
}

/// Run the simplex on whole numbers; flow: rows x cols, row-major.
std::vector<Whole> solve(const std::vector<Whole>& supply, const std::vector<Whole>& demand, const double* cost) {
  const int rows = static_cast<int>(supply.size()), cols = static_cast<int>(demand.size());
  const double top = *std::max_element(cost, cost + static_cast<std::ptrdiff_t>(rows) * cols);
  MIXRATE_EXPECT(top >= 0.0 && std::isfinite(top), "costs must be finite and >= 0");
  const double scale = top > 0.0 ? cost_steps / top : 0.0;
  std::vector<std::pair<int, int>> arcs;  // arc i * cols + j goes from row i to column j
  for (int i = 0; i < rows; ++i) {
    for (int j = 0; j < cols; ++j) arcs.emplace_back(i, rows + j);
  }
  Network network;
  network.build(rows + cols, arcs.begin(), arcs.end());
  Network::NodeMap<Whole> balance(network);
  Network::ArcMap<Whole> price(network);
  for (int i = 0; i < rows; ++i) balance[network.node(i)] = supply[static_cast<std::size_t>(i)];
  for (int j = 0; j < cols; ++j) balance[network.node(rows + j)] = -demand[static_cast<std::size_t>(j)];
  for (int arc = 0; arc < rows * cols; ++arc) {
    price[network.arc(arc)] = std::llround(cost[(arc % cols) * rows + arc / cols] * scale);
  }
  lemon::NetworkSimplex<Network, Whole, Whole> simplex(network);
  const auto status = simplex.supplyMap(balance).costMap(price).run();
  MIXRATE_EXPECT(status == decltype(simplex)::OPTIMAL, "the transport problem has no optimum");
  std::vector<Whole> flow(arcs.size());
  for (int arc = 0; arc < rows * cols; ++arc) flow[static_cast<std::size_t>(arc)] = simplex.flow(network.arc(arc));
  return flow;
}

}  // namespace

double optimal_transport(const double* supply, int rows, const double* demand, int cols, const double* cost,
                         double* plan) {
  const std::vector<Whole> flow = solve(whole_masses(supply, rows), whole_masses(demand, cols), cost);
  const auto demand_size = static_cast<std::size_t>(cols);
  double value = 0.0;
  for (int j = 0; j < cols; ++j) {
    for (int i = 0; i < rows; ++i) {
      plan[j * rows + i] =
          static_cast<double>(flow[static_cast<std::size_t>(i) * demand_size + static_cast<std::size_t>(j)]) *
          mass_unit;
      value += plan[j * rows + i] * cost[j * rows + i];
    }
  }
  return value;
}

void optimal_matching(const double* cost, int size, int* match) {
  const std::vector<Whole> ones(static_cast<std::size_t>(size), 1);
  const std::vector<Whole> flow = solve(ones, ones, cost);
  for (int arc = 0; arc < size * size; ++arc) {
    if (flow[static_cast<std::size_t>(arc)] > 0) match[arc / size] = arc % size;
  }
}

}  // namespace mixrate
