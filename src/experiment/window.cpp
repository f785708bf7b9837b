#include "experiment/window.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "base/error.hpp"
#include "experiment/study/study_toml.hpp"

namespace mixrate {

namespace {

constexpr std::string_view between = "..";

/// An end of a range; what is not written leaves `end` as it is. False for anything that is no positive number.
bool read_end(std::string_view text, double& end) {
  if (text.empty()) return true;
  const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), end);
  return problem == std::errc() && stop == text.data() + text.size() && std::isfinite(end) && end > 0.0;
}

}  // namespace

Window parse_window(std::string_view text, const Location& where) {
  if (text == "auto") return {};
  if (text == "all") return {Window::Kind::all};
  Window range{Window::Kind::range};
  const std::size_t at = text.find(between);
  const bool is_range = at != std::string_view::npos && text.size() > between.size() &&
                        read_end(text.substr(0, at), range.from) && read_end(text.substr(at + 2), range.to);
  if (!is_range)
    throw StudyError(where, fmt::format("'{}' is no window", text), "a window is auto, all, or FROM..TO",
                     "Write auto, all, 1000.., ..1000 or 1000..100000");
  if (range.from > range.to)
    throw StudyError(where, fmt::format("the window {} is empty", text), "its first end is above its last",
                     "Write the smaller n first");
  return range;
}

std::string to_text(const Window& window) {
  if (window.kind == Window::Kind::rule) return "auto";
  if (window.kind == Window::Kind::all) return "all";
  return fmt::format("{}..{}", window.from > 0.0 ? fmt::format("{:.15g}", window.from) : "",
                     std::isfinite(window.to) ? fmt::format("{:.15g}", window.to) : "");
}

Window window_of_study(const std::string& study_text) {
  // Not read by parse_study: that makes every model anew, and tables are made of results whose leaves may be gone.
  if (study_text.find("window") == std::string::npos) return {};
  try {
    const Node root = parse_toml(study_text, "study");
    const Node* window = root.find("window");
    return window == nullptr ? Window{} : parse_window(window->text("window"), window->where());
  } catch (const UserError&) {
    return {};
  }
}

}  // namespace mixrate
