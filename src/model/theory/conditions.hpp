// Conditions that theorems share, and the lists of slopes that several of them have.
#pragma once

#include <string>
#include <vector>

#include "model/theorem.hpp"

namespace mixrate {

/// Whether all atoms have mass, and no two of them the same expert parameters: the truth has k0 atoms and not fewer.
bool has_distinct_atoms(const TruthView& view);
/// Whether the gate moves with x: some two atoms have different gate slopes.
bool has_moving_gate(const TruthView& view);
/// Whether every expert bends where it is: its argument moves with x (some slope is not 0).
bool has_moving_experts(const TruthView& view);

inline constexpr Condition distinct_atoms{"atoms that differ, none of weight 0", &has_distinct_atoms};
inline constexpr Condition distinct_experts{"experts that differ", &has_distinct_atoms};
inline constexpr Condition moving_gate{"a gate that moves with x", &has_moving_gate};

/// Whether the truth is a mixture of experts with a law of y (so that a theorem on densities may speak of it), or a
/// regression mixture.
bool is_expert_mixture(const TruthView& view);
bool is_regression_mixture(const TruthView& view);
/// The name of a part; "" where there is none.
std::string_view gate_of(const TruthView& view);
std::string_view expert_of(const TruthView& view);
std::string_view response_of(const TruthView& view);

inline constexpr Condition expert_mixture{"a mixture of experts", &is_expert_mixture};
inline constexpr Condition regression_mixture{"moe-regression", &is_regression_mixture};

/// Activations whose ridge phi(a'x + b) and its first and second derivatives are linearly independent: tanh, sigmoid,
/// gelu. relu is positively homogeneous and is not among them.
bool is_independent_activation(std::string_view name);

/// Ridges with such an activation, and with no slope that is 0.
bool has_independent_ridges(const TruthView& view);
inline constexpr Condition independent_ridges{"ridges phi(a'x + b) with phi = tanh, sigmoid or gelu and no a = 0",
                                              &has_independent_ridges};

/// Density estimation at the parametric rate, whatever k is: Hellinger and total variation -1/2, their square kl -1.
void add_density_rates(const std::string& source, std::vector<Prediction>& out);
/// k = k0 with a regular Fisher information: every parameter -1/2; W_2 is the square root of the mass error where
/// weights are free.
void add_regular_rates(const TruthView& view, const std::string& source, std::vector<Prediction>& out);
/// k0 < k <= k0 + most: a cell of m = k - k0 + 1 atoms loses a block of power r in the loss D2 (measure/rbar.hpp) at
/// n^(-1 / (2 r)); D2, singly covered cells, cell masses and merged moments at n^(-1/2).
void add_over_rates(const TruthView& view, const std::string& source, Index most, std::vector<Prediction>& out);

}  // namespace mixrate
