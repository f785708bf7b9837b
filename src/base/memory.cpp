#include "base/memory.hpp"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace mixrate {

void keep_freed_memory() {
#if defined(__GLIBC__)
  constexpr int most_mapped = 32 << 20, most_kept = 1 << 30;  // bytes; the first is the largest that glibc takes
  mallopt(M_MMAP_THRESHOLD, most_mapped);
  mallopt(M_TRIM_THRESHOLD, most_kept);
  mallopt(M_ARENA_MAX, 1);  // one thread computes; a heap of its own would be trimmed whatever the lines above say
#endif
}

void give_freed_memory_back() {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}

}  // namespace mixrate
