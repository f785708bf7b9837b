#include "drivers/supervise/on_end.hpp"

#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <vector>

#include "base/process/argument_pointers.hpp"
#include "base/say.hpp"

namespace mixrate {

namespace {

std::vector<std::string> environment_with(const std::string& directory, ExitCode code) {
  constexpr int num_ours = 3;
  const char* state = code == ExitCode::complete ? "complete" : code == ExitCode::resumable ? "incomplete" : "failed";
  std::vector<std::string> variables = {fmt::format("MIXRATE_STATE={}", state),
                                        fmt::format("MIXRATE_EXIT_CODE={}", static_cast<int>(code)),
                                        "MIXRATE_RESULTS=" + std::filesystem::absolute(directory).string()};
  for (char** variable = ::environ; *variable != nullptr; ++variable) {
    const std::string_view given = *variable;
    const std::string_view name = given.substr(0, given.find('=') + 1);
    const bool is_ours = std::any_of(variables.begin(), variables.begin() + num_ours,
                                     [name](const std::string& own) { return own.starts_with(name); });
    if (!is_ours) variables.emplace_back(given);  // a command of --on-end may run mixrate with one of its own
  }
  return variables;
}

}  // namespace

void call_on_end(const std::string& command, const std::string& directory, ExitCode code) {
  if (command.empty()) return;
  std::fflush(nullptr);
  std::vector<std::string> words = {"sh", "-c", command}, variables = environment_with(directory, code);
  pid_t pid = -1;
  const int problem = ::posix_spawn(&pid, "/bin/sh", nullptr, nullptr, argument_pointers(words).data(),
                                    argument_pointers(variables).data());
  int status = 0;
  if (problem == 0) {
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
  }
  if (problem != 0) {
    say_to(stderr, "warning: the command of --on-end cannot be started ({})\n", std::strerror(problem));
  } else if (WIFSIGNALED(status)) {
    say_to(stderr, "warning: the command of --on-end was ended by signal {}\n", WTERMSIG(status));
  } else if (WEXITSTATUS(status) != 0) {
    say_to(stderr, "warning: the command of --on-end ended with exit code {}\n", WEXITSTATUS(status));
  }
}

EndCommand::~EndCommand() {
  try {
    call_on_end(command, directory, code);
  } catch (const std::exception& error) {
    say_to(stderr, "warning: the command of --on-end was not called ({})\n", error.what());
  }
}

}  // namespace mixrate
