// Losses: one function per leaf, listed in experiment/catalogue.cpp.
#pragma once

#include "loss/loss.hpp"

namespace mixrate {

LossEntry voronoi_exact_loss();
LossEntry voronoi_over_loss();
LossEntry regression_l1_loss();
LossEntry regression_lr_loss();
LossEntry l2_loss();
LossEntry blocks_loss();
LossEntry reduced_loss();
LossEntry levels_loss();
LossEntry wasserstein_loss();
LossEntry hellinger_loss();
LossEntry total_variation_loss();
LossEntry kl_loss();
LossEntry max_atom_loss();
LossEntry weight_error_loss();
LossEntry sin_angle_loss();
LossEntry fisher_loss();

}  // namespace mixrate
