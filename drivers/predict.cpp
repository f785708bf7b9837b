// mixrate predict: a fitted model applied to new data.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/fit/new_data.hpp"

namespace mixrate {

namespace {

/// What the file allows.
std::vector<PredictedColumn> usual_columns(const Model& model, bool has_response) {
  using Kind = PredictedColumn::Kind;
  std::vector<PredictedColumn> columns;
  if (model.support() == nullptr) columns.push_back({Kind::mean});
  if (has_response) columns.push_back({Kind::density});
  if (has_response && model.has_em()) {
    columns.push_back({Kind::responsibilities});
    columns.push_back({Kind::label});
  }
  return columns;
}

std::string csv_of(const Predictions& predictions, Index n) {
  std::string text;
  for (std::size_t c = 0; c < predictions.names.size(); ++c)
    text += (c == 0 ? "" : ",") + csv_text(predictions.names[c]);
  text += '\n';
  for (Index row = 0; row < n; ++row) {
    for (std::size_t c = 0; c < predictions.columns.size(); ++c) {
      const double value = predictions.columns[c][row];
      if (c > 0) text += ',';
      text += std::isnan(value) ? "NA" : number_text(value);
    }
    text += '\n';
  }
  return text;
}

/// On standard error: what is not written without --column, and which column it would need.
void tell_left_out(const FittedData& data) {
  std::string missing;
  for (const std::string& name : data.fitted.response)
    if (std::ranges::find(data.table->header(), name, &TextCell::text) == data.table->header().end())
      missing += fmt::format("{}'{}'", missing.empty() ? "" : ", ", terminal_text(clipped(name, 40)));
  say_to(stderr, "note: density{} left out: {} has no column {} (it has: {})\n",
         data.model->has_em() ? ", responsibilities and label are" : " is", terminal_text(data.table->name()), missing,
         terminal_text(column_list(*data.table)));
}

}  // namespace

ExitCode predict_command(const PredictArguments& arguments) {
  std::vector<PredictedColumn> wanted = parse_predicted(arguments.columns);
  FittedData data = read_new_data(arguments.model, arguments.data);
  const bool is_asked = !wanted.empty();
  if (!is_asked) wanted = usual_columns(*data.model, has_responses(data));
  if (!is_asked && !has_responses(data)) tell_left_out(data);
  if (std::ranges::any_of(wanted, needs_response)) read_responses(data);
  Predictions predictions;
  for (const PredictedColumn& column : wanted) {
    try {
      predict(column, *data.model, data.measure, data.rows, data.fitted.response, predictions);
    } catch (const StudyError&) {  // the model has no such thing
      if (is_asked) throw;
    }
  }
  const std::string text = csv_of(predictions, static_cast<Index>(data.table->num_rows()));
  if (arguments.output.empty()) {
    fmt::print("{}", text);
  } else {
    write_file(arguments.output, text);
  }
  return ExitCode::complete;
}

}  // namespace mixrate
