// Fitted models in files: what `mixrate fit --save` writes and `mixrate predict` reads. A JSON object: the answer of
// `mixrate fit --json` with `format`, `version` and the settings of the model (`options`, words of the command line).
// It is a start file as well.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "drivers/fit/report.hpp"

namespace mixrate {

inline constexpr const char* fit_format = "mixrate.fit/1";

/// Throw StudyError if a column has a name that cannot be saved: JSON is UTF-8.
void require_savable(const DataSource& source);

/// Write a fit. Throws FileError.
void save_model(const std::string& path, const FitReport& report, const DataSource& source,
                const std::vector<std::string>& options);

/// A fitted model, as it was saved.
struct FittedModel {
  const FamilyEntry* family = nullptr;
  std::vector<std::string> options, response, covariates;
  std::string weights = {};  // the column of the weights; "": none
  Index k = 0;
  std::string path;
};

/// Read all but the parameters, which need the model: read_parameters. Throws FileError, and StudyError where the file
/// is no fitted model.
FittedModel load_model(const std::string& path);

}  // namespace mixrate
