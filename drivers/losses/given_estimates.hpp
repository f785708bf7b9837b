// Estimates that a user brings: a table or JSON lines, each row one mixing measure that belongs to a replicate.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "experiment/grid.hpp"

namespace mixrate {

/// One of them, canonical.
struct GivenEstimate {
  std::size_t cell = 0;  // in the grid
  std::uint32_t replicate = 0;
  MixingMeasure measure;
};

/// Read the estimates for cells of a study, in the order of the file.
///
/// Tables have columns `cell` and `replicate` and one for each number of the estimate, named as `mixrate export --kind
/// estimate` names them (atom1.log_weight, atom1.mean, common.variance, ...); atom1.weight and, in gated models,
/// atom1.gate_intercept may stand for the log weight. An estimate of fewer atoms leaves cells empty. A file that ends
/// in .jsonl has one object a line, with `cell`, `replicate` and `parameters` as `mixrate fit --json` prints them.
///
/// Throws FileError if the file cannot be read, StudyError at the line for all else: an unknown cell, a replicate that
/// is not there or comes twice, a missing, unknown or superfluous number, what is no number, a value outside the domain
/// of its block, weights that do not sum to 1, more atoms than the cell fits.
std::vector<GivenEstimate> read_estimates(const std::string& path, const Grid& grid, const std::string& study);

/// Throw what keeps a data set of a program from being drawn as a mistake of the user.
[[noreturn]] void refuse_data(const Cell& cell, std::uint32_t replicate, const std::string& why);

/// Do what needs the truth of a replicate, which may be told with a data set that is drawn for it.
template <class Action>
auto with_data_of(const Cell& cell, std::uint32_t replicate, const Action& action) {
  try {
    return action();
  } catch (const UserError&) {
    throw;
  } catch (const std::runtime_error& error) {
    refuse_data(cell, replicate, error.what());
  }
}

/// A table with the truth of replicate 0 of every cell, as an example of the form.
std::string estimate_template(const Grid& grid);

}  // namespace mixrate
