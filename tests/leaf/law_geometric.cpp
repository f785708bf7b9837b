// A law that is one file: y ~ geometric, p(y) = (1 - q) q^y, with log odds eta of q.
#include <cmath>

#include "model/response/law.hpp"

namespace mixrate {

namespace {

/// log p = y log q + log(1 - q): d/deta = y (1 - q) - q, d2/deta2 = -(y + 1) q (1 - q).
class GeometricLaw final : public ResponseLaw {
 public:
  [[nodiscard]] ResponseSupport support() const override { return {ResponseSupport::Kind::counts}; }
  void evaluate(int span, const double* y, const double* eta, const double*, const LawColumns& out) const override {
    for (int v = 0; v < span; ++v) {
      const double q = odds_to_probability(eta[v]);
      out.value[v] = y[v] * std::log(q) + std::log1p(-q);
      out.first[v] = y[v] * (1.0 - q) - q;
      out.weight[v] = (y[v] + 1.0) * q * (1.0 - q);
      out.second[v] = -out.weight[v];
    }
  }
  [[nodiscard]] double draw(const double* eta, const double*, Stream& stream) const override {
    return std::floor(std::log(sample_uniform(stream)) / std::log(odds_to_probability(eta[0])));
  }
  [[nodiscard]] Spread spread(const double* eta, const double*) const override {
    const double q = odds_to_probability(eta[0]);
    return {q / (1.0 - q), q / ((1.0 - q) * (1.0 - q))};
  }
  [[nodiscard]] double start_predictor(double y, Index) const override { return std::log(y + 0.5); }

 private:
  static double odds_to_probability(double z) { return 1.0 / (1.0 + std::exp(-z)); }
};

}  // namespace

LawKind geometric_law() {
  return {
      .name = "geometric",
      .summary = "counts with p(y) = (1 - q) q^y, eta the log odds of q",
      .source = "tests/leaf",
      .options = {},
      .make = [](const Options&) -> std::shared_ptr<const ResponseLaw> { return std::make_shared<GeometricLaw>(); }};
}

}  // namespace mixrate
