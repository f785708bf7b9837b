#include "base/build_info.hpp"

#include <fmt/format.h>

#include <Eigen/src/Core/util/Macros.h>  // versions only
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "build_facts.hpp"
#include "git_state.hpp"  // written by build_info.cmake at every build, touched only when the state changes

namespace mixrate {

std::string_view program_version() { return MIXRATE_VERSION; }

std::string program_path() {
  constexpr std::string_view replaced = " (deleted)";  // which Linux appends to the name of a file that is gone
  std::string path = std::filesystem::read_symlink("/proc/self/exe");
  std::error_code ignored;
  if (path.ends_with(replaced) && !std::filesystem::exists(path, ignored)) path.resize(path.size() - replaced.size());
  return path;
}

std::map<std::string, std::string> build_info() {
  const std::string libraries = fmt::format(
      "Eigen {}.{}.{}, fmt {}.{}.{}, nlohmann_json {}.{}.{}, {}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION,
      EIGEN_MINOR_VERSION, FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100, NLOHMANN_JSON_VERSION_MAJOR,
      NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH, MIXRATE_LIBRARIES);
  return {{"version", MIXRATE_VERSION},   {"commit", MIXRATE_GIT_COMMIT}, {"dirty", MIXRATE_GIT_DIRTY},
          {"compiler", MIXRATE_COMPILER}, {"flags", MIXRATE_FLAGS},       {"build_type", MIXRATE_BUILD_TYPE},
          {"libraries", libraries}};
}

}  // namespace mixrate
