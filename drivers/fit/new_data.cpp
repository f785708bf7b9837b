#include "drivers/fit/new_data.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "drivers/data/text_file.hpp"
#include "drivers/json/parameters.hpp"

namespace mixrate {

namespace {

/// Columns of a file by the names of the fit; NaN where there is no value.
Matrix columns_of(const FittedData& data, const std::vector<std::string>& names) {
  const UserTable& table = *data.table;
  std::vector<std::size_t> places;
  for (const std::string& name : names) {
    const auto found = std::ranges::find(table.header(), name, &TextCell::text);
    if (found == table.header().end())
      throw StudyError({table.name(), table.header()[0].line, 0}, fmt::format("there is no column '{}'", name),
                       fmt::format("'{}' was fitted to it; the file has: {}", data.fitted.path, column_list(table)),
                       "Give the column the name that it had in the fit");
    places.push_back(static_cast<std::size_t>(found - table.header().begin()));
  }
  if (places.empty()) return {static_cast<Index>(table.num_rows()), 0};
  return read_numbers(table, places, MissingRule::keep, data.decimal).values;
}

bool is_on_points(const FittedData& data) { return data.fitted.family->make_on_points != nullptr; }

}  // namespace

FittedData read_new_data(const std::string& model_path, const DataArguments& arguments) {
  FittedModel fitted = load_model(model_path);
  TableSyntax format;
  if (!arguments.separator.empty()) format.separator = parse_separator("--separator", arguments.separator);
  if (!arguments.decimal.empty()) format.decimal = parse_decimal("--decimal", arguments.decimal);
  FittedData data{std::move(fitted),
                  nullptr,
                  {},
                  std::make_shared<const UserTable>(read_text_file(arguments.path), arguments.path, format),
                  format.decimal,
                  {}};
  const auto n = static_cast<Index>(data.table->num_rows());
  data.rows = {columns_of(data, data.fitted.covariates), Matrix(n, 0)};
  NamedData shape;  // for the dimension of the model
  shape.data = {data.rows.x, Matrix(n, static_cast<Index>(data.fitted.response.size()))};
  if (is_on_points(data)) {
    if (!data.rows.x.allFinite())
      throw StudyError({arguments.path, 0, 0}, "a point has a missing coordinate", "the law is one on these points");
    shape.points = std::move(data.rows.x);
    shape.data.x.resize(n, 0);
    data.rows.x = Matrix(n, 0);
  }
  data.model = make_model_for(*data.fitted.family, shape, model_settings(data.fitted.options), arguments);
  data.measure = read_parameters(model_path, *data.model, data.fitted.k);
  return data;
}

bool has_responses(const FittedData& data) {
  return is_on_points(data) || std::ranges::all_of(data.fitted.response, [&](const std::string& name) {
           return std::ranges::find(data.table->header(), name, &TextCell::text) != data.table->header().end();
         });
}

void read_responses(FittedData& data) {
  const auto n = static_cast<Index>(data.table->num_rows());
  data.rows.y = is_on_points(data) ? Matrix(Vector::LinSpaced(n, 0.0, static_cast<double>(n - 1)))
                                   : columns_of(data, data.fitted.response);
}

void read_weights(FittedData& data) {
  const std::string& name = data.fitted.weights;
  const bool is_there = std::ranges::find(data.table->header(), name, &TextCell::text) != data.table->header().end();
  if (!name.empty() && is_there) data.rows.weights = columns_of(data, {name}).col(0);
}

}  // namespace mixrate
