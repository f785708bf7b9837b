#include "estimator/bayes/coordinate_sweep.hpp"

#include <cmath>

#include "base/error.hpp"
#include "math/log_sum_exp.hpp"
#include "random/gamma.hpp"

namespace mixrate {

namespace {

constexpr int gate_steps = 3, atom_steps = 3;  // of random walks, a sweep

}  // namespace

CoordinateSweep::CoordinateSweep(const Model& model, const Dataset& data, const CoordinatePosterior& posterior,
                                 const Vector& start)
    : model_(model),
      data_(data),
      posterior_(posterior),
      kinds_(posterior.prior().kinds()),
      k_(posterior.prior().num_atoms()),
      has_weights_(!kinds_.gate.empty() && kinds_.gate.front() == CoordinateKind::weight),
      normal_(data, posterior.prior()),
      rows_(static_cast<std::size_t>(k_)) {
  if (!kinds_.gate.empty() && !has_weights_) gate_.emplace(start.head(kinds_.gate_size()), WalkPoint{}, 1.0, nullptr);
  if (!kinds_.normal.empty()) return;
  MIXRATE_EXPECT(kinds_.common.empty(), "random walks are on atoms, one by one");
  for (Index i = 0; i < k_; ++i)
    atoms_.emplace_back(start.segment(kinds_.atom_at(i), kinds_.atom_size()), WalkPoint{}, 1.0, nullptr);
}

double CoordinateSweep::log_likelihood() const {
  Vector rows(log_atoms_.rows());
  log_sum_exp_rows(log_weights_ + log_atoms_, rows);
  return rows.sum();
}

double CoordinateSweep::operator()(Vector& theta, AdaptiveWalk::Phase phase, Stream& stream) {
  const MixingMeasure g = posterior_.likelihood().unpack(theta);
  log_atoms_ = model_.log_atoms(data_.x, data_.y, g);
  log_weights_ = model_.log_weights(data_.x, data_.size(), g);
  const double value = log_likelihood();
  if (!std::isfinite(value)) return value;
  if (gate_) walk_gate(phase, theta, stream);
  draw_labels(stream);
  if (has_weights_) draw_weights(theta, stream);
  if (atoms_.empty())
    normal_(rows_, theta, stream);
  else
    walk_atoms(phase, theta, stream);
  return value;
}

void CoordinateSweep::walk_gate(AdaptiveWalk::Phase phase, Vector& theta, Stream& stream) {
  const Index size = kinds_.gate_size();
  const auto point_at = [&](const Vector& whole) {
    WalkPoint out = posterior_.prior().gate_at(whole.data());
    out.log_likelihood = log_likelihood();
    return out;
  };
  gate_->move_to(theta.head(size), point_at(theta));
  Vector moved = theta;
  for (int step = 0; step < gate_steps; ++step) {
    moved.head(size) = gate_->propose(stream);
    Matrix other = model_.log_weights(data_.x, data_.size(), posterior_.likelihood().unpack(moved));
    std::swap(other, log_weights_);
    if (!gate_->decide(point_at(moved), phase, stream)) std::swap(other, log_weights_);
  }
  theta.head(size) = gate_->x();
}

void CoordinateSweep::draw_labels(Stream& stream) {
  for (std::vector<Index>& rows : rows_) rows.clear();
  Vector share(k_);
  for (Index j = 0; j < log_atoms_.rows(); ++j) {
    share = (log_weights_.row(j) + log_atoms_.row(j)).transpose();
    share = (share.array() - share.maxCoeff()).exp();
    rows_[static_cast<std::size_t>(sample_index(stream, share))].push_back(j);
  }
}

void CoordinateSweep::draw_weights(Vector& theta, Stream& stream) const {
  Vector log_mass(k_);
  for (Index i = 0; i < k_; ++i)
    log_mass[i] = std::log(sample_gamma(stream, 1.0 + static_cast<double>(rows_[static_cast<std::size_t>(i)].size())));
  theta.head(k_ - 1) = log_mass.head(k_ - 1).array() - log_mass[k_ - 1];
}

double CoordinateSweep::labelled(const Matrix& log_atoms, Index i) const {
  double sum = 0.0;
  for (const Index j : rows_[static_cast<std::size_t>(i)]) sum += log_atoms(j, i);
  return sum;
}

void CoordinateSweep::walk_atoms(AdaptiveWalk::Phase phase, Vector& theta, Stream& stream) {
  const Index size = kinds_.atom_size();
  const auto point_at = [&](const Matrix& log_atoms, const Vector& whole, Index i) {
    WalkPoint out = posterior_.prior().atom_at(whole.data() + kinds_.atom_at(i));
    out.log_likelihood = labelled(log_atoms, i);
    return out;
  };
  for (Index i = 0; i < k_; ++i)
    atoms_[static_cast<std::size_t>(i)].move_to(theta.segment(kinds_.atom_at(i), size), point_at(log_atoms_, theta, i));
  Vector moved = theta;
  for (int step = 0; step < atom_steps; ++step) {
    for (Index i = 0; i < k_; ++i)
      moved.segment(kinds_.atom_at(i), size) = atoms_[static_cast<std::size_t>(i)].propose(stream);
    const Matrix there = model_.log_atoms(data_.x, data_.y, posterior_.likelihood().unpack(moved));
    for (Index i = 0; i < k_; ++i) atoms_[static_cast<std::size_t>(i)].decide(point_at(there, moved, i), phase, stream);
  }
  for (Index i = 0; i < k_; ++i) theta.segment(kinds_.atom_at(i), size) = atoms_[static_cast<std::size_t>(i)].x();
}

double CoordinateSweep::proposed() const {
  double out = gate_ ? gate_->proposed() : 0.0;
  for (const AdaptiveWalk& walk : atoms_) out += walk.proposed();
  return out;
}

double CoordinateSweep::accepted() const {
  double out = gate_ ? gate_->accepted() : 0.0;
  for (const AdaptiveWalk& walk : atoms_) out += walk.accepted();
  return out;
}

}  // namespace mixrate
