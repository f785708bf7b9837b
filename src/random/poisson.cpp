#include "random/poisson.hpp"

#include <cmath>

#include "base/error.hpp"
#include "random/binomial.hpp"
#include "random/gamma.hpp"

namespace mixrate {

std::int64_t sample_poisson(Stream& stream, double mean) {
  MIXRATE_EXPECT(std::isfinite(mean) && mean >= 0.0, "the mean of a Poisson law is finite and not negative");
  constexpr double small = 10.0, largest = 1e15;  // beyond it counts are no longer whole numbers
  MIXRATE_EXPECT(mean <= largest, "the mean of a Poisson law is at most 1e15");
  std::int64_t before = 0;
  while (mean >= small) {
    const double events = std::floor(0.875 * mean), time = sample_gamma(stream, events);
    const auto count = static_cast<std::int64_t>(events);
    if (time > mean) return before + sample_binomial(stream, count - 1, mean / time);
    before += count;
    mean -= time;
  }
  double left = sample_uniform(stream), probability = std::exp(-mean);
  std::int64_t count = 0;
  while (left > probability && probability > 0.0) {
    left -= probability;
    ++count;
    probability *= mean / static_cast<double>(count);
  }
  return before + count;
}

}  // namespace mixrate
