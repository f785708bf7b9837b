// How far the span of the fitted atoms is from that of the true ones.

#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

Matrix span_of(const Matrix& atoms) { return column_space(atoms, 1e-10); }

class SinAngleLoss final : public BoundLoss {
 public:
  explicit SinAngleLoss(std::shared_ptr<const Scenario> scenario)
      : BoundLoss(std::move(scenario), {"sin-angle"}), truth_span_(span_of(truth().atoms())) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const Matrix basis = span_of(fitted.atoms());
    const Matrix left_over = truth_span_ - basis * (basis.transpose() * truth_span_);
    out[0] = std::min(1.0, singular_values(left_over)[0]);
  }
  Matrix truth_span_;
};

}  // namespace

LossEntry sin_angle_loss() {
  return {{"sin-angle",
           "sine of the largest principal angle between the span of the true atoms and that of the fitted ones, "
           "|(I - QQ')Q0| (spectral norm)",
           "arXiv 2409.09903",
           {}},
          1.0,
          [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            if (scenario->model->support() == nullptr)
              throw StudyError({}, "the loss 'sin-angle' is for softmax mixtures", "their atoms span a subspace");
            return std::make_shared<SinAngleLoss>(std::move(scenario));
          }};
}

}  // namespace mixrate
