// mixrate, the executable; everything else is in the library beside it, which tests use too.
#include "base/memory.hpp"
#include "drivers/program.hpp"

int main(int argc, char** argv) {
  mixrate::keep_freed_memory();
  return mixrate::run_program(argc, argv);
}
