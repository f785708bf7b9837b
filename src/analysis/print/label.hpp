// Labels of figures and tables: words and mathematics of the program, and names, which are data.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mixrate {

/// A run of a label.
struct LabelPiece {
  enum class Kind { words, maths, name };
  Kind kind = Kind::words;
  std::string text;  // maths: a small part of TeX, see gnuplot_maths
};
using Label = std::vector<LabelPiece>;

/// Words of the program in which mathematics stands between dollar signs, as "sample size $n$". Never a name.
Label words_label(std::string_view text);
/// A name, whatever it holds; control characters as in terminal_text.
Label name_label(std::string_view name);
Label& operator+=(Label& label, const Label& more);

/// As a part of a paragraph of LaTeX.
std::string tex_label(const Label& label);
/// What stands within the quotes of an enhanced string of gnuplot; hand it to gnuplot_text.
std::string gnuplot_label(const Label& label);
/// As words of a comment: mathematics as it is written.
std::string plain_label(const Label& label);

/// About so many characters wide in print.
std::size_t label_width(const Label& label);
/// In lines of about `most` characters, broken between words only: names and mathematics stay whole.
std::vector<Label> wrapped_label(const Label& label, std::size_t most);

/// TeX's mathematics as enhanced text of gnuplot: letters in italics, `_` and `^`, groups, Greek letters, \hat,
/// \mathrm, \sin, \| and \, are understood. Contract: nothing else.
std::string gnuplot_maths(std::string_view tex);

}  // namespace mixrate
