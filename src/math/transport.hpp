// Exact optimal transport between finite measures, and optimal matching. Plain arrays: the solver behind it is C++17.
#pragma once

namespace mixrate {

/// Solve the transport problem min sum_ij cost_ij plan_ij over plans with the given marginals; write the plan.
///
/// supply: rows, demand: cols, both >= 0 with positive sums; each is divided by its sum, so the plan has mass 1.
/// cost: rows x cols, column-major, >= 0 and finite. plan: rows x cols, column-major, output.
/// Masses are resolved to 2^-52 and costs to 2^-44 of the largest; the value returned is the sum of the given costs
/// over the plan. Network simplex of the LEMON library (Kovacs 2015).
double optimal_transport(const double* supply, int rows, const double* demand, int cols, const double* cost,
                         double* plan);

/// Find the permutation that minimises sum_i cost(i, match[i]); cost: size x size, column-major; match: size, output.
void optimal_matching(const double* cost, int size, int* match);

}  // namespace mixrate
