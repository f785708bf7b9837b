#include "base/quote.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

namespace mixrate {

namespace {

/// What stands at the beginning of a text: a code point of `size` bytes, or one byte that is no UTF-8.
struct Character {
  char32_t code = 0;
  std::size_t size = 1;
  bool is_valid = false;
};

Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t size = lead < 0x80                   ? 1
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
  constexpr std::array<unsigned, 5> lead_bits = {0, 0x7F, 0x1F, 0x0F, 0x07};
  constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};  // below: written longer than needed
  if (size == 0 || size > text.size()) return {lead, 1, false};
  char32_t code = lead & lead_bits[size];
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {lead, 1, false};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  const bool is_surrogate = code >= 0xD800 && code < 0xE000;
  if (code < least[size] || is_surrogate || code > 0x10FFFF) return {lead, 1, false};
  return {code, size, true};
}

bool is_control(const Character& c) {
  return c.code < 0x20 || (c.code >= 0x7F && c.code < 0xA0) || c.code == 0x2028 || c.code == 0x2029 ||
         (c.code >= 0x202A && c.code <= 0x202E) || (c.code >= 0x2066 && c.code <= 0x2069);
}

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::string_view tex_command(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '^':
      return "\\textasciicircum{}";
    case '~':
      return "\\textasciitilde{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
    case '$':
      return "\\$";
    case '&':
      return "\\&";
    case '#':
      return "\\#";
    case '_':
      return "\\_";
    case '%':
      return "\\%";
    default:
      return {};
  }
}

}  // namespace

std::size_t find_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character c = first_character(text.substr(at));
    if (is_control(c)) return at;
    at += c.size;
  }
  return std::string_view::npos;
}

void require_plain(std::string_view text, const Location& where, std::string_view what) {
  if (find_control(text) == std::string_view::npos) return;
  throw StudyError(where, fmt::format("{} holds a control character: '{}'", what, text),
                   "names stand in terminals, figures, scripts and names of files", "Take it out");
}

std::string terminal_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Character c = first_character(text);
    const std::string_view bytes = text.substr(0, c.size);
    text.remove_prefix(c.size);
    if (c.is_valid && !is_control(c)) {
      out += bytes;
      continue;
    }
    for (const char byte : bytes)
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  }
  return out;
}

std::string clipped(std::string_view text, std::size_t most) {
  constexpr std::string_view gap = "...";
  if (text.size() <= most) return std::string(text);
  MIXRATE_EXPECT(most >= 20, "room for what is left of a text");
  const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
  std::size_t head = (most - gap.size()) * 2 / 3, tail = text.size() - (most - gap.size() - head);
  while (head > 0 && is_inside(head)) --head;  // not through the middle of a character
  while (tail < text.size() && is_inside(tail)) ++tail;
  return fmt::format("{}{}{}", text.substr(0, head), gap, text.substr(tail));
}

std::string csv_text(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  const bool needs_quotes = text.find_first_of(",\"\r\n") != std::string_view::npos ||
                            (!text.empty() && (is_blank(text.front()) || is_blank(text.back())));
  if (!needs_quotes) return std::string(text);
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

std::string tex_text(std::string_view text) {
  std::string out;
  for (const char c : terminal_text(text)) {
    const std::string_view command = tex_command(c);
    if (command.empty()) {
      out += c;
    } else {
      out += command;
    }
  }
  return out;
}

std::string gnuplot_text(std::string_view text) {
  std::string out = "'";
  for (const char c : terminal_text(text)) out.append(c == '\'' ? 2 : 1, c);
  return out + '\'';
}

std::string gnuplot_plain(std::string_view text) {
  std::string out;
  for (const char c : terminal_text(text)) {
    if (std::string_view("\\{}^_@&~").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string gnuplot_file(std::string_view name) {
  const bool is_ordinary = !name.empty() && (is_letter_or_digit(name.front()) || name.front() == '/');
  return gnuplot_text(is_ordinary ? std::string(name) : fmt::format("./{}", name));
}

std::string gnuplot_comment(std::string_view text) {
  std::string out = terminal_text(text);
  if (out.ends_with('\\')) out += '.';
  return out;
}

std::string shell_word(std::string_view word) {
  const bool is_plain = !word.empty() && std::ranges::all_of(word, [](char c) {
    return is_letter_or_digit(c) || std::string_view("-_./=,:+@").find(c) != std::string_view::npos;
  });
  if (is_plain) return std::string(word);
  std::string out = "'";
  for (const char c : word) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

std::string shell_path(std::string_view path) {
  return shell_word(path.starts_with('-') ? fmt::format("./{}", path) : std::string(path));
}

std::string file_name(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Character c = first_character(text);
    const bool is_kept = c.code != U'/' && !is_control(c);
    if (is_kept) {
      out += text.substr(0, c.size);
    } else if (!out.ends_with('-')) {
      out += '-';
    }
    text.remove_prefix(c.size);
  }
  out.erase(0, std::min(out.find_first_not_of(".-"), out.size()));
  return out.empty() ? "unnamed" : out;
}

std::string free_name(const std::string& name, std::set<std::string>& taken) {
  std::string out = name;
  for (int copy = 2; !taken.insert(out).second; ++copy) out = fmt::format("{}-{}", name, copy);
  return out;
}

}  // namespace mixrate
