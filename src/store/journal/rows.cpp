#include "store/journal/rows.hpp"

#include <algorithm>
#include <cstring>
#include <span>

#include "base/error.hpp"
#include "random/hash.hpp"
#include "store/bytes.hpp"

namespace mixrate {

namespace {

constexpr std::size_t no_field = num_row_fields;

/// Its place in row_fields; no_field if there is none of that name.
constexpr std::size_t find_field(std::string_view name) {
  std::size_t at = 0, found = no_field;
  for_each_row_field([&](const auto& field) {
    if (field.name == name) found = at;
    ++at;
  });
  return found;
}

/// Call visit(field) for the one at that place.
template <class Visit>
void visit_field(std::size_t place, Visit&& visit) {
  std::size_t at = 0;
  for_each_row_field([&](const auto& field) {
    if (at++ == place) visit(field);
  });
}

/// The columns of an array as the batch has them.
template <class T>
std::uint32_t width_in(const RecordBatch& batch, const RowField<T>& field) {
  return batch.count == 0 ? 0 : static_cast<std::uint32_t>((batch.*field.array).size() / batch.count);
}

template <class T>
std::span<const T> span_of(const std::vector<T>& values) {
  return {values.data(), values.size()};
}

void write_messages(ByteWriter& out, const RecordBatch& batch) {
  out.number(static_cast<std::uint32_t>(batch.messages.size()));
  for (const auto& [replicate, text] : batch.messages) {
    out.number(replicate);
    out.text(text);
  }
}

/// name, element type, columns, their names where the cell does not have them, elements
void write_named(ByteWriter& out, const RecordBatch& batch) {
  out.number(static_cast<std::uint32_t>(num_row_fields));
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    out.text(field.name);
    out.number(static_cast<std::uint8_t>(column_type<T>));
    out.number(width_in(batch, field));
    const bool has_names = field.part == RowPart::certificate;
    out.number(static_cast<std::uint32_t>(has_names ? certificate_width : 0));
    for (std::size_t c = 0; has_names && c < certificate_width; ++c) out.text(certificate_columns[c].name);
    out.array(span_of(batch.*field.array));
  });
}

}  // namespace

std::string encode_rows(std::uint32_t number, const RecordBatch& batch, EntryKind kind) {
  MIXRATE_EXPECT(kind == rows_kind || kind == EntryKind::named_rows, "a form that can hold the rows of this program");
  std::size_t size = kind == EntryKind::rows ? 64 : 512;
  for_each_row_field([&]<class T>(const RowField<T>& field) { size += (batch.*field.array).size() * sizeof(T); });
  std::string bytes;
  bytes.reserve(size);
  ByteWriter out(bytes);
  for (const std::uint32_t value : {number, batch.first, batch.count}) out.number(value);
  if (kind == EntryKind::named_rows) {
    write_named(out, batch);
  } else {
    for_each_row_field([&](const auto& field) {
      if (field.part != RowPart::single) out.number(width_in(batch, field));
    });
    for_each_row_field([&](const auto& field) { out.array(span_of(batch.*field.array)); });
  }
  write_messages(out, batch);
  return bytes;
}

RowsView::RowsView(std::string_view payload, EntryKind kind) {
  ByteReader in(payload);
  for (std::uint32_t* value : {&cell_, &first_, &count_}) *value = in.number<std::uint32_t>();
  if (kind == EntryKind::named_rows) {
    read_named(in);
  } else {
    read_ordered(in, kind);
  }
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) {
    const auto replicate = in.number<std::uint32_t>();
    if (replicate < first_ || replicate - first_ >= count_) throw BadBytes("a message of another replicate");
    messages_.emplace_back(replicate, in.text());
  }
  in.expect_end();
  for (std::uint32_t i = 0; i < count_; ++i)
    if (status(i) == 0 || status(i) >= num_fit_statuses) throw BadBytes("an unknown status");
}

void RowsView::read_array(ByteReader& in, std::string_view name, std::size_t width) {
  const std::size_t place = find_field(name);
  if (place == no_field) throw BadBytes("a column that this program does not know");
  visit_field(place, [&]<class T>(const RowField<T>& field) {
    if (stored_[place].is_there) throw BadBytes("a column twice");
    if (field.part == RowPart::single && width != 1) throw BadBytes("a column of another width");
    stored_[place] = {in.raw<T>(std::uint64_t{count_} * width), true};
    if (field.part == RowPart::measured) widths_.measured = width;
    if (field.part == RowPart::estimate) widths_.estimate = width;
    if (field.part == RowPart::certificate) widths_.certificate = width;
  });
}

/// Columns by their order.
void RowsView::read_ordered(ByteReader& in, EntryKind kind) {
  RowWidths widths;
  widths.measured = in.number<std::uint32_t>();
  widths.estimate = in.number<std::uint32_t>();
  widths.certificate = kind == EntryKind::rows ? in.number<std::uint32_t>() : rows_format::narrow_certificate;
  if (widths.certificate < rows_format::narrow_certificate || widths.certificate > rows_format::certificates.size())
    throw BadBytes("a certificate of another width");
  if (count_ == 0 || first_ > UINT32_MAX - count_) throw BadBytes("impossible replicates");
  find_certificates({rows_format::certificates.begin(), rows_format::certificates.begin() + widths.certificate});
  for (const std::string_view name : rows_format::arrays)
    visit_field(find_field(name), [&](const auto& field) { read_array(in, name, widths.of(field.part)); });
}

/// Columns by their names.
void RowsView::read_named(ByteReader& in) {
  if (count_ == 0 || first_ > UINT32_MAX - count_) throw BadBytes("impossible replicates");
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) {
    const std::string name = in.text();
    const auto type = in.number<std::uint8_t>();
    const auto width = in.number<std::uint32_t>();
    std::vector<std::string> texts;
    for (auto names = in.number<std::uint32_t>(); names > 0; --names) texts.push_back(in.text());
    visit_field(find_field(name), [&]<class T>(const RowField<T>& field) {
      if (type != static_cast<std::uint8_t>(column_type<T>)) throw BadBytes("a column of another type");
      const bool has_names = field.part == RowPart::certificate;
      if (texts.size() != (has_names ? width : 0)) throw BadBytes("a name for each certificate is needed");
      if (has_names) find_certificates({texts.begin(), texts.end()});
    });
    read_array(in, name, width);
  }
  std::size_t at = 0;
  for_each_row_field([&](const auto& field) {
    if (!stored_[at++].is_there && !field.is_later) throw BadBytes("a column is missing");
  });
}

void RowsView::find_certificates(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names) {
    const std::size_t place = find_certificate_column(name);
    if (place == certificate_width) throw BadBytes("a certificate that this program does not know");
    if (std::ranges::find(places_, place) != places_.end()) throw BadBytes("a certificate twice");
    places_.push_back(place);
  }
}

std::uint8_t RowsView::status(std::uint32_t i) const {
  constexpr std::size_t place = find_field("status");
  return static_cast<std::uint8_t>(stored_[place].bytes[i]);
}

double RowsView::seconds(std::uint32_t i) const {
  constexpr std::size_t place = find_field("seconds");
  double value = 0.0;
  std::memcpy(&value, stored_[place].bytes.data() + i * sizeof value, sizeof value);
  return value;
}

std::vector<double> RowsView::certificates(std::string_view bytes, std::uint32_t count) const {
  std::vector<double> out(std::size_t{count} * certificate_width, no_result);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t c = 0; c < places_.size(); ++c)
      std::memcpy(&out[i * certificate_width + places_[c]], bytes.data() + (i * places_.size() + c) * sizeof(double),
                  sizeof(double));
  }
  return out;
}

template <class T>
std::vector<T> RowsView::rows_of(const RowField<T>& field, std::uint32_t first, std::uint32_t count) const {
  const std::size_t width = widths_.of(field.part);
  const Stored& stored = stored_[find_field(field.name)];
  if (!stored.is_there) return std::vector<T>(count * width, field.empty);
  const std::string_view bytes = stored.bytes.substr(first * width * sizeof(T), count * width * sizeof(T));
  if constexpr (std::is_same_v<T, double>) {
    if (field.part == RowPart::certificate) return certificates(bytes, count);
  }
  std::vector<T> out(count * width);
  if (!out.empty()) std::memcpy(out.data(), bytes.data(), bytes.size());
  return out;
}

std::uint64_t RowsView::row_hash(std::uint32_t i) const {
  ContentHash hash;
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    if (field.is_time) return;
    const std::vector<T> row = rows_of(field, i, 1);
    hash.add(std::string_view(reinterpret_cast<const char*>(row.data()), row.size() * sizeof(T)));
  });
  return hash.value();
}

RecordBatch RowsView::batch() const {
  RecordBatch batch;
  batch.cell = cell_;
  batch.first = first_;
  batch.count = count_;
  for_each_row_field([&](const auto& field) { batch.*field.array = rows_of(field, 0, count_); });
  batch.messages = messages_;
  return batch;
}

}  // namespace mixrate
