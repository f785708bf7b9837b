// What estimators and losses see of a family of models: p(y | x, G).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/leaf.hpp"
#include "measure/mixing_measure.hpp"
#include "model/abilities.hpp"
#include "model/coordinate_kinds.hpp"
#include "model/dataset.hpp"
#include "model/response_support.hpp"
#include "random/stream.hpp"

namespace mixrate {

/// The compact parameter space: closed intervals, axis by axis, in the coordinates of the mixing measure.
/// Gate parameters are bounded in the gauge in which the last atom has gate parameters 0.
struct Box {
  Vector atom_lower, atom_upper;      // layout.atom_width()
  Vector common_lower, common_upper;  // layout.common_width()
  double log_weight_lower = -30.0;    // gated: beta0; mixtures: log weight
  double log_weight_upper = 30.0;
};

/// How an ascent step moves a soft-max gate: one Newton step on the expected log-likelihood, or one step with
/// Boehning's fixed curvature bound (Boehning 1992), slower but monotone. Parts of a likelihood that have neither a
/// bound nor a closed M-step (other gates, ridge experts) shorten their step under `bound` until the log-likelihood
/// does not fall.
enum class GateStep { newton, bound };

/// The M-step of families whose atoms have no closed form (softmax mixtures). exact: to the precision of the
/// arithmetic. newton: one Newton step. gradient: w_k += (eta / alpha_k) sum_j (N_j / N) r_jk (x_j - m(w_k)).
struct MStep {
  enum class Kind { exact, newton, gradient };
  Kind kind = Kind::exact;
  double eta = 1.0;
};

class LeastSquares;
/// The log-likelihood of one data set as a function of unconstrained-but-boxed coordinates theta in R^P.
///
/// Coordinates: gate parameters in a pinned gauge (mixtures: log weight ratios to the last atom), expert parameters as
/// they are, variances as logarithms (full covariances: log-Cholesky of the precision). The box becomes
/// lower() <= theta <= upper(). One object serves one fit at a time: it owns the work space, so nothing allocates in
/// the iterations. All log-likelihoods are totals over the observations, natural logarithm: row i counts w_i times
/// where the data have weights.
class Likelihood {
 public:
  virtual ~Likelihood() = default;
  [[nodiscard]] double num_observations() const { return num_observations_; }  // sum of the weights
  [[nodiscard]] Index num_atoms() const { return num_atoms_; }
  [[nodiscard]] Index dim() const { return lower_.size(); }  // P
  [[nodiscard]] const Vector& lower() const { return lower_; }
  [[nodiscard]] const Vector& upper() const { return upper_; }
  /// What the coordinates are, where the law is a mixture of densities; empty for sums of means.
  [[nodiscard]] const CoordinateKinds& kinds() const { return kinds_; }
  [[nodiscard]] virtual Vector pack(const MixingMeasure& g) const = 0;  // clamps into the box
  [[nodiscard]] virtual MixingMeasure unpack(const Vector& theta) const = 0;

  /// Whether a variance of theta lies on the floor of the box: such an atom has collapsed on too few points.
  [[nodiscard]] virtual bool collapsed(const Vector& theta) const = 0;

  /// One step towards higher likelihood: read theta, write the next coordinates to `next` (P); return loglik(theta).
  /// Where the family has EM (Model::has_em) it is one EM iteration, `gate` chooses the gate's part of the M-step, and
  /// GateStep::bound never lowers the log-likelihood. Regression mixtures take one damped Gauss-Newton step, which may
  /// lower it under either; GateStep::bound damps more.
  virtual double ascent_step(const Vector& theta, Vector& next, GateStep gate = GateStep::newton) = 0;
  /// Value, gradient (P) and, when hessian != nullptr, the exact Hessian (P x P), in one pass over the data.
  virtual double derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) = 0;
  /// Value only; theta may lie outside the box.
  virtual double value(const Vector& theta);
  /// Choose the M-step, where there is a choice (Model::support() is not null); others ignore it.
  virtual void set_m_step(const MStep& /*step*/) {}
  /// The least-squares side of N(y; f(x), nu); nullptr for laws of another form.
  [[nodiscard]] virtual LeastSquares* least_squares() { return nullptr; }
  /// Parameters that maximise the complete-data likelihood for hard labels (n entries in 0..k-1); used by starts.
  virtual Vector from_labels(const std::vector<int>& labels) = 0;

 protected:
  Likelihood(double num_observations, Index num_atoms) : num_observations_(num_observations), num_atoms_(num_atoms) {}
  Vector lower_, upper_;   // P; set by the constructor of a family
  CoordinateKinds kinds_;  // so are these

 private:
  double num_observations_;
  Index num_atoms_;
};

/// What can be said of a model without any parameters.
struct ModelTraits {
  std::string_view family;
  std::shared_ptr<const AtomLayout> layout;
  Index covariate_dim = 0;
  Index response_dim = 1;
  bool weights_free = true;  // fixed weights are not
  bool is_gated = false;     // weights are exp(beta0) with a gauge; else probabilities
  Abilities abilities = {};
  std::optional<Composition> composition = std::nullopt;  // none: no mixture of experts
  /// Do the coordinates of an atom in a likelihood follow its blocks, in the order of the layout? Charts need that.
  bool coordinates_follow_layout = true;
  /// An expert's argument is measured in the units of y to this power: 1 lines, 1 / q polynomials of degree q, 0
  /// others.
  double argument_power = 1.0;
  /// What a scalar response may be: any number, a count, a class.
  ResponseSupport response_support = {};
  /// Groups of a fit under a two-level gate; none: no tree.
  std::optional<Index> groups = std::nullopt;
  /// Hash of what decides a fit but not the data (the shape of the fitted tree); 0: nothing.
  std::uint64_t fit_content = 0;
};

/// A family of conditional densities p(y | x, G) (virtual calls per data set or row block, never per observation).
class Model {
 public:
  virtual ~Model() = default;
  [[nodiscard]] std::string_view family() const { return traits_.family; }
  [[nodiscard]] const std::shared_ptr<const AtomLayout>& layout() const { return traits_.layout; }
  [[nodiscard]] Index covariate_dim() const { return traits_.covariate_dim; }
  [[nodiscard]] Index response_dim() const { return traits_.response_dim; }
  [[nodiscard]] bool weights_free() const { return traits_.weights_free; }
  [[nodiscard]] bool is_gated() const { return traits_.is_gated; }
  [[nodiscard]] const std::optional<Composition>& composition() const { return traits_.composition; }
  [[nodiscard]] bool has_em() const { return traits_.abilities.em; }
  [[nodiscard]] bool has_least_squares() const { return traits_.abilities.least_squares; }
  [[nodiscard]] bool coordinates_follow_layout() const { return traits_.coordinates_follow_layout; }
  [[nodiscard]] double argument_power() const { return traits_.argument_power; }
  [[nodiscard]] ResponseSupport response_support() const { return traits_.response_support; }
  [[nodiscard]] std::uint64_t fit_content() const { return traits_.fit_content; }
  [[nodiscard]] const SupportPoints* support() const { return traits_.abilities.counts.get(); }  // nullptr: densities
  [[nodiscard]] const GaussianExperts* gaussian_experts() const {  // nullptr: they are not
    return traits_.abilities.gaussian_experts ? &*traits_.abilities.gaussian_experts : nullptr;
  }
  [[nodiscard]] const GaussianAtoms* gaussian_atoms() const {  // nullptr: they are not
    return traits_.abilities.gaussian_atoms ? &*traits_.abilities.gaussian_atoms : nullptr;
  }

  /// Number of free parameters of a k-atom fit (Wilks degrees of freedom against the truth, BIC).
  [[nodiscard]] virtual Index num_free_parameters(Index k) const = 0;
  /// out[i] = log p(y_i | x_i, G), i = 1..n.
  virtual void log_density(const Matrix& x, const Matrix& y, const MixingMeasure& g, VectorRef out) const = 0;
  /// log pi_i(x_row), n x k: normalised log weights of the atoms. Models whose weights do not depend on x: the same
  /// row.
  [[nodiscard]] virtual Matrix log_weights(const Matrix& x, Index n, const MixingMeasure& g) const;
  /// log p(y_row | x_row, atom i), n x k; softmax mixtures: y are indices of points. Throws StudyError where the law is
  /// no mixture over atoms.
  [[nodiscard]] virtual Matrix log_atoms(const Matrix& x, const Matrix& y, const MixingMeasure& g) const;
  /// log pi_i(x_row) + log p(y_row | x_row, atom i), n x k: log p(y_row, atom i | x_row). The one E-step of whoever
  /// needs labels or responsibilities and no derivatives.
  [[nodiscard]] Matrix log_joint(const Matrix& x, const Matrix& y, const MixingMeasure& g) const;
  /// Draw y_i ~ p(. | x_i, G): n x q. Atom by `Stream`, then response.
  [[nodiscard]] virtual Matrix sample_response(const Matrix& x, Index n, const MixingMeasure& g,
                                               Stream& stream) const = 0;
  /// The representative in the canonical gauge and atom order: atoms sorted by expert coordinates (lexicographic in
  /// layout order), weights normalised (mixtures) or last atom's gate parameters 0 (gated).
  [[nodiscard]] virtual MixingMeasure canonical(const MixingMeasure& g) const = 0;
  [[nodiscard]] virtual std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const = 0;
  /// Parent of each atom in a fit of k atoms under a two-level gate, groups in order; empty: no tree. A fit's measures
  /// have the sizes of these groups.
  [[nodiscard]] std::vector<int> fitted_tree(Index k) const;
  /// Throw StudyError if k atoms cannot be fitted: no data could tell them from fewer parameters, whatever their
  /// number, or a branch of the tree would be empty.
  virtual void require_atoms(Index /*k*/) const {}
  /// The regression function E[y | x], x: n x d, out: n. Throws StudyError where a family has none.
  virtual void regression(const Matrix& x, const MixingMeasure& g, VectorRef out) const;
  /// The conditional moments of one scalar response at covariate row x (for quadrature ranges and tests):
  /// means (k) and variances (k) of the components. Contract: response_dim() == 1.
  virtual void component_moments(const Vector& x, const MixingMeasure& g, Vector& means, Vector& variances) const = 0;

 protected:
  explicit Model(ModelTraits traits) : traits_(std::move(traits)) {}

 private:
  ModelTraits traits_;
};

/// A family in the catalogue. `make` reads the family's own options ("covariance", "variance", "dimension", ...).
class Options;
struct FamilyEntry {
  LeafInfo info;
  std::shared_ptr<const Model> (*make)(const Options& options);
  /// Families of laws on known points: the model on points that the caller has, `where` for messages; nullptr: others.
  std::shared_ptr<const Model> (*make_on_points)(Matrix points, const Location& where) = nullptr;
};

}  // namespace mixrate
