#include "model/theorem.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/theorems.hpp"

namespace mixrate {

bool Theorem::holds(const TruthView& view) const {
  return std::ranges::all_of(conditions, [&](const Condition& condition) { return condition.holds(view); });
}

std::string Theorem::where() const {
  std::string out;
  for (const Condition& condition : conditions) out += fmt::format("{}{}", out.empty() ? "" : ", ", condition.text);
  if (most_extra == 0) return out;
  if (least_extra == most_extra) return out + fmt::format("; k = k0 + {}", least_extra);
  if (most_extra < most_extra_atoms) return out + fmt::format("; k = k0, ..., k0 + {}", most_extra);
  return least_extra > 0 ? out + "; k > k0" : out;
}

std::vector<std::string_view> Theorem::failed(const TruthView& view) const {
  std::vector<std::string_view> out;
  for (const Condition& condition : conditions)
    if (!condition.holds(view)) out.push_back(condition.text);
  return out;
}

const Theorem* nearest_theorem(const TruthView& view, Index extra) {
  const Theorem* nearest = nullptr;
  std::size_t fewest = 0;
  for (const Theorem& theorem : theorems()) {
    if (!theorem.speaks_of_extra(extra) || !theorem.conditions.front().holds(view)) continue;
    const std::size_t count = theorem.failed(view).size();
    if (count == 0 || (nearest != nullptr && count >= fewest)) continue;
    nearest = &theorem;
    fewest = count;
  }
  return nearest;
}

std::vector<Prediction> predictions_of(const Model& model, const MixingMeasure& truth) {
  const TruthView view{model, truth};
  std::vector<Prediction> out;
  for (const Theorem& theorem : theorems()) {
    if (!theorem.holds(view)) continue;
    for (Prediction& prediction : theorem.predictions(view)) out.push_back(std::move(prediction));
  }
  return out;
}

}  // namespace mixrate
