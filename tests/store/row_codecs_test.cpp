// Whatever a row consists of comes back from every codec: the rows here are filled by the description, so that a column
// that is added to it is tested without a change here.
#include <gtest/gtest.h>

#include <cmath>

#include "experiment/random_rows.hpp"
#include "sample_results.hpp"
#include "store/bytes.hpp"
#include "store/digest.hpp"
#include "store/journal/entry.hpp"
#include "store/reader.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using namespace test;

TEST(RowCodecs, TheJournalBringsAllColumnsBackByOrderAndByName) {
  const RecordBatch batch = random_rows(9).rows(4, 0, 9);
  for (const EntryKind kind : {rows_kind, EntryKind::named_rows}) {
    const std::string bytes = encode_rows(4, batch, kind);
    const RowsView view(bytes, kind);
    expect_same_rows(view.batch(), batch);
    EXPECT_EQ(view.batch().messages, batch.messages);
    EXPECT_EQ(view.num_values(), 3u);
    EXPECT_EQ(view.row_hash(3), RowsView(encode_rows(4, batch)).row_hash(3));
    for (std::size_t size = 0; size < bytes.size(); ++size)
      EXPECT_THROW(RowsView(std::string_view(bytes).substr(0, size), kind), BadBytes) << size;
  }
}

TEST(RowCodecs, ResultFilesBringAllColumnsBackWithTheirKinds) {
  const ScratchDirectory scratch;
  ResultSet results;
  results.cells.push_back(random_rows(9));
  write_results(scratch.file("r.h5"), results, source_of({}), {});
  const CellTable back = read_results(scratch.file("r.h5")).cells.at(0);
  expect_same_rows(back, results.cells[0]);
  EXPECT_EQ(back.info.columns, results.cells[0].info.columns);
  EXPECT_EQ(back.info.columns.kinds(), results.cells[0].info.columns.kinds());
  EXPECT_EQ(row_columns(back.info), row_columns(results.cells[0].info));
}

TEST(RowCodecs, KindsAreNotInTheDigest) {
  const ScratchDirectory scratch;
  ResultSet results;
  results.cells.push_back(random_rows(9));
  write_results(scratch.file("stated.h5"), results, source_of({}), {});
  results.cells[0].info.columns = Columns(results.cells[0].info.columns.list());
  write_results(scratch.file("old.h5"), results, source_of({}), {});
  EXPECT_EQ(cells_digest(scratch.file("old.h5")), cells_digest(scratch.file("stated.h5")));
  EXPECT_EQ(read_results(scratch.file("old.h5")).cells[0].info.columns.kind(0), ColumnKind::unstated);
}

TEST(RowCodecs, TheDescriptionHasEveryColumnOnceWithItsKind) {
  const CellInfo info = cell_of_all_kinds(1);
  const std::vector<Column> columns = row_columns(info);
  const auto kind = [&](std::string_view name) {
    for (const Column& column : columns)
      if (column.name == name) return column.kind;
    return ColumnKind::unstated;
  };
  EXPECT_EQ(kind("status"), ColumnKind::fact);
  EXPECT_EQ(kind("seconds"), ColumnKind::fact);
  EXPECT_EQ(kind("of a later program"), ColumnKind::diagnostic);
  EXPECT_EQ(kind("w"), ColumnKind::estimate);
  EXPECT_EQ(kind("remaining_gain"), ColumnKind::certificate);
  EXPECT_EQ(columns.size(), 4 + 3 + 2 + certificate_width);
}

/// Rows that name their columns, as another program might write them: certificates in another order, one of them left
/// out, and one array under `name`.
std::string foreign_rows(const RecordBatch& batch, std::string_view name) {
  std::string bytes;
  ByteWriter out(bytes);
  for (const std::uint32_t value : {4u, batch.first, batch.count, std::uint32_t{num_row_fields}}) out.number(value);
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    const bool is_certificate = field.part == RowPart::certificate;
    out.text(field.is_time ? name : field.name);
    out.number(static_cast<std::uint8_t>(column_type<T>));
    const std::size_t width = is_certificate ? 2 : (batch.*field.array).size() / batch.count;
    out.number(static_cast<std::uint32_t>(width));
    out.number(std::uint32_t{is_certificate ? 2u : 0u});
    if (!is_certificate) return out.array(std::span<const T>(batch.*field.array));
    for (const char* column : {"starts", "remaining_gain"}) out.text(column);
    for (std::size_t i = 0; i < batch.count; ++i) {
      out.number(10.0 + static_cast<double>(i));
      out.number(20.0 + static_cast<double>(i));
    }
  });
  out.number(std::uint32_t{0});
  return bytes;
}

TEST(RowCodecs, CertificatesAreFoundByName) {
  const RecordBatch batch = random_rows(3).rows(4, 0, 3);
  const std::string bytes = foreign_rows(batch, "seconds");
  const RecordBatch back = RowsView(bytes, EntryKind::named_rows).batch();
  ASSERT_EQ(back.certificate.size(), 3 * certificate_width);
  EXPECT_EQ(back.certificate[certificate_width + certificate_column("starts")], 11.0);
  EXPECT_EQ(back.certificate[certificate_width + certificate_column("remaining_gain")], 21.0);
  EXPECT_TRUE(std::isnan(back.certificate[certificate_width + certificate_column("rank")]));
  EXPECT_TRUE(same_bits(back.values, batch.values));
  EXPECT_THROW(RowsView(foreign_rows(batch, "joules"), EntryKind::named_rows), BadBytes);  // a column nobody knows
  EXPECT_THROW(RowsView(foreign_rows(batch, "log_likelihood"), EntryKind::named_rows), BadBytes);  // twice
}

TEST(RowCodecs, RowsOfEarlierVersionsKeepTheirOrder) {
  EXPECT_EQ(rows_format::certificates.size(), 10u);
  EXPECT_EQ(rows_format::arrays.front(), "status");
  for (const std::string_view name : rows_format::certificates)
    EXPECT_LT(find_certificate_column(name), certificate_width) << name;
  EXPECT_EQ(certificate_columns[certificate_column("rank")].name, "rank");
  Certificate certificate;
  certificate.weak_directions = 3.0;
  EXPECT_EQ(certificate_columns[certificate_column("weak_directions")].get(certificate), 3.0);
}

}  // namespace
}  // namespace mixrate
