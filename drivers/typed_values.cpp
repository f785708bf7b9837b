#include "drivers/typed_values.hpp"

#include <fmt/core.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>

#include "base/text.hpp"

namespace mixrate {

namespace {

template <typename Number>
std::optional<Number> whole_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

Node parse_value(std::string_view text, const Location& where) {
  text = trim(text);
  if (text == "true") return {true, where};
  if (text == "false") return {false, where};
  if (const auto integer = whole_number<std::int64_t>(text)) return {*integer, where};
  if (const auto real = whole_number<double>(text)) return {*real, where};
  if (text.size() >= 2 && text.front() == '[' && text.back() == ']') {
    text = text.substr(1, text.size() - 2);
    Node::Array items;
    while (!trim(text).empty()) {
      const std::size_t comma = std::min(text.find(','), text.size());
      items.push_back(parse_value(text.substr(0, comma), where));
      text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return {std::move(items), where};
  }
  return {std::string(text), where};
}

/// "1:30:00" or "15:00"; parts from the right are seconds, minutes, hours.
std::optional<double> clock_time(std::string_view text) {
  double total = 0.0;
  int parts = 0;
  while (true) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto part = whole_number<double>(text.substr(0, colon));
    if (!part || *part < 0.0 || ++parts > 3) return std::nullopt;
    total = 60.0 * total + *part;
    if (colon == text.size()) return total;
    text.remove_prefix(colon + 1);
  }
}

/// "1h30m", "90s", "2d".
std::optional<double> unit_time(std::string_view text) {
  double total = 0.0;
  while (!text.empty()) {
    const std::size_t digits = text.find_first_not_of("0123456789.");
    if (digits == std::string_view::npos || digits == 0) return std::nullopt;
    const auto part = whole_number<double>(text.substr(0, digits));
    double unit = 0.0;
    switch (text[digits]) {
      case 's':
        unit = 1.0;
        break;
      case 'm':
        unit = 60.0;
        break;
      case 'h':
        unit = 3600.0;
        break;
      case 'd':
        unit = 86400.0;
        break;
      default:
        return std::nullopt;
    }
    if (!part) return std::nullopt;
    total += *part * unit;
    text.remove_prefix(digits + 1);
  }
  return total;
}

/// "from 0 to 4294967295", "at least 1": the range in words; limits of the type itself are not worth a word.
template <typename Number>
std::string range_text(Number lower, Number upper) {
  using Limits = std::numeric_limits<Number>;
  const std::string_view kind = std::is_integral_v<Number> ? "a whole number" : "a number";
  if (std::is_signed_v<Number> && lower == Limits::lowest() && upper == Limits::max()) return std::string(kind);
  if (upper == Limits::max()) return fmt::format("{} of at least {}", kind, lower);
  return fmt::format("{} from {} to {}", kind, lower, upper);
}

}  // namespace

template <typename Number>
Number parse_number(const std::string& flag, std::string_view text, Number lower, Number upper) {
  const auto value = whole_number<Number>(text);
  if (value && *value >= lower && *value <= upper) return *value;  // nan compares with nothing
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool is_whole = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
  if (!value && is_whole && !text.starts_with('-'))  // more than the type holds
    throw StudyError({flag, 0, 0}, fmt::format("'{}' is too large", text), fmt::format("it may be {} at most", upper));
  throw StudyError({flag, 0, 0}, fmt::format("'{}' is not {}", text, range_text(lower, upper)));
}

template int parse_number(const std::string&, std::string_view, int, int);
template std::int64_t parse_number(const std::string&, std::string_view, std::int64_t, std::int64_t);
template std::uint32_t parse_number(const std::string&, std::string_view, std::uint32_t, std::uint32_t);
template std::uint64_t parse_number(const std::string&, std::string_view, std::uint64_t, std::uint64_t);
template double parse_number(const std::string&, std::string_view, double, double);

double parse_duration(std::string_view text) {
  std::optional<double> seconds = clock_time(text);
  if (!seconds) seconds = unit_time(text);
  if (seconds && std::isfinite(*seconds) && *seconds > 0.0) return *seconds;
  throw StudyError({}, fmt::format("'{}' is not a time", text), "a positive time is needed",
                   "Write 90, 15m, 1h30m or 2:00:00");
}

double parse_job_time(std::string_view text) {
  const double seconds = parse_duration(text);
  if (text.find_first_not_of("0123456789.") == std::string_view::npos)
    throw StudyError({"--time", 0, 0}, fmt::format("'{}' has no unit", text),
                     "Slurm would read minutes, mixrate seconds", fmt::format("Write {}m or {}h", text, text));
  return seconds;
}

std::uint64_t parse_bytes(std::string_view text) {
  double value = 0.0;
  const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  std::string_view unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
  if (unit.ends_with('B')) unit.remove_suffix(1);
  constexpr std::string_view units = "KMGT";
  const std::size_t power = unit.size() == 1 ? units.find(unit[0]) : std::string_view::npos;
  if (problem == std::errc() && value > 0.0 && (unit.empty() || power != std::string_view::npos)) {
    const double bytes = unit.empty() ? value : value * std::pow(1000.0, static_cast<double>(power + 1));
    if (bytes >= 1.0 && bytes < 1e18) return static_cast<std::uint64_t>(bytes);
  }
  throw StudyError({}, fmt::format("'{}' is not an amount of memory", text), "a positive number of bytes is needed",
                   "Write 500M or 2G");
}

std::pair<std::string, Node> parse_assignment(std::string_view flag, const std::string& text) {
  const Location where{fmt::format("{} {}", flag, text), 0, 0};
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw StudyError(where, "a setting needs the form name=value");
  }
  return {text.substr(0, equals), parse_value(std::string_view(text).substr(equals + 1), where)};
}

std::size_t parse_choice(const std::string& flag, const std::string& value, std::span<const std::string_view> choices) {
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (choices[i] == value) return i;
  throw StudyError({flag, 0, 0}, fmt::format("'{}' is not a choice", value), fmt::format("choices: {}", join(choices)),
                   did_you_mean(value, choices));
}

Functional parse_functional(const std::string& value) {
  constexpr Functional functionals[] = {Functional::mean, Functional::median, Functional::rms,
                                        Functional::q25,  Functional::q75,    Functional::q95};
  constexpr std::string_view names[] = {"mean", "median", "rms", "q25", "q75", "q95"};
  return functionals[parse_choice("--functional", value, names)];
}

}  // namespace mixrate
