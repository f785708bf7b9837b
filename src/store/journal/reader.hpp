// Reading a journal from its first entry to its last sound one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/journal/entry.hpp"

namespace mixrate {

/// Takes the entries of a journal in order. Cell numbers have been checked: those of a study, rows or a death name a
/// cell that came before, and rows have its columns.
class JournalVisitor {
 public:
  virtual ~JournalVisitor() = default;
  virtual void study(const StudyEntry& /*entry*/) {}
  virtual void cell(const CellEntry& /*cell*/) {}
  virtual void rows(const RowsView& /*rows*/, std::uint64_t /*offset*/) {}
  virtual void run(const Provenance& /*facts*/) {}
  virtual void death(const Death& /*death*/) {}
};

/// A stretch of the file that no sound frame covers, or whose meaning was lost with an earlier one.
struct DamagedRange {
  std::uint64_t begin = 0, end = 0;
};

struct JournalScan {
  std::uint64_t sound_bytes = 0;      // up to the end of the last sound frame
  std::uint64_t torn_bytes = 0;       // after it: a record that was being written when the writer was killed
  std::vector<DamagedRange> damaged;  // only with Damage::skip
};

/// What to do about damage that is followed by sound frames. A torn tail is no damage.
enum class Damage { refuse, skip };

/// Hand every entry to the visitor. Safe while another process appends: what it is writing now is a torn tail.
///
/// Throws FileError: the file is missing, is no journal, has a version that this program cannot read, an entry makes no
/// sense although its checksum holds, or (Damage::refuse) is damaged in the middle, naming the offset.
/// Memory: one entry.
JournalScan scan_journal(const std::string& path, JournalVisitor& visitor, Damage damage = Damage::refuse);

/// The same from memory; `name` is used in messages.
JournalScan scan_journal_bytes(std::string_view bytes, const std::string& name, JournalVisitor& visitor,
                               Damage damage = Damage::refuse);

}  // namespace mixrate
