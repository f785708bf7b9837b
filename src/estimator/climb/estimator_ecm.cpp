// ecm: expectation conditional maximisation, one location of a linear chart at a time.
#include <fmt/format.h>

#include <cmath>

#include "estimator/em.hpp"
#include "estimator/estimator.hpp"
#include "model/chart.hpp"

namespace mixrate {

namespace {

/// Sums over the data that the conditional steps need: N_i = sum r_i, mean_i = sum r_i y / N_i, and
/// spread_i = sum r_i |y - mean_i|^2 / N_i.
struct Sums {
  Vector mass, spread;
  Matrix mean;  // d x k
  double log_likelihood = 0.0;
};

/// Responsibilities in blocks of rows, never for all data at once.
Sums gather(const Model& model, const Dataset& data, const MixingMeasure& g) {
  constexpr Index block_size = 512;
  const Index k = g.size(), d = model.response_dim(), n = data.size();
  Sums sums{Vector::Zero(k), Vector::Zero(k), Matrix::Zero(d, k), 0.0};
  const Vector origin = data.y.row(0).transpose();  // second moments about a point of the data: no cancellation
  for (Index begin = 0; begin < n; begin += block_size) {
    const Index rows = std::min(block_size, n - begin);
    const Matrix x = data.x.middleRows(begin, rows);
    const Matrix y = data.y.middleRows(begin, rows).rowwise() - origin.transpose();
    Matrix joint = model.log_joint(x, data.y.middleRows(begin, rows), g);
    const Vector top = joint.rowwise().maxCoeff();
    joint = (joint.colwise() - top).array().exp().matrix();
    const Vector total = joint.rowwise().sum();
    joint.array().colwise() /= total.array();
    if (data.has_weights()) {
      const Vector weights = data.weights.segment(begin, rows), logs = top.array() + total.array().log();
      sums.log_likelihood += weights.dot(logs);
      joint.array().colwise() *= weights.array();
    } else {
      sums.log_likelihood += (top.array() + total.array().log()).sum();
    }
    sums.mass += joint.colwise().sum().transpose();
    sums.mean += y.transpose() * joint;
    sums.spread += joint.transpose() * y.rowwise().squaredNorm();
  }
  for (Index i = 0; i < k; ++i) {
    sums.mean.col(i) /= sums.mass[i];
    sums.spread[i] = sums.spread[i] / sums.mass[i] - sums.mean.col(i).squaredNorm();
    sums.mean.col(i) += origin;
  }
  return sums;
}

class Ecm final : public Estimator {
 public:
  explicit Ecm(const Options& options)
      : stop_(read_stopping(options)),
        is_star_(options.text("chart") == "star"),
        is_standard_(options.text("chart") == "standard"),
        keeps_order_(options.boolean("keep_order")) {
    if (options.given("projection")) projection_ = options.reals("projection");
  }

  void require(const Model& model) const override {
    const GaussianAtoms* atoms = model.gaussian_atoms();
    if (atoms != nullptr && atoms->covariance != Covariance::diagonal && atoms->covariance != Covariance::full) return;
    throw StudyError({}, "ecm is for Gaussian mixtures with scalar variances",
                     "its conditional steps are closed forms there", "Use em");
  }

  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const ChartSpace space = chart_space(problem.model, problem.likelihood, projection_, {});
    const Matrix map = is_standard_ ? Matrix(Matrix::Identity(problem.k, problem.k))
                       : is_star_   ? star_map(problem.k)
                                    : cumulative_map(problem.k);
    return best_of_starts(problem, [&](const Vector& given) { return iterate(problem, space, map, given); });
  }

 private:
  [[nodiscard]] Run iterate(const FitProblem& problem, const ChartSpace& space, const Matrix& map,
                            const Vector& given) const {
    MixingMeasure g = ordered_along(problem.likelihood.unpack(given), problem.likelihood, space);
    const Stopping stop = towards_maximum(problem.likelihood, problem.likelihood.pack(g), stop_);
    Run run;
    run.theta = problem.likelihood.pack(g);
    Sums sums = gather(problem.model, problem.data, g);
    run.log_likelihood = sums.log_likelihood;
    run.status = std::isfinite(run.log_likelihood) ? FitStatus::iteration_cap : FitStatus::not_finite;
    while (run.status == FitStatus::iteration_cap && run.iterations < stop.max_iterations) {
      maximise(problem.model, space, map, sums, g);
      const Vector theta = problem.likelihood.pack(g);  // into the box
      g = problem.likelihood.unpack(theta);
      sums = gather(problem.model, problem.data, g);
      if (!std::isfinite(sums.log_likelihood) || !theta.allFinite()) {
        run.status = FitStatus::not_finite;
        break;
      }
      ++run.iterations;
      const double before = run.log_likelihood, change = (theta - run.theta).cwiseAbs().maxCoeff();
      run.theta = theta;
      run.log_likelihood = sums.log_likelihood;
      const bool has_risen = run.log_likelihood >= before - value_noise(before);
      if (has_risen && stop.holds(before, run.log_likelihood, change, problem.likelihood.num_observations())) {
        run.status = FitStatus::converged;
      } else if (change == 0.0 || !has_risen) {
        run.status = FitStatus::stalled;
      }
    }
    return run;
  }

  /// Locations of the chart one after the other (each the maximiser given the others), then variances, then weights.
  void maximise(const Model& model, const ChartSpace& space, const Matrix& map, const Sums& sums,
                MixingMeasure& g) const {
    const AtomLayout& layout = g.layout();
    const Block& mean = layout.atom_block(Meaning::location);
    const bool own_scale = layout.has_atom_block(Meaning::variance);
    Vector precision = sums.mass;  // up to a common factor
    for (Index i = 0; own_scale && i < g.size(); ++i)
      precision[i] /= g.block(i, layout.atom_block(Meaning::variance))[0];
    Matrix located(mean.size, g.size());
    for (Index i = 0; i < g.size(); ++i) located.col(i) = g.block(i, mean);
    for (Index c = 0; c < g.size(); ++c) {
      const Vector pull = precision.cwiseProduct(map.col(c));
      Vector step = (sums.mean - located) * pull / pull.dot(map.col(c));
      if (keeps_order_ && c > 0 && !is_standard_ && !is_star_) {  // the gap along the projection stays >= 0
        const double gap = space.projection.dot(located.col(c) - located.col(c - 1));
        step += std::max(0.0, -(gap + space.projection.dot(step))) * space.projection;
      }
      located += step * map.col(c).transpose();
    }
    for (Index i = 0; i < g.size(); ++i) g.block(i, mean) = located.col(i);
    set_scales(sums, located, g);
    if (model.weights_free()) g.log_weights() = (sums.mass / sums.mass.sum()).array().log();
  }

  /// Variances given the new means: spread + |mean - new mean|^2, per coordinate.
  static void set_scales(const Sums& sums, const Matrix& located, MixingMeasure& g) {
    const AtomLayout& layout = g.layout();
    const double d = static_cast<double>(located.rows());
    const Vector variance = (sums.spread + (sums.mean - located).colwise().squaredNorm().transpose()) / d;
    if (layout.has_atom_block(Meaning::variance)) {
      for (Index i = 0; i < g.size(); ++i) g.block(i, layout.atom_block(Meaning::variance))[0] = variance[i];
    } else if (layout.common_width() == 1) {
      g.common()[0] = sums.mass.dot(variance) / sums.mass.sum();
    }
  }

  Stopping stop_;
  bool is_star_, is_standard_, keeps_order_;
  std::vector<double> projection_;
};

}  // namespace

EstimatorEntry ecm_estimator() {
  return {{"ecm",
           "expectation conditional maximisation: EM whose M-step moves one location of a chart at a time",
           "Meng and Rubin (1993), Biometrika 80; arXiv 2206.08598",
           {stopping_option(),
            choice_option("chart", "cumulative", {"standard", "cumulative", "star"},
                          "coordinates of the locations; standard is EM"),
            reals_option("projection", {-1e300, 1e300}, "order of the atoms; the first axis"),
            boolean_option("keep_order", true, "cumulative: gaps along the projection stay >= 0")}},
          [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Ecm>(options); }};
}

}  // namespace mixrate
