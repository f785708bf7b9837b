#include "drivers/explain/leaf_text.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/text.hpp"

namespace mixrate {

namespace {

std::string fallback_text(const OptionSpec& option) {
  struct Show {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return number_text(value); }
    std::string operator()(std::string_view value) const { return fmt::format("\"{}\"", value); }
  };
  return std::visit(Show{}, option.fallback);
}

std::string kind_text(const OptionSpec& option) {
  const bool is_number =
      option.kind == OptionKind::integer || option.kind == OptionKind::real || option.kind == OptionKind::reals;
  std::string range;
  if (is_number && (std::isfinite(option.lower) || std::isfinite(option.upper)))
    range = fmt::format(" in [{}, {}]", number_text(option.lower), number_text(option.upper));
  switch (option.kind) {
    case OptionKind::boolean:
      return "true or false";
    case OptionKind::integer:
      return "integer" + range;
    case OptionKind::real:
      return "real" + range;
    case OptionKind::reals:
      return "list of reals" + range;
    case OptionKind::text:
      return "text";
    case OptionKind::choice:
      return "one of " + join(option.choices);
    case OptionKind::texts:
      return "list of texts";
    case OptionKind::node:
      return "table";
  }
  return {};
}

}  // namespace

std::string leaf_text(std::string_view kind, const LeafInfo& leaf) {
  std::string out = fmt::format("{} ({})\n  {}\n  source: {}\n", leaf.name, kind, leaf.summary, leaf.source);
  if (!leaf.options.empty()) out += "  options:\n";
  for (const OptionSpec& option : leaf.options) {
    const std::string fallback = fallback_text(option);
    out += fmt::format("    {}: {}{}\n", option.name, kind_text(option),
                       fallback.empty() ? std::string() : ", default " + fallback);
    if (!option.help.empty()) out += fmt::format("        {}\n", option.help);
  }
  return out;
}

}  // namespace mixrate
