// Several Markov chains, and the outcome they make together.
#pragma once

#include <functional>
#include <memory>

#include "estimator/bayes/adaptive_walk.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

/// How long chains run and what is kept of them.
struct ChainSettings {
  int chains = 4;
  int iterations = 2000;  // per chain, burn-in included
  int burn_in = 1000;     // iterations of each chain that are not kept
  int draws = 200;        // of the kept iterations, over all chains, in Posterior::draws
  double r_hat = 1.05;    // largest R-hat of the log-posterior that counts as converged
  bool pilot = false;     // begin around the maximum likelihood fit
};

/// Is there a pilot fit unless the study says otherwise? `on_request` is an option without a default, so that studies
/// resolved before it existed keep their text.
enum class Pilot { on_request, by_default };
/// The options `chains`, `iterations`, `burn_in` (default: half), `draws`, `r_hat`, `pilot`.
std::vector<OptionSpec> chain_options(std::int64_t iterations, Pilot pilot);
/// Throws StudyError where less than 8 iterations would be kept.
ChainSettings read_chains(const Options& options, Pilot pilot);

/// One chain. Every target is a density of parameters, labels summed out.
class Chain {
 public:
  virtual ~Chain() = default;
  /// One iteration. `adapting` holds during burn-in only: afterwards the kernel must not change.
  using Phase = AdaptiveWalk::Phase;
  virtual void step(Phase phase, Stream& stream) = 0;
  // The point that the last step made known; it may lie half a step behind the chain.
  [[nodiscard]] virtual MixingMeasure measure() const = 0;  // in the canonical gauge and order
  [[nodiscard]] virtual Index num_atoms() const = 0;
  [[nodiscard]] virtual double log_likelihood() const = 0;
  [[nodiscard]] virtual double log_target() const = 0;
  /// Moves that could be rejected, after burn-in.
  [[nodiscard]] virtual double proposed() const { return 0.0; }
  [[nodiscard]] virtual double accepted() const { return 0.0; }
};

/// What the chains are for: a posterior at a fixed number of atoms, at a random one, or at a temperature for WBIC.
enum class ChainUse { plain, random_k, tempered };
/// Makes chain c.
using MakeChain = std::function<std::unique_ptr<Chain>(int c)>;

/// Run the chains and gather:
/// `estimate`, `log_likelihood`: the kept iteration with the highest log target, among those with the most frequent
/// number of atoms; `posterior`: draws, R-hat and effective sample sizes of the log target, share of accepted moves,
/// probabilities of 1 .. k_max atoms if `random_k`; `selection.posterior`: their mode; `evidence`: mean
/// log-likelihood of the kept iterations if `tempered` (minus WBIC, Watanabe 2013).
///
/// Status: converged if R-hat is at most `settings.r_hat`; stalled if the chains did not mix that well; not_finite if a
/// log target was not finite.
FitOutcome run_chains(const ChainSettings& settings, ChainUse use, Index k_max, Stream& stream,
                      const MakeChain& make_chain);

}  // namespace mixrate
