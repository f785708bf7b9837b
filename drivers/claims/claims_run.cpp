#include "drivers/claims/claims_run.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "analysis/format.hpp"
#include "analysis/format_views.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/process/argument_pointers.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/results/figures.hpp"
#include "drivers/results/results.hpp"
#include "experiment/limit_law.hpp"
#include "store/digest.hpp"

namespace mixrate {

namespace {

/// The program itself, its standard output sent to standard error: what is printed here is the table.
ExitCode call_self(std::vector<std::string> words) {
  words.insert(words.begin(), "mixrate");
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, STDERR_FILENO, STDOUT_FILENO);
  pid_t pid = -1;
  const int problem =
      ::posix_spawn(&pid, "/proc/self/exe", &files, nullptr, argument_pointers(words).data(), ::environ);
  posix_spawn_file_actions_destroy(&files);
  if (problem != 0)
    throw FileError("mixrate " + words[1], "cannot be started", std::strerror(problem), "Run it by hand");
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? static_cast<ExitCode>(WEXITSTATUS(status)) : ExitCode::resumable;
}

std::string architecture_of(const std::string& flags) {
  const std::size_t at = flags.find("-march=");
  return at == std::string::npos ? "unknown" : flags.substr(at + 7, flags.find(' ', at) - at - 7);
}

/// The line of provenance.txt, as jobs/collect.sh writes it.
std::string provenance_line(const ResultSet& results, const std::string& digest) {
  const auto field = [&](const std::string& name) {
    const auto at = results.provenance.find(name);
    return at == results.provenance.end() ? std::string("unknown") : at->second;
  };
  return fmt::format(
      "mixrate {}, commit {}, dirty {}, {}, level {}, seed {}, {} workers, {} s of computing, digest of /cells and "
      "/rates {}\n",
      field("version"), field("commit"), field("dirty"), field("compiler"), architecture_of(field("flags")),
      results.seed, field("workers"), field("compute_s"), digest);
}

void collect(const std::string& directory, const std::string& target) {
  const ResultSet results = load_for_tables(directory);
  make_directory(target);
  write_file(target + "/rates.csv", format_rates(compute_rates(results), TableFormat::csv));
  write_file(target + "/cells.csv", format_summaries(summarise_cells(results), TableFormat::csv));
  const std::vector<double> law = limit_law_of_study(results.study_text);
  if (!law.empty())
    write_file(target + "/order.csv", format_order_laws(order_laws(results, {law}, 0.05), TableFormat::csv));
  write_file(target + "/provenance.txt", provenance_line(results, cells_digest(directory + "/results.h5")));
}

}  // namespace

std::string with_seed(const std::string& text, std::uint64_t seed) {
  const std::string line = fmt::format("seed = {}\n", seed);
  std::string out;
  bool is_done = false, is_top = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string_view own = std::string_view(text).substr(begin, end - begin);
    const std::size_t first = std::min(own.find_first_not_of(" \t"), own.size());
    const std::string_view word = own.substr(first, own.find_first_of(" \t=", first) - first);
    if (is_top && own.substr(first).starts_with('[')) {
      if (!is_done) out += line;
      is_done = true;
      is_top = false;
    }
    const bool is_seed = is_top && word == "seed";
    out += is_seed ? line : std::string(own);
    is_done = is_done || is_seed;
    begin = end;
  }
  return is_done ? out : out + line;
}

ExitCode run_for_claims(const std::map<std::string, ClaimRun>& runs, const std::string& work) {
  std::size_t count = 0;
  make_directory(work);
  for (const auto& [name, run] : runs) {
    const std::string study = fmt::format("{}/{}.toml", work, file_name(name));
    const std::string directory = fmt::format("{}/{}.mixrate", work, file_name(name));
    const std::string target = fmt::format("{}/results/{}", work, name);
    write_file(study, with_seed(read_file(run.file), run.seed));
    say_to(stderr, "claims: {} with seed {} ({} of {})\n", name, run.seed, ++count, runs.size());
    const ExitCode code =
        run.is_table ? call_self({"tabulate", study, "-o", target}) : call_self({"run", study, "-o", directory});
    if (code != ExitCode::complete) return code;
    if (!run.is_table) collect(directory, target);
  }
  return ExitCode::complete;
}

}  // namespace mixrate
