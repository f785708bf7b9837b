// units: experts of a regression mixture at given places, above all hidden units near overlap or near elimination.
#include <fmt/format.h>

#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// (intercept, slope)_i = centre + spread t_i in every coordinate, t_i equally spaced in [-1, 1]; scales as given.
class Units final : public Start {
 public:
  explicit Units(const Options& options)
      : intercept_(options.real("intercept")), slope_(options.real("slope")), spread_(options.real("spread")) {
    if (!options.given("scale")) return;
    scale_ = options.reals("scale");
    where_ = options.where("scale");
  }
  [[nodiscard]] bool has_absolute_numbers() const override { return true; }
  [[nodiscard]] int count() const override { return 1; }

  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream&) const override {
    const AtomLayout& layout = *context.model.layout();
    if (context.likelihood.least_squares() == nullptr || !layout.has_atom_block(Meaning::slope)) {
      throw StudyError({}, fmt::format("start 'units' is not for family '{}'", context.model.family()),
                       "it places the slopes and intercepts of a regression mixture");
    }
    if (!scale_.empty() &&
        (static_cast<Index>(scale_.size()) != context.k || !layout.has_atom_block(Meaning::factor))) {
      throw StudyError(where_, fmt::format("start 'units' has {} scales for k = {}", scale_.size(), context.k),
                       "each two-layer expert has one, other experts have none");
    }
    // Gates start flat, the noise variance at that of the data.
    MixingMeasure g = context.likelihood.unpack(Vector::Zero(context.likelihood.dim()));
    for (Index i = 0; i < context.k; ++i) {
      const double t = context.k == 1 ? 0.0 : 2.0 * static_cast<double>(i) / static_cast<double>(context.k - 1) - 1.0;
      g.block(i, layout.atom_block(Meaning::intercept)).setConstant(intercept_ + spread_ * t);
      g.block(i, layout.atom_block(Meaning::slope)).setConstant(slope_ + spread_ * t);
      if (!layout.has_atom_block(Meaning::factor)) continue;
      g.block(i, layout.atom_block(Meaning::factor))[0] = scale_.empty() ? 1.0 : scale_[static_cast<std::size_t>(i)];
    }
    for (const Block& block : layout.common_blocks()) {
      if (block.meaning != Meaning::variance) continue;
      const Vector y = context.data.y.col(0);
      g.common()[block.offset] = context.data.mean((y.array() - context.data.mean(y)).square());
    }
    return g;
  }

 private:
  double intercept_, slope_, spread_;
  std::vector<double> scale_;
  Location where_;
};

}  // namespace

StartEntry units_start() {
  return {{"units",
           "experts of a regression mixture equally spaced on a segment of (intercept, slope): near overlap when it is "
           "short, near elimination when a scale or a (intercept, slope) is near 0",
           "mixrate",
           {real_option("intercept", 0.0, {-1e300, 1e300}, "middle of the segment"),
            real_option("slope", 1.0, {-1e300, 1e300}, "middle of the segment; every covariate"),
            real_option("spread", 0.05, {0, 1e300}, "half of its length, in every coordinate"),
            reals_option("scale", {-1e300, 1e300}, "two-layer: one per expert; default 1")}},
          [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Units>(options); }};
}

}  // namespace mixrate
