// Starts of softmax mixtures on a sphere.
#pragma once

#include "estimator/estimator.hpp"

namespace mixrate {

/// `radius`, the norm of the atoms of a start on a sphere.
OptionSpec radius_option();

/// k atoms uniform on the sphere of this radius in the span of an orthonormal basis (L x m), equal weights. radius 0:
/// the root of the trace of the second latent moment on its top-k eigenspace.
MixingMeasure on_sphere(const StartContext& context, const Matrix& basis, double radius, Stream& stream);

}  // namespace mixrate
