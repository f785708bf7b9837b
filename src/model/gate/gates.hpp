// Gate parts: weights that do not depend on x, the soft-max gate, and any tree of soft-maxes.
#pragma once

#include <memory>

#include "model/gate/logits.hpp"
#include "model/gate_and_kernel.hpp"

namespace mixrate {

enum class Weights { free, fixed };

/// Weights of a plain mixture: w_i = exp(a_i) / sum_j exp(a_j), a_k = 0; or fixed weights (k log weights given).
std::unique_ptr<GatePart> make_constant_gate(Index k, Weights weights, const Vector& fixed_log_weights);

/// Soft-max gate: logit_i(x) = beta0_i + beta1_i'x, atom k pinned at 0. Coordinates per atom: (beta0, beta1).
/// `gram` = sum over rows of x~ x~', x~ = (1, x), for Boehning's bound.
std::unique_ptr<GatePart> make_softmax_gate(Index k, Index d, Matrix gram);

// Any gate of a tree of soft-maxes: make_gate_of_logits in model/gate/logits.hpp, which is what a kind of gate has
// unless it says otherwise. Coordinates: those of `logits`; gram as above, for the scale of a ridge.

}  // namespace mixrate
