// moments: the method of moments for softmax mixtures and for Gaussian location mixtures on the line.
#include <cmath>

#include "estimator/estimator.hpp"
#include "estimator/moments/softmax_moments.hpp"
#include "estimator/start/resize.hpp"
#include "math/hermite.hpp"
#include "math/moments/dmm.hpp"
#include "model/latent_moments.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

/// A location mixture on the line: one variance for all atoms, known or not.
bool is_line_mixture(const Model& model) {
  const GaussianAtoms* atoms = model.gaussian_atoms();
  return atoms != nullptr && (atoms->covariance == Covariance::known || atoms->covariance == Covariance::common) &&
         model.response_dim() == 1 && model.weights_free();
}

class Moments final : public Estimator {
 public:
  explicit Moments(const Options& options) : options_(read_moment_options(options)) {}

  void require(const Model& model) const override {
    if (model.support() != nullptr || is_line_mixture(model)) return;
    throw StudyError(
        {}, "the estimator 'moments' does not fit this family",
        "it is for softmax mixtures and for one-dimensional Gaussian mixtures with free weights and a known "
        "or common variance");
  }

  [[nodiscard]] bool has_floor(const Model& model) const override {
    return model.support() != nullptr && options_.references == 0;
  }

  /// Latent moments of softmax mixtures: the features' part of the error of sum_j A_j(w) t(x_j), at the worst atom.
  [[nodiscard]] double error_floor(const Model& model, const MixingMeasure& truth,
                                   std::string_view column) const override {
    if (!has_floor(model) || column != "max-atom") return std::numeric_limits<double>::quiet_NaN();
    double largest = 0.0;
    for (Index i = 0; i < truth.size(); ++i)
      largest = std::max(largest, design_floor(*model.support(), truth.atoms().col(i)));
    return largest;
  }

  [[nodiscard]] bool is_free_of_units() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const MomentEstimate estimate = problem.model.support() != nullptr
                                        ? softmax_moments(problem.model, problem.data.y.col(0), problem.k,
                                                          problem.likelihood, options_, problem.stream)
                                        : on_the_line(problem);
    FitOutcome outcome;
    if (estimate.measure.size() == 0) {
      outcome.status = FitStatus::not_finite;
      return outcome;
    }
    outcome.status = estimate.found < problem.k ? FitStatus::degenerate : FitStatus::converged;
    outcome.estimate = problem.model.canonical(estimate.measure);
    outcome.log_likelihood = estimate.log_likelihood;
    outcome.certificate.starts = 1;
    return outcome;
  }

 private:
  /// Denoised method of moments on centred data. Known variance: m_1..m_(2k-1); unknown: m_1..m_2k.
  [[nodiscard]] MomentEstimate on_the_line(const FitProblem& problem) const {
    const Index k = problem.k;
    const double centre = problem.data.y.col(0).mean();
    const Vector y = problem.data.y.col(0).array() - centre;
    const GaussianAtoms& law = *problem.model.gaussian_atoms();
    const bool is_known = law.covariance == Covariance::known;
    DmmFit fit;
    if (is_known) {
      const HermiteMoments moments = hermite_moments(y, law.known_variance, 2 * k - 1);
      const MomentNorm norm =
          options_.two_step ? MomentNorm::inverse_covariance(moments.covariance) : MomentNorm::identity(2 * k - 1);
      const double reach = options_.radius > 0.0 ? options_.radius : y.cwiseAbs().maxCoeff();
      fit = dmm_known_variance(moments.means.tail(2 * k - 1), {-reach, reach}, norm);
    } else {
      fit = dmm_unknown_variance(hermite_means(y, 0.0, 2 * k).tail(2 * k));
    }
    if (fit.size() == 0) return {};
    const Matrix atoms = (fit.measure.atoms.array() + centre).matrix().transpose();
    const Vector log_weights = fit.measure.weights.cwiseMax(1e-12).array().log();
    Vector common(problem.model.layout()->common_width());
    if (common.size() > 0) common[0] = std::max(fit.variance, 1e-12);
    const MixingMeasure found(problem.model.layout(), log_weights, atoms, common);
    MomentEstimate estimate{resize(found, k, problem.stream), 0.0, fit.size()};
    Vector gradient;
    estimate.log_likelihood =
        problem.likelihood.derivatives(problem.likelihood.pack(estimate.measure), gradient, nullptr);
    return estimate;
  }

  MomentOptions options_;
};

}  // namespace

EstimatorEntry moments_estimator() {
  return {
      {"moments",
       "method of moments: latent moments of softmax mixtures along random directions; denoised moments of Gaussian "
       "location mixtures on the line, with known or unknown variance",
       "arXiv 2409.09903; Wu and Yang (2020), Ann. Statist. 48; Lindsay (1989), Ann. Statist. 17", moment_options()},
      [](const Options& options) -> std::shared_ptr<const Estimator> { return std::make_shared<Moments>(options); }};
}

}  // namespace mixrate
