// mixrate export: rows in long form, one line a number, for data frames.
#include <fmt/format.h>

#include <stdexcept>

#include "base/options.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/long_form.hpp"
#include "drivers/results/results.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/column_kinds.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// The columns that are asked for; kinds as files of any version mean them.
class WantedColumns {
 public:
  WantedColumns(const std::vector<std::string>& kinds, const std::vector<std::string>& columns) : columns_(columns) {
    for (const std::string& word : kinds) {
      const auto kind = parse_column_kind(word);
      if (!kind || *kind == ColumnKind::unstated)
        throw StudyError({"--kind", 0, 0}, fmt::format("there is no kind '{}'", word),
                         "it is one of loss, posterior, diagnostic, share, estimate, certificate, fact, truth");
      kinds_.push_back(*kind);
    }
    if (kinds.empty() && columns.empty())
      kinds_ = {ColumnKind::loss, ColumnKind::posterior, ColumnKind::diagnostic, ColumnKind::share};
  }

  /// Truths are no columns of results: they are asked for by name, and computed.
  [[nodiscard]] bool has_truths() const { return std::ranges::find(kinds_, ColumnKind::truth) != kinds_.end(); }
  [[nodiscard]] bool has(const Column& column) const {
    const auto begins = [&](const std::string& prefix) { return column.name.starts_with(prefix); };
    const bool is_of_kind = kinds_.empty() || std::ranges::find(kinds_, column.kind) != kinds_.end();
    return is_of_kind && (columns_.empty() || std::ranges::any_of(columns_, begins));
  }

 private:
  std::vector<ColumnKind> kinds_;
  const std::vector<std::string>& columns_;
};

void add_cell(const std::string& study, const CellTable& cell, const WantedColumns& wanted, LongForm& lines) {
  const std::vector<Column> columns = row_columns(cell.info);
  const RowWidths widths = widths_of(cell.info);
  lines.begin_cell(study, cell.info);
  for (std::size_t r = 0; r < cell.status.size(); ++r) {
    if (cell.status[r] == 0) continue;
    const std::string_view status = to_string(static_cast<FitStatus>(cell.status[r]));
    std::size_t at = 0;
    for_each_row_field([&](const auto& field) {
      const std::size_t width = widths.of(field.part);
      for (std::size_t c = 0; c < width; ++c, ++at)
        if (field.name != "status" && wanted.has(columns[at]))
          lines.add(r, status, columns[at], static_cast<double>((cell.*field.array)[r * width + c]));
    });
  }
}

/// The truths that the finished rows of a cell met; data sets of a program are drawn again, in case they tell theirs. A
/// row whose data cannot be drawn has none.
void add_truths(const std::string& study, const CellTable& table, const Cell& cell, std::uint64_t seed,
                const WantedColumns& wanted, LongForm& lines) {
  lines.begin_cell(study, table.info);
  for (std::uint32_t r = 0; r < table.status.size(); ++r) {
    if (table.status[r] == 0) continue;
    MixingMeasure truth;
    try {
      truth = truth_of_replicate(cell, r, seed);
    } catch (const UserError&) {
      throw;
    } catch (const std::runtime_error&) {
      continue;
    }
    const auto names = MixingMeasure::names(truth.layout(), truth.size(), truth.groups().size());
    const Vector numbers = truth.flatten();
    const std::string_view status = to_string(static_cast<FitStatus>(table.status[r]));
    for (std::size_t i = 0; i < names.size(); ++i) {
      const Column column{names[i], ColumnKind::truth};
      if (wanted.has(column)) lines.add(r, status, column, numbers[static_cast<Index>(i)]);
    }
  }
}

[[noreturn]] void refuse_empty(const ResultSet& results, const std::string& path) {
  std::vector<std::string> known;
  for (const CellTable& cell : results.cells)
    for (const Column& column : row_columns(cell.info))
      if (column.kind != ColumnKind::estimate && column.name != "status" &&
          std::ranges::find(known, column.name) == known.end())
        known.push_back(std::string(column.name));
  throw StudyError({path, 0, 0}, "no finished row has a column that was asked for",
                   fmt::format("the columns are those of the estimates and {}", fmt::join(known, ", ")));
}

}  // namespace

ExitCode export_command(const ExportArguments& arguments) {
  constexpr bool is_json_of[] = {false, true};
  constexpr std::string_view formats[] = {"csv", "json"};
  const bool is_json = is_json_of[parse_choice("--format", arguments.format, formats)];
  const WantedColumns wanted(arguments.kinds, arguments.columns);
  ResultSet results = load_for_tables(arguments.file);
  state_kinds(results.cells);
  TextOutput out(arguments.output);
  LongForm lines(out, is_json);
  const Grid grid = wanted.has_truths() ? expand_stored(results, arguments.file) : Grid{};
  for (const CellTable& cell : results.cells) {
    add_cell(results.study_name, cell, wanted, lines);
    if (wanted.has_truths())
      add_truths(results.study_name, cell, find_cell(grid, cell.info.id, arguments.file), results.seed, wanted, lines);
  }
  if (lines.count() == 0) refuse_empty(results, arguments.file);
  lines.finish();
  return ExitCode::complete;
}

}  // namespace mixrate
