#include "store/h5/library.hpp"

#include <bit>
#include <type_traits>

namespace mixrate::h5 {

static_assert(std::is_same_v<hid_t, std::int64_t> && std::endian::native == std::endian::little);

Handle::Handle(const Handle& other) : id_(other.id_) {
  if (id_ >= 0) H5Iinc_ref(id_);
}

Handle::~Handle() {
  if (id_ >= 0) H5Idec_ref(id_);
}

std::string library_reason() {
  std::string reason;
  const auto keep_first = [](unsigned level, const H5E_error2_t* error, void* out) -> herr_t {
    // Level 0 of an upward walk is where it broke; the levels above only say who called.
    if (level == 0 && error->desc) *static_cast<std::string*>(out) = error->desc;
    return 0;
  };
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keep_first, &reason);
  H5Eclear2(H5E_DEFAULT);
  return reason;
}

Handle file_access() {
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // reasons go into our message, not to standard error
  Handle access(H5Pcreate(H5P_FILE_ACCESS));
  H5Pset_libver_bounds(access.id(), H5F_LIBVER_V18, H5F_LIBVER_V18);
  return access;
}

Handle creation_of(hid_t kind) {
  Handle creation(H5Pcreate(kind));
  H5Pset_obj_track_times(creation.id(), false);
  if (kind != H5P_DATASET_CREATE)
    H5Pset_link_creation_order(creation.id(), H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  H5Pset_attr_creation_order(creation.id(), H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  return creation;
}

}  // namespace mixrate::h5
