// Averages over mixtures of normal laws in the plane.
#pragma once

#include <functional>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// One normal law in the plane with its mass: N(mean, factor factor').
struct PlaneNormal {
  double mass = 0.0;
  Vector mean;    // 2
  Matrix factor;  // 2 x 2
};

/// The components of a Gaussian mixture of two responses, masses normalised. Empty: a covariance is not positive
/// definite. Contract: the model has gaussian_atoms and two responses.
std::vector<PlaneNormal> plane_normals(const Model& model, const MixingMeasure& g);

/// sum_c mass_c E f(Y_c), Y_c from the c-th law, f: rows of points -> values, bounded.
///
/// Adaptive: squares of the whitened plane of each component, out to 8.5 standard deviations, by products of the
/// Gauss-Kronrod rule of 15 nodes, cut in four where it differs from the nested Gauss rule, until the sum of the
/// differences is below `accuracy` times the average or below `negligible`, or 8000 squares are reached.
double plane_average(const std::vector<PlaneNormal>& laws, double accuracy, double negligible,
                     const std::function<Vector(const Matrix& points)>& f);

}  // namespace mixrate
