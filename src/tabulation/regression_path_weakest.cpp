// The direction in which a regression function moves least.
#include <cmath>

#include "math/solve.hpp"
#include "model/least_squares.hpp"
#include "tabulation/regression_path.hpp"

namespace mixrate {

namespace {

/// f on draws of the covariates, as a function of the coordinates of the k0-atom model.
class Responses {
 public:
  explicit Responses(const PathRequest& request) : scenario_(request.scenario), stream_(key(request), Purpose::loss) {
    constexpr Index draws = 2000;
    x_ = draw_design(scenario_->design, draws, stream_);
    const Dataset none{Matrix::Zero(1, x_.cols()), Matrix::Zero(1, 1)};
    likelihood_ = scenario_->model->likelihood(none, scenario_->truth.size(), scenario_->box);
    theta_ = likelihood_->pack(scenario_->truth);
    at_truth_ = values(scenario_->truth);
  }
  [[nodiscard]] Vector values(const MixingMeasure& g) const {
    Vector f(x_.rows());
    scenario_->model->regression(x_, g, f);
    return f / std::sqrt(static_cast<double>(x_.rows()));
  }
  /// df/dtheta at the truth, by central differences: draws x coordinates.
  [[nodiscard]] Matrix jacobian() const {
    constexpr double step = 1e-5;
    const Index p = likelihood_->least_squares()->num_coordinates();
    Matrix out(x_.rows(), p);
    for (Index c = 0; c < p; ++c) {
      Vector up = theta_, down = theta_;
      up[c] += step;
      down[c] -= step;
      out.col(c) = (values(likelihood_->unpack(up)) - values(likelihood_->unpack(down))) / (2.0 * step);
    }
    return out;
  }
  /// The truth moved by `move` in the coordinates of f.
  [[nodiscard]] MixingMeasure moved(const Vector& move) const {
    Vector theta = theta_;
    theta.head(move.size()) += move;
    return likelihood_->unpack(theta);
  }
  [[nodiscard]] const Vector& at_truth() const { return at_truth_; }
  [[nodiscard]] Stream& stream() { return stream_; }

 private:
  static StreamKey key(const PathRequest& request) { return {request.seed, request.scenario->content_hash(), 0}; }
  std::shared_ptr<const Scenario> scenario_;
  Stream stream_;
  Matrix x_;
  std::unique_ptr<Likelihood> likelihood_;
  Vector theta_, at_truth_;
};

/// An atom's clones at +u and -u.
MixingMeasure torn(const MixingMeasure& g, Index atom, const Vector& u) {
  MixingMeasure out = with_doubled_atom(g, atom);
  out.atoms().col(atom) += u;
  out.atoms().col(out.size() - 1) -= u;
  return out;
}

/// The products u_i u_j, i <= j, those with i < j twice.
Vector products(const Vector& u) {
  Vector out(u.size() * (u.size() + 1) / 2);
  for (Index i = 0, at = 0; i < u.size(); ++i) {
    for (Index j = i; j < u.size(); ++j) out[at++] = (i == j ? 1.0 : 2.0) * u[i] * u[j];
  }
  return out;
}

/// The columns S_ij of the clones' second order S(u) = sum_(i <= j) products(u)_ij S_ij, by differences.
Matrix second_order(const Responses& responses, const MixingMeasure& truth, Index atom) {
  constexpr double step = 1e-3;
  const Index m = truth.atoms().rows();
  const auto at = [&](const Vector& u) -> Vector {
    return (responses.values(torn(truth, atom, step * u)) - responses.at_truth()) / (step * step);
  };
  Matrix pure(responses.at_truth().size(), m), out(responses.at_truth().size(), m * (m + 1) / 2);
  for (Index i = 0; i < m; ++i) pure.col(i) = at(Vector::Unit(m, i));
  for (Index i = 0, column = 0; i < m; ++i) {
    for (Index j = i; j < m; ++j, ++column) {
      out.col(column) = pure.col(i);
      if (j > i) out.col(column) = 0.5 * (at(Vector::Unit(m, i) + Vector::Unit(m, j)) - pure.col(i) - pure.col(j));
    }
  }
  return out;
}

/// The unit vector with the smallest products(u)' form products(u).
Vector least_quartic(const Matrix& form, Index m, Stream& stream) {
  const auto value = [&](const Vector& u) { return products(u).dot(form * products(u)); };
  const auto direction = [&] {
    Vector u(m);
    for (double& part : u) part = sample_normal(stream);
    return Vector(u.normalized());
  };
  Vector best = direction();
  double least = value(best);
  const auto take = [&](const Vector& u) {
    if (const double trial = value(u); trial < least) {
      least = trial;
      best = u;
    }
  };
  for (int draw = 0; draw < 20000; ++draw) take(direction());
  for (int draw = 0; draw < 4000; ++draw) take((best + std::pow(0.997, draw) * 0.1 * direction()).normalized());
  return best;
}

}  // namespace

MeasurePath weakest_path(const PathRequest& request) {
  const auto responses = std::make_shared<Responses>(request);
  const Matrix jacobian = responses->jacobian();
  if (request.atom < 0) {
    const Vector direction = right_singular_vectors(jacobian).col(jacobian.cols() - 1);
    return [=](double eps) { return responses->moved(eps * direction); };
  }
  const Index atom = request.atom;
  const Matrix second = second_order(*responses, request.scenario->truth, atom);
  const Matrix answer = minimum_norm_solve(jacobian, second);
  const Matrix left = second - jacobian * answer;
  const Vector apart =
      least_quartic(left.transpose() * left, request.scenario->truth.atoms().rows(), responses->stream());
  const Vector rest = -answer * products(apart);
  return [=](double eps) { return torn(responses->moved(eps * eps * rest), atom, eps * apart); };
}

}  // namespace mixrate
