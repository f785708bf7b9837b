// What the program tells shells and man about itself.
#include <fmt/core.h>

#include <filesystem>
#include <memory>

#include "base/build_info.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/results.hpp"
#include "drivers/shell/completion.hpp"
#include "drivers/shell/manual.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

/// The cells of whatever stands there; none if it is no study and no result.
std::vector<std::string> cells_for_completion(const std::string& path) {
  std::vector<std::string> ids;
  try {
    if (path.ends_with(".toml")) {
      for (const Cell& cell : expand(read_study(path)).cells) ids.push_back(cell.info.id);
    } else {
      for (const CellTable& cell : load_results(path).cells) ids.push_back(cell.info.id);
    }
  } catch (const std::exception&) {
    ids.clear();  // a shell that asks wants no message
  }
  return ids;
}

ExitCode print_script(const std::string& shell, const std::string& name) {
  constexpr std::string_view shells[] = {"bash", "zsh"};
  fmt::print("{}", completion_script(std::string(shells[parse_choice("SHELL", shell, shells)]), name));
  return ExitCode::complete;
}

ExitCode write_manual(const CommandFacts& program, const std::string& directory) {
  std::error_code problem;
  std::filesystem::create_directories(directory, problem);
  if (problem) throw FileError(directory, "cannot be made", problem.message(), "Name a folder that may be written");
  const std::filesystem::path folder(directory);
  for (const auto& [name, text] : manual_pages(program, std::string(program_version())))
    write_file((folder / name).string(), text);
  return ExitCode::complete;
}

}  // namespace

Action completing(const Command& program, int argc, char** argv) {
  if (argc < 3 || std::string_view(argv[1]) != "complete" || std::string_view(argv[2]) != "--") return {};
  return [tree = program.tree(), words = std::vector<std::string>(argv + 3, argv + argc)] {
    for (const std::string& word : complete_words(tree, words, {catalogue_names, cells_for_completion}))
      fmt::print("{}\n", word);
    return ExitCode::complete;
  };
}

void add_shell_commands(Command& program, const std::string& path) {
  const auto shell = std::make_shared<std::string>(), directory = std::make_shared<std::string>();
  const auto facts = std::make_shared<CommandFacts>();
  const std::string name = std::filesystem::path(path).filename().string();

  Command completion = program.add("completion", "Print the script that lets a shell complete command lines");
  completion.text("SHELL", *shell, "bash or zsh", Presence::required);
  completion.suggest("SHELL", {{Suggests::words, {"bash", "zsh"}}});
  completion.does(printing([=] { return print_script(*shell, name.empty() ? "mixrate" : name); }));

  Command manual = program.add("manual", "Write manual pages of all commands, for man");
  manual.text("DIR", *directory, "Folder for the pages, e.g. ~/.local/share/man/man1", Presence::required);
  manual.suggest("DIR", {{Suggests::directories}});
  manual.does(printing([=] { return write_manual(*facts, *directory); }));

  *facts = program.tree();
}

}  // namespace mixrate
