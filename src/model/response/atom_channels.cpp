#include "model/response/atom_channels.hpp"

namespace mixrate {

AtomChannels::AtomChannels(const Expert& expert, const ResponseLaw& law, Index d)
    : num_predictors(law.num_predictors()), num_nuisance(static_cast<Index>(law.nuisance().size())) {
  const std::vector<ExpertChannel> own = expert.channels();
  per_predictor = static_cast<Index>(own.size());
  for (Index m = 0; m < num_predictors; ++m) {
    for (const ExpertChannel& channel : own) {
      const Basis basis = channel.has_slope ? Basis::one_x : Basis::one;
      channels.push_back({basis, channel.unit, channel.is_linear, num_coordinates});
      num_coordinates += basis_width(basis, d);
    }
  }
}

}  // namespace mixrate
