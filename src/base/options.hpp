// Declared options: name, kind, default, range and help stand in one place; parsing and `mixrate explain` read it.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/node.hpp"

namespace mixrate {

/// What an option may hold.
enum class OptionKind { boolean, integer, real, text, choice, reals, texts, node };

/// One declared option of a leaf. A default of std::monostate means: none (the option may be absent; ask `given`).
struct OptionSpec {
  std::string_view name;
  OptionKind kind = OptionKind::real;
  std::variant<std::monostate, bool, std::int64_t, double, std::string_view> fallback = {};
  double lower = -std::numeric_limits<double>::infinity();  // numbers: closed range
  double upper = std::numeric_limits<double>::infinity();
  std::vector<std::string_view> choices = {};  // kind == choice
  std::string_view help = {};
};

/// Closed range of a number.
struct OptionRange {
  double lower, upper;
};

/// The fallback of an option that has none.
inline constexpr std::nullopt_t no_default = std::nullopt;

// One maker for each kind; leaves declare their options with these.
OptionSpec boolean_option(std::string_view name, std::optional<bool> fallback, std::string_view help);
OptionSpec integer_option(std::string_view name, std::optional<std::int64_t> fallback, OptionRange range,
                          std::string_view help);
OptionSpec real_option(std::string_view name, std::optional<double> fallback, OptionRange range, std::string_view help);
OptionSpec text_option(std::string_view name, std::optional<std::string_view> fallback, std::string_view help);
OptionSpec choice_option(std::string_view name, std::optional<std::string_view> fallback,
                         std::vector<std::string_view> choices, std::string_view help);
/// An array of numbers, each in the range; no default.
OptionSpec reals_option(std::string_view name, OptionRange range, std::string_view help);
/// An array of texts; no default.
OptionSpec texts_option(std::string_view name, std::string_view help);
/// Any value, which the leaf reads itself; no default.
OptionSpec node_option(std::string_view name, std::string_view help);

/// What every leaf tells about itself. `source` cites the paper (theorem, equation) or says "mixrate".
struct LeafInfo {
  std::string_view name;
  std::string_view summary;
  std::string_view source;
  std::vector<OptionSpec> options;
};

/// The options given to one leaf, checked against its declaration at construction.
///
/// Throws StudyError at the offending key: unknown key (with the nearest allowed one), wrong type, out of range.
/// The key `kind` is always allowed (it chose the leaf).
class Options {
 public:
  Options(const Node& table, const LeafInfo& leaf);
  /// No options given: every default holds.
  explicit Options(const LeafInfo& leaf);

  [[nodiscard]] bool given(std::string_view name) const;
  [[nodiscard]] bool boolean(std::string_view name) const;
  [[nodiscard]] std::int64_t integer(std::string_view name) const;
  [[nodiscard]] double real(std::string_view name) const;
  [[nodiscard]] std::string text(std::string_view name) const;  // also for choices
  [[nodiscard]] std::vector<double> reals(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;  // empty when absent
  [[nodiscard]] const Node* node(std::string_view name) const;                // nullptr when absent
  [[nodiscard]] Location where(std::string_view name) const;                  // of the key if given, else of the table
  /// The table with every default written out, each value as its declared kind; absent options without default stay
  /// absent. Two tables that mean the same resolve to the same text.
  [[nodiscard]] Node resolved() const;

 private:
  const OptionSpec& spec(std::string_view name) const;
  Node value(std::string_view name) const;  // given or default; contract: one of the two
  Node table_;
  std::string leaf_;
  std::vector<OptionSpec> specs_;
};

/// Fail on keys of `table` outside `allowed`, naming the nearest allowed key. `what` says which table, e.g. "[study]".
void check_keys(const Node& table, std::span<const std::string_view> allowed, std::string_view what);

/// The candidate nearest to `word` in edit distance, or "" if none is near (distance above 1 + length/3). Of
/// several the one that begins alike.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace mixrate
