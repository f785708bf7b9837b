// binomial: y ~ Binomial(trials, 1 / (1 + exp(-eta))), the logistic link.
#include <cmath>

#include "model/response/law.hpp"
#include "model/response/log_factorial.hpp"
#include "random/binomial.hpp"

namespace mixrate {

namespace {

/// log p = y eta - N log(1 + e^eta) + log C(N, y): d/deta = y - N p, d2/deta2 = -N p (1 - p), p = 1 / (1 + e^-eta).
class BinomialLaw final : public ResponseLaw {
 public:
  explicit BinomialLaw(Index trials) : trials_(static_cast<double>(trials)) {}
  [[nodiscard]] ResponseSupport support() const override {
    return {ResponseSupport::Kind::counts, static_cast<Index>(trials_)};
  }
  void evaluate(int span, const double* y, const double* eta, const double*, const LawColumns& out) const override {
    const double all = log_factorial(trials_);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack count = load(y + v), z = load(eta + v), small = exp(select(z < Pack{}, z, -z));  // e^-|z|
      const Pack total = small + broadcast(1.0), likely = broadcast(1.0) / total, rare = small / total;
      const Pack p = select(z < Pack{}, rare, likely), spread = likely * rare * trials_;
      alignas(64) double constant[pack_lanes];
      for (int lane = 0; lane < pack_lanes; ++lane)
        constant[lane] = all - log_factorial(y[v + lane]) - log_factorial(trials_ - y[v + lane]);
      // log(1 + e^z) = max(z, 0) + log(1 + e^-|z|)
      store(out.value + v, count * z - (max(z, Pack{}) + log(total)) * trials_ + load(constant));
      store(out.first + v, count - p * trials_);
      store(out.second + v, -spread);
      store(out.weight + v, spread);
    }
  }
  [[nodiscard]] double draw(const double* eta, const double*, Stream& stream) const override {
    return static_cast<double>(sample_binomial(stream, static_cast<std::int64_t>(trials_), probability(eta[0])));
  }
  [[nodiscard]] Spread spread(const double* eta, const double*) const override {
    const double p = probability(eta[0]);
    return {trials_ * p, trials_ * p * (1.0 - p)};
  }
  [[nodiscard]] double start_predictor(double y, Index) const override {
    return std::log((y + 0.5) / (trials_ - y + 0.5));
  }

 private:
  static double probability(double z) { return 1.0 / (1.0 + std::exp(-z)); }
  double trials_;
};

}  // namespace

LawKind binomial_law() {
  return {.name = "binomial",
          .summary = "Binomial(trials, 1 / (1 + exp(-eta))), counts of `trials` with logistic link",
          .source = "Jiang and Tanner (1999), Annals of Statistics 27, 987-1011",
          .options = {integer_option("trials", no_default, {1, 1000000},
                                     "binomial: number of trials of each observation; 1 if left out")},
          .make = [](const Options& options) -> std::shared_ptr<const ResponseLaw> {
            return std::make_shared<BinomialLaw>(options.given("trials") ? options.integer("trials") : 1);
          }};
}

}  // namespace mixrate
