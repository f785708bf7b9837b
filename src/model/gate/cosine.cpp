// cosine: logits beta0 + w'x / ((|w| + t) (|x| + t)), t = 0 or a perturbation of the norms.
//
// A soft-max sees differences of v_i = w_i / (|w_i| + t) only. With t > 0 these are points of the open unit ball, and
// all may move together: d coordinates are free, whatever the data are. With t = 0 they are directions: the lengths
// |w_i| are free, and where there are more covariates than atoms so are d - k turns of all directions together. One
// covariate then leaves nothing but a sign, and is refused.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "model/gate/pointwise.hpp"

namespace mixrate {

namespace {

/// With s = |w|, c = 1 / (|x| + t), h = 1 / (s + t) and z = c w'x: g = z h,
///   dg_a = c h x_a - z h^2 w_a / s,
///   d2g_ab = -c h^2 (x_a w_b + x_b w_a) / s - z h^2 (delta_ab - w_a w_b / s^2) / s + 2 z h^3 w_a w_b / s^2.
class CosineGate final : public PointwiseGate {
 public:
  CosineGate(Index k, Index d, double perturbation)
      : PointwiseGate(k, d, d, Pinned::intercepts), perturbation_(perturbation) {}
  /// Directions of their own for each atom: at w = 0 there is none.
  void start(double* coordinates, Index count) const override {
    std::fill_n(coordinates, count, 0.0);
    for (Index i = 0; i < num_atoms(); ++i) coordinates[i * dim() + i % dim()] = (i / dim()) % 2 == 0 ? 1.0 : -1.0;
  }

 private:
  void evaluate(const RowBlock& block, const double* w, double* value, double* first, double* second) const override {
    constexpr double tiny = 1e-100;
    const Eigen::Map<const Vector> atom(w, dim());
    const double s = std::max(atom.norm(), tiny), h = 1.0 / (s + perturbation_);
    const auto unit = [&](Index a) { return w[a] / s; };
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      Pack square = Pack{}, inner = Pack{};
      for (Index a = 0; a < dim(); ++a) {
        const Pack x = load(block.x[a] + v);
        square += x * x;
        inner += x * w[a];
      }
      const Pack c = broadcast(1.0) / max(sqrt(square) + perturbation_, broadcast(tiny)), g = inner * c * h;
      store(value + v, g);
      for (Index a = 0; a < dim(); ++a)
        store(first + a * block_rows + v, load(block.x[a] + v) * c * h - g * (h * unit(a)));
      double* out = second + v;
      for (Index a = 0; a < dim(); ++a) {
        for (Index b = a; b < dim(); ++b, out += block_rows) {
          const Pack cross = load(block.x[a] + v) * unit(b) + load(block.x[b] + v) * unit(a);
          const double both = unit(a) * unit(b), turn = ((a == b ? 1.0 : 0.0) - both) / s;
          store(out, g * (2.0 * h * h * both - h * turn) - cross * c * (h * h));
        }
      }
    }
  }
  double perturbation_;
};

std::vector<BlockSpec> direction_blocks(Index d) { return {{"gate_slope", d, Meaning::gate_slope}}; }

}  // namespace

GateKind cosine_gate_kind() {
  return {.name = "cosine",
          .summary = "softmax of beta0 + beta1'x / (|beta1| |x|)",
          .source = "Nguyen, Akbarian, Pham et al.: arXiv 2405.14131, without perturbation",
          .gauge = GateGauge::weights,
          .blocks = &direction_blocks,
          .prepare = [](const Options& options, Index d) -> MakeLogits {
            if (d < 2)
              throw StudyError(options.where("gate"), "a cosine gate needs two covariates or more",
                               "on a line the cosine of two numbers is a sign", "Use cosine-perturbed");
            return [d](const GateTree& tree) { return std::make_unique<CosineGate>(tree.num_leaves(), d, 0.0); };
          },
          .redundant = [](Index k, Index d) { return k + std::max<Index>(0, d - k); }};
}

GateKind perturbed_cosine_gate_kind() {
  return {.name = "cosine-perturbed",
          .summary = "softmax of beta0 + beta1'x / ((|beta1| + t) (|x| + t)), t = gate_perturbation",
          .source = "Nguyen, Akbarian, Pham et al.: arXiv 2405.14131",
          .gauge = GateGauge::weights,
          .options = {real_option("gate_perturbation", no_default, {1e-12, 1e12},
                                  "cosine-perturbed: t, what is added to both norms; 0.1 if left out")},
          .blocks = &direction_blocks,
          .prepare = [](const Options& options, Index d) -> MakeLogits {
            const double t = options.given("gate_perturbation") ? options.real("gate_perturbation") : 0.1;
            return [d, t](const GateTree& tree) { return std::make_unique<CosineGate>(tree.num_leaves(), d, t); };
          },
          .redundant = [](Index, Index d) { return d; }};
}

}  // namespace mixrate
