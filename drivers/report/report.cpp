// mixrate report: a page with everything that the results of some studies tell.
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>

#include "base/build_info.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/seconds_since.hpp"
#include "base/text.hpp"
#include "drivers/claims/judged_claims.hpp"
#include "drivers/commands.hpp"
#include "drivers/report/live_page.hpp"
#include "drivers/report/report_page.hpp"
#include "drivers/report/report_study.hpp"
#include "drivers/results/result_directory.hpp"
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

/// All claims, judged as `mixrate claims` does; null where none are asked for.
nlohmann::ordered_json claims_part(const ReportArguments& arguments) {
  if (arguments.claims.empty()) return nullptr;
  const ClaimFolders folders = {arguments.claims, arguments.claim_results, {}};
  nlohmann::ordered_json part = claims_json(judge_claims(folders, read_checked_claims(folders.claims), {}));
  part["judged_on"] = folders.results;
  return part;
}

/// The page of what is there now. A reader of the old page never meets half of the new one.
std::size_t write_report(const ReportArguments& arguments, const std::vector<ResultSet>& results, double refresh_s) {
  const auto build = build_info();
  nlohmann::ordered_json data = {
      {"format", "mixrate.report/1"},
      {"refresh_s", refresh_s},
      {"program", {{"version", build.at("version")}, {"commit", build.at("commit")}}},
  };
  data["claims"] = claims_part(arguments);
  const ReportLimits limits = share_of_limits(results.size());
  for (std::size_t i = 0; i < results.size(); ++i)
    data["studies"].push_back(report_study(results[i], arguments.inputs[i], limits));
  const std::string page = report_page(data);
  const std::string partial = fmt::format("{}.{}.tmp", arguments.output, ::getpid());  // runs may follow each other
  std::error_code problem;
  try {
    write_file(partial, page);
    std::filesystem::rename(partial, arguments.output, problem);
    if (problem) throw FileError(arguments.output, "cannot write the file", problem.message());
  } catch (...) {
    std::filesystem::remove(partial, problem);
    throw;
  }
  return page.size();
}

std::vector<ResultSet> load_all(const ReportArguments& arguments) {
  std::vector<ResultSet> results;
  for (const std::string& input : arguments.inputs) results.push_back(load_for_tables(input));
  return results;
}

/// Makes pages of runs that go on. It takes at most a fifth of a core, however large the studies are.
class LivePages {
 public:
  explicit LivePages(const ReportArguments& arguments) : arguments_(arguments) {}
  /// Make one that says when it will be made again, and return after how many seconds that is.
  double make() {
    constexpr double rest_for_work = 4.0;
    const auto begin = std::chrono::steady_clock::now();
    const double pause_s = std::max(arguments_.every_s, rest_for_work * took_s_);
    std::vector<ResultSet> results;
    for (const std::string& input : arguments_.inputs) results.push_back(load_results(input));
    write_report(arguments_, results, std::ceil(pause_s));
    took_s_ = seconds_since(begin);
    return pause_s;
  }

 private:
  const ReportArguments& arguments_;
  double took_s_ = 0.0;
};

/// Make the page again while a run goes on.
void watch(const ReportArguments& arguments) {
  LivePages pages(arguments);
  while (std::ranges::any_of(arguments.inputs, is_running)) {
    double pause_s = arguments.every_s;
    try {
      pause_s = pages.make();
    } catch (const FileError& error) {  // the run may just have begun, or be replacing the file
      say_to(stderr, "note: {}\n", terminal_text(error.what()));
    }
    std::this_thread::sleep_for(std::chrono::duration<double>(pause_s));
  }
}

bool has_begun(const std::string& directory) { return std::filesystem::exists(ResultDirectory::journal_of(directory)); }

/// Make the page again until the run that has started this process ends, and once more then. What goes wrong is told
/// once: the run goes on.
ExitCode follow_run(const ReportArguments& arguments) {
  step_back_behind_run();
  LivePages pages(arguments);
  const std::string page = terminal_text(arguments.output);
  bool was_told = false;
  constexpr double first_look_s = 0.2;
  for (double pause_s = first_look_s; !run_ends_within(pause_s);) {
    if (!std::ranges::all_of(arguments.inputs, has_begun)) continue;
    try {
      pause_s = arguments.every_s;
      pause_s = pages.make();
    } catch (const std::exception& error) {
      if (!was_told)
        say_to(stderr, "warning: the page {} cannot be made now ({}); the run goes on.\n", page,
               terminal_text(error.what()));
      was_told = true;
    }
  }
  if (!std::ranges::all_of(arguments.inputs, has_begun)) return ExitCode::complete;  // there is nothing to tell
  std::vector<ResultSet> results;
  for (const std::string& input : arguments.inputs) results.push_back(load_results(input));
  try {
    write_report(arguments, results, 0.0);
  } catch (const FileError& error) {
    if (!was_told) throw;
    return error.exit_code();
  }
  say("report   {}\n", page);
  return ExitCode::complete;
}

}  // namespace

ExitCode report_command(const ReportArguments& arguments) {
  expect_other_file(arguments);
  if (arguments.is_beside_run) return follow_run(arguments);
  if (arguments.watches) watch(arguments);
  const std::size_t bytes = write_report(arguments, load_all(arguments), 0.0);
  fmt::print("report   {} ({:.1f} MB)\n", terminal_text(arguments.output), 1e-6 * static_cast<double>(bytes));
  return ExitCode::complete;
}

}  // namespace mixrate
