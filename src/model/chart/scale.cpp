// scale: gaps in units of the neighbour's standard deviation, variances relative to it.
#include <cmath>

#include "model/chart.hpp"

namespace mixrate {

namespace {

/// mu_l = mu_(l-1) + sd_(l-1) delta_l, log s_l = log s_(l-1) + lambda_l, l = 2..k; s a variance, sd = sqrt(s).
class ScaleChart final : public Chart {
 public:
  using Chart::Chart;

  [[nodiscard]] Vector to_standard(const Vector& phi) const override {
    const ChartSpace& at = space();
    Vector theta = phi;
    for (Index l = 1; l < at.k; ++l) {
      theta[at.log_variance(l)] += theta[at.log_variance(l - 1)];
      theta.segment(at.location(l), at.d) =
          theta.segment(at.location(l - 1), at.d) + sd(theta, l - 1) * phi.segment(at.location(l), at.d);
    }
    return theta;
  }

  [[nodiscard]] Vector to_chart(const Vector& theta) const override {
    const ChartSpace& at = space();
    Vector phi = theta;
    for (Index l = 1; l < at.k; ++l) {
      phi[at.log_variance(l)] = theta[at.log_variance(l)] - theta[at.log_variance(l - 1)];
      phi.segment(at.location(l), at.d) =
          (theta.segment(at.location(l), at.d) - theta.segment(at.location(l - 1), at.d)) / sd(theta, l - 1);
    }
    return phi;
  }

  [[nodiscard]] Matrix jacobian(const Vector& phi) const override {
    const ChartSpace& at = space();
    const Vector theta = to_standard(phi);
    Matrix j = Matrix::Identity(phi.size(), phi.size());
    for (Index l = 1; l < at.k; ++l) {
      j.row(at.log_variance(l)) += j.row(at.log_variance(l - 1));
      for (Index a = 0; a < at.d; ++a) {
        const Index here = at.location(l) + a, before = at.location(l - 1) + a;
        j.row(here) = j.row(before) + 0.5 * sd(theta, l - 1) * phi[here] * j.row(at.log_variance(l - 1));
        j(here, here) += sd(theta, l - 1);
      }
    }
    return j;
  }

 private:
  [[nodiscard]] double sd(const Vector& theta, Index l) const { return std::exp(0.5 * theta[space().log_variance(l)]); }
};

std::shared_ptr<const Chart> make_scale(const Options&, ChartSpace space) {
  if (space.log_variance_at < 0) {
    throw StudyError({}, "the chart 'scale' needs a scalar variance of each atom",
                     "gaps are measured in standard deviations of the neighbour",
                     "Use covariance = \"isotropic\", or the chart 'cumulative'");
  }
  return std::make_shared<ScaleChart>(std::move(space));
}

}  // namespace

ChartEntry scale_chart() {
  return {{"scale",
           "gaps in standard deviations of the neighbour, variances relative to it",
           "Mengersen and Robert (1996), Bayesian Statistics 5; arXiv 2206.08598",
           {}},
          false,
          &make_scale};
}

}  // namespace mixrate
