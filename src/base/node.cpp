#include "base/node.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"

namespace mixrate {

namespace {

[[noreturn]] void fail_type(const Node& node, std::string_view what, std::string_view wanted) {
  throw StudyError(node.where(), fmt::format("{} must be {}", what, wanted), fmt::format("it is {}", node.kind_name()));
}

template <class T>
const T& expect(const Node& node, std::string_view what, std::string_view wanted) {
  if (const auto* value = std::get_if<T>(&node.value())) return *value;
  fail_type(node, what, wanted);
}

bool is_bare_key(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(),
                                     [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; });
}

/// A TOML basic string.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      out += fmt::format("\\u{:04X}", static_cast<unsigned>(byte));
    } else {
      out += c;
    }
  }
  return out + '"';
}

void print_key(const std::string& key, std::string& out) {
  out += is_bare_key(key) ? key : in_quotes(key);
  out += " = ";
}

void print_value(const Node& node, std::string& out);

struct ValuePrinter {
  std::string& out;

  // TOML has no null; absent values are never stored in tables, so this is for messages and debugging only.
  void operator()(std::monostate) const { out += "none"; }
  void operator()(bool value) const { out += value ? "true" : "false"; }
  void operator()(std::int64_t value) const { out += std::to_string(value); }
  void operator()(double value) const {
    const std::string digits = number_text(value);
    out += digits;
    if (digits.find_first_not_of("-0123456789") == std::string::npos) out += ".0";  // stay a TOML float
  }
  void operator()(const std::string& value) const { out += in_quotes(value); }
  void operator()(const Node::Array& values) const {
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) out += ", ";
      print_value(values[i], out);
    }
    out += ']';
  }
  void operator()(const Node::Table& table) const {
    out += '{';
    bool first = true;
    for (const auto& [key, child] : table) {
      if (child.is_none()) continue;
      out += first ? " " : ", ";
      first = false;
      print_key(key, out);
      print_value(child, out);
    }
    out += first ? "}" : " }";
  }
};

void print_value(const Node& node, std::string& out) { std::visit(ValuePrinter{out}, node.value()); }

}  // namespace

// Not inline: gcc 12 warns of uninitialised members when it inlines a variant's move (a false alarm).
Node::Node(Value value, Location where) : value_(std::move(value)), where_(std::move(where)) {}

const Node::Table& Node::table(std::string_view what) const { return expect<Table>(*this, what, "a table"); }

const Node::Array& Node::array(std::string_view what) const { return expect<Array>(*this, what, "an array"); }

const std::string& Node::text(std::string_view what) const { return expect<std::string>(*this, what, "a string"); }

double Node::real(std::string_view what) const {
  if (const auto* value = std::get_if<std::int64_t>(&value_)) return static_cast<double>(*value);
  return expect<double>(*this, what, "a number");
}

std::int64_t Node::integer(std::string_view what) const { return expect<std::int64_t>(*this, what, "an integer"); }

bool Node::boolean(std::string_view what) const { return expect<bool>(*this, what, "true or false"); }

std::vector<double> Node::reals(std::string_view what) const {
  if (is_number()) return {real(what)};
  if (!is_array()) fail_type(*this, what, "a number or an array of numbers");
  std::vector<double> out;
  for (const Node& child : array(what)) out.push_back(child.real(fmt::format("every entry of {}", what)));
  return out;
}

const Node* Node::find(std::string_view key) const {
  MIXRATE_EXPECT(is_table(), "only tables have keys");
  const auto& entries = std::get<Table>(value_);
  const auto found = entries.find(key);
  return found == entries.end() ? nullptr : &found->second;
}

const Node& require_key(const Node& table, std::string_view key, std::string_view what, std::string_view why,
                        std::string_view suggestion) {
  if (const Node* node = table.find(key)) return *node;
  throw StudyError(table.where(),
                   what.empty() ? fmt::format("'{}' is missing", key) : fmt::format("{} lacks '{}'", what, key),
                   std::string(why), std::string(suggestion));
}

const std::string& text_for_file_names(const Node& node, std::string_view what) {
  constexpr std::size_t most_bytes = 100;  // two of them and an ending make a file name, which has at most 255 bytes
  const std::string& text = node.text(what);
  if (text.size() > most_bytes)
    throw StudyError(
        node.where(), fmt::format("{} is too long", what),
        fmt::format("it has {} bytes and is part of file names, at most {} are taken", text.size(), most_bytes),
        "Choose a shorter one");
  return text;
}

std::string_view Node::kind_name() const {
  constexpr std::string_view names[] = {"missing",  "a boolean", "an integer", "a real number",
                                        "a string", "an array",  "a table"};
  return names[value_.index()];
}

std::string to_text(const Node& node) {
  std::string out;
  if (!node.is_table()) {
    print_value(node, out);
    return out;
  }
  for (const auto& [key, child] : std::get<Node::Table>(node.value())) {
    if (child.is_none()) continue;
    print_key(key, out);
    print_value(child, out);
    out += '\n';
  }
  return out;
}

}  // namespace mixrate
