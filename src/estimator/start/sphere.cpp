#include "estimator/start/sphere.hpp"

#include <algorithm>
#include <cmath>

#include "model/latent_moments.hpp"
#include "model/support_points.hpp"

namespace mixrate {

OptionSpec radius_option() {
  return real_option("radius", 0.0, {0, 1e6},
                     "softmax mixtures: norm of the atoms; 0: estimated from the second moment");
}

MixingMeasure on_sphere(const StartContext& context, const Matrix& basis, double radius, Stream& stream) {
  const Index k = context.k, dim = basis.rows();
  if (!(radius > 0.0)) {  // sum_k alpha_k |w_k|^2 is the trace of the second moment
    const Matrix second = LatentMoments(*context.model.support(), context.data.y.col(0)).second();
    radius = std::sqrt(std::max(0.01, atom_subspace(second, k).cwiseProduct(second * atom_subspace(second, k)).sum()));
  }
  Matrix atoms(dim, k);
  for (Index i = 0; i < k; ++i) {
    Vector z(basis.cols());
    for (double& value : z) value = sample_normal(stream);
    atoms.col(i) = radius * (basis * z).normalized();
  }
  return {context.model.layout(), Vector::Constant(k, -std::log(static_cast<double>(k))), atoms};
}

}  // namespace mixrate
