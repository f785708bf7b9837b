// mixrate claims: what papers state beside what our results say.
#include "drivers/claims/claims.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

#include "base/options.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/claims/claim_studies.hpp"
#include "drivers/claims/claims_run.hpp"
#include "drivers/claims/claims_table.hpp"
#include "drivers/claims/judged_claims.hpp"
#include "drivers/command_line.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

struct ClaimsArguments {
  std::vector<std::string> names;  // none: all
  ClaimFolders folders;
  std::string format = "table", output;
  bool runs = false, accepts = false, wants_policy = false;
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
                                             const ClaimStudies& studies) {
  ClaimEvidences evidences(arguments.folders);
  std::map<std::string, ClaimRun> runs;
  for (const Claim& claim : claims) {
    if (!is_wanted(arguments, claim)) continue;
    for (const ClaimRow& row : claim.rows) {
      if (!evidences.is_missing(claim, row)) continue;
      const ClaimRun run = {studies.path_of(row), row.is_of_table(), claim.confirm};
      const auto [at, is_new] = runs.try_emplace(row.results, run);
      if (!is_new && at->second.seed != run.seed)
        throw StudyError(row.where, fmt::format("{} would be confirmed by two seeds", row.results),
                         fmt::format("another claim has {}", at->second.seed), "Use one seed for a study");
    }
  }
  return runs;
}

void check_arguments(const ClaimsArguments& arguments) {
  if (arguments.runs && arguments.folders.work.empty())
    throw StudyError({"--run", 0, 0}, "runs need a folder", {}, "Name one: --work DIR");
  if (arguments.accepts && !arguments.names.empty())
    throw StudyError({"--accept", 0, 0}, "verdicts are accepted together", "the family is one", "Give no names");
}

ExitCode claims_command(const ClaimsArguments& arguments) {
  constexpr std::string_view names[] = {"table", "csv", "json", "markdown", "summary"};
  const auto format = static_cast<ClaimFormat>(parse_choice("--format", arguments.format, names));
  check_arguments(arguments);
  if (arguments.wants_policy) {
    fmt::print("{}", claims_policy());
    return ExitCode::complete;
  }
  const ClaimFolders& folders = arguments.folders;
  const std::vector<Claim> claims = read_checked_claims(folders.claims);
  require_names(arguments.names, claims);
  if (arguments.runs) {
    const ExitCode code = run_for_claims(missing_runs(arguments, claims, ClaimStudies(folders.claims)), folders.work);
    if (code != ExitCode::complete) return code;
  }
  const ClaimTable table = judge_claims(folders, claims, arguments.names);
  const std::string text = format_claims(table, format), verdicts = folders.claims + "/verdicts.csv";
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
  command.text("--results", arguments->folders.results, "Folder with a folder of results for each study");
  command.text("--jobs", arguments->folders.claims, "Folder of the claims; their studies lie in the one above");
  command.choice("--format", arguments->format, {"table", "csv", "json", "markdown", "summary"});
  command.text("-o,--output", arguments->output, "File (default: standard output)");
  command.flag("--run", arguments->runs,
               "Run the studies that lack results of the confirming seed; goes on where it was");
  command.text("--work", arguments->folders.work, "Folder of these runs, whose results are then judged, too");
  command.flag("--accept", arguments->accepts, "Write the verdicts into verdicts.csv beside the claims");
  command.flag("--policy", arguments->wants_policy, "Print how claims are judged");
  command.suggest("--results", {{Suggests::directories}});
  command.suggest("--jobs", {{Suggests::directories}});
  command.suggest("--work", {{Suggests::directories}});
  command.suggest("--output", {{Suggests::files}});
  command.does(printing([=] { return claims_command(*arguments); }));
}

}  // namespace mixrate
