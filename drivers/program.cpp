// The command line, and the one place where an exception becomes a message and an exit code.
#include "drivers/program.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <new>
#include <vector>

#include "base/build_info.hpp"
#include "base/options.hpp"
#include "base/say.hpp"
#include "drivers/command_line.hpp"

namespace mixrate {

namespace {

void require_known_subcommand(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return;
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_name() == argv[1]) return;
    names.push_back(command->get_name());
  }
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view near = nearest(argv[1], candidates);
  throw StudyError({}, fmt::format("unknown subcommand '{}'", argv[1]), {},
                   near.empty() ? "Run mixrate --help" : fmt::format("Did you mean '{}'?", near));
}

ExitCode dispatch(int argc, char** argv, const Hooks& hooks) {
  CLI::App app("Convergence rates of estimators of mixtures and mixtures of experts", "mixrate");
  app.require_subcommand(1);
  app.set_version_flag("--version", fmt::format("mixrate {}", program_version()));
  Action action;
  add_running_commands(app, action, {argc, argv, hooks});
  add_reading_commands(app, action);
  require_known_subcommand(app, argc, argv);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    app.exit(asked);
    return ExitCode::complete;
  } catch (const CLI::ParseError& error) {
    const auto parsed = app.get_subcommands();
    const std::string name = parsed.empty() ? "" : parsed.front()->get_name() + " ";
    throw StudyError({}, error.what(), {}, fmt::format("Run mixrate {}--help", name));
  }
  return action();
}

int report(const char* text, ExitCode code) {
  std::fflush(stdout);
  say_to(stderr, "mixrate: {}\n", text);
  return static_cast<int>(code);
}

}  // namespace

int run_program(int argc, char** argv, const Hooks& hooks) {
  try {
    return static_cast<int>(dispatch(argc, argv, hooks));
  } catch (const UserError& error) {
    return report(error.what(), error.exit_code());
  } catch (const ContractViolation& error) {
    return report((std::string("this is a bug in mixrate, please report it: ") + error.what()).c_str(),
                  ExitCode::failure);
  } catch (const std::bad_alloc&) {
    return report("out of memory.", ExitCode::failure);
  } catch (const std::exception& error) {
    return report((std::string("unexpected error: ") + error.what()).c_str(), ExitCode::failure);
  }
}

}  // namespace mixrate
