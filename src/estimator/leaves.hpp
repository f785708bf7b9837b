// Estimators and starts: one function per leaf, listed in experiment/catalogue.cpp.
#pragma once

#include "estimator/estimator.hpp"

namespace mixrate {

EstimatorEntry em_estimator();
EstimatorEntry em_squarem_estimator();
EstimatorEntry mle_estimator();
EstimatorEntry moments_estimator();
EstimatorEntry gd_estimator();
EstimatorEntry ngd_estimator();
EstimatorEntry ecm_estimator();
EstimatorEntry lse_estimator();
EstimatorEntry gibbs_estimator();
EstimatorEntry gibbs_mfm_estimator();
EstimatorEntry metropolis_estimator();
EstimatorEntry wbic_estimator();
EstimatorEntry path_estimator();
EstimatorEntry dendrogram_estimator();
EstimatorEntry bbvi_estimator();

StartEntry oracle_start();
StartEntry published_start();
StartEntry random_start();
StartEntry kmeanspp_start();
StartEntry previous_start();
StartEntry moments_start();
StartEntry subspace_start();
StartEntry subspace_true_start();
StartEntry spaced_start();
StartEntry units_start();

/// A start that is always the same measure, e.g. read from a file (`mixrate fit --start FILE.json`). Not in the
/// catalogue: a study cannot name it.
std::shared_ptr<const Start> fixed_start(MixingMeasure measure);

}  // namespace mixrate
