// Distances between the conditional densities of estimate and truth, averaged over the design.
#pragma once

#include "loss/loss.hpp"

namespace mixrate {

enum class DivergenceKind { hellinger, total_variation, kullback_leibler };

/// f(p, q) / max(p, q) from the log densities, computed without cancellation:
/// hellinger (sqrt p - sqrt q)^2 / 2, total variation |p - q| / 2, Kullback-Leibler p log(p/q) - p + q >= 0.
Eigen::ArrayXd relative_divergence(DivergenceKind kind, const Eigen::ArrayXd& log_p, const Eigen::ArrayXd& log_q);

/// The options of the divergence losses: `points`, `draws` and `accuracy`.
std::vector<OptionSpec> divergence_options();

/// A loss with the one column `name`: E_X of the integral over y of f(p, q), p the truth, q the estimate; the square
/// root of it for hellinger.
///
/// Scalar response: quadrature in y (ResponseGrid); in x none (no covariates), adaptive Gauss-Kronrod panels (d = 1;
/// an equispaced design counts as its uniform limit), or `points` quasi-random covariates with a shift from the loss
/// stream (d > 1; normal designs: plain draws). Relative error of h <= 1e-3 in the first two cases. Response of more
/// dimensions: importance sampling from (p + q)/2, half of `draws` from each: with the default 8192 h is off by up to 4
/// % and a Kullback-Leibler divergence by up to 10 %. Gaussian mixtures of two responses with the option `accuracy`:
/// adaptive quadrature (loss/plane_average.hpp).
/// Laws on known points (softmax mixtures): the exact sum.
std::shared_ptr<const Loss> make_divergence_loss(std::string name, DivergenceKind kind, const Options& options,
                                                 std::shared_ptr<const Scenario> scenario);

}  // namespace mixrate
