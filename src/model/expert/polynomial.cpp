// polynomial: h = (a'x + b)^q, q >= 1. For even q the atoms (a, b) and -(a, b) are one expert.
#include <cmath>

#include "math/pack.hpp"
#include "model/atoms.hpp"
#include "model/expert/expert.hpp"

namespace mixrate {

namespace {

class Polynomial final : public Expert {
 public:
  explicit Polynomial(Index degree) : degree_(degree) {}
  [[nodiscard]] std::vector<ExpertChannel> channels() const override {
    return {{true, Meaning::intercept, ChannelUnit::root_of_response, degree_ == 1}};
  }
  void evaluate(int span, const double* u, double* value, double* first, double* second) const override {
    const double q = static_cast<double>(degree_);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack z = load(u + v);
      Pack low = broadcast(degree_ >= 2 ? 1.0 : 0.0);  // z^(q-2)
      for (Index c = 2; c < degree_; ++c) low *= z;
      const Pack middle = degree_ >= 2 ? low * z : broadcast(1.0);
      store(value + v, middle * z);
      store(first + v, q * middle);
      if (second != nullptr) store(second + v, q * (q - 1.0) * low);
    }
  }
  void fix_symmetry(const AtomLayout& layout, VectorRef atom) const override {
    if (degree_ % 2 == 0) fix_sign(layout, {Meaning::slope, Meaning::intercept}, atom);
  }
  [[nodiscard]] double start_argument(double y, double) const override {
    const double root = std::pow(std::abs(y), 1.0 / static_cast<double>(degree_));
    return y < 0 && degree_ % 2 == 1 ? -root : root;
  }
  [[nodiscard]] double degree() const override { return static_cast<double>(degree_); }

 private:
  Index degree_;
};

}  // namespace

ExpertKind polynomial_expert() {
  return {.name = "polynomial",
          .summary = "h = (a'x + b)^degree",
          .source = "Nguyen, Ho, Rinaldo: arXiv 2402.02952",
          .has_degree = true,
          .make = [](const ExpertOptions& options) -> std::unique_ptr<Expert> {
            return std::make_unique<Polynomial>(options.degree);
          }};
}

}  // namespace mixrate
