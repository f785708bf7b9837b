// Extended precision for moment problems: at most a dozen unknowns, but conditions that grow exponentially in their
// number.
#pragma once

#include "base/types.hpp"

namespace mixrate {

using Wide = long double;  // 64 bits of mantissa on x86-64
using WideVector = Eigen::Matrix<Wide, Eigen::Dynamic, 1>;
using WideMatrix = Eigen::Matrix<Wide, Eigen::Dynamic, Eigen::Dynamic>;

}  // namespace mixrate
