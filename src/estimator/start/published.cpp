// published: the near-truth scheme of the public code of arXiv 2305.03288, for soft-max gated Gaussian experts.
#include <cmath>

#include "estimator/estimator.hpp"
#include "estimator/start/options.hpp"
#include "measure/gauge.hpp"

namespace mixrate {

namespace {

/// Atoms are clones of true atoms drawn with replacement until every true atom occurs, the last one forced to be the
/// reference. Noise: gate N(0, 0.005 n^-0.083), experts N(0, 0.05 n^-0.083) with one draw for all coordinates of a
/// vector, variance start = true standard deviation + |N(0, 0.005 n^-0.25)| (the code mixes the two; kept on purpose).
class Published final : public Start {
 public:
  explicit Published(const Options& options)
      : count_(static_cast<int>(options.integer("starts"))), split_(options.boolean("split_mass")) {}
  [[nodiscard]] bool needs_truth() const override { return true; }
  [[nodiscard]] bool has_absolute_numbers() const override { return true; }
  [[nodiscard]] int count() const override { return count_; }

  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    const MixingMeasure& truth = *context.truth;
    if (!context.model.is_gated()) {
      throw StudyError({}, "the start `published` is for gated models", "it perturbs gate parameters", "Use `oracle`");
    }
    if (!context.model.fitted_tree(context.k).empty()) {
      throw StudyError({}, "the start `published` is for flat gates", "the gate is hierarchical", "Use `oracle`");
    }
    if (context.k < truth.size()) {
      throw StudyError({}, "the start `published` needs k >= the true number of atoms", "every true atom must occur",
                       "Use `oracle`");
    }
    const std::vector<Index> source = labels(truth.size(), context.k, stream);
    const double n = context.data.num_observations();
    const double gate_noise = 0.005 * std::pow(n, -0.083), expert_noise = 0.05 * std::pow(n, -0.083);
    Vector log_weights(context.k);
    Matrix atoms(truth.atoms().rows(), context.k);
    for (Index i = 0; i < context.k; ++i) {
      const Index from = source[static_cast<std::size_t>(i)];
      const auto copies = std::count(source.begin(), source.end(), from);
      atoms.col(i) = truth.atoms().col(from);
      log_weights[i] = truth.log_weights()[from] + gate_noise * sample_normal(stream);
      if (split_) log_weights[i] -= gate_temperature(truth) * std::log(static_cast<double>(copies));
      for (const Block& block : truth.layout().atom_blocks()) {
        auto values = atoms.col(i).segment(block.offset, block.size);
        const double z = sample_normal(stream);
        if (block.meaning == Meaning::variance)
          values = values.cwiseSqrt().array() + std::abs(0.005 * std::pow(n, -0.25) * z);
        else
          values.array() += (block.role == BlockRole::gate ? gate_noise : expert_noise) * z;
      }
    }
    return {truth.layout_ptr(), std::move(log_weights), std::move(atoms), truth.common()};
  }

 private:
  static std::vector<Index> labels(Index k0, Index k, Stream& stream) {
    const Vector even = Vector::Ones(k0);
    for (;;) {
      std::vector<Index> source(static_cast<std::size_t>(k), k0 - 1);
      for (Index i = 0; i + 1 < k; ++i) source[static_cast<std::size_t>(i)] = sample_index(stream, even);
      bool all = true;
      for (Index j = 0; j < k0; ++j) all = all && std::count(source.begin(), source.end(), j) > 0;
      if (all) return source;
    }
  }

  int count_;
  bool split_;
};

}  // namespace

StartEntry published_start() {
  return {{"published",
           "the near-truth initialisation of the published softmax-gated Gaussian experiments, faults included",
           "public code of arXiv 2305.03288 (favourable initialisation)",
           {boolean_option("split_mass", false, "let clones share the mass (the published code does not)"),
            starts_option(5)}},
          [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Published>(options); }};
}

}  // namespace mixrate
