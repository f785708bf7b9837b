// A scenario: true mixing measure, law of the data, source, and the exponents that theory predicts.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/model.hpp"

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

/// A slope that theory predicts for a loss column when k atoms are fitted.
struct Prediction {
  std::string column;  // loss column, e.g. "voronoi-exact" or "blocks.over.variance"; a trailing '*' matches a prefix
  Index k = 0;         // fitted atoms; 0 = any
  double exponent = 0.0;
  std::string source;
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

  /// Hash of everything that decides the data: family, truth, design. Not the name, not the box.
  [[nodiscard]] std::uint64_t content_hash() const;
  /// The predicted exponent of a loss column at k fitted atoms; NaN when theory is silent.
  [[nodiscard]] double predicted(std::string_view column, Index k) const;
};

/// Draw the data set of (scenario, n, seed, replicate): a pure function of these four.
Dataset draw_dataset(const Scenario& scenario, Index n, std::uint64_t seed, std::uint32_t replicate);

/// A named scenario of the catalogue.
struct ScenarioEntry {
  std::string_view name;
  std::string_view summary;
  std::shared_ptr<const Scenario> (*make)();
};

}  // namespace mixrate
