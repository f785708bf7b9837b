// mixrate report: a page with everything that the results of some studies tell.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/report/report_page.hpp"
#include "drivers/report/report_study.hpp"
#include "drivers/results/results.hpp"

namespace mixrate {

namespace {

/// A report must not replace what it is about.
void expect_other_file(const ReportArguments& arguments) {
  for (const std::string& input : arguments.inputs) {
    std::error_code ignored;
    if (std::filesystem::equivalent(input, arguments.output, ignored))
      throw StudyError({"--output", 0, 0}, fmt::format("'{}' is what the report is about", arguments.output), {},
                       "Give another name, e.g. report.html");
  }
}

/// The limits are of the page, whatever number of studies it has.
ReportLimits share_of_limits(std::size_t num_studies) {
  const ReportLimits whole;
  const auto part = [&](std::size_t most) { return std::max<std::size_t>(most / num_studies, 20); };
  return {part(whole.rates), part(whole.summaries), part(whole.points), part(whole.cells)};
}

}  // namespace

ExitCode report_command(const ReportArguments& arguments) {
  expect_other_file(arguments);
  nlohmann::ordered_json data = {{"format", "mixrate.report/1"}, {"studies", nlohmann::ordered_json::array()}};
  const ReportLimits limits = share_of_limits(arguments.inputs.size());
  for (const std::string& input : arguments.inputs)
    data["studies"].push_back(report_study(load_for_tables(input), input, limits));
  const std::string page = report_page(data, 0);
  write_file(arguments.output, page);
  fmt::print("report   {} ({:.1f} MB)\n", terminal_text(arguments.output), 1e-6 * static_cast<double>(page.size()));
  return ExitCode::complete;
}

}  // namespace mixrate
