// Claims of a folder, judged together on the results of another.
#pragma once

#include <string>
#include <vector>

#include "drivers/claims/claim_evidence.hpp"
#include "drivers/claims/claims_table.hpp"

namespace mixrate {

struct ClaimFolders {
  std::string claims = "jobs/claims";
  std::string results = "results";
  std::string work;  // of `claims --run`; "": none
};

/// The folders in which evidence lies: that of `work` for what was run there, else that of `results`.
class ClaimEvidences {
 public:
  explicit ClaimEvidences(const ClaimFolders& folders);
  ClaimEvidence& of(const Claim& claim, const ClaimRow& row);
  /// Have the committed results no row of the confirming seed?
  bool is_missing(const Claim& claim, const ClaimRow& row);

 private:
  ClaimEvidence committed_, own_;
  bool has_own_;
};

/// All claims of the folder, their rows looked up in the studies beside it. Throws UserError where one is wrong.
std::vector<Claim> read_checked_claims(const std::string& folder);

/// Judge all claims as one family, and give those of `names` (none: all).
ClaimTable judge_claims(const ClaimFolders& folders, const std::vector<Claim>& claims,
                        const std::vector<std::string>& names);

}  // namespace mixrate
