#include "loss/covariate_average.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "base/error.hpp"
#include "loss/plane_average.hpp"
#include "math/quadrature.hpp"

namespace mixrate {

namespace {

struct Panel {
  double lower = 0.0, upper = 0.0, value = 0.0, error = 0.0;
};

/// Density of a one-dimensional design.
double density(const Design& design, double x) {
  if (design.law == Design::Law::normal) return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
  return 1.0 / (design.upper - design.lower);
}

/// Fill value and error of panels[first..].
void evaluate(const Design& design, const NestedRule& rule, const CovariateFunction& f, std::vector<Panel>& panels,
              std::size_t first) {
  const Index nodes = rule.nodes.size();
  Matrix x(static_cast<Index>(panels.size() - first) * nodes, 1);
  for (std::size_t p = first; p < panels.size(); ++p) {
    const double half = 0.5 * (panels[p].upper - panels[p].lower);
    x.col(0).segment(static_cast<Index>(p - first) * nodes, nodes) =
        (panels[p].lower + half * (1.0 + rule.nodes.array())).matrix();
  }
  Vector values = f(x);
  for (Index row = 0; row < x.rows(); ++row) values[row] *= density(design, x(row, 0));
  for (std::size_t p = first; p < panels.size(); ++p) {
    const double half = 0.5 * (panels[p].upper - panels[p].lower);
    const auto part = values.segment(static_cast<Index>(p - first) * nodes, nodes);
    panels[p].value = half * part.dot(rule.weights);
    panels[p].error = std::abs(panels[p].value - half * part.dot(rule.coarse_weights));
  }
}

double adaptive_average(const Design& design, double negligible, const CovariateFunction& f) {
  constexpr std::size_t max_panels = 96;
  constexpr double tolerance = 1e-3;
  const bool normal = design.law == Design::Law::normal;
  const double lower = normal ? -8.5 : design.lower, upper = normal ? 8.5 : design.upper;
  const int initial = normal ? 8 : 4;
  const NestedRule rule = gauss_kronrod_15();
  std::vector<Panel> panels;
  panels.reserve(max_panels);
  for (int p = 0; p < initial; ++p) {
    panels.push_back({lower + (upper - lower) * p / initial, lower + (upper - lower) * (p + 1) / initial, 0.0, 0.0});
  }
  for (std::size_t first = 0;;) {
    evaluate(design, rule, f, panels, first);
    double total = 0.0, error = 0.0;
    for (const Panel& panel : panels) {
      total += panel.value;
      error += panel.error;
    }
    if (!(error > std::max(tolerance * total, negligible)) || panels.size() >= max_panels) return total;
    std::vector<Panel> kept, halves;
    for (const Panel& panel : panels) {
      if (panel.error <= tolerance * total / static_cast<double>(panels.size())) {
        kept.push_back(panel);
        continue;
      }
      const double middle = 0.5 * (panel.lower + panel.upper);
      halves.push_back({panel.lower, middle, 0.0, 0.0});
      halves.push_back({middle, panel.upper, 0.0, 0.0});
    }
    first = kept.size();
    panels = std::move(kept);
    panels.insert(panels.end(), halves.begin(), halves.end());
  }
}

/// points x dim in (0, 1): shift + row * (1/g, 1/g^2, ..) modulo 1, g^(dim + 1) = g + 1.
Matrix kronecker_points(Index points, Index dim, Stream& stream) {
  double g = 2.0;
  for (int step = 0; step < 60; ++step) g = std::pow(1.0 + g, 1.0 / static_cast<double>(dim + 1));
  Matrix x(points, dim);
  double stride = 1.0;
  for (Index c = 0; c < dim; ++c) {
    stride /= g;
    const double shift = sample_uniform(stream);
    for (Index row = 0; row < points; ++row) {
      const double at = shift + static_cast<double>(row) * stride;
      x(row, c) = at - std::floor(at);
    }
  }
  return x;
}

}  // namespace

double covariate_average(const Design& design, Index points, double negligible, Stream& stream,
                         const CovariateFunction& f) {
  if (design.law == Design::Law::none || design.dim == 0) return f(Matrix(1, 0))[0];
  if (design.dim == 1) return adaptive_average(design, negligible, f);
  if (design.law == Design::Law::normal) return f(draw_design(design, points, stream)).mean();
  MIXRATE_EXPECT(design.law == Design::Law::uniform, "a design of several covariates is uniform or normal");
  const Matrix unit = kronecker_points(points, design.dim, stream);
  return f((design.lower + (design.upper - design.lower) * unit.array()).matrix()).mean();
}

double covariate_plane_average(const Design& design, double accuracy, double negligible, const CovariateFunction& f) {
  MIXRATE_EXPECT(design.dim == 2, "a design of two covariates");
  PlaneLaw law{1.0, Vector::Zero(2), Matrix::Identity(2, 2)};
  if (design.law != Design::Law::normal) {
    law.kind = PlaneLaw::Kind::uniform;
    law.mean.setConstant(0.5 * (design.lower + design.upper));
    law.factor *= 0.5 * (design.upper - design.lower);
  }
  return plane_average({law}, accuracy, negligible, f);
}

}  // namespace mixrate
