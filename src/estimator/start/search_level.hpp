// The search for the best maximum with one number of atoms, a part of the portfolio.
#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "estimator/climb/iteration.hpp"
#include "estimator/estimator.hpp"
#include "estimator/start/agglomeration.hpp"
#include "estimator/start/climber.hpp"
#include "estimator/start/labellings.hpp"
#include "estimator/start/portfolio_search.hpp"

namespace mixrate {

/// The search at one number of atoms.
class SearchLevel {
 public:
  SearchLevel(const StartContext& context, Index k, const Cloud& points, Stream stream)
      : context_(context),
        k_(k),
        points_(points),
        stream_(stream),
        likelihood_(context.model.likelihood(context.data, k, context.box)) {}

  /// Starts from the end with an atom less: each of its atoms split.
  void add_smaller(const PortfolioEnd& smaller);
  /// The groups of a tree, cut at k.
  void add_groups(const Agglomeration& tree);
  /// Starts that do not look at it.
  void add_kinds(int starts);
  /// Screen the starts and climb the best of them to their maxima.
  Climber climb();
  /// Join and split as long as it leads higher.
  void improve(Climber& best);
  /// Not below the end with an atom less.
  void lift_above(const PortfolioEnd& smaller, Climber& best);
  [[nodiscard]] PortfolioEnd end(const Climber& best) const {
    return {context_.model.canonical(likelihood_->unpack(best.theta)), best.value};
  }
  [[nodiscard]] const PortfolioReport& report() const { return report_; }

 private:
  void add(const Labels& labels, std::string_view kind) { add(likelihood_->from_labels(labels), kind); }
  void add(Vector theta, std::string_view kind) {
    climbers_.push_back({std::move(theta), lowest, Shape::regular, kind});
    ++report_.starts;
  }
  void add_random_functions(int starts);
  /// EM; sums of means: Levenberg and Marquardt's steps, which follow curved valleys.
  Run ascend(Vector theta, int iterations);
  void step(Climber& climber, int iterations);
  void step_all(int iterations) {
    for (Climber& climber : climbers_) step(climber, iterations);
    std::stable_sort(climbers_.begin(), climbers_.end(), is_higher);
  }
  /// Keep the best `most` of those that are in different places.
  void thin(std::size_t most);
  [[nodiscard]] Shape shape_of(const Vector& theta) const {
    if (likelihood_->collapsed(theta)) return Shape::collapsed;
    return has_narrow_atom(likelihood_->unpack(theta)) ? Shape::narrow : Shape::regular;
  }
  [[nodiscard]] bool is_same_place(const Climber& a, const Climber& b) const;
  void finish(Climber& climber);
  std::vector<Climber> proposals(const Climber& best);

  const StartContext& context_;
  Index k_;
  const Cloud& points_;
  Stream stream_;
  std::unique_ptr<Likelihood> likelihood_;
  std::vector<Climber> climbers_;
  PortfolioReport report_;
};

}  // namespace mixrate
