#include "estimator/bayes/random_walk.hpp"

#include <utility>

namespace mixrate {

RandomWalk::RandomWalk(const ExpertPosterior& posterior, const ExpertParameters& start, double inverse_temperature,
                       const NormalApproximation* normal)
    : ExpertChain(posterior),
      posterior_(posterior),
      rows_(posterior),
      coordinates_(posterior, start.size()),
      theta_(start),
      proposal_(start),
      walk_(coordinates_of(start), point_at(start, coordinates_of(start)), inverse_temperature, normal) {}

Vector RandomWalk::coordinates_of(const ExpertParameters& theta) const {
  Vector out(coordinates_.size());
  coordinates_.write(theta, out);
  return out;
}

WalkPoint RandomWalk::point_at(const ExpertParameters& theta, const Vector& x) {
  return {rows_.log_likelihood(theta), posterior_.log_prior(theta), coordinates_.log_jacobian(x)};
}

void RandomWalk::move_to(const ExpertParameters& theta) {
  theta_ = theta;
  const Vector x = coordinates_of(theta);
  walk_.move_to(x, point_at(theta, x));
}

void RandomWalk::step(Phase phase, Stream& stream) {
  const Vector& x = walk_.propose(stream);
  coordinates_.read(x, proposal_);
  if (walk_.decide(point_at(proposal_, x), phase, stream)) std::swap(theta_, proposal_);
}

}  // namespace mixrate
