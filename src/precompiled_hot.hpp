// The numeric header for sources that are compiled with -O3: see src/CMakeLists.txt.
#pragma once

#include "precompiled_numeric.hpp"
