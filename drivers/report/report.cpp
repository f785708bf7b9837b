// mixrate report: a page with everything that the results of some studies tell.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>

#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/seconds_since.hpp"
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

/// The page of what is there now. A reader of the old page never meets half of the new one.
std::size_t write_report(const ReportArguments& arguments, const std::vector<ResultSet>& results, double refresh_s) {
  nlohmann::ordered_json data = {{"format", "mixrate.report/1"}, {"refresh_s", refresh_s}};
  const ReportLimits limits = share_of_limits(results.size());
  for (std::size_t i = 0; i < results.size(); ++i)
    data["studies"].push_back(report_study(results[i], arguments.inputs[i], limits));
  const std::string page = report_page(data), partial = arguments.output + ".tmp";
  write_file(partial, page);
  std::error_code problem;
  std::filesystem::rename(partial, arguments.output, problem);
  if (problem) {
    const std::string reason = problem.message();
    std::filesystem::remove(partial, problem);
    throw FileError(arguments.output, "cannot write the file", reason);
  }
  return page.size();
}

std::vector<ResultSet> load_all(const ReportArguments& arguments) {
  std::vector<ResultSet> results;
  for (const std::string& input : arguments.inputs) results.push_back(load_for_tables(input));
  return results;
}

/// Make the page again while a run goes on. It takes at most a fifth of a core, however large the study is.
void watch(const ReportArguments& arguments) {
  constexpr double rest_for_work = 4.0;
  double took_s = 0.0;
  while (std::ranges::any_of(arguments.inputs, is_running)) {
    const auto begin = std::chrono::steady_clock::now();
    const double pause_s = std::max(arguments.every_s, rest_for_work * took_s);
    try {
      std::vector<ResultSet> results;
      for (const std::string& input : arguments.inputs) results.push_back(load_results(input));
      write_report(arguments, results, std::ceil(pause_s));
    } catch (const FileError& error) {  // the run may just have begun, or be replacing the file
      say_to(stderr, "note: {}\n", terminal_text(error.what()));
    }
    took_s = seconds_since(begin);
    std::this_thread::sleep_for(std::chrono::duration<double>(pause_s));
  }
}

}  // namespace

ExitCode report_command(const ReportArguments& arguments) {
  expect_other_file(arguments);
  if (arguments.watches) watch(arguments);
  const std::size_t bytes = write_report(arguments, load_all(arguments), 0.0);
  fmt::print("report   {} ({:.1f} MB)\n", terminal_text(arguments.output), 1e-6 * static_cast<double>(bytes));
  return ExitCode::complete;
}

}  // namespace mixrate
