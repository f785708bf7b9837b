#include "experiment/diagnostic.hpp"

#include <fmt/format.h>

#include <cmath>
#include <string>
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

/// The number of atoms that a criterion chose.
template <double Selection::*member>
double chosen(const FitOutcome& outcome, const MixingMeasure&) {
  return outcome.selection.*member;
}

/// 1 if the criterion chose the true number of atoms, else 0: its mean over replicates is P(k_hat = k0).
template <double Selection::*member>
double hit(const FitOutcome& outcome, const MixingMeasure& truth) {
  const double k = outcome.selection.*member;
  return std::isnan(k) ? unknown_number : static_cast<double>(k == static_cast<double>(truth.size()));
}

/// The number that was chosen, and whether it is the true one.
void add_choices(std::vector<Diagnostic>& out) {
  out.push_back({{"k-aic", "number of atoms chosen by AIC", "Akaike (1974), IEEE Trans. Automat. Control 19", {}},
                 &chosen<&Selection::aic>});
  out.push_back(
      {{"k-bic", "number of atoms chosen by BIC", "Schwarz (1978), Ann. Statist. 6", {}}, &chosen<&Selection::bic>});
  out.push_back({{"k-icl",
                  "number of atoms chosen by the integrated completed likelihood",
                  "Biernacki, Celeux, Govaert (2000), IEEE PAMI 22",
                  {}},
                 &chosen<&Selection::icl>});
  out.push_back({{"k-dsc",
                  "number of atoms chosen by the dendrogram selection criterion",
                  "arXiv 2403.01684; experts: arXiv 2510.12744",
                  {}},
                 &chosen<&Selection::dsc>});
  out.push_back(
      {{"k-mtm", "number of atoms chosen by merge-truncate-merge", "Guha, Ho, Nguyen (2021), Bernoulli 27", {}},
       &chosen<&Selection::mtm>});
  out.push_back({{"k-elbo", "number of atoms chosen by the largest evidence lower bound", "arXiv 2604.20551", {}},
                 &chosen<&Selection::elbo>});
  out.push_back({{"k-posterior",
                  "number of atoms chosen by the mode of the posterior of k",
                  "Miller and Harrison (2018), JASA 113",
                  {}},
                 &chosen<&Selection::posterior>});
}

/// Their means over replicates are P(k_hat = k0).
void add_hits(std::vector<Diagnostic>& out) {
  out.push_back({{"hit-aic",
                  "1 if AIC chose the true number of atoms, else 0",
                  "Akaike (1974), IEEE Trans. Automat. Control 19",
                  {}},
                 &hit<&Selection::aic>});
  out.push_back({{"hit-bic", "1 if BIC chose the true number of atoms, else 0", "Schwarz (1978), Ann. Statist. 6", {}},
                 &hit<&Selection::bic>});
  out.push_back({{"hit-icl",
                  "1 if the integrated completed likelihood chose the true number of atoms, else 0",
                  "Biernacki, Celeux, Govaert (2000), IEEE PAMI 22",
                  {}},
                 &hit<&Selection::icl>});
  out.push_back({{"hit-dsc",
                  "1 if the dendrogram selection criterion chose the true number of atoms, else 0",
                  "arXiv 2403.01684; experts: arXiv 2510.12744",
                  {}},
                 &hit<&Selection::dsc>});
  out.push_back({{"hit-mtm",
                  "1 if merge-truncate-merge chose the true number of atoms, else 0",
                  "Guha, Ho, Nguyen (2021), Bernoulli 27",
                  {}},
                 &hit<&Selection::mtm>});
  out.push_back({{"hit-elbo",
                  "1 if the largest evidence lower bound chose the true number of atoms, else 0",
                  "arXiv 2604.20551",
                  {}},
                 &hit<&Selection::elbo>});
  out.push_back({{"hit-posterior",
                  "1 if the mode of the posterior of k chose the true number of atoms, else 0",
                  "Miller and Harrison (2018), JASA 113",
                  {}},
                 &hit<&Selection::posterior>});
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
  add_choices(out);
  add_hits(out);
  return out;
}

}  // namespace

std::span<const Diagnostic> diagnostics() {
  static const std::vector<Diagnostic> entries = all_diagnostics();
  return entries;
}

const Diagnostic& find_diagnostic(std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const Diagnostic& diagnostic : diagnostics()) {
    if (diagnostic.info.name == name) return diagnostic;
    names.push_back(diagnostic.info.name);
  }
  throw StudyError(where, fmt::format("there is no diagnostic '{}'", name), fmt::format("known: {}", join(names)),
                   did_you_mean(name, names));
}

}  // namespace mixrate
