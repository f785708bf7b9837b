// Result files as a whole: made in memory, or opened.
#include <cstdlib>
#include <utility>

#include "base/error.hpp"
#include "store/h5/library.hpp"
#include "store/seal.hpp"

namespace mixrate::h5 {

namespace {

/// Keep the bytes of a file in memory when the library closes it.
H5FD_file_image_callbacks_t keep_bytes(Origin* origin) {
  H5FD_file_image_callbacks_t calls{};
  calls.image_realloc = [](void* block, std::size_t size, H5FD_file_image_op_t, void* out) {
    static_cast<Origin*>(out)->size = size;
    return std::realloc(block, size);
  };
  calls.image_free = [](void* block, H5FD_file_image_op_t, void* out) -> herr_t {
    auto* kept = static_cast<Origin*>(out);
    kept->bytes = FileBytes(static_cast<char*>(block), kept->size);
    return 0;
  };
  calls.udata_copy = [](void* same) { return same; };
  calls.udata_free = [](void*) -> herr_t { return 0; };
  calls.udata = origin;
  return calls;
}

}  // namespace

File File::create_in_memory(const std::string& name) {
  auto origin = std::make_shared<Origin>(Origin{name});
  const Handle access = file_access();
  H5Pset_fapl_core(access.id(), 1, false);  // steps of one byte: the size of the buffer is that of the file
  H5Pset_meta_block_size(access.id(), 0);   // no slack between objects or behind the last one
  H5Pset_small_data_block_size(access.id(), 0);
  H5FD_file_image_callbacks_t callbacks = keep_bytes(origin.get());
  H5Pset_file_image_callbacks(access.id(), &callbacks);
  const Handle creation = creation_of(H5P_FILE_CREATE);
  H5Pset_userblock(creation.id(), seal_size);
  Handle file(H5Fcreate("/dev/null/none", H5F_ACC_TRUNC, creation.id(), access.id()));  // a real one would be loaded
  if (file.id() < 0) throw FileError(name, "cannot build the result file in memory", library_reason());
  return {std::move(origin), std::move(file)};
}

File File::open(const std::string& path) {
  const Handle access = file_access();
  // Result files are replaced by rename and never written in place, so a lock could only get in the way (file systems
  // without flock).
  H5Pset_file_locking(access.id(), false, true);
  Handle file(H5Fopen(path.c_str(), H5F_ACC_RDONLY, access.id()));
  if (file.id() < 0) throw FileError(path, "cannot open the file as HDF5", library_reason(), repair_advice);
  return {std::make_shared<Origin>(Origin{path}), std::move(file)};
}

Object File::root() const {
  Handle group(H5Gopen2(handle_.id(), "/", H5P_DEFAULT));
  if (group.id() < 0) throw FileError(origin_->name, "the result file is damaged", library_reason(), repair_advice);
  return {origin_, std::move(group), "/"};
}

FileBytes File::finish() {
  MIXRATE_EXPECT(H5Fget_obj_count(handle_.id(), H5F_OBJ_ALL) == 1, "an object of the file is still held");
  const bool flushed = H5Fflush(handle_.id(), H5F_SCOPE_GLOBAL) >= 0;
  handle_ = Handle();  // only a closed file is marked as complete, with the right checksum
  if (!flushed || origin_->bytes.empty())
    throw FileError(origin_->name, "cannot build the result file in memory", library_reason());
  return std::move(origin_->bytes);
}

}  // namespace mixrate::h5
