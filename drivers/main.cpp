// mixrate, the executable; everything else is in the library beside it, which tests use too.
#include "drivers/program.hpp"

int main(int argc, char** argv) { return mixrate::run_program(argc, argv); }
