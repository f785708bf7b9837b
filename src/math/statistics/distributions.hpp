// Distribution functions and quantiles of the laws that tests and intervals use, by Boost.Math.
#pragma once

namespace mixrate {

/// P(X > x) of chi-squared, of Fisher's F and of Student's t with so many degrees of freedom (> 0).
double chi_squared_tail(double x, double freedom);
double f_tail(double x, double above, double below);
double student_tail(double x, double freedom);

/// P(X <= x). Contract: x >= 0; for beta a, b > 0 and x <= 1.
double chi_squared_cdf(double x, double freedom);
double beta_cdf(double x, double a, double b);

/// The x with P(X <= x) = level. Contract: 0 < level < 1.
double student_quantile(double level, double freedom);

}  // namespace mixrate
