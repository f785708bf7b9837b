// The same for files with matrices.
#pragma once

#include <Eigen/Core>

#include "precompiled_light.hpp"
