#include "drivers/preflight.hpp"

#include <algorithm>
#include <filesystem>

#include "base/say.hpp"
#include "drivers/results/result_directory.hpp"
#include "experiment/footprint.hpp"
#include "runtime/preflight.hpp"

namespace mixrate {

namespace {

std::uint64_t size_of(const std::string& file) {
  std::error_code missing;
  const auto size = std::filesystem::file_size(file, missing);
  return missing ? 0 : size;
}

/// What is still to be written: what lies in the directory already needs no space any more.
std::uint64_t disk_bytes(const Footprint& whole, const Shard& shard, const std::string& directory) {
  const std::uint64_t needed = whole.disk() / shard.count;
  const std::uint64_t there =
      size_of(ResultDirectory::journal_of(directory)) + size_of(ResultDirectory::file_of(directory));
  return std::max(needed - std::min(needed, there), whole.file / shard.count);  // the next file is written beside
}

}  // namespace

void check_before_run(const RunArguments& arguments, const Grid& grid, const std::string& directory, int num_ranks) {
  const Footprint whole = footprint_of(grid);
  const PreflightRequest request{directory, disk_bytes(whole, arguments.shard, directory), whole.rank, num_ranks};
  const std::vector<PreflightCheck> checks = check_preflight(request, gather_facts(request));
  if (arguments.preflight) say("{}", format_preflight(checks));
  for (const std::string& warning : require_ready(checks))
    if (!arguments.preflight) say("warning: {}\n", warning);
}

}  // namespace mixrate
