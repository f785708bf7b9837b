// The journal of a result directory, matched with the study of a run.
#pragma once

#include <memory>

#include "drivers/results/result_directory.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/study.hpp"
#include "store/journal/study_journal.hpp"

namespace mixrate {

/// Open the journal of the directory, or begin one; a new one takes over what a result file without journal holds.
/// Throws FileError for damaged files and StudyError for a changed study, naming the setting that changed.
std::unique_ptr<StudyJournal> open_journal(const ResultDirectory& directory, const Study& study, const Grid& grid);

}  // namespace mixrate
