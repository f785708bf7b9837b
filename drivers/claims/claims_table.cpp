#include "drivers/claims/claims_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "analysis/format.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

using ClaimFields = nlohmann::ordered_json;

std::string_view row_kind_text(ClaimKind kind) {
  constexpr std::string_view names[] = {"rate", "choice", "law", "order", "value"};
  return names[static_cast<std::size_t>(kind)];
}
std::string_view sense_text(ClaimSense sense) {
  constexpr std::string_view names[] = {"sharp", "at_least", "no_rate", "published"};
  return names[static_cast<std::size_t>(sense)];
}

/// What a row is compared with, in words.
std::string stated_text(const ClaimRow& row, const FamilyRow& evidence) {
  switch (row.kind) {
    case ClaimKind::choice:
      return "right at the largest n";
    case ClaimKind::law:
      return "the limit law";
    case ClaimKind::order:
      return std::isinf(row.stated) ? "faster than any power" : fmt::format("order {:g}", row.stated);
    case ClaimKind::value:
      return std::isnan(evidence.stated) ? row.stated_column : fmt::format("{:.4g}", evidence.stated);
    case ClaimKind::rate:
      break;
  }
  if (row.sense == ClaimSense::published) return fmt::format("published {:.3f}", row.stated);
  if (row.sense == ClaimSense::no_rate) return "no rate";
  return (row.sense == ClaimSense::at_least ? "at most " : "") + format_exponent(row.stated);
}

/// "-0.503 [-0.514, -0.492]", "" where nothing was measured.
std::string measured_text(const RowJudgement& row) {
  if (std::isnan(row.value)) return "";
  if (row.lower == row.upper) return fmt::format("{:.3f}", row.value);
  return fmt::format("{:.3f} [{:.3f}, {:.3f}]", row.value, row.lower, row.upper);
}

/// The row that decides, with its numbers.
std::string decisive_text(const JudgedClaim& judged) {
  if (judged.rows.empty()) return judged.claim.untested;
  const std::size_t at = judged.judgement.decisive;
  const ClaimRow& row = judged.claim.rows[at];
  std::string out = fmt::format("{}: {}", row.results, row_text(row));
  if (row.results == row.scenario) out = row_text(row);  // once is enough
  const std::string measured = measured_text(judged.rows[at]);
  out += fmt::format("{}{}, stated: {}", measured.empty() ? "" : ": ", measured, stated_text(row, judged.evidence[at]));
  return judged.rows[at].reason.empty() ? out : fmt::format("{} ({})", out, judged.rows[at].reason);
}

std::string family_text(const ClaimTable& table) {
  return fmt::format(
      "Family: {} rows with a p-value, judged together at {:g} by Holm's procedure; intervals are "
      "simultaneous (Bonferroni).",
      table.family, table.level);
}

std::string as_text_table(const ClaimTable& table) {
  std::string out;
  for (const JudgedClaim& judged : table.claims) {
    out += fmt::format("{}  {}\n", terminal_text(judged.claim.name), terminal_text(judged.claim.source));
    out += fmt::format("  {:<17}  {:>2} rows  {}\n", to_string(judged.judgement.verdict), judged.rows.size(),
                       terminal_text(decisive_text(judged)));
  }
  out += fmt::format("\n{}\n", family_text(table));
  for (const std::string& note : table.notes) out += terminal_text(note) + "\n";
  return out;
}

/// A cell of a Markdown table.
std::string markdown_text(const std::string& text) {
  std::string out;
  for (const char c : terminal_text(text)) {
    if (c == '|' || c == '*' || c == '_' || c == '`' || c == '<' || c == '[' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string as_markdown(const ClaimTable& table) {
  std::string out = "| claim | source | rows | verdict | decided by |\n| --- | --- | --- | --- | --- |\n";
  for (const JudgedClaim& judged : table.claims)
    out += fmt::format("| {} | {} | {} | {} | {} |\n", markdown_text(judged.claim.name),
                       markdown_text(judged.claim.source), judged.rows.size(), to_string(judged.judgement.verdict),
                       markdown_text(decisive_text(judged)));
  return out + fmt::format("\n{}\n", family_text(table));
}

std::string as_summary(const ClaimTable& table) {
  constexpr ClaimVerdict verdicts[] = {ClaimVerdict::consistent, ClaimVerdict::not_consistent,
                                       ClaimVerdict::cannot_tell, ClaimVerdict::not_confirmed,
                                       ClaimVerdict::not_tested};
  std::map<std::string, std::array<std::size_t, std::size(verdicts)>> counts;  // by area
  for (const JudgedClaim& judged : table.claims) {
    const auto at = std::ranges::find(verdicts, judged.judgement.verdict) - std::begin(verdicts);
    ++counts[judged.claim.area.empty() ? "other" : judged.claim.area][static_cast<std::size_t>(at)];
  }
  std::string out = "| area |", rule = "| --- |";
  for (const ClaimVerdict verdict : verdicts) {
    out += fmt::format(" {} |", to_string(verdict));
    rule += " --: |";
  }
  out += "\n" + rule + "\n";
  for (const auto& [area, numbers] : counts) {
    out += fmt::format("| {} |", markdown_text(area));
    for (const std::size_t number : numbers) out += number == 0 ? "  |" : fmt::format(" {} |", number);
    out += "\n";
  }
  return out;
}

ClaimFields row_fields_of(const JudgedClaim& judged, std::size_t at) {
  const ClaimRow& row = judged.claim.rows[at];
  const RowJudgement& judgement = judged.rows[at];
  return {{"kind", row_kind_text(row.kind)},
          {"results", row.results},
          {"scenario", row.is_of_table() ? row.label : row.scenario},
          {"estimator", row.estimator},
          {"k", row.k},
          {"column", row.column},
          {"compare", row.kind == ClaimKind::rate ? sense_text(row.sense) : ""},
          {"stated", judged.evidence[at].stated},
          {"value", judgement.value},
          {"lower", judgement.lower},
          {"upper", judgement.upper},
          {"p", judgement.p},
          {"adjusted_p", judgement.adjusted_p},
          {"row_verdict", to_string(judgement.verdict)},
          {"reason", judgement.reason}};
}

}  // namespace

nlohmann::ordered_json claims_json(const ClaimTable& table) {
  ClaimFields out = {{"format", "mixrate.claims/1"},
                     {"family", table.family},
                     {"level", table.level},
                     {"notes", table.notes},
                     {"claims", ClaimFields::array()}};
  for (const JudgedClaim& judged : table.claims) {
    const Claim& claim = judged.claim;
    ClaimFields one = {{"name", claim.name},
                       {"area", claim.area},
                       {"source", claim.source},
                       {"statement", claim.statement},
                       {"date", claim.date},
                       {"note", claim.note},
                       {"untested", claim.untested},
                       {"explored", claim.explored},
                       {"confirm", claim.confirm},
                       {"verdict", to_string(judged.judgement.verdict)},
                       {"decisive", judged.judgement.decisive},
                       {"decided_by", decisive_text(judged)},
                       {"rows", ClaimFields::array()}};
    if (claim.holds) one["functional"] = to_string(*claim.holds);
    for (std::size_t i = 0; i < judged.rows.size(); ++i) {
      one["rows"].push_back(row_fields_of(judged, i));
      one["rows"].back()["stated_text"] = stated_text(judged.claim.rows[i], judged.evidence[i]);
    }
    out["claims"].push_back(std::move(one));
  }
  return out;
}

namespace {

std::string cell_text(const ClaimFields& value) {
  if (value.is_string()) return csv_text(value.get_ref<const std::string&>());
  return value.is_number_float() ? number_text(value.get<double>()) : value.dump();
}

std::string as_csv(const ClaimTable& table) {
  std::string out =
      "claim,source,verdict,kind,results,scenario,estimator,k,column,compare,stated,value,lower,upper,p,adjusted_p,"
      "row_verdict,reason\n";
  constexpr std::size_t num_row_fields = 15;
  for (const JudgedClaim& judged : table.claims) {
    const std::string head = fmt::format("{},{},{}", csv_text(judged.claim.name), csv_text(judged.claim.source),
                                         to_string(judged.judgement.verdict));
    if (judged.rows.empty()) out += head + std::string(num_row_fields, ',') + csv_text(judged.claim.untested) + "\n";
    for (std::size_t i = 0; i < judged.rows.size(); ++i) {
      out += head;
      const ClaimFields fields = row_fields_of(judged, i);  // items() keeps no temporary alive
      for (const auto& [name, value] : fields.items()) out += "," + cell_text(value);
      out += "\n";
    }
  }
  return out;
}

}  // namespace

std::string format_claims(const ClaimTable& table, ClaimFormat format) {
  switch (format) {
    case ClaimFormat::table:
      return as_text_table(table);
    case ClaimFormat::csv:
      return as_csv(table);
    case ClaimFormat::json:
      return claims_json(table).dump(2, ' ', false, ClaimFields::error_handler_t::replace) + "\n";
    case ClaimFormat::markdown:
      return as_markdown(table);
    case ClaimFormat::summary:
      return as_summary(table);
  }
  return {};
}

}  // namespace mixrate
