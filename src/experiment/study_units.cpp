#include "experiment/study_units.hpp"

#include <algorithm>
#include <cmath>

#include "model/box.hpp"
#include "model/unit_closure.hpp"

namespace mixrate {

namespace {

constexpr Index num_draws = 512;
constexpr int step = 3;  // powers of 10^3

/// log10 of half of the interquartile range of each column; 0: it has none.
Vector log_sizes(const Matrix& data) {
  Vector out(data.cols());
  for (Index c = 0; c < data.cols(); ++c) {
    Vector sorted = data.col(c);
    std::sort(sorted.begin(), sorted.end());
    const double size = 0.5 * (sorted[3 * sorted.size() / 4] - sorted[sorted.size() / 4]);
    out[c] = size > 0.0 && std::isfinite(size) ? std::log10(size) : 0.0;
  }
  return out;
}

int nearest_power(double log_size) { return step * static_cast<int>(std::lround(log_size / step)); }

AffineMap scales(const Vector& log_size, UnitGroup group) {
  AffineMap out = AffineMap::identity(log_size.size());
  if (group == UnitGroup::none || group == UnitGroup::centre) return out;
  const bool is_common = group == UnitGroup::similarity || group == UnitGroup::scale;
  for (Index c = 0; c < log_size.size(); ++c) {
    const int power = nearest_power(is_common ? double{log_size.mean()} : log_size[c]);
    out.factor(c, c) = std::pow(10.0, power);
    out.inverse(c, c) = std::pow(10.0, -power);
  }
  return out;
}

bool is_near_one(const Vector& log_size) {
  return std::all_of(log_size.begin(), log_size.end(), [](double size) { return nearest_power(size) == 0; });
}

}  // namespace

AffineUnits study_units(const Scenario& scenario) {
  const Model& model = *scenario.model;
  AffineUnits out = AffineUnits::identity(model);
  if (model.support() != nullptr) return out;
  const Dataset data = draw_dataset(scenario, num_draws, StreamKey{0x756e697473u, 0, 0});
  const Vector x = log_sizes(data.x), y = log_sizes(data.y);
  if (is_near_one(x) && is_near_one(y)) return out;
  const UnitClosure closure = unit_closure(model);
  out.x = scales(x, closure.x);
  out.y = scales(y, closure.y);
  return out;
}

Box box_in_units(const Model& model, const AffineUnits& units, const Box& box) {
  if (units.is_identity()) return box;
  // scales alone move each coordinate by a positive factor, and corners to corners
  const AffineUnits back = units.reversed();
  const auto corner = [&](const Vector& atom, const Vector& common) {
    return back.to_data(model, MixingMeasure(model.layout(), Vector::Zero(1), atom, common));
  };
  const MixingMeasure low = corner(box.atom_lower, box.common_lower), high = corner(box.atom_upper, box.common_upper);
  return {low.atoms().col(0), high.atoms().col(0),  low.common(),
          high.common(),      box.log_weight_lower, box.log_weight_upper};
}

Box default_box(const Scenario& scenario) {
  const Model& model = *scenario.model;
  const AffineUnits units = study_units(scenario), back = units.reversed();
  const auto around = [&](const MixingMeasure& truth) {
    return box_around(model, model.canonical(back.to_data(model, truth)));
  };
  Box box = around(scenario.truth);
  if (scenario.variation.moves_truth()) box = hull(box, around(scenario.variation.truth_at(1.0)));
  return box_in_units(model, back, box);
}

}  // namespace mixrate
