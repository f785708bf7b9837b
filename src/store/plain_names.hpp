// Names in files that somebody else may have written.
#pragma once

#include <string>

#include "experiment/record/record.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Throws FileError if a name holds a control character: names are printed and written into scripts.
void require_plain_name(const std::string& name, const std::string& path);

/// The same for all names of a cell.
void require_plain_names(const CellInfo& info, const std::string& path);

/// The same for the names of facts, which also have to be names of datasets: letters, digits, '_' and '-'.
void require_plain_names(const Provenance& facts, const std::string& path);

}  // namespace mixrate
