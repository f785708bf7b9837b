// What the conditional laws of expert coefficients need of the data, given labels.
#pragma once

#include <cstdint>

#include "estimator/bayes/expert_rows.hpp"

namespace mixrate {

/// Per expert, sums over its observations of the expert's linearisation at its coefficients: with z = b + a'x,
/// J = phi'(z) (1, x)' and u = y - phi(z), the number of observations, J'J, J'u and u'u. Linear experts: J = (1, x)'.
class LabelledSums {
 public:
  explicit LabelledSums(Index width) : width_(width) {}  // d + 1
  void clear(Index k);
  /// Add one block. `labels`: the expert of each row of the block.
  void add(const ExpertRows& rows, const ExpertParameters& theta, Index block, const std::uint8_t* labels);
  /// Take over the sums of expert i.
  void copy(const LabelledSums& from, Index i) {
    sums_.col(i) = from.sums_.col(i);
    counts_[i] = from.counts_[i];
  }

  [[nodiscard]] double count(Index i) const { return counts_[i]; }
  [[nodiscard]] double squares(Index i) const { return sums_(square_at(), i); }
  [[nodiscard]] auto score(Index i) const { return sums_.col(i).segment(score_at(), width_); }
  /// out = scale J'J, both triangles.
  void gram(Index i, double scale, Matrix& out) const;

 private:
  void add_lines(const ExpertRows& rows, const ExpertParameters& theta, Index block, const std::uint8_t* labels);
  [[nodiscard]] Index score_at() const { return width_ * (width_ + 1) / 2; }
  [[nodiscard]] Index square_at() const { return score_at() + width_; }

  Index width_;
  Matrix sums_;  // per expert: J'J (lower triangle, column by column), J'u, u'u
  Vector counts_;
};

}  // namespace mixrate
