// The job scripts of jobs/, taken into the program when it is built.
#pragma once

#include <string_view>

namespace mixrate {

std::string_view study_job();
std::string_view array_job();
std::string_view postprocess_job();

}  // namespace mixrate
