// The journal of a result directory: the truth about what has been computed. The result file is made from it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "experiment/record/study_state.hpp"
#include "store/journal/reader.hpp"

namespace mixrate {

/// What a journal holds, without the rows.
struct JournalState {
  StudyState study;                    // as of the last study entry
  std::vector<std::uint32_t> numbers;  // of the cell entries, one for each of study.cells
  std::uint32_t next_number = 0;       // for a new cell entry
  JournalScan scan;
};

/// Read a journal without keeping its rows: time and not memory grows with them (one bit a replicate stays).
///
/// A key that stands in the journal twice is compared. Throws FileError as scan_journal, and if two rows of one key
/// differ, naming cell, replicate and both places: then results depend on more than the key.
JournalState read_journal_state(const std::string& path);

/// Read everything. Throws FileError as read_journal_state. Memory: all rows.
ResultSet read_journal_results(const std::string& path);

/// The sound frames of a damaged journal, as a journal of its own, and what was left out. Throws FileError.
struct SoundPart {
  std::string bytes;
  JournalScan scan;
};
SoundPart read_sound_part(const std::string& path);

}  // namespace mixrate
