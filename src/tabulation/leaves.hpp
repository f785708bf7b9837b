// Tabulations: one function per leaf, listed in experiment/catalogue.cpp.
#pragma once

#include "tabulation/tabulation.hpp"

namespace mixrate {

TabulationEntry fisher_tabulation();
TabulationEntry flow_tabulation();
TabulationEntry learning_tabulation();
TabulationEntry generalisation_tabulation();
TabulationEntry ratio_tabulation();

}  // namespace mixrate
