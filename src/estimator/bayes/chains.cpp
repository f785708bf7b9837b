#include "estimator/bayes/chains.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "math/statistics/chain_diagnostics.hpp"

namespace mixrate {

namespace {

/// The kept iteration with the highest log target.
struct BestPoint {
  double log_target = -std::numeric_limits<double>::infinity();
  double log_likelihood = 0.0;
  MixingMeasure measure;
};

/// What the kept iterations of all chains leave behind.
class ChainRecord {
 public:
  ChainRecord(const ChainSettings& settings, Index k)
      : settings_(settings),
        kept_(settings.iterations - settings.burn_in),
        trace_(kept_, settings.chains),
        best_(static_cast<std::size_t>(k)),
        counts_(static_cast<std::size_t>(k), 0) {}

  void see(const Chain& chain, Index iteration, Index c) {
    trace_(iteration, c) = chain.log_target();
    log_likelihood_ += chain.log_likelihood();
    const auto at = static_cast<std::size_t>(chain.num_atoms() - 1);
    ++counts_[at];
    if (chain.log_target() > best_[at].log_target)
      best_[at] = {chain.log_target(), chain.log_likelihood(), chain.measure()};
    // Draw number floor(draws (t + 1) / total) begins here, t: index among the kept iterations of all chains.
    const Index t = c * kept_ + iteration, total = trace_.size(), draws = std::min<Index>(settings_.draws, total);
    if (draws * (t + 1) / total > draws * t / total) draws_.push_back(chain.measure());
  }
  void add_moves(const Chain& chain) {
    proposed_ += chain.proposed();
    accepted_ += chain.accepted();
  }

  FitOutcome outcome(ChainUse use) {
    FitOutcome out;
    const auto mode = std::max_element(counts_.begin(), counts_.end()) - counts_.begin();
    BestPoint& best = best_[static_cast<std::size_t>(mode)];
    out.estimate = std::move(best.measure);
    out.log_likelihood = best.log_likelihood;
    out.iterations = settings_.iterations;
    const auto total = static_cast<double>(trace_.size());
    auto sample = std::make_shared<Posterior>();
    sample->draws = std::move(draws_);
    const ChainDiagnostics mixing = diagnose_chains(trace_);
    sample->r_hat = mixing.r_hat;
    sample->ess_bulk = mixing.ess_bulk;
    sample->ess_tail = mixing.ess_tail;
    if (proposed_ > 0.0) sample->acceptance = accepted_ / proposed_;
    if (use == ChainUse::random_k) {
      for (const std::int64_t count : counts_) sample->atoms.push_back(static_cast<double>(count) / total);
      out.selection.posterior = static_cast<double>(mode + 1);
    }
    if (use == ChainUse::tempered) out.evidence = log_likelihood_ / total;
    out.status = sample->r_hat <= settings_.r_hat ? FitStatus::converged : FitStatus::stalled;
    out.posterior = std::move(sample);
    return out;
  }

 private:
  const ChainSettings& settings_;
  Index kept_;
  Matrix trace_;  // log target: kept iterations x chains
  std::vector<BestPoint> best_;
  std::vector<std::int64_t> counts_;
  std::vector<MixingMeasure> draws_;
  double log_likelihood_ = 0.0, proposed_ = 0.0, accepted_ = 0.0;
};

}  // namespace

std::vector<OptionSpec> chain_options(std::int64_t iterations, Pilot pilot) {
  std::vector<OptionSpec> out = {
      integer_option("chains", 4, {1, 1000}, "chains; the c-th begins at start c modulo starts"),
      integer_option("iterations", iterations, {16, 1e9}, "iterations of each chain, burn-in included"),
      integer_option("burn_in", no_default, {0, 1e9}, "iterations of each chain that are not kept; default: half"),
      integer_option("draws", 200, {1, 1e7}, "draws kept of all chains, evenly thinned"),
      real_option("r_hat", 1.05, {1.0, 1e6}, "largest R-hat of a fit that counts as converged"),
      boolean_option(
          "pilot", no_default,
          "chains begin at draws of the normal approximation at the best maximum likelihood fit of the starts")};
  if (pilot == Pilot::by_default) out.back().fallback = true;
  return out;
}

ChainSettings read_chains(const Options& options, Pilot pilot) {
  ChainSettings out;
  out.chains = static_cast<int>(options.integer("chains"));
  out.iterations = static_cast<int>(options.integer("iterations"));
  out.burn_in = options.given("burn_in") ? static_cast<int>(options.integer("burn_in")) : out.iterations / 2;
  out.draws = static_cast<int>(options.integer("draws"));
  out.r_hat = options.real("r_hat");
  out.pilot = options.given("pilot") ? options.boolean("pilot") : pilot == Pilot::by_default;
  if (out.iterations - out.burn_in < 8) {
    throw StudyError(options.where("burn_in"), "burn_in leaves fewer than 8 iterations", "R-hat needs two halves of 4",
                     "Raise `iterations` or lower `burn_in`");
  }
  return out;
}

FitOutcome run_chains(const ChainSettings& settings, ChainUse use, Index k_max, Stream& stream,
                      const MakeChain& make_chain) {
  ChainRecord record(settings, k_max);
  for (int c = 0; c < settings.chains; ++c) {
    const auto chain = make_chain(c);
    for (int t = 0; t < settings.iterations; ++t) {
      const bool is_kept = t >= settings.burn_in;
      chain->step(is_kept ? Chain::Phase::fixed : Chain::Phase::adapting, stream);
      if (!std::isfinite(chain->log_target())) {
        FitOutcome out;
        out.status = FitStatus::not_finite;
        out.iterations = t + 1;
        return out;
      }
      if (is_kept) record.see(*chain, t - settings.burn_in, c);
    }
    record.add_moves(*chain);
  }
  return record.outcome(use);
}

}  // namespace mixrate
