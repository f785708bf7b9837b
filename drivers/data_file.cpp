#include "drivers/data_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "base/csv.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "drivers/data/text_file.hpp"

namespace mixrate {

namespace {

/// Where a column of the file goes.
struct Target {
  char letter = 'y';
  Index index = 0;
};

Target parse_name(const std::string& name, const Location& where) {
  if (name.empty()) throw StudyError(where, "a column has no name", {}, "Name it or take it out");
  if (name == "x" || name == "y") return {name[0], 0};
  if (name == "count") return {'c', 0};
  if (name.size() > 1 && (name[0] == 'x' || name[0] == 'y') && name[1] != '0') {
    Index number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + 1, end, number);
    if (error == std::errc() && stop == end && number >= 1) return {name[0], number - 1};
  }
  throw StudyError(where, fmt::format("unknown column '{}'", name),
                   "data have columns x1,..,xd,y or y1,..,yd or x1,..,xL,count",
                   "Rename it, or choose columns with --response and --covariates");
}

/// How many columns of a letter there are; they must be numbered 1, 2, ... without a gap.
Index count_columns(const std::vector<Target>& targets, char letter, const Location& where) {
  std::vector<Index> indices;
  for (const Target& target : targets)
    if (target.letter == letter) indices.push_back(target.index);
  std::sort(indices.begin(), indices.end());
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const auto expected = static_cast<Index>(i);
    if (indices[i] < expected) throw StudyError(where, fmt::format("column {}{} appears twice", letter, expected));
    if (indices[i] > expected)
      throw StudyError(where, fmt::format("column {}{} is missing", letter, expected + 1),
                       fmt::format("there is a column {}{}", letter, indices[i] + 1));
  }
  return static_cast<Index>(indices.size());
}

/// Positions in the file of the covariates and of the responses.
struct Places {
  std::vector<std::size_t> x, y;
  bool has_counts = false;
  std::optional<std::size_t> weights = std::nullopt;
};

std::optional<std::size_t> place_of_weights(const UserTable& table, const ColumnChoice& choice) {
  if (choice.weights.empty()) return std::nullopt;
  const std::vector<std::size_t> found = find_columns(table, {choice.weights}, "--weights");
  if (found.size() == 1) return found[0];
  throw StudyError({"--weights", 0, 0}, fmt::format("'{}' names {} columns", choice.weights, found.size()),
                   "each row has one weight", "Name one of them");
}

/// Columns told by their names, but for that of the weights.
Places places_by_name(const UserTable& table, std::optional<std::size_t> weights) {
  const Location header = table.at(table.header()[0]);
  std::vector<Target> targets;
  for (std::size_t c = 0; c < table.header().size(); ++c) {
    const TextCell& cell = table.header()[c];
    targets.push_back(c == weights ? Target{'w', 0} : parse_name(std::string(cell.text), table.at(cell)));
  }
  const Index d = count_columns(targets, 'x', header), q = count_columns(targets, 'y', header);
  const Index counts = count_columns(targets, 'c', header);
  if (counts > 0 && q > 0)
    throw StudyError(header, "there are responses and counts", "data are either", "Take one of them out");
  if (q + counts == 0)
    throw StudyError(header, "there is no response column", "y, or y1,..,yd, is expected",
                     "Rename a column, or choose one with --response");
  Places places{std::vector<std::size_t>(static_cast<std::size_t>(d)),
                std::vector<std::size_t>(static_cast<std::size_t>(q + counts)), counts > 0};
  for (std::size_t c = 0; c < targets.size(); ++c)
    if (c != weights) (targets[c].letter == 'x' ? places.x : places.y)[static_cast<std::size_t>(targets[c].index)] = c;
  places.weights = weights;
  return places;
}

Places chosen_places(const UserTable& table, const ColumnChoice& choice, ResponseKind kind,
                     std::optional<std::size_t> weights) {
  if (choice.response.empty())
    throw StudyError({"--covariates", 0, 0}, "the response is not chosen",
                     fmt::format("columns of '{}': {}", table.name(), column_list(table)), "Give --response as well");
  Places places{find_columns(table, choice.covariates, "--covariates"),
                find_columns(table, choice.response, "--response"), kind == ResponseKind::counts};
  for (const std::size_t c : places.x)
    if (std::ranges::find(places.y, c) != places.y.end())
      throw StudyError({"--covariates", 0, 0}, fmt::format("column '{}' is a response as well", table.header()[c].text),
                       {}, "Give it to one of the two");
  for (const auto* others : {&places.x, &places.y})
    if (weights && std::ranges::find(*others, *weights) != others->end())
      throw StudyError({"--weights", 0, 0},
                       fmt::format("column '{}' is a {} as well", table.header()[*weights].text,
                                   others == &places.x ? "covariate" : "response"),
                       {}, "Give it to one of the two");
  places.weights = weights;
  return places;
}

void check_counts(const UserTable& table, const Places& places, const NumberColumns& numbers) {
  if (places.y.size() != 1)
    throw StudyError({table.name(), 1, 0}, fmt::format("there are {} columns of counts", places.y.size()),
                     "one is expected");
  constexpr double largest_sum = 9007199254740992.0;  // 2^53
  const Vector counts = numbers.values.rightCols(1);
  for (Index i = 0; i < counts.size(); ++i) {
    if (counts[i] >= 0.0 && counts[i] == std::floor(counts[i])) continue;
    throw StudyError(table.at(table.cell(numbers.rows[static_cast<std::size_t>(i)], places.y[0])),
                     fmt::format("'{}' is no count", counts[i]), "counts are whole numbers, 0 or more");
  }
  const Location file{table.name(), 0, 0};
  if (counts.sum() == 0.0) throw StudyError(file, "all counts are 0", "there is nothing to fit");
  if (counts.sum() > largest_sum)
    throw StudyError(file, fmt::format("the counts sum to {:.3g}", counts.sum()),
                     "sums above 2^53 = 9.007e15 cannot be told from their neighbours", "Divide them by a power of 10");
}

void check_weights(const UserTable& table, std::size_t place, const NumberColumns& numbers) {
  const Vector weights = numbers.values.rightCols(1);
  const std::string column = fmt::format("column '{}'", table.header()[place].text);
  for (Index i = 0; i < weights.size(); ++i) {
    if (weights[i] >= 0.0) continue;
    throw StudyError(table.at(table.cell(numbers.rows[static_cast<std::size_t>(i)], place)),
                     fmt::format("'{}' is no weight", weights[i]), column + ": weights are 0 or more",
                     "Correct it, or take the row out");
  }
  if (!(weights.maxCoeff() > 0.0))
    throw StudyError(table.at(table.header()[place]), "all weights are 0", column + ": there is nothing to fit",
                     "Name another column with --weights");
}

/// Differences of values must have squares, too.
void check_spread(const UserTable& table, const Places& places, const Matrix& values) {
  constexpr double smallest_spread = 1e-100;
  const auto check = [&](std::size_t place, Index c) {
    const double spread = values.col(c).maxCoeff() - values.col(c).minCoeff();
    if (spread == 0.0 || spread > smallest_spread) return;
    const TextCell& name = table.header()[place];
    throw StudyError(table.at(name), fmt::format("column '{}' spreads over {:.3g} only", name.text, spread),
                     "squares of such numbers are 0 in the computer", "Give it in another unit");
  };
  Index c = 0;
  for (const std::size_t place : places.x) check(place, c++);
  for (const std::size_t place : places.y) check(place, c++);
}

}  // namespace

NamedData read_named_data(const std::string& path, const ColumnChoice& choice, const DataFormat& format,
                          ResponseKind kind) {
  return named_data_of(read_text_file(path), path, choice, format, kind);
}

NamedData named_data_of(std::string text, const std::string& name, const ColumnChoice& choice, const DataFormat& format,
                        ResponseKind kind) {
  const UserTable table(std::move(text), name, format.table);
  const bool is_chosen = !choice.response.empty() || !choice.covariates.empty();
  const std::optional<std::size_t> weights = place_of_weights(table, choice);
  const Places places = is_chosen ? chosen_places(table, choice, kind, weights) : places_by_name(table, weights);
  std::vector<std::size_t> columns = places.x;
  columns.insert(columns.end(), places.y.begin(), places.y.end());
  if (weights) columns.push_back(*weights);
  NumberColumns numbers = read_numbers(table, columns, format.missing, format.table.decimal);
  if (places.has_counts && weights)
    throw StudyError({"--weights", 0, 0}, "counts take no weights", "each says how often its point occurs already",
                     "Multiply the counts");
  if (places.has_counts) check_counts(table, places, numbers);
  if (weights) check_weights(table, *weights, numbers);
  check_spread(table, places, numbers.values);
  NamedData out;
  for (const std::size_t c : places.x) out.x.emplace_back(table.header()[c].text);
  for (const std::size_t c : places.y) out.y.emplace_back(table.header()[c].text);
  const auto d = static_cast<Index>(places.x.size()), q = static_cast<Index>(places.y.size());
  (places.has_counts ? out.points : out.data.x) = numbers.values.leftCols(d);
  if (places.has_counts) out.data.x = Matrix(numbers.values.rows(), 0);
  out.data.y = numbers.values.middleCols(d, q);
  if (weights) {
    out.weights = table.header()[*weights].text;
    out.data.weights = numbers.values.rightCols(1);
    out.data = counted_rows(out.data);
    out.weightless = numbers.rows.size() - static_cast<std::size_t>(out.data.size());
  }
  out.dropped = table.num_rows() - numbers.rows.size();
  return out;
}

Dataset read_data_file(const std::string& path) { return read_named_data(path).data; }

std::string format_data(const Dataset& data, const SupportPoints* points) {
  CsvTable table;
  if (points != nullptr) {
    for (Index a = 0; a < points->dim(); ++a) table.columns.push_back(fmt::format("x{}", a + 1));
    table.columns.emplace_back("count");
    table.values.resize(points->size(), points->dim() + 1);
    table.values << points->x(), data.y;
    return format_csv(table);
  }
  const Index d = data.x.cols(), q = data.y.cols();
  for (Index a = 0; a < d; ++a) table.columns.push_back(fmt::format("x{}", a + 1));
  for (Index a = 0; a < q; ++a) table.columns.push_back(d > 0 && q == 1 ? "y" : fmt::format("y{}", a + 1));
  table.values.resize(data.size(), d + q);
  if (d > 0) table.values.leftCols(d) = data.x;
  table.values.rightCols(q) = data.y;
  return format_csv(table);
}

}  // namespace mixrate
