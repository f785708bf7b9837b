#include "store/journal/entry.hpp"

#include <limits>

#include "random/hash.hpp"
#include "store/bytes.hpp"

namespace mixrate {

namespace {

constexpr std::uint32_t narrow_certificate = 6;

void write_texts(ByteWriter& out, const std::vector<std::string>& texts) {
  out.number(static_cast<std::uint32_t>(texts.size()));
  for (const std::string& text : texts) out.text(text);
}

std::vector<std::string> read_texts(ByteReader& in) {
  std::vector<std::string> texts;
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) texts.push_back(in.text());
  return texts;
}

template <class T>
std::span<const T> all(const std::vector<T>& values) {
  return {values.data(), values.size()};
}

/// Elements [i width, (i + 1) width) of an array of T lying in bytes.
template <FixedWidth T>
std::string_view row_of(std::string_view bytes, std::uint32_t i, std::uint32_t width) {
  const std::size_t size = sizeof(T) * width;
  return bytes.substr(i * size, size);
}

template <FixedWidth T>
std::vector<T> to_vector(std::string_view bytes) {
  return ByteReader(bytes).array<T>(bytes.size() / sizeof(T));
}

}  // namespace

std::string encode_study(const StudyEntry& study) {
  std::string bytes;
  ByteWriter out(bytes);
  out.text(study.name);
  out.text(study.text);
  out.number(study.hash);
  out.number(study.seed);
  out.number(static_cast<std::uint32_t>(study.cells.size()));
  for (const auto& [number, replicates] : study.cells) {
    out.number(number);
    out.number(replicates);
  }
  return bytes;
}

StudyEntry decode_study(std::string_view payload) {
  ByteReader in(payload);
  StudyEntry study;
  study.name = in.text();
  study.text = in.text();
  study.hash = in.number<std::uint64_t>();
  study.seed = in.number<std::uint64_t>();
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) {
    const auto number = in.number<std::uint32_t>();
    study.cells.emplace_back(number, in.number<std::uint32_t>());
  }
  in.expect_end();
  return study;
}

std::string encode_cell(const CellEntry& cell) {
  const CellInfo& info = cell.info;
  std::string bytes;
  ByteWriter out(bytes);
  out.number(cell.number);
  for (const std::string* text : {&info.id, &info.scenario, &info.family, &info.estimator, &info.start})
    out.text(*text);
  out.number(info.key);
  for (const std::int64_t number : {info.n, info.k, info.k0}) out.number(number);
  write_texts(out, info.columns);
  write_texts(out, info.estimate_columns);
  out.number(static_cast<std::uint32_t>(info.predicted.size()));
  out.array(all(info.predicted));
  out.text(info.axis);
  out.number(static_cast<std::uint32_t>(info.floor.size()));
  out.array(all(info.floor));
  return bytes;
}

CellEntry decode_cell(std::string_view payload) {
  ByteReader in(payload);
  CellEntry cell;
  CellInfo& info = cell.info;
  cell.number = in.number<std::uint32_t>();
  for (std::string* text : {&info.id, &info.scenario, &info.family, &info.estimator, &info.start}) *text = in.text();
  info.key = in.number<std::uint64_t>();
  for (std::int64_t* number : {&info.n, &info.k, &info.k0}) *number = in.number<std::int64_t>();
  info.columns = read_texts(in);
  info.estimate_columns = read_texts(in);
  info.predicted = in.array<double>(in.number<std::uint32_t>());
  if (in.size() > 0) {  // since version 1.1
    info.axis = in.text();
    info.floor = in.array<double>(in.number<std::uint32_t>());
  }
  in.expect_end();
  if (info.predicted.size() != info.columns.size()) throw BadBytes("one prediction for each loss is needed");
  if (info.floor.size() > info.columns.size()) throw BadBytes("at most one floor for each loss is needed");
  return cell;
}

std::string encode_rows(std::uint32_t number, const RecordBatch& batch) {
  const std::size_t doubles = batch.log_likelihood.size() + batch.values.size() + batch.estimates.size() +
                              batch.certificate.size() + batch.seconds.size();
  std::string bytes;
  bytes.reserve(64 + batch.count * (1 + sizeof(std::int32_t)) + doubles * sizeof(double));
  ByteWriter out(bytes);
  const auto width = [&](const std::vector<double>& table) {
    return batch.count == 0 ? 0 : static_cast<std::uint32_t>(table.size() / batch.count);
  };
  for (const std::uint32_t value :
       {number, batch.first, batch.count, width(batch.values), width(batch.estimates), width(batch.certificate)})
    out.number(value);
  out.array(all(batch.status));
  out.array(all(batch.iterations));
  for (const auto* table : {&batch.log_likelihood, &batch.values, &batch.estimates, &batch.certificate, &batch.seconds})
    out.array(all(*table));
  out.number(static_cast<std::uint32_t>(batch.messages.size()));
  for (const auto& [replicate, text] : batch.messages) {
    out.number(replicate);
    out.text(text);
  }
  return bytes;
}

RowsView::RowsView(std::string_view payload, EntryKind kind) : num_certificate_(narrow_certificate) {
  ByteReader in(payload);
  for (std::uint32_t* value : {&cell_, &first_, &count_, &num_values_, &num_estimates_})
    *value = in.number<std::uint32_t>();
  if (kind == EntryKind::rows) num_certificate_ = in.number<std::uint32_t>();
  if (num_certificate_ < narrow_certificate || num_certificate_ > std::uint32_t{certificate_width})
    throw BadBytes("a certificate of another width");
  if (count_ == 0 || first_ > UINT32_MAX - count_) throw BadBytes("impossible replicates");
  const std::uint64_t rows = count_;
  status_ = in.raw<std::uint8_t>(rows);
  iterations_ = in.raw<std::int32_t>(rows);
  log_likelihood_ = in.raw<double>(rows);
  values_ = in.raw<double>(rows * num_values_);
  estimates_ = in.raw<double>(rows * num_estimates_);
  certificate_ = in.raw<double>(rows * num_certificate_);
  seconds_ = in.raw<double>(rows);
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) {
    const auto replicate = in.number<std::uint32_t>();
    if (replicate < first_ || replicate - first_ >= count_) throw BadBytes("a message of another replicate");
    messages_.emplace_back(replicate, in.text());
  }
  in.expect_end();
  for (std::uint32_t i = 0; i < count_; ++i)
    if (status(i) == 0 || status(i) >= num_fit_statuses) throw BadBytes("an unknown status");
}

double RowsView::seconds(std::uint32_t i) const { return ByteReader(row_of<double>(seconds_, i, 1)).number<double>(); }

std::uint64_t RowsView::row_hash(std::uint32_t i) const {
  const std::vector<double> certificate = certificate_row(i);
  return ContentHash()
      .add(row_of<std::uint8_t>(status_, i, 1))
      .add(row_of<std::int32_t>(iterations_, i, 1))
      .add(row_of<double>(log_likelihood_, i, 1))
      .add(row_of<double>(values_, i, num_values_))
      .add(row_of<double>(estimates_, i, num_estimates_))
      .add(std::string_view(reinterpret_cast<const char*>(certificate.data()), certificate.size() * sizeof(double)))
      .value();
}

std::vector<double> RowsView::certificate_row(std::uint32_t i) const {
  std::vector<double> out = to_vector<double>(row_of<double>(certificate_, i, num_certificate_));
  out.resize(certificate_width, std::numeric_limits<double>::quiet_NaN());
  return out;
}

RecordBatch RowsView::batch() const {
  RecordBatch batch;
  batch.cell = cell_;
  batch.first = first_;
  batch.count = count_;
  batch.status = to_vector<std::uint8_t>(status_);
  batch.iterations = to_vector<std::int32_t>(iterations_);
  batch.log_likelihood = to_vector<double>(log_likelihood_);
  batch.values = to_vector<double>(values_);
  batch.estimates = to_vector<double>(estimates_);
  for (std::uint32_t i = 0; i < count_; ++i) {
    const std::vector<double> row = certificate_row(i);
    batch.certificate.insert(batch.certificate.end(), row.begin(), row.end());
  }
  batch.seconds = to_vector<double>(seconds_);
  batch.messages = messages_;
  return batch;
}

std::string encode_run(const Provenance& facts) {
  std::string bytes;
  ByteWriter out(bytes);
  out.number(static_cast<std::uint32_t>(facts.size()));
  for (const auto& [name, text] : facts) {
    out.text(name);
    out.text(text);
  }
  return bytes;
}

Provenance decode_run(std::string_view payload) {
  ByteReader in(payload);
  Provenance facts;
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) {
    std::string name = in.text();
    facts[std::move(name)] = in.text();
  }
  in.expect_end();
  return facts;
}

std::string encode_death(std::uint32_t number, const Death& death) {
  std::string bytes;
  ByteWriter out(bytes);
  for (const std::uint32_t value : {number, death.first, death.count}) out.number(value);
  return bytes;
}

Death decode_death(std::string_view payload) {
  ByteReader in(payload);
  Death death{};
  for (std::uint32_t* value : {&death.cell, &death.first, &death.count}) *value = in.number<std::uint32_t>();
  in.expect_end();
  if (death.count == 0 || death.first > UINT32_MAX - death.count) throw BadBytes("impossible replicates");
  return death;
}

}  // namespace mixrate
