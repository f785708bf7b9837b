#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "drivers/leaves/leaf_check.hpp"
#include "math/activation.hpp"
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/probe.hpp"
#include "random/stream.hpp"

namespace mixrate {

namespace {

/// Throws what a check finds wrong.
template <class... T>
[[noreturn]] void find_wrong(fmt::format_string<T...> format, T&&... arguments) {
  throw std::runtime_error(fmt::format(format, std::forward<T>(arguments)...));
}

constexpr double difference_step = 1e-5;  // of differences, in coordinates of size 1

/// A model with random parameters, data that it has drawn, and another point of the same box.
struct Trial {
  Trial(std::shared_ptr<const Model> of, Index atoms, Index n) : model(std::move(of)), k(atoms) {
    truth = random_measure(*model, k, 1.0, stream);
    point = random_measure(*model, k, 1.0, stream);
    data.x.resize(n, model->covariate_dim());
    for (double& x : data.x.reshaped()) x = 2.0 * sample_uniform(stream) - 1.0;
    data.y = model->sample_response(data.x, n, truth, stream);
    box = hull(box_around(*model, truth), box_around(*model, point));
    likelihood = model->likelihood(data, k, box);
  }
  std::shared_ptr<const Model> model;
  Index k;
  Stream stream{{7, 11, 0}, Purpose::test};
  MixingMeasure truth, point;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;
};

std::string round_trip(Trial& t) {
  const Vector there = t.point.flatten(),
               back = t.model->canonical(t.likelihood->unpack(t.likelihood->pack(t.point))).flatten();
  const double worst = (there - back).cwiseAbs().maxCoeff();
  if (!(worst < 1e-8)) find_wrong("a number of a measure comes back changed by {:.3g}", worst);
  return {};
}

std::string value_is_density(Trial& t) {
  Vector density(t.data.size());
  t.model->log_density(t.data.x, t.data.y, t.point, density);
  const double value = t.likelihood->value(t.likelihood->pack(t.point)), sum = density.sum();
  if (!(std::abs(value - sum) <= 1e-9 * (1.0 + std::abs(sum))))
    find_wrong("the likelihood is {:.12g}, densities sum to {:.12g}", value, sum);
  return {};
}

std::string gradient_is_derivative(Trial& t) {
  const Vector theta = t.likelihood->pack(t.point);
  Vector gradient, differences(theta.size());
  t.likelihood->derivatives(theta, gradient, nullptr);
  for (Index c = 0; c < theta.size(); ++c) {
    Vector up = theta, down = theta;
    up[c] += difference_step;
    down[c] -= difference_step;
    differences[c] = (t.likelihood->value(up) - t.likelihood->value(down)) / (2.0 * difference_step);
  }
  const double tolerance = 1e-5 * (1.0 + differences.cwiseAbs().maxCoeff());
  for (Index c = 0; c < theta.size(); ++c)
    if (!(std::abs(gradient[c] - differences[c]) <= tolerance))
      find_wrong("coordinate {} has {:.6g}, differences of the value give {:.6g}", c, gradient[c], differences[c]);
  return fmt::format("{} coordinates", theta.size());
}

std::string hessian_is_derivative(Trial& t) {
  const Vector theta = t.likelihood->pack(t.point);
  Vector gradient, above, below;
  Matrix hessian;
  t.likelihood->derivatives(theta, gradient, &hessian);
  const double tolerance = 1e-4 * (1.0 + hessian.cwiseAbs().maxCoeff());
  for (Index c = 0; c < theta.size(); ++c) {
    Vector up = theta, down = theta;
    up[c] += difference_step;
    down[c] -= difference_step;
    t.likelihood->derivatives(up, above, nullptr);
    t.likelihood->derivatives(down, below, nullptr);
    const Vector differences = (above - below) / (2.0 * difference_step);
    for (Index row = 0; row < theta.size(); ++row)
      if (!(std::abs(hessian(row, c) - differences[row]) <= tolerance))
        find_wrong("entry ({}, {}) is {:.6g}, differences of the gradient give {:.6g}", row, c, hessian(row, c),
                   differences[row]);
  }
  return {};
}

std::string bound_step_climbs(Trial& t) {
  Vector theta = t.likelihood->pack(t.point), next(theta.size());
  double before = -std::numeric_limits<double>::infinity();
  for (int iteration = 0; iteration < 15; ++iteration) {
    const double now = t.likelihood->ascent_step(theta, next, GateStep::bound);
    if (!std::isfinite(now) || now < before - 1e-10 * std::abs(now))
      find_wrong("iteration {} goes from {:.12g} to {:.12g}", iteration, before, now);
    before = now;
    theta = next;
  }
  return {};
}

/// The score of data that the truth has drawn has mean 0: in each coordinate, by its spread over parts of the data.
std::string draws_have_the_law(Trial& t) {
  constexpr Index parts = 200;
  const Index rows = t.data.size() / parts;
  const Vector theta = t.likelihood->pack(t.truth);
  Vector sum = Vector::Zero(theta.size()), squares = sum, gradient;
  for (Index part = 0; part < parts; ++part) {
    const Dataset some{t.data.x.middleRows(part * rows, rows), t.data.y.middleRows(part * rows, rows), {}};
    t.model->likelihood(some, t.k, t.box)->derivatives(theta, gradient, nullptr);
    sum += gradient;
    squares += gradient.cwiseAbs2();
  }
  constexpr double most = 6.0;  // standard errors
  for (Index c = 0; c < theta.size(); ++c)
    if (std::abs(sum[c]) > most * std::sqrt(squares[c]) + 1e-9)
      find_wrong("the score of coordinate {} at the truth is {:.1f} standard errors from 0", c,
                 std::abs(sum[c]) / std::sqrt(squares[c]));
  return {};
}

std::string box_holds_truth(Trial& t) {
  require_inside(box_around(*t.model, t.truth), t.truth, {});
  return {};
}

bool declares_choice(const LeafInfo& info, std::string_view word, std::string_view name) {
  return std::ranges::any_of(info.options, [&](const OptionSpec& option) {
    return option.name == word && std::ranges::find(option.choices, name) != option.choices.end();
  });
}

bool declares_option(const LeafInfo& info, std::string_view word) {
  return std::ranges::any_of(info.options, [&](const OptionSpec& option) { return option.name == word; });
}

void check_one_model(const std::shared_ptr<const Model>& model, Index k, CheckLines& lines) {
  Trial small(model, k, 301), large(model, k, 4000);  // 301: no multiple of a block
  lines.ask("coordinates come back", [&] { return round_trip(small); });
  lines.ask("the default box holds the truth", [&] { return box_holds_truth(small); });
  lines.ask("the value is that of the density", [&] { return value_is_density(small); });
  lines.ask("first derivatives", [&] { return gradient_is_derivative(small); });
  lines.ask("second derivatives", [&] { return hessian_is_derivative(small); });
  if (model->has_em()) lines.ask("EM with the bound step never falls", [&] { return bound_step_climbs(small); });
  lines.ask("draws have the law", [&] { return draws_have_the_law(large); });
}

double activation_at(const Activation& phi, double z, double& first, double& second) {
  alignas(64) double in[pack_lanes], out[pack_lanes], slope[pack_lanes], bend[pack_lanes];
  std::fill_n(in, pack_lanes, z);
  phi.apply(in, pack_lanes, out, slope, bend);
  first = slope[0];
  second = bend[0];
  return out[0];
}

}  // namespace

void check_model_part(const std::string& word, const std::string& name, const Node::Table& options, CheckLines& lines) {
  for (const FamilyEntry& family : families()) {
    if (!declares_choice(family.info, word, name)) continue;
    for (const std::int64_t d : {1, 2}) {
      Node::Table table;
      for (const auto& [key, value] : options)
        if (declares_option(family.info, key)) table.insert_or_assign(key, value);
      table.insert_or_assign(word, Node(name));
      if (declares_option(family.info, "dimension")) table.insert_or_assign("dimension", Node(d));
      lines.about(fmt::format("{} {} in {}, d = {}", word, name, family.info.name, d));
      std::shared_ptr<const Model> model;
      try {
        model = family.make(Options(Node(std::move(table)), family.info));
      } catch (const StudyError& error) {
        fmt::print("-      {} {} in {}, d = {}: not tried: {}\n", word, name, family.info.name, d, error.what());
        continue;
      }
      for (const Index k : {Index{2}, Index{3}}) {
        lines.about(fmt::format("{} {} in {}, d = {}, k = {}", word, name, family.info.name, d, k));
        try {
          model->require_atoms(k);
          check_one_model(model, k, lines);
        } catch (const std::exception& error) {
          const std::string why = error.what();
          lines.ask("a fit can be set up", [&why]() -> std::string { throw std::runtime_error(why); });
        }
      }
    }
  }
}

void check_activation(const std::string& name, CheckLines& lines) {
  const Activation& phi = find_activation(name);
  double first = 0.0, second = 0.0, other = 0.0;
  const auto value = [&](double z) { return activation_at(phi, z, first, second); };
  constexpr double points[] = {-2.7, -1.1, -0.3, 0.4, 1.3, 2.9};
  lines.ask("derivatives", [&] {
    for (const double z : points) {
      const double high = value(z + difference_step), slope_above = first, low = value(z - difference_step),
                   slope_below = first;
      static_cast<void>(value(z));
      const double slope = (high - low) / (2.0 * difference_step),
                   bend = (slope_above - slope_below) / (2.0 * difference_step);
      if (!(std::abs(first - slope) < 1e-6 * (1.0 + std::abs(slope))))
        find_wrong("phi'({}) is {:.6g}, differences give {:.6g}", z, first, slope);
      if (!(std::abs(second - bend) < 1e-5 * (1.0 + std::abs(bend))))
        find_wrong("phi''({}) is {:.6g}, differences give {:.6g}", z, second, bend);
    }
    return std::string();
  });
  lines.ask("symmetries", [&] {
    for (const double z : points) {
      other = value(-z);
      const double here = value(z), at_0 = value(0.0);
      if (phi.is_odd && std::abs(here + other) > 1e-12) find_wrong("phi({}) + phi({}) is not 0", z, -z);
      if (phi.is_reflective && std::abs(here + other - 2.0 * at_0) > 1e-12)
        find_wrong("phi({}) + phi({}) is not that of 0", z, -z);
      if (phi.is_homogeneous && std::abs(value(2.0 * z) - 2.0 * here) > 1e-12)
        find_wrong("phi({}) is not twice phi({})", 2.0 * z, z);
    }
    return std::string();
  });
}

}  // namespace mixrate
