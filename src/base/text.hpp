// Small text helpers: whole files, shortest round-trip numbers, lists for messages.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mixrate {

/// Read a whole regular file. Throws FileError naming the reason (missing, a directory, a FIFO, no permission).
std::string read_file(const std::string& path);

/// Write a whole file, replacing what was there; a link is replaced, not followed. Throws FileError naming the reason.
void write_file(const std::string& path, std::string_view text);

/// The shortest decimal text that reads back to the same double; "nan", "inf" and "-inf" for the others.
std::string number_text(double value);

/// "0 B", "1.5 kB", "60 MB": three digits, powers of 1000.
std::string bytes_text(double bytes);

/// "a, b, c".
std::string join(std::span<const std::string_view> words);

/// "Did you mean 'x'?" for the candidate nearest to `word`, or "" if none is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// `text` with every run of characters outside [A-Za-z0-9_-] replaced by one '-'; never empty.
std::string slug(std::string_view text);

}  // namespace mixrate
