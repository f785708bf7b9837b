// The two halves of external-check: a program with questions of all kinds, and the programs of a study.
#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "drivers/external/check_report.hpp"

namespace mixrate {

/// Ask a program small questions of every kind, and say what is wrong with the answers.
void check_program(const ExternalCommand& command, CheckReport& report);

/// Ask the programs of a study what the study asks in some cells (ids or positions; none: the smallest and the largest
/// of each program), and say what is wrong with the answers. Throws StudyError where the study has no program.
void check_study(const std::string& path, const std::vector<std::string>& cells, CheckReport& report);

}  // namespace mixrate
