// Which sample sizes of a series a slope is fitted to.
#pragma once

#include <limits>
#include <string>
#include <string_view>

#include "base/node.hpp"

namespace mixrate {

/// A rule ("auto", see analysis/window.hpp), all cells, or those with from <= n <= to.
struct Window {
  enum class Kind { rule, all, range };
  Kind kind = Kind::rule;
  double from = 0.0, to = std::numeric_limits<double>::infinity();
};

/// Read "auto", "all", "1000..", "..1000" or "1000..100000". Throws StudyError.
Window parse_window(std::string_view text, const Location& where);

/// The text of a window, as parse_window reads it.
std::string to_text(const Window& window);

/// The window that a resolved study fixes, by its key `window`; the rule if it fixes none, or if the text is no study.
Window window_of_study(const std::string& study_text);

}  // namespace mixrate
