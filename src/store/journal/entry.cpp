#include "store/journal/entry.hpp"

#include "store/bytes.hpp"

namespace mixrate {

namespace {

void write_texts(ByteWriter& out, const std::vector<std::string>& texts) {
  out.number(static_cast<std::uint32_t>(texts.size()));
  for (const std::string& text : texts) out.text(text);
}

std::vector<std::string> read_texts(ByteReader& in) {
  std::vector<std::string> texts;
  for (auto left = in.number<std::uint32_t>(); left > 0; --left) texts.push_back(in.text());
  return texts;
}

std::vector<ColumnKind> read_kinds(ByteReader& in) {
  std::vector<ColumnKind> kinds;
  for (const std::uint8_t kind : in.array<std::uint8_t>(in.number<std::uint32_t>())) {
    if (kind >= num_column_kinds) throw BadBytes("a column of unknown kind");
    kinds.push_back(static_cast<ColumnKind>(kind));
  }
  return kinds;
}

template <class T>
std::span<const T> all(const std::vector<T>& values) {
  return {values.data(), values.size()};
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
  out.number(static_cast<std::uint32_t>(info.columns.size()));
  for (const ColumnKind kind : info.columns.kinds()) out.number(static_cast<std::uint8_t>(kind));
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
  std::vector<std::string> columns = read_texts(in);
  info.estimate_columns = Columns(read_texts(in), ColumnKind::estimate);
  info.predicted = in.array<double>(in.number<std::uint32_t>());
  if (in.size() > 0) {  // since version 1.1
    info.axis = in.text();
    info.floor = in.array<double>(in.number<std::uint32_t>());
  }
  std::vector<ColumnKind> kinds(columns.size(), ColumnKind::unstated);
  if (in.size() > 0) kinds = read_kinds(in);  // since version 1.2
  in.expect_end();
  if (kinds.size() != columns.size()) throw BadBytes("one kind for each column is needed");
  info.columns = Columns(std::move(columns), std::move(kinds));
  if (info.predicted.size() != info.columns.size()) throw BadBytes("one prediction for each loss is needed");
  if (info.floor.size() > info.columns.size()) throw BadBytes("at most one floor for each loss is needed");
  return cell;
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
