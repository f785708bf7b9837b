// Softmax mixtures: pi_j = sum_k alpha_k exp(x_j'w_k) / sum_l exp(x_l'w_k) on known points x_1, .., x_p in R^L.
#include <fmt/format.h>

#include <cmath>

#include "base/csv.hpp"
#include "model/atoms.hpp"
#include "model/model.hpp"
#include "model/softmax_mixture/likelihood.hpp"
#include "random/binomial.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const AtomLayout> softmax_layout(Index dim) {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"coefficient", dim, Meaning::coefficient}},
                                      std::vector<BlockSpec>{}, std::vector<BlockSpec>{}, Singularity::strong);
}

class SoftmaxMixture final : public Model {
 public:
  explicit SoftmaxMixture(std::shared_ptr<const SupportPoints> points)
      : Model({.family = "softmax-mixture", .layout = softmax_layout(points->dim()), .abilities = {.counts = points}}),
        points_(std::move(points)) {}
  [[nodiscard]] Index num_free_parameters(Index k) const override { return k - 1 + k * points_->dim(); }

  /// Distinct points p must give as many free probabilities, p - 1, as there are parameters, K (L + 1) - 1. On the line
  /// p >= 2 K is the same condition, and sufficient: a sum of 2 K exponentials has at most 2 K - 1 real zeros.
  void require_atoms(Index k) const override {
    const Index needed = k * (points_->dim() + 1), distinct = points_->num_distinct();
    if (distinct >= needed) return;
    throw StudyError({}, fmt::format("{} atoms cannot be told apart on {} different points", k, distinct),
                     fmt::format("{} atoms in {} dimensions have {} parameters, which need {} points", k,
                                 points_->dim(), needed - 1, needed),
                     "Fit fewer atoms, or give more points");
  }

  /// y: indices of points; log pi_y.
  void log_density(const Matrix&, const Matrix& y, const MixingMeasure& g, VectorRef out) const override {
    const Vector log_pi = log_probabilities(g);
    for (Index row = 0; row < y.rows(); ++row) {
      const auto j = static_cast<Index>(y(row, 0));
      out[row] = j >= 0 && j < log_pi.size() ? log_pi[j] : -std::numeric_limits<double>::infinity();
    }
  }

  [[nodiscard]] Matrix log_atoms(const Matrix&, const Matrix& y, const MixingMeasure& g) const override {
    const Matrix points = points_->log_atoms(g.atoms());
    Matrix out = Matrix::Constant(y.rows(), g.size(), -std::numeric_limits<double>::infinity());
    for (Index row = 0; row < y.rows(); ++row) {
      const auto j = static_cast<Index>(y(row, 0));
      if (j >= 0 && j < points.rows()) out.row(row) = points.row(j);
    }
    return out;
  }

  /// One column of p counts that sum to n.
  [[nodiscard]] Matrix sample_response(const Matrix&, Index n, const MixingMeasure& g, Stream& stream) const override {
    const Vector log_pi = log_probabilities(g);
    return sample_multinomial(stream, n, (log_pi.array() - log_pi.maxCoeff()).exp().matrix());
  }

  [[nodiscard]] MixingMeasure canonical(const MixingMeasure& g) const override {
    MixingMeasure out = g.permuted(expert_order(g));
    out.log_weights().array() -= double{out.log_total_mass()};
    return out;
  }

  [[nodiscard]] std::unique_ptr<Likelihood> likelihood(const Dataset& data, Index k, const Box& box) const override {
    if (data.has_weights())
      throw StudyError({}, "softmax mixtures take no weights", "their data are counts of points already",
                       "Multiply the counts");
    return std::make_unique<SoftmaxMixtureLikelihood>(points_, layout(), data.y.col(0), k, box);
  }

  void component_moments(const Vector&, const MixingMeasure&, Vector&, Vector&) const override {
    MIXRATE_EXPECT(false, "a law on known points has no scalar response");
  }

 private:
  [[nodiscard]] Vector log_probabilities(const MixingMeasure& g) const {
    return points_->log_probabilities((g.log_weights().array() - g.log_total_mass()).matrix(), g.atoms());
  }

  std::shared_ptr<const SupportPoints> points_;
};

std::shared_ptr<const SupportPoints> read_points(const Options& options) {
  const std::string path = options.text("features");
  const CsvTable table = read_csv(path);
  std::vector<Index> features;  // a column of counts may stand beside them
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (table.columns[c] == "count") continue;
    features.push_back(static_cast<Index>(c));
    if (table.columns[c] == fmt::format("x{}", features.size())) continue;
    throw StudyError({path, 1, static_cast<int>(c + 1)}, fmt::format("unknown column '{}'", table.columns[c]),
                     "features have columns x1,..,xL, in this order", "Rename the column or take it out");
  }
  if (features.empty()) throw StudyError({path, 1, 1}, "there are no features", "columns x1,..,xL are expected");
  return SupportPoints::from_matrix(table.values(Eigen::all, features));
}

std::shared_ptr<const SupportPoints> draw_points(const Options& options) {
  const auto dim = static_cast<Index>(options.integer("dimension"));
  const FeatureLaw law = options.text("design") == "two-clouds" ? two_cloud_features(dim, options.real("shift"))
                                                                : normal_features(dim, options.real("correlation"));
  return SupportPoints::draw(law, static_cast<Index>(options.integer("support")),
                             static_cast<std::uint64_t>(options.integer("feature_seed")));
}

std::shared_ptr<const Model> softmax_on(std::shared_ptr<const SupportPoints> points, const Location& where,
                                        const char* suggestion) {
  if (points->affine_rank() < points->dim()) {
    const std::string why = fmt::format("{} points span {} of {} dimensions, so atoms are not identifiable",
                                        points->size(), points->affine_rank(), points->dim());
    throw StudyError(where, "the features do not span their space", why, suggestion);
  }
  return std::make_shared<SoftmaxMixture>(std::move(points));
}

constexpr const char* fewer_columns = "Take out columns that depend on others";

std::shared_ptr<const Model> make_softmax(const Options& options) {
  if (options.given("features")) return softmax_on(read_points(options), options.where("features"), fewer_columns);
  return softmax_on(draw_points(options), options.where("support"), "Give more support points");
}

std::shared_ptr<const Model> make_softmax_on(Matrix points, const Location& where) {
  return softmax_on(SupportPoints::from_matrix(std::move(points)), where, fewer_columns);
}

}  // namespace

FamilyEntry softmax_mixture_family() {
  return {
      {"softmax-mixture",
       "softmax mixture on known points: pi_j = sum_k alpha_k exp(x_j'w_k) / sum_l exp(x_l'w_k), observed as counts",
       "arXiv 2409.09903",
       {integer_option("support", 1000, {2, 1e6}, "number p of support points"),
        integer_option("dimension", 5, {1, 100}, "dimension L of the features"),
        choice_option("design", "normal", {"normal", "two-clouds"},
                      "law of the features: N(0, S), or 1/2 N(-m u, I) + 1/2 N(m u, I)"),
        real_option("correlation", 0.0, {-0.99, 0.99}, "normal design: S_ab = correlation^|a - b|"),
        real_option("shift", 1.0, {0, 10}, "two clouds: m"),
        integer_option("feature_seed", 1, {0, 1e15}, "seed of the features, shared by all data"),
        text_option("features", no_default, "CSV file of features x1,..,xL instead of drawn ones")}},
      &make_softmax,
      &make_softmax_on};
}

}  // namespace mixrate
