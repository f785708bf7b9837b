// The same for files with matrices.
#pragma once

#include "math/matrix_products.hpp"

#include "precompiled_light.hpp"
