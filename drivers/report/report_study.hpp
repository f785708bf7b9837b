// One study as the data of a report.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "drivers/report/report_rows.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// What the page shows of the results that were read from `path`: what was asked, how far it is, rates, figures,
/// distributions, statuses, failures, cost, provenance and commands. Lists that are cut have `total` or `left_out`.
nlohmann::ordered_json report_study(const ResultSet& results, const std::string& path, const ReportLimits& limits);

/// Is it a directory into which a run writes now?
bool is_running(const std::string& path);

}  // namespace mixrate
