#include "model/scenario.hpp"

#include <limits>

#include "base/error.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

void add_variation(ContentHash& hash, const Variation& variation) {
  if (variation.moves_truth()) {
    hash.add("drift").add(variation.exponent);
    const Vector limit = variation.limit.flatten();
    for (const double value : limit) hash.add(value);
    for (const double value : variation.drift.reshaped()) hash.add(value);
  }
  if (!variation.axis_option.empty())
    hash.add("axis").add(variation.axis_option).add(static_cast<std::uint64_t>(variation.draws));
  if (!variation.redrawn.empty()) hash.add("redrawn").add(variation.redrawn);
}

/// A changed model, and the truth in its layout.
void remake_model(Scenario& scenario, const MixingMeasure& truth) {
  if (!scenario.variation.recipe.options.empty()) scenario.model = scenario.variation.recipe.make();
  scenario.truth = scenario.model->canonical(
      MixingMeasure(scenario.model->layout(), truth.log_weights(), truth.atoms(), truth.common(), truth.groups()));
}

}  // namespace

std::uint64_t Scenario::content_hash() const {
  ContentHash hash;
  hash.add(model->family());
  for (const Block& block : model->layout()->atom_blocks())
    hash.add(block.name).add(static_cast<std::uint64_t>(block.size));
  const Vector flat = truth.flatten();
  for (const double value : flat) hash.add(value);
  // A known variance is part of the law but not of the measure: two fixed density values tell them apart.
  Matrix x = Matrix::Constant(2, model->covariate_dim(), 0.25), y = Matrix::Zero(2, model->response_dim());
  y.row(1).setOnes();
  Vector density(2);
  model->log_density(x, y, truth, density);
  hash.add(density[0]).add(density[1]);
  hash.add(static_cast<std::uint64_t>(design.law)).add(static_cast<std::uint64_t>(design.dim));
  hash.add(design.lower).add(design.upper);
  add_variation(hash, variation);
  if (foreign.sample != nullptr) hash.add("foreign").add(foreign.name);
  if (outside != nullptr) hash.add("outside").add(outside->content());
  return hash.value();
}

std::uint64_t Scenario::data_content(Index n) const {
  return ContentHash().add(content_hash()).add(static_cast<std::uint64_t>(n)).value();
}

double Scenario::predicted(std::string_view column, Index k, bool with_floor) const {
  for (const Prediction& prediction : predictions) {
    if (prediction.k != 0 && prediction.k != k) continue;
    if (prediction.with_floor && !with_floor) continue;
    if (prediction.speaks_of(column)) return prediction.exponent;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

std::shared_ptr<const Scenario> scenario_at(const std::shared_ptr<const Scenario>& scenario, Index n) {
  if (!scenario->varies_along_axis()) return scenario;
  auto met = std::make_shared<Scenario>(*scenario);
  Variation& variation = met->variation;
  if (!variation.axis_option.empty())
    variation.recipe.options.insert_or_assign(variation.axis_option, Node(std::int64_t{n}));
  remake_model(*met, variation.moves_truth() ? variation.truth_at(static_cast<double>(n)) : scenario->truth);
  return met;
}

std::shared_ptr<const Scenario> scenario_of_replicate(const std::shared_ptr<const Scenario>& at_n,
                                                      const StreamKey& key) {
  if (!at_n->varies_with_replicate()) return at_n;
  auto met = std::make_shared<Scenario>(*at_n);
  const std::uint64_t drawn =
      ContentHash().add("redrawn").add(key.seed).add(key.content).add(std::uint64_t{key.replicate}).value();
  constexpr int spare_bits = 15;  // seeds of families are at most 1e15
  Variation& variation = met->variation;
  variation.recipe.options.insert_or_assign(variation.redrawn, Node(static_cast<std::int64_t>(drawn >> spare_bits)));
  remake_model(*met, at_n->truth);
  return met;
}

Observation observe(const std::shared_ptr<const Scenario>& met, Index n, const StreamKey& key) {
  if (met->outside != nullptr) return met->outside->draw(met, n, key);
  return {met, draw_dataset(*met, n, key)};
}

Dataset draw_dataset(const Scenario& met, Index n, const StreamKey& key) {
  Stream design(key, Purpose::design), response(key, Purpose::response);
  Dataset data;
  data.x = draw_design(met.design, n, design);
  data.y = met.foreign.sample != nullptr ? met.foreign.sample(n, response)
                                         : met.model->sample_response(data.x, n, met.truth, response);
  return data;
}

Dataset draw_dataset(const std::shared_ptr<const Scenario>& scenario, Index n, std::uint64_t seed,
                     std::uint32_t replicate) {
  const StreamKey key{seed, scenario->data_content(n), replicate};
  return draw_dataset(*scenario_of_replicate(scenario_at(scenario, n), key), scenario->sample_size(n), key);
}

Dataset draw_dataset(const Scenario& scenario, Index n, std::uint64_t seed, std::uint32_t replicate) {
  MIXRATE_EXPECT(!scenario.varies_along_axis() && !scenario.varies_with_replicate(), "nothing changes");
  return draw_dataset(scenario, n, StreamKey{seed, scenario.data_content(n), replicate});
}

}  // namespace mixrate
