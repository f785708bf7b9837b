// The distance between regression functions.
#include <fmt/format.h>

#include <cmath>

#include "loss/bound.hpp"
#include "loss/covariate_average.hpp"
#include "loss/loss.hpp"

namespace mixrate {

namespace {

class RegressionL2Loss final : public BoundLoss {
 public:
  RegressionL2Loss(const std::shared_ptr<const Scenario>& scenario, Index points, double accuracy)
      : BoundLoss(scenario, {"l2"}, Compared::laws), points_(points), accuracy_(accuracy) {
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
    const Design& design = scenario().design;
    out[0] = std::sqrt(accuracy_ > 0.0 ? covariate_plane_average(design, accuracy_, negligible, square)
                                       : covariate_average(design, points_, negligible, stream, square));
  }
  Index points_;
  double accuracy_;              // of the square, by a quadrature over two covariates; 0: none
  double largest_square_ = 0.0;  // of the true function at some covariates
};

}  // namespace

LossEntry l2_loss() {
  return {{"l2",
           "L2 distance of the regression functions over the law of the covariates, (E_X (f_G - f_G0)^2)^(1/2): one "
           "covariate by quadrature, several as an average over quasi-random points (two covariates, 512 points: 0.6 % "
           "off in the median, up to 4 %), or for two by quadrature to a given `accuracy`",
           "arXiv 2503.03213, rate of the regression function",
           {integer_option("points", 512, {1, 1 << 20},
                           "quasi-random covariates over which the distance is averaged (more than one covariate)"),
            // no default, so that studies resolved before it existed keep their text and numbers
            real_option("accuracy", no_default, {1e-9, 1e-1},
                        "two covariates: relative accuracy of the squared distance by adaptive quadrature, in place "
                        "of the points")}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            // Families without a regression function say so here, when the study is read.
            Vector value(1);
            scenario->model->regression(Matrix::Zero(1, scenario->model->covariate_dim()), scenario->truth, value);
            const bool has_accuracy = options.given("accuracy");
            if (has_accuracy && scenario->design.dim != 2)
              throw StudyError(options.where("accuracy"), "`accuracy` is for two covariates",
                               fmt::format("the scenario has {}", scenario->design.dim),
                               "Drop it: one covariate is integrated by quadrature anyway; for more, raise `points`");
            return std::make_shared<RegressionL2Loss>(scenario, static_cast<Index>(options.integer("points")),
                                                      has_accuracy ? options.real("accuracy") : 0.0);
          }};
}

}  // namespace mixrate
