// What theorems say of the truths of a study, and which of their conditions fail where they say nothing.
#pragma once

#include <string>
#include <vector>

#include "experiment/grid.hpp"

namespace mixrate {

/// Of one truth and one number of atoms.
struct TheoryLine {
  std::string scenario;
  Index k0 = 0, k = 0;
  std::vector<std::string> theorems = {};   // that give an exponent of a loss which is measured
  std::vector<std::string> predicted = {};  // losses with an exponent
  std::vector<std::string> silent = {};     // losses without
  std::string nearest = {};             // the theorem that lacks the fewest conditions; "": none is about such a truth
  std::vector<std::string> lacks = {};  // its conditions that fail
  std::string why = {};                 // why nothing can be said at all; "": it can
};

/// In the order of the grid.
std::vector<TheoryLine> theory_lines(const Grid& grid);

/// For a reader: two or three lines for each truth and k.
std::string theory_text(const std::vector<TheoryLine>& lines);

}  // namespace mixrate
