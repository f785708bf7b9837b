#include "drivers/results/study_difference.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace mixrate {

namespace {

/// How many replicates there are is no part of what a replicate is.
bool is_about_replicates(std::string_view key) {
  return key == "replicates" || key == "max_replicates" || key == "precision";
}

bool may_grow(std::string_view key) { return is_about_replicates(key) || key == "n" || key == "k"; }

/// The first difference that was met: in words, and which file where it is one of files.
struct Difference {
  std::string text;
  FileChange file;
  [[nodiscard]] bool empty() const { return text.empty(); }
};

Difference difference(const Node& was, const Node& now, const std::string& path);

/// Hashes of files: only that one is another is of interest.
constexpr std::string_view files_key = ".files";
bool is_of_files(std::string_view path) { return path.ends_with(files_key); }

Difference file_difference(const Node::Table& was, const Node::Table& now, const std::string& path) {
  const std::string place = path.substr(0, path.size() - files_key.size());
  const auto told = [&](const std::string& name, const char* what) {
    return Difference{fmt::format("the file {} of {} {}", name, place, what), {name, what, place}};
  };
  for (const auto& [name, hash] : was) {
    const auto at = now.find(name);
    if (at == now.end()) return told(name, "is gone");
    if (to_text(at->second) != to_text(hash)) return told(name, "has changed");
  }
  for (const auto& [name, hash] : now)
    if (!was.contains(name)) return told(name, "is new");
  return {};
}

Difference table_difference(const Node& was, const Node& now, const std::string& path) {
  if (is_of_files(path)) return file_difference(was.table(path), now.table(path), path);
  const Node::Table &old_table = was.table(path), &new_table = now.table(path);
  const auto at = [&](const std::string& key) { return path.empty() ? key : path + "." + key; };
  for (const auto& [key, value] : old_table) {
    if (may_grow(key)) continue;
    const Node* other = now.find(key);
    if (other == nullptr) return {fmt::format("{} was {}, is gone", at(key), to_text(value)), {}};
    if (Difference found = difference(value, *other, at(key)); !found.empty()) return found;
  }
  for (const auto& [key, value] : new_table)
    if (!may_grow(key) && was.find(key) == nullptr) return {fmt::format("{} = {} is new", at(key), to_text(value)), {}};
  return {};
}

Difference difference(const Node& was, const Node& now, const std::string& path) {
  if (was.is_table() && now.is_table()) return table_difference(was, now, path);
  const auto holds_tables = [&](const Node& node) {
    return node.is_array() && !node.array(path).empty() && node.array(path).front().is_table();
  };
  if (holds_tables(was) && holds_tables(now)) {
    const Node::Array &old_items = was.array(path), &new_items = now.array(path);
    for (std::size_t i = 0; i < std::min(old_items.size(), new_items.size()); ++i) {
      Difference found = difference(old_items[i], new_items[i], fmt::format("{}[{}]", path, i + 1));
      if (!found.empty()) return found;
    }
    return {};
  }
  const std::string old_text = to_text(was), new_text = to_text(now);
  if (old_text == new_text) return {};
  return {fmt::format("{} was {}, is {}", path, old_text, new_text), {}};
}

}  // namespace

std::string study_difference(const Node& old_study, const Node& new_study) {
  return difference(old_study, new_study, {}).text;
}

FileChange file_change(const Node& old_study, const Node& new_study) {
  return difference(old_study, new_study, {}).file;
}

Node without_replicates(const Node& node) {
  if (node.is_array()) {
    Node::Array items;
    for (const Node& child : node.array("array")) items.push_back(without_replicates(child));
    return {std::move(items)};
  }
  if (!node.is_table()) return node;
  Node::Table table;
  for (const auto& [key, child] : node.table("table"))
    if (!is_about_replicates(key)) table.emplace(key, without_replicates(child));
  return {std::move(table)};
}

}  // namespace mixrate
