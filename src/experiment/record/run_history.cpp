#include "experiment/record/run_history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace mixrate {

namespace {

constexpr const char* history_key = "history";
/// Facts that decide numbers, or may.
constexpr const char* of_program[] = {"version",    "commit",    "dirty", "compiler", "flags",
                                      "build_type", "libraries", "libm",  "functions"};
/// Tells programs of one commit apart: told only where nothing else differs.
constexpr const char* executable_key = "executable";
/// Facts that tell one record from another beside them.
constexpr const char* of_place[] = {"hosts", "shard"};

/// The part of the facts that makes a record; empty where they name no program.
Provenance record_of(const Provenance& facts) {
  Provenance record;
  if (!facts.contains("version") && !facts.contains("commit")) return record;
  const auto take = [&](const char* name) {
    if (const auto found = facts.find(name); found != facts.end()) record.insert(*found);
  };
  for (const char* name : of_program) take(name);
  take(executable_key);
  for (const char* name : of_place) take(name);
  return record;
}

std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

/// Lines "name value"; an empty line between records.
std::string to_text(const std::vector<Provenance>& history) {
  std::string text;
  for (const Provenance& record : history) {
    if (!text.empty()) text += '\n';
    for (const auto& [name, value] : record) text += fmt::format("{} {}\n", name, one_line(value));
  }
  return text;
}

std::vector<Provenance> parse_history(const std::string& text) {
  std::vector<Provenance> history;
  std::istringstream lines(text);
  bool is_new = true;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) {
      is_new = true;
      continue;
    }
    if (is_new) history.emplace_back();
    is_new = false;
    const std::size_t space = line.find(' ');
    history.back()[line.substr(0, space)] = space == std::string::npos ? std::string() : line.substr(space + 1);
  }
  return history;
}

void add_record(std::vector<Provenance>& history, Provenance record) {
  for (auto& [name, value] : record) value = one_line(value);
  if (!record.empty() && std::ranges::find(history, record) == history.end()) history.push_back(std::move(record));
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

std::vector<std::pair<std::string, std::string>> hashes_of(const std::string& fingerprint) {
  std::vector<std::pair<std::string, std::string>> hashes;
  std::istringstream words(fingerprint);
  for (std::string name, hash; words >> name >> hash;) hashes.emplace_back(name, hash.substr(0, hash.find(',')));
  return hashes;
}

}  // namespace

std::string differing_functions(const std::string& was, const std::string& now) {
  std::vector<std::string> names;
  const auto before = hashes_of(was);
  for (const auto& [name, hash] : hashes_of(now)) {
    const auto other = std::ranges::find(before, name, [](const auto& item) { return item.first; });
    if (other != before.end() && other->second != hash) names.push_back(name);
  }
  return joined(names);
}

std::vector<Provenance> history_of(const Provenance& facts) {
  std::vector<Provenance> history;
  if (const auto found = facts.find(history_key); found != facts.end()) history = parse_history(found->second);
  if (history.empty()) add_record(history, record_of(facts));
  return history;
}

void add_facts(Provenance& all, const Provenance& facts) {
  std::vector<Provenance> history = history_of(all);
  for (Provenance& record : history_of(facts)) add_record(history, std::move(record));
  for (const auto& [name, text] : facts) all[name] = text;
  if (history.size() > 1) all[history_key] = to_text(history);
}

std::string program_difference(const Provenance& was, const Provenance& now) {
  std::string text;
  for (const char* name : of_program) {
    const auto before = was.find(name), after = now.find(name);
    if (before == was.end() || after == now.end() || before->second == after->second) continue;
    std::string clause = fmt::format("{} was '{}', is '{}'", name, before->second, after->second);
    if (name == std::string_view("functions")) {
      const std::string names = differing_functions(before->second, after->second);
      if (names.empty()) continue;
      clause = fmt::format("{} {} other digits", names, names.find(' ') == std::string::npos ? "gives" : "give");
    }
    text += (text.empty() ? "" : "; ") + clause;
  }
  const auto before = was.find(executable_key), after = now.find(executable_key);
  if (!text.empty() || before == was.end() || after == now.end() || before->second == after->second) return text;
  constexpr std::size_t shown = 8;
  return fmt::format("executable was {}, is {}: built again from other sources", before->second.substr(0, shown),
                     after->second.substr(0, shown));
}

std::vector<std::string> differences_within(const Provenance& facts) {
  const std::vector<Provenance> history = history_of(facts);
  std::vector<std::string> differences;
  for (std::size_t i = 1; i < history.size(); ++i) {
    std::string text = program_difference(history[i - 1], history[i]);
    if (!text.empty() && std::ranges::find(differences, text) == differences.end())
      differences.push_back(std::move(text));
  }
  return differences;
}

std::vector<std::string> program_differences(const Provenance& was, const Provenance& now) {
  std::vector<std::string> differences;
  for (const Provenance& before : history_of(was)) {
    for (const Provenance& after : history_of(now)) {
      std::string text = program_difference(before, after);
      if (!text.empty() && std::ranges::find(differences, text) == differences.end())
        differences.push_back(std::move(text));
    }
  }
  return differences;
}

}  // namespace mixrate
