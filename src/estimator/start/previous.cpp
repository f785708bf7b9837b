// previous: the fit with k - 1 atoms on the same data, one atom split in two.
#include <cmath>

#include "estimator/em.hpp"
#include "estimator/estimator.hpp"
#include "estimator/start/options.hpp"
#include "estimator/start/resize.hpp"
#include "measure/gauge.hpp"

namespace mixrate {

namespace {

class Previous final : public Start {
 public:
  explicit Previous(const Options& options)
      : count_(static_cast<int>(options.integer("starts"))), radius_(options.real("radius")) {
    stop_.absolute_gain = 1e-4;
    stop_.max_iterations = static_cast<int>(options.integer("iterations"));
  }
  [[nodiscard]] int count() const override { return count_; }

  [[nodiscard]] MixingMeasure draw(const StartContext& context, int index, Stream& stream) const override {
    if (!context.model.fitted_tree(context.k).empty()) {
      throw StudyError({}, "the start 'previous' does not know which branch of a tree grows",
                       "the gate is hierarchical", "Use oracle, random or kmeans++");
    }
    return grow(context, context.k, index, stream);
  }

 private:
  // A chain 1 -> 2 -> ... -> k: each fit is EM from the smaller one with atom (index mod size) split, moved by
  // `radius`.
  [[nodiscard]] MixingMeasure grow(const StartContext& context, Index k, int index, Stream& stream) const {
    const auto likelihood = context.model.likelihood(context.data, k, context.box);
    if (k == 1)
      return likelihood->unpack(
          likelihood->from_labels(std::vector<int>(static_cast<std::size_t>(context.data.size()), 0)));
    const MixingMeasure smaller = grow(context, k - 1, index, stream);
    const MixingMeasure g = split(smaller, index % (k - 1), context.model, stream);
    if (k == context.k) return g;
    return likelihood->unpack(run_em(*likelihood, likelihood->pack(g), stop_).theta);
  }

  [[nodiscard]] MixingMeasure split(const MixingMeasure& g, Index atom, const Model& model, Stream& stream) const {
    const Index k = g.size() + 1;
    Vector log_weights(k);
    Matrix atoms(g.atoms().rows(), k);
    log_weights << g.log_weights(), g.log_weights()[atom];
    const double half = gate_temperature(g) * std::log(2.0);
    log_weights[atom] -= half;
    log_weights[k - 1] -= half;
    atoms << g.atoms(), g.atoms().col(atom);
    MixingMeasure moved(g.layout_ptr(), log_weights, atoms, g.common());
    perturb(moved, model, radius_, stream);
    moved.log_weights() = log_weights;
    for (Index i = 0; i + 1 < k; ++i) {  // only the two halves move
      if (i != atom) moved.atoms().col(i) = atoms.col(i);
    }
    moved.common() = g.common();
    return moved;
  }

  int count_;
  double radius_;
  Stopping stop_;
};

}  // namespace

StartEntry previous_start() {
  return {
      {"previous",
       "grow from the fit with k - 1 atoms on the same data by splitting one atom; start i splits atom i mod (k - 1)",
       "mixrate; split step of Richardson and Green (1997), simplified",
       {starts_option(2), real_option("radius", 0.3, {0, 1e6}, "distance of the two halves (see oracle)"),
        integer_option("iterations", 200, {1, 1e9}, "cap of EM iterations of each smaller fit")}},
      [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Previous>(options); }};
}

}  // namespace mixrate
