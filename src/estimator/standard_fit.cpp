#include "estimator/standard_fit.hpp"

namespace mixrate {

StandardFit::StandardFit(const Model& model, const Dataset& data, double floor, double reach)
    : model_(model),
      units_(standard_units(model, data)),
      data_(units_.to_other(data)),
      box_(box_for_data(model, data_, floor, reach)) {}

MixingMeasure StandardFit::to_standard(const MixingMeasure& g) const {
  return units_.is_identity() ? g : model_.canonical(units_.reversed().to_data(model_, g));
}

MixingMeasure StandardFit::to_data(const MixingMeasure& g) const {
  return units_.is_identity() || g.size() == 0 ? g : model_.canonical(units_.to_data(model_, g));
}

FitOutcome StandardFit::to_data(FitOutcome outcome) const {
  if (units_.is_identity()) return outcome;
  outcome.estimate = to_data(outcome.estimate);
  const double shift = static_cast<double>(data_.size()) * units_.log_jacobian();
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
