// The kernel of any expert under any law of the response.
#pragma once

#include "model/gate_and_kernel.hpp"
#include "model/response/atom_channels.hpp"

namespace mixrate {

/// log p(y | eta, nuisance), eta_m = h(x, theta_m) for each predictor m; coordinates as in AtomChannels. `lower`,
/// `upper`: bounds of the logarithms of the nuisance parameters in the M-step (the box).
///
/// Derivatives are sums over channels u_p with l = log p and h_p = dh/du_p, whatever the law and the expert are:
///   l_p = l_m h_p,  l_pq = l_ml h_p h_q + (m = l) l_m h_pq,  p a channel of predictor m, q of l.
/// The M-step is one step of iteratively reweighted least squares (weights of the law), exact for lines under a
/// Gaussian law, and climbs in general if it is short enough.
std::unique_ptr<KernelPart> make_expert_kernel(Index k, Index d, std::shared_ptr<const Expert> expert,
                                               std::shared_ptr<const ResponseLaw> law, const Vector& lower,
                                               const Vector& upper);

}  // namespace mixrate
