#include "estimator/standard_fit.hpp"

#include <limits>

namespace mixrate {

StandardFit::StandardFit(const Model& model, const Dataset& data, double floor, double reach)
    : model_(model),
      units_(standard_units(model, counted_rows(data))),
      data_(counted_rows(units_.to_other(data))),
      box_(box_for_data(model, data_, floor, reach)) {}

StandardFit::StandardFit(const Model& model, const Dataset& data, AffineUnits units, Box box)
    : model_(model), units_(std::move(units)), data_(units_.to_other(data)), box_(std::move(box)) {}

MixingMeasure StandardFit::to_standard(const MixingMeasure& g) const {
  return units_.is_identity() ? g : model_.canonical(units_.reversed().to_data(model_, g));
}

MixingMeasure StandardFit::to_data(const MixingMeasure& g) const {
  return units_.is_identity() || g.size() == 0 ? g : model_.canonical(units_.to_data(model_, g));
}

std::vector<Index> StandardFit::places_told(const MixingMeasure& g) const {
  // told one by one, an atom has the expert coordinates that it has among the others: only gates have a gauge
  const MixingMeasure moved = units_.to_data(model_, g), told = model_.canonical(moved);
  std::vector<Index> out(static_cast<std::size_t>(g.size()));
  for (Index i = 0; i < g.size(); ++i) {
    double nearest = std::numeric_limits<double>::infinity();
    for (Index j = 0; j < told.size(); ++j) {
      double distance = 0.0;
      for (const Block& block : g.layout().atom_blocks())
        // signs may change: an expert and its mirror image are one
        if (block.role == BlockRole::expert)
          distance += (moved.block(i, block).cwiseAbs() - told.block(j, block).cwiseAbs()).norm() /
                      (1e-300 + moved.block(i, block).norm());
      if (distance >= nearest) continue;
      nearest = distance;
      out[static_cast<std::size_t>(i)] = j;
    }
  }
  return out;
}

FitOutcome StandardFit::to_data(FitOutcome outcome) const {
  if (units_.is_identity()) return outcome;
  outcome.estimate = to_data(outcome.estimate);
  const double shift = data_.num_observations() * units_.log_jacobian();
  outcome.log_likelihood -= shift;
  outcome.evidence -= shift;
  if (outcome.posterior != nullptr) {
    auto moved = std::make_shared<Posterior>(*outcome.posterior);
    for (MixingMeasure& draw : moved->draws) draw = to_data(draw);
    outcome.posterior = std::move(moved);
  }
  if (outcome.tree != nullptr) {
    auto moved = std::make_shared<Dendrogram>(*outcome.tree);
    for (MixingMeasure& level : moved->levels) level = units_.to_data(model_, level);  // mergers name places
    for (AtomShares& shares : moved->shares) {
      if (shares.centre.rows() == units_.x.dim() && shares.centre.rows() > 0)
        shares.centre = (units_.x.factor * shares.centre).colwise() + units_.x.centre;
      shares.gram.clear();  // of the standard covariates
    }
    outcome.tree = std::move(moved);
  }
  return outcome;
}

}  // namespace mixrate
