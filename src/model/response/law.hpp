// The law of a scalar response given the predictors of one atom: Gaussian, Student-t, counts, classes.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/options.hpp"
#include "math/block.hpp"
#include "measure/atom_layout.hpp"
#include "model/response_support.hpp"
#include "random/stream.hpp"

namespace mixrate {

/// What a law makes of one block of rows, in columns block_rows apart. eta are the M predictors of an atom, and lambda
/// the logarithms of its N nuisance parameters (variance, degrees of freedom).
struct LawColumns {
  double* value;   // log density
  double* first;   // derivatives in (eta, lambda): M + N columns
  double* second;  // second derivatives, pairs p <= q of M + N in the order (0,0), (0,1), .., (1,1), ..
  double* weight;  // pairs of M: a matrix that is never negative, in place of minus the second derivative in eta
};

/// What an M-step of one atom knows about its nuisance parameters: sums over rows weighted by responsibilities, at the
/// parameters before the step.
struct NuisanceSums {
  double mass = 0.0;        // of the responsibilities
  Vector gradient;          // N: of log density in lambda
  Matrix hessian;           // N x N
  double predictors = 0.0;  // change' gradient of the step of the predictors: twice what it is expected to gain
};

/// p(y | eta, nuisance), y scalar. Immutable. `nuisance` are the parameters themselves, all positive.
class ResponseLaw {
 public:
  virtual ~ResponseLaw() = default;
  /// What y may be.
  [[nodiscard]] virtual ResponseSupport support() const = 0;
  /// M: how many functions of x an atom has.
  [[nodiscard]] virtual Index num_predictors() const { return 1; }
  /// Blocks of the nuisance parameters in an atom, one number each.
  [[nodiscard]] virtual std::vector<BlockSpec> nuisance() const { return {}; }
  /// One block of rows: y one column, eta M columns.
  virtual void evaluate(int span, const double* y, const double* eta, const double* nuisance,
                        const LawColumns& out) const = 0;
  /// The M-step of the nuisance parameters: reads and writes lambda.
  virtual void step(const NuisanceSums& /*sums*/, double* /*lambda*/) const {}
  [[nodiscard]] virtual double draw(const double* eta, const double* nuisance, Stream& stream) const = 0;
  /// Location and squared spread of y, from which ranges of quadrature are made: the mean and the variance where they
  /// exist.
  struct Spread {
    double centre, variance;
  };
  [[nodiscard]] virtual Spread spread(const double* eta, const double* nuisance) const = 0;
  /// A value of predictor m at which y is likely, for starts; nuisance parameters when such residuals have this
  /// variance.
  [[nodiscard]] virtual double start_predictor(double y, Index /*m*/) const { return y; }
  virtual void start_nuisance(double /*residual_variance*/, double* /*nuisance*/) const {}
};

/// A law as a study names it.
struct LawKind {
  std::string_view name;
  std::string_view summary;
  std::string_view source;
  std::vector<OptionSpec> options;  // names that no other law has
  std::shared_ptr<const ResponseLaw> (*make)(const Options& options) = nullptr;
  /// Is the derivative in the variance half the second derivative in the predictor, whatever x is? Then variances and
  /// predictors of clones trade with each other (the heat equation).
  bool is_gaussian = false;
};

}  // namespace mixrate
