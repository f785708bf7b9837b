// What this program was built from and with.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace mixrate {

/// The version of the program, e.g. "0.1.0".
std::string_view program_version();

/// The file of this program. If it has been replaced since the process began, this is the path of the new one.
std::string program_path();

/// What the linker calls this executable: the GNU build id, a hash of what is in it, leaves of its own included; "" if
/// it was linked without one.
std::string executable_id();

/// Facts of the build, name -> text: version, commit ("unknown" outside a clone), dirty ("yes": the sources differed
/// from the commit, "no", "unknown"), compiler, flags, build_type, libraries ("Eigen 3.4.0, Boost 1.74.0, ...").
std::map<std::string, std::string> build_info();

}  // namespace mixrate
