// Quoted names, read by small parsers of the target languages: they give the data back, and nothing else.
#include "base/quote.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/message.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

/// Random bytes, most of them such as mean something to one of the languages.
class Bytes {
 public:
  std::string text() {
    constexpr std::string_view special = "'\"\\\n\r\t ,;<>|$`@%#&_^~{}()[]!-.+/:=*?\x1b\x7f\x01";
    const std::vector<std::string> pieces = {"\xC3\xA9", "\xC2\x9B", "\xE2\x80\xAE", "\xE2\x80\xA8", "\xF0\x9F\x8C\x8D",
                                             "\x9B",     "\xC0\x9B", "\xED\xA0\x80", "system('x')",  "\\input{x}"};
    std::string out;
    for (std::uint64_t left = next() % 24; left > 0; --left) {
      switch (next() % 4) {
        case 0:
          out += static_cast<char>(next() % 256);
          break;
        case 1:
          out += pieces[next() % pieces.size()];
          break;
        case 2:
          out += static_cast<char>('a' + static_cast<char>(next() % 26));
          break;
        default:
          out += special[next() % special.size()];
      }
    }
    return out;
  }

 private:
  std::uint64_t next() {  // splitmix64
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  std::uint64_t state_ = 5;
};

template <class Check>
void for_many_texts(const Check& check) {
  Bytes bytes;
  for (int i = 0; i < 20000; ++i) check(bytes.text());
}

bool has_control_bytes(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  });
}

/// The fields of one record of RFC 4180; nothing if it is not one.
std::optional<std::vector<std::string>> parse_record(std::string_view record) {
  std::vector<std::string> fields(1);
  for (std::size_t at = 0; at < record.size();) {
    if (record[at] == '"') {
      for (++at;; ++at) {
        if (at == record.size()) return std::nullopt;
        if (record[at] == '"' && (at + 1 == record.size() || record[at + 1] != '"')) break;
        if (record[at] == '"') ++at;
        fields.back() += record[at];
      }
      ++at;
    } else {
      for (; at < record.size() && record[at] != ','; ++at) {
        if (std::string_view("\"\r\n").find(record[at]) != std::string_view::npos) return std::nullopt;
        fields.back() += record[at];
      }
    }
    if (at == record.size()) break;
    if (record[at++] != ',') return std::nullopt;
    fields.emplace_back();
  }
  return fields;
}

TEST(Quote, CsvCellsAreReadBack) {
  for_many_texts([](const std::string& text) {
    const auto fields = parse_record("a," + csv_text(text) + "," + csv_text(text + " ") + ",b");
    ASSERT_TRUE(fields) << terminal_text(text);
    EXPECT_EQ(*fields, (std::vector<std::string>{"a", text, text + " ", "b"}));
  });
  EXPECT_EQ(csv_text("blocks.over.slope"), "blocks.over.slope");
  EXPECT_EQ(csv_text("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_text("5\" x"), "\"5\"\" x\"");
  EXPECT_EQ(csv_text(" a"), "\" a\"");
}

/// What a single-quoted string of gnuplot holds; nothing if the text is not exactly one.
std::optional<std::string> parse_gnuplot(std::string_view text) {
  if (text.size() < 2 || text.front() != '\'' || has_control_bytes(text)) return std::nullopt;
  std::string out;
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] != '\'') {
      out += text[at];
    } else if (at + 1 == text.size()) {
      return out;
    } else if (text[++at] == '\'') {
      out += '\'';
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

TEST(Quote, GnuplotReadsOneString) {
  for_many_texts([](const std::string& text) {
    EXPECT_EQ(parse_gnuplot(gnuplot_text(text)), terminal_text(text));
    const auto file = parse_gnuplot(gnuplot_file(text));
    ASSERT_TRUE(file);
    EXPECT_TRUE(*file == terminal_text(text) || *file == "./" + terminal_text(text));
    EXPECT_TRUE(std::isalnum(static_cast<unsigned char>(file->front())) != 0 || *file->begin() == '/' ||
                file->starts_with("./"))
        << *file;
    const std::string comment = gnuplot_comment(text);
    EXPECT_FALSE(has_control_bytes(comment) || comment.ends_with('\\')) << comment;
  });
  EXPECT_EQ(gnuplot_text("x', 1 ; system('touch PWNED')"), "'x'', 1 ; system(''touch PWNED'')'");
  EXPECT_EQ(gnuplot_file("bayes-d2.png"), "'bayes-d2.png'");
  EXPECT_EQ(gnuplot_file("|touch PWNED"), "'./|touch PWNED'");
  EXPECT_EQ(gnuplot_file("<touch PWNED"), "'./<touch PWNED'");
  EXPECT_EQ(gnuplot_file("-"), "'./-'");
}

/// What LaTeX prints of a text; nothing if it holds a command or a special character other than those that stand for
/// one.
std::optional<std::string> parse_tex(std::string_view text) {
  const std::vector<std::pair<std::string_view, char>> names = {{"\\textbackslash{}", '\\'},
                                                                {"\\textasciicircum{}", '^'},
                                                                {"\\textasciitilde{}", '~'},
                                                                {"\\textless{}", '<'},
                                                                {"\\textgreater{}", '>'},
                                                                {"\\textbar{}", '|'},
                                                                {"\\{", '{'},
                                                                {"\\}", '}'},
                                                                {"\\$", '$'},
                                                                {"\\&", '&'},
                                                                {"\\#", '#'},
                                                                {"\\_", '_'},
                                                                {"\\%", '%'}};
  std::string out;
  while (!text.empty()) {
    const auto name =
        std::find_if(names.begin(), names.end(), [&](const auto& n) { return text.starts_with(n.first); });
    if (name != names.end()) {
      out += name->second;
      text.remove_prefix(name->first.size());
      continue;
    }
    if (std::string_view("\\{}$&#^_~%<>|").find(text.front()) != std::string_view::npos) return std::nullopt;
    out += text.front();
    text.remove_prefix(1);
  }
  return has_control_bytes(out) ? std::nullopt : std::optional(out);
}

TEST(Quote, TexPrintsTheText) {
  for_many_texts([](const std::string& text) { EXPECT_EQ(parse_tex(tex_text(text)), terminal_text(text)); });
  EXPECT_EQ(tex_text("my_em"), "my\\_em");
  EXPECT_EQ(tex_text("\\input{x}"), "\\textbackslash{}input\\{x\\}");
}

/// The one word that a shell makes of a text; nothing if it makes something else of it.
std::optional<std::string> parse_shell(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\'') {
      const std::size_t end = text.find('\'', at + 1);
      if (end == std::string_view::npos) return std::nullopt;
      out += text.substr(at + 1, end - at - 1);
      at = end;
    } else if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '\'') {
      out += text[++at];
    } else if (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
               std::string_view("-_./=,:+@").find(text[at]) != std::string_view::npos) {
      out += text[at];
    } else {
      return std::nullopt;
    }
  }
  return out;
}

TEST(Quote, TheShellSeesOneWord) {
  for_many_texts([](const std::string& text) {
    EXPECT_EQ(parse_shell(shell_word(text)), text);
    const auto path = parse_shell(shell_path(text));
    ASSERT_TRUE(path);
    EXPECT_FALSE(path->starts_with('-'));
    EXPECT_TRUE(*path == text || *path == "./" + text);
  });
  EXPECT_EQ(shell_word("/a/b-c_1.toml"), "/a/b-c_1.toml");
  EXPECT_EQ(shell_word(""), "''");
  EXPECT_EQ(shell_word("it's"), "'it'\\''s'");
}

TEST(Quote, TheTerminalGetsNoControlCharacter) {
  for_many_texts([](const std::string& text) {
    const std::string shown = terminal_text(text);
    EXPECT_EQ(find_control(shown), std::string::npos);
    EXPECT_EQ(terminal_text(shown), shown);  // also: it is UTF-8
    const std::size_t at = find_control(text);
    if (at != std::string::npos) {
      EXPECT_NE(shown, text);
      EXPECT_EQ(find_control(text.substr(0, at)), std::string::npos);
    }
  });
  EXPECT_EQ(terminal_text("a\x1b[2Jb\n"), "a\\x1b[2Jb\\x0a");
  EXPECT_EQ(terminal_text("caf\xC3\xA9 \xF0\x9F\x8C\x8D"), "caf\xC3\xA9 \xF0\x9F\x8C\x8D");
  EXPECT_EQ(terminal_text("\xC2\x9B"
                          "1m \xE2\x80\xAE"),
            "\\xc2\\x9b1m \\xe2\\x80\\xae");
  EXPECT_EQ(terminal_text("caf\xE9"), "caf\\xe9");
}

TEST(Quote, ControlCharactersAreFound) {
  for (const char* text : {"a\tb", "a\nb", "a\x7f", "a\xC2\x80", "a\xC2\x9F", "a\xE2\x80\xA8", "a\xE2\x80\xAA",
                           "a\xE2\x80\xAE", "a\xE2\x81\xA6", "a\xE2\x81\xA9", "a\x9B"})
    EXPECT_EQ(find_control(text), 1u) << terminal_text(text);
  EXPECT_EQ(find_control(std::string_view("a\0b", 3)), 1u);
  for (const char* text : {"", "my-study_v1.2", "caf\xC3\xA9", "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x81\xA5", "caf\xE9"})
    EXPECT_EQ(find_control(text), std::string::npos) << terminal_text(text);
  EXPECT_EQ(
      message_of([] {
        require_plain("x\ny", {"s.toml", 2, 8}, "name");
      }),
      "s.toml:2:8: name holds a control character: 'x\\x0ay' (names stand in terminals, figures, scripts and names "
      "of files). Take it out.");
}

TEST(Quote, FileNamesAreOneComponent) {
  for_many_texts([](const std::string& text) {
    const std::string name = file_name(text);
    ASSERT_FALSE(name.empty());
    EXPECT_EQ(name.find('/'), std::string::npos);
    EXPECT_EQ(find_control(name), std::string::npos);
    EXPECT_NE(name.front(), '.');
    EXPECT_NE(name.front(), '-');
    EXPECT_EQ(file_name(name), name);
  });
  for (const char* name : {"my-study_v1.2", "a b", "sgmoe-mild", "caf\xC3\xA9", "x(1)"})
    EXPECT_EQ(file_name(name), name);
  EXPECT_EQ(file_name("../../escaped"), "escaped");
  EXPECT_EQ(file_name("/tmp/x"), "tmp-x");
  EXPECT_EQ(file_name("a/../b"), "a-..-b");
  EXPECT_EQ(file_name("-rf"), "rf");
  EXPECT_EQ(file_name(".."), "unnamed");
}

TEST(Quote, LongTextsLoseTheirMiddle) {
  EXPECT_EQ(clipped("short", 20), "short");
  for_many_texts([](const std::string& text) {
    const std::string out = clipped(text, 20);
    EXPECT_LE(out.size(), 20u);
    EXPECT_EQ(out == text, text.size() <= 20);
  });
  std::string accents;
  for (int i = 0; i < 200; ++i) accents += "\xC3\xA9";
  for (std::size_t most = 20; most < 40; ++most) {
    const std::string out = clipped(accents, most);
    EXPECT_EQ(terminal_text(out), out);  // no character is cut in two
    EXPECT_LE(out.size(), most);
    EXPECT_GE(out.size() + 4, most);
  }
}

}  // namespace
}  // namespace mixrate
