// mixrate fit: one data set, one number of atoms or several.
#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "drivers/commands.hpp"
#include "drivers/fit/model_file.hpp"
#include "drivers/fit/plan.hpp"
#include "drivers/fit/report.hpp"
#include "drivers/fit/request.hpp"
#include "drivers/json/choice.hpp"

namespace mixrate {

namespace {

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
ExitCode compare(const FitPlan& plan, const std::vector<Index>& orders, const DataSource& source) {
  std::vector<FitReport> reports;
  std::vector<std::string> left_out;
  PortfolioMemory memory;
  for (const Index k : orders) {
    try {
      reports.push_back(fit_one(plan, k, &memory));
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
    save_model(plan.arguments.save, reports[static_cast<std::size_t>(best)], source, plan.model_words);
  return best >= 0 ? ExitCode::complete : ExitCode::failure;
}

}  // namespace

ExitCode fit_command(const FitArguments& arguments) {
  const std::vector<Index> orders = parse_orders(arguments.k);
  const FitPlan plan = plan_fit(arguments, orders);
  const DataSource source = plan.source();
  if (!arguments.save.empty()) require_savable(source);
  if (orders.size() > 1) return compare(plan, orders, source);
  const FitReport report = fit_one(plan, orders[0]);
  const ExitCode code = print_one(arguments, report, source);
  if (!arguments.save.empty() && report.outcome.estimate.size() > 0)
    save_model(arguments.save, report, source, plan.model_words);
  return code;
}

}  // namespace mixrate
