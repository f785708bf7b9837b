#include "drivers/fit/predictions.hpp"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "base/text.hpp"
#include "drivers/fit/labels.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

[[noreturn]] void refuse_column(const Model& model, const char* column, const std::string& why) {
  throw StudyError({"--column", 0, 0}, fmt::format("'{}' is not defined for {}", column, model.family()), why);
}

PredictedColumn parse_column(std::string_view word) {
  constexpr std::string_view names[] = {"density", "mean", "quantile", "weights", "responsibilities", "label"};
  const std::size_t colon = word.find(':');
  const std::string name(word.substr(0, colon));
  PredictedColumn column{static_cast<PredictedColumn::Kind>(parse_choice("--column", name, names))};
  const bool is_quantile = column.kind == PredictedColumn::Kind::quantile;
  if (is_quantile != (colon != std::string_view::npos))
    throw StudyError({"--column", 0, 0}, fmt::format("'{}' is no column", word), {},
                     is_quantile ? "Write quantile:0.1" : fmt::format("Write {}", name));
  if (!is_quantile) return column;
  const std::string text(word.substr(colon + 1));
  column.probability = parse_number<double>("--column", text, 0.0, 1.0);
  if (column.probability == 0.0 || column.probability == 1.0)
    throw StudyError({"--column", 0, 0}, fmt::format("the {}-quantile is infinite", text));
  return column;
}

bool is_regression(const Model& model) { return model.has_least_squares(); }

/// Rows whose values are all there, as one block; results go back to their places.
Matrix where_finite(const Observations& rows, std::vector<Index>& kept, bool with_response, bool wants_x) {
  const Index n = std::max(rows.x.rows(), rows.y.rows());
  for (Index i = 0; i < n; ++i)
    if (rows.x.row(i).allFinite() && (!with_response || rows.y.row(i).allFinite())) kept.push_back(i);
  return wants_x ? rows.x(kept, Eigen::all) : rows.y(kept, Eigen::all);
}

Vector spread_out(const Vector& values, const std::vector<Index>& kept, Index n) {
  Vector out = Vector::Constant(n, no_value);
  for (std::size_t i = 0; i < kept.size(); ++i) out[kept[i]] = values[static_cast<Index>(i)];
  return out;
}

/// Weights, means and variances of the law of a scalar response at one row.
struct Components {
  Vector weights, means, variances;
};

Components components_at(const Model& model, const MixingMeasure& g, const Matrix& x, Index row) {
  Components out;
  const Matrix one = x.middleRows(row, 1);
  if (is_regression(model)) {  // N(y; f(x), nu)
    Vector mean(1), log_density(1);
    model.regression(one, g, mean);
    model.log_density(one, mean, g, log_density);
    return {Vector::Ones(1), mean, Vector::Constant(1, std::exp(-2.0 * log_density[0]) / (2.0 * std::numbers::pi))};
  }
  out.weights = model.log_weights(one, 1, g).row(0).transpose().array().exp();
  model.component_moments(one.row(0).transpose(), g, out.means, out.variances);
  return out;
}

/// Is the law of the response the mixture of normal ones with these moments?
bool is_gaussian(const Model& model, const MixingMeasure& g, const Matrix& x, Index row, const Components& parts) {
  for (Index i = 0; i < parts.means.size(); ++i) {
    for (const double at : {-1.0, 0.0, 1.5}) {
      Matrix y(1, 1);
      y(0, 0) = parts.means[i] + at * std::sqrt(parts.variances[i]);
      Vector log_density(1);
      model.log_density(x.middleRows(row, 1), y, g, log_density);
      const Vector squares = (y(0, 0) - parts.means.array()).square() / parts.variances.array();
      const double sum = (parts.weights.array() * (-0.5 * squares.array()).exp() /
                          (2.0 * std::numbers::pi * parts.variances.array()).sqrt())
                             .sum();
      if (!(std::abs(std::exp(log_density[0]) - sum) <= 1e-8 * sum)) return false;
    }
  }
  return true;
}

Vector mean_of(const Model& model, const MixingMeasure& g, const Matrix& x) {
  Vector out(x.rows());
  if (is_regression(model)) {
    model.regression(x, g, out);
    return out;
  }
  for (Index row = 0; row < x.rows(); ++row) {
    const Components parts = components_at(model, g, x, row);
    out[row] = parts.weights.dot(parts.means);
  }
  return out;
}

void add_means(const Model& model, const MixingMeasure& g, const Matrix& x, const std::vector<Index>& kept, Index n,
               const std::vector<std::string>& response, Predictions& out) {
  if (model.support() != nullptr) refuse_column(model, "mean", "its response is one of the points");
  if (model.response_dim() == 1) {
    out.names.emplace_back("mean");
    out.columns.push_back(spread_out(mean_of(model, g, x), kept, n));
    return;
  }
  const Block* location = g.layout().find_atom_block(Meaning::location);
  if (location == nullptr || location->size != model.response_dim())
    refuse_column(model, "mean", "its response has several coordinates and its atoms no location");
  const Matrix weights = model.log_weights(x, x.rows(), g).array().exp();
  const Matrix means = weights * g.atoms().middleRows(location->offset, location->size).transpose();
  for (Index a = 0; a < means.cols(); ++a) {
    out.names.push_back("mean." + response[static_cast<std::size_t>(a)]);
    out.columns.push_back(spread_out(means.col(a), kept, n));
  }
}

void add_quantile(const PredictedColumn& column, const Model& model, const MixingMeasure& g, const Matrix& x,
                  const std::vector<Index>& kept, Index n, Predictions& out) {
  if (model.support() != nullptr || model.response_dim() != 1)
    refuse_column(model, "quantile", "quantiles are those of one number");
  Vector values(x.rows());
  for (Index row = 0; row < x.rows(); ++row) {
    const Components parts = components_at(model, g, x, row);
    if (row == 0 && !is_gaussian(model, g, x, row, parts))
      refuse_column(model, "quantile", "its response is no mixture of normal laws");
    values[row] = mixture_quantile(parts.weights, parts.means, parts.variances, column.probability);
  }
  out.names.push_back(fmt::format("quantile:{}", column.probability));
  out.columns.push_back(spread_out(values, kept, n));
}

void add_per_atom(const Matrix& values, const char* name, const std::vector<Index>& kept, Index n, Predictions& out) {
  for (Index i = 0; i < values.cols(); ++i) {
    out.names.push_back(fmt::format("{}{}", name, i + 1));
    out.columns.push_back(spread_out(values.col(i), kept, n));
  }
}

void add_labels(const PredictedColumn& column, const Model& model, const MixingMeasure& g, const Matrix& x,
                const Matrix& y, const std::vector<Index>& kept, Index n, Predictions& out) {
  const std::optional<Matrix> joint = joint_log_density(model, x, y, g);
  const bool is_label = column.kind == PredictedColumn::Kind::label;
  if (!joint) refuse_column(model, is_label ? "label" : "responsibilities", "its atoms have no densities of their own");
  if (!is_label) {
    add_per_atom(responsibilities(*joint), "responsibility", kept, n, out);
    return;
  }
  Vector labels(joint->rows());
  for (Index row = 0; row < joint->rows(); ++row) {
    Index best = 0;
    joint->row(row).maxCoeff(&best);
    labels[row] = static_cast<double>(best + 1);
  }
  out.names.emplace_back("label");
  out.columns.push_back(spread_out(labels, kept, n));
}

}  // namespace

std::vector<PredictedColumn> parse_predicted(const std::vector<std::string>& words) {
  std::vector<PredictedColumn> columns;
  for (const std::string& word : words) {
    std::string_view rest = word;
    for (;;) {
      const std::size_t comma = rest.find(',');
      columns.push_back(parse_column(rest.substr(0, comma)));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return columns;
}

bool needs_response(const PredictedColumn& column) {
  return column.kind == PredictedColumn::Kind::density || column.kind == PredictedColumn::Kind::responsibilities ||
         column.kind == PredictedColumn::Kind::label;
}

void predict(const PredictedColumn& column, const Model& model, const MixingMeasure& g, const Observations& rows,
             const std::vector<std::string>& response, Predictions& out) {
  const Index n = std::max(rows.x.rows(), rows.y.rows());
  std::vector<Index> kept;
  const Matrix x = where_finite(rows, kept, needs_response(column), true);
  const Matrix y = needs_response(column) ? Matrix(rows.y(kept, Eigen::all)) : Matrix();
  switch (column.kind) {
    case PredictedColumn::Kind::density: {
      Vector log_density(x.rows());
      model.log_density(x, y, g, log_density);
      out.names.emplace_back("density");
      out.columns.push_back(spread_out(log_density.array().exp(), kept, n));
      return;
    }
    case PredictedColumn::Kind::mean:
      add_means(model, g, x, kept, n, response, out);
      return;
    case PredictedColumn::Kind::quantile:
      add_quantile(column, model, g, x, kept, n, out);
      return;
    case PredictedColumn::Kind::weights:
      if (is_regression(model)) refuse_column(model, "weights", "its atoms are parts of one mean");
      add_per_atom(model.log_weights(x, x.rows(), g).array().exp(), "weight", kept, n, out);
      return;
    default:
      add_labels(column, model, g, x, y, kept, n, out);
  }
}

double mixture_quantile(const Vector& weights, const Vector& means, const Vector& variances, double p) {
  const Vector deviations = variances.cwiseSqrt();
  const bool is_upper = p > 0.5;  // small tails keep their digits
  // how much more probability than p lies below y
  const auto excess = [&](double y) {
    double tail = 0.0;
    for (Index i = 0; i < means.size(); ++i) {
      const double z = (y - means[i]) / (deviations[i] * std::numbers::sqrt2);
      tail += 0.5 * weights[i] * std::erfc(is_upper ? z : -z);
    }
    return is_upper ? (1.0 - p) - tail : tail - p;
  };
  constexpr double far = 40.0;  // standard deviations: erfc is 0 there
  double low = (means - far * deviations).minCoeff(), high = (means + far * deviations).maxCoeff();
  for (int step = 0; step < 200; ++step) {
    const double middle = low + 0.5 * (high - low);
    if (middle <= low || middle >= high) break;
    (excess(middle) < 0.0 ? low : high) = middle;
  }
  return low + 0.5 * (high - low);
}

}  // namespace mixrate
