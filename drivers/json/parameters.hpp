// The JSON form of a mixing measure: `parameters` of `mixrate fit --json` and of start files.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "model/model.hpp"

namespace mixrate {

/// One array per block, one entry per atom, each entry the array of its coordinates:
///   mixtures  {"weights": [w_1, ..], "mean": [[..], ..], "variance": [[..], ..]}
///   gated     {"gate_intercept": [beta0_1, ..], "gate_slope": [[..], ..], "slope": .., "intercept": .., "variance":
///   ..}
/// A block `covariance` is written as full matrices. Common blocks are one array.
nlohmann::ordered_json parameters_json(const Model& model, const MixingMeasure& g);

/// Read a start file: an object with `parameters` as above, or that object itself. Entries of one coordinate may be
/// plain numbers; covariances may be matrices or lower triangles by rows.
/// Throws StudyError naming file and key: missing or unknown block, wrong shape, weight or variance not positive,
/// number of atoms not k. FileError if the file cannot be read.
MixingMeasure read_parameters(const std::string& path, const Model& model, Index k);

}  // namespace mixrate
