// What nearly every test includes: see src/precompiled_numeric.hpp.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "precompiled_numeric.hpp"
