// Groups joined two by two, against a count of all pairs from scratch.
#include "estimator/start/agglomeration.hpp"

#include <gtest/gtest.h>

#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "random/stream.hpp"

namespace mixrate {
namespace {

using Rows = std::vector<Index>;

/// w log det(S / w + ridge I) of some rows, from their definition.
double normal_cost_of(const Cloud& cloud, const Rows& rows, double ridge) {
  const Index dim = cloud.points.cols();
  const auto weight = [&](Index j) { return cloud.weights.size() > 0 ? cloud.weights[j] : 1.0; };
  double total = 0.0;
  Vector mean = Vector::Zero(dim);
  for (const Index j : rows) total += weight(j);
  for (const Index j : rows) mean += weight(j) / total * cloud.points.row(j).transpose();
  Matrix scatter = Matrix::Zero(dim, dim);
  for (const Index j : rows) {
    const Vector gap = cloud.points.row(j).transpose() - mean;
    scatter += weight(j) * gap * gap.transpose();
  }
  return total * std::log((scatter / total + ridge * Matrix::Identity(dim, dim)).determinant());
}

/// Ward: the sum of squares about the mean.
double squares_of(const Cloud& cloud, const Rows& rows) {
  double total = 0.0, out = 0.0;
  Vector mean = Vector::Zero(cloud.points.cols());
  const auto weight = [&](Index j) { return cloud.weights.size() > 0 ? cloud.weights[j] : 1.0; };
  for (const Index j : rows) total += weight(j);
  for (const Index j : rows) mean += weight(j) / total * cloud.points.row(j).transpose();
  for (const Index j : rows) out += weight(j) * (cloud.points.row(j).transpose() - mean).squaredNorm();
  return out;
}

/// All groups from n to 1 by looking at all pairs in each step.
std::vector<std::vector<Rows>> joined_by_hand(const Cloud& cloud, double ridge, std::size_t ward_to) {
  std::vector<Rows> groups;
  for (Index j = 0; j < cloud.size(); ++j) groups.push_back({j});
  std::vector<std::vector<Rows>> cuts(groups.size() + 1);
  cuts[groups.size()] = groups;
  while (groups.size() > 1) {
    const bool is_ward = groups.size() > ward_to;
    const auto cost = [&](const Rows& rows) {
      return is_ward ? squares_of(cloud, rows) : normal_cost_of(cloud, rows, ridge);
    };
    double least = std::numeric_limits<double>::infinity();
    std::size_t first = 0, second = 0;
    for (std::size_t b = 1; b < groups.size(); ++b)
      for (std::size_t a = 0; a < b; ++a) {
        Rows both = groups[a];
        both.insert(both.end(), groups[b].begin(), groups[b].end());
        const double extra = cost(both) - cost(groups[a]) - cost(groups[b]);
        if (extra < least) {
          least = extra;
          first = a;
          second = b;
        }
      }
    groups[first].insert(groups[first].end(), groups[second].begin(), groups[second].end());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(second));
    cuts[groups.size()] = groups;
  }
  return cuts;
}

void expect_as_by_hand(const Cloud& cloud, double ridge) {
  const Agglomeration tree(cloud, ridge);
  const auto cuts = joined_by_hand(cloud, ridge, 30);
  for (Index k = 1; k <= cloud.size(); ++k) {
    const Labels labels = tree.labels(k);
    EXPECT_EQ(*std::max_element(labels.begin(), labels.end()), k - 1);
    for (const Rows& rows : cuts[static_cast<std::size_t>(k)])
      for (const Index j : rows)
        EXPECT_EQ(labels[static_cast<std::size_t>(j)], labels[static_cast<std::size_t>(rows.front())])
            << "k = " << k << ", row " << j;
  }
}

Cloud normal_cloud(Index n, Index dim, std::uint64_t seed) {
  Stream stream({seed, 0, 0}, Purpose::start);
  Cloud cloud;
  cloud.points.resize(n, dim);
  for (Index j = 0; j < n; ++j)
    for (Index d = 0; d < dim; ++d) cloud.points(j, d) = sample_normal(stream) * (j % 3 == 0 ? 0.3 : 1.0);
  return cloud;
}

TEST(Agglomeration, IsThatOfAllPairs) {
  for (const Index dim : {1, 2, 4}) {
    expect_as_by_hand(normal_cloud(24, dim, 1), 0.1);
    expect_as_by_hand(normal_cloud(47, dim, 2), 1.0);  // Ward's rule down to thirty
  }
}

TEST(Agglomeration, WeightsCountAsRows) {
  Cloud cloud = normal_cloud(40, 2, 3);
  cloud.weights.resize(40);
  for (Index j = 0; j < 40; ++j) cloud.weights[j] = 1.0 + static_cast<double>(j % 4);
  expect_as_by_hand(cloud, 0.3);
}

/// Two crossing lines: k-means divides them across, thin normal laws along.
TEST(Agglomeration, FindsCrossingLines) {
  Cloud cloud = normal_cloud(80, 2, 4);
  for (Index j = 0; j < 80; ++j) {
    const double along = cloud.points(j, 0) + (cloud.points(j, 0) > 0.0 ? 0.5 : -0.5),
                 across = 0.02 * cloud.points(j, 1);
    cloud.points.row(j) << along + across, (j < 40 ? along : -along) + across;
  }
  const Labels labels = Agglomeration(cloud, 1e-3).labels(2);
  int wrong = 0;
  for (std::size_t j = 0; j < 80; ++j) wrong += (labels[j] == labels[0]) != (j < 40) ? 1 : 0;
  EXPECT_LE(std::min(wrong, 80 - wrong), 2);
}

}  // namespace
}  // namespace mixrate
