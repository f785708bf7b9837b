// The distance between regression functions.
#include <algorithm>
#include <cmath>

#include "loss/bound.hpp"
#include "loss/covariate_average.hpp"
#include "loss/loss.hpp"

namespace mixrate {

namespace {

class RegressionL2Loss final : public BoundLoss {
 public:
  RegressionL2Loss(const std::shared_ptr<const Scenario>& scenario, Index points)
      : BoundLoss(scenario, {"l2"}, Compared::laws), points_(points) {
    Stream stream({0x6c32u, 0, 0}, Purpose::loss);
    const Matrix x = draw_design(scenario->design, 64, stream);
    Vector f(x.rows());
    scenario->model->regression(x, scenario->truth, f);
    largest_square_ = f.cwiseAbs2().maxCoeff();
  }

 private:
  void measure(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const override {
    // Squares of what rounding alone makes of a difference: nothing below them is worth refining.
    const double negligible = 1e-30 * largest_square_;
    const auto square = [&](const Matrix& x) -> Vector {
      Vector f(x.rows()), f0(x.rows());
      scenario().model->regression(x, fitted, f);
      scenario().model->regression(x, scenario().truth, f0);
      return (f - f0).array().square();
    };
    out[0] = std::sqrt(covariate_average(scenario().design, points_, negligible, stream, square));
  }
  Index points_;
  double largest_square_ = 0.0;  // of the true function at some covariates
};

}  // namespace

LossEntry l2_loss() {
  return {{"l2",
           "L2 distance of the regression functions over the law of the covariates, (E_X (f_G - f_G0)^2)^(1/2), by "
           "quadrature",
           "arXiv 2503.03213, rate of the regression function",
           {integer_option("points", 512, {1, 1 << 20},
                           "quasi-random covariates over which the distance is averaged (more than one covariate)")}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            // Families without a regression function say so here, when the study is read.
            Vector value(1);
            scenario->model->regression(Matrix::Zero(1, scenario->model->covariate_dim()), scenario->truth, value);
            return std::make_shared<RegressionL2Loss>(scenario, static_cast<Index>(options.integer("points")));
          }};
}

}  // namespace mixrate
