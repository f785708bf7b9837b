/// \file
/// Studies: the program `mixrate` as a function.
#pragma once

#include "mixrate/catalogue.hpp"

namespace mixrate {

/// The whole program: parse the command line, do what it asks, print the answer or what went wrong.
///
/// Under `mpirun` every rank calls it, with the same words; it starts MPI for the command `run` and ends it. The
/// program may be started by `mixrate launch` and `mixrate submit` of its own: these start the file of this process.
///
/// \param argc,argv the command line, as main has it: `my_program run STUDY.toml -o DIR`
/// \param catalogue the names that studies may use; it becomes that of this process
/// \return the exit code: 0 done, 64 a mistake of the user, 74 a file, 75 incomplete: the same command goes on, else 1
int run_program(int argc, char** argv, const Catalogue& catalogue);

}  // namespace mixrate
