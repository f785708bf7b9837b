// gd, ngd: gradient and natural gradient ascent in a chart, with a fixed step or the best of several.
#include <fmt/format.h>

#include "estimator/descent.hpp"
#include "estimator/em.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

enum class Metric { plain, natural };

/// Of the runs with different steps: the one that met its stop rule in the fewest iterations; if none did, the highest.
bool is_better(const Run& run, const Run& best) {
  const bool done = run.status == FitStatus::converged, was_done = best.status == FitStatus::converged;
  if (done != was_done) return done;
  return done ? run.iterations < best.iterations : run.log_likelihood > best.log_likelihood;
}

class ChartAscent final : public Estimator {
 public:
  ChartAscent(Metric metric, const Options& options)
      : metric_(metric),
        stop_(read_stopping(options)),
        steps_(options.given("steps") ? options.reals("steps") : std::vector<double>{0.3}),
        chart_(find_chart(options.text("chart"), options.where("chart"))) {
    if (options.given("projection")) projection_ = options.reals("projection");
    if (metric == Metric::natural) {
      damping_ = options.real("damping");
      information_ = options.text("information") == "model" ? Information::model : Information::empirical;
    }
    if (steps_.empty()) throw StudyError(options.where("steps"), "`steps` is empty", "each is tried");
    for (const double step : steps_) {
      if (!(step > 0.0)) throw StudyError(options.where("steps"), "a step is not positive", "steps climb");
    }
  }

  void require(const Model& model) const override {
    const AtomLayout& layout = *model.layout();
    const bool has_locations = model.coordinates_follow_layout() &&
                               (layout.has_atom_block(Meaning::location) || layout.has_atom_block(Meaning::intercept));
    const bool is_least_squares = model.has_least_squares();
    if (information_ == Information::model && metric_ == Metric::natural && !is_least_squares &&
        (model.response_dim() != 1 || model.covariate_dim() != 0)) {
      throw StudyError({}, "information = \"model\" needs a scalar response without covariates, or least squares",
                       "it is computed by quadrature", "Use information = \"empirical\"");
    }
    if (model.support() == nullptr && has_locations) return;
    throw StudyError({}, fmt::format("family '{}' has no means or intercepts to order", model.family()),
                     "charts change their coordinates", "Use mle or em");
  }

  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    const auto chart =
        chart_.make(Options(chart_.info), chart_space(problem.model, problem.likelihood, projection_, {}));
    StepDirection direction = &plain_direction;
    const auto natural =
        metric_ == Metric::natural ? std::make_shared<NaturalDirection>(problem, information_, damping_) : nullptr;
    if (natural != nullptr)
      direction = [natural](const Vector& t, const Matrix& j, const Vector& g) { return (*natural)(t, j, g); };
    FitOutcome outcome = best_of_starts(problem, [&](const Vector& given) {
      const MixingMeasure ordered = ordered_along(problem.likelihood.unpack(given), problem.likelihood, chart->space());
      const Vector start = problem.likelihood.pack(ordered);
      const Stopping stop = towards_maximum(problem.likelihood, start, stop_);
      Run best;
      for (std::size_t s = 0; s < steps_.size(); ++s) {
        Run run = run_descent(problem.likelihood, *chart, start, steps_[s], stop, direction);
        if (s == 0 || is_better(run, best)) best = std::move(run);
      }
      return best;
    });
    outcome.certificate.starts *= static_cast<int>(steps_.size());
    return outcome;
  }

 private:
  Metric metric_;
  Stopping stop_;
  std::vector<double> steps_, projection_;
  const ChartEntry& chart_;
  double damping_ = 0.0;
  Information information_ = Information::empirical;
};

std::vector<OptionSpec> options_of(Metric metric) {
  std::vector<OptionSpec> out = {
      stopping_option(), text_option("chart", "standard", "coordinates to walk in (mixrate explain)"),
      reals_option("projection", {-1e300, 1e300}, "order of the atoms; the first axis"),
      reals_option(
          "steps", {0, 1e300},
          "step per unit of the mean log-likelihood's gradient, default 0.3; of several the one with the fewest "
          "iterations is kept, and all count as starts")};
  if (metric == Metric::natural)
    out.push_back(real_option("damping", 1e-3, {0, 1e300}, "added to the diagonal of the information"));
  if (metric == Metric::natural) {
    out.push_back(choice_option(
        "information", "empirical", {"empirical", "model"},
        "mean of score score' over the data, or the Fisher information of the model at the parameters (scalar "
        "responses without covariates; least squares: given the covariates, a Gauss-Newton step)"));
  }
  return out;
}

}  // namespace

EstimatorEntry gd_estimator() {
  return {{"gd", "gradient ascent of the mean log-likelihood in a chart, with a fixed step or the best of several",
           "arXiv 2206.08598", options_of(Metric::plain)},
          [](const Options& options) -> std::shared_ptr<const Estimator> {
            return std::make_shared<ChartAscent>(Metric::plain, options);
          }};
}

EstimatorEntry ngd_estimator() {
  return {{"ngd", "damped natural gradient ascent of the mean log-likelihood in a chart",
           "Amari (1998), Neural Comput. 10; arXiv 2206.08598", options_of(Metric::natural)},
          [](const Options& options) -> std::shared_ptr<const Estimator> {
            return std::make_shared<ChartAscent>(Metric::natural, options);
          }};
}

}  // namespace mixrate
