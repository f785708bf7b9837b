// Counts: binomial and multinomial draws whose cost does not grow with the number of trials.
#pragma once

#include <cstdint>
#include <vector>

#include "random/stream.hpp"

namespace mixrate {

/// Draw from the binomial law of n trials with success probability p in [0, 1].
///
/// n min(p, 1 - p) < 10: inversion by sequential search; otherwise transformed rejection with squeeze (BTRS, Hoermann
/// 1993, J. Statist. Comput. Simul. 46). The same numbers on every host: only exp, log and sqrt of the C library are
/// used. Consumes a random number of words.
std::int64_t sample_binomial(Stream& stream, std::int64_t n, double p);

/// Draw counts of n trials over cells with probabilities proportional to weights (>= 0, not all 0), by conditional
/// binomials: cost O(cells), whatever n.
Vector sample_multinomial(Stream& stream, std::int64_t n, ConstVectorRef weights);

}  // namespace mixrate
