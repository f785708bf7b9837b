// random and kmeans++: starts from hard labels.
#include "estimator/estimator.hpp"
#include "estimator/start/kmeans.hpp"
#include "estimator/start/options.hpp"
#include "estimator/start/sphere.hpp"

namespace mixrate {

namespace {

enum class Seeding { uniform, kmeanspp };

class FromLabels final : public Start {
 public:
  FromLabels(Seeding seeding, const Options& options)
      : seeding_(seeding),
        count_(static_cast<int>(options.integer("starts"))),
        radius_(seeding == Seeding::uniform ? options.real("radius") : 0.0) {}
  [[nodiscard]] int count() const override { return count_; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    if (context.model.support() != nullptr) return for_support(context, stream);
    const Cloud cloud = standardised(context.data);
    if (seeding_ == Seeding::kmeanspp) return clustered_start(cloud, context.likelihood, 30, stream);
    const Matrix& points = cloud.points;
    std::vector<Index> seeds;
    for (Index i = 0; i < context.k; ++i) {
      seeds.push_back(draw_row(points.rows(), cloud.weights, stream));
    }
    const std::vector<int> labels = nearest_labels(points, points(seeds, Eigen::all));
    return context.likelihood.unpack(context.likelihood.from_labels(labels));
  }

 private:
  /// Counts have no clusters: directions are drawn instead.
  [[nodiscard]] MixingMeasure for_support(const StartContext& context, Stream& stream) const {
    if (seeding_ == Seeding::kmeanspp)
      throw StudyError({}, "k-means++ needs observations", "a softmax mixture has counts on known points",
                       "Use moments, subspace or random");
    const Index dim = context.model.layout()->atom_width();
    return on_sphere(context, Matrix::Identity(dim, dim), radius_, stream);
  }

  Seeding seeding_;
  int count_;
  double radius_;
};

}  // namespace

StartEntry random_start() {
  return {{"random",
           "k observations drawn at random; every observation joins the nearest (standardised x and y); one M-step. "
           "Softmax "
           "mixtures: atoms uniform on a sphere",
           "mixrate; practice of McLachlan and Peel (2000), section 2.12",
           {starts_option(10), radius_option()}},
          [](const Options& options) -> std::shared_ptr<const Start> {
            return std::make_shared<FromLabels>(Seeding::uniform, options);
          }};
}

StartEntry kmeanspp_start() {
  return {{"kmeans++",
           "k-means++ seeding and Lloyd's iterations on standardised (x, y); one M-step on the clusters",
           "Arthur and Vassilvitskii (2007), SODA",
           {starts_option(5)}},
          [](const Options& options) -> std::shared_ptr<const Start> {
            return std::make_shared<FromLabels>(Seeding::kmeanspp, options);
          }};
}

}  // namespace mixrate
