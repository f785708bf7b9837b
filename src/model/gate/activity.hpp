// How much each expert takes part: activities from the logits of a gate, and their derivatives.
#pragma once

#include "math/block.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

/// f = sum_i pi_i(logits) h_i over the leaves, for one block of rows at a time; logits and nodes as in GateTree.
/// Columns are block_rows apart, `span` numbers of each are valid. Rows beyond the end of the block get activities of
/// 0. An object serves one fit: it keeps what it computed last.
///
/// softmax_activity: a soft-max over the leaves, or over groups times one within each. sigmoid_activity: pi_i =
/// sigmoid(logit_i), each on its own, on flat trees; they need not sum to 1. unit_activity: pi_i = 1, whatever the
/// logits.
class GateActivity {
 public:
  virtual ~GateActivity() = default;
  /// Activities of the leaves.
  virtual void activate(const RowBlock& block, const double* logits) = 0;
  [[nodiscard]] virtual const double* activities() const = 0;  // k columns
  /// f and df/dlogit of every node for experts h (k columns); the derivatives are kept. Call after `activate`.
  virtual void mean(int span, const double* h, double* f) = 0;
  virtual void differentiate(int span, const double* h, const double* f) = 0;
  [[nodiscard]] virtual const double* derivatives() const = 0;  // one column per node
  /// Column b: d2f / dlogit_node dlogit_b. Call after `differentiate`.
  virtual void second_of_node(int span, Index node, double* out) const = 0;
  /// Column b: dpi_leaf / dlogit_b.
  virtual void activity_derivatives(int span, Index leaf, double* out) const = 0;
};

}  // namespace mixrate
