#include "experiment/schedule/suspects.hpp"

#include "base/error.hpp"

namespace mixrate {

int Suspects::blame(ReplicateKey key, int deaths) { return deaths_[key] += deaths; }

void Suspects::wait(ReplicateKey key) {
  const auto found = deaths_.find(key);
  MIXRATE_EXPECT(found != deaths_.end(), "only suspects wait here");
  waiting_.emplace(found->second, key);
}

}  // namespace mixrate
