// Exponential, gamma and inverse gamma draws.
#pragma once

#include "random/stream.hpp"

namespace mixrate {

/// Draw from the exponential law of rate 1 by inversion: -log of a uniform. Consumes one word.
double sample_exponential(Stream& stream);

/// Draw from the gamma law of rate 1: density proportional to x^(shape - 1) exp(-x), shape > 0.
///
/// Squeezed cube of a normal (Marsaglia and Tsang 2000, ACM TOMS 26); shape < 1 through shape + 1 and the power of a
/// uniform. Consumes a random number of words.
double sample_gamma(Stream& stream, double shape);

/// Draw from the inverse gamma law: density proportional to x^(-shape - 1) exp(-rate / x), shape > 0, rate > 0.
double sample_inverse_gamma(Stream& stream, double shape, double rate);

}  // namespace mixrate
