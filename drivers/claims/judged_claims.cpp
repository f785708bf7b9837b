#include "drivers/claims/judged_claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/build_info.hpp"
#include "drivers/claims/claim_studies.hpp"

namespace mixrate {

ClaimEvidences::ClaimEvidences(const ClaimFolders& folders)
    : committed_(folders.results), own_(folders.work + "/results"), has_own_(!folders.work.empty()) {}

ClaimEvidence& ClaimEvidences::of(const Claim& claim, const ClaimRow& row) {
  if (has_own_ && is_missing(claim, row) && own_.provenance(row) != nullptr) return own_;
  return committed_;
}

bool ClaimEvidences::is_missing(const Claim& claim, const ClaimRow& row) {
  const ResultProvenance* there = committed_.provenance(row);
  return there == nullptr || (row.kind != ClaimRow::Kind::order && there->seed != claim.confirm);
}

std::vector<Claim> read_checked_claims(const std::string& folder) {
  std::vector<Claim> claims = read_claims(folder);
  ClaimStudies studies(folder);
  for (Claim& claim : claims) studies.resolve(claim);
  return claims;
}

namespace {

/// What a reader should know about where the evidence comes from.
std::vector<std::string> notes_on(const std::vector<JudgedClaim>& shown, ClaimEvidences& evidences) {
  const std::string commit = build_info().at("commit");
  std::set<std::string> other;
  for (const JudgedClaim& judged : shown)
    for (const ClaimRow& row : judged.claim.rows) {
      const ResultProvenance* there = evidences.of(judged.claim, row).provenance(row);
      if (there != nullptr && there->commit != commit) other.insert(row.results);
    }
  if (other.empty()) return {};
  return {
      fmt::format("Results of {} studies and tables are of other commits than this program ({:.10}): "
                  "their provenance.txt says which.",
                  other.size(), commit)};
}

}  // namespace

ClaimTable judge_claims(const ClaimFolders& folders, const std::vector<Claim>& claims,
                        const std::vector<std::string>& names) {
  ClaimEvidences evidences(folders);
  std::vector<FamilyRow> rows;
  for (const Claim& claim : claims)
    for (const ClaimRow& row : claim.rows) rows.push_back(evidences.of(claim, row).find(claim, row));
  const FamilyJudgement family = judge_family(rows);
  ClaimTable table;
  table.family = family.size;
  table.level = family.level;
  std::size_t at = 0;
  for (const Claim& claim : claims) {
    const auto from = static_cast<std::ptrdiff_t>(at), to = from + static_cast<std::ptrdiff_t>(claim.rows.size());
    at += claim.rows.size();
    if (!names.empty() && std::ranges::find(names, claim.name) == names.end()) continue;
    JudgedClaim judged{.claim = claim,
                       .evidence = {rows.begin() + from, rows.begin() + to},
                       .rows = {family.rows.begin() + from, family.rows.begin() + to},
                       .judgement = {}};
    judged.judgement = judge_claim(judged.rows);
    table.claims.push_back(std::move(judged));
  }
  table.notes = notes_on(table.claims, evidences);
  return table;
}

}  // namespace mixrate
