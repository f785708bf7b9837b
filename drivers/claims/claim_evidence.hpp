// What the committed results say about the rows of claims.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "analysis/claims/judge_family.hpp"
#include "drivers/claims/claim_file.hpp"

namespace mixrate {

/// The line of provenance.txt, as `jobs/collect.sh` and `mixrate tabulate` write it.
struct ResultProvenance {
  std::string text;  // the line
  std::string commit, level;
  std::optional<std::uint64_t> seed;
};
/// Read it; what it does not say is empty.
ResultProvenance parse_provenance(const std::string& text);

/// A fit counts as certified where the mean optimisation error of every cell is at most this, in nats: a deficit of d
/// nats is sqrt(2 d) standard errors in a regular direction, here 0.14, and adds 2 % to the mean square.
inline constexpr double most_optimisation_error = 0.01;
/// And where at most this share of all fits is not converged.
inline constexpr double most_not_converged = 0.01;

/// The folders of results: DIR/STUDY with rates.csv, cells.csv, order.csv, and DIR/TABLE with orders.csv and LABEL.csv.
class ClaimEvidence {
 public:
  explicit ClaimEvidence(std::string folder);
  ~ClaimEvidence();
  ClaimEvidence(const ClaimEvidence&) = delete;
  ClaimEvidence& operator=(const ClaimEvidence&) = delete;

  /// The row with what was measured, and what speaks against judging it. Throws UserError (exit 74) with file, line and
  /// repair where a table is damaged.
  FamilyRow find(const Claim& claim, const ClaimRow& row);

  /// Where the results of a row come from; nothing: there are none.
  const ResultProvenance* provenance(const ClaimRow& row);

 private:
  struct Folder;
  Folder& folder_of(const ClaimRow& row);
  std::string directory_;
  std::map<std::string, std::unique_ptr<Folder>> folders_;
};

}  // namespace mixrate
