// A saved fit and new data for it.
#pragma once

#include <memory>

#include "drivers/fit/model_file.hpp"
#include "drivers/fit/predictions.hpp"
#include "drivers/fit/request.hpp"

namespace mixrate {

/// A fitted model with the rows of a file.
struct FittedData {
  FittedModel fitted;
  std::shared_ptr<const Model> model;
  MixingMeasure measure;
  std::shared_ptr<const UserTable> table;
  char decimal = '.';
  Observations rows;  // without responses, see read_responses; NaN where a value is missing
};

/// Read a saved fit and the covariates of a file. Throws FileError and StudyError, also for columns that are not there.
FittedData read_new_data(const std::string& model_path, const DataArguments& arguments);

/// Are there responses? Of laws on points each row is one.
bool has_responses(const FittedData& data);

/// Read them into `rows`.
void read_responses(FittedData& data);

/// Read the weights into `rows`, if the fit had some and the file has their column.
void read_weights(FittedData& data);

}  // namespace mixrate
