#include "drivers/fit/request.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "base/text.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/grid_checks.hpp"

namespace mixrate {

namespace {

bool declares(const LeafInfo& leaf, std::string_view name) {
  return std::any_of(leaf.options.begin(), leaf.options.end(), [&](const OptionSpec& o) { return o.name == name; });
}

void add_stop_rules(const FitArguments& arguments, const LeafInfo& estimator, FitSettings& settings) {
  Node::Table stop;
  for (const std::string& text : arguments.stop) {
    auto [name, value] = parse_assignment("--stop", text);
    stop[name] = value;
  }
  if (!stop.empty() && !declares(estimator, "stop"))
    throw StudyError({"--stop", 0, 0}, fmt::format("'{}' has no stop rule", estimator.name), {},
                     "mixrate explain " + std::string(estimator.name) + " lists its options");
  if (arguments.max_iterations) {
    if (!declares(estimator, "max_iterations") && !declares(estimator, "stop"))
      throw StudyError(
          {"--max-iterations", 0, 0}, fmt::format("'{}' has no cap on iterations", estimator.name), {},
          declares(estimator, "iterations")
              ? fmt::format("Give the number of its iterations: --option iterations={}", *arguments.max_iterations)
              : "Leave it out");
    const Node cap(*arguments.max_iterations, {"--max-iterations", 0, 0});
    (declares(estimator, "max_iterations") ? settings.estimator : stop)["max_iterations"] = cap;
  }
  if (!stop.empty()) settings.estimator["stop"] = Node(std::move(stop), {"--stop", 0, 0});
}

std::string quoted_names(const std::vector<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  return names.empty() ? "none" : join(views);
}

/// Throw StudyError unless there are as many columns as the model takes.
void check_columns(const FamilyEntry& family, const NamedData& data, const Model& model,
                   const DataArguments& arguments) {
  const bool is_chosen = !arguments.response.empty() || !arguments.covariates.empty();
  const auto check = [&](char letter, Index found, Index needed, const std::vector<std::string>& names) {
    if (found == needed) return;
    if (!is_chosen)
      throw StudyError({arguments.path, 1, 1}, fmt::format("there are {} columns {}1,{}2,..", found, letter, letter),
                       fmt::format("{} takes {}", family.info.name, needed));
    const std::string flag = letter == 'x' ? "--covariates" : "--response";
    if (found == 0)
      throw StudyError({flag, 0, 0}, fmt::format("{} needs covariates", family.info.name), "none are chosen",
                       fmt::format("Name their columns with {}", flag));
    throw StudyError({flag, 0, 0},
                     fmt::format("{} takes {} {} {}", family.info.name, needed == 0 ? "no" : std::to_string(needed),
                                 letter == 'x' ? "covariate" : "response", needed == 1 ? "column" : "columns"),
                     fmt::format("given: {}", quoted_names(names)),
                     needed == 0 ? fmt::format("Leave {} out", flag) : "");
  };
  check('x', data.data.x.cols(), model.covariate_dim(), data.x);
  check('y', data.data.y.cols(), model.response_dim(), data.y);
}

}  // namespace

FitSettings sort_settings(const FitArguments& arguments, const LeafInfo& family, const LeafInfo& estimator,
                          const LeafInfo* start) {
  FitSettings settings;
  for (const std::string& text : arguments.options) {
    auto [name, value] = parse_assignment("--option", text);
    if (declares(family, name)) {
      settings.model[name] = value;
      settings.model_words.push_back(text);
    } else if (declares(estimator, name)) {
      settings.estimator[name] = value;
    } else if (start != nullptr && declares(*start, name)) {
      settings.start[name] = value;
    } else if (name == "floor" || name == "box") {
      const double given = value.real(name);
      const bool is_floor = name == "floor";
      if (!(given > 0.0) || !(is_floor ? given < 1.0 : std::isfinite(given)))
        throw StudyError(value.where(), fmt::format("{} = {} is out of range", name, given),
                         is_floor ? "it is a share of the squared scale of the response, above 0 and below 1"
                                  : "it is how many times as wide as by default the box is");
      (is_floor ? settings.floor : settings.reach) = given;
    } else {
      std::vector<std::string_view> known;
      for (const LeafInfo* leaf : {&family, &estimator, start})
        for (std::size_t i = 0; leaf != nullptr && i < leaf->options.size(); ++i)
          known.push_back(leaf->options[i].name);
      known.insert(known.end(), {"box", "floor"});
      throw StudyError(value.where(), fmt::format("unknown option '{}'", name),
                       fmt::format("the model, estimator, start and fit know: {}", join(known)),
                       did_you_mean(name, known));
    }
  }
  // a fit is judged in nats: no units, whatever the data are measured in
  if (declares(estimator, "decrement") && !settings.estimator.contains("decrement"))
    settings.estimator["decrement"] = Node(1e-9, {"--option", 0, 0});
  add_stop_rules(arguments, estimator, settings);
  return settings;
}

Node::Table model_settings(const std::vector<std::string>& words) {
  Node::Table settings;
  for (const std::string& word : words) {
    auto [name, value] = parse_assignment("--option", word);
    settings[name] = value;
  }
  return settings;
}

NamedData read_family_data(const FamilyEntry& family, const DataArguments& arguments) {
  DataFormat format;
  if (!arguments.separator.empty()) format.table.separator = parse_separator("--separator", arguments.separator);
  if (!arguments.decimal.empty()) format.table.decimal = parse_decimal("--decimal", arguments.decimal);
  if (format.table.decimal == ',' && format.table.separator == ',')
    throw StudyError({"--decimal", 0, 0}, "the comma cannot be the decimal mark and the separator");
  format.missing = arguments.missing;
  const ResponseKind kind = family.make_on_points != nullptr ? ResponseKind::counts : ResponseKind::numbers;
  const ColumnChoice choice{arguments.response, arguments.covariates, arguments.weights};
  if (arguments.text) return named_data_of(*arguments.text, arguments.path, choice, format, kind);
  return read_named_data(arguments.path, choice, format, kind);
}

std::shared_ptr<const Model> make_model_for(const FamilyEntry& family, const NamedData& data, Node::Table settings,
                                            const DataArguments& arguments) {
  const bool has_points = family.make_on_points != nullptr;
  if (has_points && !settings.contains("features")) {
    if (data.points.cols() == 0)
      throw StudyError({arguments.path, 0, 0}, "there are no points", "each count belongs to a point, columns x1,..,xL",
                       "Give a column count, or --response and --covariates");
    return family.make_on_points(data.points, {arguments.path, 0, 0});
  }
  if (!has_points && declares(family.info, "dimension") && !settings.contains("dimension")) {
    const auto model = family.make(Options(family.info));  // of its default dimension
    const Index dimension = model->covariate_dim() > 0 ? data.data.x.cols()
                                                       : data.data.y.cols() - model->response_dim() +
                                                             Options(family.info).integer("dimension");
    if (dimension > 0) settings["dimension"] = Node(std::int64_t{dimension}, {arguments.path, 1, 0});
  }
  auto model = family.make(Options(Node(std::move(settings), {"--option", 0, 0}), family.info));
  if (has_points && data.data.size() != model->support()->size())
    throw StudyError({arguments.path, 0, 0}, fmt::format("there are {} counts", data.data.size()),
                     fmt::format("there are {} points", model->support()->size()), "Give one count for each point");
  check_columns(family, data, *model, arguments);
  return model;
}

Index num_observations(const NamedData& data) {
  return data.points.cols() > 0 ? static_cast<Index>(data.data.y.sum()) : data.data.size();
}

namespace {

/// Fewer observations than this leave no residuals for the scale of an atom: the likelihood rises without bound. Laws
/// of counts and classes have no scale. Regression mixtures fit as many responses as they have parameters.
Index least_observations(const Model& model, Index k) {
  if (model.has_least_squares() || model.support() != nullptr) return model.num_free_parameters(k);
  if (model.response_support().is_discrete()) return 1;
  const AtomLayout& layout = *model.layout();
  Index placed = 1;  // numbers that one atom can match exactly
  if (const Block* slope = layout.find_atom_block(Meaning::slope)) placed += slope->size;
  if (layout.has_atom_block(Meaning::covariance)) placed = std::max(placed, model.response_dim());
  return placed + k;
}

}  // namespace

void check_fittable(const DataArguments& arguments, const NamedData& named, const Model& model, Index k) {
  const Dataset& data = named.data;
  require_fittable(model, k, {"--k", 0, 0}, "cannot be fitted");
  const Index n = num_observations(named), needed = least_observations(model, k);
  if (n < needed)
    throw StudyError(
        {arguments.path, 0, 0},
        fmt::format("{} {} too few", n, data.has_weights() ? "rows of positive weight are" : "observations are"),
        fmt::format("with fewer than {} the likelihood of k = {} has no maximum", needed, k), "Fit fewer atoms");
  if (model.response_dim() == 1 && model.support() == nullptr)
    require_responses(data.y.col(0), model.response_support(), {arguments.path, 0, 0});
  for (Index a = 0; a < data.y.cols() && model.support() == nullptr; ++a) {
    if ((data.y.col(a).array() == data.y(0, a)).all())
      throw StudyError({arguments.path, 0, 0}, fmt::format("response {} is constant", a + 1),
                       "its variance is 0, so no likelihood has a maximum");
  }
}

std::vector<Index> parse_orders(const std::string& text) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  constexpr std::int64_t most_orders = 100;
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return {static_cast<Index>(parse_number<std::int64_t>("--k", text, 1, most))};
  const auto first = parse_number<std::int64_t>("--k", text.substr(0, colon), 1, most);
  const auto last = parse_number<std::int64_t>("--k", text.substr(colon + 1), 1, most);
  if (last < first)
    throw StudyError({"--k", 0, 0}, fmt::format("'{}' ends before it begins", text), {},
                     fmt::format("Write {}:{}", last, first));
  if (last - first >= most_orders)
    throw StudyError({"--k", 0, 0}, fmt::format("'{}' asks for more than {} fits", text, most_orders), {},
                     "Compare fewer numbers of atoms");
  std::vector<Index> orders;
  for (std::int64_t k = first; k <= last; ++k) orders.push_back(k);
  return orders;
}

}  // namespace mixrate
