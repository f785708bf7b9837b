#include "drivers/supervise/status_file.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/text.hpp"

namespace mixrate {

namespace {

std::string master_file(const std::string& status_file) { return status_file + ".master"; }

/// Readers see all of the text or nothing.
void write_whole(const std::string& file, const std::string& text) {
  const std::string draft = fmt::format("{}.{}.tmp", file, ::getpid());
  write_file(draft, text);
  std::error_code problem;
  std::filesystem::rename(draft, file, problem);
  if (problem) throw FileError(file, "the status file cannot be written", problem.message());
}

}  // namespace

std::string host_name() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 ? name : "unknown";
}

void announce_master(const std::string& status_file, const std::string& directory) {
  if (status_file.empty()) return;
  write_whole(master_file(status_file), fmt::format("{} {}\n{}\n", ::getpid(), host_name(), directory));
}

void write_status(const std::string& status_file, ExitCode code) noexcept {
  if (status_file.empty()) return;
  try {
    write_whole(status_file, fmt::format("{}\n", static_cast<int>(code)));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "mixrate: %s\n", error.what());
  }
}

std::optional<MasterNote> read_master(const std::string& status_file) {
  std::ifstream in(master_file(status_file));
  MasterNote note;
  if (!(in >> note.pid >> note.host) || !std::getline(in, note.directory) || !std::getline(in, note.directory))
    return std::nullopt;
  return note;
}

std::optional<int> read_status(const std::string& status_file) {
  std::ifstream in(status_file);
  int code = 0;
  return in >> code ? std::optional<int>(code) : std::nullopt;
}

bool is_gone(const MasterNote& master) {
  if (master.host != host_name()) return false;
  std::ifstream in(fmt::format("/proc/{}/stat", master.pid));
  std::string stat;
  if (!std::getline(in, stat)) return true;
  const std::size_t name_end = stat.rfind(") ");  // the name of the program may hold anything
  return name_end == std::string::npos || stat[name_end + 2] == 'Z' || stat[name_end + 2] == 'X';
}

void clear_status(const std::string& status_file) {
  std::error_code ignored;
  std::filesystem::remove(status_file, ignored);
  std::filesystem::remove(master_file(status_file), ignored);
}

}  // namespace mixrate
