// One fit of a table, from words to a report: what `mixrate fit` and mixrate::fit share.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "drivers/fit/report.hpp"
#include "drivers/fit/request.hpp"

namespace mixrate {

/// Everything but the number of atoms.
struct FitPlan {
  FitArguments arguments;
  NamedData named;
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Estimator> estimator;
  std::shared_ptr<const Start> start;  // nullptr: from a file
  double floor = variance_floor, reach = 1.0;
  std::vector<std::string> model_words = {};  // options of the model, as they were given
  [[nodiscard]] DataSource source() const;
};

/// Read the data and check everything that does not depend on the number of atoms; the smallest of them can be fitted.
/// Throws UserError.
FitPlan plan_fit(const FitArguments& given, const std::vector<Index>& orders);

/// Fit k atoms. Throws StudyError where the data are too few for that. `memory`: what the search has found with other
/// numbers of atoms; the answer is the same without.
FitReport fit_one(const FitPlan& plan, Index k, PortfolioMemory* memory = nullptr);

}  // namespace mixrate
