// The parts of a regression mixture of experts f_G(x) = sum_i gate_i(x) h(x, eta_i): gates, experts, and the scalars
// per row ("channels") through which f depends on its coordinates.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// What multiplies the coordinates of a channel: 1, x, or (1, x).
enum class Basis { one, x, one_x };

/// What a move of a channel by "its own size" is: 1 (logits, arguments of activations), or the standard deviation of
/// the response, or its q-th root (outputs of experts): see LeastSquares::coordinate_sizes.
enum class ChannelUnit { one, response, root_of_response };

/// A scalar per row, u = theta'b(x), b the basis. All derivatives of f are products of derivatives in channels and
/// bases.
struct Channel {
  Basis basis = Basis::one_x;
  ChannelUnit unit = ChannelUnit::one;
  bool is_linear = false;  // f is linear in this channel and in all other linear ones jointly
  Index at = 0;            // first coordinate
};

inline Index basis_width(Basis basis, Index d) { return basis == Basis::one ? 1 : basis == Basis::x ? d : d + 1; }

/// Leaves (atoms) under groups. Leaves of a group are neighbours, groups in order; one group: a flat gate.
///
/// Nodes: leaves 0..k-1, then (more than one group) groups k..k+G-1. The last leaf of each group and the last group are
/// pinned: their logits are 0.
struct GateTree {
  std::vector<int> parent;   // k entries
  std::vector<Index> first;  // G + 1 entries: leaves of group g are first[g] .. first[g + 1] - 1
  [[nodiscard]] Index num_leaves() const { return static_cast<Index>(parent.size()); }
  [[nodiscard]] Index num_groups() const { return static_cast<Index>(first.size()) - 1; }
  [[nodiscard]] Index num_nodes() const { return num_groups() == 1 ? num_leaves() : num_leaves() + num_groups(); }
  [[nodiscard]] Index group_size(Index g) const { return first[static_cast<std::size_t>(g + 1)] - begin(g); }
  [[nodiscard]] Index begin(Index g) const { return first[static_cast<std::size_t>(g)]; }
  [[nodiscard]] Index end(Index g) const { return first[static_cast<std::size_t>(g + 1)]; }
  /// The reference of node j: the pinned node beside it.
  [[nodiscard]] Index pinned_beside(Index node) const;
  [[nodiscard]] std::vector<Index> free_nodes() const;
};

/// k leaves dealt out to groups as evenly as possible; the first groups get one more. Contract: 1 <= groups <= k.
GateTree deal_leaves(Index k, Index groups);

/// The numbers of a mixing measure while it is being built.
struct MeasureParts {
  Vector log_weights;
  Matrix atoms;
  Vector common;
  Groups groups;
};

/// Second derivatives on their way to the pair columns: add(p, q, column) means d2f/du_p du_q += column.
using PairSink = std::function<void(Index p, Index q, const double* column)>;

/// How activities pi_i arise. softmax: from logits, on the tree; one: pi_i = 1, f_G is the plain sum of its experts.
enum class Activity { softmax, one };

/// How the logits of a soft-max tree depend on channels, and how they lie in a mixing measure. Columns are block_rows
/// apart; `span` numbers of each are valid. One object serves one fit: it owns work space.
class RegressionGate {
 public:
  virtual ~RegressionGate() = default;
  [[nodiscard]] virtual Activity activity() const { return Activity::softmax; }
  /// Channels with `at` counted from the gate's first coordinate.
  [[nodiscard]] virtual std::vector<Channel> channels() const = 0;
  /// From channels (u) to logits, one column per node of the tree; pinned nodes get 0.
  virtual void logits(int span, const double* u, double* logits) = 0;
  /// out_c = sum over nodes of d_node dlogit_node/du_c; called after `logits` of the same block.
  virtual void pull_back(int span, const double* d, double* out) const = 0;
  /// sink(c, c', sum over nodes of d_node d2logit_node/du_c du_c'), c <= c'; nothing where logits are affine.
  virtual void curvature(int /*span*/, const double* /*d*/, const PairSink& /*sink*/) {}
  /// Gate coordinates of a measure whose atoms and groups lie as in the tree, and back.
  virtual void to_coordinates(const MixingMeasure& g, double* out) const = 0;
  virtual void from_coordinates(const double* in, MeasureParts& out) const = 0;
  /// The box in gate coordinates.
  virtual void bounds(const Box& box, double* lower, double* upper) const = 0;
};

/// A kind of gate: its share of the layout, its gauge, and how it is made.
struct GateKind {
  std::string_view name;
  bool has_temperature = false;
  bool is_tree = false;
  bool slopes_translate = true;  // the gauge beta1 -> beta1 + t; without it only beta0 translates
  std::unique_ptr<RegressionGate> (*make)(const GateTree& tree, Index d, std::string_view activation) = nullptr;
  bool has_weights = true;  // beta0 and beta1 of each atom; without them the atoms have weight 1
};

GateKind softmax_regression_gate();
GateKind dense_to_sparse_regression_gate();
GateKind activation_regression_gate();
GateKind hierarchical_regression_gate();
GateKind no_regression_gate();

/// A channel of one expert: the blocks of the layout that hold its coordinates; basis one: no slope block.
struct ExpertChannel {
  std::string_view slope, constant;
  ChannelUnit unit = ChannelUnit::one;
  bool is_linear = false;
};

/// An expert h(x, eta) = h(u), u its channels. Immutable.
class RegressionExpert {
 public:
  virtual ~RegressionExpert() = default;
  [[nodiscard]] virtual std::vector<ExpertChannel> channels() const = 0;
  /// Value, first derivatives (one column per channel) and, unless null, second derivatives (pairs (0,0), (0,1),
  /// (1,1)).
  virtual void evaluate(int span, const double* u, double* value, double* first, double* second) const = 0;
  /// The representative of one atom under the symmetries of h. `at` finds coordinates: at.slope, at.constant.
  virtual void fix_symmetry(const AtomLayout& /*layout*/, VectorRef /*atom*/) const {}
  /// Starting values: the scale channel for responses up to `largest`, and the argument at which h is near y.
  [[nodiscard]] virtual double start_scale(double /*largest*/) const { return 1.0; }
  [[nodiscard]] virtual double start_argument(double y, double /*scale*/) const { return y; }
  /// The root of the response that is the unit of the argument (polynomials).
  [[nodiscard]] virtual double degree() const { return 1.0; }
};

struct ExpertOptions {
  Index degree = 1;
  std::string_view activation;
};

struct ExpertKind {
  std::string_view name;
  bool has_degree = false;
  bool has_activation = false;
  std::unique_ptr<RegressionExpert> (*make)(const ExpertOptions& options) = nullptr;
};

ExpertKind linear_expert();
ExpertKind polynomial_expert();
ExpertKind ridge_expert();
ExpertKind two_layer_expert();
ExpertKind constant_expert();

}  // namespace mixrate
