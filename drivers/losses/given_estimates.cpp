#include "drivers/losses/given_estimates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "base/json.hpp"
#include "base/options.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/data/text_file.hpp"
#include "drivers/losses/measure_columns.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// Where rows end up: cells by name, and no replicate twice.
class EstimateCollector {
 public:
  EstimateCollector(const Grid& grid, const std::string& study) : grid_(grid), study_(study) {
    for (std::size_t i = 0; i < grid.cells.size(); ++i) cells_.emplace(grid.cells[i].info.id, i);
  }

  /// Throws StudyError for a cell that is not there.
  [[nodiscard]] std::size_t cell(const std::string& id, const Location& where) const {
    const auto found = cells_.find(id);
    if (found != cells_.end()) return found->second;
    std::vector<std::string_view> ids;
    ids.reserve(cells_.size());
    for (const auto& [known, position] : cells_) ids.push_back(known);
    throw StudyError(where, fmt::format("there is no cell '{}'", clipped(id, 80)),
                     fmt::format("{} has {} cells, such as {}", study_, ids.size(), ids.front()),
                     did_you_mean(id, ids));
  }

  void expect_replicate(std::size_t cell, double replicate, const Location& where) const {
    const CellInfo& info = grid_.cells[cell].info;
    if (replicate >= 0.0 && replicate < info.replicates && replicate == std::floor(replicate)) return;
    throw StudyError(where, fmt::format("there is no replicate {}", number_text(replicate)),
                     fmt::format("{} has replicates 0..{}", info.id, info.replicates - 1));
  }

  void add(std::size_t cell, std::uint32_t replicate, const Node& parameters, const Location& where) {
    const auto [before, is_new] = places_.emplace(std::pair(cell, replicate), where.line);
    const CellInfo& info = grid_.cells[cell].info;
    if (!is_new)
      throw StudyError(where, fmt::format("replicate {} of {} stands here again", replicate, info.id),
                       before->second > 0 ? fmt::format("it is in line {} already", before->second) : "",
                       "Take one of them out");
    estimates.push_back({cell, replicate, measure(grid_.cells[cell], parameters, where)});
  }

  std::vector<GivenEstimate> estimates;

 private:
  static MixingMeasure measure(const Cell& cell, const Node& parameters, const Location& where) {
    const Model& model = *cell.scenario->model;
    const Index k = atoms_in(parameters, model);
    if (k > cell.info.k)
      throw StudyError(where, fmt::format("the estimate has {} atoms", k),
                       fmt::format("{} fits {}", cell.info.id, cell.info.k), "Name a cell of that k");
    const MixingMeasure g = read_measure(parameters, model, {nullptr, "the estimate", "the estimate", k});
    const bool has_masses = !model.is_gated() && !model.has_least_squares() && model.weights_free();
    constexpr double tolerance = 1e-6;
    if (has_masses && std::abs(g.log_total_mass()) > tolerance)
      throw StudyError(where, fmt::format("the weights sum to {}", std::exp(g.log_total_mass())),
                       "they are probabilities and sum to 1", "Divide them by their sum");
    return model.canonical(g);
  }

  const Grid& grid_;
  const std::string& study_;
  std::map<std::string, std::size_t, std::less<>> cells_;
  std::map<std::pair<std::size_t, std::uint32_t>, int> places_;
};

void read_table(std::string text, const std::string& path, const Grid& grid, EstimateCollector& out) {
  const UserTable table(std::move(text), path, {});
  const MeasureColumns columns(table);
  for (std::size_t row = 0; row < table.num_rows(); ++row) {
    const TextCell& id = table.cell(row, columns.cell_column());
    const TextCell& number = table.cell(row, columns.replicate_column());
    const Location where = table.at(id);
    const std::size_t cell = out.cell(std::string(id.text), where);
    double replicate = 0.0;
    try {
      replicate = parse_number<double>("replicate", number.text, -1e15, 1e15);
    } catch (const StudyError&) {
      throw StudyError(table.at(number), fmt::format("'{}' is no replicate", clipped(std::string(number.text), 40)),
                       "replicates are whole numbers from 0");
    }
    out.expect_replicate(cell, replicate, table.at(number));
    out.add(cell, static_cast<std::uint32_t>(replicate), columns.measure_table(row, *grid.cells[cell].scenario->model),
            where);
  }
}

/// A line of JSON; a mistake in it is told with its place in the file.
Node json_line(const std::string& line, int number, const std::string& path) {
  const std::string place = fmt::format("{}:{}", path, number);
  try {
    return parse_json(line, place);
  } catch (const StudyError& error) {
    if (error.where().line == 0) throw;
    return parse_json(std::string(static_cast<std::size_t>(number - 1), '\n') + line, path);
  }
}

void read_json_line(const Node& object, const Grid& grid, EstimateCollector& out) {
  const Location where{object.where().file, 0, 0};
  constexpr std::string_view keys[] = {"cell", "replicate", "parameters"};
  static_cast<void>(object.table("an estimate"));
  check_keys(object, keys, "an estimate");
  const auto need = [&](const char* key) -> const Node& {
    return require_key(object, key, "", "each line says whose estimate it is, and what it is");
  };
  const std::size_t cell = out.cell(need("cell").text("cell"), where);
  const double replicate = need("replicate").real("replicate");
  out.expect_replicate(cell, replicate, where);
  const Node& parameters = need("parameters");
  static_cast<void>(parameters.table("parameters"));
  const std::vector<MeasureKey> known = measure_keys(*grid.cells[cell].scenario->model, {});
  std::vector<std::string_view> names;
  names.reserve(known.size());
  for (const MeasureKey& key : known) names.push_back(key.name);
  check_keys(parameters, names, "parameters");
  out.add(cell, static_cast<std::uint32_t>(replicate), parameters, where);
}

void read_json_lines(const std::string& text, const std::string& path, const Grid& grid, EstimateCollector& out) {
  int number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    read_json_line(json_line(line, number, path), grid, out);
  }
}

}  // namespace

std::vector<GivenEstimate> read_estimates(const std::string& path, const Grid& grid, const std::string& study) {
  EstimateCollector out(grid, study);
  if (path.ends_with(".jsonl")) {
    read_json_lines(read_file(path), path, grid, out);
  } else {
    read_table(read_text_file(path), path, grid, out);
  }
  if (out.estimates.empty()) throw StudyError({path, 0, 0}, "there is no estimate", {}, "Write one a line");
  return std::move(out.estimates);
}

void refuse_data(const Cell& cell, std::uint32_t replicate, const std::string& why) {
  throw StudyError({}, fmt::format("the data set of {}, replicate {}, cannot be drawn", cell.info.id, replicate), why,
                   "Its truth comes with it, from the program of the study");
}

std::string estimate_template(const Grid& grid) {
  std::vector<std::string> columns;
  std::vector<std::map<std::string, double>> rows;
  for (const Cell& cell : grid.cells) {
    const MixingMeasure truth = with_data_of(cell, 0, [&] { return truth_of_replicate(cell, 0, grid.seed); });
    const auto names = MixingMeasure::names(truth.layout(), truth.size(), truth.groups().size());
    const Vector flat = truth.flatten();
    std::map<std::string, double>& row = rows.emplace_back();
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (std::ranges::find(columns, names[i]) == columns.end()) columns.push_back(names[i]);
      row[names[i]] = flat[static_cast<Index>(i)];
    }
  }
  std::string text = "cell,replicate";
  for (const std::string& column : columns) text += "," + csv_text(column);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    text += "\n" + csv_text(grid.cells[i].info.id) + ",0";
    for (const std::string& column : columns)
      text += "," + (rows[i].contains(column) ? number_text(rows[i].at(column)) : std::string());
  }
  return text + "\n";
}

}  // namespace mixrate
