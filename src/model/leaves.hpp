// Families of models: one function per leaf, listed in experiment/catalogue.cpp.
#pragma once

#include "model/model.hpp"

namespace mixrate {

FamilyEntry gaussian_mixture_family();
FamilyEntry softmax_gated_gaussian_family();
FamilyEntry softmax_mixture_family();
FamilyEntry moe_regression_family();

}  // namespace mixrate
