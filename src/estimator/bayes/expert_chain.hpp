// Chains of the parameters of gated Gaussian experts, and where they begin.
#pragma once

#include <optional>

#include "estimator/bayes/chains.hpp"
#include "estimator/bayes/expert_coordinates.hpp"

namespace mixrate {

class ExpertChain : public Chain {
 public:
  // The point that the last step made known.
  [[nodiscard]] virtual const ExpertParameters& parameters() const = 0;
  [[nodiscard]] MixingMeasure measure() const final { return posterior_.measure(parameters()); }
  [[nodiscard]] Index num_atoms() const final { return parameters().size(); }

 protected:
  explicit ExpertChain(const ExpertPosterior& posterior) : posterior_(posterior) {}

 private:
  const ExpertPosterior& posterior_;
};

/// Chain c begins at start c modulo their number, or with a pilot at a draw of the normal approximation of the target
/// at the best of the starts' maximum likelihood fits (chains then do not stay in the worse modes where starts end).
class ExpertStarts {
 public:
  ExpertStarts(const FitProblem& problem, const ExpertPosterior& posterior, bool has_pilot,
               double inverse_temperature = 1.0)
      : problem_(problem), posterior_(posterior) {
    if (has_pilot) normal_ = approximate_posterior(problem, posterior, inverse_temperature);
  }
  ExpertParameters operator()(int c) const {
    if (normal_) return draw_parameters(*normal_, posterior_, problem_.stream);
    return posterior_.parameters(problem_.starts.draw(c % problem_.starts.count));
  }
  /// nullptr: no pilot.
  [[nodiscard]] const NormalApproximation* normal() const { return normal_ ? &*normal_ : nullptr; }

 private:
  const FitProblem& problem_;
  const ExpertPosterior& posterior_;
  std::optional<ExpertApproximation> normal_;
};

}  // namespace mixrate
