#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "drivers/leaves/leaf_check.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/outside_leaves.hpp"

namespace mixrate {

namespace {

constexpr int most_scenarios = 4;
constexpr Index sample_size = 300;

template <class... T>
[[noreturn]] void say_wrong(fmt::format_string<T...> format, T&&... arguments) {
  throw std::runtime_error(fmt::format(format, std::forward<T>(arguments)...));
}

bool same_numbers(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// A scenario with data, and starts near the truth.
struct EstimatorTrial {
  explicit EstimatorTrial(std::shared_ptr<const Scenario> of) : scenario(std::move(of)) {
    data = draw_dataset(scenario, sample_size, 1, 0);
    likelihood = scenario->model->likelihood(data, k(), scenario->box);
  }
  [[nodiscard]] Index k() const { return scenario->truth.size(); }
  FitOutcome fit(const Estimator& estimator) const {
    const StartSource starts{2, [this](int index) {
                               MixingMeasure start = scenario->truth;
                               start.atoms() *= index == 0 ? 1.0 : 1.01;
                               return start;
                             }};
    Stream stream({1, 2, 0}, Purpose::estimator);
    return estimator.fit({*scenario->model, data, k(), scenario->box, *likelihood, starts, stream});
  }
  [[nodiscard]] FitOutcome checked(std::string_view name, const Estimator& estimator, FitOutcome outcome) const {
    const StartSource starts{2, [this](int) { return scenario->truth; }};
    Stream stream({1, 2, 0}, Purpose::estimator);
    return checked_outcome(name, {*scenario->model, data, k(), scenario->box, *likelihood, starts, stream},
                           std::move(outcome), estimator.own_columns().size());
  }
  std::shared_ptr<const Scenario> scenario;
  Dataset data;
  std::unique_ptr<Likelihood> likelihood;
};

void check_on(const EstimatorTrial& trial, std::string_view name, const Estimator& estimator, CheckLines& lines) {
  FitOutcome first;
  lines.ask("a fit ends", [&] {
    first = trial.fit(estimator);
    return std::string(to_string(first.status));
  });
  lines.ask("the same data and numbers give the same answer", [&] {
    const FitOutcome again = trial.fit(estimator);
    const Vector a = first.estimate.size() > 0 ? first.estimate.flatten() : Vector(),
                 b = again.estimate.size() > 0 ? again.estimate.flatten() : Vector();
    const bool same = a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same_numbers) &&
                      again.status == first.status && same_numbers(again.log_likelihood, first.log_likelihood);
    if (!same) say_wrong("a second fit gives another one: it keeps something, or draws from elsewhere than `stream`");
    return std::string();
  });
  FitOutcome settled;
  lines.ask("status and estimate agree", [&] {
    settled = trial.checked(name, estimator, first);
    return std::string();
  });
  if (settled.estimate.size() == 0) return;
  lines.ask("its log-likelihood is that of its estimate", [&] {
    const double told = first.log_likelihood;
    if (!same_numbers(told, settled.log_likelihood))
      say_wrong("it tells {:.10g}, the estimate has {:.10g} (rows have the latter)", told, settled.log_likelihood);
    return std::string();
  });
  lines.ask("the estimate is canonical", [&] {
    const Vector is = first.estimate.flatten(), should = settled.estimate.flatten();
    if (!((is - should).array().abs() <= 1e-9 * (1.0 + should.array().abs())).all())
      say_wrong("model.canonical(estimate) is another one (rows have the latter)");
    return std::string();
  });
}

/// Every number moved along a fixed direction; positive ones by their size.
MixingMeasure moved_by(const MixingMeasure& g, double eps) {
  const auto direction = [](Index at) { return std::cos(1.0 + 2.3 * static_cast<double>(at)); };
  MixingMeasure out = g;
  for (Index i = 0; i < g.size(); ++i) {
    out.log_weights()[i] += eps * direction(i);
    for (const Block& block : g.layout().atom_blocks())
      for (Index c = block.offset; c < block.offset + block.size; ++c) {
        const double size = block.domain == Domain::real ? 1.0 : std::abs(g.atoms()(c, i));
        out.atoms()(c, i) += 0.1 * eps * size * direction(17 + i * g.atoms().rows() + c);
      }
  }
  for (Index c = 0; c < g.common().size(); ++c) out.common()[c] *= 1.0 + 0.1 * eps * direction(90 + c);
  return out;
}

std::vector<double> numbers_of(const Loss& loss, const MixingMeasure& g) {
  Stream stream({1, 2, 0}, Purpose::loss);
  std::vector<double> out(loss.columns().size(), std::numeric_limits<double>::quiet_NaN());
  loss.evaluate(g, stream, out);
  return out;
}

std::string has_local_exponent(const Loss& loss, const MixingMeasure& truth, double declared) {
  const std::vector<double> far = numbers_of(loss, moved_by(truth, 1e-2)),
                            near = numbers_of(loss, moved_by(truth, 1e-4));
  for (std::size_t c = 0; c < far.size(); ++c) {
    if (!(far[c] > 0.0) || !(near[c] > 0.0)) continue;
    const double slope = std::log(far[c] / near[c]) / std::log(100.0);
    if (!(std::abs(slope - declared) < 0.1))
      say_wrong("{} grows like the error to the power {:.3f}; declared is {}", loss.columns()[c], slope, declared);
  }
  return {};
}

void check_loss_on(const Loss& loss, const LossEntry& entry, const MixingMeasure& truth, CheckLines& lines) {
  const MixingMeasure near = moved_by(truth, 0.1);
  lines.ask("0 at the truth", [&] {
    const std::vector<double> zero = numbers_of(loss, truth);
    for (std::size_t c = 0; c < zero.size(); ++c)
      if (std::abs(zero[c]) > 1e-9) say_wrong("{} is {:.6g}", loss.columns()[c], zero[c]);
    return std::string();
  });
  lines.ask("0 or more, and finite, elsewhere", [&] {
    for (const double eps : {0.1, -0.1, 0.5, -0.5}) {
      const std::vector<double> values = numbers_of(loss, moved_by(truth, eps));
      for (std::size_t c = 0; c < values.size(); ++c)
        if (values[c] < 0.0 || std::isinf(values[c])) say_wrong("{} is {:.6g}", loss.columns()[c], values[c]);
    }
    return std::string();
  });
  lines.ask("every column is filled", [&] {
    const std::vector<double> values = numbers_of(loss, near);
    for (std::size_t c = 0; c < values.size(); ++c)
      if (std::isnan(values[c])) say_wrong("{} is NaN near the truth", loss.columns()[c]);
    return std::string();
  });
  lines.ask("depends on the estimate only, not on the order of atoms", [&] {
    std::vector<Index> reversed(static_cast<std::size_t>(near.size()));
    for (std::size_t i = 0; i < reversed.size(); ++i) reversed[i] = near.size() - 1 - static_cast<Index>(i);
    const std::vector<double> a = numbers_of(loss, near), again = numbers_of(loss, near),
                              b = numbers_of(loss, near.permuted(reversed));
    for (std::size_t c = 0; c < a.size(); ++c) {
      if (!same_numbers(a[c], again[c])) say_wrong("{} is {} and then {}", loss.columns()[c], a[c], again[c]);
      if (std::abs(a[c] - b[c]) > 0.2 * std::abs(a[c]) + 1e-12)
        say_wrong("{} is {:.6g}, and {:.6g} for the same atoms in another order", loss.columns()[c], a[c], b[c]);
    }
    return std::string();
  });
  lines.ask("its local exponent", [&] { return has_local_exponent(loss, truth, entry.local_exponent); });
}

}  // namespace

void check_estimator(const std::string& name, const Node::Table& options, CheckLines& lines) {
  const EstimatorEntry& entry = find_estimator(name, {});
  const auto estimator = entry.make(Options(Node(options), entry.info));
  int tried = 0;
  for (const ScenarioEntry& of : scenarios()) {
    if (tried == most_scenarios) break;
    const auto scenario = of.make();
    if (scenario->varies_along_axis() || scenario->varies_with_replicate()) continue;
    try {
      estimator->require(*scenario->model);
    } catch (const StudyError&) {
      continue;
    }
    ++tried;
    lines.about(fmt::format("{} on {}", name, of.name));
    check_on(EstimatorTrial(scenario), name, *estimator, lines);
  }
}

void check_loss(const std::string& name, const Node::Table& options, CheckLines& lines) {
  const LossEntry& entry = find_loss(name, {});
  int tried = 0;
  for (const ScenarioEntry& of : scenarios()) {
    if (tried == most_scenarios) break;
    const auto scenario = of.make();
    if (scenario->varies_along_axis() || scenario->varies_with_replicate()) continue;
    if (scenario->truth.size() < 2 || scenario->truth.groups().size() > 0) continue;
    std::shared_ptr<const Loss> loss;
    try {
      loss = entry.make(Options(Node(options), entry.info), scenario, scenario->truth.size());
    } catch (const StudyError&) {
      continue;
    }
    ++tried;
    lines.about(fmt::format("{} on {}", name, of.name));
    check_loss_on(*loss, entry, scenario->truth, lines);
  }
}

}  // namespace mixrate
