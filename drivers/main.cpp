// mixrate, the executable; everything else is in the library beside it, which tests and other programs use too.
#include "mixrate/study.hpp"

int main(int argc, char** argv) { return mixrate::run_program(argc, argv, mixrate::Catalogue::builtin()); }
