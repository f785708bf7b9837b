#include "drivers/fit/plan.hpp"

#include <fmt/core.h>

#include <chrono>

#include "base/seconds_since.hpp"
#include "drivers/json/parameters.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/outside_leaves.hpp"
#include "model/box.hpp"

namespace mixrate {

DataSource FitPlan::source() const {
  return {arguments.data.path, named.x, named.y, named.dropped, named.weights, named.weightless};
}

FitPlan plan_fit(const FitArguments& given, const std::vector<Index>& orders) {
  FitArguments arguments = given;
  if (arguments.drops_missing) arguments.data.missing = MissingRule::drop;
  const FamilyEntry& family = find_family(arguments.model, {"--model", 0, 0});
  const EstimatorEntry& estimator = find_estimator(arguments.estimator, {"--estimator", 0, 0});
  const bool from_file = arguments.start.ends_with(".json");
  const StartEntry* start = from_file ? nullptr : &find_start(arguments.start, {"--start", 0, 0});
  if (from_file && orders.size() > 1)
    throw StudyError({"--start", 0, 0}, "a start file has one number of atoms", "several are compared",
                     "Give one --k, or a start by its name");
  FitSettings settings = sort_settings(arguments, family.info, estimator.info, from_file ? nullptr : &start->info);
  FitPlan plan{arguments,      read_family_data(family, arguments.data),
               nullptr,        nullptr,
               nullptr,        settings.floor,
               settings.reach, settings.model_words};
  plan.model = make_model_for(family, plan.named, std::move(settings.model), arguments.data);
  check_fittable(arguments.data, plan.named, *plan.model, orders[0]);
  if (!from_file) {
    plan.start = start->make(Options(Node(std::move(settings.start), {"--option", 0, 0}), start->info));
    if (plan.start->needs_truth())
      throw StudyError({"--start", 0, 0}, fmt::format("'{}' needs the truth", arguments.start),
                       "a data file does not tell it", "Use portfolio or a start file");
  }
  plan.estimator =
      make_estimator(estimator, Options(Node(std::move(settings.estimator), {"--option", 0, 0}), estimator.info));
  plan.estimator->require(*plan.model);
  if (plan.named.data.has_weights() && !plan.estimator->takes_weights())
    throw StudyError({"--weights", 0, 0}, fmt::format("'{}' takes no weights", arguments.estimator),
                     "it counts every row once", "Use another estimator, or repeat the rows");
  return plan;
}

FitReport fit_one(const FitPlan& plan, Index k, PortfolioMemory* memory) {
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
  context.memory = memory;
  const StartSource source{start->count(), [&](int index) {
                             Stream numbers(key, Purpose::start, static_cast<std::uint64_t>(index));
                             return start->draw(context, index, numbers);
                           }};
  report.model = plan.model;
  report.k = k;
  FitOutcome outcome = plan.estimator->fit({model, data, k, box, *likelihood, source, stream});
  report.n = likelihood->num_observations();
  report.rows = data.size();
  report.seconds = seconds_since(began);
  report.error_kind = arguments.is_robust ? ErrorKind::sandwich : ErrorKind::observed;
  const MixingMeasure estimate = outcome.estimate;
  report.outcome = standard.to_data(std::move(outcome));
  judge(report, plan.named, standard, estimate);
  return report;
}

}  // namespace mixrate
