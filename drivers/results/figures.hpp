// Figures on disk: a CSV table, a gnuplot script, and a PNG where gnuplot is installed.
#pragma once

#include <string>

namespace mixrate {

/// Make a directory and those above it. Throws FileError.
void make_directory(const std::string& directory);

/// Write DIRECTORY/STEM.csv and DIRECTORY/STEM.gp, run the script, and print what there is. False: gnuplot failed.
bool write_figure(const std::string& directory, const std::string& stem, const std::string& data,
                  const std::string& script);

}  // namespace mixrate
