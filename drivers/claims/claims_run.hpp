// Runs of studies on the confirming seed, for claims that have no results of it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

/// A study or a file of tables that is to be run.
struct ClaimRun {
  std::string file;  // TOML
  bool is_table = false;
  std::uint64_t seed = 0;
};

/// The text of a study or of a file of tables with another seed.
std::string with_seed(const std::string& text, std::uint64_t seed);

/// Run NAME.toml with the seed in WORK/NAME.toml, into WORK/NAME.mixrate, and write rates.csv, cells.csv, order.csv and
/// provenance.txt into WORK/results/NAME. What an earlier call began goes on. Returns the exit code of the run that was
/// not complete; then the later ones have not begun.
ExitCode run_for_claims(const std::map<std::string, ClaimRun>& runs, const std::string& work);

}  // namespace mixrate
