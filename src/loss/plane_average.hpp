// Averages over mixtures of normal laws and laws on parallelograms in the plane.
#pragma once

#include <functional>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// A law in the plane with its mass: that of mean + factor z, z standard normal, N(mean, factor factor'), or uniform on
/// [-1, 1]^2.
struct PlaneLaw {
  enum class Kind { normal, uniform };
  double mass = 0.0;
  Vector mean;    // 2
  Matrix factor;  // 2 x 2
  Kind kind = Kind::normal;
};

/// The components of a Gaussian mixture of two responses, masses normalised. Empty: a covariance is not positive
/// definite. Contract: the model has gaussian_atoms and two responses.
std::vector<PlaneLaw> plane_normals(const Model& model, const MixingMeasure& g);

/// sum_c mass_c E f(Y_c), Y_c from the c-th law, f: rows of points -> values, bounded.
///
/// Adaptive: squares of the plane of z of each law, out to 8.5 standard deviations of a normal one, by products of the
/// Gauss-Kronrod rule of 15 nodes, cut in four where it differs from the nested Gauss rule, until the sum of the
/// differences is below `accuracy` times the average or below `negligible`, or 8000 squares are reached.
double plane_average(const std::vector<PlaneLaw>& laws, double accuracy, double negligible,
                     const std::function<Vector(const Matrix& points)>& f);

}  // namespace mixrate
