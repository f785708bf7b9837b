// oracle: the truth plus a perturbation of stated radius. Only for studies: it sees the truth.
#include <cmath>

#include "estimator/estimator.hpp"
#include "estimator/start/options.hpp"
#include "estimator/start/resize.hpp"

namespace mixrate {

namespace {

class Oracle final : public Start {
 public:
  explicit Oracle(const Options& options)
      : radius_(options.real("radius")),
        count_(static_cast<int>(options.integer("starts"))),
        has_equal_weights_(options.given("weights")) {}
  [[nodiscard]] bool needs_truth() const override { return true; }
  [[nodiscard]] int count() const override { return count_; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    MIXRATE_EXPECT(context.truth != nullptr, "the oracle start needs the truth");
    MixingMeasure g = resize(*context.truth, context.k, stream, context.model.fitted_tree(context.k));
    perturb(g, context.model, radius_, stream);
    if (has_equal_weights_ && !context.model.is_gated() && context.model.weights_free())
      g.log_weights().setConstant(-std::log(static_cast<double>(context.k)));
    return g;
  }

 private:
  double radius_;
  int count_;
  bool has_equal_weights_;
};

class Fixed final : public Start {
 public:
  explicit Fixed(MixingMeasure measure) : measure_(std::move(measure)) {}
  [[nodiscard]] int count() const override { return 1; }
  [[nodiscard]] MixingMeasure draw(const StartContext&, int, Stream&) const override { return measure_; }

 private:
  MixingMeasure measure_;
};

class NoStart final : public Start {
 public:
  [[nodiscard]] int count() const override { return 0; }
  [[nodiscard]] MixingMeasure draw(const StartContext&, int, Stream&) const override {
    fail_contract("count() > 0", __FILE__, __LINE__, "there is no start to draw");
  }
};

}  // namespace

StartEntry oracle_start() {
  return {
      {"oracle",
       "the truth, resized to k atoms (clones split the mass) and moved coordinate by coordinate by radius * N(0, 1)",
       "mixrate",
       {real_option("radius", 0.1, {0, 1e6},
                    "size of the perturbation; variances move by exp(radius N(0, 1)); in units in which data are of "
                    "size 1, see "
                    "Units in jobs/STUDIES.md"),
        starts_option(1),
        // no default, so that what was resolved before this option existed means the same
        choice_option("weights", no_default, {"equal"},
                      "equal: the weights of a mixture start at 1/k instead of near the truth")}},
      [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Oracle>(options); }};
}

std::shared_ptr<const Start> no_start() { return std::make_shared<NoStart>(); }

std::shared_ptr<const Start> fixed_start(MixingMeasure measure) { return std::make_shared<Fixed>(std::move(measure)); }

}  // namespace mixrate
