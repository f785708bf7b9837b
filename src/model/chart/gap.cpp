// exp, softplus: gaps that cannot close. Along the projection a gap is g(a) > 0; across it, it is free.
#include <cmath>

#include "math/solve.hpp"
#include "model/chart.hpp"

namespace mixrate {

namespace {

/// A positive function of the line, its derivative and its inverse.
struct Positive {
  double (*value)(double);
  double (*slope)(double);
  double (*inverse)(double);
};

double exponential(double a) { return std::exp(a); }
double softplus(double a) { return a > 0 ? a + std::log1p(std::exp(-a)) : std::log1p(std::exp(a)); }
double logistic(double a) { return 1.0 / (1.0 + std::exp(-a)); }
// log(exp(y) - 1) without overflow for large and without cancellation for small y
double softplus_inverse(double y) { return y + std::log(-std::expm1(-y)); }

/// phi = (mu_1, delta_2, ..., delta_k): delta_l = Q (g(a_l), z_l), Q orthogonal with the projection as first column.
class GapChart final : public Chart {
 public:
  GapChart(ChartSpace space, Positive gap) : Chart(std::move(space)), gap_(gap), turn_(frame(this->space())) {}

  [[nodiscard]] Vector to_standard(const Vector& phi) const override {
    Matrix m = space().locations(phi);
    for (Index l = 1; l < space().k; ++l) {
      m(0, l) = gap_.value(m(0, l));
      const Vector gap = turn_ * m.col(l);
      m.col(l) = m.col(l - 1) + gap;
    }
    return with_locations(phi, m);
  }

  [[nodiscard]] Vector to_chart(const Vector& theta) const override {
    Matrix m = space().locations(theta);
    for (Index l = space().k - 1; l > 0; --l) {
      m.col(l) = (turn_.transpose() * (m.col(l) - m.col(l - 1))).eval();
      m(0, l) = gap_.inverse(m(0, l));  // NaN when the gap is negative
    }
    return with_locations(theta, m);
  }

  [[nodiscard]] Matrix jacobian(const Vector& phi) const override {
    const Index d = space().d;
    Matrix j = Matrix::Identity(phi.size(), phi.size());
    for (Index column = 0; column < space().k; ++column) {
      Matrix block = Matrix::Identity(d, d);
      if (column > 0) {
        block = turn_;
        block.col(0) *= gap_.slope(phi[space().location(column)]);
      }
      for (Index row = column; row < space().k; ++row)
        j.block(space().location(row), space().location(column), d, d) = block;
    }
    return j;
  }

 private:
  static Matrix frame(const ChartSpace& space) {
    Matrix q = orthogonal_factor(space.projection, space.d);
    if (q.col(0).dot(space.projection) < 0.0) q.col(0) = -q.col(0);
    return q;
  }
  [[nodiscard]] Vector with_locations(Vector coordinates, const Matrix& m) const {
    space().set_locations(m, coordinates);
    return coordinates;
  }

  Positive gap_;
  Matrix turn_;
};

std::shared_ptr<const Chart> make_exp(const Options&, ChartSpace space) {
  return std::make_shared<GapChart>(std::move(space),
                                    Positive{&exponential, &exponential, [](double y) { return std::log(y); }});
}
std::shared_ptr<const Chart> make_softplus(const Options&, ChartSpace space) {
  return std::make_shared<GapChart>(std::move(space), Positive{&softplus, &logistic, &softplus_inverse});
}

}  // namespace

ChartEntry exp_chart() {
  return {{"exp",
           "cumulative with positive gaps exp(a_l) along the projection; overlap lies at a = -infinity",
           "arXiv 2206.08598",
           {}},
          false,
          &make_exp};
}

ChartEntry softplus_chart() {
  return {{"softplus", "cumulative with positive gaps log(1 + exp(a_l)) along the projection", "arXiv 2206.08598", {}},
          false,
          &make_softplus};
}

}  // namespace mixrate
