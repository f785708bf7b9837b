// gaussian: y ~ N(eta, s).
#include <cmath>
#include <numbers>

#include "model/response/law.hpp"
#include "model/response/scale_step.hpp"

namespace mixrate {

namespace {

/// With u = y - eta and lambda = log s:
///   d/deta = u / s,  d2/deta2 = -1 / s,  d2/deta dlambda = -u / s,
///   d/dlambda = (u^2 / s - 1) / 2,  d2/dlambda2 = -u^2 / (2 s).
class GaussianLaw final : public ResponseLaw {
 public:
  [[nodiscard]] ResponseSupport support() const override { return {}; }
  [[nodiscard]] std::vector<BlockSpec> nuisance() const override {
    return {{"variance", 1, Meaning::variance, BlockOrder::second}};
  }
  void evaluate(int span, const double* y, const double* eta, const double* nuisance,
                const LawColumns& out) const override {
    const double precision = 1.0 / nuisance[0], constant = -0.5 * std::log(2.0 * std::numbers::pi * nuisance[0]);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack u = load(y + v) - load(eta + v), scaled = u * precision, half_square = u * scaled * 0.5;
      store(out.value + v, constant - half_square);
      store(out.first + v, scaled);
      store(out.first + block_rows + v, half_square - 0.5);
      store(out.second + v, broadcast(-precision));
      store(out.second + block_rows + v, -scaled);
      store(out.second + 2 * block_rows + v, -half_square);
      store(out.weight + v, broadcast(precision));
    }
  }
  void step(const NuisanceSums& sums, double* lambda) const override { lambda[0] += scale_step(sums); }
  [[nodiscard]] double draw(const double* eta, const double* nuisance, Stream& stream) const override {
    return eta[0] + std::sqrt(nuisance[0]) * sample_normal(stream);
  }
  [[nodiscard]] Spread spread(const double* eta, const double* nuisance) const override {
    return {eta[0], nuisance[0]};
  }
  void start_nuisance(double residual_variance, double* nuisance) const override { nuisance[0] = residual_variance; }
};

}  // namespace

LawKind gaussian_law() {
  return {.name = "gaussian",
          .summary = "N(eta, s), a variance s per atom",
          .source = "Nguyen, Nguyen, Ho (2023), arXiv 2305.03288, eq. (1)",
          .options = {},
          .make = [](const Options&) -> std::shared_ptr<const ResponseLaw> { return std::make_shared<GaussianLaw>(); },
          .is_gaussian = true};
}

}  // namespace mixrate
