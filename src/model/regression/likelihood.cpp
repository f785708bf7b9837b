#include "model/regression/likelihood.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "math/compensated_sum.hpp"
#include "math/solve.hpp"
#include "model/regression/map.hpp"

namespace mixrate {

namespace {

Index padded_rows(Index n) { return (n + block_rows - 1) / block_rows * block_rows; }

std::vector<Index> select_channels(const RegressionFunction& function, bool linear_only) {
  std::vector<Index> out;
  for (Index c = 0; c < function.num_channels(); ++c) {
    if (!linear_only || function.channels()[static_cast<std::size_t>(c)].is_linear) out.push_back(c);
  }
  return out;
}

}  // namespace

RegressionLikelihood::RegressionLikelihood(const Dataset& data, const Box& box, RegressionParts parts)
    : Likelihood(data.num_observations(), parts.function->tree().num_leaves()),
      owned_(std::move(parts.function)),
      function_(*owned_),
      layout_(std::move(parts.layout)),
      noise_(parts.noise),
      known_variance_(parts.variance),
      n_(data.size()),
      d_(data.x.cols()),
      count_(data.num_observations()),
      x_(Matrix::Zero(padded_rows(n_), d_)),
      y_(Vector::Zero(padded_rows(n_))),
      x_columns_(static_cast<std::size_t>(d_)),
      all_channels_(select_channels(function_, false)),
      linear_channels_(select_channels(function_, true)),
      gram_(function_.num_channels(), d_),
      linear_gram_(static_cast<Index>(linear_channels_.size()), d_),
      products_(d_),
      residual_(block_rows),
      columns_(linear_channels_.size() * block_rows) {
  x_.topRows(n_) = data.x;
  y_.head(n_) = data.y.col(0);
  require_weights(data);
  if (data.has_weights()) {
    root_ = Vector::Zero(y_.size());
    root_.head(n_) = data.weights.cwiseSqrt();
  }
  const Vector response = data.y.col(0);
  const double mean = data.mean(response);
  const double spread = std::sqrt(data.mean((response.array() - mean).square()));
  if (spread > 0.0) response_deviation_ = spread;
  slopes_.resize(function_.num_channels() * (d_ + 1));
  for (const Index c : linear_channels_) {
    for (const Index at : coordinates_of(c)) linear_coordinates_.push_back(at);
  }
  num_coordinates_ = function_.num_coordinates();
  sum_of_squares_of_response_ = root_.size() > 0 ? y_.cwiseProduct(root_).squaredNorm() : y_.squaredNorm();
  expert_coordinates_ = find_expert_coordinates();
  set_bounds(box);
}

void RegressionLikelihood::set_bounds(const Box& box) {
  const Index p = num_coordinates(), dim = p + (noise_ == Noise::free ? 1 : 0);
  lower_.resize(dim);
  upper_.resize(dim);
  RegressionMap(function_, *layout_).bounds(box, lower_, upper_);
  if (noise_ == Noise::known) return;
  const Index at = layout_->common_width() - 1;
  lower_[p] = std::log(box.common_lower[at]);
  upper_[p] = std::log(box.common_upper[at]);
}

RowBlock RegressionLikelihood::block_at(Index begin) {
  for (std::size_t a = 0; a < x_columns_.size(); ++a) x_columns_[a] = x_.col(static_cast<Index>(a)).data() + begin;
  y_column_ = y_.data() + begin;
  const int rows = static_cast<int>(std::min<Index>(block_rows, n_ - begin));
  return {begin, rows, (rows + pack_lanes - 1) / pack_lanes, x_columns_.data(), &y_column_};
}

// Rows beyond the end have y = 0 and f = 0.
double RegressionLikelihood::residuals(const RowBlock& block) {
  const double* f = function_.values();
  Pack sum = Pack{};
  for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
    const Pack r = load(block.y[0] + v) - load(f + v);
    store(residual_.data() + v, r);
    sum += r * r;
  }
  if (root_.size() == 0) return horizontal_sum(sum);
  weigh_columns(root_.data() + block.begin, 1, block.packs, residual_.data());
  sum = Pack{};
  for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
    const Pack r = load(residual_.data() + v);
    sum += r * r;
  }
  return horizontal_sum(sum);
}

const double* RegressionLikelihood::derivatives_of(const RowBlock& block) {
  if (root_.size() == 0) return function_.derivatives();
  const Index columns = function_.num_channels();
  scaled_.assign(function_.derivatives(), function_.derivatives() + columns * block_rows);
  weigh_columns(root_.data() + block.begin, columns, block.packs, scaled_.data());
  return scaled_.data();
}

const double* RegressionLikelihood::weighted_residual(const RowBlock& block) {
  if (root_.size() == 0) return residual_.data();
  bending_ = residual_;
  weigh_columns(root_.data() + block.begin, 1, block.packs, bending_.data());
  return bending_.data();
}

double RegressionLikelihood::sum_of_squares(const Vector& theta) {
  CompensatedSum total;
  for (Index begin = 0; begin < n_; begin += block_rows) {
    const RowBlock block = block_at(begin);
    function_.evaluate(block, theta.data(), RegressionFunction::Order::value);
    total.add(residuals(block));
  }
  return total.total();
}

double RegressionLikelihood::pass(const Vector& theta, Pass what) {
  using Order = RegressionFunction::Order;
  gram_.clear();
  linear_gram_.clear();
  slopes_.clear();
  const bool linear = what == Pass::linear;
  const std::vector<Index>& channels = linear ? linear_channels_ : all_channels_;
  if (what == Pass::second) pairs_.resize(static_cast<std::size_t>(gram_.num_pairs()) * block_rows);
  alignas(64) double weighted[block_rows];
  CompensatedSum total;
  for (Index begin = 0; begin < n_; begin += block_rows) {
    const RowBlock block = block_at(begin);
    const int span = block.packs * pack_lanes;
    function_.evaluate(block, theta.data(), what == Pass::second ? Order::second : Order::first);
    total.add(residuals(block));
    products_.set(block);
    const double* f = derivatives_of(block);
    for (std::size_t c = 0; c < channels.size(); ++c) {
      const double* own = f + channels[c] * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(weighted + v, load(own + v) * load(residual_.data() + v));
      add_weighted_sums(weighted, block.x, d_, block.packs, slopes_, channels[c] * (d_ + 1));
      if (linear) std::copy_n(own, span, columns_.data() + static_cast<Index>(c) * block_rows);
    }
    if (linear) {
      linear_gram_.add_products(columns_.data(), products_, block.packs);
    } else if (what == Pass::first) {
      gram_.add_products(f, products_, block.packs);
    } else {  // minus (f_p f_q - r f_pq): the Hessian of r'r / 2 with its sign turned
      for (Index p = 0, pair = 0; p < function_.num_channels(); ++p) {
        for (Index q = p; q < function_.num_channels(); ++q, ++pair) {
          const double *a = f + p * block_rows, *b = f + q * block_rows;
          double* to = pairs_.data() + pair * block_rows;
          for (int v = 0; v < span; v += pack_lanes) store(to + v, -(load(a + v) * load(b + v)));
        }
      }
      function_.add_second(block, weighted_residual(block), gram_, pairs_.data());
      gram_.add_weighted(pairs_.data(), products_, block.packs);
    }
  }
  return total.total();
}

std::vector<Index> RegressionLikelihood::coordinates_of(Index channel) const {
  const Channel& own = function_.channels()[static_cast<std::size_t>(channel)];
  std::vector<Index> out(static_cast<std::size_t>(basis_width(own.basis, d_)));
  std::iota(out.begin(), out.end(), own.at);
  return out;
}

AtomCoordinates RegressionLikelihood::find_expert_coordinates() const {
  const Index first = function_.num_channels() - num_atoms() * static_cast<Index>(function_.expert().channels().size());
  const Channel& channel = function_.channels()[static_cast<std::size_t>(first)];
  return {channel.at, basis_width(channel.basis, d_), (num_coordinates() - channel.at) / num_atoms()};
}

// `out` has the size of the coordinates of these channels, in their order.
void RegressionLikelihood::read_gram(const PairGram& gram, const std::vector<Index>& channels, Matrix& out) const {
  std::vector<Channel> chosen;
  chosen.reserve(channels.size());
  for (const Index c : channels) chosen.push_back(function_.channels()[static_cast<std::size_t>(c)]);
  read_channel_gram(gram, chosen, d_, out);
}

void RegressionLikelihood::read_gradient(const std::vector<Index>& channels, Vector& out) const {
  Index at = 0;
  for (const Index c : channels) {
    for (const Index a : basis_of(function_.channels()[static_cast<std::size_t>(c)], d_))
      out[at++] = slopes_.total(c * (d_ + 1) + a);
  }
}

void RegressionLikelihood::normal_equations(const Vector& theta, NormalEquations& out) {
  out.sum_of_squares = pass(theta, Pass::first);
  out.gradient.resize(num_coordinates());
  out.gram.resize(num_coordinates(), num_coordinates());
  read_gradient(all_channels_, out.gradient);
  read_gram(gram_, all_channels_, out.gram);
}

void RegressionLikelihood::linear_equations(const Vector& theta, NormalEquations& out) {
  const auto count = static_cast<Index>(linear_coordinates_.size());
  out.sum_of_squares = pass(theta, Pass::linear);
  out.gradient.resize(count);
  out.gram.resize(count, count);
  read_gradient(linear_channels_, out.gradient);
  read_gram(linear_gram_, linear_channels_, out.gram);
}

double RegressionLikelihood::derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) {
  MIXRATE_EXPECT(theta.size() == dim(), "as many coordinates as Likelihood::dim()");
  const Index p = num_coordinates();
  const double nu = noise_variance(theta);
  const double squares = pass(theta, hessian == nullptr ? Pass::first : Pass::second);
  gradient.resize(dim());
  Vector slope(p);
  read_gradient(all_channels_, slope);
  gradient.head(p) = slope / nu;
  if (noise_ == Noise::free) gradient[p] = 0.5 * (squares / nu - count_);
  if (hessian != nullptr) {
    Matrix inner(p, p);
    read_gram(gram_, all_channels_, inner);
    hessian->resize(dim(), dim());
    hessian->topLeftCorner(p, p) = inner / nu;
    if (noise_ == Noise::free) {
      hessian->col(p).head(p) = -slope / nu;
      hessian->row(p).head(p) = -slope.transpose() / nu;
      (*hessian)(p, p) = -0.5 * squares / nu;
    }
  }
  return log_likelihood(theta, squares);
}

double RegressionLikelihood::ascent_step(const Vector& theta, Vector& next, GateStep gate) {
  NormalEquations now;
  normal_equations(theta, now);
  const Index p = num_coordinates();
  const double damping = gate == GateStep::newton ? 1e-4 : 10.0;
  const Vector diagonal = now.gram.diagonal();
  now.gram.diagonal() += damping * diagonal + Vector::Constant(p, 1e-12 * diagonal.maxCoeff() + 1e-300);
  next = theta;
  const Vector move = solve_symmetric(now.gram, now.gradient);
  if (move.allFinite()) next.head(p) += move;
  if (noise_ == Noise::free) set_noise(next, now.sum_of_squares);
  next = next.cwiseMax(lower_).cwiseMin(upper_);
  return log_likelihood(theta, now.sum_of_squares);
}

double RegressionLikelihood::noise_variance(const Vector& theta) const {
  return noise_ == Noise::known ? known_variance_ : std::exp(theta[num_coordinates()]);
}

void RegressionLikelihood::set_noise(Vector& theta, double sum_of_squares) const {
  if (noise_ == Noise::known) return;
  const Index p = num_coordinates();
  const double nu = std::max(sum_of_squares / count_, 1e-300);
  theta[p] = std::clamp(std::log(nu), lower_[p], upper_[p]);
}

double RegressionLikelihood::log_likelihood(const Vector& theta, double sum_of_squares) const {
  const double nu = noise_variance(theta);
  return -0.5 * (count_ * std::log(2.0 * std::numbers::pi * nu) + sum_of_squares / nu);
}

bool RegressionLikelihood::collapsed(const Vector& theta) const {
  return noise_ == Noise::free && theta[num_coordinates()] <= lower_[num_coordinates()];
}

}  // namespace mixrate
