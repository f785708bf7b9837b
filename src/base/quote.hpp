// Names are data. Study names, labels, keys and paths come from users and from files of strangers; whoever puts one
// into a text that another program reads goes through the function for that language here, and nowhere else.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace mixrate {

/// Bytes of a user's word that a message repeats.
inline constexpr std::size_t most_quoted = 200;

/// Where the first control character begins; npos if there is none. Control characters are C0 (tab and line feed
/// included), DEL, C1, line and paragraph separators, and those that change the direction of writing (U+202A..202E,
/// U+2066..2069). Bytes that are no UTF-8 count only where an 8-bit terminal reads them as C1.
std::size_t find_control(std::string_view text);

/// Throws StudyError if there is a control character: names stand in terminals, figures, scripts and names of files.
/// `what` names the text, e.g. "this string".
void require_plain(std::string_view text, const Location& where, std::string_view what);

/// Safe to print: control characters and bytes that are no UTF-8 as \x1b, all else as it is.
std::string terminal_text(std::string_view text);

/// A text of at most `most` bytes (at least 20): the middle of a longer one is replaced by "...".
std::string clipped(std::string_view text, std::size_t most);

/// A cell of a CSV file, RFC 4180: in quotes where it holds a comma, a quote or a line end, or begins or ends with a
/// blank.
std::string csv_text(std::string_view text);

/// Text mode of LaTeX. Control characters as in terminal_text.
std::string tex_text(std::string_view text);

/// A string of gnuplot with its single quotes, in which nothing is expanded. Control characters as in terminal_text.
std::string gnuplot_text(std::string_view text);

/// A text without its quotes for a string that gnuplot reads as enhanced text: no index, no exponent, no font begins in
/// it. The string is then made by gnuplot_text.
std::string gnuplot_plain(std::string_view text);

/// A string of gnuplot for a file to read or write: never a pipe ('<', '|'), standard input ('-') or another special
/// name.
std::string gnuplot_file(std::string_view name);

/// What stands behind "# " in a script of gnuplot: one line that does not go on in the next.
std::string gnuplot_comment(std::string_view text);

/// One word of a shell command, in quotes if it needs them.
std::string shell_word(std::string_view word);

/// The same for a path, which must not be read as an option.
std::string shell_path(std::string_view path);

/// One component of a path: '/' and control characters become '-', and it begins neither with '.' nor '-'. Other names
/// stay as they are. Never empty.
std::string file_name(std::string_view text);

/// `name`, or the first of "name-2", "name-3", ... that is not taken yet; then it is. Names that differ may be alike as
/// names of files, and one file must not replace another.
std::string free_name(const std::string& name, std::set<std::string>& taken);

}  // namespace mixrate
