// moments, subspace, subspace-true: starts for softmax mixtures.
#include <algorithm>
#include <string>

#include "estimator/estimator.hpp"
#include "estimator/moments/softmax_moments.hpp"
#include "estimator/start/options.hpp"
#include "estimator/start/sphere.hpp"
#include "math/solve.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

void require_support(const Model& model, const char* name) {
  if (model.support() != nullptr) return;
  throw StudyError({}, std::string("the start '") + name + "' is for softmax mixtures", "it uses their latent moments");
}

class FromMoments final : public Start {
 public:
  explicit FromMoments(const Options& options) : options_(read_moment_options(options)) {}
  [[nodiscard]] int count() const override { return 1; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    require_support(context.model, "moments");
    const MomentEstimate estimate =
        softmax_moments(context.model, context.data.y.col(0), context.k, context.likelihood, options_, stream);
    if (estimate.measure.size() > 0) return estimate.measure;
    return on_sphere(context,
                     Matrix::Identity(context.model.layout()->atom_width(), context.model.layout()->atom_width()), 0.0,
                     stream);
  }

 private:
  MomentOptions options_;
};

enum class Span { estimated, true_one };

class FromSubspace final : public Start {
 public:
  FromSubspace(Span span, const Options& options)
      : span_(span), radius_(options.real("radius")), count_(static_cast<int>(options.integer("starts"))) {}
  [[nodiscard]] bool needs_truth() const override { return span_ == Span::true_one; }
  [[nodiscard]] int count() const override { return count_; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    require_support(context.model, span_ == Span::true_one ? "subspace-true" : "subspace");
    const Matrix& atoms = span_ == Span::true_one ? context.truth->atoms() : Matrix();
    const Matrix basis =
        span_ == Span::true_one
            ? orthogonal_factor(atoms, std::min(atoms.rows(), atoms.cols()))
            : atom_subspace(LatentMoments(*context.model.support(), context.data.y.col(0)).second(), context.k);
    return on_sphere(context, basis, radius_, stream);
  }

 private:
  Span span_;
  double radius_;
  int count_;
};

}  // namespace

StartEntry moments_start() {
  return {
      {"moments", "softmax mixtures: the method of moments, best of random directions", "arXiv 2409.09903",
       moment_options()},
      [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<FromMoments>(options); }};
}

StartEntry subspace_start() {
  return {{"subspace",
           "softmax mixtures: atoms uniform on a sphere in the span of the top-k eigenvectors of the second moment",
           "arXiv 2409.09903, version 2",
           {starts_option(10), radius_option()}},
          [](const Options& options) -> std::shared_ptr<const Start> {
            return std::make_shared<FromSubspace>(Span::estimated, options);
          }};
}

StartEntry subspace_true_start() {
  return {{"subspace-true",
           "softmax mixtures: atoms uniform on a sphere in the span of the true atoms (an oracle)",
           "arXiv 2409.09903, version 2",
           {starts_option(10), radius_option()}},
          [](const Options& options) -> std::shared_ptr<const Start> {
            return std::make_shared<FromSubspace>(Span::true_one, options);
          }};
}

}  // namespace mixrate
