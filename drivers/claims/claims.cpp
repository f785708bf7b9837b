// mixrate claims: what papers state beside what our results say.
#include "drivers/claims/claims.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

#include "base/build_info.hpp"
#include "base/options.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/claims/claim_evidence.hpp"
#include "drivers/claims/claim_studies.hpp"
#include "drivers/claims/claims_run.hpp"
#include "drivers/claims/claims_table.hpp"
#include "drivers/command_line.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

struct ClaimsArguments {
  std::vector<std::string> names;  // none: all
  std::string results = "results", jobs = "jobs/claims", format = "table", output, work;
  bool runs = false, accepts = false, wants_policy = false;
};

/// The folders in which evidence lies: that of --work for what was run there, else that of --results.
class Evidences {
 public:
  explicit Evidences(const ClaimsArguments& arguments)
      : committed_(arguments.results), own_(arguments.work + "/results"), has_own_(!arguments.work.empty()) {}
  ClaimEvidence& of(const Claim& claim, const ClaimRow& row) {
    if (has_own_ && is_missing(claim, row, committed_) && own_.provenance(row) != nullptr) return own_;
    return committed_;
  }
  /// Are there no results of the confirming seed?
  static bool is_missing(const Claim& claim, const ClaimRow& row, ClaimEvidence& evidence) {
    const ResultProvenance* there = evidence.provenance(row);
    return there == nullptr || (row.kind != ClaimRow::Kind::order && there->seed != claim.confirm);
  }
  ClaimEvidence& committed() { return committed_; }

 private:
  ClaimEvidence committed_, own_;
  bool has_own_;
};

void require_names(const std::vector<std::string>& names, const std::vector<Claim>& claims) {
  std::vector<std::string_view> there;
  there.reserve(claims.size());
  for (const Claim& claim : claims) there.emplace_back(claim.name);
  for (const std::string& name : names)
    if (std::ranges::find(there, name) == there.end())
      throw StudyError({"claims", 0, 0}, fmt::format("there is no claim '{}'", name),
                       fmt::format("there are {}", join(there)), did_you_mean(name, there));
}

bool is_wanted(const ClaimsArguments& arguments, const Claim& claim) {
  return arguments.names.empty() || std::ranges::find(arguments.names, claim.name) != arguments.names.end();
}

/// The studies that wanted claims lack results of. The confirming seed of a study is one.
std::map<std::string, ClaimRun> missing_runs(const ClaimsArguments& arguments, const std::vector<Claim>& claims,
                                             const ClaimStudies& studies, ClaimEvidence& committed) {
  std::map<std::string, ClaimRun> runs;
  for (const Claim& claim : claims) {
    if (!is_wanted(arguments, claim)) continue;
    for (const ClaimRow& row : claim.rows) {
      if (!Evidences::is_missing(claim, row, committed)) continue;
      const ClaimRun run = {studies.path_of(row), row.is_of_table(), claim.confirm};
      const auto [at, is_new] = runs.try_emplace(row.results, run);
      if (!is_new && at->second.seed != run.seed)
        throw StudyError(row.where, fmt::format("{} would be confirmed by two seeds", row.results),
                         fmt::format("another claim has {}", at->second.seed), "Use one seed for a study");
    }
  }
  return runs;
}

/// What a reader should know about where the evidence comes from.
std::vector<std::string> notes_on(const ClaimsArguments& arguments, const std::vector<Claim>& claims,
                                  Evidences& evidences) {
  const std::string commit = build_info().at("commit");
  std::set<std::string> other;
  for (const Claim& claim : claims)
    for (const ClaimRow& row : claim.rows) {
      if (!is_wanted(arguments, claim)) continue;
      const ResultProvenance* there = evidences.of(claim, row).provenance(row);
      if (there != nullptr && there->commit != commit) other.insert(row.results);
    }
  if (other.empty()) return {};
  return {
      fmt::format("Results of {} studies and tables are of other commits than this program ({:.10}): "
                  "their provenance.txt says which.",
                  other.size(), commit)};
}

ClaimTable judge_claims(const ClaimsArguments& arguments, const std::vector<Claim>& claims, Evidences& evidences) {
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
    if (!is_wanted(arguments, claim)) continue;
    JudgedClaim judged{.claim = claim,
                       .evidence = {rows.begin() + from, rows.begin() + to},
                       .rows = {family.rows.begin() + from, family.rows.begin() + to},
                       .judgement = {}};
    judged.judgement = judge_claim(judged.rows);
    table.claims.push_back(std::move(judged));
  }
  table.notes = notes_on(arguments, claims, evidences);
  return table;
}

void check_arguments(const ClaimsArguments& arguments) {
  if (arguments.runs && arguments.work.empty())
    throw StudyError({"--run", 0, 0}, "runs need a folder", {}, "Name one: --work DIR");
  if (arguments.accepts && !arguments.names.empty())
    throw StudyError({"--accept", 0, 0}, "verdicts are accepted together", "the family is one", "Give no names");
}

ExitCode claims_command(const ClaimsArguments& arguments) {
  constexpr std::string_view names[] = {"table", "csv", "json", "markdown"};
  const auto format = static_cast<ClaimFormat>(parse_choice("--format", arguments.format, names));
  check_arguments(arguments);
  if (arguments.wants_policy) {
    fmt::print("{}", claims_policy());
    return ExitCode::complete;
  }
  std::vector<Claim> claims = read_claims(arguments.jobs);
  require_names(arguments.names, claims);
  ClaimStudies studies(arguments.jobs);
  for (Claim& claim : claims) studies.resolve(claim);
  if (arguments.runs) {
    Evidences before(arguments);
    const ExitCode code = run_for_claims(missing_runs(arguments, claims, studies, before.committed()), arguments.work);
    if (code != ExitCode::complete) return code;
  }
  Evidences evidences(arguments);
  const ClaimTable table = judge_claims(arguments, claims, evidences);
  const std::string text = format_claims(table, format), verdicts = arguments.jobs + "/verdicts.csv";
  if (arguments.output.empty())
    fmt::print("{}", text);
  else
    write_file(arguments.output, text);
  if (arguments.accepts) {
    write_file(verdicts, format_verdicts(table));
    return ExitCode::complete;
  }
  const std::vector<std::string> lost = lost_verdicts(verdicts, table);
  for (const std::string& sentence : lost) say_to(stderr, "claims: {}\n", sentence);
  return lost.empty() ? ExitCode::complete : ExitCode::failure;
}

}  // namespace

void add_claims(Command& program) {
  auto arguments = std::make_shared<ClaimsArguments>();
  Command command = program.add("claims", "What papers state beside what the results say: verdicts, family-wise");
  command.texts("NAME", arguments->names, "Claims to show (default: all); all are judged together");
  command.text("--results", arguments->results, "Folder with a folder of results for each study");
  command.text("--jobs", arguments->jobs, "Folder of the claims; their studies lie in the one above");
  command.choice("--format", arguments->format, {"table", "csv", "json", "markdown"});
  command.text("-o,--output", arguments->output, "File (default: standard output)");
  command.flag("--run", arguments->runs,
               "Run the studies that lack results of the confirming seed; goes on where it was");
  command.text("--work", arguments->work, "Folder of these runs, whose results are then judged, too");
  command.flag("--accept", arguments->accepts, "Write the verdicts into verdicts.csv beside the claims");
  command.flag("--policy", arguments->wants_policy, "Print how claims are judged");
  command.suggest("--results", {{Suggests::directories}});
  command.suggest("--jobs", {{Suggests::directories}});
  command.suggest("--work", {{Suggests::directories}});
  command.suggest("--output", {{Suggests::files}});
  command.does(printing([=] { return claims_command(*arguments); }));
}

}  // namespace mixrate
