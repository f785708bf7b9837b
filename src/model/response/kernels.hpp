// Kernel parts: Gaussian laws of the response given x and one atom. Scales are variances.
#pragma once

#include <memory>

#include "model/gate_and_kernel.hpp"

namespace mixrate {

struct Activation;

/// N(y; a'x + b, s), scalar y. Coordinates per atom: a (d), b, log s.
/// `log_variance_lower/upper` bound log s in the M-step (the box).
std::unique_ptr<KernelPart> make_regression_kernel(Index k, Index d, double log_variance_lower,
                                                   double log_variance_upper);

/// N(y; phi(a'x + b), s), scalar y. Coordinates per atom: a (d), b, log s. `log_variance_lower/upper` as above.
std::unique_ptr<KernelPart> make_ridge_kernel(Index k, Index d, const Activation& phi, double log_variance_lower,
                                              double log_variance_upper);

/// How the variances of an axis-aligned Gaussian are parametrised.
enum class Scale { known, common, isotropic, diagonal };

/// N(y; mu, diag), y in R^q. Coordinates per atom: mu (q), then log variances: 1 (isotropic), q (diagonal) or 0
/// (known, common); common: one common log variance, for all atoms and axes. `known_variance` for Scale::known.
std::unique_ptr<KernelPart> make_axis_kernel(Index k, Index q, Scale scale, double known_variance,
                                             double log_variance_lower, double log_variance_upper);

/// N(y; mu, (W W')^-1), y in R^q, W lower triangular. Coordinates per atom: mu (q), log diagonal of W (q), strict lower
/// triangle of W column by column (q (q - 1) / 2). In these coordinates u = W'(y - mu) is bilinear, so the second
/// derivatives are exact and short.
/// `variance_floor` lifts the eigenvalues of a collapsed covariance in the M-step.
std::unique_ptr<KernelPart> make_full_kernel(Index k, Index q, double variance_floor);

/// Coordinates of one covariance (q x q) in that parametrisation (log diag W, strict lower W), and back.
Vector precision_coordinates(const Matrix& covariance, double variance_floor);
Matrix covariance_from_coordinates(const double* coordinates, Index q);

}  // namespace mixrate
