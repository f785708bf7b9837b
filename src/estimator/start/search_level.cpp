#include "estimator/start/search_level.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "estimator/climb/levenberg.hpp"
#include "estimator/climb/newton.hpp"
#include "estimator/em.hpp"
#include "estimator/start/kmeans.hpp"
#include "estimator/start/resize.hpp"
#include "model/probe.hpp"

namespace mixrate {

void SearchLevel::add_smaller(const PortfolioEnd& smaller) {
  const Matrix scores = atom_scores(context_.model, context_.data, smaller.measure);
  const Labels labels = likely_labels(scores);
  const Vector height = scores.rowwise().maxCoeff();
  for (int atom = 0; atom < static_cast<int>(k_) - 1; ++atom) {
    Labels by_place = labels, by_score = labels;
    split_by_place(points_, atom, static_cast<int>(k_) - 1, stream_, by_place);
    split_by_score(height, points_.weights, 0.3, atom, static_cast<int>(k_) - 1, by_score);
    add(by_place, "an atom of the fit with one less, split by place");
    add(by_score, "an atom of the fit with one less, split by density");
  }
}

void SearchLevel::add_groups(const Agglomeration& tree) { add(tree.labels(k_), "groups joined two by two"); }

void SearchLevel::add_kinds(int starts) {
  enum class Kind { clusters, subsets, lines, slices, shells };
  using enum Kind;
  // Starts of one kind agree with each other, so that each kind has its turn.
  constexpr std::array turn = {clusters, subsets, lines, subsets, shells, subsets, lines, slices, subsets, clusters};
  const bool has_lines = context_.data.x.cols() > 0 && context_.data.y.cols() == 1;
  for (int s = 0; s < starts; ++s) {
    Kind kind = turn[static_cast<std::size_t>(s) % turn.size()];
    if (kind == lines && !has_lines) kind = subsets;
    if (kind == clusters) add(kmeans_labels(points_, k_, 30, stream_), "k-means++");
    if (kind == subsets) add(subset_labels(points_, k_, stream_), "random subsets");
    if (kind == lines) add(line_labels(context_.data, k_, stream_), "lines through small subsets");
    if (kind == slices) add(slice_labels(points_, k_, stream_), "slices");
    if (kind == shells) add(shell_labels(points_, k_, stream_), "shells");
  }
  if (context_.model.has_least_squares()) add_random_functions(12 * starts);
}

/// Sums of means: no label says which expert made a response. Experts and gates of all steepnesses, drawn.
void SearchLevel::add_random_functions(int starts) {
  for (int s = 0; s < starts; ++s) {
    MixingMeasure g = random_measure(context_.model, k_, 1.0 + s % 4, stream_);
    for (const Block& block : g.layout().common_blocks())
      if (is_scale(block.meaning)) g.common().segment(block.offset, block.size).setConstant(1.0);
    add(likelihood_->pack(g), "random experts and gates");
  }
}

Run SearchLevel::ascend(Vector theta, int iterations) {
  if (LeastSquares* squares = likelihood_->least_squares())
    return run_levenberg(*likelihood_, *squares, std::move(theta), {.tolerance = 1e-6, .max_iterations = iterations});
  Stopping stop;
  stop.absolute_gain = 1e-3;
  stop.max_iterations = iterations;
  return run_em(*likelihood_, std::move(theta), stop);
}

void SearchLevel::step(Climber& climber, int iterations) {
  Run run = ascend(std::move(climber.theta), iterations);
  const bool is_usable = std::isfinite(run.log_likelihood) && run.theta.allFinite();
  climber.theta = std::move(run.theta);
  climber.value = is_usable ? run.log_likelihood : lowest;
  climber.shape = is_usable ? shape_of(climber.theta) : Shape::collapsed;
}

bool SearchLevel::is_same_place(const Climber& a, const Climber& b) const {
  if (std::abs(a.value - b.value) > 0.5) return false;
  const MixingMeasure first = context_.model.canonical(likelihood_->unpack(a.theta));
  const MixingMeasure second = context_.model.canonical(likelihood_->unpack(b.theta));
  const Matrix gap = (first.atoms() - second.atoms()).cwiseAbs();
  const Matrix size = Matrix::Ones(gap.rows(), gap.cols()) + first.atoms().cwiseAbs();
  return (gap.array() <= 0.05 * size.array()).all();
}

void SearchLevel::thin(std::size_t most) {
  std::vector<Climber> kept;
  for (Climber& climber : climbers_) {
    if (kept.size() == most) break;
    if (std::any_of(kept.begin(), kept.end(), [&](const Climber& other) { return is_same_place(climber, other); }))
      continue;
    kept.push_back(std::move(climber));
  }
  climbers_ = std::move(kept);
}

void SearchLevel::finish(Climber& climber) {
  step(climber, 20);
  if (climber.value == lowest) return;
  const Run run = run_newton(*likelihood_, climber.theta, {});
  if (!(run.log_likelihood >= climber.value) || !run.theta.allFinite()) return;
  climber.theta = run.theta;
  climber.value = run.log_likelihood;
  climber.shape = shape_of(climber.theta);
}

Climber SearchLevel::climb() {
  const std::size_t finalists = std::max<std::size_t>(6, climbers_.size() / 5);
  step_all(10);
  thin(std::max<std::size_t>(8, climbers_.size() / 2));
  step_all(30);
  thin(finalists);
  for (Climber& climber : climbers_) finish(climber);
  std::stable_sort(climbers_.begin(), climbers_.end(), is_higher);
  thin(2);
  report_.basins = static_cast<int>(climbers_.size());
  report_.gap = climbers_.size() > 1 ? climbers_[0].value - climbers_[1].value : unknown_number;
  report_.kind = climbers_[0].kind;
  return climbers_[0];
}

std::vector<Climber> SearchLevel::proposals(const Climber& best) {
  struct Pair {
    Index i, j;
    double overlap;
  };
  const Matrix scores = atom_scores(context_.model, context_.data, likelihood_->unpack(best.theta));
  const Vector height = scores.rowwise().maxCoeff();
  Matrix shares = (scores.colwise() - height).array().exp().matrix();
  if (points_.weights.size() > 0) shares = points_.weights.cwiseSqrt().asDiagonal() * shares;
  std::vector<Pair> pairs;
  for (Index j = 1; j < k_; ++j)
    for (Index i = 0; i < j; ++i)
      pairs.push_back(
          {i, j, shares.col(i).dot(shares.col(j)) / (1e-300 + shares.col(i).norm() * shares.col(j).norm())});
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
  const Labels labels = likely_labels(scores);
  std::vector<Climber> out;
  for (std::size_t p = 0; p < std::min<std::size_t>(pairs.size(), 3); ++p) {
    Labels joined = labels;
    std::replace(joined.begin(), joined.end(), static_cast<int>(pairs[p].j), static_cast<int>(pairs[p].i));
    for (Index l = 0; l < k_; ++l) {
      if (l == pairs[p].j) continue;
      Labels split = joined;
      split_by_place(points_, static_cast<int>(l), static_cast<int>(pairs[p].j), stream_, split);
      out.push_back({likelihood_->from_labels(split), lowest, Shape::regular, best.kind});
    }
  }
  return out;
}

void SearchLevel::improve(Climber& best) {
  for (int round = 0; round < 4 && k_ > 2; ++round) {
    climbers_ = proposals(best);
    step_all(8);
    thin(3);
    step_all(40);
    thin(1);
    if (!is_higher(climbers_[0], best) && climbers_[0].value < best.value - 2.0) return;
    if (is_same_place(climbers_[0], best)) return;
    finish(climbers_[0]);
    if (!is_higher(climbers_[0], best) || climbers_[0].value < best.value + 1e-3) return;
    best = climbers_[0];
    ++report_.moves;
  }
}

void SearchLevel::lift_above(const PortfolioEnd& smaller, Climber& best) {
  if (best.value >= smaller.log_likelihood - 1e-6 && best.shape == Shape::regular) return;
  // equal halves have the same density, and EM keeps it or raises it
  MixingMeasure halves = resize(smaller.measure, k_, stream_);
  Climber exact{likelihood_->pack(halves), lowest, Shape::regular, "the fit with one atom less"};
  perturb(halves, context_.model, 0.05, stream_);
  Climber moved{likelihood_->pack(halves), lowest, Shape::regular, "the fit with one atom less"};
  for (Climber* climber : {&exact, &moved}) {
    finish(*climber);
    if (is_higher(*climber, best)) best = *climber;
  }
}

}  // namespace mixrate
