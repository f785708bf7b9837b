#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/data_file.hpp"
#include "drivers/json/choice.hpp"
#include "drivers/json/parameters.hpp"
#include "drivers/typed_values.hpp"
#include "estimator/estimator.hpp"
#include "estimator/stopping.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/grid_checks.hpp"
#include "model/box.hpp"

namespace mixrate {

namespace {

/// Settings from the command line, sorted by the leaf that declares them.
struct Settings {
  Node::Table model, estimator, start;
};

bool declares(const LeafInfo& leaf, std::string_view name) {
  return std::any_of(leaf.options.begin(), leaf.options.end(), [&](const OptionSpec& o) { return o.name == name; });
}

bool is_start_file(const std::string& start) { return start.ends_with(".json"); }

/// Give every --option to the leaf that declares it (the model first), every --stop to the stop rule.
Settings sort_settings(const FitArguments& arguments, const LeafInfo& family, const LeafInfo& estimator,
                       const LeafInfo* start) {
  Settings settings;
  for (const std::string& text : arguments.options) {
    auto [name, value] = parse_assignment("--option", text);
    if (declares(family, name)) {
      settings.model[name] = value;
    } else if (declares(estimator, name)) {
      settings.estimator[name] = value;
    } else if (start != nullptr && declares(*start, name)) {
      settings.start[name] = value;
    } else {
      std::vector<std::string_view> known;
      for (const LeafInfo* leaf : {&family, &estimator, start})
        for (std::size_t i = 0; leaf != nullptr && i < leaf->options.size(); ++i)
          known.push_back(leaf->options[i].name);
      throw StudyError(value.where(), fmt::format("unknown option '{}'", name),
                       fmt::format("the model, estimator and start know: {}", join(known)), did_you_mean(name, known));
    }
  }
  Node::Table stop;
  for (const std::string& text : arguments.stop) {
    auto [name, value] = parse_assignment("--stop", text);
    stop[name] = value;
  }
  if (!stop.empty() && !declares(estimator, "stop"))
    throw StudyError({"--stop", 0, 0}, fmt::format("'{}' has no stop rule", estimator.name), {},
                     "mixrate explain " + std::string(estimator.name) + " lists its options");
  if (arguments.max_iterations) {
    const Node cap(*arguments.max_iterations, {"--max-iterations", 0, 0});
    (declares(estimator, "max_iterations") ? settings.estimator : stop)["max_iterations"] = cap;
  }
  if (!stop.empty()) settings.estimator["stop"] = Node(std::move(stop), {"--stop", 0, 0});
  return settings;
}

std::shared_ptr<const Model> make_model(const FitArguments& arguments, const FamilyEntry& family, const Dataset& data,
                                        Node::Table settings) {
  const Options declared(family.info);
  const bool has_points = declares(family.info, "features");
  if (has_points && !settings.contains("features")) settings["features"] = Node(arguments.data, {arguments.data, 0, 0});
  if (!has_points && declares(family.info, "dimension") && !settings.contains("dimension")) {
    const auto model = family.make(declared);  // of its default dimension
    const Index dimension = model->covariate_dim() > 0
                                ? data.x.cols()
                                : data.y.cols() - model->response_dim() + declared.integer("dimension");
    if (dimension > 0) settings["dimension"] = Node(std::int64_t{dimension}, {arguments.data, 1, 0});
  }
  auto model = family.make(Options(Node(std::move(settings), {"--option", 0, 0}), family.info));
  const auto mismatch = [&](const char* letter, Index found, Index needed) {
    if (found != needed)
      throw StudyError({arguments.data, 1, 1}, fmt::format("there are {} columns {}1,{}2,..", found, letter, letter),
                       fmt::format("{} takes {}", family.info.name, needed));
  };
  if (has_points && data.size() != model->support()->size())
    throw StudyError({arguments.data, 0, 0}, fmt::format("there are {} counts", data.size()),
                     fmt::format("there are {} points", model->support()->size()), "Give one count for each point");
  mismatch("x", data.x.cols(), model->covariate_dim());
  mismatch("y", data.y.cols(), model->response_dim());
  return model;
}

void check_data(const FitArguments& arguments, const Dataset& data, const Model& model) {
  if (arguments.k < 1)
    throw StudyError({"--k", 0, 0}, fmt::format("k = {} is out of range", arguments.k), "k must be at least 1");
  require_fittable(model, arguments.k, {"--k", 0, 0}, "cannot be fitted");
  const Index parameters = model.num_free_parameters(arguments.k);
  const auto n = model.support() != nullptr ? static_cast<Index>(data.y.sum()) : data.size();
  if (n < parameters)
    throw StudyError({arguments.data, 0, 0}, fmt::format("{} observations are too few", n),
                     fmt::format("k = {} has {} free parameters", arguments.k, parameters), "Fit fewer atoms");
  if (model.response_dim() == 1 && model.support() == nullptr)
    require_responses(data.y.col(0), model.response_support(), {arguments.data, 0, 0});
  for (Index a = 0; a < data.y.cols() && model.support() == nullptr; ++a) {
    if ((data.y.col(a).array() == data.y(0, a)).all())
      throw StudyError({arguments.data, 0, 0}, fmt::format("response {} is constant", a + 1),
                       "its variance is 0, so no likelihood has a maximum");
  }
}

/// The smallest box that holds both.
Box hull(Box a, const Box& b) {
  a.atom_lower = a.atom_lower.cwiseMin(b.atom_lower);
  a.atom_upper = a.atom_upper.cwiseMax(b.atom_upper);
  a.common_lower = a.common_lower.cwiseMin(b.common_lower);
  a.common_upper = a.common_upper.cwiseMax(b.common_upper);
  a.log_weight_lower = std::min(a.log_weight_lower, b.log_weight_lower);
  a.log_weight_upper = std::max(a.log_weight_upper, b.log_weight_upper);
  return a;
}

struct Timed {
  FitOutcome outcome;
  Index n = 0;
  double seconds = 0.0;
};

Timed fit(const FitArguments& arguments, const Model& model, const Dataset& data, const Estimator& estimator,
          const Start& start, const Box& box) {
  const StreamKey key{arguments.seed, 0, 0};
  Stream stream(key, Purpose::estimator);
  const auto began = std::chrono::steady_clock::now();
  const auto likelihood = model.likelihood(data, arguments.k, box);
  const StartContext context{model, data, *likelihood, arguments.k, box};
  const StartSource source{start.count(), [&](int index) {
                             Stream numbers(key, Purpose::start, static_cast<std::uint64_t>(index));
                             return start.draw(context, index, numbers);
                           }};
  FitOutcome outcome = estimator.fit({model, data, arguments.k, box, *likelihood, source, stream});
  return {std::move(outcome), likelihood->num_observations(),
          std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count()};
}

nlohmann::ordered_json certificate_json(const FitOutcome& outcome) {
  nlohmann::ordered_json out;
  const auto add = [&](const CertificateColumn& column) {
    const double value = column.get(outcome.certificate);
    if (column.of_rank && std::isnan(value)) return;
    if (column.is_count) {
      out[std::string(column.name)] = static_cast<int>(value);
    } else {
      out[std::string(column.name)] = value;
    }
  };
  for (const CertificateColumn& column : certificate_columns)
    if (!column.of_rank) add(column);
  out["starts_at_best"] = outcome.starts_at_best;
  out["linear_factor"] = outcome.linear_factor;
  for (const CertificateColumn& column : certificate_columns)
    if (column.of_rank) add(column);
  return out;
}

nlohmann::ordered_json fit_json(const FitArguments& arguments, const Model& model, Index n, const Timed& timed) {
  const FitOutcome& outcome = timed.outcome;
  nlohmann::ordered_json fit = {
      {"model", model.family()},
      {"k", arguments.k},
      {"n", n},
      {"status", to_string(outcome.status)},
      {"iterations", outcome.iterations},
      {"fit_seconds", timed.seconds},
      {"loglik_mean", outcome.log_likelihood / static_cast<double>(n)},
      {"parameters", outcome.estimate.size() > 0 ? parameters_json(model, outcome.estimate) : nullptr},
      {"certificate", certificate_json(outcome)}};
  add_choice(model, outcome, fit);
  return fit;
}

/// Printing never fails, whatever bytes stand in a text.
std::string json_value(const nlohmann::ordered_json& value) {
  return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// One line per value, one line per parameter block.
std::string json_text(const nlohmann::ordered_json& fit) {
  std::string text = "{";
  const char* separator = "\n";
  for (const auto& [key, value] : fit.items()) {
    text += fmt::format("{}  \"{}\": ", separator, key);
    separator = ",\n";
    if (!value.is_object()) {
      text += json_value(value);
      continue;
    }
    const char* inner = "{\n";
    for (const auto& [name, child] : value.items()) {
      text += fmt::format("{}    \"{}\": {}", inner, name, json_value(child));
      inner = ",\n";
    }
    text += "\n  }";
  }
  return text + "\n}";
}

void print_fit(const nlohmann::ordered_json& fit) {
  fmt::print("model         {}, k = {}, n = {}\n", fit["model"].get<std::string>(), fit["k"].get<int>(),
             fit["n"].get<std::int64_t>());
  fmt::print("status        {} after {} iterations, {:.3g} s\n", fit["status"].get<std::string>(),
             fit["iterations"].get<int>(), fit["fit_seconds"].get<double>());
  fmt::print("loglik mean   {}\n", fit["loglik_mean"].dump());
  fmt::print("parameters\n");
  for (const auto& [name, values] : fit["parameters"].items()) fmt::print("  {:<18} {}\n", name, values.dump());
  const nlohmann::ordered_json& certificate = fit["certificate"];
  if (certificate["starts"] != 0 ||
      !std::isnan(certificate["projected_gradient"].get<double>())) {  // samplers have none
    fmt::print("certificate\n");
    for (const auto& [name, value] : certificate.items()) fmt::print("  {:<18} {}\n", name, value.dump());
  }
  print_choice(fit);
}

}  // namespace

ExitCode fit_command(const FitArguments& arguments) {
  const FamilyEntry& family = find_family(arguments.model, {"--model", 0, 0});
  const EstimatorEntry& estimator = find_estimator(arguments.estimator, {"--estimator", 0, 0});
  const bool from_file = is_start_file(arguments.start);
  const StartEntry* start_entry = from_file ? nullptr : &find_start(arguments.start, {"--start", 0, 0});
  Settings settings = sort_settings(arguments, family.info, estimator.info, from_file ? nullptr : &start_entry->info);
  const Dataset data = read_data_file(arguments.data);
  const auto model = make_model(arguments, family, data, std::move(settings.model));
  check_data(arguments, data, *model);

  Box box = box_for_data(*model, data);
  std::shared_ptr<const Start> start;
  if (from_file) {
    const MixingMeasure given = read_parameters(arguments.start, *model, arguments.k);
    box = hull(box, box_around(*model, given));
    start = fixed_start(given);
  } else {
    start = start_entry->make(Options(Node(std::move(settings.start), {"--option", 0, 0}), start_entry->info));
  }
  if (start->needs_truth())
    throw StudyError({"--start", 0, 0}, fmt::format("'{}' needs the truth", arguments.start),
                     "a data file does not tell it", "Use kmeans++ or a start file");
  const auto method = estimator.make(Options(Node(std::move(settings.estimator), {"--option", 0, 0}), estimator.info));
  method->require(*model);
  const Timed timed = fit(arguments, *model, data, *method, *start, box);
  const nlohmann::ordered_json result = fit_json(arguments, *model, timed.n, timed);
  if (arguments.json) {
    fmt::print("{}\n", json_text(result));
  } else {
    print_fit(result);
  }
  return timed.outcome.estimate.size() > 0 ? ExitCode::complete : ExitCode::failure;
}

}  // namespace mixrate
