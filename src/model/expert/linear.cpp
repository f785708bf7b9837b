// linear: h = a'x + b.
#include <algorithm>

#include "math/pack.hpp"
#include "model/expert/expert.hpp"

namespace mixrate {

namespace {

class Linear final : public Expert {
 public:
  [[nodiscard]] std::vector<ExpertChannel> channels() const override {
    return {{true, Meaning::intercept, ChannelUnit::response, true}};
  }
  void evaluate(int span, const double* u, double* value, double* first, double* second) const override {
    std::copy_n(u, span, value);
    std::fill_n(first, span, 1.0);
    if (second != nullptr) std::fill_n(second, span, 0.0);
  }
};

}  // namespace

ExpertKind linear_expert() {
  return {.name = "linear",
          .summary = "h = a'x + b",
          .source = "Jacobs, Jordan, Nowlan, Hinton 1991",
          .is_line = true,
          .make = [](const ExpertOptions&) -> std::unique_ptr<Expert> { return std::make_unique<Linear>(); }};
}

}  // namespace mixrate
