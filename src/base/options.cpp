#include "base/options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace mixrate {

namespace {

/// A range in words; bounds that stand for "any size" are not worth a word.
std::string range_words(const OptionSpec& spec) {
  constexpr double any_size = 1e300;
  const bool has_lower = spec.lower > -any_size, has_upper = spec.upper < any_size;
  if (has_lower && has_upper)
    return fmt::format("it must lie between {} and {}", number_text(spec.lower), number_text(spec.upper));
  if (has_lower) return fmt::format("it must be at least {}", number_text(spec.lower));
  if (has_upper) return fmt::format("it must be at most {}", number_text(spec.upper));
  return "it must be a finite number";
}

void check_range(double value, const OptionSpec& spec, const Location& where) {
  if (value >= spec.lower && value <= spec.upper) return;  // false for NaN
  throw StudyError(where, fmt::format("{} = {} is out of range", spec.name, number_text(value)), range_words(spec));
}

void check_choice(const std::string& value, const OptionSpec& spec, const Location& where) {
  if (std::find(spec.choices.begin(), spec.choices.end(), value) != spec.choices.end()) return;
  throw StudyError(where, fmt::format("{} = '{}' is not a choice", spec.name, value),
                   fmt::format("choices: {}", join(spec.choices)), did_you_mean(value, spec.choices));
}

std::string entry_of(const OptionSpec& spec) { return fmt::format("every entry of {}", spec.name); }

void check_value(const Node& node, const OptionSpec& spec) {
  switch (spec.kind) {
    case OptionKind::boolean:
      static_cast<void>(node.boolean(spec.name));
      return;
    case OptionKind::integer:
      check_range(static_cast<double>(node.integer(spec.name)), spec, node.where());
      return;
    case OptionKind::real:
      check_range(node.real(spec.name), spec, node.where());
      return;
    case OptionKind::text:
      static_cast<void>(node.text(spec.name));
      return;
    case OptionKind::choice:
      check_choice(node.text(spec.name), spec, node.where());
      return;
    case OptionKind::reals:
      for (const double value : node.reals(spec.name)) check_range(value, spec, node.where());
      return;
    case OptionKind::texts:
      for (const Node& entry : node.array(spec.name)) static_cast<void>(entry.text(entry_of(spec)));
      return;
    case OptionKind::node:
      return;
  }
}

/// The value as its declared kind, so that `1` and `1.0` resolve to the same text.
Node as_declared(const Node& node, const OptionSpec& spec) {
  if (spec.kind == OptionKind::real) return {node.real(spec.name), node.where()};
  if (spec.kind != OptionKind::reals) return node;
  Node::Array values;
  for (const double value : node.reals(spec.name)) values.emplace_back(value, node.where());
  return {std::move(values), node.where()};
}

Node fallback_node(const OptionSpec& spec, const Location& where) {
  const auto to_value = [](auto value) -> Node::Value {
    if constexpr (std::is_same_v<decltype(value), std::string_view>) {
      return std::string(value);
    } else {
      return value;
    }
  };
  return {std::visit(to_value, spec.fallback), where};
}

template <class T>
decltype(OptionSpec::fallback) fallback_of(const std::optional<T>& value) {
  if (value) return *value;
  return std::monostate{};
}

}  // namespace

OptionSpec boolean_option(std::string_view name, std::optional<bool> fallback, std::string_view help) {
  return {.name = name, .kind = OptionKind::boolean, .fallback = fallback_of(fallback), .help = help};
}

OptionSpec integer_option(std::string_view name, std::optional<std::int64_t> fallback, OptionRange range,
                          std::string_view help) {
  return {.name = name,
          .kind = OptionKind::integer,
          .fallback = fallback_of(fallback),
          .lower = range.lower,
          .upper = range.upper,
          .help = help};
}

OptionSpec real_option(std::string_view name, std::optional<double> fallback, OptionRange range,
                       std::string_view help) {
  return {.name = name,
          .kind = OptionKind::real,
          .fallback = fallback_of(fallback),
          .lower = range.lower,
          .upper = range.upper,
          .help = help};
}

OptionSpec text_option(std::string_view name, std::optional<std::string_view> fallback, std::string_view help) {
  return {.name = name, .kind = OptionKind::text, .fallback = fallback_of(fallback), .help = help};
}

OptionSpec choice_option(std::string_view name, std::optional<std::string_view> fallback,
                         std::vector<std::string_view> choices, std::string_view help) {
  return {.name = name,
          .kind = OptionKind::choice,
          .fallback = fallback_of(fallback),
          .choices = std::move(choices),
          .help = help};
}

OptionSpec reals_option(std::string_view name, OptionRange range, std::string_view help) {
  return {.name = name, .kind = OptionKind::reals, .lower = range.lower, .upper = range.upper, .help = help};
}

OptionSpec texts_option(std::string_view name, std::string_view help) {
  return {.name = name, .kind = OptionKind::texts, .help = help};
}

OptionSpec node_option(std::string_view name, std::string_view help) {
  return {.name = name, .kind = OptionKind::node, .help = help};
}

Options::Options(const Node& table, const LeafInfo& leaf) : table_(table), leaf_(leaf.name), specs_(leaf.options) {
  std::vector<std::string_view> allowed = {"kind"};
  for (const OptionSpec& option : specs_) allowed.push_back(option.name);
  static_cast<void>(table_.table(fmt::format("the options of '{}'", leaf_)));
  check_keys(table_, allowed, fmt::format("the options of '{}'", leaf_));
  for (const OptionSpec& option : specs_) {
    if (const Node* node = table_.find(option.name)) check_value(*node, option);
  }
}

Options::Options(const LeafInfo& leaf) : Options(Node(Node::Table{}), leaf) {}

const OptionSpec& Options::spec(std::string_view name) const {
  const auto found =
      std::find_if(specs_.begin(), specs_.end(), [&](const OptionSpec& option) { return option.name == name; });
  MIXRATE_EXPECT(found != specs_.end(), fmt::format("'{}' declares no option '{}'", leaf_, name));
  return *found;
}

Node Options::value(std::string_view name) const {
  const OptionSpec& option = spec(name);
  const Node* node = table_.find(name);
  const Node found = node != nullptr ? *node : fallback_node(option, table_.where());
  MIXRATE_EXPECT(!found.is_none(), fmt::format("option '{}' of '{}' has no default and was not given", name, leaf_));
  return found;
}

bool Options::given(std::string_view name) const { return table_.find(spec(name).name) != nullptr; }

bool Options::boolean(std::string_view name) const { return value(name).boolean(name); }

std::int64_t Options::integer(std::string_view name) const { return value(name).integer(name); }

double Options::real(std::string_view name) const { return value(name).real(name); }

std::string Options::text(std::string_view name) const { return value(name).text(name); }

std::vector<double> Options::reals(std::string_view name) const {
  if (!given(name) && std::holds_alternative<std::monostate>(spec(name).fallback)) return {};
  return value(name).reals(name);
}

std::vector<std::string> Options::texts(std::string_view name) const {
  std::vector<std::string> out;
  const Node* list = node(name);
  if (list == nullptr) return out;
  for (const Node& entry : list->array(name)) out.push_back(entry.text(name));
  return out;
}

const Node* Options::node(std::string_view name) const { return table_.find(spec(name).name); }

Location Options::where(std::string_view name) const {
  const Node* node = table_.find(spec(name).name);
  return node != nullptr ? node->where() : table_.where();
}

Node Options::resolved() const {
  Node::Table out;
  if (const Node* kind = table_.find("kind")) out.emplace("kind", *kind);
  for (const OptionSpec& option : specs_) {
    const Node* node = table_.find(option.name);
    Node value = node != nullptr ? *node : fallback_node(option, table_.where());
    if (!value.is_none()) out.emplace(std::string(option.name), as_declared(value, option));
  }
  return {std::move(out), table_.where()};
}

void check_keys(const Node& table, std::span<const std::string_view> allowed, std::string_view what) {
  for (const auto& [key, child] : table.table(what)) {
    if (std::find(allowed.begin(), allowed.end(), key) != allowed.end()) continue;
    throw StudyError(child.where(), fmt::format("unknown key '{}' in {}", key, what),
                     fmt::format("allowed: {}", join(allowed)), did_you_mean(key, allowed));
  }
}

namespace {

/// Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], before[j - 2] + 1);
    }
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return previous[b.size()];
}

std::string in_lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace

// Upper and lower case are the same: what differs in case only is nearest of all.
std::string_view nearest(std::string_view given, std::span<const std::string_view> candidates) {
  const std::string word = in_lower_case(given);
  const auto common_prefix = [&word](std::string_view candidate) {
    return std::ranges::mismatch(word, in_lower_case(candidate)).in1 - word.begin();
  };
  std::string_view best;
  std::size_t best_distance = 2 + word.size() / 3;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(word, in_lower_case(candidate));
    // of two that are as near, the one that begins alike: people mistype endings
    const bool is_nearer = distance < best_distance || (distance == best_distance && !best.empty() &&
                                                        common_prefix(candidate) > common_prefix(best));
    if (!is_nearer) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

}  // namespace mixrate
