#include "estimator/climb/certified_fit.hpp"

#include "estimator/em.hpp"

namespace mixrate {

FitOutcome CertifiedFit::fit(const FitProblem& problem) const {
  return best_of_starts(problem, [&](Vector start) {
    Run burnt = run_em(problem.likelihood, std::move(start), burn_in);
    if (burnt.status == FitStatus::not_finite) return burnt;
    Run run = run_newton(problem.likelihood, std::move(burnt.theta), newton);
    run.iterations += burnt.iterations;
    return run;
  });
}

std::vector<OptionSpec> certified_fit_options() {
  return {real_option("tolerance", 1e-8, {1e-14, 1}, "certificate: largest projected gradient per observation"),
          integer_option("burn_in", 20, {0, 1e6}, "EM iterations before Newton (ends early at a gain of 1e-3 nats)"),
          integer_option("max_iterations", 200, {1, 1e6}, "cap of Newton iterations per start"),
          // no default, so that studies resolved before it existed keep their text
          real_option("decrement", no_default, {1e-14, 1e6},
                      "certificate: largest Newton decrement g'H^-1 g / 2 in nats; `mixrate fit`: 1e-9, else none")};
}

CertifiedFit read_certified_fit(const Options& options) {
  CertifiedFit out;
  out.burn_in.max_iterations = static_cast<int>(options.integer("burn_in"));
  out.burn_in.absolute_gain = 1e-3;
  out.newton.tolerance = options.real("tolerance");
  if (options.given("decrement")) out.newton.decrement = options.real("decrement");
  out.newton.max_iterations = static_cast<int>(options.integer("max_iterations"));
  return out;
}

}  // namespace mixrate
