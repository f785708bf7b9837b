// centre: centre of mass and gaps.
#include "model/chart.hpp"

namespace mixrate {

namespace {

/// m = sum_i c_i mu_i and the gaps delta_l = mu_l - mu_(l-1), l = 2..k; c are the weights.
///
/// With free weights c depends on theta: mu_j = m + sum_(i <= j) delta_i - sum_i c_i sum_(l <= i) delta_l.
class CentreChart final : public Chart {
 public:
  using Chart::Chart;

  [[nodiscard]] Vector to_standard(const Vector& phi) const override {
    Matrix m = space().locations(phi);
    const Vector centre = m.col(0);
    const Matrix steps = cumulated(m);
    m = steps.colwise() + (centre - steps * space().weights(phi));
    Vector theta = phi;
    space().set_locations(m, theta);
    return theta;
  }

  [[nodiscard]] Vector to_chart(const Vector& theta) const override {
    const Matrix m = space().locations(theta);
    Matrix out = m;
    out.col(0) = m * space().weights(theta);
    for (Index l = 1; l < space().k; ++l) out.col(l) = m.col(l) - m.col(l - 1);
    Vector phi = theta;
    space().set_locations(out, phi);
    return phi;
  }

  [[nodiscard]] Matrix jacobian(const Vector& phi) const override {
    const ChartSpace& at = space();
    const Vector c = at.weights(phi);
    const Matrix steps = cumulated(at.locations(phi));
    const Vector mean_step = steps * c;
    Matrix j = Matrix::Identity(phi.size(), phi.size());
    for (Index row = 0; row < at.k; ++row) {
      for (Index column = 0; column < at.k; ++column) {
        // d mu_row / d delta_column = 1(column <= row) - sum_(i >= column) c_i
        const double entry = column == 0 ? 1.0 : (column <= row ? 1.0 : 0.0) - c.tail(at.k - column).sum();
        j.block(at.location(row), at.location(column), at.d, at.d) = entry * Matrix::Identity(at.d, at.d);
      }
      for (Index a = 0; at.log_ratios_at >= 0 && a < at.k - 1; ++a)
        j.block(at.location(row), at.log_ratios_at + a, at.d, 1) = -c[a] * (steps.col(a) - mean_step);
    }
    return j;
  }

 private:
  /// Columns sum_(l <= i) delta_l, the first one 0.
  static Matrix cumulated(Matrix m) {
    m.col(0).setZero();
    for (Index l = 1; l < m.cols(); ++l) m.col(l) += m.col(l - 1);
    return m;
  }
};

std::shared_ptr<const Chart> make_centre(const Options&, ChartSpace space) {
  if (space.log_ratios_at < 0 && space.fixed_weights.size() == 0) {
    throw StudyError({}, "the chart 'centre' needs weights that do not depend on covariates",
                     "the centre of mass is sum_i w_i mu_i", "Use the chart 'cumulative'");
  }
  return std::make_shared<CentreChart>(std::move(space));
}

}  // namespace

ChartEntry centre_chart() {
  return {
      {"centre", "centre of mass and gaps between neighbours", "Amari, Park and Ozeki (2006), Neural Comput. 18", {}},
      false,
      &make_centre};
}

}  // namespace mixrate
