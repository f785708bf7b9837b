// What the files of this room share: handles and settings of the HDF5 library.
#pragma once

#include <hdf5.h>

#include <string>

#include "store/h5.hpp"

namespace mixrate::h5 {

/// What the library says about its last failure.
std::string library_reason();
/// How files are opened and made. From now on the library prints nothing.
Handle file_access();
/// How a group, file or dataset is made: no times, fixed order.
Handle creation_of(hid_t kind);

}  // namespace mixrate::h5
