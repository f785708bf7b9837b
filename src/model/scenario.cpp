#include "model/scenario.hpp"

#include <limits>

#include "random/hash.hpp"

namespace mixrate {

std::uint64_t Scenario::content_hash() const {
  ContentHash hash;
  hash.add(model->family());
  for (const Block& block : model->layout()->atom_blocks())
    hash.add(block.name).add(static_cast<std::uint64_t>(block.size));
  const Vector flat = truth.flatten();
  for (const double value : flat) hash.add(value);
  // A known variance is part of the law but not of the measure: two fixed density values tell them apart.
  Matrix x = Matrix::Constant(2, model->covariate_dim(), 0.25), y = Matrix::Zero(2, model->response_dim());
  y.row(1).setOnes();
  Vector density(2);
  model->log_density(x, y, truth, density);
  hash.add(density[0]).add(density[1]);
  hash.add(static_cast<std::uint64_t>(design.law)).add(static_cast<std::uint64_t>(design.dim));
  return hash.add(design.lower).add(design.upper).value();
}

double Scenario::predicted(std::string_view column, Index k) const {
  for (const Prediction& prediction : predictions) {
    if (prediction.k != 0 && prediction.k != k) continue;
    const std::string& pattern = prediction.column;
    const bool prefix = !pattern.empty() && pattern.back() == '*';
    if (prefix ? column.substr(0, pattern.size() - 1) == pattern.substr(0, pattern.size() - 1) : column == pattern) {
      return prediction.exponent;
    }
  }
  return std::numeric_limits<double>::quiet_NaN();
}

Dataset draw_dataset(const Scenario& scenario, Index n, std::uint64_t seed, std::uint32_t replicate) {
  const std::uint64_t content = ContentHash().add(scenario.content_hash()).add(static_cast<std::uint64_t>(n)).value();
  const StreamKey key{seed, content, replicate};
  Stream design(key, Purpose::design), response(key, Purpose::response);
  Dataset data;
  data.x = draw_design(scenario.design, n, design);
  data.y = scenario.model->sample_response(data.x, n, scenario.truth, response);
  return data;
}

}  // namespace mixrate
