// mixrate fit: one data set, one number of atoms or several.
#include <fmt/core.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "drivers/commands.hpp"
#include "drivers/fit/model_file.hpp"
#include "drivers/fit/report.hpp"
#include "drivers/fit/request.hpp"
#include "drivers/json/choice.hpp"
#include "drivers/json/parameters.hpp"
#include "experiment/catalogue.hpp"
#include "model/box.hpp"

namespace mixrate {

namespace {

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

/// Everything but the number of atoms.
struct FitPlan {
  const FitArguments& arguments;
  NamedData named;
  std::shared_ptr<const Model> model;
  std::shared_ptr<const Estimator> estimator;
  std::shared_ptr<const Start> start;  // nullptr: from a file
  double floor = variance_floor, reach = 1.0;
};

/// `memory`: what the search has found with other numbers of atoms; the answer is the same without.
FitReport fit_one(const FitPlan& plan, Index k, PortfolioMemory& memory) {
  const FitArguments& arguments = plan.arguments;
  const Model& model = *plan.model;
  check_fittable(arguments.data, plan.named, model, k);
  StandardFit standard(model, plan.named.data, plan.floor, plan.reach);
  std::shared_ptr<const Start> start = plan.start;
  if (start == nullptr) {
    const MixingMeasure given = standard.to_standard(read_parameters(arguments.start, model, k));
    standard.set_box(hull(standard.box(), box_around(model, given)));
    start = fixed_start(given);
  }
  const Dataset& data = standard.data();
  const Box& box = standard.box();
  const StreamKey key{arguments.seed, 0, 0};
  Stream stream(key, Purpose::estimator);
  const auto began = std::chrono::steady_clock::now();
  const auto likelihood = model.likelihood(data, k, box);
  FitReport report;
  StartContext context{model, data, *likelihood, k, box};
  context.report = &report.search;
  context.memory = &memory;
  const StartSource source{start->count(), [&](int index) {
                             Stream numbers(key, Purpose::start, static_cast<std::uint64_t>(index));
                             return start->draw(context, index, numbers);
                           }};
  report.model = plan.model;
  report.k = k;
  FitOutcome outcome = plan.estimator->fit({model, data, k, box, *likelihood, source, stream});
  report.n = likelihood->num_observations();
  report.rows = data.size();
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  report.error_kind = arguments.is_robust ? ErrorKind::sandwich : ErrorKind::observed;
  const MixingMeasure estimate = outcome.estimate;
  report.outcome = standard.to_data(std::move(outcome));
  judge(report, plan.named, standard, estimate);
  return report;
}

ExitCode print_one(const FitArguments& arguments, const FitReport& report, const DataSource& source) {
  if (arguments.json) {
    fmt::print("{}\n", json_lines(report_json(report, source)));
  } else {
    fmt::print("{}", report_text(report, source));
    print_choice(report_json(report, source));
  }
  return report.outcome.estimate.size() > 0 ? ExitCode::complete : ExitCode::failure;
}

/// Fits of several k. Those that the data are too few for are left out and told.
ExitCode compare(const FitPlan& plan, const std::vector<Index>& orders, const DataSource& source,
                 const std::vector<std::string>& options) {
  std::vector<FitReport> reports;
  std::vector<std::string> left_out;
  PortfolioMemory memory;
  for (const Index k : orders) {
    try {
      reports.push_back(fit_one(plan, k, memory));
    } catch (const StudyError& error) {
      if (reports.empty()) throw;
      left_out.push_back(fmt::format("k = {} and more are left out: {}", k, error.what()));
      break;
    }
  }
  const int best = best_fit(reports, &Criteria::bic);
  if (plan.arguments.json) {
    fmt::print("{}\n", json_lines(comparison_json(reports, source)));
  } else {
    fmt::print("{}", comparison_text(reports, left_out));
    if (best >= 0) fmt::print("\nthe best by BIC:\n\n{}", report_text(reports[static_cast<std::size_t>(best)], source));
  }
  if (!plan.arguments.save.empty() && best >= 0)
    save_model(plan.arguments.save, reports[static_cast<std::size_t>(best)], source, options);
  return best >= 0 ? ExitCode::complete : ExitCode::failure;
}

}  // namespace

ExitCode fit_command(const FitArguments& given) {
  FitArguments arguments = given;
  if (arguments.drops_missing) arguments.data.missing = MissingRule::drop;
  const std::vector<Index> orders = parse_orders(arguments.k);
  const FamilyEntry& family = find_family(arguments.model, {"--model", 0, 0});
  const EstimatorEntry& estimator = find_estimator(arguments.estimator, {"--estimator", 0, 0});
  const bool from_file = arguments.start.ends_with(".json");
  const StartEntry* start = from_file ? nullptr : &find_start(arguments.start, {"--start", 0, 0});
  if (from_file && orders.size() > 1)
    throw StudyError({"--start", 0, 0}, "a start file has one number of atoms", "several are compared",
                     "Give one --k, or a start by its name");
  FitSettings settings = sort_settings(arguments, family.info, estimator.info, from_file ? nullptr : &start->info);
  FitPlan plan{arguments,     read_family_data(family, arguments.data), nullptr, nullptr, nullptr, settings.floor,
               settings.reach};
  plan.model = make_model_for(family, plan.named, std::move(settings.model), arguments.data);
  check_fittable(arguments.data, plan.named, *plan.model, orders[0]);
  if (!from_file) {
    plan.start = start->make(Options(Node(std::move(settings.start), {"--option", 0, 0}), start->info));
    if (plan.start->needs_truth())
      throw StudyError({"--start", 0, 0}, fmt::format("'{}' needs the truth", arguments.start),
                       "a data file does not tell it", "Use portfolio or a start file");
  }
  plan.estimator = estimator.make(Options(Node(std::move(settings.estimator), {"--option", 0, 0}), estimator.info));
  plan.estimator->require(*plan.model);
  if (plan.named.data.has_weights() && !plan.estimator->takes_weights())
    throw StudyError({"--weights", 0, 0}, fmt::format("'{}' takes no weights", arguments.estimator),
                     "it counts every row once", "Use another estimator, or repeat the rows");
  const DataSource source{arguments.data.path, plan.named.x,       plan.named.y,
                          plan.named.dropped,  plan.named.weights, plan.named.weightless};
  if (!arguments.save.empty()) require_savable(source);
  if (orders.size() > 1) return compare(plan, orders, source, settings.model_words);
  PortfolioMemory memory;
  const FitReport report = fit_one(plan, orders[0], memory);
  const ExitCode code = print_one(arguments, report, source);
  if (!arguments.save.empty() && report.outcome.estimate.size() > 0)
    save_model(arguments.save, report, source, settings.model_words);
  return code;
}

}  // namespace mixrate
