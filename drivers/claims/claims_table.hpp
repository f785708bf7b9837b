// The judged claims, and how they are printed.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

#include "analysis/claims/judge_family.hpp"
#include "drivers/claims/claim_file.hpp"

namespace mixrate {

struct JudgedClaim {
  Claim claim;
  std::vector<FamilyRow> evidence;  // of its rows
  std::vector<RowJudgement> rows;   // the same
  ClaimJudgement judgement;
};

struct ClaimTable {
  std::vector<JudgedClaim> claims;  // by name
  std::size_t family = 0;           // rows with a p-value, of all claims, also of those that are not shown
  double level = 0.05;
  std::vector<std::string> notes;  // sentences about the evidence
};

enum class ClaimFormat { table, csv, json, markdown, summary };
/// table: two lines a claim; csv: one line a row; json: an object; markdown: one line a claim; summary: Markdown, too,
/// one line an area with the numbers of verdicts.
std::string format_claims(const ClaimTable& table, ClaimFormat format);

/// The object of `--format json`.
nlohmann::ordered_json claims_json(const ClaimTable& table);

/// The policy in words, with its numbers.
std::string claims_policy();

/// verdicts.csv: the verdicts that are held to be known, one line a claim.
std::string format_verdicts(const ClaimTable& table);
/// A sentence for each shown claim that such a file calls consistent and that is not any more. Throws UserError (exit
/// 74) if the file is damaged. No file: none.
std::vector<std::string> lost_verdicts(const std::string& path, const ClaimTable& table);

}  // namespace mixrate
