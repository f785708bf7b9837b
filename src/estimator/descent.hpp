// Gradient ascent of the log-likelihood in a chart, plain or natural.
#pragma once

#include <functional>
#include <memory>

#include "estimator/climb/iteration.hpp"
#include "estimator/stopping.hpp"
#include "estimator/trace.hpp"
#include "model/chart.hpp"
#include "model/fisher.hpp"

namespace mixrate {

/// Where the next step goes, in the chart: from phi, J = d theta / d phi and the gradient of the mean log-likelihood
/// in standard coordinates.
using StepDirection = std::function<Vector(const Vector& theta, const Matrix& jacobian, const Vector& gradient)>;

/// J'g: the gradient in the chart. In standard coordinates the step is J J'g, so a linear chart is a preconditioner.
Vector plain_direction(const Vector& theta, const Matrix& jacobian, const Vector& gradient);

/// Which information a natural gradient step divides by. model: E s s' under G(theta), by quadrature for scalar
/// responses without covariates, J'J / (n nu) given the covariates for least squares (then a step is Gauss-Newton's;
/// 1/2 for log nu). empirical: the mean of s s' over the data (over 2000 of them when there are more).
/// They agree where the model is right; far from there the empirical one is the larger and its steps the safer.
enum class Information { model, empirical };

/// (J'IJ + damping 1)^-1 J'g, I the information of one observation.
class NaturalDirection {
 public:
  NaturalDirection(const FitProblem& problem, Information information, double damping);
  Vector operator()(const Vector& theta, const Matrix& jacobian, const Vector& gradient);

 private:
  [[nodiscard]] Matrix metric(const Vector& theta);
  void lay_nodes(const Vector& theta);
  [[nodiscard]] static Matrix of_least_squares(LeastSquares& squares, const Vector& theta, double n);

  const FitProblem& problem_;
  double damping_;
  std::unique_ptr<FisherInformation> quadrature_;
  std::vector<std::unique_ptr<Likelihood>> rows_;  // empirical: one observation each
  std::vector<double> weights_;                    // of these
};

/// phi <- phi + step * direction, cut off at the box, until a stop rule holds. The log-likelihood may fall: then no
/// rule on gains holds, and a step that is too long ends as iteration_cap or not_finite.
Run run_descent(Likelihood& likelihood, const Chart& chart, const Vector& start, double step, const Stopping& stop,
                const StepDirection& direction, const IterationObserver& observer = {});

}  // namespace mixrate
