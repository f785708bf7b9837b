#include "store/try_reading.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <filesystem>
#include <initializer_list>

#include "base/error.hpp"
#include "store/seal.hpp"

namespace mixrate {

namespace {

[[noreturn]] void be_child(const std::string& path, const std::function<void()>& action) {
  constexpr rlim_t least_s = 5, bytes_per_s = 1 << 20;
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (const int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE}) std::signal(signal, SIG_DFL);
  std::error_code ignored;
  const rlim_t seconds = least_s + std::filesystem::file_size(path, ignored) / bytes_per_s;
  rlimit cpu{seconds, seconds};
  ::setrlimit(RLIMIT_CPU, &cpu);
  rlimit core{0, 0};
  ::setrlimit(RLIMIT_CORE, &core);
  if (const int nothing = ::open("/dev/null", O_WRONLY); nothing >= 0) ::dup2(nothing, STDERR_FILENO);
  try {
    action();
  } catch (const std::exception&) {  // the parent meets it, too
  }
  ::_exit(0);
}

}  // namespace

void try_reading(const std::string& path, const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child < 0) throw FileError(path, "no process to read the file in", std::strerror(errno));
  if (child == 0) be_child(path, action);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFSIGNALED(status)) return;
  const int signal = WTERMSIG(status);
  throw FileError(path, "the result file is damaged",
                  signal == SIGXCPU || signal == SIGKILL
                      ? std::string("reading it does not end")
                      : fmt::format("the HDF5 library crashes on it, signal {}", signal),
                  repair_advice);
}

}  // namespace mixrate
