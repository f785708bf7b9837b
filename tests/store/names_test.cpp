// Names with control characters in files of strangers: refused, and told safely.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "base/quote.hpp"
#include "sample_results.hpp"
#include "store/journal/journal.hpp"
#include "store/journal/study_journal.hpp"
#include "store/reader.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

template <class Action>
std::string refusal(Action action) {
  try {
    action();
  } catch (const FileError& error) {
    return error.what();
  }
  return "";
}

std::vector<std::string> renamed(std::vector<std::string> names, std::size_t i, const std::string& name) {
  names.at(i) = name;
  return names;
}

/// Each text that is a name, in turn.
std::vector<ResultSet> forged_results(const std::string& name) {
  std::vector<ResultSet> out;
  const auto add = [&](const auto& change) {
    out.push_back(test::sample_results());
    change(out.back(), out.back().cells[1].info);
  };
  add([&](ResultSet& r, CellInfo&) { r.study_name = name; });
  add([&](ResultSet&, CellInfo& info) { info.scenario = name; });
  add([&](ResultSet&, CellInfo& info) { info.family = name; });
  add([&](ResultSet&, CellInfo& info) { info.estimator = name; });
  add([&](ResultSet&, CellInfo& info) { info.start = name; });
  add([&](ResultSet&, CellInfo& info) { info.axis = name; });
  add([&](ResultSet&, CellInfo& info) { info.id = name; });
  add([&](ResultSet&, CellInfo& info) { info.columns = renamed(info.columns, 1, name); });
  add([&](ResultSet&, CellInfo& info) { info.estimate_columns = renamed(info.estimate_columns, 0, name); });
  return out;
}

std::vector<std::string> refusals(const ResultSet& results, const test::ScratchDirectory& scratch) {
  const std::string file = scratch.file("forged.h5"), journal = scratch.file("forged.journal");
  std::filesystem::remove(journal);
  StudyRequest request{"x", results.study_name, results.study_text, results.study_hash, results.seed, {}};
  for (const auto& cell : results.cells) request.cells.push_back(cell.info);
  { StudyJournal written(journal, request); }
  return {refusal([&] {
            write_results(file, results, test::source_of({}), {});  // reads what it wrote
            read_results(file);
          }),
          refusal([&] { read_journal_results(journal); }), refusal([&] { read_journal_state(journal); }),
          refusal([&] { StudyJournal again(journal, request); })};
}

TEST(Names, with_control_characters_are_refused_by_every_reader) {
  const test::ScratchDirectory scratch;
  for (const char* name : {"x\n#SBATCH --wrap=touch", "\x1b[2Jx", "x\xC2\x9Bm", "\xE2\x80\xAEx"}) {
    for (const ResultSet& results : forged_results(name)) {
      for (const std::string& message : refusals(results, scratch)) {
        EXPECT_THAT(message, HasSubstr("a name in it holds a control character: '" + terminal_text(name) + "'"));
        EXPECT_EQ(find_control(message), std::string::npos);
      }
    }
  }
}

TEST(Names, of_other_characters_are_read) {
  const test::ScratchDirectory scratch;
  for (const ResultSet& results : forged_results("x', 1 ; <touch> |\"$(x)\" \xC3\xA9"))
    EXPECT_THAT(refusals(results, scratch), testing::Each(""));
}

}  // namespace
}  // namespace mixrate
