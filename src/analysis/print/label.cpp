#include "analysis/print/label.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "analysis/text_table.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

using MathsWord = std::pair<std::string_view, std::string_view>;
constexpr std::array<MathsWord, 21> maths_words = {{
    {"alpha", "α"}, {"beta", "β"},   {"gamma", "γ"},  {"Gamma", "Γ"},  {"Delta", "Δ"},  {"eta", "η"},   {"theta", "θ"},
    {"kappa", "κ"}, {"lambda", "λ"}, {"mu", "μ"},     {"nu", "ν"},     {"pi", "π"},     {"sigma", "σ"}, {"Sigma", "Σ"},
    {"tau", "τ"},   {"phi", "φ"},    {"varphi", "φ"}, {"sin", "sin "}, {"log", "log "}, {"ell", "ℓ"},   {"infty", "∞"},
}};

bool is_latin(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// Reads mathematics from the front of a text.
struct MathsReader {
  std::string_view rest;

  char next() {
    MIXRATE_EXPECT(!rest.empty(), "mathematics ends too early");
    const char c = rest.front();
    rest.remove_prefix(1);
    return c;
  }
  std::string_view letters() {
    const auto end = std::ranges::find_if_not(rest, is_latin);
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(word.size());
    return word;
  }
  /// What one argument is: a group, a command or a character.
  std::string_view argument() {
    const std::string_view all = rest;
    std::size_t depth = 0;
    do {
      const char c = next();
      depth += c == '{' ? 1 : 0;
      depth -= c == '}' ? 1 : 0;
      if (c == '\\') letters();
    } while (depth > 0);
    const std::string_view text = all.substr(0, all.size() - rest.size());
    return text.front() == '{' ? text.substr(1, text.size() - 2) : text;
  }
};

std::string read_command(MathsReader& reader) {
  const std::string_view word = reader.letters();
  if (word.empty()) return reader.next() == '|' ? "‖" : " ";  // \| and \,
  if (word == "mathrm") return std::string(reader.argument());
  if (word == "hat") return gnuplot_maths(reader.argument()) + "\u0302";
  const auto* const found = std::ranges::find(maths_words, word, &MathsWord::first);
  MIXRATE_EXPECT(found != maths_words.end(), "unknown command of mathematics: " + std::string(word));
  return std::string(found->second);
}

}  // namespace

std::string gnuplot_maths(std::string_view tex) {
  std::string out;
  for (MathsReader reader{tex}; !reader.rest.empty();) {
    if (is_latin(reader.rest.front())) {
      out += "{/:Italic " + std::string(reader.letters()) + "}";
      continue;
    }
    const char c = reader.next();
    if (c == '\\') {
      out += read_command(reader);
    } else if (c == '_' || c == '^') {
      out += c + ("{" + gnuplot_maths(reader.argument()) + "}");
    } else if (c == '-') {
      out += "−";
    } else if (c != ' ' && c != '{' && c != '}') {
      out += c;
    }
  }
  return out;
}

Label words_label(std::string_view text) {
  Label out;
  bool is_maths = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('$'), text.size());
    if (end > 0)
      out.push_back({is_maths ? LabelPiece::Kind::maths : LabelPiece::Kind::words, std::string(text.substr(0, end))});
    is_maths = !is_maths;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

Label name_label(std::string_view name) { return {{LabelPiece::Kind::name, terminal_text(name)}}; }

Label& operator+=(Label& label, const Label& more) {
  label.insert(label.end(), more.begin(), more.end());
  return label;
}

std::string tex_label(const Label& label) {
  std::string out;
  for (const LabelPiece& piece : label) {
    const bool is_maths = piece.kind == LabelPiece::Kind::maths;
    out += is_maths ? "$" + piece.text + "$" : tex_text(piece.text);
  }
  return out;
}

std::string gnuplot_label(const Label& label) {
  std::string out;
  for (const LabelPiece& piece : label)
    out += piece.kind == LabelPiece::Kind::maths ? gnuplot_maths(piece.text) : gnuplot_plain(piece.text);
  return out;
}

std::string plain_label(const Label& label) {
  std::string out;
  for (const LabelPiece& piece : label) out += piece.text;
  return out;
}

std::size_t label_width(const Label& label) {
  std::size_t width = 0;
  for (const LabelPiece& piece : label) {
    std::string text = piece.kind == LabelPiece::Kind::maths ? gnuplot_maths(piece.text) : piece.text;
    for (std::size_t at = text.find("/:Italic "); at != std::string::npos; at = text.find("/:Italic "))
      text.erase(at, 9);
    if (piece.kind == LabelPiece::Kind::maths)
      std::erase_if(text, [](char c) { return c == '{' || c == '}' || c == '_'; });
    width += text_width(text);
  }
  return width;
}

std::vector<Label> wrapped_label(const Label& label, std::size_t most) {
  std::vector<Label> lines(1);
  const auto add = [&](const LabelPiece& piece, bool may_break) {
    const std::size_t needed = label_width(lines.back()) + label_width({piece});
    if (may_break && needed > most && !lines.back().empty()) lines.emplace_back();
    lines.back().push_back(piece);
  };
  bool ends_with_blank = false;
  for (const LabelPiece& piece : label) {
    if (piece.kind != LabelPiece::Kind::words) {
      add(piece, ends_with_blank);
      ends_with_blank = false;
      continue;
    }
    std::string_view rest = piece.text;
    bool is_first = true;
    while (!rest.empty()) {
      const std::size_t end =
          std::min(rest.find(' ') == std::string_view::npos ? rest.size() : rest.find(' ') + 1, rest.size());
      add({piece.kind, std::string(rest.substr(0, end))}, !is_first || ends_with_blank);
      ends_with_blank = rest[end - 1] == ' ';
      rest.remove_prefix(end);
      is_first = false;
    }
  }
  return lines;
}

}  // namespace mixrate
