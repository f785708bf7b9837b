// Files that ask for deterministic tables; see tabulation/tabulation.hpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tabulation/tabulation.hpp"

namespace mixrate {

/// One [[table]] of the file.
struct TablePlan {
  std::string label;  // names the files made from it; default: kind, made unique by "-2", ...
  std::string kind;
  std::shared_ptr<const Scenario> scenario;
  std::shared_ptr<const Tabulation> tabulation;
  Location where;
};

/// A whole file:
///
///   format = "mixrate.table/1"
///   name = "relative-fisher"
///   seed = 1
///   [[table]]
///   label = "free-weight"
///   kind = "fisher"            # mixrate explain fisher
///   scenario = "name"          # or an inline table, as in a study
///   <options of the kind>
struct TableFile {
  std::string name;
  std::uint64_t seed = 0;
  std::vector<TablePlan> tables;
};

/// Read and validate. Throws StudyError (place, problem, why, suggestion) or FileError.
TableFile read_table_file(const std::string& path);
/// The same from text; `name` is used in messages.
TableFile parse_table_file(const std::string& text, const std::string& name);

}  // namespace mixrate
