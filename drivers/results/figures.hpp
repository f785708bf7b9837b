// Figures on disk: a CSV table, a gnuplot script, and images where gnuplot is installed.
#pragma once

#include <span>
#include <string>

#include "analysis/print/terminal.hpp"

namespace mixrate {

/// Make a directory and those above it. Throws FileError.
void make_directory(const std::string& directory);

inline constexpr ImageFormat only_png[] = {ImageFormat::png};

/// Write DIRECTORY/STEM.csv and DIRECTORY/STEM.gp, run the script, which makes images of these formats, and print what
/// there is. False: gnuplot failed.
bool write_figure(const std::string& directory, const std::string& stem, const std::string& data,
                  const std::string& script, std::span<const ImageFormat> formats = only_png);

}  // namespace mixrate
