#include "experiment/study_toml.hpp"

#include <toml++/toml.h>

namespace mixrate {

namespace {

Location place(const std::string& name, const toml::source_region& source) {
  return {name, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

Node to_node(const toml::node& value, const std::string& name, const Location& where) {
  if (const auto* flag = value.as_boolean()) return {flag->get(), where};
  if (const auto* integer = value.as_integer()) return {std::int64_t{integer->get()}, where};
  if (const auto* real = value.as_floating_point()) return {real->get(), where};
  if (const auto* text = value.as_string()) return {text->get(), where};
  if (const auto* array = value.as_array()) {
    Node::Array out;
    out.reserve(array->size());
    for (const toml::node& child : *array) out.push_back(to_node(child, name, place(name, child.source())));
    return {std::move(out), where};
  }
  if (const auto* table = value.as_table()) {
    Node::Table out;
    for (const auto& [key, child] : *table) {
      out.emplace(std::string(key.str()), to_node(child, name, place(name, key.source())));
    }
    return {std::move(out), where};
  }
  throw StudyError(where, "dates and times have no meaning here", "no option takes one",
                   "Quote it to make it a string");
}

}  // namespace

Node parse_toml(const std::string& text, const std::string& name) {
  try {
    const toml::table document = toml::parse(text, name);
    return to_node(document, name, {name, 1, 1});
  } catch (const toml::parse_error& error) {
    throw StudyError(place(name, error.source()), "this is not TOML", std::string(error.description()));
  }
}

}  // namespace mixrate
