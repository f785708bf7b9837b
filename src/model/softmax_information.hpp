// Fisher information of softmax mixtures, exactly.
#pragma once

#include "measure/mixing_measure.hpp"
#include "model/support_points.hpp"

namespace mixrate {

/// The information of one draw in the coordinates (alpha_1, .., alpha_(k-1), w_1, .., w_k): sum_j (d pi_j)(d pi_j)' /
/// pi_j with d pi_j / d alpha_i = A_j(w_i) - A_j(w_k), d pi_j / d w_i = alpha_i A_j(w_i) (x_j - m(w_i)).
Matrix softmax_information(const SupportPoints& points, const MixingMeasure& g);

/// Root mean square errors of an efficient estimator for one draw; divide by sqrt(N). atoms: k, of the Euclidean norm
/// |w_hat_i - w_i|; weights: k - 1, of alpha_i. NaN where the information is singular.
struct PredictedDeviations {
  Vector atoms, weights;
};
PredictedDeviations predicted_deviations(const SupportPoints& points, const MixingMeasure& g);

}  // namespace mixrate
