// What a run tells about itself: provenance at its beginning and end, and the last lines it prints.
#pragma once

#include <string>
#include <vector>

#include "drivers/commands.hpp"
#include "experiment/record/study_state.hpp"
#include "runtime/run_settings.hpp"
#include "runtime/session.hpp"

namespace mixrate {

/// Facts known when a run begins; `before` holds those of earlier runs, which the number of runs and `started` go on
/// from.
Provenance facts_at_start(const RunArguments& arguments, const Session& session, const Provenance& before);

/// Say in which ways the programs of earlier runs differ from this one.
void warn_of_other_programs(const Provenance& before, const Provenance& now, const std::string& where);

/// Facts known when it has ended: times add up over runs.
Provenance facts_at_end(const RunReport& report, const Provenance& before);

/// Say how the run ended: what was computed, what failed, what is left.
void print_end(const RunReport& report, const std::vector<CellState>& cells, int num_ranks);

}  // namespace mixrate
