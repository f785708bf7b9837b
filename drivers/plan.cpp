// mixrate plan: what a study will cost, from a timed pilot.
#include <fmt/core.h>

#include <algorithm>

#include "base/host.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/cost.hpp"
#include "drivers/pilot_process.hpp"
#include "experiment/footprint.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

void print_cells(const StudyCost& cost, bool timed) {
  fmt::print("{:<48} {:>9} {:>10} {:>12} {:>10}\n", "cell", "n", "replicates", timed ? "s/replicate" : "",
             timed ? "CPU" : "");
  for (const auto& [cell, each] : cost.cells) {
    fmt::print("{:<48} {:>9} {:>10}", cell->info.id, cell->info.n, cell->info.replicates);
    if (timed) fmt::print(" {:>12.3g} {:>10}", each, format_duration(each * cell->info.replicates));
    fmt::print("\n");
  }
}

}  // namespace

ExitCode plan_command(const PlanArguments& arguments) {
  const Study study = read_study(arguments.study);
  const Grid grid = expand(study);
  const int ranks = arguments.ranks > 0 ? arguments.ranks : available_cores();
  const bool timed = arguments.pilot_s > 0.0;
  const StudyCost cost = predict_cost(grid, arguments.pilot_s);
  print_cells(cost, timed);

  fmt::print("\nstudy      {}: {} cells in {} series, {} replicates\n", study.name, grid.cells.size(), cost.num_series,
             cost.replicates);
  if (timed) {
    fmt::print("CPU time   {} ({:.3g} h)\n", format_duration(cost.cpu_s), cost.cpu_s / 3600.0);
    fmt::print("wall time  {} with {} computing {}\n", format_duration(cost.wall_s(ranks)), ranks,
               ranks == 1 ? "process" : "processes");
  }
  const Footprint footprint = footprint_of(grid);
  const auto bytes = [](std::uint64_t count) { return bytes_text(static_cast<double>(count)); };
  fmt::print("memory     {} per process, {} more on the first\n", bytes(footprint.rank), bytes(footprint.first));
  fmt::print("file       {}\n", bytes(footprint.file));
  fmt::print("disk       {}: journal, file, and the next file while it is written\n", bytes(footprint.disk()));
  if (timed)
    fmt::print(
        "\nTimes: pilot of {:.2g} s, up to {} replicates at each n from the smallest upward while the time lasts; "
        "beyond,\n"
        "a power law through the last two (exponent kept in [0.8, 1.5]). Within a factor of 2 as a rule.\n",
        cost.pilot_s, pilot_replicates);
  if (cost.is_lower_bound)
    fmt::print(
        "A replicate had not ended when the pilot's time was up: times are at least that, and may be far more.\n"
        "Give it more time (--pilot 60).\n");
  return ExitCode::complete;
}

}  // namespace mixrate
