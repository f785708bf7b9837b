#include "experiment/external/command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

namespace fs = std::filesystem;

/// The path of a word if it is a regular file, seen from the folder of the study or from the working directory.
std::string file_of_word(const std::string& word, const Location& where) {
  std::error_code ignored;
  if (word.empty()) return {};
  const fs::path beside = fs::path(where.file).parent_path() / word;
  for (const fs::path& path : {beside, fs::path(word)})
    if (fs::is_regular_file(path, ignored)) return fs::absolute(path, ignored).lexically_normal().string();
  return {};
}

std::string hash_of_file(const std::string& path) {
  return fmt::format("{:016x}", ContentHash().add(read_file(path)).value());
}

/// A program is looked up in PATH, like a shell does, unless its name is a path.
bool may_be_file(std::size_t position, const std::string& word) {
  return position > 0 || word.find('/') != std::string::npos;
}

/// Libraries of numbers keep to the one core of a rank, and tables of Python have one order: so that an answer is a
/// function of the request.
const std::vector<std::pair<std::string, std::string>>& environment_defaults() {
  static const std::vector<std::pair<std::string, std::string>> defaults = {
      {"OMP_NUM_THREADS", "1"}, {"OPENBLAS_NUM_THREADS", "1"}, {"MKL_NUM_THREADS", "1"}, {"PYTHONHASHSEED", "0"}};
  return defaults;
}

}  // namespace

std::string ExternalCommand::name() const { return clipped(fmt::format("{}", fmt::join(words, " ")), most_quoted); }

std::vector<OptionSpec> command_options() {
  return {texts_option("command", "the program and its arguments, e.g. [\"python3\", \"mine.py\"]"),
          texts_option("depends", "further files that its answers depend on"),
          node_option("files", "hashes of these files; found when the study is read"),
          node_option("options", "a table that is passed on to the program"),
          real_option("time_limit", 600.0, {0.001, 1e7}, "seconds that an answer may take"),
          real_option("start_limit", 60.0, {0.001, 1e7}, "seconds that the program may take to begin")};
}

ExternalCommand read_command(const Options& options) {
  ExternalCommand out;
  out.words = options.texts("command");
  out.where = options.where("command");
  if (const Node* files = options.node("files"))
    for (const auto& [word, hash] : files->table("files")) out.files.emplace_back(word, hash.text("files"));
  const Node* own = options.node("options");
  out.options = own != nullptr ? *own : Node(Node::Table{});
  static_cast<void>(out.options.table("options"));
  out.time_limit_s = options.real("time_limit");
  out.start_limit_s = options.real("start_limit");
  return out;
}

Node with_files(const Node& table) {
  const Node& command = require_key(table, "command", "this table", "it says which program to ask",
                                    "Add command = [\"python3\", \"mine.py\"]");
  const Node::Array& words = command.array("command");
  if (words.empty() || !words.front().is_text() || words.front().text("command").empty())
    throw StudyError(command.where(), "the command is empty", "its first word is the program",
                     "Write command = [\"python3\", \"mine.py\"]");
  if (table.find("files") != nullptr) return table;
  Node::Table files;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].text("every entry of command");
    const std::string path = may_be_file(i, word) ? file_of_word(word, command.where()) : std::string();
    if (!path.empty()) files.insert_or_assign(word, Node(hash_of_file(path)));
  }
  if (const Node* depends = table.find("depends")) {
    for (const Node& entry : depends->array("depends")) {
      const std::string& word = entry.text("every entry of depends");
      const std::string path = file_of_word(word, entry.where());
      if (path.empty())
        throw StudyError(entry.where(), fmt::format("there is no file '{}'", terminal_text(word)),
                         "results depend on it", "Paths are seen from the folder of the study");
      files.insert_or_assign(word, Node(hash_of_file(path)));
    }
  }
  Node::Table full = table.table("external");
  full.insert_or_assign("files", Node(std::move(files)));
  return {std::move(full), table.where()};
}

ChildCommand startable(const ExternalCommand& command) {
  ChildCommand out;
  out.arguments = command.words;
  out.defaults = environment_defaults();
  for (const auto& [word, hash] : command.files) {
    const std::string path = file_of_word(word, command.where);
    if (path.empty())
      throw UnusableProgram(command.where, fmt::format("there is no file '{}'", terminal_text(word)),
                            fmt::format("the program '{}' needs it", command.name()),
                            "Start mixrate in the folder of the study");
    if (hash_of_file(path) != hash)
      throw UnusableProgram(command.where, fmt::format("{} has changed since the study was read", terminal_text(path)),
                            "results of two programs would stand in one table",
                            "Restore the file, or write to another directory with -o");
    for (std::size_t i = 0; i < command.words.size(); ++i)
      if (may_be_file(i, word) && command.words[i] == word) out.arguments[i] = path;
  }
  out.path = find_program(out.arguments.front());
  if (!out.path.empty()) return out;
  const bool exists = fs::exists(out.arguments.front());
  throw UnusableProgram(command.where,
                        exists ? fmt::format("'{}' cannot be executed", terminal_text(command.words.front()))
                               : fmt::format("there is no program '{}'", terminal_text(command.words.front())),
                        exists ? "it is no executable file" : "a name without '/' is looked up in PATH",
                        exists ? "Say chmod +x, or name its interpreter first" : "Install it, or write its path");
}

}  // namespace mixrate
