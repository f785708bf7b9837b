#include "experiment/replicate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <limits>
#include <new>

#include "estimator/standard_fit.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/study_units.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

/// The numbers of one row before they are appended. NaN everywhere until computed.
struct Row {
  explicit Row(const CellInfo& info)
      : values(info.columns.size(), no_number), estimates(info.estimate_columns.size(), no_number) {}
  FitStatus status = FitStatus::failed;
  int iterations = 0;
  double log_likelihood = no_number;
  std::vector<double> values, estimates;
  Certificate certificate;
  std::string message;
};

/// The scenario as a replicate meets it, and the fit of its data.
struct MetFit {
  std::shared_ptr<const Scenario> met;
  FitOutcome outcome;
};

/// What of a fit is in some units.
struct Posed {
  const Dataset& data;
  const Box& box;
  const MixingMeasure& truth;
};

MixingMeasure draw_start(const Cell& cell, const Model& model, const Posed& posed, Likelihood& likelihood,
                         const StreamKey& key, int index) {
  // The truth goes no further than to a start that asks for it, and to a program that the study lets know it.
  const MixingMeasure* truth = cell.start->needs_truth() ? &posed.truth : nullptr;
  Stream stream({key.seed, cell.start_content, key.replicate}, Purpose::start, static_cast<std::uint64_t>(index));
  return cell.start->draw({model, posed.data, likelihood, cell.info.k, posed.box, truth}, index, stream);
}

FitOutcome fit_from(const Cell& cell, const Model& model, const Posed& posed, Likelihood& likelihood,
                    const StreamKey& key, const std::function<MixingMeasure(int index)>& draw) {
  const StartSource starts{cell.start->count(), draw};
  Stream stream({key.seed, cell.fit_content, key.replicate}, Purpose::estimator);
  const FitProblem problem{model, posed.data, cell.info.k, posed.box, likelihood, starts, stream};
  const ProgramEstimator* program = as_program(*cell.estimator);
  return program != nullptr ? program->fit_beside(problem, posed.truth) : cell.estimator->fit(problem);
}

/// The fit in the units of the cell, the answer in those of the study.
FitOutcome fit_in_units(const Cell& cell, const Scenario& scenario, const Dataset& data, const StreamKey& key) {
  const Model& model = *scenario.model;
  const StandardFit standard(model, data, *cell.units, box_in_units(model, *cell.units, scenario.box));
  const MixingMeasure truth = standard.to_standard(scenario.truth);
  const Posed posed{standard.data(), standard.box(), truth}, given{data, scenario.box, scenario.truth};
  const auto likelihood = model.likelihood(posed.data, cell.info.k, posed.box);
  const auto own = cell.start->has_absolute_numbers() ? model.likelihood(data, cell.info.k, scenario.box) : nullptr;
  return standard.to_data(fit_from(cell, model, posed, *likelihood, key, [&](int index) {
    return own == nullptr ? draw_start(cell, model, posed, *likelihood, key, index)
                          : standard.to_standard(draw_start(cell, model, given, *own, key, index));
  }));
}

FitOutcome fit(const Cell& cell, const Scenario& scenario, const Dataset& data, const StreamKey& key) {
  if (cell.units != nullptr) return fit_in_units(cell, scenario, data, key);
  const Model& model = *scenario.model;
  const Posed posed{data, scenario.box, scenario.truth};
  const auto likelihood = model.likelihood(data, cell.info.k, scenario.box);
  return fit_from(cell, model, posed, *likelihood, key,
                  [&](int index) { return draw_start(cell, model, posed, *likelihood, key, index); });
}

MetFit meet_and_fit(const Cell& cell, std::uint32_t r, std::uint64_t seed) {
  const StreamKey key{seed, cell.data_content, r};
  const auto met = scenario_of_replicate(cell.scenario, key);
  const Observation seen = observe(met, met->sample_size(cell.info.n), key);
  MetFit out{seen.met, fit(cell, *seen.met, seen.data, key)};
  MIXRATE_EXPECT(out.outcome.status != FitStatus::pending, "an estimator says how it ended: set FitOutcome::status");
  MIXRATE_EXPECT(out.outcome.own.empty() || out.outcome.own.size() == cell.estimator->own_columns().size(),
                 "an estimator tells the numbers that it has named");
  return out;
}

using Losses = std::vector<std::shared_ptr<const Loss>>;

/// The numbers of a row in the columns of one kind.
std::span<double> columns_of_kind(const CellInfo& info, ColumnKind kind, std::vector<double>& values) {
  const auto [first, count] = info.columns.range(kind);
  return std::span(values).subspan(first, count);
}

/// All losses of one measure, column after column.
void evaluate_losses(const Losses& losses, const StreamKey& key, const MixingMeasure& measure, std::span<double> out) {
  std::size_t column = 0;
  for (const auto& loss : losses) {
    const std::size_t width = loss->columns().size();
    // one sub-stream per loss, named by its columns: adding a loss leaves the numbers of the others as they were
    ContentHash sub;
    for (const std::string& name : loss->columns()) sub.add(name);
    Stream stream(key, Purpose::loss, sub.value());
    loss->evaluate(measure, stream, out.subspan(column, width));
    column += width;
  }
}

/// Functionals of the losses of all draws of a posterior, functional by functional.
void evaluate_posterior(const Cell& cell, const Losses& losses, const StreamKey& key, const Posterior& posterior,
                        std::span<double> out) {
  const std::size_t width = out.size() / cell.functionals.size();
  std::vector<double> row(width);
  std::vector<std::vector<double>> columns(width);
  for (const MixingMeasure& draw : posterior.draws) {
    evaluate_losses(losses, key, draw, row);
    for (std::size_t column = 0; column < width; ++column) columns[column].push_back(row[column]);
  }
  std::size_t at = 0;
  for (const PosteriorFunctional* functional : cell.functionals)
    for (std::vector<double>& column : columns) out[at++] = functional->value(column);
}

/// The estimate's numbers; where it has fewer than k atoms, the columns of the others stay NaN.
void store_estimate(const MixingMeasure& estimate, Row& row) {
  const Vector flat = estimate.flatten();
  const auto width = static_cast<std::size_t>(flat.size()), k = static_cast<std::size_t>(estimate.size());
  if (width == row.estimates.size()) {
    row.estimates.assign(flat.begin(), flat.end());
    return;
  }
  const auto atom = static_cast<std::size_t>(estimate.layout().atom_width());
  const auto common = static_cast<std::size_t>(estimate.common().size());
  const std::size_t most = (row.estimates.size() - common) / (1 + atom);  // log weights, atoms, common
  MIXRATE_EXPECT(estimate.groups().size() == 0 && k < most, "an estimate has at most k atoms");
  std::copy_n(flat.begin(), k, row.estimates.begin());
  std::copy_n(flat.begin() + static_cast<std::ptrdiff_t>(k), k * atom,
              row.estimates.begin() + static_cast<std::ptrdiff_t>(most));
  std::copy_n(flat.end() - static_cast<std::ptrdiff_t>(common), common,
              row.estimates.end() - static_cast<std::ptrdiff_t>(common));
}

void fill(const Cell& cell, std::uint32_t r, std::uint64_t seed, Row& row) {
  const StreamKey key{seed, cell.data_content, r};
  const auto [met, outcome] = meet_and_fit(cell, r, seed);
  row.iterations = outcome.iterations;
  row.log_likelihood = outcome.log_likelihood;
  row.certificate = outcome.certificate;
  if (outcome.estimate.size() > 0) {
    store_estimate(outcome.estimate, row);
    if (outcome.estimate.all_finite()) {
      const Losses& losses = met == cell.scenario ? cell.losses : bind_losses(cell.loss_plans, met, cell.info.k);
      evaluate_losses(losses, key, outcome.estimate, columns_of_kind(cell.info, ColumnKind::loss, row.values));
      if (outcome.posterior != nullptr && !cell.functionals.empty())
        evaluate_posterior(cell, losses, key, *outcome.posterior,
                           columns_of_kind(cell.info, ColumnKind::posterior, row.values));
    }
  }
  const std::size_t num_own = cell.estimator->own_columns().size();
  auto number = row.values.end() - static_cast<std::ptrdiff_t>(cell.diagnostics.size() + num_own);
  for (const Diagnostic* diagnostic : cell.diagnostics) *number++ = diagnostic->value(outcome, met->truth);
  std::copy(outcome.own.begin(), outcome.own.end(), number);  // shares, of a kind of their own, are the last
  row.status = outcome.status;                                // last: a loss that throws leaves the status `failed`
}

/// The scenario as a data set shows it. Data that somebody else draws may come with a truth of their own: they are
/// drawn.
std::shared_ptr<const Scenario> scenario_with_data(const Cell& cell, const StreamKey& key) {
  const auto met = scenario_of_replicate(cell.scenario, key);
  return met->outside == nullptr ? met : observe(met, met->sample_size(cell.info.n), key).met;
}

/// All NaNs get the same bits, so that tables can be compared byte by byte.
double plain(double value) { return std::isnan(value) ? no_number : value; }

void append(const Row& row, std::uint32_t r, double seconds, RecordBatch& batch) {
  batch.status.push_back(static_cast<std::uint8_t>(row.status));
  batch.iterations.push_back(row.iterations);
  batch.log_likelihood.push_back(plain(row.log_likelihood));
  for (const double value : row.values) batch.values.push_back(plain(value));
  for (const double value : row.estimates) batch.estimates.push_back(plain(value));
  for (const CertificateColumn& column : certificate_columns)
    batch.certificate.push_back(plain(column.get(row.certificate)));
  batch.seconds.push_back(seconds);
  if (!row.message.empty()) batch.messages.emplace_back(r, row.message);
  ++batch.count;
}

}  // namespace

void run_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed, RecordBatch& batch) {
  MIXRATE_EXPECT(r == batch.first + batch.count, "rows of a batch are consecutive");
  const auto begin = std::chrono::steady_clock::now();
  Row row(cell.info);
  std::string message;
  try {
    fill(cell, r, seed, row);
  } catch (const std::bad_alloc&) {
    throw;  // a fact about the host, not about the replicate: no row
  } catch (const UnusableProgram&) {
    throw;  // the same
  } catch (const std::exception& error) {
    message = error.what();
    if (message.empty()) message = "an exception without a message";
  } catch (...) {
    message = "an exception of unknown type (not of std::exception)";
  }
  if (!message.empty()) {  // half a row would look like a result
    row = Row(cell.info);
    row.message = message;
  }
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
  append(row, r, elapsed.count(), batch);
}

FitOutcome fit_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed) {
  return meet_and_fit(cell, r, seed).outcome;
}

std::vector<double> losses_of_estimate(const Cell& cell, std::uint32_t r, std::uint64_t seed,
                                       const MixingMeasure& estimate) {
  const StreamKey key{seed, cell.data_content, r};
  const auto met = scenario_with_data(cell, key);
  const Losses& losses = met == cell.scenario ? cell.losses : bind_losses(cell.loss_plans, met, cell.info.k);
  std::vector<double> out(cell.info.columns.range(ColumnKind::loss).second, no_number);
  if (estimate.all_finite()) evaluate_losses(losses, key, estimate, out);
  return out;
}

MixingMeasure truth_of_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed) {
  return scenario_with_data(cell, {seed, cell.data_content, r})->truth;
}

StudyWork study_work(const Grid& grid) {
  StudyWork out;
  out.cells.reserve(grid.cells.size());
  for (const Cell& cell : grid.cells) out.cells.push_back(&cell.info);
  out.append_replicate = [&grid](std::uint32_t position, std::uint32_t r, RecordBatch& batch) {
    run_replicate(grid.cells.at(position), r, grid.seed, batch);
  };
  return out;
}

}  // namespace mixrate
