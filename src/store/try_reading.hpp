// Files of strangers are first read by a process that may die of it.
#pragma once

#include <functional>
#include <string>

namespace mixrate {

/// Do `action` in a child process. Throws FileError naming `path` if that process crashes or takes unreasonably long
/// for the size of the file; what `action` throws is not told: do it again here.
void try_reading(const std::string& path, const std::function<void()>& action);

}  // namespace mixrate
