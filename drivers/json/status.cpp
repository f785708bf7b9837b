#include "drivers/json/status.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/format.hpp"
#include "drivers/precision/stored_rounds.hpp"
#include "experiment/record/missing.hpp"

namespace mixrate {

namespace {

using Object = nlohmann::ordered_json;

Object missing_json(const std::vector<MissingRows>& cells) {
  Object out = Object::array();
  for (const MissingRows& cell : cells)
    out.push_back({{"cell", cell.cell}, {"missing", cell.count}, {"of", cell.of}, {"replicates", cell.intervals}});
  return out;
}

Object statuses_json(const StudyState& study) {
  Object out = Object::object();
  for (int status = 1; status < num_fit_statuses; ++status) {
    std::uint64_t count = 0;
    for (const CellState& cell : study.cells) count += cell.statuses[static_cast<std::size_t>(status)];
    if (count > 0) out[std::string(to_string(static_cast<FitStatus>(status)))] = count;
  }
  return out;
}

/// The first few of each cell, as they are kept.
Object failures_json(const StudyState& study) {
  Object out = Object::array();
  for (const CellState& cell : study.cells)
    for (const auto& [replicate, message] : cell.failures)
      out.push_back({{"cell", cell.info.id}, {"replicate", replicate}, {"message", message}});
  return out;
}

Object cells_json(const StudyState& study) {
  Object out = Object::array();
  for (const CellState& cell : study.cells)
    out.push_back({{"cell", cell.info.id},
                   {"done", cell.num_done},
                   {"replicates", cell.info.replicates},
                   {"seconds_each", cell.mean_seconds()}});  // NaN is printed as null
  return out;
}

/// Null where no precision is asked for; half-widths are null before the first round is done.
Object precision_json(const PrecisionRounds* rounds) {
  if (rounds == nullptr) return {};
  constexpr const char* words[] = {"open", "reached", "unreachable", "no slope"};
  Object goals = Object::array();
  for (std::size_t g = 0; g < rounds->goals().size(); ++g) {
    const PrecisionGoal& goal = rounds->plan().goals[g];
    const GoalState& state = rounds->goals()[g];
    goals.push_back({{"scenario", goal.scenario},
                     {"k", goal.k},
                     {"estimator", goal.estimator},
                     {"loss", goal.column},
                     {"functional", to_string(goal.functional)},
                     {"asked", goal.half_width},
                     {"half_width", state.half_width},
                     {"reached", state.is_reached},
                     {"replicates_to_go", state.is_reached ? 0 : replicates_to_go(*rounds, g)}});
  }
  return {{"round", rounds->round()}, {"state", words[static_cast<std::size_t>(rounds->end())]}, {"goals", goals}};
}

std::string fact(const StudyState& study, const std::string& name) {
  const auto found = study.provenance.find(name);
  return found == study.provenance.end() ? std::string() : found->second;
}

Object job_json(const SubmittedJob& job) { return {{"id", job.id}, {"state", job.state}, {"reason", job.reason}}; }

/// Messages may hold bytes that are no UTF-8.
std::string print(const Object& object) { return object.dump(2, ' ', false, Object::error_handler_t::replace); }

}  // namespace

std::string status_json(const StudyState& study, const StatusFacts& facts) {
  const Count part = count_replicates(study, facts.shard), whole = count_replicates(study);
  const Object out = {{"study", study.name},
                      {"state", facts.state},
                      {"smoke", fact(study, "smoke") == "yes"},
                      {"shard", facts.shard.is_whole() ? Object() : Object(facts.shard.text())},
                      {"done", part.done},
                      {"total", part.total},
                      {"missing", part.total - part.done},
                      {"study_total", whole.total},
                      {"job", facts.job ? job_json(*facts.job) : Object()},
                      {"workers", facts.workers},
                      {"spent_s", facts.spent_s},
                      {"left_s", facts.left_s},
                      {"wall_left_s", facts.left_s / facts.workers},
                      {"precision", precision_json(facts.rounds)},
                      {"statuses", statuses_json(study)},
                      {"cells", cells_json(study)},
                      {"missing_rows", missing_json(missing_rows(study, facts.shard))},
                      {"failures", failures_json(study)},
                      {"file", facts.file},
                      {"version", fact(study, "version")},
                      {"hosts", fact(study, "hosts")}};
  return print(out);
}

std::string status_json(const SubmittedJob& job, const std::string& directory) {
  return print({{"state", "waiting"}, {"done", 0}, {"job", job_json(job)}, {"directory", directory}});
}

std::string status_json(const Parts& parts, const std::string& directory, const std::optional<SubmittedJob>& job) {
  const Count count = count_replicates(parts.joined);
  Object list = Object::array();
  bool is_running = false;
  for (const Part& part : parts.all) {
    is_running = is_running || part.is_running;
    list.push_back({{"name", part.name},
                    {"done", part.count.done},
                    {"total", part.count.total},
                    {"running", part.is_running},
                    {"problem", part.problem.empty() ? Object() : Object(part.problem)}});
  }
  const bool is_complete = count.done == count.total && parts.num_bad == 0;
  const Object out = {{"study", parts.joined.name},
                      {"state", is_running    ? "running"
                                : is_complete ? "complete"
                                              : "incomplete"},
                      {"done", count.done},
                      {"total", count.total},
                      {"missing", count.total - count.done},
                      {"parts", list},
                      {"job", job ? job_json(*job) : Object()},
                      {"missing_rows", missing_json(missing_rows(parts.joined))},
                      {"directory", directory}};
  return print(out);
}

}  // namespace mixrate
