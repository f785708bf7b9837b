// All rows of all claims are one family: the probability to call any true statement "not consistent" is at most its
// level, whatever the dependence between rows.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/claims/row_tests.hpp"

namespace mixrate {

/// From good to bad; of several, the worst one counts. Never "proved".
enum class ClaimVerdict {
  not_tested,      // a claim without rows
  consistent,      // not rejected, and its interval does not contain the rival
  cannot_tell,     // no evidence, or evidence that says nothing
  not_confirmed,   // evidence of other seeds only
  not_consistent,  // rejected
};
std::string_view to_string(ClaimVerdict verdict);

/// A row, ready to be judged.
struct FamilyRow {
  ClaimSense sense = ClaimSense::sharp;
  bool is_exact = false;   // without Monte Carlo error: no p-value, no member of the family
  double stated = 0;       // exponent, order or value
  double rival = 0;        // of values
  Measured measured = {};  // nothing: there is none
  bool is_confirmed = true;
  std::string obstacle = {};  // why it is not judged; "": it is
};

struct RowJudgement {
  ClaimVerdict verdict = ClaimVerdict::cannot_tell;
  double value = 0, lower = 0, upper = 0;  // simultaneous interval, by Bonferroni; NaN: nothing was measured
  double p = 1, adjusted_p = 1;            // by Holm; NaN: exact
  std::string reason = {};                 // in words, where it is not `consistent`
};

struct FamilyJudgement {
  std::size_t size = 0;  // rows with a p-value, those without evidence included
  double level = 0.05;   // family-wise
  std::vector<RowJudgement> rows = {};
};

/// p-values adjusted by Holm (1979), Scand. J. Statist. 6: p_(i) becomes the largest of (m - j + 1) p_(j), j <= i, at
/// most 1. Those at most alpha are rejected with a family-wise error of alpha. m is the number of p-values.
std::vector<double> holm_adjusted(std::span<const double> p);

/// Judge all rows together. Rows that cannot be judged are members of the family all the same, with p = 1, so that its
/// size is known before anything is measured.
///
/// A row of the sense no_rate that is rejected becomes "cannot tell": statements of this kind are about the worst truth
/// (a lower bound on the minimax risk), and an error that falls at one truth does not contradict them.
FamilyJudgement judge_family(std::span<const FamilyRow> rows, double level = 0.05);

/// The verdict of a claim, the worst of its rows, and the row that decides: of the worst ones that with the smallest
/// p-value.
struct ClaimJudgement {
  ClaimVerdict verdict = ClaimVerdict::not_tested;
  std::size_t decisive = 0;  // position among `rows`; 0 where there are none
};
ClaimJudgement judge_claim(std::span<const RowJudgement> rows);

}  // namespace mixrate
