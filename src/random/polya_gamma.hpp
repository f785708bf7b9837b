// The Polya-Gamma law PG(1, c), the mixing law that makes a logistic likelihood Gaussian.
#pragma once

#include "random/stream.hpp"

namespace mixrate {

// PG(1, c) is the law of sum_l E_l / (2 pi^2 (l - 1/2)^2 + c^2 / 2), l = 1, 2, .., E_l exponential of rate 1. It is the
// mixing law of exp(psi z) / (1 + exp(psi)) = (1/2) exp((z - 1/2) psi) E exp(-w psi^2 / 2), w ~ PG(1, 0).

/// Draw from PG(1, c), any finite c. Exact: rejection from a mixture of a truncated exponential and a truncated inverse
/// Gaussian law by the alternating series of the density (Polson, Scott, Windle 2013, JASA 108, algorithm 1 and its
/// supplement; Devroye 2009). At least 0.999 of the proposals are accepted. Consumes a random number of words.
double sample_polya_gamma(Stream& stream, double c);

/// E w = tanh(c / 2) / (2 c).
double polya_gamma_mean(double c);

/// Var w = (sinh(c) - c) / (4 c^3 cosh(c / 2)^2).
double polya_gamma_variance(double c);

/// P(w <= x), absolute error below 1e-14 for |c| <= 50: the two series of the density of Jacobi's law, integrated term
/// by term; below x = 0.16 first-passage laws, above it exponentials.
double polya_gamma_cdf(double x, double c);

}  // namespace mixrate
