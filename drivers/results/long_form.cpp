#include "drivers/results/long_form.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/files.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

constexpr std::string_view long_header =
    "study,scenario,family,estimator,start,k,k0,n,cell,replicate,status,kind,column,value\n";
constexpr std::size_t output_piece = std::size_t{1} << 20;

std::string json_text(std::string_view text) { return nlohmann::json(text).dump(); }

/// What all lines of a cell begin with.
std::string cell_part(const std::string& study, const CellInfo& cell, bool is_json) {
  if (is_json)
    return fmt::format(
        R"("study":{},"scenario":{},"family":{},"estimator":{},"start":{},"k":{},"k0":{},"n":{},"cell":{})",
        json_text(study), json_text(cell.scenario), json_text(cell.family), json_text(cell.estimator),
        json_text(cell.start), cell.k, cell.k0, cell.n, json_text(cell.id));
  return fmt::format("{},{},{},{},{},{},{},{},{}", csv_text(study), csv_text(cell.scenario), csv_text(cell.family),
                     csv_text(cell.estimator), csv_text(cell.start), cell.k, cell.k0, cell.n, csv_text(cell.id));
}

}  // namespace

void TextOutput::add(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() > output_piece) flush();
}

void TextOutput::finish() {
  if (is_file()) {
    write_file(path_, buffer_);
  } else {
    flush();
  }
}

void TextOutput::flush() {
  if (is_file()) return;  // a file is written whole or not at all
  fmt::print("{}", buffer_);
  buffer_.clear();
}

LongForm::LongForm(TextOutput& out, bool is_json) : out_(out), is_json_(is_json) {
  if (!is_json) out_.add(long_header);
}

void LongForm::begin_cell(const std::string& study, const CellInfo& cell) { cell_ = cell_part(study, cell, is_json_); }

void LongForm::add(std::size_t replicate, std::string_view status, const Column& column, double value) {
  ++count_;
  if (is_json_) {  // JSON has no NaN and no infinity
    out_.add(fmt::format("{}{{{},\"replicate\":{},\"status\":\"{}\",\"kind\":\"{}\",\"column\":{},\"value\":{}}}",
                         count_ == 1 ? "[\n" : ",\n", cell_, replicate, status, to_string(column.kind),
                         json_text(column.name), std::isfinite(value) ? number_text(value) : "null"));
  } else {
    out_.add(fmt::format("{},{},{},{},{},{}\n", cell_, replicate, status, to_string(column.kind), csv_text(column.name),
                         number_text(value)));
  }
}

void LongForm::finish() {
  if (is_json_) out_.add(count_ == 0 ? "[]\n" : "\n]\n");
  out_.finish();
}

}  // namespace mixrate
