// mixrate merge: shards and partial results of one study become one result file.
#include <fmt/core.h>

#include <filesystem>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/results.hpp"
#include "store/merge.hpp"

namespace mixrate {

ExitCode merge_command(const MergeArguments& arguments) {
  Merged merged = merge_results(arguments.inputs, {load_state, load_results});
  const std::vector<std::string> missing = list_missing(merged.results);
  const auto parent = std::filesystem::path(arguments.output).parent_path();
  std::error_code ignored;  // the writer says what is wrong
  if (!parent.empty()) std::filesystem::create_directories(parent, ignored);
  write_tables(arguments.output, std::move(merged.results));
  for (const std::string& warning : merged.warnings) say_to(stderr, "warning: {}.\n", terminal_text(warning));
  for (const std::string& problem : merged.left_out) say_to(stderr, "left out: {}\n", terminal_text(problem));
  if (!missing.empty()) fmt::print("missing\n");
  for (const std::string& line : missing) fmt::print("  {}\n", line);
  fmt::print("results  {}\nrates    mixrate rates {}\n", arguments.output, shell_path(arguments.output));
  return missing.empty() && merged.left_out.empty() ? ExitCode::complete : ExitCode::resumable;
}

}  // namespace mixrate
