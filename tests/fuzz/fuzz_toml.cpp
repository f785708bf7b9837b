// Any text is a study or a UserError; a study's resolved form means the same study; small studies expand or are
// refused.
#include <algorithm>

#include "base/error.hpp"
#include "experiment/grid.hpp"
#include "fuzz/support.hpp"

namespace {

using namespace mixrate;

/// A start that fits on its way (previous) is asked for one draw when a study is expanded.
bool is_quick(const Node& estimator) {
  constexpr std::int64_t most_iterations = 200;
  const Node* iterations = estimator.find("start")->find("iterations");
  return iterations == nullptr || iterations->integer("iterations") <= most_iterations;
}

/// Expanding draws data and starts: worth a fuzzer's time only for studies of a few small cells.
bool is_small(const Study& study) {
  std::size_t cells = 0;
  for (const Experiment& experiment : study.experiments) {
    cells += experiment.n.size() * experiment.k.size() * experiment.estimators.size();
    if (*std::max_element(experiment.k.begin(), experiment.k.end()) > 4) return false;
  }
  for (const Node& experiment : study.resolved.find("experiment")->array("experiment"))
    for (const Node& estimator : experiment.find("estimator")->array("estimator"))
      if (!is_quick(estimator)) return false;
  return cells <= 8;
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
