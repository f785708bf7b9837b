// mixrate replay: rerun one replicate from the study stored in the file, compare it bit for bit with the stored row.
#include <bit>
#include <type_traits>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/cell_choice.hpp"
#include "drivers/results/results.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

const CellTable& find_table(const ResultSet& results, const ReplayArguments& arguments) {
  std::vector<std::string_view> ids;
  for (const CellTable& cell : results.cells) ids.push_back(cell.info.id);
  return results.cells[chosen_cell(arguments.cell, ids, arguments.file)];
}

/// Compares row `r` of a table with the only row of a batch and prints what differs.
class Comparison {
 public:
  void rows(const CellTable& table, std::uint32_t r, const RecordBatch& now) {
    const std::vector<Column> columns = row_columns(table.info);
    const RowWidths widths = widths_of(table.info);
    std::size_t at = 0;
    for_each_row_field([&](const auto& field) {
      const std::size_t width = widths.of(field.part);
      for (std::size_t c = 0; c < width; ++c, ++at)
        if (!field.is_time) number(columns[at].name, (table.*field.array)[r * width + c], (now.*field.array)[c]);
    });
  }
  [[nodiscard]] int compared() const { return compared_; }
  [[nodiscard]] int different() const { return different_; }

 private:
  /// NaN is NaN, -0 is not 0.
  template <class T>
  static bool same_bits(T a, T b) {
    if constexpr (std::is_same_v<T, double>) {
      return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    } else {
      return a == b;
    }
  }
  template <class T>
  void number(std::string_view name, T stored, T now) {
    ++compared_;
    if (same_bits(stored, now)) return;
    ++different_;
    if constexpr (std::is_same_v<T, double>) {
      fmt::print("  {}: stored {}, now {}\n", name, number_text(stored), number_text(now));
    } else {
      fmt::print("  {}: stored {}, now {}\n", name, int{stored}, int{now});
    }
  }

  int compared_ = 0, different_ = 0;
};

}  // namespace

ExitCode replay_command(const ReplayArguments& arguments) {
  const ResultSet results = load_results(arguments.file);
  const CellTable& table = find_table(results, arguments);
  const std::uint32_t r = arguments.replicate;
  if (r >= table.info.replicates)
    throw StudyError({"--replicate", 0, 0}, fmt::format("there is no replicate {}", r),
                     fmt::format("{} has replicates 0..{}", table.info.id, table.info.replicates - 1));
  const Grid grid = expand_stored(results, arguments.file);
  const Cell& cell = find_cell(grid, table.info.id, arguments.file);
  RecordBatch batch = make_batch(cell.info, 0, r, 1);
  // What programs of users write there is for those who look for a mistake, and a replay is made by them.
  const ProgramListener listener([](const ExternalCommand& command, const std::vector<std::string>& lines) {
    say_to(stderr, "standard error of '{}':\n", terminal_text(command.name()));
    for (const std::string& line : lines) say_to(stderr, "  | {}\n", line);
  });
  run_replicate(cell, r, results.seed, batch);
  const auto status = [](std::uint8_t value) { return to_string(static_cast<FitStatus>(value)); };
  fmt::print("{} replicate {}: {} after {} iterations, log-likelihood {}, {:.3g} s\n", table.info.id, r,
             status(batch.status[0]), batch.iterations[0], number_text(batch.log_likelihood[0]), batch.seconds[0]);
  for (const auto& [replicate, message] : batch.messages) fmt::print("  message: {}\n", terminal_text(message));
  for (std::size_t c = 0; c < batch.values.size(); ++c)
    fmt::print("  {} = {}\n", table.info.columns[c], number_text(batch.values[c]));
  if (!table.is_done(r)) {
    fmt::print("not stored yet: nothing to compare with\n");
    return ExitCode::complete;
  }
  Comparison compare;
  compare.rows(table, r, batch);
  if (compare.different() == 0) {
    fmt::print("identical to the stored row: {} numbers, bit for bit\n", compare.compared());
    return ExitCode::complete;
  }
  fmt::print("DIFFERENT from the stored row in {} of {} numbers; another program version or architecture?\n",
             compare.different(), compare.compared());
  return ExitCode::failure;
}

}  // namespace mixrate
