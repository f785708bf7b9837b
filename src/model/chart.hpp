// Charts: other coordinates for the same likelihood, in which gradient methods walk.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Where locations, variances and weights of the atoms stand among the P coordinates theta of a likelihood.
///
/// Locations are the block `mean` (Gaussian mixtures), `intercept` (Gaussian experts), or what makes two experts of a
/// regression mixture one, (intercept, slope): d numbers per atom, all further atoms `stride` coordinates apart.
struct ChartSpace {
  Index dim = 0;               // P
  Index k = 0, d = 0;          // atoms, coordinates of a location
  Index location_at = 0;       // of atom 0
  Index stride = 0;            // coordinates per atom
  Index log_variance_at = -1;  // of atom 0; -1: variances are known, common, or not scalars
  Index log_ratios_at = -1;    // first of k - 1 log weight ratios to the last atom; -1: weights are fixed or gated
  Vector fixed_weights;        // k; empty when free or gated
  Vector projection;           // d, unit: atoms are ordered by projection'location

  [[nodiscard]] Index location(Index i) const { return location_at + i * stride; }
  [[nodiscard]] Index log_variance(Index i) const { return log_variance_at + i * stride; }
  /// The locations as the columns of a d x k matrix.
  [[nodiscard]] Matrix locations(const Vector& theta) const;
  void set_locations(const Matrix& locations, Vector& theta) const;
  /// The weights at theta: fixed, or the soft-max of the log ratios. Contract: not gated.
  [[nodiscard]] Vector weights(const Vector& theta) const;
};

/// The space of a likelihood. `projection` may be empty (the first axis); it is normalised. Throws StudyError when the
/// family has no locations to order (no block `mean` or `intercept`) or the projection has the wrong length or is 0.
ChartSpace chart_space(const Model& model, Likelihood& likelihood, const std::vector<double>& projection,
                       const Location& where);

/// Coordinates phi in R^P with theta = T(phi). Relative charts follow arXiv 2206.08598 in spirit: the first location,
/// then gaps between neighbours in the order of the projection.
class Chart {
 public:
  explicit Chart(ChartSpace space) : space_(std::move(space)) {}
  virtual ~Chart() = default;
  Chart(const Chart&) = delete;
  Chart& operator=(const Chart&) = delete;
  [[nodiscard]] const ChartSpace& space() const { return space_; }

  [[nodiscard]] virtual Vector to_standard(const Vector& phi) const = 0;
  /// The inverse of to_standard. Charts that keep an order need atoms in that order: else entries are NaN.
  [[nodiscard]] virtual Vector to_chart(const Vector& theta) const = 0;
  /// d theta / d phi, P x P.
  [[nodiscard]] virtual Matrix jacobian(const Vector& phi) const = 0;
  /// Names of the P coordinates, given those of theta.
  [[nodiscard]] virtual std::vector<std::string> names(std::vector<std::string> standard) const { return standard; }

 private:
  ChartSpace space_;
};

/// A chart in the catalogue.
struct ChartEntry {
  LeafInfo info;
  bool is_linear = false;  // T is linear in phi: EM and natural gradient do not notice it
  std::shared_ptr<const Chart> (*make)(const Options& options, ChartSpace space);
};

/// Charts whose locations are linear in the chart's: M = Phi T' (columns are locations), T k x k and invertible.
class LinearChart final : public Chart {
 public:
  LinearChart(ChartSpace space, Matrix map);
  [[nodiscard]] Vector to_standard(const Vector& phi) const override;
  [[nodiscard]] Vector to_chart(const Vector& theta) const override;
  [[nodiscard]] Matrix jacobian(const Vector& phi) const override;
  [[nodiscard]] const Matrix& map() const { return map_; }

 private:
  Matrix map_, inverse_;
};

/// T of the chart `cumulative`: ones on and below the diagonal.
Matrix cumulative_map(Index k);
/// T of the chart `star`: ones in the first column and on the diagonal.
Matrix star_map(Index k);

/// The chart of that name. Throws StudyError with the nearest name.
const ChartEntry& find_chart(std::string_view name, const Location& where);
/// The atoms of a measure sorted by the space's projection'location.
MixingMeasure ordered_along(const MixingMeasure& g, const Likelihood& likelihood, const ChartSpace& space);

}  // namespace mixrate
