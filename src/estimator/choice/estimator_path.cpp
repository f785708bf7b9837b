// path: certified fits of k, k - 1, ..., 1 atoms, and what chooses among them.
#include <algorithm>
#include <cmath>

#include "estimator/choice/atom_shares.hpp"
#include "estimator/choice/overfit_choice.hpp"
#include "estimator/climb/certified_fit.hpp"
#include "estimator/estimator.hpp"
#include "estimator/start/kmeans.hpp"
#include "estimator/start/resize.hpp"

namespace mixrate {

namespace {

/// A fit with fewer atoms has no likelihood above one with more. Where it has, by more than this, the larger one missed
/// its maximum and is fitted again from the smaller one with an atom split.
constexpr double nats_of_order = 1e-4;

class PathEstimator final : public Estimator {
 public:
  explicit PathEstimator(const Options& options)
      : certified_(read_certified_fit(options)),
        choice_(read_overfit_choice(options)),
        extra_starts_(static_cast<int>(options.integer("extra_starts"))),
        report_(options.text("report")) {}

  void require(const Model& model) const override {
    require_merge(choice_.merge, model, "path");
    if (model.weights_free()) return;
    throw StudyError({}, "`path` needs free weights", "merged atoms have the sum of two weights");
  }

  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] bool has_tree() const override { return true; }

  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    Fits fits(static_cast<std::size_t>(problem.k));
    fits.back() = certified_.fit(problem);
    if (fits.back().estimate.size() == 0) return fits.back();
    for (Index kappa = problem.k - 1; kappa >= 1; --kappa) fit_from_above(problem, kappa, fits);
    for (Index kappa = 2; kappa <= problem.k; ++kappa) fit_from_below(problem, kappa, fits);
    FitOutcome over = fits.back();
    choice_.choose_from_fit(problem, over);
    choose_by_penalty(problem, fits, over.selection);
    FitOutcome outcome = fits[reported(over.selection, fits)];
    outcome.selection = over.selection;
    outcome.tree = over.tree;
    return outcome;
  }

 private:
  using Fits = std::vector<FitOutcome>;  // [kappa - 1]

  /// Fit kappa atoms from the given measures.
  [[nodiscard]] FitOutcome fit_from(const FitProblem& problem, Index kappa, Likelihood& likelihood,
                                    const std::vector<MixingMeasure>& starts) const {
    const StartSource source{static_cast<int>(starts.size()),
                             [&starts](int index) { return starts[static_cast<std::size_t>(index)]; }};
    return certified_.fit({problem.model, problem.data, kappa, problem.box, likelihood, source, problem.stream});
  }

  /// From the dendrogram of the next larger fit, that of the largest, and clusters of the data.
  void fit_from_above(const FitProblem& problem, Index kappa, Fits& fits) const {
    const auto likelihood = problem.model.likelihood(problem.data, kappa, problem.box);
    std::vector<MixingMeasure> starts;
    for (const FitOutcome* above : {&fits[static_cast<std::size_t>(kappa)], &fits.back()}) {
      if (above->estimate.size() > 0 && (starts.empty() || above->estimate.size() > kappa + 1))
        starts.push_back(dendrogram_of(problem.model, above->estimate, problem.data, choice_.merge).level(kappa));
    }
    if (kappa > 1) {
      const Cloud points = standardised(problem.data);
      for (int extra = 0; extra < extra_starts_; ++extra)
        starts.push_back(clustered_start(points, *likelihood, 30, problem.stream));
    }
    fits[static_cast<std::size_t>(kappa - 1)] = fit_from(problem, kappa, *likelihood, starts);
  }

  void fit_from_below(const FitProblem& problem, Index kappa, Fits& fits) const {
    FitOutcome& fit = fits[static_cast<std::size_t>(kappa - 1)];
    const FitOutcome& below = fits[static_cast<std::size_t>(kappa - 2)];
    if (!is_usable(below) || (is_usable(fit) && fit.log_likelihood >= below.log_likelihood - nats_of_order)) return;
    std::vector<MixingMeasure> starts;
    for (int start = 0; start < std::max(1, extra_starts_); ++start) {
      starts.push_back(resize(below.estimate, kappa, problem.stream));
      perturb(starts.back(), problem.model, 0.1, problem.stream);
    }
    const auto likelihood = problem.model.likelihood(problem.data, kappa, problem.box);
    const FitOutcome again = fit_from(problem, kappa, *likelihood, starts);
    if (is_usable(again) && !(is_usable(fit) && fit.log_likelihood >= again.log_likelihood)) fit = again;
  }

  /// The likelihood of a collapsed fit has no meaning.
  static bool is_usable(const FitOutcome& fit) {
    return fit.estimate.size() > 0 && fit.status != FitStatus::degenerate && std::isfinite(fit.log_likelihood);
  }

  static void choose_by_penalty(const FitProblem& problem, const Fits& fits, Selection& out) {
    const double n = problem.data.num_observations();
    std::vector<FitOfOrder> orders;
    for (std::size_t at = 0; at < fits.size(); ++at) {
      FitOfOrder& order = orders.emplace_back();
      order.kappa = static_cast<Index>(at) + 1;
      order.parameters = problem.model.num_free_parameters(order.kappa);
      if (!is_usable(fits[at])) continue;
      order.log_likelihood = fits[at].log_likelihood;
      const Matrix joint = problem.model.log_joint(problem.data.x, problem.data.y, fits[at].estimate);
      order.completed = problem.data.sum(joint.rowwise().maxCoeff());
    }
    out.aic = best_order(orders, Penalty::aic, n);
    out.bic = best_order(orders, Penalty::bic, n);
    out.icl = best_order(orders, Penalty::icl, n);
  }

  /// Position of the fit that is the estimate.
  [[nodiscard]] std::size_t reported(const Selection& selection, const Fits& fits) const {
    const double chosen = report_ == "aic"   ? selection.aic
                          : report_ == "bic" ? selection.bic
                          : report_ == "icl" ? selection.icl
                          : report_ == "dsc" ? selection.dsc
                          : report_ == "mtm" ? selection.mtm
                                             : unknown_number;
    return std::isnan(chosen) ? fits.size() - 1 : static_cast<std::size_t>(chosen) - 1;
  }

  CertifiedFit certified_;
  OverfitChoice choice_;
  int extra_starts_;
  std::string report_;
};

}  // namespace

EstimatorEntry path_estimator() {
  std::vector<OptionSpec> options = certified_fit_options();
  options.push_back(
      integer_option("extra_starts", 2, {0, 1000},
                     "starts by k-means++ for every number of atoms below k, beside the merged fits above"));
  options.push_back(
      choice_option("report", "largest", {"largest", "aic", "bic", "icl", "dsc", "mtm"},
                    "which fit is the estimate: that of k atoms, or of the number that a criterion chooses"));
  for (OptionSpec& option : overfit_choice_options()) options.push_back(std::move(option));
  return {
      {"path",
       "certified maximum likelihood with k, k - 1, ..., 1 atoms, each from the merged fit above and from clusters; "
       "chooses the number of atoms by AIC, BIC, ICL, the dendrogram criterion and merge-truncate-merge",
       "Akaike (1974); Schwarz (1978); Biernacki, Celeux, Govaert (2000); arXiv 2403.01684; Guha, Ho, Nguyen (2021)",
       std::move(options)},
      [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<PathEstimator>(given); }};
}

}  // namespace mixrate
