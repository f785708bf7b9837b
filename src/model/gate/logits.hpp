// Gates as a tree of soft-maxes over logits: how the logits depend on coordinates, whatever they are weights of.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "base/options.hpp"
#include "math/pair_gram.hpp"
#include "model/gate_gauge.hpp"
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

/// Positions in (1, x) of a channel's coordinates.
std::vector<Index> basis_of(const Channel& channel, Index d);

/// The channels' values at a block: one column each, block_rows apart, from coordinates theta.
void evaluate_channels(const std::vector<Channel>& channels, Index d, const RowBlock& block, const double* theta,
                       double* u);

/// out = sum_rows w_pq b_p(x) b_q(x)' in the coordinates of these channels, one after the other, from the sums of their
/// pairs; full symmetric. `out` has their size.
void read_channel_gram(const PairGram& gram, const std::vector<Channel>& channels, Index d, Matrix& out);

/// out = sum_rows w_p b_p(x) in the coordinates of these channels, from sums of w_p (1, x): d + 1 each, channel by
/// channel.
void read_channel_sums(const PackSums& sums, const std::vector<Channel>& channels, Index d, double* out);

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

class GateActivity;
/// See model/gate/activity.hpp.
std::unique_ptr<GateActivity> softmax_activity(const GateTree& tree);
std::unique_ptr<GateActivity> sigmoid_activity(const GateTree& tree);
std::unique_ptr<GateActivity> unit_activity(const GateTree& tree);

/// The numbers of a mixing measure while it is being built.
struct MeasureParts {
  Vector log_weights;
  Matrix atoms;
  Vector common;
  Groups groups;
};

/// Second derivatives on their way to the pair columns: add(p, q, column) means d2f/du_p du_q += column.
using PairSink = std::function<void(Index p, Index q, const double* column)>;

/// How the logits of a gate depend on channels, and how they lie in a mixing measure. Columns are block_rows
/// apart; `span` numbers of each are valid. One object serves one fit: it owns work space.
class GateLogits {
 public:
  virtual ~GateLogits() = default;
  /// Channels with `at` counted from the gate's first coordinate.
  [[nodiscard]] virtual std::vector<Channel> channels() const = 0;
  /// From channels (u) to logits, one column per node of the tree; pinned nodes, if the gate pins any, get 0.
  /// The block gives the covariates to logits that need more of x than the channels; theirs are of channels with basis
  /// one, so that u does not depend on the row.
  virtual void logits(const RowBlock& block, const double* u, double* logits) = 0;
  /// out_c = sum over nodes of d_node dlogit_node/du_c; called after `logits` of the same block.
  virtual void pull_back(int span, const double* d, double* out) const = 0;
  /// sink(c, c', sum over nodes of d_node d2logit_node/du_c du_c'), c <= c'; nothing where logits are affine.
  virtual void curvature(int /*span*/, const double* /*d*/, const PairSink& /*sink*/) {}
  /// Gate coordinates of a measure whose atoms and groups lie as in the tree, and back.
  virtual void to_coordinates(const MixingMeasure& g, double* out) const = 0;
  virtual void from_coordinates(const double* in, MeasureParts& out) const = 0;
  /// The box in gate coordinates. Those of a soft-max are differences to the pinned atom, so that bounds on them say
  /// something else for each choice of it: where bounds are active, fits whose atoms are ordered otherwise maximise
  /// over another set.
  virtual void bounds(const Box& box, double* lower, double* upper) const = 0;
  /// Gate coordinates where a fit may start that knows nothing of the gate: equal weights, or nearly. Default: 0.
  virtual void start(double* coordinates, Index count) const { std::fill_n(coordinates, count, 0.0); }
};

/// Whether a gate has one level or two: groups, and leaves within them.
enum class GateShape { flat, tree };

class GatePart;
/// Makes the gate of a density: see model/gate_and_kernel.hpp. `gram` = sum over rows of x~ x~', x~ = (1, x).
using MakeGatePart = std::unique_ptr<GatePart> (*)(const GateTree& tree, Index d, std::unique_ptr<GateLogits> logits,
                                                   Matrix gram);
std::unique_ptr<GatePart> make_gate_of_logits(const GateTree& tree, Index d, std::unique_ptr<GateLogits> logits,
                                              Matrix gram);

/// How the logits of a tree are made, all else being known: the result of GateKind::prepare.
using MakeLogits = std::function<std::unique_ptr<GateLogits>(const GateTree& tree)>;

/// The blocks of an atom that most gates have: one slope for each covariate.
std::vector<BlockSpec> slope_blocks(Index d);

/// A kind of gate: its share of the layout, its gauge, how it is made, and what becomes of its logits.
struct GateKind {
  std::string_view name;
  std::string_view summary = {};
  std::string_view source = {};
  GateShape shape = GateShape::flat;
  GateGauge gauge = GateGauge::translation;  // none: nothing is pinned; weights: only beta0
  bool has_temperature = false;
  bool has_activation = false;
  std::vector<OptionSpec> options = {};                       // of its own, without defaults; names begin with gate_
  std::vector<BlockSpec> (*blocks)(Index d) = &slope_blocks;  // in an atom, first of all
  bool is_normalised = true;                                  // activities are weights: they sum to 1
  bool has_weights = true;  // beta0 and beta1 of each atom; without them the atoms have weight 1
  /// false: weights are probabilities, one for each atom, as in a mixture without covariates. Only of densities: of a
  /// sum of means constant weights would be a second scale.
  bool moves_with_x = true;
  /// Throws StudyError where an option has no meaning for d covariates.
  MakeLogits (*prepare)(const Options& options, Index d) = nullptr;
  /// How many coordinates of a fit of k atoms in d covariates no data can tell, beside those of a temperature.
  Index (*redundant)(Index k, Index d) = nullptr;
  std::unique_ptr<GateActivity> (*activity)(const GateTree& tree) = &softmax_activity;
  /// Of densities, whose gates are weights.
  MakeGatePart density_part = &make_gate_of_logits;
  /// Logits are beta1'x + beta0 of each atom: they are computed without `make` where that is faster. A kind of which
  /// this is not so must not say it.
  bool is_plain_softmax = false;

  [[nodiscard]] bool is_tree() const { return shape == GateShape::tree; }
};

}  // namespace mixrate
