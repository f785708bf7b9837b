// The journal of a run: opened again it continues, grows with the study, and tells the disk's troubles.
#include "store/journal/study_journal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "base/error.hpp"
#include "sample_results.hpp"
#include "store/journal/journal.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

TEST(StudyJournal, opened_again_it_goes_on) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  const ResultSet results = test::sample_results();
  {
    StudyJournal journal(path, test::request_for(results));
    journal.append(results.cells[0].rows(0, 0, 2));
  }
  const std::uint64_t size = std::filesystem::file_size(path);
  StudyJournal journal(path, test::request_for(results));
  EXPECT_EQ(journal.bytes(), size) << "nothing has changed: nothing is written";
  EXPECT_EQ(journal.cells()[0].num_done, 2u);
  EXPECT_EQ(journal.cells()[1].num_done, 0u);
  journal.append(results.cells[0].rows(0, 2, 1));
  journal.sync();
  EXPECT_EQ(read_journal_state(path).study.cells[0].num_done, 3u);
}

TEST(StudyJournal, asks_for_more_while_it_is_open) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  const ResultSet results = test::sample_results();
  {
    StudyJournal journal(path, test::request_for(results));
    journal.import(0, results.cells[0]);
    std::vector<std::uint32_t> counts;
    for (const CellState& cell : journal.cells()) counts.push_back(cell.info.replicates);
    const std::uint64_t before = journal.bytes();
    journal.resize(counts);
    EXPECT_EQ(journal.bytes(), before) << "nothing has changed: nothing is written";
    counts[0] += 4;
    journal.resize(counts);
    RecordBatch batch = results.cells[0].rows(0, 0, 1);
    batch.first = counts[0] - 1;
    batch.messages.clear();
    journal.append(batch);
    EXPECT_THROW(journal.resize({1, 1}), ContractViolation) << "a finished row would be lost";
    journal.sync();
  }
  const JournalState read = read_journal_state(path);
  EXPECT_EQ(read.study.cells[0].info.replicates, results.cells[0].info.replicates + 4);
  EXPECT_TRUE(read.study.cells[0].done.back());
  EXPECT_EQ(read.study.text, test::request_for(results).text);
}

TEST(StudyJournal, grows_with_the_study) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  const ResultSet results = test::sample_results();
  {
    StudyJournal journal(path, test::request_for(results));
    for (std::uint32_t c = 0; c < 2; ++c) journal.import(c, results.cells[c]);
  }
  StudyRequest grown = test::request_for(results);
  grown.text += "grown";
  for (auto& info : grown.cells) info.replicates = 7;
  grown.cells.insert(grown.cells.begin(), test::sample_info("two-atoms.k2.n10.em", 10, 7));
  StudyJournal journal(path, grown);
  ASSERT_EQ(journal.cells().size(), 3u);
  EXPECT_EQ(journal.cells()[0].num_done, 0u);
  EXPECT_EQ(journal.cells()[1].done, (std::vector<bool>{true, true, true, false, false, false, false}));
  RecordBatch batch = results.cells[0].rows(0, 0, 1);
  batch.first = 6;
  batch.messages.clear();
  journal.append(batch);  // the new first cell
  journal.sync();
  const ResultSet read = read_journal_results(path);
  EXPECT_EQ(read.study_text, grown.text);
  EXPECT_EQ(read.cells[0].info.id, "two-atoms.k2.n10.em");
  EXPECT_EQ(read.cells[0].status, (std::vector<std::uint8_t>{0, 0, 0, 0, 0, 0, 1}));
  EXPECT_EQ(read.cells[1].num_done(), 3u);
  EXPECT_EQ(read.cells[2].values[1], results.cells[1].values[1]);
}

TEST(StudyJournal, a_changed_study_leaves_the_file_alone) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  const ResultSet results = test::sample_results();
  { const StudyJournal journal(path, test::request_for(results)); }
  test::write_bytes(path, test::read_bytes(path) + "torn");
  const std::string before = test::read_bytes(path);
  StudyRequest changed = test::request_for(results);
  changed.seed ^= 1;
  EXPECT_THROW(StudyJournal(path, changed), StudyError);
  EXPECT_EQ(test::read_bytes(path), before);
  const StudyJournal journal(path, test::request_for(results));
  EXPECT_EQ(journal.torn_bytes(), 4u);
}

TEST(StudyJournal, memory_is_one_bit_a_replicate) {
  CellInfo info = test::sample_info("big", 10, 1u << 20);
  CellState cell(info);
  for (std::uint32_t r = 0; r < info.replicates; ++r) cell.add_row(r, 1, 0.5);
  EXPECT_EQ(cell.num_done, info.replicates);
  EXPECT_LE(cell.done.capacity() / 8, (1u << 17) + 64);
  for (std::uint32_t r = 0; r < 1000; ++r) cell.add_failure(r, "no");
  EXPECT_EQ(cell.failures.size(), CellState::most_failures);
}

TEST(JournalWriter, is_on_disk_soon_without_being_asked) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("j");
  JournalWriter writer(path, 0);
  writer.append(EntryKind::run, encode_run({{"a", "b"}}));
  for (int i = 0; i < 40 && std::filesystem::file_size(path) < writer.bytes(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(25));
  EXPECT_EQ(std::filesystem::file_size(path), writer.bytes());
}

/// Limits the size of files that this process may write, as a full disk does.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);  // so that write() says EFBIG
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  rlimit before_{};
};

TEST(JournalWriter, a_full_disk_ends_it_and_keeps_what_was_written) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  const ResultSet results = test::sample_results();
  {
    StudyJournal journal(path, test::request_for(results));
    journal.append(results.cells[0].rows(0, 0, 1));
    journal.sync();
    const SmallDisk disk(journal.bytes() + 100);
    const auto fill = [&] {
      journal.append(results.cells[1].rows(1, 0, 3));
      journal.sync();
    };
    try {
      fill();
      FAIL() << "it must notice";
    } catch (const FileError& error) {
      EXPECT_THAT(error.what(), HasSubstr("the journal cannot be written (File too large)"));
    }
    EXPECT_THROW(journal.append(results.cells[0].rows(0, 1, 1)), FileError);
  }
  StudyJournal journal(path, test::request_for(results));
  EXPECT_EQ(journal.torn_bytes(), 100u);
  EXPECT_EQ(journal.cells()[0].num_done, 1u);
  EXPECT_EQ(journal.cells()[1].num_done, 0u);
}

}  // namespace
}  // namespace mixrate
