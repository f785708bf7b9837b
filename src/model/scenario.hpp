// A scenario: true mixing measure, law of the data, source, and the exponents that theory predicts.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/model.hpp"
#include "model/prediction.hpp"
#include "model/variation.hpp"

namespace mixrate {

/// The law of the covariates.
struct Design {
  enum class Law { none, uniform, equispaced, normal };
  Law law = Law::none;
  Index dim = 0;
  double lower = 0.0, upper = 1.0;  // uniform and equispaced: on [lower, upper]^dim; equispaced needs dim = 1
};

/// Draw n rows of covariates (n x dim).
Matrix draw_design(const Design& design, Index n, Stream& stream);

/// A law of the responses that is not in the family: contaminated or misspecified truths. The `truth` of such a
/// scenario is the measure of the family that one would like to find. No covariates.
struct ForeignLaw {
  std::string_view name;                                // identifies the law in the keys of random streams
  Matrix (*sample)(Index n, Stream& stream) = nullptr;  // n x q; nullptr: the data come from the truth
};

struct Scenario;

/// What was observed: the scenario as it was then, and the data.
struct Observation {
  std::shared_ptr<const Scenario> met;
  Dataset data;
};

/// Data that do not come from the family: somebody else draws them, and may tell the truth of each data set.
class OutsideLaw {
 public:
  virtual ~OutsideLaw() = default;
  /// n observations, a function of its arguments. `met` comes back, with another truth where one is told. Throws what
  /// makes the replicate a failed one.
  [[nodiscard]] virtual Observation draw(const std::shared_ptr<const Scenario>& met, Index n,
                                         const StreamKey& key) const = 0;
  /// Hash of what decides the data.
  [[nodiscard]] virtual std::uint64_t content() const = 0;
  /// As Estimator::try_out.
  virtual void try_out() const = 0;
};

/// Where the data come from and what should come out.
struct Scenario {
  std::string name;
  std::string summary;
  std::string source;
  std::shared_ptr<const Model> model;
  MixingMeasure truth;  // canonical
  Design design;
  Box box;
  std::vector<Prediction> predictions;
  std::string axis = "n";  // what the grid's n stands for: label of tables and figures
  Variation variation;     // what changes along the axis and with the replicate; default: nothing but the sample size
  ForeignLaw foreign;      // default: none
  std::shared_ptr<const OutsideLaw> outside;  // who draws the data in the place of all this; nullptr: nobody

  /// Hash of everything that decides the data: family, truth, design, variation, foreign law. Not the name, not the
  /// box.
  [[nodiscard]] std::uint64_t content_hash() const;
  /// Content of the random streams at the grid's value n, given the seed.
  [[nodiscard]] std::uint64_t data_content(Index n) const;
  /// The predicted exponent of a loss column at k fitted atoms, for an estimator whose error stops at a floor or for
  /// any other; NaN when theory is silent.
  [[nodiscard]] double predicted(std::string_view column, Index k, bool with_floor = false) const;
  /// Observations in a data set at the grid's value n.
  [[nodiscard]] Index sample_size(Index n) const { return variation.axis_option.empty() ? n : variation.draws; }
  [[nodiscard]] bool varies_along_axis() const { return variation.moves_truth() || !variation.axis_option.empty(); }
  [[nodiscard]] bool varies_with_replicate() const { return !variation.redrawn.empty(); }
};

/// The scenario as it is at the grid's value n: truth moved, model made for it. The scenario itself when nothing
/// changes along the axis. What is redrawn for each replicate is still that of the study file's defaults.
std::shared_ptr<const Scenario> scenario_at(const std::shared_ptr<const Scenario>& scenario, Index n);

/// A scenario from scenario_at as replicate `key.replicate` meets it: what is redrawn has been drawn from `key`, whose
/// content is data_content(n) of the scenario of the study. The scenario itself when nothing is redrawn.
std::shared_ptr<const Scenario> scenario_of_replicate(const std::shared_ptr<const Scenario>& at_n,
                                                      const StreamKey& key);

/// What a replicate observes: draw_dataset, or what draws the data in its place.
Observation observe(const std::shared_ptr<const Scenario>& met, Index n, const StreamKey& key);

/// Draw n observations of the law of a scenario as a replicate meets it; a pure function of its arguments.
Dataset draw_dataset(const Scenario& met, Index n, const StreamKey& key);

/// Draw the data set of (scenario, grid value n, seed, replicate): the three steps above in one.
Dataset draw_dataset(const std::shared_ptr<const Scenario>& scenario, Index n, std::uint64_t seed,
                     std::uint32_t replicate);
/// The same for a scenario in which nothing changes. Contract.
Dataset draw_dataset(const Scenario& scenario, Index n, std::uint64_t seed, std::uint32_t replicate);

/// A named scenario of the catalogue.
struct ScenarioEntry {
  std::string_view name;
  std::string_view summary;
  std::shared_ptr<const Scenario> (*make)();
};

}  // namespace mixrate
