// What is told of one fit: numbers, errors, warnings. Printed by fit/report_text.cpp, written by fit/report_json.cpp.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "drivers/data_file.hpp"
#include "estimator/estimator.hpp"
#include "estimator/standard_errors.hpp"
#include "estimator/standard_fit.hpp"

namespace mixrate {

/// Numbers by which fits are compared; the smaller, the better. NaN: not defined.
/// aic -2 L + 2 p; bic -2 L + p log n; icl -2 L_c + p log n, L_c the log-likelihood of data and most likely labels.
struct Criteria {
  Index parameters = 0;
  double aic = unknown_number, bic = unknown_number, icl = unknown_number;
};

/// One fit.
struct FitReport {
  std::shared_ptr<const Model> model;
  Index k = 0;     // asked for; the estimate may have fewer
  double n = 0.0;  // observations: rows, the sum of their weights, or that of the counts
  Index rows = 0;
  FitOutcome outcome;
  double seconds = 0.0;
  Criteria criteria;
  Uncertainty uncertainty;
  ErrorKind error_kind = ErrorKind::observed;
  std::vector<std::string> warnings, notes;
  double rank = unknown_number, rank_deficiency = unknown_number;  // of the information at the estimate
  PortfolioReport search;                                          // starts = 0: the start did not search
};

/// Where the data came from.
struct DataSource {
  std::string path;
  std::vector<std::string> x, y;  // names of the columns
  std::size_t dropped = 0;
  std::string weights = {};  // the column of the weights; "": none
  std::size_t weightless = 0;
};

/// A number of observations: whole ones as such.
std::string count_text(double n);

/// Fill in criteria, errors and warnings of an outcome; `standard`: the estimate in the units of the fit.
void judge(FitReport& report, const NamedData& data, const StandardFit& fit, const MixingMeasure& standard);

/// One name per entry of MixingMeasure::flatten, and which atom it belongs to (from 0; -1: all).
struct ParameterName {
  std::string name;
  Index atom = -1;
  bool is_shown = true;  // parents of a tree are no parameters
};
std::vector<ParameterName> parameter_names(const FitReport& report, const DataSource& source);

/// The text for people.
std::string report_text(const FitReport& report, const DataSource& source);
/// A table of several fits, best numbers marked.
std::string comparison_text(const std::vector<FitReport>& reports, const std::vector<std::string>& left_out);
/// The position of the smallest finite value of a criterion, -1 if there is none. A collapsed fit never wins.
int best_fit(const std::vector<FitReport>& reports, double Criteria::*criterion);

/// The answer as one object.
nlohmann::ordered_json report_json(const FitReport& report, const DataSource& source);
nlohmann::ordered_json comparison_json(const std::vector<FitReport>& reports, const DataSource& source);
/// One line per value, one line per parameter block.
std::string json_lines(const nlohmann::ordered_json& fit);

}  // namespace mixrate
