// constant: h = b, free of x.
#include <algorithm>

#include "math/pack.hpp"
#include "model/expert/expert.hpp"

namespace mixrate {

namespace {

class Constant final : public Expert {
 public:
  [[nodiscard]] std::vector<ExpertChannel> channels() const override {
    return {{false, Meaning::intercept, ChannelUnit::response, true}};
  }
  void evaluate(int span, const double* u, double* value, double* first, double* second) const override {
    std::copy_n(u, span, value);
    std::fill_n(first, span, 1.0);
    if (second != nullptr) std::fill_n(second, span, 0.0);
  }
};

}  // namespace

ExpertKind constant_expert() {
  return {.name = "constant",
          .summary = "h = b, whatever x is",
          .source = "mixrate",
          .make = [](const ExpertOptions&) -> std::unique_ptr<Expert> { return std::make_unique<Constant>(); }};
}

}  // namespace mixrate
