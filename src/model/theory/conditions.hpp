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

/// Activations whose ridge phi(a'x + b) and its first and second derivatives are linearly independent: tanh, sigmoid,
/// gelu. relu is positively homogeneous and is not among them.
bool is_independent_activation(std::string_view name);

/// A mixture of experts with this response ("": a regression mixture), under this gate ("": any).
bool is_composed(const TruthView& view, std::string_view gate, std::string_view response);

/// Density estimation at the parametric rate, whatever k is: Hellinger and total variation -1/2, their square kl -1.
void add_density_rates(const std::string& source, std::vector<Prediction>& out);
/// k = k0 with a regular Fisher information: every parameter -1/2; W_2 is the square root of the mass error where
/// weights are free.
void add_regular_rates(const TruthView& view, const std::string& source, std::vector<Prediction>& out);
/// k0 < k <= k0 + most: a cell of m = k - k0 + 1 atoms loses a block of power r in the loss D2 (measure/rbar.hpp) at
/// n^(-1 / (2 r)); D2, singly covered cells, cell masses and merged moments at n^(-1/2).
void add_over_rates(const TruthView& view, const std::string& source, Index most, std::vector<Prediction>& out);

}  // namespace mixrate
