// bbvi: mean-field Gaussian variational inference; with `path`, for every number of atoms up to k.
#include <algorithm>
#include <cmath>

#include "estimator/bayes/evidence_path.hpp"
#include "estimator/bayes/mean_field.hpp"
#include "estimator/em.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// The best of several restarts at one number of atoms.
struct BestBound {
  MeanFieldFit fit;
  int starts_at_best = 0;
  double gap = unknown_number;  // nats between the best two
};

bool is_better(const MeanFieldFit& a, const MeanFieldFit& b) {
  return std::isfinite(a.elbo) && (!std::isfinite(b.elbo) || a.elbo > b.elbo);
}

class Bbvi final : public Estimator {
 public:
  explicit Bbvi(const Options& options)
      : prior_(read_prior(options)),
        draws_(static_cast<int>(options.integer("draws"))),
        is_path_(options.boolean("path")) {
    ascent_.steps = static_cast<int>(options.integer("steps"));
    ascent_.rate = options.real("rate");
    if (prior_.gate != ExpertPrior::Gate::pinned)
      throw StudyError(options.where("gate"), "`bbvi` has no free gate",
                       "its coordinates are relative to the last atom", "Drop `gate`, or use `gibbs`");
  }
  void require(const Model& model) const override { ExpertPosterior::require(model, "bbvi"); }

  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const auto fit_order = [this](const FitProblem& at_k) { return outcome(at_k, best_restart(at_k)); };
    return is_path_ ? fit_by_evidence(problem, &Selection::elbo, fit_order) : fit_order(problem);
  }

 private:
  /// EM from each of the starts gives the means to begin with.
  [[nodiscard]] BestBound best_restart(const FitProblem& problem) const {
    MeanField field(problem.likelihood, problem.model.covariate_dim() + 1, prior_);
    BestBound best;
    double second = unknown_number;
    std::vector<double> bounds;
    for (int restart = 0; restart < restarts(problem); ++restart) {
      const Vector start = problem.likelihood.pack(problem.starts.draw(restart));
      const Run run =
          run_em(problem.likelihood, start,
                 towards_maximum(problem.likelihood, start, {.absolute_gain = 1e-3, .max_iterations = 200}));
      MeanFieldFit fit = field.fit(run.theta, ascent_, problem.stream);
      if (std::isfinite(fit.elbo)) bounds.push_back(fit.elbo);
      if (restart == 0 || is_better(fit, best.fit)) best.fit = std::move(fit);
    }
    std::sort(bounds.rbegin(), bounds.rend());
    if (bounds.size() > 1) second = bounds[1];
    best.gap = best.fit.elbo - second;
    for (const double bound : bounds) best.starts_at_best += best.fit.elbo - bound < 1.0 ? 1 : 0;
    return best;
  }

  [[nodiscard]] static int restarts(const FitProblem& problem) {
    return problem.k == 1 ? 1 : problem.starts.count;  // one atom: one maximum
  }

  [[nodiscard]] FitOutcome outcome(const FitProblem& problem, const BestBound& best) const {
    FitOutcome out;
    out.status = best.fit.status;
    out.iterations = ascent_.steps;
    out.certificate.starts = restarts(problem);
    out.certificate.start_gap = best.gap;
    out.certificate.remaining_gain = best.fit.remaining_gain;
    out.starts_at_best = best.starts_at_best;
    if (!std::isfinite(best.fit.elbo)) {
      out.status = FitStatus::not_finite;
      return out;
    }
    out.evidence = best.fit.elbo;
    Likelihood& likelihood = problem.likelihood;
    Vector gradient(likelihood.dim());
    out.log_likelihood = likelihood.derivatives(best.fit.mean, gradient, nullptr);
    out.estimate = problem.model.canonical(likelihood.unpack(best.fit.mean));
    auto posterior = std::make_shared<Posterior>();
    for (int draw = 0; draw < draws_; ++draw)
      posterior->draws.push_back(problem.model.canonical(likelihood.unpack(MeanField::draw(best.fit, problem.stream))));
    out.posterior = std::move(posterior);
    return out;
  }

  ExpertPrior prior_;
  Ascent ascent_;
  int draws_;
  bool is_path_;
};

}  // namespace

EstimatorEntry bbvi_estimator() {
  std::vector<OptionSpec> options = prior_options();
  options.push_back(integer_option("steps", 1500, {10, 1000000}, "steps of Adam"));
  options.push_back(real_option("rate", 0.02, {1e-8, 1.0}, "step length of Adam; a hundredth of it at the end"));
  options.push_back(integer_option("draws", 100, {1, 100000}, "draws of q for posterior losses"));
  options.push_back(
      boolean_option("path", false,
                     "fit 1, ..., k atoms, as often as there are starts but from k-means++ labels, and keep the "
                     "largest bound: the choice of the number of atoms `elbo`"));
  return {{"bbvi", "mean-field Gaussian variational inference with reparameterised gradients; evidence lower bound",
           "arXiv 2604.20551, section 6 and appendix B.1; Kucukelbir et al. (2017), JMLR 18", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Bbvi>(given); }};
}

}  // namespace mixrate
