// The law of a likelihood ratio against its limit: size, power, Kolmogorov distance.
#pragma once

#include <string>
#include <vector>

#include "analysis/share_points.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// A mixture of chi-squared laws: weight[j] on the law with j degrees of freedom; j = 0 is the point 0.
struct LimitLaw {
  std::vector<double> weights;
  [[nodiscard]] double cdf(double x) const;
  /// The smallest x with cdf(x) >= level, to 1e-12.
  [[nodiscard]] double quantile(double level) const;
};

/// The law of 2 (log-likelihood at k + 1 - log-likelihood at k) over the replicates of one n, for which the cells of k
/// and k + 1 saw the same data (one scenario and estimator, both fits finished and not collapsed).
struct OrderLawRow {
  std::string scenario, estimator, axis;
  std::int64_t n = 0, k = 0, k0 = 0;
  std::size_t count = 0, negative = 0;  // replicates; those below -1e-6: the fit of k + 1 atoms is no maximum
  double at_zero = 0;                   // share within 1e-6 of 0
  double mean = 0, mean_error = 0;
  double level = 0, critical = 0;  // nominal level, and the quantile of the limit law
  SharePoint rejected;             // share above it, with Wilson's interval: size where k = k0, else power
  double distance = 0;             // Kolmogorov's, to the limit law
  double distance_upper = 0;  // 95 % bound: distance + 1.358 / sqrt(R) (Dvoretzky, Kiefer and Wolfowitz; Massart 1990)
  double p = 0;               // of the distance, by Kolmogorov's law: too large where the limit law has an atom
  std::string verdict;        // "law": k = k0 and p >= 0.05; "other law": p < 0.05; "power": k < k0
};
std::vector<OrderLawRow> order_laws(const ResultSet& results, const LimitLaw& law, double level);

}  // namespace mixrate
