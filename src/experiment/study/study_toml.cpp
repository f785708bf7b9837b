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
constexpr int max_dots_in_strings = 4096;

/// Walks through the text and knows whether it is in a string or a comment.
class DotScan {
 public:
  DotScan(const std::string& text, const std::string& name) : text_(text), name_(name) {}

  void run() {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n') end_line();
      if (c == '.' && ++all_dots_ > max_dots_in_strings)
        throw StudyError({name_, line_, 0}, "there are too many dots in one string", "at most 4096 are read");
      if (is_separator(c)) all_dots_ = 0;
      if (closing_.empty()) {
        look_outside(c);
      } else {
        look_inside(c);
      }
    }
  }

 private:
  static bool is_separator(char c) { return c == '=' || c == ',' || c == '{' || c == '['; }

  [[noreturn]] void refuse() const {
    throw StudyError({name_, line_, 0}, "a key is nested too deeply", "at most 16 dots are read");
  }

  [[nodiscard]] bool is_here(std::string_view mark) const { return text_.compare(at_, mark.size(), mark) == 0; }

  void end_line() {
    ++line_;
    dots_ = all_dots_ = 0;
    if (closing_.size() < 3) closing_ = {};  // of a comment, or of a string that ends nowhere
  }

  void look_outside(char c) {
    if (c == '#') {
      closing_ = "\n";
    } else if (c == '"' || c == '\'') {
      const std::string_view once = c == '"' ? "\"" : "'", thrice = c == '"' ? "\"\"\"" : "'''";
      closing_ = is_here(thrice) ? thrice : once;
      at_ += closing_.size() - 1;
    } else if (c == '.') {
      if (++dots_ > max_dots) refuse();
    } else if (is_separator(c)) {
      dots_ = 0;
    }
  }

  void look_inside(char c) {
    if (c == '\\' && closing_[0] == '"') {
      if (at_ + 1 < text_.size() && text_[at_ + 1] != '\n') ++at_;
      return;
    }
    if (!is_here(closing_)) return;
    at_ += closing_.size() - 1;
    // quotes before the last three belong to a long string
    while (closing_.size() == 3 && at_ + 1 < text_.size() && text_[at_ + 1] == closing_[0]) ++at_;
    closing_ = {};
  }

  const std::string& text_;
  const std::string& name_;
  std::size_t at_ = 0;
  int line_ = 1;
  int dots_ = 0;              // of one key
  int all_dots_ = 0;          // the same with those in strings and comments: a bound should the walk be wrong
  std::string_view closing_;  // of the string or comment that we are in
};

/// Refuse a key of more than max_dots dots. Dots of numbers, strings and comments do not add up to one key.
void check_dotted_keys(const std::string& text, const std::string& name) { DotScan(text, name).run(); }

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
