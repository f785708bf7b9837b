// Messages over MPI. This header does not show mpi.h; its .cpp is the only file that includes it.
#pragma once

#include <memory>

#include "runtime/transport.hpp"

namespace mixrate {

/// Does the environment show a launcher that the MPI library of this build understands?
bool launched_by_mpi();

/// Initialise MPI and return a transport over all ranks; its destructor finalises MPI. At most one per process.
/// Works without a launcher as one rank. Throws std::runtime_error when MPI does not give what is needed.
std::unique_ptr<Transport> make_mpi_transport(int& argc, char**& argv);

}  // namespace mixrate
