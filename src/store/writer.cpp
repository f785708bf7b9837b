#include "store/writer.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <functional>
#include <span>
#include <type_traits>
#include <utility>

#include "base/error.hpp"
#include "base/memory.hpp"
#include "store/cell_writer.hpp"
#include "store/digest.hpp"
#include "store/h5.hpp"
#include "store/publish.hpp"
#include "store/reader.hpp"
#include "store/schema.hpp"
#include "store/seal.hpp"

namespace mixrate {

namespace {

using h5::Object;

void write_study(Object root, const ResultSet& results) {
  Object study = root.create_group(schema::study);
  study.set("name", results.study_name);
  study.set("hash", results.study_hash);
  study.set("seed", results.seed);
  // as text, too: not every language has whole numbers of 64 bits
  study.set("hash_hex", fmt::format("{:016x}", results.study_hash));
  study.set("seed_text", std::to_string(results.seed));
  study.write("text", std::span(&results.study_text, 1), {});
  Object provenance = root.create_group(schema::provenance);
  for (const auto& [name, text] : results.provenance) provenance.write(name, std::span(&text, 1), {});
}

/// Calls visit(name, member or function of a row, length of texts) for each column of the summary.
template <class Visit>
void each_summary_column(const SummarySource& source, const Visit& visit) {
  visit("cell", &SummaryRow::cell, source.cell_length);
  visit("scenario", &SummaryRow::scenario, source.scenario_length);
  visit("estimator", &SummaryRow::estimator, source.estimator_length);
  visit("column", &SummaryRow::column, source.column_length);
  visit(
      "kind", [](const SummaryRow& row) { return std::string(to_string(row.kind)); }, longest_kind_word);
  visit("axis", &SummaryRow::axis, source.axis_length);
  visit("n", &SummaryRow::n, 0);
  visit("k", &SummaryRow::k, 0);
  visit(
      "count", [](const SummaryRow& row) { return std::int64_t{row.count}; }, 0);
  visit(
      "replicates", [](const SummaryRow& row) { return std::int64_t{row.replicates}; }, 0);
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
    visit(name, field, 0);
}

void write_summary(Object root, const ResultSet& results, const SummarySource& source) {
  Object group = root.create_group(schema::summary);
  const auto storage = source.num_rows > long_summary ? h5::Storage::compressed : h5::Storage::plain;
  std::vector<Object> columns;
  std::uint64_t first = 0;
  for (std::size_t piece = 0; piece < source.num_pieces; ++piece) {
    const std::vector<SummaryRow> rows = source.make(results, piece);
    std::size_t place = 0;
    each_summary_column(source, [&](const char* name, auto get, std::size_t length) {
      std::vector<std::decay_t<std::invoke_result_t<decltype(get), const SummaryRow&>>> column;
      column.reserve(rows.size());
      for (const SummaryRow& row : rows) column.push_back(std::invoke(get, row));
      const std::span view = std::as_const(column);
      if (piece == 0) columns.push_back(group.begin_column(name, view.first(0), source.num_rows, length, storage));
      columns[place++].write_rows(view, first, length);
    });
    first += rows.size();
  }
  MIXRATE_EXPECT(first == source.num_rows, "a summary has the rows that it says");
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

/// Takes what it writes apart on the way, so that memory does not hold all of it twice.
// NOLINTNEXTLINE(performance-unnecessary-value-param): the results end with the call
void fill(Object root, ResultSet results, const SummarySource& summary, const std::vector<RateRow>& rates) {
  root.set("filetype", std::string(schema::filetype));
  root.set("version", std::span(std::as_const(schema::version)), {2});
  write_study(root, results);
  write_summary(root, results, summary);
  write_cells(root, results.cells);
  write_rates(root, rates);
  root.set("digest", cells_digest(results.cells, root));
}

}  // namespace

void write_results(const std::string& path, ResultSet results, const SummarySource& summary,
                   const std::vector<RateRow>& rates) {
  std::error_code error;
  if (std::filesystem::exists(path, error))
    static_cast<void>(open_results(path));  // never replace what we do not understand
  h5::File file = h5::File::create_in_memory(path);
  fill(file.root(), std::move(results), summary, rates);
  give_freed_memory_back();  // the results are gone, and come once more when the file is checked
  h5::FileBytes bytes = file.finish();
  seal(bytes.all());
  const std::string_view view(bytes.all().data(), bytes.all().size());
  publish(path, view,
          [](const std::string& temporary) { static_cast<void>(read_results(open_results(temporary).root())); });
}

}  // namespace mixrate
