// standard, cumulative, star: locations that are linear in the chart's, whatever the weights.

#include "math/solve.hpp"
#include "model/chart.hpp"

namespace mixrate {

LinearChart::LinearChart(ChartSpace space, Matrix map)
    : Chart(std::move(space)), map_(std::move(map)), inverse_(inverse(map_)) {}

Vector LinearChart::to_standard(const Vector& phi) const {
  Vector theta = phi;
  space().set_locations(space().locations(phi) * map_.transpose(), theta);
  return theta;
}

Vector LinearChart::to_chart(const Vector& theta) const {
  Vector phi = theta;
  space().set_locations(space().locations(theta) * inverse_.transpose(), phi);
  return phi;
}

Matrix LinearChart::jacobian(const Vector& phi) const {
  Matrix j = Matrix::Identity(phi.size(), phi.size());
  for (Index row = 0; row < space().k; ++row) {
    for (Index column = 0; column < space().k; ++column) {
      j.block(space().location(row), space().location(column), space().d, space().d) =
          map_(row, column) * Matrix::Identity(space().d, space().d);
    }
  }
  return j;
}

Matrix cumulative_map(Index k) { return Matrix::Ones(k, k).triangularView<Eigen::Lower>(); }

Matrix star_map(Index k) {
  Matrix map = Matrix::Identity(k, k);
  map.col(0).setOnes();
  return map;
}

namespace {

std::shared_ptr<const Chart> make_standard(const Options&, ChartSpace space) {
  Matrix map = Matrix::Identity(space.k, space.k);
  return std::make_shared<LinearChart>(std::move(space), std::move(map));
}
std::shared_ptr<const Chart> make_cumulative(const Options&, ChartSpace space) {
  Matrix map = cumulative_map(space.k);
  return std::make_shared<LinearChart>(std::move(space), std::move(map));
}
std::shared_ptr<const Chart> make_star(const Options&, ChartSpace space) {
  Matrix map = star_map(space.k);
  return std::make_shared<LinearChart>(std::move(space), std::move(map));
}

}  // namespace

ChartEntry standard_chart() {
  return {{"standard", "the coordinates of the likelihood as they are", "mixrate", {}}, true, &make_standard};
}

ChartEntry cumulative_chart() {
  return {{"cumulative",
           "first location, then gaps between neighbours: mu_j = mu_1 + delta_2 + ... + delta_j",
           "arXiv 2206.08598 (relative reparameterisation)",
           {}},
          true,
          &make_cumulative};
}

ChartEntry star_chart() {
  return {
      {"star", "first location, then offsets to it: mu_j = mu_1 + delta_j", "arXiv 2206.08598", {}}, true, &make_star};
}

}  // namespace mixrate
