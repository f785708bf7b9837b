// The two parts of a mixture likelihood: the gate (weights) and the kernel (law of y given x and one atom).
#pragma once

#include <memory>
#include <vector>

#include "math/block.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Work space of one row block. Columns are `block_rows` doubles.
struct BlockBuffers {
  explicit BlockBuffers(Index k)
      : joint(static_cast<std::size_t>(k) * block_rows), gate(static_cast<std::size_t>(k) * block_rows) {}
  std::vector<double> joint;  // k columns: log-joint terms, then responsibilities r
  std::vector<double> gate;   // k columns: logits, then gate probabilities pi
  [[nodiscard]] const double* responsibility(Index i) const { return joint.data() + i * block_rows; }
  [[nodiscard]] const double* probability(Index i) const { return gate.data() + i * block_rows; }
};

/// Weights of the atoms as a function of x. Coordinates: (k - 1) * width(), atom after atom, last atom pinned at 0.
class GatePart {
 public:
  virtual ~GatePart() = default;
  [[nodiscard]] virtual Index width() const = 0;        // coordinates per free atom (0: weights are fixed)
  [[nodiscard]] virtual bool depends_on_x() const = 0;  // false: `offsets` replace the logits
  virtual void set(const double* coordinates) = 0;
  [[nodiscard]] virtual const double* offsets() const = 0;             // k log weights; depends_on_x() == false only
  virtual void logits(const RowBlock& block, double* gate) const = 0;  // k columns; depends_on_x() only
  /// Gather the sums of one block from responsibilities and gate probabilities.
  virtual void clear() = 0;
  virtual void accumulate(const RowBlock& block, const BlockBuffers& buffers) = 0;
  /// Gradient of the log-likelihood in the gate coordinates, from the gathered sums.
  virtual void gradient(double* out) const = 0;
  virtual void m_step(GateStep step, double* coordinates) const = 0;  // reads and writes (k - 1) * width()
  /// hessian (top left corner, lower triangle) += second derivatives of the normaliser, -sum_rows log sum exp(logit).
  virtual void add_curvature(Matrix& hessian) const = 0;
  /// Columns of d logit_i / d coordinates of atom i: width() columns, constant ones first.
  virtual void score(const RowBlock& block, std::vector<const double*>& columns) const = 0;
};

/// The law of y given x and atom i. Coordinates: atom_width() per atom, then common_width() common ones.
class KernelPart {
 public:
  virtual ~KernelPart() = default;
  [[nodiscard]] virtual Index atom_width() const = 0;
  [[nodiscard]] virtual Index common_width() const = 0;
  virtual void set(const double* atoms, const double* common) = 0;
  /// joint_i = offset_i + log density (offsets != nullptr), or gate_i + log density (gate logits given).
  virtual void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) = 0;
  virtual void clear() = 0;
  virtual void accumulate(const RowBlock& block, const BlockBuffers& buffers) = 0;
  virtual void gradient(double* atoms, double* common) const = 0;
  virtual void m_step(double* atoms, double* common) const = 0;  // reads and writes
  /// block(s) += sum_rows r_i second derivatives of log density_i, in (atom i, common) coordinates: atom_width() +
  /// common_width() square, full symmetric.
  [[nodiscard]] virtual Matrix curvature(Index i) const = 0;
  /// Columns of d log density_i / d (atom i, common): written to `out`, block_rows apart.
  virtual void score(const RowBlock& block, Index i, double* out) const = 0;
};

}  // namespace mixrate
