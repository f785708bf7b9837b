// Names in the result file; LAYOUT.md describes them path by path.
#pragma once

#include <array>
#include <cstdint>

namespace mixrate::schema {

inline constexpr const char* filetype = "mixrate.results";
/// Same or older is read, from 1.0 on. A new path raises the minor, a changed meaning the major.
inline constexpr std::array<std::int64_t, 2> version = {2, 2};
/// The last one with a group for each cell.
inline constexpr std::array<std::int64_t, 2> last_of_v1 = {1, 2};

inline constexpr const char* cells = "cells";
inline constexpr const char* failures = "failures";
inline constexpr const char* grid = "grid";
inline constexpr const char* provenance = "provenance";
inline constexpr const char* rates = "rates";
inline constexpr const char* study = "study";
inline constexpr const char* summary = "summary";
inline constexpr const char* timing = "timing";

/// Functional names of /rates/functional, by the value of `Functional`.
inline constexpr const char* functionals[] = {"mean", "median", "rms", "q25", "q75", "q95"};

}  // namespace mixrate::schema
