// Putting a finished file in place so that no moment exists at which a good version is missing.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace mixrate {

/// Replace `path` by a file holding `bytes`.
///
/// Writes `path` + ".tmp" in the same directory, fsyncs it, lets `check` reopen it (throw to refuse), renames it over
/// `path` and fsyncs the directory. The previous version stays in place until the new one has been checked; on any
/// failure it is untouched, the temporary file is removed, and FileError (or what `check` threw) leaves.
/// One process at a time may publish to a path.
void publish(const std::string& path, std::string_view bytes,
             const std::function<void(const std::string& temporary)>& check);

/// Make a new or renamed file last: fsync the directory it lies in. Throws FileError.
void sync_directory_of(const std::string& path);

}  // namespace mixrate
