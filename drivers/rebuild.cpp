// mixrate rebuild: the result file, made from the journal.
#include <fmt/core.h>

#include <filesystem>

#include "base/say.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/results/results.hpp"
#include "store/journal/journal.hpp"
#include "store/publish.hpp"

namespace mixrate {

namespace {

/// Replace a damaged journal by what is sound of it. The lock keeps a run out meanwhile.
void drop_damaged(const std::string& path) {
  const ResultDirectory directory(path);
  const std::string journal = directory.journal(), aside = journal + ".damaged";
  const SoundPart part = read_sound_part(journal);
  if (part.scan.damaged.empty()) {
    fmt::print("{} is not damaged\n", journal);
    return;
  }
  std::error_code problem;
  std::filesystem::remove(aside, problem);  // a link there is not followed
  std::filesystem::copy_file(journal, aside, std::filesystem::copy_options::overwrite_existing, problem);
  if (problem) throw FileError(aside, "the damaged journal cannot be kept", problem.message(), "Free some space");
  publish(journal, part.bytes, [](const std::string& temporary) { read_journal_state(temporary); });
  for (const DamagedRange& range : part.scan.damaged)
    fmt::print("dropped bytes {} to {} of {}\n", range.begin, range.end - 1, journal);
  fmt::print("the damaged journal is kept as {}; what is lost will be computed again by the next run\n", aside);
}

}  // namespace

ExitCode rebuild_command(const RebuildArguments& arguments) {
  const std::string journal = ResultDirectory::journal_of(arguments.directory);
  if (!std::filesystem::exists(journal))
    throw FileError(arguments.directory, "there is no journal here", "results.journal is missing",
                    "Name the directory of a run");
  if (arguments.drops_damaged) {
    drop_damaged(arguments.directory);
    if (read_journal_state(journal).study.text.empty()) {
      fmt::print(
          "nothing that is left says which study it was: there is no result file, and the next run begins again\n");
      return ExitCode::complete;
    }
  }
  if (const std::string note = publish_journal(arguments.directory); !note.empty()) say("note: {}.\n", note);
  if (arguments.is_quiet) return ExitCode::complete;
  fmt::print("results  {}\n", ResultDirectory::file_of(arguments.directory));
  return ExitCode::complete;
}

}  // namespace mixrate
