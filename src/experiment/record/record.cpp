#include "experiment/record/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// Bit for bit, so that NaN equals NaN and rows of failed fits can be compared too.
bool same_bits(const double* a, const double* b, std::size_t count) {
  return count == 0 || std::memcmp(a, b, count * sizeof(double)) == 0;
}

/// Rows [first, first + count) of a row-major array.
template <class T>
std::vector<T> slice(const std::vector<T>& table, std::size_t first, std::size_t count, std::size_t width = 1) {
  const auto begin = table.begin() + static_cast<std::ptrdiff_t>(first * width);
  return {begin, begin + static_cast<std::ptrdiff_t>(count * width)};
}

void check_shape(const RecordBatch& batch, std::size_t value_width, std::size_t estimate_width) {
  const std::size_t count = batch.count;
  const bool fits = batch.status.size() == count && batch.iterations.size() == count &&
                    batch.log_likelihood.size() == count && batch.seconds.size() == count &&
                    batch.values.size() == count * value_width && batch.estimates.size() == count * estimate_width &&
                    batch.certificate.size() == count * certificate_width;
  MIXRATE_EXPECT(fits, "the arrays of a batch have `count` rows");
}

}  // namespace

RecordBatch make_batch(const CellInfo& cell, std::uint32_t position, std::uint32_t first, std::uint32_t count) {
  RecordBatch batch;
  batch.cell = position;
  batch.first = first;
  batch.status.reserve(count);
  batch.iterations.reserve(count);
  batch.log_likelihood.reserve(count);
  batch.values.reserve(count * cell.columns.size());
  batch.estimates.reserve(count * cell.estimate_columns.size());
  batch.certificate.reserve(std::size_t{count} * certificate_width);
  batch.seconds.reserve(count);
  return batch;
}

RecordBatch make_crashed_row(const CellInfo& cell, std::uint32_t position, std::uint32_t r,
                             const std::string& message) {
  RecordBatch batch = make_batch(cell, position, r, 1);
  batch.count = 1;
  batch.status.push_back(static_cast<std::uint8_t>(FitStatus::crashed));
  batch.iterations.push_back(0);
  batch.log_likelihood.push_back(not_a_number);
  batch.values.assign(cell.columns.size(), not_a_number);
  batch.estimates.assign(cell.estimate_columns.size(), not_a_number);
  for (const std::string_view column : certificate_columns) {
    const bool is_count = column == "active_bounds" || column == "starts";  // a row without a fit has none of them
    batch.certificate.push_back(is_count ? 0.0 : not_a_number);
  }
  batch.seconds.push_back(not_a_number);
  if (!message.empty()) batch.messages.emplace_back(r, message);
  return batch;
}

CellTable::CellTable(CellInfo cell) : info(std::move(cell)) {
  const std::size_t rows = info.replicates;
  info.floor.resize(info.columns.size(), not_a_number);
  status.assign(rows, 0);
  iterations.assign(rows, 0);
  log_likelihood.assign(rows, not_a_number);
  values.assign(rows * info.columns.size(), not_a_number);
  estimates.assign(rows * info.estimate_columns.size(), not_a_number);
  certificate.assign(rows * certificate_width, not_a_number);
  seconds.assign(rows, not_a_number);
}

void CellTable::insert(const RecordBatch& batch) {
  const std::size_t num_values = info.columns.size(), num_estimates = info.estimate_columns.size();
  check_shape(batch, num_values, num_estimates);
  MIXRATE_EXPECT(std::uint64_t{batch.first} + batch.count <= info.replicates,
                 fmt::format("cell '{}' has no replicate {}", info.id, std::uint64_t{batch.first} + batch.count - 1));
  for (std::size_t i = 0; i < batch.count; ++i) {
    const std::size_t r = batch.first + i;
    const double* row_values = batch.values.data() + i * num_values;
    const double* row_estimates = batch.estimates.data() + i * num_estimates;
    const double* row_certificate = batch.certificate.data() + i * certificate_width;
    MIXRATE_EXPECT(batch.status[i] != 0, "a row of a batch is finished");
    if (status[r] != 0) {
      const bool same = status[r] == batch.status[i] && iterations[r] == batch.iterations[i] &&
                        same_bits(&log_likelihood[r], &batch.log_likelihood[i], 1) &&
                        same_bits(values.data() + r * num_values, row_values, num_values) &&
                        same_bits(estimates.data() + r * num_estimates, row_estimates, num_estimates) &&
                        same_bits(certificate.data() + r * certificate_width, row_certificate, certificate_width);
      MIXRATE_EXPECT(same, fmt::format("cell '{}', replicate {}: a second, different row", info.id, r));
      continue;
    }
    status[r] = batch.status[i];
    iterations[r] = batch.iterations[i];
    log_likelihood[r] = batch.log_likelihood[i];
    std::copy_n(row_values, num_values, values.data() + r * num_values);
    std::copy_n(row_estimates, num_estimates, estimates.data() + r * num_estimates);
    std::copy_n(row_certificate, certificate_width, certificate.data() + r * certificate_width);
    seconds[r] = batch.seconds[i];
  }
  for (const auto& message : batch.messages) {
    const auto place = std::lower_bound(messages.begin(), messages.end(), message,
                                        [](const auto& a, const auto& b) { return a.first < b.first; });
    if (place == messages.end() || place->first != message.first) messages.insert(place, message);
  }
}

RecordBatch CellTable::rows(std::uint32_t position, std::uint32_t first, std::uint32_t count) const {
  RecordBatch batch;
  batch.cell = position;
  batch.first = first;
  batch.count = count;
  batch.status = slice(status, first, count);
  batch.iterations = slice(iterations, first, count);
  batch.log_likelihood = slice(log_likelihood, first, count);
  batch.values = slice(values, first, count, info.columns.size());
  batch.estimates = slice(estimates, first, count, info.estimate_columns.size());
  batch.certificate = slice(certificate, first, count, certificate_width);
  batch.seconds = slice(seconds, first, count);
  for (const auto& message : messages)
    if (message.first >= first && message.first - first < count) batch.messages.push_back(message);
  return batch;
}

bool CellTable::has_same_row(std::uint32_t r, const CellTable& other) const {
  const auto same = [&](const std::vector<double>& a, const std::vector<double>& b, std::size_t width) {
    return same_bits(a.data() + r * width, b.data() + r * width, width);
  };
  return status[r] == other.status[r] && iterations[r] == other.iterations[r] &&
         same(log_likelihood, other.log_likelihood, 1) && same(values, other.values, info.columns.size()) &&
         same(estimates, other.estimates, info.estimate_columns.size()) &&
         same(certificate, other.certificate, certificate_width);
}

std::uint32_t CellTable::num_done() const {
  return static_cast<std::uint32_t>(std::count_if(status.begin(), status.end(), [](auto s) { return s != 0; }));
}

}  // namespace mixrate
