// Kinds of entries of a journal.
#pragma once

#include <cstdint>

namespace mixrate {

/// What an entry is; the numbers are in the file.
/// `narrow_rows` (version 1.0) have the first six columns of the certificate; they are read, no longer written.
/// `named_rows` (since 1.2) name their columns.
enum class EntryKind : std::uint32_t {
  study = 1,
  cell = 2,
  narrow_rows = 3,
  run = 4,
  death = 5,
  rows = 6,
  named_rows = 7,
};

}  // namespace mixrate
