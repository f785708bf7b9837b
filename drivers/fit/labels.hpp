// Which atom an observation came from.
#pragma once

#include <optional>

#include "model/model.hpp"

namespace mixrate {

/// Model::log_joint; nothing where the model is no mixture over atoms (regression mixtures).
std::optional<Matrix> joint_log_density(const Model& model, const Matrix& x, const Matrix& y, const MixingMeasure& g);

/// Posterior probabilities of the atoms, row by row, from these.
Matrix responsibilities(const Matrix& joint);

/// log p(y), summed over the observations with these weights (empty: 1 each).
double observed_log_likelihood(const Matrix& joint, const Vector& counts);

/// log p(y, most likely label), summed over the observations with these weights (empty: 1 each).
double completed_log_likelihood(const Matrix& joint, const Vector& counts);

}  // namespace mixrate
