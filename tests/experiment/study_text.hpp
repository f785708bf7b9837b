// A small valid study, built from lines so that tests can replace one and know its number.
#pragma once

#include <string>
#include <vector>

namespace mixrate::testing_support {

/// The lines of a valid study; line numbers in messages are index + 1.
inline std::vector<std::string> study_lines() {
  return {
      "format = \"mixrate.study/1\"",                             // 1
      "name = \"toy\"",                                           // 2
      "seed = 7",                                                 // 3
      "replicates = 4",                                           // 4
      "[[experiment]]",                                           // 5
      "scenario = \"sgmoe-mild\"",                                // 6
      "n = [100, 1000]",                                          // 7
      "k = [2, 3]",                                               // 8
      "losses = [\"voronoi-exact\", \"hellinger\"]",              // 9
      "  [[experiment.estimator]]",                               // 10
      "  kind = \"em\"",                                          // 11
      "  start = { kind = \"oracle\", radius = 0.1 }",            // 12
      "  stop = { absolute_gain = 1e-6 }",                        // 13
      "  [[experiment.estimator]]",                               // 14
      "  kind = \"mle\"",                                         // 15
      "  start = { kind = \"oracle\", radius = 1, starts = 2 }",  // 16
  };
}

inline std::string text_of(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

/// The study with line `number` (1-based) replaced.
inline std::string study_with(std::size_t number, const std::string& line) {
  std::vector<std::string> lines = study_lines();
  lines.at(number - 1) = line;
  return text_of(lines);
}

/// A study of one experiment with that scenario and k = 2, n = 100.
inline std::string study_of_scenario(const std::string& scenario) {
  std::vector<std::string> lines = study_lines();
  lines[5] = "scenario = " + scenario;
  lines[6] = "n = [100]";
  lines[7] = "k = [2]";
  return text_of(lines);
}

}  // namespace mixrate::testing_support
