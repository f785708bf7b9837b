// One number that says whether two result files hold the same results.
#pragma once

#include <string>

#include "store/h5.hpp"

namespace mixrate {

/// Hash everything under /cells and /rates: paths, element types, shapes, attributes and bytes, objects in alphabetical
/// order. Returns 16 hexadecimal digits. Times, hosts and the order of computing do not enter. Throws FileError.
std::string cells_digest(const std::string& path);

/// The same for an open file.
std::string cells_digest(const h5::Object& root);

}  // namespace mixrate
