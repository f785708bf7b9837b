// Whether the rows of claims exist: studies, series, columns, and what theorems say of them.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "drivers/claims/claim_file.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// One series of a study: what can be measured there.
struct StudySeries {
  std::string scenario, estimator, axis;
  std::int64_t k = 0;
  bool has_floor = false;  // of the estimator
  std::shared_ptr<const Scenario> truth;
  std::set<std::string, std::less<>> columns;
};

/// The studies beside a folder of claims, DIR/../STUDY.toml and DIR/../tables/TABLE.toml, each read once.
class ClaimStudies {
 public:
  explicit ClaimStudies(const std::string& claims_folder);

  /// Check that all rows exist, and fill in the exponents that theorems give. Throws StudyError at the row, with what
  /// there is, also where an exponent is typed that is not the theorem's.
  void resolve(Claim& claim);

  /// The path of a study or a file of tables.
  [[nodiscard]] std::string path_of(const ClaimRow& row) const;

 private:
  const std::vector<StudySeries>& series_of(const ClaimRow& row);
  void check_table(const ClaimRow& row);
  std::string folder_;
  std::map<std::string, std::vector<StudySeries>> studies_;
  std::map<std::string, std::vector<std::string>> labels_;  // of files of tables
};

}  // namespace mixrate
