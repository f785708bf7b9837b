// two-layer: h = c phi(a'x + b). For odd phi the atoms (c, a, b) and -(c, a, b) are one expert; for phi = relu also all
// (c / s, s a, s b), s > 0.
#include <cmath>

#include "math/activation.hpp"
#include "model/atoms.hpp"
#include "model/expert/expert.hpp"

namespace mixrate {

namespace {

class TwoLayer final : public Expert {
 public:
  explicit TwoLayer(const Activation& phi) : phi_(phi) {}
  [[nodiscard]] std::vector<ExpertChannel> channels() const override {
    return {{}, {false, Meaning::factor, ChannelUnit::response, true}};
  }
  void evaluate(int span, const double* u, double* value, double* first, double* second) const override {
    const double* scale = u + block_rows;
    double* by_scale = first + block_rows;
    phi_.apply(u, span, by_scale, first, second);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack c = load(scale + v), slope = load(first + v);
      store(value + v, c * load(by_scale + v));
      store(first + v, c * slope);
      if (second == nullptr) continue;
      store(second + v, c * load(second + v));
      store(second + block_rows + v, slope);
      store(second + 2 * block_rows + v, Pack{});
    }
  }
  void fix_symmetry(const AtomLayout& layout, VectorRef atom) const override {
    if (phi_.is_homogeneous) {
      const double size = std::abs(atom[layout.atom_block(Meaning::factor).offset]);
      if (!(size > 0.0)) return;
      for (const Meaning meaning : {Meaning::slope, Meaning::intercept}) {
        const Block& block = layout.atom_block(meaning);
        atom.segment(block.offset, block.size) *= size;
      }
      atom[layout.atom_block(Meaning::factor).offset] /= size;
    }
    if (phi_.is_odd) fix_sign(layout, {Meaning::factor, Meaning::slope, Meaning::intercept}, atom);
  }
  [[nodiscard]] double start_scale(double largest) const override { return 1.2 * largest; }
  [[nodiscard]] double start_argument(double y, double scale) const override { return phi_.inverse(y / scale); }

 private:
  Activation phi_;
};

}  // namespace

ExpertKind two_layer_expert() {
  return {.name = "two-layer",
          .summary = "h = c phi(a'x + b), phi the option activation",
          .source = "Nguyen, Ho, Rinaldo: arXiv 2402.02952",
          .has_activation = true,
          .make = [](const ExpertOptions& options) -> std::unique_ptr<Expert> {
            return std::make_unique<TwoLayer>(find_activation(options.activation));
          }};
}

}  // namespace mixrate
