// mixrate, the executable; everything else is in the library beside it, which tests use too.
#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "drivers/program.hpp"

int main(int argc, char** argv) {
#if defined(__GLIBC__)
  // Losses and samplers make matrices of some hundred kilobytes, thousands of times in a replicate. By default each of
  // them is mapped and unmapped, and its pages are cleared by the kernel every time: up to 3/4 of the processor time.
  // Freed memory is kept instead.
  constexpr int most_mapped = 32 << 20, most_kept = 1 << 30;  // bytes
  mallopt(M_MMAP_THRESHOLD, most_mapped);
  mallopt(M_TRIM_THRESHOLD, most_kept);
#endif
  return mixrate::run_program(argc, argv);
}
