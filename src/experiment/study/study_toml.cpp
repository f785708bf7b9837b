#include "experiment/study/study_toml.hpp"

#include <toml++/toml.h>

#include "base/quote.hpp"

namespace mixrate {

namespace {

Location place(const std::string& name, const toml::source_region& source) {
  return {name, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

// A study needs six levels. The parser follows dotted keys of any length and then overflows the stack, so they are
// looked for before it sees the text.
constexpr int max_depth = 64;
constexpr int max_dots = 16;

/// Refuse a key of more than max_dots dots. Dots of numbers, strings and comments do not add up to one key.
void check_dotted_keys(const std::string& text, const std::string& name) {
  int line = 1, dots = 0;
  char closing = 0;  // of the string or comment that we are in
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      ++line;
      dots = 0;
      closing = 0;
    } else if (closing != 0) {
      if (c == '\\' && closing == '"') ++i;
      if (c == closing) closing = 0;
    } else if (c == '#') {
      closing = '\n';
    } else if (c == '"' || c == '\'') {
      closing = c;
    } else if (c == '.') {
      if (++dots > max_dots)
        throw StudyError({name, line, 0}, "a key is nested too deeply", "at most 16 dots are read");
    } else if (c == '=' || c == ',' || c == '{' || c == '[') {
      dots = 0;
    }
  }
}

Node to_node(const toml::node& value, const std::string& name, const Location& where, int depth = 0) {
  if (depth > max_depth) throw StudyError(where, "the tables are nested too deeply", "at most 64 levels are read");
  if (const auto* flag = value.as_boolean()) return {flag->get(), where};
  if (const auto* integer = value.as_integer()) return {std::int64_t{integer->get()}, where};
  if (const auto* real = value.as_floating_point()) return {real->get(), where};
  if (const auto* text = value.as_string()) {
    require_plain(text->get(), place(name, value.source()), "this string");
    return {text->get(), where};
  }
  if (const auto* array = value.as_array()) {
    Node::Array out;
    out.reserve(array->size());
    for (const toml::node& child : *array) out.push_back(to_node(child, name, place(name, child.source()), depth + 1));
    return {std::move(out), where};
  }
  if (const auto* table = value.as_table()) {
    Node::Table out;
    for (const auto& [key, child] : *table) {
      require_plain(key.str(), place(name, key.source()), "this key");
      out.emplace(std::string(key.str()), to_node(child, name, place(name, key.source()), depth + 1));
    }
    return {std::move(out), where};
  }
  throw StudyError(where, "dates and times have no meaning here", "no option takes one",
                   "Quote it to make it a string");
}

}  // namespace

Node parse_toml(const std::string& text, const std::string& name) {
  check_dotted_keys(text, name);
  try {
    const toml::table document = toml::parse(text, name);
    return to_node(document, name, {name, 1, 1});
  } catch (const toml::parse_error& error) {
    throw StudyError(place(name, error.source()), "this is not TOML", std::string(error.description()));
  }
}

}  // namespace mixrate
