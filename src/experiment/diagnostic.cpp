#include "experiment/diagnostic.hpp"

#include <fmt/format.h>

#include <cmath>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

/// A number of the posterior sample.
template <double Posterior::*member>
double of_posterior(const FitOutcome& outcome, const MixingMeasure&) {
  return outcome.posterior == nullptr ? unknown_number : (*outcome.posterior).*member;
}

/// What chooses the number of atoms.
struct Criterion {
  std::string_view name, what, source;
  double Selection::*order;
};

constexpr Criterion criteria[] = {
    {"aic", "AIC", "Akaike (1974), IEEE Trans. Automat. Control 19", &Selection::aic},
    {"bic", "BIC", "Schwarz (1978), Ann. Statist. 6", &Selection::bic},
    {"icl", "the integrated completed likelihood", "Biernacki, Celeux, Govaert (2000), IEEE PAMI 22", &Selection::icl},
    {"dsc", "the dendrogram selection criterion", "arXiv 2403.01684; experts: arXiv 2510.12744", &Selection::dsc},
    {"mtm", "merge-truncate-merge", "Guha, Ho, Nguyen (2021), Bernoulli 27", &Selection::mtm},
    {"elbo", "the largest evidence lower bound", "arXiv 2604.20551", &Selection::elbo},
    {"posterior", "the mode of the posterior of k", "Miller and Harrison (2018), JASA 113", &Selection::posterior},
    {"wbic", "the smallest WBIC", "Watanabe (2013), J. Mach. Learn. Res. 14", &Selection::wbic},
};

/// Texts that live as long as the program: leaves refer to theirs.
std::string_view keep(std::string text) {
  static std::deque<std::string> kept;
  return kept.emplace_back(std::move(text));
}

/// k-<criterion>: the number that was chosen; hit-<criterion>: 1 if it is the true one, else 0, so that the mean over
/// replicates is P(k_hat = k0).
void add_criteria(std::vector<Diagnostic>& out) {
  for (const Criterion& c : criteria) {
    out.push_back(
        {{keep(fmt::format("k-{}", c.name)), keep(fmt::format("number of atoms chosen by {}", c.what)), c.source, {}},
         [order = c.order](const FitOutcome& outcome, const MixingMeasure&) { return outcome.selection.*order; },
         {NumberKind::choice, c.name}});
  }
  for (const Criterion& c : criteria) {
    out.push_back({{keep(fmt::format("hit-{}", c.name)),
                    keep(fmt::format("1 if {} chose the true number of atoms, else 0", c.what)),
                    c.source,
                    {}},
                   [order = c.order](const FitOutcome& outcome, const MixingMeasure& truth) {
                     const double k = outcome.selection.*order;
                     return std::isnan(k) ? unknown_number
                                          : static_cast<double>(k == static_cast<double>(truth.size()));
                   },
                   {NumberKind::share, c.name}});
  }
}

/// Height of the merger that leaves kappa - 1 atoms; NaN where a fit has no tree or no such merger.
double height_of(const FitOutcome& outcome, Index kappa) {
  const bool has_merger = outcome.tree != nullptr && kappa >= 2 && kappa <= outcome.tree->size();
  return has_merger ? outcome.tree->height(kappa) : unknown_number;
}

void add_heights(std::vector<Diagnostic>& out) {
  out.push_back(
      {{"height-over",
        "height of the merger of a dendrogram that leaves k0 atoms, the last that true atoms do not need",
        "arXiv 2403.01684: falls like n^(-1/2) (strong), n^(-1/rbar(k - k0 + 1)) (scales free)",
        {}},
       [](const FitOutcome& outcome, const MixingMeasure& truth) { return height_of(outcome, truth.size() + 1); }});
  out.push_back(
      {{"height-exact",
        "height of the merger of a dendrogram that leaves k0 - 1 atoms, the first that joins true atoms",
        "arXiv 2403.01684: tends to that of the truth",
        {}},
       [](const FitOutcome& outcome, const MixingMeasure& truth) { return height_of(outcome, truth.size()); }});
}

std::vector<Diagnostic> all_diagnostics() {
  std::vector<Diagnostic> out = {
      {{"iterations", "iterations of the start that won", "mixrate", {}},
       [](const FitOutcome& outcome, const MixingMeasure&) { return static_cast<double>(outcome.iterations); }},
      {{"linear-factor",
        "linear convergence factor of EM at the end of its path: geometric mean of the last ratios of step lengths",
        "Dempster, Laird, Rubin (1977), section 3: the largest eigenvalue of the missing information",
        {}},
       [](const FitOutcome& outcome, const MixingMeasure&) { return outcome.linear_factor; }},
      {{"starts-at-best", "number of starts that ended within 0.1 nats of the best", "mixrate", {}},
       [](const FitOutcome& outcome, const MixingMeasure&) {
         return outcome.starts_at_best > 0 ? static_cast<double>(outcome.starts_at_best) : unknown_number;
       }},
      {{"evidence", "log evidence in nats: the evidence lower bound of `bbvi`, minus WBIC of `wbic`", "mixrate", {}},
       [](const FitOutcome& outcome, const MixingMeasure&) { return outcome.evidence; }},
      {{"r-hat",
        "rank-normalised split R-hat of the log-posterior over all chains",
        "Vehtari et al. (2021), Bayesian Analysis 16",
        {}},
       &of_posterior<&Posterior::r_hat>},
      {{"ess-bulk", "bulk effective sample size of the log-posterior", "Vehtari et al. (2021)", {}},
       &of_posterior<&Posterior::ess_bulk>},
      {{"ess-tail", "tail effective sample size of the log-posterior", "Vehtari et al. (2021)", {}},
       &of_posterior<&Posterior::ess_tail>},
      {{"acceptance", "share of accepted moves of a sampler that can reject", "mixrate", {}},
       &of_posterior<&Posterior::acceptance>},
  };
  add_criteria(out);
  add_heights(out);
  return out;
}

}  // namespace

std::span<const Diagnostic> diagnostics() {
  static const std::vector<Diagnostic> entries = all_diagnostics();
  return entries;
}

const Diagnostic& find_diagnostic(std::string_view name, const Location& where) {
  if (const Diagnostic* found = look_up_diagnostic(name)) return *found;
  std::vector<std::string_view> names;
  for (const Diagnostic& diagnostic : diagnostics()) names.push_back(diagnostic.info.name);
  throw StudyError(where, fmt::format("there is no diagnostic '{}'", name), fmt::format("known: {}", join(names)),
                   did_you_mean(name, names));
}

const Diagnostic* look_up_diagnostic(std::string_view name) {
  for (const Diagnostic& diagnostic : diagnostics()) {
    if (diagnostic.info.name == name) return &diagnostic;
  }
  return nullptr;
}

}  // namespace mixrate
