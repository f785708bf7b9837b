// Criteria that choose the number of atoms.
#pragma once

#include <span>
#include <vector>

#include "estimator/posterior.hpp"
#include "measure/dendrogram.hpp"
#include "measure/merge_truncate.hpp"
#include "model/model.hpp"

namespace mixrate {

/// The fit of kappa atoms as criteria see it. NaN: there is no such fit.
struct FitOfOrder {
  Index kappa = 1;
  double log_likelihood = unknown_number;  // total, natural log: L
  double completed = unknown_number;       // the same of data and most likely labels: L_c
  Index parameters = 0;                    // df
};

/// What is **maximised** over kappa:
/// aic  L - df                     Akaike (1974), halved and with the sign turned
/// bic  L - df log(n) / 2          Schwarz (1978)
/// icl  L_c - df log(n) / 2        Biernacki, Celeux, Govaert (2000), labels at their mode
enum class Penalty { aic, bic, icl };

/// The kappa at which the criterion is largest (ties: the smallest); NaN if no fit has one.
double best_order(std::span<const FitOfOrder> fits, Penalty penalty, double n);

/// The two forms of the dendrogram selection criterion, both **maximised** over kappa = 2..k; h: heights, l: mean
/// log-likelihood of the merged measure, omega = log n.
/// published  h_kappa + omega l_kappa                       arXiv 2510.12744 (C2); 2403.01684, section on selection
/// rescaled   h_kappa / max h + omega l_kappa / |l_k|       scripts of 2403.01684: free of the units of the atoms
enum class DscForm { published, rescaled };

/// The kappa that the dendrogram of an over-fit chooses, without a fit of any other number; mean_log_likelihood[kappa -
/// 1] is of level kappa. One atom cannot be chosen. NaN with fewer than two atoms.
double dsc_order(std::span<const double> heights, std::span<const double> mean_log_likelihood, double n, DscForm form);

/// Mean log-likelihoods of all levels of a dendrogram.
std::vector<double> mean_log_likelihoods(const Dendrogram& tree, const Model& model, const Dataset& data);

/// Merge-truncate-merge with omega = (log n / n)^exponent, in the order that the paper draws (without replacement, by
/// mass), Euclidean distance of the expert blocks.
struct MtmSettings {
  double exponent = 0.25;
  double c = 1.0;
  double order = 2.0;
};

/// The number of atoms that survive. masses: k, total 1; for gated experts their occupancies (AtomShares), since
/// exp(beta0) is the gate at x = 0, where an expert that covers most of the data may weigh next to nothing.
Index mtm_order_of(const MixingMeasure& g, const Vector& masses, double n, const MtmSettings& settings, Stream& stream);

/// The most frequent of the orders (ties: the smallest). NaN: no vote; NaN if there are no others.
double mode_of_orders(std::span<const double> orders);

}  // namespace mixrate
