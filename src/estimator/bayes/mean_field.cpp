#include "estimator/bayes/mean_field.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// One Adam moment pair per coordinate.
class Adam {
 public:
  explicit Adam(Index size) : first_(Vector::Zero(size)), second_(Vector::Zero(size)) {}
  void ascend(const Vector& slope, double rate, Vector& at) {
    constexpr double keep_first = 0.9, keep_second = 0.99, tiny = 1e-12;
    first_ = keep_first * first_ + (1.0 - keep_first) * slope;
    second_ = keep_second * second_.array() + (1.0 - keep_second) * slope.array().square();
    ++count_;
    const double bias_first = 1.0 - std::pow(keep_first, count_), bias_second = 1.0 - std::pow(keep_second, count_);
    at.array() += rate / bias_first * first_.array() / ((second_.array() / bias_second).sqrt() + tiny);
  }

 private:
  Vector first_, second_;
  int count_ = 0;
};

constexpr double small_gain = 0.5;  // nats

}  // namespace

MeanField::MeanField(Likelihood& likelihood, Index width, const ExpertPrior& prior)
    : likelihood_(likelihood),
      prior_(prior),
      width_(width),
      gates_((likelihood.num_atoms() - 1) * width),
      noise_(likelihood.dim()),
      theta_(likelihood.dim()),
      gradient_(likelihood.dim()) {
  MIXRATE_EXPECT(prior.gate == ExpertPrior::Gate::pinned, "coordinates are relative to the last atom");
  MIXRATE_EXPECT(likelihood.dim() == gates_ + likelihood.num_atoms() * (width + 1), "gates, then experts");
}

bool MeanField::is_scale(Index coordinate) const {
  return coordinate >= gates_ && (coordinate - gates_) % (width_ + 1) == width_;
}

double MeanField::prior_variance(Index coordinate) const {
  return coordinate < gates_ ? prior_.gate_variance : prior_.coefficient_variance;
}

/// E_q[log p] + entropy; slopes in the means and in the logarithms of the deviations.
double MeanField::closed_part(const Vector& mean, const Vector& log_deviation, Vector* mean_slope,
                              Vector* deviation_slope) const {
  const double a = prior_.shape, b = prior_.rate, log_two_pi = std::log(2.0 * std::numbers::pi);
  double out = 0.0;
  for (Index c = 0; c < mean.size(); ++c) {
    const double m = mean[c], squared = std::exp(2.0 * log_deviation[c]);
    out += log_deviation[c] + 0.5 * (log_two_pi + 1.0);
    double in_mean = 0.0, in_log_deviation = 1.0;
    if (is_scale(c)) {
      const double inverse = std::exp(std::min(-m + 0.5 * squared, 700.0));  // E[1 / s]
      out += a * std::log(b) - std::lgamma(a) - a * m - b * inverse;
      in_mean = -a + b * inverse;
      in_log_deviation -= b * inverse * squared;
    } else {
      const double v = prior_variance(c);
      out -= 0.5 * ((m * m + squared) / v + log_two_pi + std::log(v));
      in_mean = -m / v;
      in_log_deviation -= squared / v;
    }
    if (mean_slope != nullptr) (*mean_slope)[c] = in_mean;
    if (deviation_slope != nullptr) (*deviation_slope)[c] = in_log_deviation;
  }
  return out;
}

/// The mean log-likelihood at mean + dev eps and mean - dev eps, eps ~ N(0, I); its slopes are added.
double MeanField::add_pair(const Vector& mean, const Vector& deviation, Stream& stream, Vector& mean_slope,
                           Vector& deviation_slope) {
  for (double& value : noise_) value = sample_normal(stream);
  double total = 0.0;
  for (const double sign : {1.0, -1.0}) {
    theta_ = mean.array() + sign * deviation.array() * noise_.array();
    total += 0.5 * likelihood_.derivatives(theta_, gradient_, nullptr);
    mean_slope += 0.5 * gradient_;
    deviation_slope.array() += 0.5 * sign * gradient_.array() * noise_.array() * deviation.array();
  }
  return total;
}

MeanFieldFit MeanField::fit(Vector start, const Ascent& ascent, Stream& stream) {
  const Index size = start.size();
  MeanFieldFit out;
  Vector log_deviation = Vector::Constant(size, -0.5 * std::log(likelihood_.num_observations()));
  out.mean = std::move(start);
  Vector mean_slope(size), deviation_slope(size);
  Adam means(size), deviations(size);
  for (int step = 0; step < ascent.steps; ++step) {
    double bound = closed_part(out.mean, log_deviation, &mean_slope, &deviation_slope);
    out.deviation = log_deviation.array().exp();
    bound += add_pair(out.mean, out.deviation, stream, mean_slope, deviation_slope);
    if (!std::isfinite(bound) || !mean_slope.allFinite() || !deviation_slope.allFinite()) {
      out.status = FitStatus::not_finite;
      return out;
    }
    const double late = std::max(0.0, 2.0 * step / ascent.steps - 1.0);
    const double rate = ascent.rate * std::pow(0.01, late);
    means.ascend(mean_slope, rate, out.mean);
    deviations.ascend(deviation_slope, rate, log_deviation);
  }
  out.deviation = log_deviation.array().exp();
  measure(ascent.final_draws, log_deviation, stream, out);
  return out;
}

/// The bound and what is left to gain, from fresh draws. Near a maximum the bound is a parabola in the means whose
/// curvatures are those that q reports: 1 / deviation^2.
void MeanField::measure(int draws, const Vector& log_deviation, Stream& stream, MeanFieldFit& out) {
  const int pairs = std::max(1, draws / 2);
  Vector slope = Vector::Zero(out.mean.size()), closed(out.mean.size()), unused = slope;
  double total = 0.0;
  for (int pair = 0; pair < pairs; ++pair) total += add_pair(out.mean, out.deviation, stream, slope, unused);
  out.elbo = total / pairs + closed_part(out.mean, log_deviation, &closed, nullptr);
  slope = slope / pairs + closed;
  out.remaining_gain = 0.5 * (slope.array() * out.deviation.array()).square().sum();
  out.status = !std::isfinite(out.elbo)           ? FitStatus::not_finite
               : out.remaining_gain <= small_gain ? FitStatus::converged
                                                  : FitStatus::iteration_cap;
}

Vector MeanField::draw(const MeanFieldFit& q, Stream& stream) {
  Vector theta = q.mean;
  for (Index c = 0; c < theta.size(); ++c) theta[c] += q.deviation[c] * sample_normal(stream);
  return theta;
}

}  // namespace mixrate
