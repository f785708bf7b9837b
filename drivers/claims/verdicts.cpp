// The policy in words, and the verdicts that are held to be known.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/claims/claim_evidence.hpp"
#include "drivers/claims/claims_table.hpp"
#include "drivers/claims/result_table.hpp"

namespace mixrate {

std::string claims_policy() {
  return fmt::format(
      "Functional   in probability: median; in mean: mean; in mean square: rms.\n"
      "Window       that of the study if it fixed one, else the rule.\n"
      "Seed         only results of the confirming seed are judged; it chose nothing.\n"
      "Fits         certified: mean optimisation error of every cell at most {} nats, at most {:g} % not converged;\n"
      "             rows of estimators that maximise nothing, and of published protocols: as they are.\n"
      "Compared     sharp: the slope is the exponent (two-sided); at_least: it is at most the exponent (one-sided);\n"
      "             no_rate: it is at least 0; rejected, it says 'cannot tell', for the statement is on the worst "
      "truth.\n"
      "Choice       right in fewer than {:g} % at the largest n is rejected.\n"
      "Orders       exact: within their drift or {:g}; not judged where they drift by more than {:g}.\n"
      "Family       all rows of all claims, level 0.05, Holm's procedure; intervals: Bonferroni.\n"
      "Verdicts     not consistent: rejected; cannot tell: not judged, or the simultaneous interval contains the "
      "rival\n"
      "             (0; -1/2 where 0 is stated); else consistent. A claim has the worst verdict of its rows.\n",
      most_optimisation_error, 100.0 * most_not_converged, 100.0 * least_share, order_rounding, most_drift);
}

std::string format_verdicts(const ClaimTable& table) {
  std::string out = "claim,verdict,rows,family,level,confirm\n";
  for (const JudgedClaim& judged : table.claims)
    out += fmt::format("{},{},{},{},{},{}\n", csv_text(judged.claim.name), to_string(judged.judgement.verdict),
                       judged.rows.size(), table.family, number_text(table.level), judged.claim.confirm);
  return out;
}

std::vector<std::string> lost_verdicts(const std::string& path, const ClaimTable& table) {
  std::vector<std::string> out;
  if (!std::filesystem::exists(path)) return out;
  const ResultTable known(path);
  for (std::size_t line = 0; line < known.num_rows(); ++line) {
    const std::string name(known.text(line, "claim"));
    if (known.text(line, "verdict") != to_string(ClaimVerdict::consistent)) continue;
    const auto now = std::ranges::find(table.claims, name, [](const JudgedClaim& judged) { return judged.claim.name; });
    if (now != table.claims.end() && now->judgement.verdict != ClaimVerdict::consistent)
      out.push_back(fmt::format("{} was consistent and is: {}", name, to_string(now->judgement.verdict)));
  }
  return out;
}

}  // namespace mixrate
