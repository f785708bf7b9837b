// Shape of a Gaussian mixture family and the parts of its likelihood.
#pragma once

#include "model/abilities.hpp"
#include "model/density/mixture_likelihood.hpp"
#include "model/gate/gates.hpp"
#include "model/response/kernels.hpp"

namespace mixrate {

struct GaussianMixtureShape {
  Index d = 1;
  Covariance covariance = Covariance::isotropic;
  double known_variance = 1.0;
  Weights weights = Weights::free;
  std::vector<double> fixed_weights;  // empty: all equal
};

/// Covariance matrix of atom i (d x d). Block `covariance` holds the lower triangle by rows.
Matrix covariance_of(const GaussianMixtureShape& shape, const MixingMeasure& g, Index i);

LikelihoodParts gaussian_mixture_parts(const GaussianMixtureShape& shape,
                                       const std::shared_ptr<const AtomLayout>& layout, Index k, const Box& box);

}  // namespace mixrate
