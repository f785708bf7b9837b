// The journal on disk: what is written comes back, torn tails are dropped, damage is found and named.
#include "store/journal/journal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "sample_results.hpp"
#include "store/bytes.hpp"
#include "store/crc32c.hpp"
#include "store/journal/frame.hpp"
#include "store/journal/study_journal.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

/// A journal with everything in it; returns its path.
std::string write_sample(const test::ScratchDirectory& scratch, const ResultSet& results = test::sample_results()) {
  std::string path = scratch.file("results.journal");
  StudyJournal journal(path, test::request_for(results));
  journal.append(results.provenance);
  for (std::uint32_t c = 0; c < results.cells.size(); ++c) journal.import(c, results.cells[c]);
  journal.append(Death{0, 3, 1});
  journal.sync();
  return path;
}

/// Hash of what two result sets must share.
std::uint64_t fingerprint(const ResultSet& results) {
  std::string bytes;
  for (const CellTable& cell : results.cells) bytes += encode_rows(0, cell.rows(0, 0, cell.info.replicates));
  return crc32c(bytes);
}

template <class Action>
std::string refusal(Action&& action) {
  try {
    action();
  } catch (const FileError& error) {
    return error.what();
  }
  return "";
}

/// Frames of a journal: offsets where they begin, and the end.
std::vector<std::uint64_t> frame_starts(const std::string& bytes) {
  std::vector<std::uint64_t> starts;
  std::uint64_t at = journal_head_size;
  while (at < bytes.size()) {
    starts.push_back(at);
    at += frame_head_size + parse_frame_head(std::string_view(bytes).substr(at, frame_head_size))->size;
  }
  starts.push_back(at);
  return starts;
}

TEST(Crc32c, known_answers_and_pieces) {
  EXPECT_EQ(crc32c("123456789"), 0xE3069283u);
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAu);
  EXPECT_EQ(crc32c("56789", crc32c("1234")), 0xE3069283u);
}

TEST(Journal, everything_comes_back) {
  const test::ScratchDirectory scratch;
  const ResultSet before = test::sample_results();
  const std::string path = write_sample(scratch, before);
  const ResultSet after = read_journal_results(path);
  EXPECT_EQ(after.study_text, before.study_text);
  EXPECT_EQ(after.seed, before.seed);
  EXPECT_EQ(after.study_hash, before.study_hash);
  EXPECT_EQ(after.provenance, before.provenance);
  ASSERT_EQ(after.cells.size(), before.cells.size());
  EXPECT_EQ(fingerprint(after), fingerprint(before));
  EXPECT_EQ(after.cells[0].info.columns, before.cells[0].info.columns);
  EXPECT_EQ(after.cells[0].messages, before.cells[0].messages);
  const StudyState state = read_journal_state(path).study;
  EXPECT_EQ(state.cells[0].num_done, 3u);
  EXPECT_EQ(state.cells[0].done, (std::vector<bool>{true, true, true, false}));
  EXPECT_THAT(state.cells[0].deaths, testing::ElementsAre(std::pair(3u, 1u)));
  EXPECT_EQ(state.cells[0].statuses[7], 1u);
}

TEST(Journal, cut_anywhere_it_keeps_all_whole_records) {
  const test::ScratchDirectory scratch;
  const std::string bytes = test::read_bytes(write_sample(scratch));
  const auto starts = frame_starts(bytes);
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    JournalVisitor ignore;
    const JournalScan scan = scan_journal_bytes(std::string_view(bytes).substr(0, size), "j", ignore);
    std::uint64_t whole = std::min<std::uint64_t>(size, journal_head_size);
    for (const std::uint64_t start : starts)
      if (start <= size) whole = std::max(whole, start);
    ASSERT_EQ(scan.sound_bytes, whole) << size;
    ASSERT_EQ(scan.torn_bytes, size - whole) << size;
  }
}

TEST(Journal, a_flipped_bit_is_found_and_its_place_named) {
  const test::ScratchDirectory scratch;
  const std::string bytes = test::read_bytes(write_sample(scratch));
  const auto starts = frame_starts(bytes);
  for (std::size_t at = journal_head_size; at < bytes.size(); ++at) {
    std::string flipped = bytes;
    flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
    const auto after = std::upper_bound(starts.begin(), starts.end(), at);
    JournalVisitor ignore;
    const auto scan = [&](Damage damage) { return scan_journal_bytes(flipped, "j", ignore, damage); };
    if (*after == bytes.size()) {  // the last record: as good as torn
      ASSERT_EQ(scan(Damage::refuse).sound_bytes, *(after - 1)) << at;
      continue;
    }
    const std::string message = refusal([&] { scan(Damage::refuse); });
    ASSERT_THAT(message, HasSubstr("the journal is damaged at byte " + std::to_string(*(after - 1)))) << at;
    const JournalScan skipped = scan(Damage::skip);
    ASSERT_FALSE(skipped.damaged.empty());
    ASSERT_EQ(skipped.damaged[0].begin, *(after - 1));
    ASSERT_EQ(skipped.sound_bytes, bytes.size());
  }
}

TEST(Journal, zeros_after_a_power_cut_are_a_torn_tail) {
  const test::ScratchDirectory scratch;
  const std::string path = write_sample(scratch);
  const std::string bytes = test::read_bytes(path);
  test::write_bytes(path, bytes + std::string(5000, '\0'));
  const JournalScan scan = read_journal_state(path).scan;
  EXPECT_EQ(scan.sound_bytes, bytes.size());
  EXPECT_EQ(scan.torn_bytes, 5000u);
}

TEST(Journal, the_sound_part_of_a_damaged_one_is_a_journal) {
  const test::ScratchDirectory scratch;
  const std::string path = write_sample(scratch);
  std::string bytes = test::read_bytes(path);
  const auto starts = frame_starts(bytes);
  // frames: cell, cell, study, run, rows of cell 0, rows of cell 1, death
  bytes[starts[4] + 40] ^= 1;
  test::write_bytes(path, bytes);
  const SoundPart part = read_sound_part(path);
  ASSERT_EQ(part.scan.damaged.size(), 1u);
  test::write_bytes(path, part.bytes);
  const StudyState state = read_journal_state(path).study;
  EXPECT_EQ(state.cells[0].num_done, 0u);
  EXPECT_EQ(state.cells[1].num_done, 3u);
}

TEST(Journal, rows_of_a_lost_cell_are_dropped_with_it) {
  const test::ScratchDirectory scratch;
  const std::string path = write_sample(scratch);
  std::string bytes = test::read_bytes(path);
  bytes[frame_starts(bytes)[0] + 40] ^= 1;  // the entry of cell 0: all that follows loses its meaning
  test::write_bytes(path, bytes);
  const SoundPart part = read_sound_part(path);
  EXPECT_EQ(part.scan.damaged.size(), 5u);
  test::write_bytes(path, part.bytes);
  EXPECT_EQ(read_journal_state(path).study.cells.size(), 0u);
}

TEST(Journal, cells_of_version_1_0_have_neither_axis_nor_floors) {
  const CellEntry written{3, test::sample_info("c", 100, 4)};
  const std::string bytes = encode_cell(written);
  const CellEntry read = decode_cell(bytes);
  EXPECT_EQ(read.info.axis, "p");
  ASSERT_EQ(read.info.floor.size(), 2u);
  EXPECT_EQ(read.info.floor[1], 0.125);
  EXPECT_EQ(read.info.columns.kinds(), written.info.columns.kinds());
  const std::size_t since_1_2 = 4 + 2, since_1_1 = 4 + written.info.axis.size() + 4 + 2 * sizeof(double);
  const CellEntry before = decode_cell(std::string_view(bytes).substr(0, bytes.size() - since_1_2));
  EXPECT_EQ(before.info.columns.kind(0), ColumnKind::unstated);
  EXPECT_EQ(before.info.floor[1], 0.125);
  const CellEntry old = decode_cell(std::string_view(bytes).substr(0, bytes.size() - since_1_2 - since_1_1));
  EXPECT_EQ(old.info.axis, "n");
  EXPECT_TRUE(old.info.floor.empty());
  EXPECT_EQ(old.info.estimate_columns, written.info.estimate_columns);
}

TEST(Journal, foreign_and_newer_files_are_refused) {
  JournalVisitor ignore;
  const auto read = [&](const std::string& bytes) { return refusal([&] { scan_journal_bytes(bytes, "j", ignore); }); };
  EXPECT_THAT(read("something else, and long enough to be seen as such"), HasSubstr("not a mixrate journal"));
  std::string newer = journal_head();
  newer[newer.find(' ') + 1] = '9';
  EXPECT_THAT(read(newer), HasSubstr("the journal has version 9.2 (this program reads version 1.0 to 1.2)"));
  EXPECT_EQ(read(""), "");  // killed before the first byte
  EXPECT_EQ(read("mixrate.jou"), "");
}

/// The rows of a batch as version 1.0 wrote them: six columns of the certificate, their number not stated.
std::string narrow_rows(std::uint32_t number, const RecordBatch& batch) {
  std::string bytes;
  ByteWriter out(bytes);
  const auto width = [&](const std::vector<double>& table) {
    return static_cast<std::uint32_t>(table.size() / batch.count);
  };
  for (const std::uint32_t value : {number, batch.first, batch.count, width(batch.values), width(batch.estimates)})
    out.number(value);
  const auto add = [&out](const auto& values) { out.array(std::span(values.data(), values.size())); };
  add(batch.status);
  add(batch.iterations);
  for (const auto* table : {&batch.log_likelihood, &batch.values, &batch.estimates}) add(*table);
  for (std::size_t i = 0; i < batch.count; ++i)
    for (std::size_t c = 0; c < 6; ++c) out.number(batch.certificate[i * certificate_width + c]);
  add(batch.seconds);
  out.number(std::uint32_t{0});
  return bytes;
}

TEST(Journal, a_journal_of_version_1_0_is_read_and_continued) {
  const test::ScratchDirectory scratch;
  ResultSet results = test::sample_results();
  const std::string path = write_sample(scratch, results);
  std::string bytes = test::read_bytes(path);
  bytes.replace(0, std::string("mixrate.journal 1.2").size(), "mixrate.journal 1.0");
  // the rows of the first cell once more, in the old form: the same rows but for columns that were not there
  RecordBatch batch = results.cells[0].rows(0, 0, 1);
  for (std::size_t c = 6; c < certificate_width; ++c) batch.certificate[c] = std::numeric_limits<double>::quiet_NaN();
  const std::string payload = narrow_rows(0, batch), wide = encode_rows(0, batch);
  const RowsView old(payload, EntryKind::narrow_rows), now(wide);
  EXPECT_EQ(old.row_hash(0), now.row_hash(0));
  const RecordBatch back = old.batch();
  ASSERT_EQ(back.certificate.size(), std::size_t{certificate_width});
  EXPECT_EQ(back.certificate[5], batch.certificate[5]);
  EXPECT_TRUE(std::isnan(back.certificate[6]));
  EXPECT_EQ(back.seconds, batch.seconds);
  test::write_bytes(path, bytes);
  JournalVisitor ignore;
  EXPECT_EQ(refusal([&] { scan_journal(path, ignore); }), "");
  { JournalWriter(path, bytes.size()).sync(); }
  EXPECT_TRUE(test::read_bytes(path).starts_with("mixrate.journal 1.2\n"));
  EXPECT_EQ(test::read_bytes(path).substr(32), bytes.substr(32));
}

// Written by version 1.1; later programs must read the same rows from it, and go on with it.
TEST(Journal, an_archived_journal_of_version_1_1_is_read_and_continued) {
  const test::ScratchDirectory scratch;
  const std::string path = scratch.file("results.journal");
  test::write_bytes(path, test::read_bytes(MIXRATE_SOURCE_DIR "/tests/store/archive/v1_1.journal"));
  const ResultSet original = test::sample_results(), read = read_journal_results(path);
  EXPECT_EQ(fingerprint(read), fingerprint(original));
  EXPECT_EQ(read.cells[0].info.columns.kind(0), ColumnKind::unstated);
  {
    StudyJournal journal(path, test::request_for(original));
    RecordBatch last = original.cells[0].rows(0, 0, 1);  // replicate 3 is the one that is pending
    last.first = 3;
    journal.append(last);
    journal.sync();
  }
  EXPECT_EQ(read_journal_state(path).study.cells[0].num_done, 4u);
  EXPECT_TRUE(test::read_bytes(path).starts_with("mixrate.journal 1.2\n"));
}

TEST(Journal, equal_repeats_count_once_and_different_ones_are_named) {
  const test::ScratchDirectory scratch;
  const ResultSet results = test::sample_results();
  const std::string path = write_sample(scratch, results);
  const auto append_rows = [&](RecordBatch batch) {
    JournalWriter writer(path, read_journal_state(path).scan.sound_bytes);
    writer.append(rows_kind, encode_rows(0, batch));
    writer.sync();
  };
  RecordBatch again = results.cells[0].rows(0, 1, 2);
  again.seconds = {9.0, 9.0};  // times may differ
  append_rows(again);
  EXPECT_EQ(read_journal_state(path).study.cells[0].num_done, 3u);
  EXPECT_EQ(fingerprint(read_journal_results(path)), fingerprint(results));
  again.values[2] = 0.5;  // of replicate 2
  append_rows(again);
  EXPECT_THAT(refusal([&] { read_journal_state(path); }),
              HasSubstr("cell '" + results.cells[0].info.id +
                        "', replicate 2 stands twice in the journal with different numbers"));
}

TEST(Journal, an_impossible_entry_with_a_good_checksum_is_an_error) {
  std::string bytes = journal_head();
  const std::string payload = encode_death(7, Death{7, 0, 1});
  bytes += frame_head(static_cast<std::uint32_t>(EntryKind::death), payload) + payload;
  JournalVisitor ignore;
  EXPECT_THAT(refusal([&] { scan_journal_bytes(bytes, "j", ignore); }),
              HasSubstr("impossible entry at byte 32 (a cell that has not been declared)"));
}

TEST(Journal, a_study_with_the_same_cell_twice_is_an_error) {
  const test::ScratchDirectory scratch;
  std::string bytes = journal_head();
  const auto add = [&](EntryKind kind, const std::string& payload) {
    bytes += frame_head(static_cast<std::uint32_t>(kind), payload) + payload;
  };
  add(EntryKind::cell, encode_cell({7, test::sample_info("a", 100, 4)}));
  add(EntryKind::study, encode_study({"sample", "text", 1, 2, {{7, 4}, {7, 4}}}));
  test::write_bytes(scratch.file("j"), bytes);
  EXPECT_THAT(refusal([&] { read_journal_state(scratch.file("j")); }), HasSubstr("the same cell twice"));
}

}  // namespace
}  // namespace mixrate
