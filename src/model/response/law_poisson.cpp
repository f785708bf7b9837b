// poisson: y ~ Poisson(exp(eta)), the log link.
#include <algorithm>
#include <cmath>

#include "model/response/law.hpp"
#include "model/response/log_factorial.hpp"
#include "random/poisson.hpp"

namespace mixrate {

namespace {

/// e^eta, and from e^709 on that number: a step of a climb may go far beyond, where exp of packs has no value.
Pack rate_at(Pack eta) {
  const Pack most = broadcast(709.0);
  return exp(select(eta > most, most, eta));
}

/// log p = y eta - e^eta - log y!: d/deta = y - e^eta, d2/deta2 = -e^eta.
class PoissonLaw final : public ResponseLaw {
 public:
  [[nodiscard]] ResponseSupport support() const override { return {ResponseSupport::Kind::counts}; }
  void evaluate(int span, const double* y, const double* eta, const double*, const LawColumns& out) const override {
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack count = load(y + v), rate = rate_at(load(eta + v));
      alignas(64) double constant[pack_lanes];
      for (int lane = 0; lane < pack_lanes; ++lane) constant[lane] = log_factorial(y[v + lane]);
      store(out.value + v, count * load(eta + v) - rate - load(constant));
      store(out.first + v, count - rate);
      store(out.second + v, -rate);
      store(out.weight + v, rate);
    }
  }
  [[nodiscard]] double draw(const double* eta, const double*, Stream& stream) const override {
    return static_cast<double>(sample_poisson(stream, std::exp(eta[0])));
  }
  [[nodiscard]] Spread spread(const double* eta, const double*) const override {
    const double rate = std::exp(eta[0]);
    return {rate, rate};
  }
  [[nodiscard]] double start_predictor(double y, Index) const override { return std::log(y + 0.5); }
};

}  // namespace

LawKind poisson_law() {
  return {.name = "poisson",
          .summary = "Poisson(exp(eta)), counts with log link",
          .source = "Jiang and Tanner (1999), Annals of Statistics 27, 987-1011",
          .options = {},
          .make = [](const Options&) -> std::shared_ptr<const ResponseLaw> { return std::make_shared<PoissonLaw>(); }};
}

}  // namespace mixrate
