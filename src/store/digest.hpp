// One number that says whether two result files hold the same results.
#pragma once

#include <string>
#include <vector>

#include "experiment/record/record.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Hash all cells and /rates: names, element types, shapes and bytes, cells in alphabetical order. Returns 16
/// hexadecimal digits. Times, hosts, the order of computing and the layout of the file do not enter: equal results have
/// one digest in files of every version that can hold them. LAYOUT.md says what is hashed. Throws FileError.
std::string cells_digest(const std::string& path);

/// The same from cells in memory; /rates are those under `root`.
std::string cells_digest(const std::vector<CellTable>& cells, const h5::Object& root);

}  // namespace mixrate
