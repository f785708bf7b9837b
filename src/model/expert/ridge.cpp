// ridge: h = phi(a'x + b).
#include "math/activation.hpp"
#include "model/expert/expert.hpp"

namespace mixrate {

namespace {

class Ridge final : public Expert {
 public:
  explicit Ridge(const Activation& phi) : phi_(phi) {}
  [[nodiscard]] std::vector<ExpertChannel> channels() const override { return {{}}; }
  void evaluate(int span, const double* u, double* value, double* first, double* second) const override {
    phi_.apply(u, span, value, first, second);
  }
  [[nodiscard]] double start_argument(double y, double) const override { return phi_.inverse(y); }

 private:
  Activation phi_;
};

}  // namespace

ExpertKind ridge_expert() {
  return {.name = "ridge",
          .summary = "h = phi(a'x + b), phi the option activation",
          .source = "Nguyen, Ho, Rinaldo: arXiv 2402.02952",
          .has_activation = true,
          .is_ridge = true,
          .make = [](const ExpertOptions& options) -> std::unique_ptr<Expert> {
            return std::make_unique<Ridge>(find_activation(options.activation));
          }};
}

}  // namespace mixrate
