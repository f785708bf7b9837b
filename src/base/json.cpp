#include "base/json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>
#include <variant>
#include <vector>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

using nlohmann::json;

// Our own recursion ends here; the parser itself does not recurse. A start file needs four levels.
constexpr int max_depth = 64;

Node to_node(const json& value, const Location& where, int depth) {
  if (depth > max_depth) throw StudyError(where, "the JSON text is nested too deeply", "at most 64 levels are read");
  switch (value.type()) {
    case json::value_t::boolean:
      return {value.get<bool>(), where};
    case json::value_t::number_integer:
      return {value.get<std::int64_t>(), where};
    case json::value_t::number_unsigned: {
      const auto number = value.get<std::uint64_t>();
      if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return {static_cast<double>(number), where};
      }
      return {static_cast<std::int64_t>(number), where};
    }
    case json::value_t::number_float:
      return {value.get<double>(), where};
    case json::value_t::string:
      require_plain(value.get_ref<const std::string&>(), where, "a string");
      return {value.get<std::string>(), where};
    case json::value_t::array: {
      Node::Array out;
      out.reserve(value.size());
      for (const json& child : value) out.push_back(to_node(child, where, depth + 1));
      return {std::move(out), where};
    }
    case json::value_t::object: {
      Node::Table out;
      for (const auto& [key, child] : value.items()) {
        require_plain(key, where, "a key");
        out.emplace(key, to_node(child, where, depth + 1));
      }
      return {std::move(out), where};
    }
    default:
      return {Node::Value{}, where};  // null
  }
}

std::string text_after(const std::string& text, std::string_view mark) {
  const std::size_t start = text.find(mark);
  return start == std::string::npos ? text : text.substr(start + mark.size());
}

Location place_of_byte(const std::string& text, std::size_t byte, const std::string& name) {
  // the parser counts from 1 and points at the last byte it read
  const std::size_t offset = std::min(byte > 0 ? byte - 1 : 0, text.size());
  const auto begin = text.begin();
  const auto here = begin + static_cast<std::ptrdiff_t>(offset);
  const auto line = std::count(begin, here, '\n') + 1;
  const std::size_t newline = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
  const std::size_t column = newline == std::string::npos ? offset + 1 : offset - newline;
  return {name, static_cast<int>(line), static_cast<int>(column)};
}

}  // namespace

namespace {

/// Refuses what a careful program does not write.
class MessageCheck {
 public:
  explicit MessageCheck(Location where) : where_(std::move(where)) {}
  bool operator()(int depth, json::parse_event_t event, const json& value) {
    if (depth > max_depth) throw StudyError(where_, "the JSON text is nested too deeply", "at most 64 levels are read");
    if (event == json::parse_event_t::object_start) keys_.emplace_back();
    if (event == json::parse_event_t::object_end) keys_.pop_back();
    if (event == json::parse_event_t::key && !keys_.back().insert(value.get_ref<const std::string&>()).second)
      throw StudyError(where_,
                       "the key '" + terminal_text(clipped(value.get<std::string>(), most_quoted)) + "' appears twice");
    return true;
  }

 private:
  Location where_;
  std::vector<std::set<std::string>> keys_;
};

Node parse_with(const json::parser_callback_t& check, const std::string& text, const std::string& name) {
  json document;
  try {
    document = json::parse(text, check);
  } catch (const json::parse_error& error) {
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while ..."
    throw StudyError(place_of_byte(text, error.byte, name), "this is not JSON", text_after(error.what(), ": "));
  } catch (const json::exception& error) {  // e.g. a number too large for a double
    throw StudyError({name, 0, 0}, "this JSON cannot be read", text_after(error.what(), "] "));
  }
  return to_node(document, {name, 0, 0}, 0);
}

json to_json(const Node& node) {
  struct Convert {
    json operator()(std::monostate) const { return nullptr; }
    json operator()(const Node::Array& values) const {
      json out = json::array();
      for (const Node& value : values) out.push_back(to_json(value));
      return out;
    }
    json operator()(const Node::Table& table) const {
      json out = json::object();
      for (const auto& [key, value] : table) out[key] = to_json(value);
      return out;
    }
    json operator()(bool value) const { return value; }
    json operator()(std::int64_t value) const { return value; }
    json operator()(double value) const { return value; }
    json operator()(const std::string& value) const { return value; }
  };
  return std::visit(Convert{}, node.value());
}

}  // namespace

Node parse_json(const std::string& text, const std::string& name) { return parse_with(nullptr, text, name); }

Node parse_message(const std::string& text, const std::string& name) {
  return parse_with(MessageCheck({name, 0, 0}), text, name);
}

std::string json_text(const Node& node) { return to_json(node).dump(-1, ' ', false, json::error_handler_t::replace); }

Node read_json(const std::string& path) { return parse_json(read_file(path), path); }

}  // namespace mixrate
