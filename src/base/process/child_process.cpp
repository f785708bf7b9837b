#include "base/process/child_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string_view>

#include "base/process/argument_pointers.hpp"
#include "base/process/guard.hpp"

namespace mixrate {

namespace {

struct Pipe {
  Descriptor read_end, write_end;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0)
    throw std::runtime_error(std::string("there is no pipe to it: ") + std::strerror(errno));
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

bool is_executable_file(const std::string& path) {
  struct stat facts {};
  return stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) && access(path.c_str(), X_OK) == 0;
}

/// The environment of this process, completed.
std::vector<std::string> completed_environment(const ChildCommand& command) {
  std::vector<std::string> out;
  for (char** entry = environ; *entry != nullptr; ++entry) out.emplace_back(*entry);
  for (const auto& [name, value] : command.defaults)
    if (std::getenv(name.c_str()) == nullptr) out.push_back(fmt::format("{}={}", name, value));
  return out;
}

void set_nonblocking(const Descriptor& descriptor) {
  fcntl(descriptor.id(), F_SETFL, fcntl(descriptor.id(), F_GETFL) | O_NONBLOCK);
}

/// Larger pipes mean fewer turns; a refusal is no trouble.
void enlarge(const Descriptor& pipe) {
  constexpr int bytes = 1 << 20;
  fcntl(pipe.id(), F_SETPIPE_SZ, bytes);
}

std::string words_of_status(int status) {
  if (WIFSIGNALED(status))
    return "it was ended by signal " + std::to_string(WTERMSIG(status)) + " (" + strsignal(WTERMSIG(status)) + ")";
  return "it ended with exit code " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

std::string find_program(const std::string& name) {
  if (name.empty()) return {};
  if (name.find('/') != std::string::npos) return is_executable_file(name) ? name : std::string();
  const char* given = std::getenv("PATH");
  std::string_view folders = given != nullptr ? given : "/usr/local/bin:/usr/bin:/bin";
  for (;;) {
    const std::size_t end = folders.find(':');
    const std::string folder(folders.substr(0, end));
    const std::string path = (folder.empty() ? "." : folder) + "/" + name;
    if (is_executable_file(path)) return path;
    if (end == std::string_view::npos) return {};
    folders.remove_prefix(end + 1);
  }
}

ChildProcess::ChildProcess(const ChildCommand& command) {
  std::signal(SIGPIPE, SIG_IGN);  // a program that closes its input must not end this one
  std::vector<std::string> arguments = command.arguments, environment = completed_environment(command);
  const std::vector<char*> argv = argument_pointers(arguments), envp = argument_pointers(environment);
  Pipe in = make_pipe(), out = make_pipe(), err = make_pipe(), life = make_pipe(), report = make_pipe();
  const GuardTask task{command.path.c_str(), argv.data(),        envp.data(),        in.read_end.id(),
                       out.write_end.id(),   err.write_end.id(), life.read_end.id(), report.write_end.id()};
  // The signals of this thread wait: a handler of this process has no business in the guard.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  guard_ = fork();
  if (guard_ == 0) be_guard(task);
  const int why = errno;
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  if (guard_ < 0) throw std::runtime_error(std::string("there is no process for it: ") + std::strerror(why));
  input_ = std::move(in.write_end);
  output_ = std::move(out.read_end);
  errors_ = std::move(err.read_end);
  life_ = std::move(life.write_end);
  report_ = std::move(report.read_end);
  for (const Descriptor* end : {&input_, &output_, &errors_}) set_nonblocking(*end);
  enlarge(input_);
  enlarge(output_);
}

ChildProcess::~ChildProcess() {
  if (guard_ < 0) return;
  input_.close();
  life_.close();
  int status = 0;
  waitpid(guard_, &status, WNOHANG);  // if it has ended already
}

void ChildProcess::kill() {
  if (guard_ < 0) return;
  const char now = 'k';
  static_cast<void>(!write(life_.id(), &now, 1));
  int status = 0;
  while (waitpid(guard_, &status, 0) < 0 && errno == EINTR) {
  }
  guard_ = -1;
  for (Descriptor* end : {&input_, &output_, &errors_, &life_}) end->close();
}

std::string ChildProcess::end(double patience_s) {
  using Clock = std::chrono::steady_clock;
  const auto until = Clock::now() + std::chrono::duration<double>(patience_s);
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd news{report_.id(), POLLIN, 0};
    if (poll(&news, 1, left > 0 ? static_cast<int>(left) : 0) <= 0) return {};
    GuardReport told;
    if (read(report_.id(), &told, sizeof told) != static_cast<ssize_t>(sizeof told)) return "it was ended";
    if (told.kind == GuardReport::refused) return std::string("it cannot be started: ") + std::strerror(told.value);
    if (told.kind == GuardReport::ended) return words_of_status(told.value);
  }
}

void ChildProcess::forget() {
  guard_ = -1;
  for (Descriptor* end : {&input_, &output_, &errors_, &life_, &report_}) end->close();
}

}  // namespace mixrate
