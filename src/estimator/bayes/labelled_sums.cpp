#include "estimator/bayes/labelled_sums.hpp"

namespace mixrate {

void LabelledSums::clear(Index k) {
  if (sums_.cols() != k) sums_.resize(square_at() + 1, k);
  sums_.setZero();
  counts_.setZero(k);
}

void LabelledSums::gram(Index i, double scale, Matrix& out) const {
  const double* sums = &sums_(0, i);
  for (Index b = 0; b < width_; ++b) {
    for (Index a = b; a < width_; ++a) out(a, b) = out(b, a) = scale * *sums++;
  }
}

void LabelledSums::add(const ExpertRows& rows, const ExpertParameters& theta, Index block, const std::uint8_t* labels) {
  if (!rows.has_activation()) {
    add_lines(rows, theta, block, labels);
    return;
  }
  alignas(64) double residual[block_rows], slope[block_rows];
  for (Index i = 0; i < theta.size(); ++i) {
    rows.residuals(theta, i, block, residual, slope);
    for (int j = 0; j < rows.rows(block); ++j) {
      if (labels[j] != i) continue;
      double* sums = &sums_(0, i);
      const double square = slope[j] * slope[j], pulled = slope[j] * residual[j];
      for (Index b = 0; b < width_; ++b) {
        const double right = square * rows.design(b, block)[j];
        for (Index a = b; a < width_; ++a) *sums++ += rows.design(a, block)[j] * right;
      }
      for (Index a = 0; a < width_; ++a) *sums++ += rows.design(a, block)[j] * pulled;
      *sums += residual[j] * residual[j];
      counts_[i] += 1.0;
    }
  }
}

// One residual a row instead of one a row and expert.
void LabelledSums::add_lines(const ExpertRows& rows, const ExpertParameters& theta, Index block,
                             const std::uint8_t* labels) {
  const double* y = rows.response(block);
  for (int j = 0; j < rows.rows(block); ++j) {
    const Index i = labels[j];
    double* sums = &sums_(0, i);
    double residual = y[j];
    for (Index a = 0; a < width_; ++a) residual -= rows.design(a, block)[j] * theta.expert(a, i);
    for (Index b = 0; b < width_; ++b) {
      const double right = rows.design(b, block)[j];
      for (Index a = b; a < width_; ++a) *sums++ += rows.design(a, block)[j] * right;
    }
    for (Index a = 0; a < width_; ++a) *sums++ += rows.design(a, block)[j] * residual;
    *sums += residual * residual;
    counts_[i] += 1.0;
  }
}

}  // namespace mixrate
