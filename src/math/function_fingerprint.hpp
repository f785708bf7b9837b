// What the elementary functions give here: a hash of each on fixed arguments.
#pragma once

#include <string>

namespace mixrate {

/// "exp 1a2b3c4d, log 5e6f7a8b, ...": the functions of the C library that results depend on, and our own of packs. The
/// C library chooses among several codes by the processor and by GLIBC_TUNABLES; they differ in last digits, and so
/// then do results. The same text means: the same bits on some hundred arguments each. Takes less than a millisecond.
std::string function_fingerprint();

}  // namespace mixrate
