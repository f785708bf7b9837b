#include "estimator/start/options.hpp"

namespace mixrate {

OptionSpec starts_option(std::int64_t fallback) {
  return {"starts", OptionKind::integer, fallback, 1, 1e6, {}, "number of starts; the best end is kept"};
}

}  // namespace mixrate
