#include "experiment/record/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// Bit for bit, so that NaN equals NaN and rows of failed fits can be compared too.
template <class T>
bool same_bits(const T* a, const T* b, std::size_t count) {
  return count == 0 || std::memcmp(a, b, count * sizeof(T)) == 0;
}

/// Is row r of one the same as row s of the other, times aside?
bool same_row(const RowArrays& one, std::size_t r, const RowArrays& other, std::size_t s, const RowWidths& widths) {
  return all_row_fields([&](const auto& field) {
    const std::size_t width = widths.of(field.part);
    return field.is_time ||
           same_bits((one.*field.array).data() + r * width, (other.*field.array).data() + s * width, width);
  });
}

}  // namespace

const Columns& certificate_list() {
  static const Columns list = [] {
    std::vector<std::string> names;
    for (const CertificateColumn& column : certificate_columns) names.emplace_back(column.name);
    return Columns(std::move(names), ColumnKind::certificate);
  }();
  return list;
}

RowWidths widths_of(const CellInfo& cell) { return {cell.columns.size(), cell.estimate_columns.size()}; }

const Columns& columns_of(const CellInfo& cell, RowPart part) {
  MIXRATE_EXPECT(part != RowPart::single, "a part of a row with several columns");
  if (part == RowPart::measured) return cell.columns;
  return part == RowPart::estimate ? cell.estimate_columns : certificate_list();
}

std::vector<Column> row_columns(const CellInfo& cell) {
  std::vector<Column> out;
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    if (field.part == RowPart::single) {
      out.push_back({std::string(field.name), ColumnKind::fact, column_type<T>});
      return;
    }
    const Columns& columns = columns_of(cell, field.part);
    for (std::size_t c = 0; c < columns.size(); ++c) out.push_back({columns[c], columns.kind(c), column_type<T>});
  });
  return out;
}

bool has_shape(const RowArrays& rows, std::size_t count, const RowWidths& widths) {
  return all_row_fields([&](const auto& field) { return (rows.*field.array).size() == count * widths.of(field.part); });
}

void append_rows(RecordBatch& to, const RecordBatch& from) {
  const auto append = [](auto& a, const auto& b) { a.insert(a.end(), b.begin(), b.end()); };
  for_each_row_field([&](const auto& field) { append(to.*field.array, from.*field.array); });
  append(to.messages, from.messages);
  to.count += from.count;
}

RecordBatch make_batch(const CellInfo& cell, std::uint32_t position, std::uint32_t first, std::uint32_t count) {
  RecordBatch batch;
  batch.cell = position;
  batch.first = first;
  const RowWidths widths = widths_of(cell);
  for_each_row_field([&](const auto& field) { (batch.*field.array).reserve(count * widths.of(field.part)); });
  return batch;
}

RecordBatch make_crashed_row(const CellInfo& cell, std::uint32_t position, std::uint32_t r,
                             const std::string& message) {
  RecordBatch batch = make_batch(cell, position, r, 1);
  batch.count = 1;
  const RowWidths widths = widths_of(cell);
  for_each_row_field([&](const auto& field) { (batch.*field.array).assign(widths.of(field.part), field.empty); });
  batch.status[0] = static_cast<std::uint8_t>(FitStatus::crashed);
  for (std::size_t c = 0; c < certificate_width; ++c) batch.certificate[c] = certificate_columns[c].get(Certificate());
  if (!message.empty()) batch.messages.emplace_back(r, message);
  return batch;
}

CellTable::CellTable(CellInfo cell) : info(std::move(cell)) {
  info.floor.resize(info.columns.size(), no_result);
  const RowWidths widths = widths_of(info);
  for_each_row_field(
      [&](const auto& field) { (this->*field.array).assign(info.replicates * widths.of(field.part), field.empty); });
}

void CellTable::insert(const RecordBatch& batch) {
  const RowWidths widths = widths_of(info);
  MIXRATE_EXPECT(has_shape(batch, batch.count, widths), "the arrays of a batch have `count` rows");
  MIXRATE_EXPECT(std::uint64_t{batch.first} + batch.count <= info.replicates,
                 fmt::format("cell '{}' has no replicate {}", info.id, std::uint64_t{batch.first} + batch.count - 1));
  for (std::size_t i = 0; i < batch.count; ++i) {
    const std::size_t r = batch.first + i;
    MIXRATE_EXPECT(batch.status[i] != 0, "a row of a batch is finished");
    if (status[r] != 0) {
      MIXRATE_EXPECT(same_row(*this, r, batch, i, widths),
                     fmt::format("cell '{}', replicate {}: a second, different row", info.id, r));
      continue;
    }
    for_each_row_field([&](const auto& field) {
      const std::size_t width = widths.of(field.part);
      std::copy_n((batch.*field.array).data() + i * width, width, (this->*field.array).data() + r * width);
    });
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
  const RowWidths widths = widths_of(info);
  for_each_row_field([&](const auto& field) {
    const std::size_t width = widths.of(field.part);
    const auto* begin = (this->*field.array).data() + first * width;
    (batch.*field.array).assign(begin, begin + count * width);
  });
  for (const auto& message : messages)
    if (message.first >= first && message.first - first < count) batch.messages.push_back(message);
  return batch;
}

bool CellTable::has_same_row(std::uint32_t r, const CellTable& other) const {
  return same_row(*this, r, other, r, widths_of(info));
}

std::uint32_t CellTable::num_done() const {
  return static_cast<std::uint32_t>(std::count_if(status.begin(), status.end(), [](auto s) { return s != 0; }));
}

}  // namespace mixrate
