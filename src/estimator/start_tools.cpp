#include "estimator/start_tools.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mixrate {

OptionSpec starts_option(std::int64_t fallback) {
  return {"starts", OptionKind::integer, fallback, 1, 1e6, {}, "number of starts; the best end is kept"};
}

MixingMeasure resize(const MixingMeasure& g, Index k, Stream& stream) {
  const Index k0 = g.size();
  std::vector<Index> from(static_cast<std::size_t>(k0));
  std::iota(from.begin(), from.end(), Index{0});
  while (static_cast<Index>(from.size()) > k) {
    const Vector even = Vector::Ones(static_cast<Index>(from.size()));
    from.erase(from.begin() + sample_index(stream, even));
  }
  const Vector even = Vector::Ones(k0);
  while (static_cast<Index>(from.size()) < k) from.push_back(sample_index(stream, even));
  std::stable_sort(from.begin(), from.end());
  Vector log_weights(k);
  Matrix atoms(g.atoms().rows(), k);
  for (Index i = 0; i < k; ++i) {
    const Index source = from[static_cast<std::size_t>(i)];
    const auto copies = std::count(from.begin(), from.end(), source);
    log_weights[i] = g.log_weights()[source] - std::log(static_cast<double>(copies));
    atoms.col(i) = g.atoms().col(source);
  }
  return {g.layout_ptr(), std::move(log_weights), std::move(atoms), g.common()};
}

void perturb(MixingMeasure& g, const Model& model, double radius, Stream& stream) {
  for (Index i = 0; i < g.size(); ++i) {
    for (const Block& block : g.layout().atom_blocks()) {
      auto values = g.block(i, block);
      if (block.name == "covariance") {
        values *= std::exp(radius * sample_normal(stream));
        continue;
      }
      for (Index c = 0; c < block.size; ++c) {
        const double z = radius * sample_normal(stream);
        if (block.name == "variance")
          values[c] *= std::exp(z);
        else
          values[c] += z;
      }
    }
  }
  for (Index c = 0; c < g.common().size(); ++c) g.common()[c] *= std::exp(radius * sample_normal(stream));
  if (model.weights_free()) {
    for (Index i = 0; i < g.size(); ++i) g.log_weights()[i] += radius * sample_normal(stream);
  }
}

Matrix standardised(const Dataset& data) {
  Matrix points(data.size(), data.x.cols() + data.y.cols());
  points << data.x, data.y;
  for (Index a = 0; a < points.cols(); ++a) {
    points.col(a).array() -= double{points.col(a).mean()};
    const double spread = std::sqrt(points.col(a).squaredNorm() / static_cast<double>(points.rows()));
    if (spread > 0) points.col(a) /= spread;
  }
  return points;
}

std::vector<Index> kmeanspp_seeds(const Matrix& points, Index k, Stream& stream) {
  const Index n = points.rows();
  std::vector<Index> seeds = {
      std::min<Index>(n - 1, static_cast<Index>(sample_uniform(stream) * static_cast<double>(n)))};
  Vector distance = (points.rowwise() - points.row(seeds[0])).rowwise().squaredNorm();
  while (static_cast<Index>(seeds.size()) < k) {
    const bool spread = distance.maxCoeff() > 0;
    seeds.push_back(spread ? sample_index(stream, distance) : static_cast<Index>(seeds.size()) % n);
    distance = distance.cwiseMin((points.rowwise() - points.row(seeds.back())).rowwise().squaredNorm());
  }
  return seeds;
}

std::vector<int> nearest_labels(const Matrix& points, const Matrix& centres) {
  const Index n = points.rows();
  std::vector<int> labels(static_cast<std::size_t>(n), 0);
  Vector best = (points.rowwise() - centres.row(0)).rowwise().squaredNorm();
  for (Index j = 1; j < centres.rows(); ++j) {
    const Vector distance = (points.rowwise() - centres.row(j)).rowwise().squaredNorm();
    for (Index row = 0; row < n; ++row) {
      if (distance[row] < best[row]) {
        best[row] = distance[row];
        labels[static_cast<std::size_t>(row)] = static_cast<int>(j);
      }
    }
  }
  return labels;
}

std::vector<int> lloyd(const Matrix& points, Matrix centres, int max_iterations) {
  std::vector<int> labels = nearest_labels(points, centres);
  for (int iteration = 0; iteration < max_iterations; ++iteration) {
    Matrix sums = Matrix::Zero(centres.rows(), centres.cols());
    Vector counts = Vector::Zero(centres.rows());
    for (Index row = 0; row < points.rows(); ++row) {
      const int label = labels[static_cast<std::size_t>(row)];
      sums.row(label) += points.row(row);
      counts[label] += 1.0;
    }
    for (Index j = 0; j < centres.rows(); ++j) {
      if (counts[j] > 0) centres.row(j) = sums.row(j) / counts[j];
    }
    std::vector<int> next = nearest_labels(points, centres);
    if (next == labels) break;
    labels = std::move(next);
  }
  return labels;
}

}  // namespace mixrate
