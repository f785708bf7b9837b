// Standard errors of a maximum likelihood estimate, from the curvature of the log-likelihood there.
//
// observed   V = A^-1, A minus the exact Hessian of the total log-likelihood in the coordinates theta of Likelihood
//            (Efron and Hinkley 1978).
// sandwich   V = A^-1 B A^-1, B = sum of the outer products of the scores of single observations (Huber 1967; White
//            1982): right where the model is wrong. Scores are central differences of the log density. A row of weight
//            w stands for w independent observations: B = sum_i w_i s_i s_i'. Weights that say how many units of a
//            population a row speaks for would need sum_i w_i^2 s_i s_i'.
//
// Reported parameters are functions of theta: their errors are those of the linear part (delta method), whose matrix is
// made by central differences of Likelihood::unpack and Model::canonical.
#pragma once

#include <functional>
#include <string>

#include "model/model.hpp"

namespace mixrate {

enum class ErrorKind { observed, sandwich };

/// Entries follow MixingMeasure::flatten, with weights in the place of log weights where the model has no gate.
/// standard_error: 0 where the model fixes a parameter, NaN where data do not tell it: it is held by the box, or moves
/// along a direction in which the log-likelihood is not a parabola over one standard error. lower, upper: 95 %
/// intervals; of positive parameters by their logarithm, of weights by their logit, so that they stay inside. NaN also
/// where that of a positive parameter spans more than a factor of 1000 both ways.
struct Uncertainty {
  Vector estimate, standard_error, lower, upper;
  std::string problem;  // why there are no standard errors at all; empty: there are
  Index held = 0;       // coordinates on the box
  Index weak = 0;       // directions that the data do not tell
};

/// The entries of an estimate, as in Uncertainty. Contract: in the canonical form.
Vector reported_parameters(const Model& model, const MixingMeasure& g);

/// How a measure that the likelihood knows is told: canonical, in the units of the data (estimator/standard_fit.hpp).
using MeasureMap = std::function<MixingMeasure(const MixingMeasure&)>;

/// Standard errors of an estimate. `problem` says so if the estimate is no maximum: by Newton's estimate more than 1e-3
/// nats are left to gain. `likelihood` is that of the fit, bound to data, k and box; data and estimate are in its
/// units. What is reported are the parameters of `tell`; none: those of the canonical form.
Uncertainty uncertainty(const Model& model, const Dataset& data, Likelihood& likelihood, const MixingMeasure& estimate,
                        ErrorKind kind, const MeasureMap& tell = {});

}  // namespace mixrate
