// mixrate export: rows in long form, one line a number, for data frames.
#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/options.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/results.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

constexpr std::string_view csv_header =
    "study,scenario,family,estimator,start,k,k0,n,cell,replicate,status,kind,column,value\n";

/// The columns that are asked for; kinds as files of any version mean them.
class WantedColumns {
 public:
  WantedColumns(const std::vector<std::string>& kinds, const std::vector<std::string>& columns) : columns_(columns) {
    for (const std::string& word : kinds) {
      const auto kind = parse_column_kind(word);
      if (!kind || *kind == ColumnKind::unstated)
        throw StudyError({"--kind", 0, 0}, fmt::format("there is no kind '{}'", word),
                         "it is one of loss, posterior, diagnostic, estimate, certificate, fact");
      kinds_.push_back(*kind);
    }
    if (kinds.empty() && columns.empty()) kinds_ = {ColumnKind::loss, ColumnKind::posterior, ColumnKind::diagnostic};
  }

  [[nodiscard]] bool has(const Column& column) const {
    const auto begins = [&](const std::string& prefix) { return column.name.starts_with(prefix); };
    const bool is_of_kind = kinds_.empty() || std::ranges::find(kinds_, column.kind) != kinds_.end();
    return is_of_kind && (columns_.empty() || std::ranges::any_of(columns_, begins));
  }

 private:
  std::vector<ColumnKind> kinds_;
  const std::vector<std::string>& columns_;
};

std::string json_text(std::string_view text) { return nlohmann::json(text).dump(); }

/// Writes to a file or to standard output, in pieces. An output error is an error of the command.
class Output {
 public:
  explicit Output(const std::string& path) : path_(path) {}
  void add(std::string_view text) {
    buffer_ += text;
    if (buffer_.size() > piece) flush();
  }
  void finish() {
    if (is_file()) {
      write_file(path_, buffer_);
    } else {
      flush();
    }
  }

 private:
  static constexpr std::size_t piece = std::size_t{1} << 20;
  [[nodiscard]] bool is_file() const { return !path_.empty() && path_ != "-"; }
  void flush() {
    if (is_file()) return;  // a file is written whole or not at all
    fmt::print("{}", buffer_);
    buffer_.clear();
  }
  std::string path_, buffer_;
};

/// What all lines of a cell begin with.
std::string cell_part(const std::string& study, const CellInfo& cell, bool is_json) {
  if (is_json)
    return fmt::format(
        R"("study":{},"scenario":{},"family":{},"estimator":{},"start":{},"k":{},"k0":{},"n":{},"cell":{})",
        json_text(study), json_text(cell.scenario), json_text(cell.family), json_text(cell.estimator),
        json_text(cell.start), cell.k, cell.k0, cell.n, json_text(cell.id));
  return fmt::format("{},{},{},{},{},{},{},{},{}", csv_text(study), csv_text(cell.scenario), csv_text(cell.family),
                     csv_text(cell.estimator), csv_text(cell.start), cell.k, cell.k0, cell.n, csv_text(cell.id));
}

class Lines {
 public:
  Lines(Output& out, bool is_json) : out_(out), is_json_(is_json) {}
  void add(const std::string& cell, std::size_t replicate, std::string_view status, const Column& column,
           double value) {
    ++count_;
    if (is_json_) {  // JSON has no NaN and no infinity
      out_.add(fmt::format("{}{{{},\"replicate\":{},\"status\":\"{}\",\"kind\":\"{}\",\"column\":{},\"value\":{}}}",
                           count_ == 1 ? "[\n" : ",\n", cell, replicate, status, to_string(column.kind),
                           json_text(column.name), std::isfinite(value) ? number_text(value) : "null"));
    } else {
      out_.add(fmt::format("{},{},{},{},{},{}\n", cell, replicate, status, to_string(column.kind),
                           csv_text(column.name), number_text(value)));
    }
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  Output& out_;
  bool is_json_;
  std::size_t count_ = 0;
};

void add_cell(const std::string& study, const CellTable& cell, const WantedColumns& wanted, bool is_json,
              Lines& lines) {
  const std::vector<Column> columns = row_columns(cell.info);
  const RowWidths widths = widths_of(cell.info);
  const std::string begin = cell_part(study, cell.info, is_json);
  for (std::size_t r = 0; r < cell.status.size(); ++r) {
    if (cell.status[r] == 0) continue;
    const std::string_view status = to_string(static_cast<FitStatus>(cell.status[r]));
    std::size_t at = 0;
    for_each_row_field([&](const auto& field) {
      const std::size_t width = widths.of(field.part);
      for (std::size_t c = 0; c < width; ++c, ++at)
        if (field.name != "status" && wanted.has(columns[at]))
          lines.add(begin, r, status, columns[at], static_cast<double>((cell.*field.array)[r * width + c]));
    });
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
  Output out(arguments.output);
  if (!is_json) out.add(csv_header);
  Lines lines(out, is_json);
  for (const CellTable& cell : results.cells) add_cell(results.study_name, cell, wanted, is_json, lines);
  if (lines.count() == 0) refuse_empty(results, arguments.file);
  if (is_json) out.add("\n]\n");
  out.finish();
  return ExitCode::complete;
}

}  // namespace mixrate
