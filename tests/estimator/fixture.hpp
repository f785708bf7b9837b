// One fitting problem from a built-in scenario, and the estimator and start of given names and options.
#pragma once

#include <memory>

#include "estimator/estimators.hpp"
#include "estimator/starts.hpp"
#include "model/scenarios.hpp"

namespace mixrate::testing_tools {

inline std::shared_ptr<const Scenario> scenario(std::string_view name) {
  for (const ScenarioEntry& entry : scenarios()) {
    if (entry.name == name) return entry.make();
  }
  throw ContractViolation("no such scenario");
}

template <class Entry>
auto make_leaf(const Entry& entry, Node::Table options = {}) {
  return entry.make(Options(Node(std::move(options)), entry.info));
}

inline StreamKey key_of(std::string_view name, Index n, std::uint32_t r) {
  return {1, scenario(name)->data_content(n), r};
}

/// Fit k atoms to the data set (scenario, n, seed 1, replicate). `truth` is the scenario as the replicate meets it.
struct Problem {
  std::shared_ptr<const Scenario> truth;
  Index k;
  std::uint32_t replicate;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;

  Problem(std::string_view name, Index fitted, Index n, std::uint32_t r)
      : truth(scenario_of_replicate(scenario_at(scenario(name), n), key_of(name, n, r))),
        k(fitted),
        replicate(r),
        data(draw_dataset(*truth, truth->sample_size(n), key_of(name, n, r))),
        box(truth->box),
        likelihood(truth->model->likelihood(data, k, box)) {}

  MixingMeasure start_at(const Start& start, int index) const {
    Stream stream({1, 77, replicate}, Purpose::start, static_cast<std::uint64_t>(index));
    const StartContext context{*truth->model, data, *likelihood, k, box, start.needs_truth() ? &truth->truth : nullptr};
    return start.draw(context, index, stream);
  }

  FitOutcome fit(const Estimator& estimator, const Start& start) const {
    const StartSource source{start.count(), [&](int index) { return start_at(start, index); }};
    Stream stream({1, 78, replicate}, Purpose::estimator);
    return estimator.fit({*truth->model, data, k, box, *likelihood, source, stream});
  }

  [[nodiscard]] double log_likelihood_at_truth() const {
    Vector density(data.size());
    truth->model->log_density(data.x, data.y, truth->truth, density);
    return density.sum();
  }
};

inline Node::Table oracle_options(double radius, std::int64_t starts) {
  return {{"radius", Node(radius)}, {"starts", Node(starts)}};
}

}  // namespace mixrate::testing_tools
