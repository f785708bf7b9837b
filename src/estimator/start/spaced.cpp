// spaced: atoms at equal distances on a segment, near overlap when it is short.
#include <fmt/format.h>

#include <cmath>

#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// mean_i = centre + spread t_i e_1, t_i equally spaced in [-1, 1]; weights given or equal; variances of the data.
class Spaced final : public Start {
 public:
  explicit Spaced(const Options& options)
      : centre_(options.real("centre")),
        spread_(options.real("spread")),
        variance_(options.real("variance")),
        where_(options.given("weights") ? options.where("weights") : Location{}) {
    if (options.given("weights")) weights_ = options.reals("weights");
    for (const double w : weights_) {
      if (!(w > 0.0)) throw StudyError(where_, "a weight is not positive", "weights are probabilities");
    }
  }
  [[nodiscard]] bool has_absolute_numbers() const override { return true; }
  [[nodiscard]] int count() const override { return 1; }

  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream&) const override {
    const AtomLayout& layout = *context.model.layout();
    if (!layout.has_atom_block(Meaning::location)) {
      throw StudyError({}, fmt::format("start 'spaced' is not for family '{}'", context.model.family()),
                       "it places the means of a Gaussian mixture");
    }
    if (!weights_.empty() && static_cast<Index>(weights_.size()) != context.k) {
      throw StudyError(where_, fmt::format("start 'spaced' has {} weights for k = {}", weights_.size(), context.k),
                       "each atom has one");
    }
    // Whatever is not placed (variances, covariances) is what one M-step on equal labels gives.
    std::vector<int> labels(static_cast<std::size_t>(context.data.size()));
    for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = static_cast<int>(i) % static_cast<int>(context.k);
    MixingMeasure g = context.likelihood.unpack(context.likelihood.from_labels(labels));
    const Block& mean = layout.atom_block(Meaning::location);
    for (Index i = 0; i < context.k; ++i) {
      const double t = context.k == 1 ? 0.0 : 2.0 * static_cast<double>(i) / static_cast<double>(context.k - 1) - 1.0;
      g.block(i, mean).setConstant(centre_);
      g.atoms()(mean.offset, i) = centre_ + spread_ * t;
      if (context.model.weights_free())
        g.log_weights()[i] = weights_.empty() ? -std::log(static_cast<double>(context.k))
                                              : std::log(weights_[static_cast<std::size_t>(i)]);
      if (variance_ > 0.0 && layout.has_atom_block(Meaning::variance))
        g.block(i, layout.atom_block(Meaning::variance)).setConstant(variance_);
    }
    return g;
  }

 private:
  double centre_, spread_, variance_;
  std::vector<double> weights_;
  Location where_;
};

}  // namespace

StartEntry spaced_start() {
  return {
      {"spaced",
       "means equally spaced on a segment of the first axis (near overlap when it is short), weights as given (near "
       "elimination when one is small)",
       "mixrate",
       {real_option("centre", 0.0, {-1e300, 1e300}, "middle of the segment; every axis"),
        real_option("spread", 0.05, {0, 1e300}, "half of its length"),
        reals_option("weights", {0, 1}, "one per atom; default: equal"),
        real_option("variance", 0.0, {0, 1e300}, "variance of every atom; 0: that of the data")}},
      [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Spaced>(options); }};
}

}  // namespace mixrate
