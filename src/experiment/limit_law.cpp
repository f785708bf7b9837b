#include "experiment/limit_law.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/error.hpp"
#include "experiment/study/study_toml.hpp"

namespace mixrate {

void check_limit_law(std::span<const double> weights, const Location& where) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  const bool is_law = !weights.empty() && std::abs(sum - 1.0) < 1e-9 &&
                      std::ranges::all_of(weights, [](double w) { return std::isfinite(w) && w >= 0.0; });
  if (is_law) return;
  throw StudyError(
      where, "this is no limit law", fmt::format("its weights must be at least 0 and sum to 1; their sum is {}", sum),
      "Write the weights of the chi-squared laws with 0, 1, 2, ... degrees of freedom, such as 0.5 and 0.5");
}

std::vector<double> read_limit_law(const Node& node) {
  std::vector<double> weights;
  for (const Node& weight : node.array("order_law")) weights.push_back(weight.real("order_law"));
  check_limit_law(weights, node.where());
  return weights;
}

std::vector<double> limit_law_of_study(const std::string& study_text) {
  if (study_text.find("order_law") == std::string::npos) return {};
  const Node root = parse_toml(study_text, "study");
  const Node* law = root.find("order_law");
  return law == nullptr ? std::vector<double>{} : read_limit_law(*law);
}

}  // namespace mixrate
