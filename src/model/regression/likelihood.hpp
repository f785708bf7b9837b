// The Gaussian likelihood of a regression mixture of experts, N(y; f_G(x), nu), and its least-squares side.
#pragma once

#include <memory>

#include "model/least_squares.hpp"
#include "model/regression/function.hpp"

namespace mixrate {

/// The noise variance nu: known, or the last coordinate (as log nu).
enum class Noise { known, free };

/// What a family hands over to build the likelihood.
struct RegressionParts {
  std::unique_ptr<RegressionFunction> function;
  std::shared_ptr<const AtomLayout> layout;
  Noise noise = Noise::free;
  double variance = 1.0;  // known
};

/// -n/2 log(2 pi nu) - r'r / (2 nu), r = y - f_G(x). Coordinates: those of the regression function, then log nu if
/// free. Where the data have weights w, r and the rows of the Jacobian are multiplied by sqrt(w), and n is the sum of
/// w.
class RegressionLikelihood final : public Likelihood, public LeastSquares {
 public:
  RegressionLikelihood(const Dataset& data, const Box& box, RegressionParts parts);

  [[nodiscard]] Vector pack(const MixingMeasure& g) const override;
  [[nodiscard]] MixingMeasure unpack(const Vector& theta) const override;
  /// The noise variance lies on the floor of the box: the fit interpolates the data.
  [[nodiscard]] bool collapsed(const Vector& theta) const override;
  /// A damped Gauss-Newton step (GateStep::bound: a strongly damped one), so that burn-ins and starts that iterate work
  /// without EM. The likelihood may fall; callers check.
  double ascent_step(const Vector& theta, Vector& next, GateStep gate) override;
  double derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) override;
  Vector from_labels(const std::vector<int>& labels) override;
  [[nodiscard]] LeastSquares* least_squares() override { return this; }

  double sum_of_squares(const Vector& theta) override;
  void normal_equations(const Vector& theta, NormalEquations& out) override;
  void linear_equations(const Vector& theta, NormalEquations& out) override;
  void set_noise(Vector& theta, double sum_of_squares) const override;
  [[nodiscard]] double noise_variance(const Vector& theta) const override;
  [[nodiscard]] double log_likelihood(const Vector& theta, double sum_of_squares) const override;
  Matrix jacobian_factor(const Vector& theta) override;
  [[nodiscard]] Vector coordinate_sizes() const override;

 private:
  enum class Pass { linear, first, second };
  double pass(const Vector& theta, Pass what);
  RowBlock block_at(Index begin);
  double residuals(const RowBlock& block);
  /// df/du of the block that was evaluated last, times sqrt(w) where rows have weights.
  const double* derivatives_of(const RowBlock& block);
  /// What second derivatives of f are multiplied by: w (y - f).
  const double* weighted_residual(const RowBlock& block);
  void read_gram(const PairGram& gram, const std::vector<Index>& channels, Matrix& out) const;
  void read_gradient(const std::vector<Index>& channels, Vector& out) const;
  void jacobian_rows(const RowBlock& block, Eigen::Ref<Matrix> out);
  [[nodiscard]] std::vector<Index> coordinates_of(Index channel) const;
  void set_bounds(const Box& box);
  [[nodiscard]] AtomCoordinates find_expert_coordinates() const;

  std::unique_ptr<RegressionFunction> owned_;
  RegressionFunction& function_;
  std::shared_ptr<const AtomLayout> layout_;
  Noise noise_;
  double known_variance_;
  Index n_, d_;
  double count_;  // n, or the sum of the weights
  Matrix x_;      // padded with zero rows to whole blocks
  Vector y_;
  Vector root_;  // square roots of the weights, padded with zeros; empty: rows count once
  double response_deviation_ = 1.0;
  std::vector<const double*> x_columns_;
  const double* y_column_ = nullptr;
  std::vector<Index> all_channels_, linear_channels_;
  PairGram gram_, linear_gram_;
  BasisProducts products_;
  PackSums slopes_;  // J'r, channel by channel, d + 1 sums each
  std::vector<double> residual_, pairs_, columns_, scaled_, bending_;
};

}  // namespace mixrate
