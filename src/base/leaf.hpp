// What every leaf of the catalogue tells about itself.
#pragma once

#include "base/options.hpp"
