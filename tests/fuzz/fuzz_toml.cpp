// Any text is a study or a UserError; a study's resolved form means the same study; small studies expand or are
// refused.
#include <algorithm>

#include "base/error.hpp"
#include "experiment/grid.hpp"
#include "fuzz/support.hpp"

namespace {

using namespace mixrate;

/// Expanding draws data and starts: worth a fuzzer's time only for studies of a few small cells.
bool is_small(const Study& study) {
  std::size_t cells = 0;
  for (const Experiment& experiment : study.experiments) {
    cells += experiment.n.size() * experiment.k.size() * experiment.estimators.size();
    if (*std::max_element(experiment.k.begin(), experiment.k.end()) > 8) return false;
  }
  return cells <= 12;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const Study study = parse_study(std::string(fuzz::as_text(data, size)), "fuzz.toml");
    const std::string resolved = to_text(study.resolved);
    fuzz::require(to_text(parse_study(resolved, "resolved").resolved) == resolved, "the resolved study is another one");
    if (is_small(study)) static_cast<void>(expand(study));
  } catch (const UserError&) {
  }
  return 0;
}
