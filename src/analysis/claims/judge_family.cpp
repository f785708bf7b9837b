#include "analysis/claims/judge_family.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr double not_measured = std::numeric_limits<double>::quiet_NaN();

struct TestOfRow {
  const FamilyRow& row;
  double level;
  RowTest operator()(std::monostate) const { return {not_measured, not_measured, not_measured, 1.0, "", false}; }
  RowTest operator()(const MeasuredSlope& m) const { return test_slope(m, row.sense, row.stated, level); }
  RowTest operator()(const MeasuredShare& m) const { return test_share(m, level); }
  RowTest operator()(const MeasuredLaw& m) const { return test_law(m, level); }
  RowTest operator()(const MeasuredValue& m) const { return test_value(m, row.stated, row.rival, level); }
  RowTest operator()(const MeasuredOrder& m) const { return test_order(m, row.stated); }
};

/// Why there is nothing to judge; "" if there is.
std::string obstacle_of(const FamilyRow& row) {
  if (!row.obstacle.empty()) return row.obstacle;
  return std::holds_alternative<std::monostate>(row.measured) ? "no results" : "";
}

/// The verdict of a row whose test and adjusted p-value are known.
void decide(const FamilyRow& row, const RowTest& test, double level, RowJudgement& out) {
  const bool is_rejected = row.is_exact ? test.is_refuted : out.adjusted_p <= level;
  if (is_rejected && row.sense == ClaimSense::no_rate) {
    out.verdict = ClaimVerdict::cannot_tell;
    out.reason = "it falls at this truth, which a statement on the worst truth allows";
  } else if (!test.silence.empty() && (!is_rejected || row.is_exact)) {
    out.verdict = ClaimVerdict::cannot_tell;
    out.reason = test.silence;
  } else {
    out.verdict = is_rejected ? ClaimVerdict::not_consistent : ClaimVerdict::consistent;
    out.reason = is_rejected ? "rejected" : "";
  }
}

}  // namespace

std::string_view to_string(ClaimVerdict verdict) {
  switch (verdict) {
    case ClaimVerdict::not_tested:
      return "not tested";
    case ClaimVerdict::consistent:
      return "consistent";
    case ClaimVerdict::cannot_tell:
      return "cannot tell";
    case ClaimVerdict::not_confirmed:
      return "not confirmed yet";
    case ClaimVerdict::not_consistent:
      return "not consistent";
  }
  return "unknown";
}

std::vector<double> holm_adjusted(std::span<const double> p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
  std::vector<double> out(p.size());
  double largest = 0.0;
  for (std::size_t j = 0; j < order.size(); ++j) {
    largest = std::max(largest, static_cast<double>(p.size() - j) * p[order[j]]);
    out[order[j]] = std::min(1.0, largest);
  }
  return out;
}

FamilyJudgement judge_family(std::span<const FamilyRow> rows, double level) {
  FamilyJudgement out{.level = level};
  out.size = static_cast<std::size_t>(std::ranges::count(rows, false, &FamilyRow::is_exact));
  const double each = level / static_cast<double>(std::max<std::size_t>(out.size, 1));
  std::vector<RowTest> tests;
  std::vector<double> p;
  for (const FamilyRow& row : rows) {
    const bool is_judged = row.is_confirmed && obstacle_of(row).empty();
    tests.push_back(std::visit(TestOfRow{row, each}, row.measured));
    if (!row.is_exact) p.push_back(is_judged ? tests.back().p : 1.0);
  }
  const std::vector<double> adjusted = holm_adjusted(p);
  std::size_t member = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    RowJudgement judgement{.value = tests[i].value, .lower = tests[i].lower, .upper = tests[i].upper};
    judgement.p = rows[i].is_exact ? not_measured : p[member];
    judgement.adjusted_p = rows[i].is_exact ? not_measured : adjusted[member];
    if (!rows[i].is_exact) ++member;
    const std::string obstacle = obstacle_of(rows[i]);
    if (!rows[i].is_confirmed || !obstacle.empty()) {
      judgement.verdict = rows[i].is_confirmed ? ClaimVerdict::cannot_tell : ClaimVerdict::not_confirmed;
      judgement.reason = obstacle;
    } else {
      decide(rows[i], tests[i], level, judgement);
    }
    out.rows.push_back(std::move(judgement));
  }
  return out;
}

ClaimJudgement judge_claim(std::span<const RowJudgement> rows) {
  ClaimJudgement out;
  const auto rank = [](const RowJudgement& row) { return std::isnan(row.p) ? 1.0 : row.p; };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_worse = rows[i].verdict > out.verdict;
    if (is_worse || (rows[i].verdict == out.verdict && rank(rows[i]) < rank(rows[out.decisive]))) out.decisive = i;
    if (is_worse) out.verdict = rows[i].verdict;
  }
  return out;
}

}  // namespace mixrate
