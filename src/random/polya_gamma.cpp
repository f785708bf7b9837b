#include "random/polya_gamma.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "base/error.hpp"
#include "random/gamma.hpp"

namespace mixrate {

// Throughout, x = 4 w and z = |c| / 2: the law J*(1, z) of Polson, Scott and Windle. Its density is
// cosh(z) exp(-z^2 x / 2) sum_m (-1)^m a_m(x); two forms of a_m converge fast on either side of `seam`.
namespace {

constexpr double pi = std::numbers::pi;
constexpr double seam = 0.64;

double normal_law_cdf(double z) { return 0.5 * std::erfc(-z * std::numbers::sqrt2 / 2.0); }

/// The share of the proposal's mass beyond the seam. Both masses carry a factor exp(z), so that neither underflows
/// before the other is 1 to rounding.
double share_of_exponential(double z, double rate) {
  const double root = std::sqrt(seam);
  const double beyond = pi / (2.0 * rate) * std::exp(z - rate * seam);
  double within = normal_law_cdf((seam * z - 1.0) / root);
  if (z < 100.0) within += std::exp(2.0 * z) * normal_law_cdf(-(seam * z + 1.0) / root);
  return beyond / (beyond + 2.0 * within);
}

/// The share falls with z. Between the points of a table its bounds nearly always decide whether u lies below it.
class ShareTable {
 public:
  ShareTable() {
    for (std::size_t i = 0; i < shares_.size(); ++i) {
      const double z = step * static_cast<double>(i);
      shares_[i] = share_of_exponential(z, rate_of(z));
    }
  }
  [[nodiscard]] bool is_below_share(double u, double z) const {
    const double at = z * (1.0 / step);
    if (at < static_cast<double>(shares_.size() - 1)) {
      const auto i = static_cast<std::size_t>(at);
      if (u >= shares_[i] + margin) return false;
      if (u < shares_[i + 1] - margin) return true;
    }
    return u < share_of_exponential(z, rate_of(z));
  }
  static double rate_of(double z) { return 0.125 * pi * pi + 0.5 * z * z; }

 private:
  static constexpr double step = 1.0 / 64.0, margin = 1e-14;  // for the rounding of the shares
  std::array<double, 513> shares_;                            // to z = 8; beyond, the share is below 1e-6
};

/// Draw from the inverse Gaussian law of mean 1 / z and shape 1, truncated to (0, seam).
double sample_first_passage(Stream& stream, double z) {
  if (z * seam < 1.0) {  // the mean lies beyond the seam: from the law without drift, thinned
    static const double mass = normal_law_cdf(-1.0 / std::sqrt(seam));
    for (;;) {  // 1 / N^2, N a normal beyond 1 / sqrt(seam)
      const double normal = normal_quantile(mass * sample_uniform(stream)), x = 1.0 / (normal * normal);
      const double u = sample_uniform(stream), exponent = 0.5 * z * z * x;
      if (u <= 1.0 - exponent || u <= std::exp(-exponent)) return x;  // the first implies the second, and is cheap
    }
  }
  const double mean = 1.0 / z;
  for (;;) {
    const double normal = sample_normal(stream), y = mean * normal * normal;
    // The smaller root, in the form without cancellation: mean (1 + (y - sqrt(4 y + y^2)) / 2).
    const double small = mean / (1.0 + 0.5 * (y + std::sqrt(4.0 * y + y * y)));
    const double x = sample_uniform(stream) * (mean + small) > mean ? mean * (mean / small) : small;
    if (x < seam) return x;
  }
}

/// Whether v a_0(x) lies under the alternating series, whose partial sums enclose its value. In units of a_0:
/// a_m / a_0 = (2 m + 1) exp(-2 (m^2 + m) / x) up to the seam, (2 m + 1) exp(-(m^2 + m) pi^2 x / 2) beyond it.
bool is_under_density(double v, double x) {
  if (v <= 0.994) return true;  // a_1 / a_0 is at most 0.0058, at the seam
  const double base = x > seam ? -0.5 * pi * pi * x : -2.0 / x;
  double sum = 1.0;
  for (int m = 1;; ++m) {
    const double term = (2.0 * m + 1.0) * std::exp(base * m * (m + 1.0));
    if (m % 2 == 1) {
      sum -= term;
      if (v <= sum) return true;
    } else {
      sum += term;
      if (v > sum) return false;
    }
  }
}

}  // namespace

double sample_polya_gamma(Stream& stream, double c) {
  MIXRATE_EXPECT(std::isfinite(c), "the tilt of a Polya-Gamma law is finite");
  static const ShareTable table;
  const double z = 0.5 * std::abs(c);
  for (;;) {
    const bool is_beyond = table.is_below_share(sample_uniform(stream), z);
    const double x =
        is_beyond ? seam + sample_exponential(stream) / ShareTable::rate_of(z) : sample_first_passage(stream, z);
    if (is_under_density(sample_uniform(stream), x)) return 0.25 * x;
  }
}

double polya_gamma_mean(double c) {
  const double size = std::abs(c);
  if (size < 1e-4) return 0.25 - size * size / 48.0;
  return std::tanh(0.5 * size) / (2.0 * size);
}

double polya_gamma_variance(double c) {
  const double size = std::abs(c);
  if (size < 1e-2) return 1.0 / 24.0 - size * size / 120.0;
  const double secant = 1.0 / std::cosh(0.5 * size);
  return (2.0 * std::tanh(0.5 * size) - size * secant * secant) / (4.0 * size * size * size);
}

double polya_gamma_cdf(double w, double c) {
  if (w <= 0.0) return 0.0;
  const double x = 4.0 * w, z = 0.5 * std::abs(c), root = std::sqrt(x);
  double sum = 0.0;
  for (int m = 0; m < 200; ++m) {
    const double sign = m % 2 == 0 ? 1.0 : -1.0, h = m + 0.5, level = 2.0 * h;
    double term = 0.0;
    if (x > seam) {
      const double rate = 0.5 * (h * h * pi * pi + z * z);
      term = 0.5 * pi * h / rate * std::exp(z - rate * x);
    } else {  // e^z times the first-passage law of level 2 m + 1 with drift z, up to e^(-(2 m + 1) z)
      term = std::exp((1.0 - level) * z) * normal_law_cdf((z * x - level) / root);
      const double far = normal_law_cdf(-(z * x + level) / root);
      if (far > 0.0) term += std::exp((1.0 + level) * z + std::log(far));
    }
    sum += sign * term;
    if (std::abs(term) < 1e-17) break;
  }
  sum *= 1.0 + std::exp(-2.0 * z);  // 2 cosh(z) e^(-z)
  return x > seam ? 1.0 - sum : sum;
}

}  // namespace mixrate
