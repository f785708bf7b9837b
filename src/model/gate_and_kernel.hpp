// The two parts of a mixture likelihood: the gate (weights) and the kernel (law of y given x and one atom).
#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "math/block.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Rows of a log density that are computed at a time, where n x k temporaries would otherwise arise.
inline constexpr Index density_rows = 512;

/// Work space of one row block. Columns are `block_rows` doubles.
struct BlockBuffers {
  explicit BlockBuffers(Index k)
      : joint(static_cast<std::size_t>(k) * block_rows), gate(static_cast<std::size_t>(k) * block_rows) {}
  std::vector<double> joint;  // k columns: log-joint terms, then responsibilities r times weights of the rows
  std::vector<double> gate;   // k columns: logits, then gate probabilities pi
  [[nodiscard]] const double* responsibility(Index i) const { return joint.data() + i * block_rows; }
  [[nodiscard]] const double* probability(Index i) const { return gate.data() + i * block_rows; }
};

/// What a gate is, whatever its coordinates are.
struct GatePartShape {
  Index dim = 0;                // number of coordinates (0: weights are fixed)
  bool depends_on_x = true;     // false: `offsets` replace the logits
  bool has_bound = true;        // GateStep::bound never lowers the log-likelihood; otherwise it climbs if short enough
  Index score_width = 0;        // columns of d log w_i, see below
  bool scores_overlap = false;  // do atoms share coordinates?
  std::vector<Index> score_at = {};  // for each atom its first coordinate (-1: none, the score is 0)
};

/// Weights of the atoms as a function of x: the soft-max of one logit per atom.
class GatePart {
 public:
  virtual ~GatePart() = default;
  [[nodiscard]] Index dim() const { return shape_.dim; }
  [[nodiscard]] const GatePartShape& shape() const { return shape_; }
  /// Coordinates at which weights are equal, or nearly: where a fit to hard labels begins.
  virtual void start(double* coordinates) const { std::fill_n(coordinates, dim(), 0.0); }
  /// Take coordinates, and forget all sums.
  virtual void set(const double* coordinates) = 0;
  [[nodiscard]] virtual const double* offsets() const { return nullptr; }  // k log weights; !depends_on_x only
  virtual void logits(const RowBlock& /*block*/, double* /*gate*/) {}      // k columns; depends_on_x only
  /// Gather the sums of one block from responsibilities and gate probabilities, after its `logits`. Responsibilities
  /// come multiplied by block.weights, where there are any; probabilities do not.
  virtual void accumulate(const RowBlock& block, const BlockBuffers& buffers) = 0;
  /// Gradient of the log-likelihood in the gate coordinates, from the gathered sums.
  virtual void gradient(double* out) const = 0;
  virtual void m_step(GateStep step, double* coordinates) const = 0;  // reads and writes dim()

  // For the Hessian. With w_i the weight of atom i up to a factor common to all atoms, and s_i the derivatives of
  // log w_i, the outer products of s_i are the likelihood's; the rest of the second derivatives is the gate's.
  /// hessian (top left corner, lower triangle) += sum_rows sum_i r_i d2 log w_i, and the second derivatives of the
  /// normaliser -sum_rows log sum_i w_i.
  virtual void add_curvature(Matrix& hessian) const = 0;
  /// Called once a block after `accumulate`, then `score` for each atom: shape().score_width columns of s_i, for
  /// consecutive coordinates from shape().score_at[i] on.
  virtual void begin_scores(const RowBlock& /*block*/) {}
  virtual void score(const RowBlock& block, Index i, std::vector<const double*>& columns) = 0;

 protected:
  explicit GatePart(GatePartShape shape) : shape_(std::move(shape)) {}

 private:
  GatePartShape shape_;
};

/// What a kernel is, whatever its coordinates are.
struct KernelShape {
  Index atom_width = 0, common_width = 0;
  bool never_falls = true;  // m_step never lowers the expected log-likelihood; otherwise it climbs if short enough
};

/// Data with labels, as kernels see them: at least as many rows as labels; weights: empty, or so many.
struct KernelData {
  const Matrix& x;
  const Matrix& y;
  const Vector& weights;
};

/// The law of y given x and atom i. Coordinates: atom_width() per atom, then common_width() common ones.
class KernelPart {
 public:
  virtual ~KernelPart() = default;
  [[nodiscard]] Index atom_width() const { return shape_.atom_width; }
  [[nodiscard]] Index common_width() const { return shape_.common_width; }
  [[nodiscard]] bool never_falls() const { return shape_.never_falls; }
  /// Take coordinates, and forget all sums.
  virtual void set(const double* atoms, const double* common) = 0;
  /// joint_i = offset_i + log density (offsets != nullptr), or gate_i + log density (gate logits given).
  virtual void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) = 0;
  virtual void accumulate(const RowBlock& block, const BlockBuffers& buffers) = 0;
  virtual void gradient(double* atoms, double* common) const = 0;
  virtual void m_step(double* atoms, double* common) const = 0;  // reads and writes
  /// Atoms near the fit of hard labels (entries in 0..k-1), where m_step starts in place of `atoms` as they are.
  /// Nothing to do where m_step has a closed form.
  virtual void fit_labels(const KernelData& /*data*/, const std::vector<int>& /*labels*/, double* /*atoms*/) const {}
  /// block(s) += sum_rows r_i second derivatives of log density_i, in (atom i, common) coordinates: atom_width() +
  /// common_width() square, full symmetric.
  [[nodiscard]] virtual Matrix curvature(Index i) const = 0;
  /// Columns of d log density_i / d (atom i, common): written to `out`, block_rows apart.
  virtual void score(const RowBlock& block, Index i, double* out) const = 0;

 protected:
  explicit KernelPart(KernelShape shape) : shape_(shape) {}

 private:
  KernelShape shape_;
};

}  // namespace mixrate
