// Poisson draws whose cost does not grow with the mean.
#pragma once

#include <cstdint>

#include "random/stream.hpp"

namespace mixrate {

/// Draw from the Poisson law of the given mean (finite, >= 0).
///
/// Means below 10: inversion by sequential search. Otherwise the mean is halved by an order statistic (Ahrens and
/// Dieter 1974, Computing 12, algorithm PG): the time of the m-th event is gamma; what is left is a smaller Poisson or
/// a binomial draw. The same numbers on every host up to exp, log and sqrt of the C library. Consumes a random number
/// of words.
std::int64_t sample_poisson(Stream& stream, double mean);

}  // namespace mixrate
