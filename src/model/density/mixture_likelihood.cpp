#include "model/density/mixture_likelihood.hpp"

#include <algorithm>
#include <cmath>

namespace mixrate {

namespace {

Matrix padded(const Matrix& data) {
  const Index blocks = (data.rows() + block_rows - 1) / block_rows;
  Matrix out = Matrix::Zero(blocks * block_rows, data.cols());
  out.topRows(data.rows()) = data;
  return out;
}

/// Beyond this many coordinates the outer products are worth the packing of a general matrix product.
constexpr Index small_outer = 48;

}  // namespace

MixtureLikelihood::MixtureLikelihood(const Dataset& data, LikelihoodParts parts)
    : Likelihood(data.num_observations(), parts.k),
      parts_(std::move(parts)),
      gate_(parts_.gate.get()),
      kernel_(parts_.kernel.get()),
      n_(data.size()),
      gate_dim_(gate_->dim()),
      dim_(gate_dim_ + parts_.k * kernel_->atom_width() + kernel_->common_width()),
      x_(padded(data.x)),
      y_(padded(data.y)),
      weights_(padded(data.weights)),
      inverse_root_((weights_.array() > 0.0).select(weights_.array().rsqrt(), 0.0)),
      x_columns_(static_cast<std::size_t>(x_.cols())),
      y_columns_(static_cast<std::size_t>(y_.cols())),
      buffers_(parts_.k) {
  lower_ = std::move(parts_.lower);
  upper_ = std::move(parts_.upper);
  kinds_ = std::move(parts_.kinds);
  MIXRATE_EXPECT(kinds_.common_at(parts_.k) + kinds_.common_size() == dim_, "every coordinate must have a kind");
  require_weights(data);
  MIXRATE_EXPECT(lower_.size() == dim_ && upper_.size() == dim_, "the box must have one interval per coordinate");
}

Vector MixtureLikelihood::pack(const MixingMeasure& g) const {
  Vector theta(dim_);
  parts_.map->to_coordinates(g, theta);
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

bool MixtureLikelihood::collapsed(const Vector& theta) const {
  const auto at_lower = [&](Index c) { return theta[c] <= lower_[c]; };
  const auto at_upper = [&](Index c) { return theta[c] >= upper_[c]; };
  return std::any_of(parts_.scales.begin(), parts_.scales.end(), at_lower) ||
         std::any_of(parts_.precision_scales.begin(), parts_.precision_scales.end(), at_upper);
}

RowBlock MixtureLikelihood::block_at(Index begin) {
  for (std::size_t a = 0; a < x_columns_.size(); ++a) x_columns_[a] = x_.col(static_cast<Index>(a)).data() + begin;
  for (std::size_t a = 0; a < y_columns_.size(); ++a) y_columns_[a] = y_.col(static_cast<Index>(a)).data() + begin;
  const int rows = static_cast<int>(std::min<Index>(block_rows, n_ - begin));
  return {begin,
          rows,
          (rows + pack_lanes - 1) / pack_lanes,
          x_columns_.data(),
          y_columns_.data(),
          weights_.size() > 0 ? weights_.data() + begin : nullptr};
}

void MixtureLikelihood::expect(const RowBlock& block, CompensatedSum& total) {
  double* joint = buffers_.joint.data();
  double* gate = buffers_.gate.data();
  const auto soft_max = [&](double* columns) {
    return block.weights == nullptr ? softmax_block(columns, parts_.k, block.rows, block.packs)
                                    : weighted_softmax_block(columns, parts_.k, block.rows, block.packs, block.weights);
  };
  if (gate_->shape().depends_on_x) {
    gate_->logits(block, gate);
    kernel_->log_joint(block, nullptr, gate, joint);
    total.add(-soft_max(gate));
  } else {
    kernel_->log_joint(block, gate_->offsets(), nullptr, joint);
  }
  total.add(soft_max(joint));
  if (block.weights != nullptr) weigh_columns(block.weights, parts_.k, block.packs, joint);
}

double MixtureLikelihood::value(const Vector& theta) {
  MIXRATE_EXPECT(theta.size() == dim_, "as many coordinates as Likelihood::dim()");
  gate_->set(theta.data());
  kernel_->set(theta.data() + gate_dim_, theta.data() + common_at());
  CompensatedSum total;
  for (Index begin = 0; begin < n_; begin += block_rows) expect(block_at(begin), total);
  return total.total();
}

double MixtureLikelihood::pass(const Vector& theta, Matrix* hessian) {
  MIXRATE_EXPECT(theta.size() == dim_, "as many coordinates as Likelihood::dim()");
  gate_->set(theta.data());
  kernel_->set(theta.data() + gate_dim_, theta.data() + common_at());
  CompensatedSum total;
  for (Index begin = 0; begin < n_; begin += block_rows) {
    const RowBlock block = block_at(begin);
    expect(block, total);
    gate_->accumulate(block, buffers_);
    kernel_->accumulate(block, buffers_);
    if (hessian != nullptr) add_block_outer(block, *hessian);
  }
  return total.total();
}

double MixtureLikelihood::ascent_step(const Vector& theta, Vector& next, GateStep gate) {
  const double value = pass(theta, nullptr);
  next = theta;
  gate_->m_step(gate, next.data());
  kernel_->m_step(next.data() + gate_dim_, next.data() + common_at());
  next = next.cwiseMax(lower_).cwiseMin(upper_);
  if (gate == GateStep::bound) shorten_steps(theta, value, next);
  return value;
}

// Steps that could lower the log-likelihood do not if they are short enough; the other part's never do.
void MixtureLikelihood::shorten_steps(const Vector& theta, double value, Vector& next) {
  constexpr int max_halvings = 40;
  const Index begin = gate_->shape().has_bound ? gate_dim_ : 0;
  const Index count = (kernel_->never_falls() ? gate_dim_ : dim_) - begin;
  if (count <= 0) return;
  const double rounding = 1e-13 * std::abs(value);
  for (int halving = 0; halving < max_halvings; ++halving) {
    if (pass(next, nullptr) >= value - rounding) return;
    next.segment(begin, count) = 0.5 * (theta.segment(begin, count) + next.segment(begin, count));
  }
  next.segment(begin, count) = theta.segment(begin, count);
}

double MixtureLikelihood::derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) {
  gradient.resize(dim_);
  if (hessian != nullptr) {
    hessian->setZero(dim_, dim_);
    const Index local = gate_->shape().score_width + kernel_->atom_width() + kernel_->common_width();
    score_.resize(block_rows, local);
    rows_.resize(block_rows, dim_);
    weighted_.resize(block_rows, local);
    atom_outer_.setZero(local, local * parts_.k);
  }
  const double value = pass(theta, hessian);
  gate_->gradient(gradient.data());
  kernel_->gradient(gradient.data() + gate_dim_, gradient.data() + common_at());
  if (hessian != nullptr) add_curvature(*hessian);
  return value;
}

Index MixtureLikelihood::coordinate(Index i, Index local) const {
  const Index width = gate_->shape().score_width, atom = kernel_->atom_width(),
              at = gate_->shape().score_at[static_cast<std::size_t>(i)];
  if (local < width) return at >= 0 ? at + local : -1;
  if (local < width + atom) return kernel_at(i) + local - width;
  return common_at() + local - width - atom;
}

// With s_i the score of log-joint term i, the block adds sum r_i s_i s_i' - g g', g = sum_i r_i s_i (columns of rows_).
// Where rows have weights, r_i holds w r_i, and so rows_ holds w g: its part is w g g' = (w g)(w g)' / w.
void MixtureLikelihood::add_block_outer(const RowBlock& block, Matrix& hessian) {
  const Index width = gate_->shape().score_width, atom = kernel_->atom_width(), common = kernel_->common_width();
  const Index local = width + atom + common, shared = gate_->shape().scores_overlap ? width : 0;
  const int span = block.packs * pack_lanes;
  std::vector<const double*> left(static_cast<std::size_t>(local)), right(static_cast<std::size_t>(local));
  rows_.rightCols(common).topRows(span).setZero();
  if (shared > 0) rows_.leftCols(gate_dim_).topRows(span).setZero();
  gate_->begin_scores(block);
  for (Index i = 0; i < parts_.k; ++i) {
    const double* r = buffers_.responsibility(i);
    gate_->score(block, i, right);  // fills the first `width` pointers
    kernel_->score(block, i, score_.data());
    for (Index c = width; c < local; ++c) right[static_cast<std::size_t>(c)] = score_.data() + (c - width) * block_rows;
    const Index first =
        gate_->shape().score_at[static_cast<std::size_t>(i)] >= 0 ? 0 : width;  // a pinned atom has no gate coordinates
    for (Index c = first; c < local; ++c) {
      const bool adds = c < shared || c >= width + atom;  // to a coordinate that other atoms have as well
      double* to = adds ? weighted_.col(c).data() : rows_.col(coordinate(i, c)).data();
      const double* from = right[static_cast<std::size_t>(c)];
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(r + v) * load(from + v));
      if (adds) rows_.col(coordinate(i, c)).head(span) += weighted_.col(c).head(span);
      left[static_cast<std::size_t>(c)] = to;
    }
    Matrix& sums = atom_outer_;
    Matrix part = Matrix::Zero(local - first, local - first);
    add_outer(left.data() + first, right.data() + first, local - first, block.packs, 1.0, part);
    sums.block(first, i * local + first, local - first, local - first) += part;
  }
  if (block.weights != nullptr) weigh_columns(inverse_root_.data() + block.begin, dim_, block.packs, rows_.data());
  if (dim_ <= small_outer) {
    std::vector<const double*> columns(static_cast<std::size_t>(dim_));
    for (Index c = 0; c < dim_; ++c) columns[static_cast<std::size_t>(c)] = rows_.col(c).data();
    add_outer(columns.data(), columns.data(), dim_, block.packs, -1.0, hessian);
  } else {
    hessian.selfadjointView<Eigen::Lower>().rankUpdate(rows_.topRows(span).transpose(), -1.0);
  }
}

void MixtureLikelihood::add_curvature(Matrix& hessian) const {
  const Index width = gate_->shape().score_width, local = width + kernel_->atom_width() + kernel_->common_width();
  for (Index i = 0; i < parts_.k; ++i) {
    const Matrix curvature = kernel_->curvature(i);
    for (Index b = 0; b < local; ++b) {
      const Index column = coordinate(i, b);
      if (column < 0) continue;
      for (Index a = b; a < local; ++a) {
        const Index row = coordinate(i, a);
        if (row < 0) continue;
        double sum = atom_outer_(a, i * local + b);
        if (b >= width) sum += curvature(a - width, b - width);
        hessian(std::max(row, column), std::min(row, column)) += sum;
      }
    }
  }
  gate_->add_curvature(hessian);
  hessian.triangularView<Eigen::StrictlyUpper>() = hessian.transpose();
}

Vector MixtureLikelihood::from_labels(const std::vector<int>& labels) {
  MIXRATE_EXPECT(static_cast<Index>(labels.size()) == n_, "one label per observation");
  Vector theta = Vector::Zero(dim_).cwiseMax(lower_).cwiseMin(upper_);
  gate_->start(theta.data());
  kernel_->fit_labels({x_, y_, weights_}, labels, theta.data() + gate_dim_);
  theta = theta.cwiseMax(lower_).cwiseMin(upper_);
  gate_->set(theta.data());
  kernel_->set(theta.data() + gate_dim_, theta.data() + common_at());
  for (Index begin = 0; begin < n_; begin += block_rows) {
    const RowBlock block = block_at(begin);
    double* gate = buffers_.gate.data();
    std::fill(buffers_.gate.begin(), buffers_.gate.end(), 0.0);
    if (gate_->shape().depends_on_x) gate_->logits(block, gate);
    kernel_->log_joint(block, nullptr, gate, buffers_.joint.data());  // for the block's residuals
    softmax_block(gate, parts_.k, block.rows, block.packs);
    std::fill(buffers_.joint.begin(), buffers_.joint.end(), 0.0);
    for (int row = 0; row < block.rows; ++row)
      buffers_.joint[static_cast<std::size_t>(labels[static_cast<std::size_t>(begin + row)]) * block_rows + row] =
          block.weights != nullptr ? block.weights[row] : 1.0;
    gate_->accumulate(block, buffers_);
    kernel_->accumulate(block, buffers_);
  }
  gate_->m_step(GateStep::newton, theta.data());
  kernel_->m_step(theta.data() + gate_dim_, theta.data() + common_at());
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

}  // namespace mixrate
