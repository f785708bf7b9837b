// What the entries of a journal say, and their bytes. JOURNAL.md describes the format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "experiment/record/record.hpp"
#include "experiment/record/result_set.hpp"
#include "experiment/record/result_sink.hpp"
#include "store/journal/rows.hpp"

namespace mixrate {

/// The study from here on: its cells in grid order. Written at the beginning and whenever the study has grown.
struct StudyEntry {
  std::string name, text;  // text: resolved, canonical
  std::uint64_t hash = 0, seed = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> cells;  // (number of the cell entry, replicates)
};

/// What later entries mean by a cell number: everything about the cell but its replicates, which the study states.
struct CellEntry {
  std::uint32_t number = 0;
  CellInfo info;
};

// Payloads.
std::string encode_study(const StudyEntry& study);
std::string encode_cell(const CellEntry& cell);
std::string encode_run(const Provenance& facts);
std::string encode_death(std::uint32_t number, const Death& death);

// Back. Throw BadBytes.
StudyEntry decode_study(std::string_view payload);
CellEntry decode_cell(std::string_view payload);
Provenance decode_run(std::string_view payload);
Death decode_death(std::string_view payload);  // `cell` = number of the cell entry

}  // namespace mixrate
