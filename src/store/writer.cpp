#include "store/writer.hpp"

#include <array>
#include <filesystem>

#include "store/digest.hpp"
#include "store/h5.hpp"
#include "store/publish.hpp"
#include "store/reader.hpp"
#include "store/schema.hpp"
#include "store/seal.hpp"

namespace mixrate {

namespace {

using h5::Object;

template <class Row, class Get>
void write_column(Object& group, const std::string& name, const std::vector<Row>& rows, Get get) {
  std::vector<std::decay_t<std::invoke_result_t<Get, const Row&>>> column;
  column.reserve(rows.size());
  for (const auto& row : rows) column.push_back(std::invoke(get, row));
  group.write(name, std::span(std::as_const(column)), {column.size()});
}

template <class T>
void write_table(Object& group, const std::string& name, const std::vector<T>& values, std::uint64_t rows,
                 const std::vector<std::string>& columns) {
  Object table = group.write(name, std::span(values), {rows, columns.size()});
  table.set("columns", std::span(columns), {columns.size()});
}

void write_study(Object root, const ResultSet& results) {
  Object study = root.create_group(schema::study);
  study.set("name", results.study_name);
  study.set("hash", results.study_hash);
  study.set("seed", results.seed);
  study.write("text", std::span(&results.study_text, 1), {});
  Object provenance = root.create_group(schema::provenance);
  for (const auto& [name, text] : results.provenance) provenance.write(name, std::span(&text, 1), {});
}

void write_grid(Object root, const std::vector<CellTable>& cells) {
  Object grid = root.create_group(schema::grid);
  write_column(grid, "id", cells, [](const CellTable& cell) { return cell.info.id; });
  write_column(grid, "key", cells, [](const CellTable& cell) { return cell.info.key; });
  write_column(grid, "scenario", cells, [](const CellTable& cell) { return cell.info.scenario; });
  write_column(grid, "family", cells, [](const CellTable& cell) { return cell.info.family; });
  write_column(grid, "estimator", cells, [](const CellTable& cell) { return cell.info.estimator; });
  write_column(grid, "start", cells, [](const CellTable& cell) { return cell.info.start; });
  write_column(grid, "axis", cells, [](const CellTable& cell) { return cell.info.axis; });
  write_column(grid, "n", cells, [](const CellTable& cell) { return cell.info.n; });
  write_column(grid, "k", cells, [](const CellTable& cell) { return cell.info.k; });
  write_column(grid, "k0", cells, [](const CellTable& cell) { return cell.info.k0; });
  write_column(grid, "replicates", cells, [](const CellTable& cell) { return std::int64_t{cell.info.replicates}; });
}

void write_cell(Object cells, const CellTable& cell) {
  const CellInfo& info = cell.info;
  const std::uint64_t rows = info.replicates;
  Object group = cells.create_group(info.id);
  group.set("key", info.key);
  group.set("scenario", info.scenario);
  group.set("family", info.family);
  group.set("estimator", info.estimator);
  group.set("start", info.start);
  group.set("axis", info.axis);
  group.set("n", info.n);
  group.set("k", info.k);
  group.set("k0", info.k0);
  group.write("status", std::span(cell.status), {rows});
  write_table(group, "losses", cell.values, rows, info.columns);
  group.open("losses").set("predicted", std::span(info.predicted), {info.predicted.size()});
  group.open("losses").set("floor", std::span(info.floor), {info.floor.size()});
  write_table(group, "estimates", cell.estimates, rows, info.estimate_columns);
  group.write("log_likelihood", std::span(cell.log_likelihood), {rows});
  group.write("iterations", std::span(cell.iterations), {rows});
  write_table(group, "certificate", cell.certificate, rows,
              std::vector<std::string>(std::begin(certificate_columns), std::end(certificate_columns)));
}

void write_cells(Object root, const std::vector<CellTable>& cells) {
  Object all = root.create_group(schema::cells), timing = root.create_group(schema::timing);
  std::vector<std::string> ids, messages;
  std::vector<std::int64_t> replicates;
  for (const auto& cell : cells) {
    write_cell(all, cell);
    timing.create_group(cell.info.id).write("seconds", std::span(cell.seconds), {cell.info.replicates});
    for (const auto& [replicate, message] : cell.messages) {
      ids.push_back(cell.info.id);
      replicates.push_back(replicate);
      messages.push_back(message);
    }
  }
  Object failures = root.create_group(schema::failures);
  failures.write("cell", std::span(std::as_const(ids)), {ids.size()});
  failures.write("replicate", std::span(std::as_const(replicates)), {ids.size()});
  failures.write("message", std::span(std::as_const(messages)), {ids.size()});
}

void write_summary(Object root, const std::vector<SummaryRow>& rows) {
  Object group = root.create_group(schema::summary);
  write_column(group, "cell", rows, &SummaryRow::cell);
  write_column(group, "scenario", rows, &SummaryRow::scenario);
  write_column(group, "estimator", rows, &SummaryRow::estimator);
  write_column(group, "column", rows, &SummaryRow::column);
  write_column(group, "axis", rows, &SummaryRow::axis);
  write_column(group, "n", rows, &SummaryRow::n);
  write_column(group, "k", rows, &SummaryRow::k);
  write_column(group, "count", rows, [](const SummaryRow& row) { return std::int64_t{row.count}; });
  write_column(group, "replicates", rows, [](const SummaryRow& row) { return std::int64_t{row.replicates}; });
  using Field = std::pair<const char*, double SummaryRow::*>;
  for (const auto& [name, field] : std::array{
           Field{"mean", &SummaryRow::mean}, Field{"mean_mcse", &SummaryRow::mean_mcse},
           Field{"median", &SummaryRow::median}, Field{"median_mcse", &SummaryRow::median_mcse},
           Field{"rms", &SummaryRow::rms}, Field{"rms_mcse", &SummaryRow::rms_mcse}, Field{"q05", &SummaryRow::q05},
           Field{"q25", &SummaryRow::q25}, Field{"q75", &SummaryRow::q75}, Field{"q95", &SummaryRow::q95},
           Field{"share_zero", &SummaryRow::share_zero}, Field{"share_not_converged", &SummaryRow::share_not_converged},
           Field{"optimisation_error", &SummaryRow::optimisation_error},
           Field{"share_at_best", &SummaryRow::share_at_best}, Field{"floor", &SummaryRow::floor},
           Field{"share_weak", &SummaryRow::share_weak}})
    write_column(group, name, rows, field);
}

void write_rates(Object root, const std::vector<RateRow>& rows) {
  Object group = root.create_group(schema::rates);
  write_column(group, "scenario", rows, &RateRow::scenario);
  write_column(group, "estimator", rows, &RateRow::estimator);
  write_column(group, "column", rows, &RateRow::column);
  write_column(group, "axis", rows, &RateRow::axis);
  write_column(group, "k", rows, &RateRow::k);
  write_column(group, "k0", rows, &RateRow::k0);
  write_column(group, "functional", rows, [](const RateRow& row) {
    return std::string(schema::functionals[static_cast<std::size_t>(row.functional)]);
  });
  write_column(group, "num_cells", rows, &RateRow::num_cells);
  write_column(group, "verdict", rows, &RateRow::verdict);
  using Field = std::pair<const char*, double RateRow::*>;
  for (const auto& [name, field] : std::array{
           Field{"slope", &RateRow::slope}, Field{"standard_error", &RateRow::standard_error},
           Field{"lower", &RateRow::lower}, Field{"upper", &RateRow::upper}, Field{"n_min", &RateRow::n_min},
           Field{"n_max", &RateRow::n_max}, Field{"curvature", &RateRow::curvature},
           Field{"curvature_p", &RateRow::curvature_p}, Field{"share_not_converged", &RateRow::share_not_converged},
           Field{"optimisation_error", &RateRow::optimisation_error}, Field{"predicted", &RateRow::predicted},
           Field{"share_at_best", &RateRow::share_at_best}, Field{"floor", &RateRow::floor},
           Field{"share_weak", &RateRow::share_weak}})
    write_column(group, name, rows, field);
}

void fill(Object root, const ResultSet& results, const std::vector<SummaryRow>& summary,
          const std::vector<RateRow>& rates) {
  root.set("filetype", std::string(schema::filetype));
  root.set("version", std::span(std::as_const(schema::version)), {2});
  write_study(root, results);
  write_grid(root, results.cells);
  write_cells(root, results.cells);
  write_summary(root, summary);
  write_rates(root, rates);
  root.set("digest", cells_digest(root));
}

}  // namespace

void write_results(const std::string& path, const ResultSet& results, const std::vector<SummaryRow>& summary,
                   const std::vector<RateRow>& rates) {
  std::error_code error;
  if (std::filesystem::exists(path, error))
    static_cast<void>(open_results(path));  // never replace what we do not understand
  h5::File file = h5::File::create_in_memory(path);
  fill(file.root(), results, summary, rates);
  std::string bytes = file.finish();
  seal(bytes);
  publish(path, bytes, [](const std::string& temporary) { static_cast<void>(read_results(temporary)); });
}

}  // namespace mixrate
