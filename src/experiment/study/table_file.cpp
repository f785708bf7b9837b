#include "experiment/study/table_file.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

#include "base/node.hpp"
#include "base/text.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/grid_checks.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/study_toml.hpp"

namespace mixrate {

namespace {

constexpr std::string_view table_format = "mixrate.table/1";

std::string choose_label(const Node& table, const std::string& kind, std::set<std::string, std::less<>>& taken) {
  const Node* label = table.find("label");
  std::string text = label != nullptr ? text_for_file_names(*label, "label") : kind;
  if (label == nullptr) {
    for (int copy = 2; taken.contains(text); ++copy) text = fmt::format("{}-{}", kind, copy);
  }
  if (text.empty() || !taken.insert(text).second) {
    throw StudyError(label->where(), fmt::format("label '{}' is empty or appears twice", text),
                     "labels name the files of the tables", "Choose another one");
  }
  return text;
}

TablePlan read_table(const Node& table, std::set<std::string, std::less<>>& taken) {
  const Node& kind = require_key(table, "kind", "this [[table]]", "kind chooses it from the catalogue");
  const TabulationEntry& entry = find_tabulation(kind.text("kind"), kind.where());
  std::vector<std::string_view> allowed = {"kind", "label", "scenario"};
  for (const OptionSpec& option : entry.info.options) allowed.push_back(option.name);
  check_keys(table, allowed, fmt::format("the options of '{}'", entry.info.name));
  TablePlan plan;
  plan.kind = entry.info.name;
  plan.where = table.where();
  plan.scenario =
      read_scenario(require_key(table, "scenario", "this [[table]]", "it names the point that the path leads to"))
          .scenario;
  Node::Table own = table.table("table");
  own.erase("label");
  own.erase("scenario");
  try {
    plan.tabulation = entry.make(Options(Node(std::move(own), table.where()), entry.info), plan.scenario);
  } catch (const StudyError& error) {
    if (error.where().line != 0) throw;
    throw StudyError(table.where(), fmt::format("'{}' cannot be made for '{}'", plan.kind, plan.scenario->name),
                     reason(error));
  }
  plan.label = choose_label(table, plan.kind, taken);
  return plan;
}

}  // namespace

TableFile parse_table_file(const std::string& text, const std::string& name) {
  const Node root = parse_toml(text, name);
  constexpr std::array<std::string_view, 4> keys = {"format", "name", "seed", "table"};
  check_keys(root, keys, "the file");
  const Node& format =
      require_key(root, "format", "the file", fmt::format("it must say format = \"{}\"", table_format));
  if (format.text("format") != table_format) {
    throw StudyError(format.where(), fmt::format("format '{}' is not '{}'", format.text("format"), table_format),
                     "studies are run by `mixrate run`, tables are made by `mixrate tabulate`");
  }
  TableFile file;
  file.name = text_for_file_names(require_key(root, "name", "the file", "it names the results"), "name");
  if (const Node* seed = root.find("seed")) file.seed = static_cast<std::uint64_t>(seed->integer("seed"));
  std::set<std::string, std::less<>> taken;
  for (const Node& table : require_key(root, "table", "the file", "there is nothing to make").array("table"))
    file.tables.push_back(read_table(table, taken));
  return file;
}

TableFile read_table_file(const std::string& path) { return parse_table_file(read_file(path), path); }

}  // namespace mixrate
