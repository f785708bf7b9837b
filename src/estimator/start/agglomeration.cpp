#include "estimator/start/agglomeration.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "base/error.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

/// A group is named after its first observation.
struct Gathered {
  double weight = 0.0, cost = 0.0;
  Vector mean;
  Matrix scatter;
};

/// Groups that are alive, and for each the later one that it would join at the least cost.
class Gathering {
 public:
  Gathering(const Cloud& cloud, double ridge) : ridge_(ridge), work_(cloud.points.cols(), cloud.points.cols()) {
    const Index n = cloud.size(), dim = cloud.points.cols();
    groups_.reserve(static_cast<std::size_t>(n));
    for (Index i = 0; i < n; ++i) {
      const double weight = cloud.weights.size() > 0 ? cloud.weights[i] : 1.0;
      groups_.push_back({weight, 0.0, cloud.points.row(i).transpose(), Matrix::Zero(dim, dim)});
    }
    alive_.resize(groups_.size());
    std::iota(alive_.begin(), alive_.end(), Index{0});
    nearest_.assign(groups_.size(), 0);
    extra_.assign(groups_.size(), 0.0);
  }

  [[nodiscard]] std::size_t size() const { return alive_.size(); }

  /// From here on unions cost what normal laws cost (before: Ward's rule).
  void begin(bool is_normal) {
    is_normal_ = is_normal;
    for (const Index i : alive_) group(i).cost = is_normal ? normal_cost(group(i).weight, group(i).scatter) : 0.0;
    for (std::size_t at = 0; at < alive_.size(); ++at) look_around(at);
  }

  /// Join the pair whose union costs least more.
  std::pair<Index, Index> join() {
    const auto cheaper = [&](Index i, Index j) { return extra_[at(i)] < extra_[at(j)]; };
    const Index first = *std::min_element(alive_.begin(), alive_.end() - 1, cheaper), second = nearest_[at(first)];
    unite(group(first), group(second));
    alive_.erase(std::find(alive_.begin(), alive_.end(), second));
    for (std::size_t place = 0; place < alive_.size(); ++place) {
      const Index i = alive_[place];
      const bool has_lost = nearest_[at(i)] == first || nearest_[at(i)] == second;
      if (i == first || (i < second && has_lost)) {
        look_around(place);
      } else if (i < first) {
        offer(i, first);
      }
    }
    return {first, second};
  }

 private:
  static std::size_t at(Index i) { return static_cast<std::size_t>(i); }
  Gathered& group(Index i) { return groups_[at(i)]; }

  double normal_cost(double weight, const Matrix& scatter) {
    work_ = scatter / weight;
    work_.diagonal().array() += ridge_;
    root_.factorise(work_);
    return 2.0 * weight * root_.lower().diagonal().array().log().sum();
  }
  double union_cost(const Gathered& a, const Gathered& b) {
    const double weight = a.weight + b.weight, share = a.weight * b.weight / weight;
    gap_ = a.mean - b.mean;
    if (!is_normal_) return share * gap_.squaredNorm();
    joint_.noalias() = share * gap_ * gap_.transpose();
    joint_ += a.scatter + b.scatter;
    return normal_cost(weight, joint_) - a.cost - b.cost;
  }
  void unite(Gathered& a, const Gathered& b) {
    const double weight = a.weight + b.weight;
    gap_ = a.mean - b.mean;
    a.scatter += b.scatter + (a.weight * b.weight / weight) * gap_ * gap_.transpose();
    a.mean -= (b.weight / weight) * gap_;
    a.weight = weight;
    if (is_normal_) a.cost = normal_cost(weight, a.scatter);
  }
  void offer(Index i, Index other) {
    const double extra = union_cost(group(i), group(other));
    if (extra >= extra_[at(i)]) return;
    extra_[at(i)] = extra;
    nearest_[at(i)] = other;
  }
  void look_around(std::size_t place) {
    const Index i = alive_[place];
    extra_[at(i)] = std::numeric_limits<double>::infinity();
    nearest_[at(i)] = -1;
    for (std::size_t other = place + 1; other < alive_.size(); ++other) offer(i, alive_[other]);
  }

  double ridge_;
  bool is_normal_ = false;
  std::vector<Gathered> groups_;
  std::vector<Index> alive_;    // in their order
  std::vector<Index> nearest_;  // a later one; -1: there is none
  std::vector<double> extra_;
  Vector gap_;
  Matrix work_, joint_;
  Cholesky root_;
};

}  // namespace

Agglomeration::Agglomeration(const Cloud& cloud, double ridge) : size_(cloud.size()) {
  constexpr std::size_t most_groups = 30;
  Gathering groups(cloud, ridge);
  groups.begin(false);
  while (groups.size() > most_groups) joins_.push_back(groups.join());
  groups.begin(true);
  while (groups.size() > 1) joins_.push_back(groups.join());
}

Labels Agglomeration::labels(Index k) const {
  MIXRATE_EXPECT(k >= 1 && k <= size_, "there are at most as many groups as observations");
  std::vector<Index> group(static_cast<std::size_t>(size_));
  std::iota(group.begin(), group.end(), Index{0});
  // A join names the first observations of both, so that later joins are followed to earlier ones from the back.
  for (Index step = size_ - k; step > 0; --step) {
    const auto& [first, second] = joins_[static_cast<std::size_t>(step - 1)];
    group[static_cast<std::size_t>(second)] = group[static_cast<std::size_t>(first)];
  }
  std::vector<int> number(group.size(), -1);
  Labels labels(group.size());
  int next = 0;
  for (std::size_t i = 0; i < group.size(); ++i) {
    int& own = number[static_cast<std::size_t>(group[i])];
    if (own < 0) own = next++;
    labels[i] = own;
  }
  return labels;
}

}  // namespace mixrate
