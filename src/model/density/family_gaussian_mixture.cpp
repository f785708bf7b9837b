// Gaussian mixtures: p(y) = sum_i w_i N(y; mu_i, S_i), y in R^d; location, common, isotropic, diagonal or full scale.
#include <cmath>
#include <numbers>

#include "math/log_sum_exp.hpp"
#include "math/solve.hpp"
#include "model/atoms.hpp"
#include "model/density/gaussian_mixture.hpp"
#include "model/density/mixture_likelihood.hpp"
#include "model/model.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> make_layout(Index d, Covariance covariance) {
  std::vector<BlockSpec> atom = {{"mean", d, Meaning::location}}, common;
  Singularity singularity = Singularity::gaussian_scale;
  switch (covariance) {
    case Covariance::known:
      singularity = Singularity::strong;
      break;
    case Covariance::common:
      common = {{"variance", 1, Meaning::variance, BlockOrder::second}};
      break;
    case Covariance::isotropic:
      atom.push_back({"variance", 1, Meaning::variance, BlockOrder::second});
      break;
    case Covariance::diagonal:
      atom.push_back({"variance", d, Meaning::variance, BlockOrder::second});
      break;
    case Covariance::full:
      atom.push_back({"covariance", d * (d + 1) / 2, Meaning::covariance, BlockOrder::second});
      break;
  }
  return std::make_shared<AtomLayout>(std::move(atom), std::move(common), std::vector<BlockSpec>{}, singularity);
}

ModelTraits traits_of(const GaussianMixtureShape& shape) {
  ModelTraits traits;
  traits.family = "gaussian-mixture";
  traits.layout = make_layout(shape.d, shape.covariance);
  traits.response_dim = shape.d;
  traits.abilities.gaussian_atoms = GaussianAtoms{shape.covariance, shape.known_variance,
                                                  shape.weights == Weights::fixed && shape.fixed_weights.empty()};
  traits.weights_free = shape.weights == Weights::free;
  return traits;
}

class GaussianMixture final : public Model {
 public:
  explicit GaussianMixture(GaussianMixtureShape shape) : Model(traits_of(shape)), shape_(std::move(shape)) {}
  [[nodiscard]] Index num_free_parameters(Index k) const override {
    return (weights_free() ? k - 1 : 0) + k * layout()->atom_width() + layout()->common_width();
  }

  void log_density(const Matrix&, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    const std::vector<Cholesky> factors = factors_of(g);
    const Vector log_weights = g.log_weights().array() - g.log_total_mass();
    for (Index begin = 0; begin < y.rows(); begin += density_rows) {
      const Index rows = std::min(density_rows, y.rows() - begin);
      log_sum_exp_rows(log_terms(y.middleRows(begin, rows), g, factors, log_weights), out.segment(begin, rows));
    }
  }

  [[nodiscard]] Matrix log_atoms(const Matrix&, const Matrix& y, const MixingMeasure& g) const override {
    return log_terms(y, g, factors_of(g), Vector::Zero(g.size()));
  }

  [[nodiscard]] Matrix sample_response(const Matrix&, Index n, const MixingMeasure& g, Stream& stream) const override {
    const Index d = shape_.d;
    std::vector<Matrix> factors;
    for (Index i = 0; i < g.size(); ++i) factors.push_back(Cholesky(covariance_of(shape_, g, i)).lower());
    const Vector weights = g.weights();
    Matrix y(n, d);
    Vector z(d);
    for (Index row = 0; row < n; ++row) {
      const Index i = sample_index(stream, weights);
      for (Index a = 0; a < d; ++a) z[a] = sample_normal(stream);
      y.row(row) = (g.atoms().col(i).head(d) + factors[static_cast<std::size_t>(i)] * z).transpose();
    }
    return y;
  }

  // Fixed unequal weights belong to positions: such atoms are not sorted.
  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    const bool tied = weights_free() || shape_.fixed_weights.empty();
    MixingMeasure out = tied ? g.permuted(expert_order(g)) : g;
    out.log_weights().array() -= double{out.log_total_mass()};
    return out;
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    return std::make_unique<MixtureLikelihood>(data, gaussian_mixture_parts(shape_, layout(), k, box));
  }

  void component_moments(const Vector&, const MixingMeasure& g, Vector& means, Vector& variances) const override {
    MIXRATE_EXPECT(shape_.d == 1, "component moments are for scalar responses");
    means = g.atoms().row(0).transpose();
    variances.resize(g.size());
    for (Index i = 0; i < g.size(); ++i) variances[i] = covariance_of(shape_, g, i)(0, 0);
  }

 private:
  [[nodiscard]] std::vector<Cholesky> factors_of(const MixingMeasure& g) const {
    std::vector<Cholesky> out;
    for (Index i = 0; i < g.size(); ++i) out.emplace_back(covariance_of(shape_, g, i));
    return out;
  }
  /// offset_i + log N(y; mu_i, S_i).
  [[nodiscard]] Matrix log_terms(const Eigen::Ref<const Matrix>& y, const MixingMeasure& g,
                                 const std::vector<Cholesky>& factors, const Vector& offsets) const {
    const Index d = shape_.d;
    Matrix out(y.rows(), g.size());
    for (Index i = 0; i < g.size(); ++i) {
      const Matrix& factor = factors[static_cast<std::size_t>(i)].lower();
      const double constant = offsets[i] - factor.diagonal().array().log().sum() -
                              0.5 * static_cast<double>(d) * std::log(2.0 * std::numbers::pi);
      Matrix centred = y.rowwise() - g.atoms().col(i).head(d).transpose();
      if (d == 1)
        centred /= factor(0, 0);
      else
        centred = solve_lower(factor, centred.transpose()).transpose();
      out.col(i).array() = constant - 0.5 * centred.rowwise().squaredNorm().array();
    }
    return out;
  }

  GaussianMixtureShape shape_;
};

std::shared_ptr<const Model> make(const Options& options) {
  GaussianMixtureShape shape;
  shape.d = static_cast<Index>(options.integer("dimension"));
  const std::string covariance = options.text("covariance");
  shape.covariance = covariance == "known"      ? Covariance::known
                     : covariance == "common"   ? Covariance::common
                     : covariance == "diagonal" ? Covariance::diagonal
                     : covariance == "full"     ? Covariance::full
                                                : Covariance::isotropic;
  if (shape.d == 1 && (shape.covariance == Covariance::full || shape.covariance == Covariance::diagonal)) {
    shape.covariance = Covariance::isotropic;  // the same model, in its fastest form
  }
  shape.known_variance = options.real("variance");
  shape.weights = options.text("weights") == "fixed" ? Weights::fixed : Weights::free;
  if (options.given("fixed_weights")) {
    shape.fixed_weights = options.reals("fixed_weights");
    double total = 0.0;
    for (const double w : shape.fixed_weights) {
      if (!(w > 0.0))
        throw StudyError(options.where("fixed_weights"), "a fixed weight is not positive", "weights are probabilities");
      total += w;
    }
    for (double& w : shape.fixed_weights) w /= total;
  }
  if (options.given("variance") && shape.covariance != Covariance::known) {
    throw StudyError(options.where("variance"), "`variance` is given but the variance is free",
                     "it is the common known variance", "Set covariance = \"known\", or drop it");
  }
  return std::make_shared<GaussianMixture>(std::move(shape));
}

}  // namespace

FamilyEntry gaussian_mixture_family() {
  return {
      {"gaussian-mixture",
       "mixture of Gaussians sum_i w_i N(y; mu_i, S_i): location, location-scale, full covariances",
       "Ho and Nguyen (2016), Ann. Statist. 44(6); Dwivedi et al. (2020), Ann. Statist. 48(6)",
       {integer_option("dimension", 1, {1, 100}, "dimension d of y"),
        choice_option("covariance", "isotropic", {"known", "common", "isotropic", "diagonal", "full"},
                      "known: common known variance; common: one free variance; isotropic / diagonal / full: per atom"),
        real_option("variance", 1.0, {1e-300, 1e300}, "the known variance (covariance = known)"),
        choice_option("weights", "free", {"free", "fixed"}, "fixed: all 1/k unless given"),
        reals_option("fixed_weights", {0, 1}, "the k fixed weights (weights = fixed)")}},
      &make};
}

}  // namespace mixrate
