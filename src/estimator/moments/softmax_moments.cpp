#include "estimator/moments/softmax_moments.hpp"

#include <cmath>

#include "estimator/start/resize.hpp"
#include "math/moments/dmm.hpp"
#include "math/solve.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

constexpr double least_weight = 1e-3;

/// Atoms on the line along v and the weights; then atoms in R^L from the cross moments.
class Direction {
 public:
  Direction(const LatentMoments& moments, const Vector& v, Index k, double radius, bool two_step) {
    const auto order = static_cast<int>(2 * k - 1);
    const LatentMoments::Directional along = moments.along(v, order, static_cast<int>(k - 1));
    const MomentNorm norm =
        two_step ? MomentNorm::inverse_covariance(along.covariance) : MomentNorm::identity(along.moments.size() - 1);
    const DmmFit fit = dmm_known_variance(along.moments.tail(order), {-radius, radius}, norm);
    const Index found = fit.size();
    if (found == 0) return;
    Matrix vandermonde(found, found);  // row r: z_k^r
    vandermonde.row(0).setOnes();
    for (Index r = 1; r < found; ++r)
      vandermonde.row(r) = vandermonde.row(r - 1).cwiseProduct(fit.measure.atoms.transpose());
    const Matrix scaled = pivoted_solve(vandermonde, along.cross.leftCols(found).transpose());  // rows: alpha_k w_k'
    weights_ = fit.measure.weights.cwiseMax(least_weight);
    atoms_ = (scaled.array().colwise() / weights_.array()).matrix().transpose();
    weights_ /= weights_.sum();
    for (Index i = 0; i < found; ++i) {
      const double norm_i = atoms_.col(i).norm();
      if (!(norm_i <= radius)) atoms_.col(i) *= std::isfinite(norm_i) ? radius / norm_i : 0.0;
    }
    if (!atoms_.allFinite()) atoms_.resize(0, 0);
  }
  [[nodiscard]] Index found() const { return atoms_.cols(); }
  [[nodiscard]] MixingMeasure measure(const Model& model) const {
    return {model.layout(), weights_.array().log().matrix(), atoms_};
  }

 private:
  Vector weights_;
  Matrix atoms_;
};

/// References uniform in a ball that holds the atoms: half as far again as the root of the second moment's trace.
void calibrate(LatentMoments& moments, const SupportPoints& points, const Vector& counts, Index k,
               const MomentOptions& options, Stream& stream) {
  const Matrix second = moments.second(), basis = atom_subspace(second, k);
  const double spread = (basis.transpose() * second * basis).trace();
  const double radius = options.radius > 0.0 ? options.radius : 1.5 * std::sqrt(std::max(0.01, spread));
  Matrix references(points.dim(), options.references);
  for (Index g = 0; g < references.cols(); ++g) {
    for (Index a = 0; a < references.rows(); ++a) references(a, g) = sample_normal(stream);
    const double share = std::pow(sample_uniform(stream), 1.0 / static_cast<double>(points.dim()));
    references.col(g) *= radius * share / references.col(g).norm();
  }
  moments.calibrate(points, counts, references);
}

Vector draw_direction(const Matrix& basis, Stream& stream) {
  Vector z(basis.cols());
  for (double& value : z) value = sample_normal(stream);
  return (basis * z).normalized();
}

}  // namespace

std::vector<OptionSpec> moment_options() {
  return {
      integer_option("directions", 20, {1, 10000}, "random directions; the best is kept"),
      boolean_option("two_step", false, "weight the moments by their inverse covariance"),
      real_option("radius", 0.0, {0, 1e6}, "largest norm of an atom; 0: from the second moment"),
      choice_option("covariance", "known", {"known", "estimated"},
                    "covariance of the features: that of their law, or of the features themselves"),
      boolean_option(
          "calibration", false,
          "take out the features' part of the error, with the laws of reference parameters; costs sampling variance"),
      integer_option("references", 600, {10, 5000}, "calibration: reference parameters")};
}

MomentOptions read_moment_options(const Options& options) {
  if (options.boolean("two_step") && options.boolean("calibration")) {
    throw StudyError(options.where("calibration"), "two_step and calibration do not go together",
                     "calibrated moments have no covariance", "Drop one of them");
  }
  return {
      static_cast<int>(options.integer("directions")), options.boolean("two_step"), options.real("radius"),
      options.text("covariance") == "known" ? LatentMoments::Covariance::known : LatentMoments::Covariance::estimated,
      options.boolean("calibration") ? static_cast<Index>(options.integer("references")) : 0};
}

MomentEstimate softmax_moments(const Model& model, const Vector& counts, Index k, Likelihood& likelihood,
                               const MomentOptions& options, Stream& stream) {
  MIXRATE_EXPECT(model.support() != nullptr, "latent moments are those of a softmax mixture");
  LatentMoments moments(*model.support(), counts, options.covariance);
  if (options.references > 0) calibrate(moments, *model.support(), counts, k, options, stream);
  const Matrix second = moments.second();
  const Matrix basis = atom_subspace(second, k);
  const double largest = std::max(0.01, (basis.transpose() * second * basis).diagonal().maxCoeff());
  const double radius = options.radius > 0.0 ? options.radius : 3.0 * std::sqrt(largest);
  MomentEstimate best;
  best.log_likelihood = -std::numeric_limits<double>::infinity();
  Vector gradient;
  for (int d = 0; d < options.directions; ++d) {
    const Direction direction(moments, draw_direction(basis, stream), k, radius, options.two_step);
    if (direction.found() == 0) continue;
    const MixingMeasure measure = resize(direction.measure(model), k, stream);
    const Vector theta = likelihood.pack(measure);
    const double value = likelihood.derivatives(theta, gradient, nullptr);
    if (!(value > best.log_likelihood)) continue;
    best = {likelihood.unpack(theta), value, direction.found()};
  }
  return best;
}

}  // namespace mixrate
