// How long a run takes from its start to the first replicate when its journal is large, and how much memory.
//
// usage: big_journal STUDY.toml DIR RECORDS
//   Fills DIR/results.journal with RECORDS records of one row each (made-up numbers, true columns), all but the last
//   replicate of the study, then runs the study: seconds and peak memory at the first replicate are printed.
#include <fmt/core.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <string>

#include "drivers/program.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/study.hpp"
#include "store/journal/study_journal.hpp"

namespace {

using namespace mixrate;
using Clock = std::chrono::steady_clock;

double peak_mib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void fill(const std::string& study_file, const std::string& directory, std::uint32_t records) {
  const Study study = read_study(study_file);
  const Grid grid = expand(study);
  StudyRequest request{directory, study.name, to_text(study.resolved), 0, study.seed, {}};
  for (const Cell& cell : grid.cells) request.cells.push_back(cell.info);
  std::filesystem::create_directories(directory);
  StudyJournal journal(directory + "/results.journal", request);
  CellInfo info = grid.cells.at(0).info;
  info.replicates = 1;
  CellTable row(info);
  row.status[0] = 1;
  for (auto* table : {&row.log_likelihood, &row.values, &row.estimates, &row.certificate, &row.seconds})
    table->assign(table->size(), 0.5);
  RecordBatch batch = row.rows(0, 0, 1);
  for (batch.first = 0; batch.first < records; ++batch.first) journal.append(batch);
  journal.sync();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 64;
  const std::string study = argv[1], directory = argv[2];
  // in a process of its own, so that its memory is not counted
  if (const pid_t child = fork(); child == 0) {
    fill(study, directory, static_cast<std::uint32_t>(std::stoul(argv[3])));
    _exit(0);
  } else {
    int status = 0;
    if (waitpid(child, &status, 0) != child || status != 0) return 1;
  }
  fmt::print("journal  {} records, {:.0f} MB\n", argv[3],
             static_cast<double>(std::filesystem::file_size(directory + "/results.journal")) / 1e6);
  const auto begin = Clock::now();
  const double before_mib = peak_mib();
  Hooks hooks;
  hooks.before_replicate = [&](const CellInfo&, std::uint32_t) {
    fmt::print("first_dispatch_s {:.3f} memory_mib {:.1f} of which before {:.1f}\n",
               std::chrono::duration<double>(Clock::now() - begin).count(), peak_mib(), before_mib);
    std::fflush(stdout);
    _exit(0);
  };
  std::string words[] = {"mixrate", "run", study, "-o", directory, "--progress", "none"};
  char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                       words[4].data(), words[5].data(), words[6].data(), nullptr};
  run_program(7, arguments, hooks);
  return 1;  // the hook never came
}
