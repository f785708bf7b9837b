#include "estimator/start/options.hpp"

namespace mixrate {

OptionSpec starts_option(std::int64_t fallback) {
  return integer_option("starts", fallback, {1, 1e6}, "number of starts; the best end is kept");
}

}  // namespace mixrate
