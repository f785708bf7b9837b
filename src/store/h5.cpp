#include "store/h5.hpp"

#include <hdf5.h>

#include <bit>
#include <cstdlib>
#include <type_traits>

#include "base/error.hpp"
#include "store/seal.hpp"

namespace mixrate::h5 {

static_assert(std::is_same_v<hid_t, std::int64_t> && std::endian::native == std::endian::little);

namespace {

/// What the library says about its last failure.
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

/// How a group, file or dataset is made: no times, fixed order.
Handle creation_of(hid_t kind) {
  Handle creation(H5Pcreate(kind));
  H5Pset_obj_track_times(creation.id(), false);
  if (kind != H5P_DATASET_CREATE)
    H5Pset_link_creation_order(creation.id(), H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  H5Pset_attr_creation_order(creation.id(), H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  return creation;
}

Handle text_type(std::size_t length) {
  Handle type(H5Tcopy(H5T_C_S1));
  H5Tset_size(type.id(), length);
  H5Tset_strpad(type.id(), H5T_STR_NULLPAD);
  H5Tset_cset(type.id(), H5T_CSET_UTF8);
  return type;
}

Handle make_space(const Shape& shape) {
  if (shape.empty()) return Handle(H5Screate(H5S_SCALAR));
  const std::vector<hsize_t> extents(shape.begin(), shape.end());
  return Handle(H5Screate_simple(static_cast<int>(extents.size()), extents.data(), nullptr));
}

/// Elements as HDF5 wants them: a type and contiguous bytes (texts are packed to one common length).
struct Packed {
  Handle type;
  const void* numbers = nullptr;
  PackedTexts texts;
  [[nodiscard]] const void* bytes() const { return numbers ? numbers : texts.bytes.data(); }
};

template <class T>
hid_t native_type() {
  if constexpr (std::is_same_v<T, double>) return H5T_IEEE_F64LE;
  if constexpr (std::is_same_v<T, std::int32_t>) return H5T_STD_I32LE;
  if constexpr (std::is_same_v<T, std::int64_t>) return H5T_STD_I64LE;
  if constexpr (std::is_same_v<T, std::uint8_t>) return H5T_STD_U8LE;
  return H5T_STD_U64LE;
}

Packed pack(const View& elements, const Shape& shape) {
  Packed packed;
  std::visit(
      [&]<class T>(std::span<const T> values) {
        MIXRATE_EXPECT(values.size() == num_elements(shape), "shape does not match the number of elements");
        if constexpr (std::is_same_v<T, std::string>) {
          packed.texts = pack_texts(values);
          packed.type = text_type(packed.texts.length);
        } else {
          packed.type = Handle(H5Tcopy(native_type<T>()));
          packed.numbers = values.data();
        }
      },
      elements);
  return packed;
}

template <class Info>
herr_t collect_name(hid_t, const char* name, const Info*, void* names) {
  static_cast<std::vector<std::string>*>(names)->emplace_back(name);
  return 0;
}

Shape read_shape(const Handle& space) {
  const int rank = H5Sget_simple_extent_ndims(space.id());
  if (rank <= 0) return {};
  std::vector<hsize_t> extents(static_cast<std::size_t>(rank));
  H5Sget_simple_extent_dims(space.id(), extents.data(), nullptr);
  return {extents.begin(), extents.end()};
}

/// Read an attribute or dataset of `object` with `read(memory type, buffer)`; `what` begins the message if it fails.
template <class Read>
Array read_array(const Object& object, const std::string& what, const Handle& type, const Handle& space, Read read) {
  Array array{read_shape(space), {}};
  const auto count = num_elements(array.shape);
  const std::size_t length = H5Tget_size(type.id());
  if (!object.claim(length, array.shape)) object.fail_damaged(what + " claims an impossible size");
  const auto fill_raw = [&](hid_t memory, void* to) {
    if (count > 0 && read(memory, to) < 0) object.fail_damaged(what + " cannot be read: " + library_reason());
  };
  if (H5Tget_class(type.id()) == H5T_STRING && H5Tis_variable_str(type.id()) <= 0) {
    std::string bytes(length * count, '\0');
    fill_raw(text_type(length).id(), bytes.data());
    array.data = unpack_texts(bytes, length, count);
    return array;
  }
  const auto fill = [&]<class T>(T) {
    if (H5Tequal(type.id(), native_type<T>()) <= 0) return false;
    fill_raw(native_type<T>(), array.data.emplace<std::vector<T>>(count).data());
    return true;
  };
  if (!(fill(double{}) || fill(std::int32_t{}) || fill(std::int64_t{}) || fill(std::uint8_t{}) ||
        fill(std::uint64_t{})))
    object.fail_damaged(what + " has an unknown element type");
  return array;
}

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

Handle::Handle(const Handle& other) : id_(other.id_) {
  if (id_ >= 0) H5Iinc_ref(id_);
}

Handle::~Handle() {
  if (id_ >= 0) H5Idec_ref(id_);
}

Kind Object::kind() const { return H5Iget_type(handle_.id()) == H5I_DATASET ? Kind::dataset : Kind::group; }

std::string Object::child_path(const std::string& name) const { return (path_ == "/" ? "" : path_) + "/" + name; }

std::string Object::new_path(const std::string& name) const {
  MIXRATE_EXPECT(!name.empty() && name.find('/') == std::string::npos && name != ".", "not a link name: " + name);
  return child_path(name);
}

void Object::fail(const std::string& problem) const {
  throw FileError(file(), problem, library_reason(), repair_advice);
}

void Object::fail_damaged(const std::string& why) const {
  throw FileError(file(), "the result file is damaged at '" + path_ + "'", why, repair_advice);
}

void Object::set(const std::string& name, const View& elements, const Shape& shape) {
  const Packed packed = pack(elements, shape);
  const Handle attribute(
      H5Acreate2(handle_.id(), name.c_str(), packed.type.id(), make_space(shape).id(), H5P_DEFAULT, H5P_DEFAULT));
  if (attribute.id() < 0 || (num_elements(shape) > 0 && H5Awrite(attribute.id(), packed.type.id(), packed.bytes()) < 0))
    fail("cannot write attribute '" + name + "' of '" + path_ + "'");
}

std::vector<std::string> Object::attribute_names() const {
  std::vector<std::string> names;
  if (H5Aiterate2(handle_.id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, collect_name, &names) < 0)
    fail("cannot list the attributes of '" + path_ + "'");
  return names;
}

Array Object::attribute(const std::string& name) const {
  const Handle attribute(H5Aopen(handle_.id(), name.c_str(), H5P_DEFAULT));
  if (attribute.id() < 0) fail("cannot open attribute '" + name + "' of '" + path_ + "'");
  const Handle type(H5Aget_type(attribute.id())), space(H5Aget_space(attribute.id()));
  return read_array(*this, "attribute '" + name + "'", type, space,
                    [&](hid_t memory, void* to) { return H5Aread(attribute.id(), memory, to); });
}

Object Object::create_group(const std::string& name) {
  const std::string path = new_path(name);
  Handle group(H5Gcreate2(handle_.id(), name.c_str(), H5P_DEFAULT, creation_of(H5P_GROUP_CREATE).id(), H5P_DEFAULT));
  if (group.id() < 0) fail("cannot create '" + path + "'");
  return {origin_, std::move(group), path};
}

Object Object::write(const std::string& name, const View& elements, const Shape& shape) {
  const std::string path = new_path(name);
  const Packed packed = pack(elements, shape);
  Handle dataset(H5Dcreate2(handle_.id(), name.c_str(), packed.type.id(), make_space(shape).id(), H5P_DEFAULT,
                            creation_of(H5P_DATASET_CREATE).id(), H5P_DEFAULT));
  if (dataset.id() < 0 || (num_elements(shape) > 0 &&
                           H5Dwrite(dataset.id(), packed.type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, packed.bytes()) < 0))
    fail("cannot write '" + path + "'");
  return {origin_, std::move(dataset), path};
}

bool Object::claim(std::uint64_t element_bytes, const Shape& shape) const {
  constexpr std::uint64_t most_times = 4, slack = std::uint64_t{1} << 20;  // some attributes are read more than once
  const Handle file(H5Iget_file_id(handle_.id()));
  hsize_t size = 0;
  if (H5Fget_filesize(file.id(), &size) < 0 || !is_plausible(element_bytes, shape, size)) return false;
  origin_->claimed += element_bytes * num_elements(shape);
  return origin_->claimed <= most_times * size + slack;
}

bool Object::has_attribute(const std::string& name) const { return H5Aexists(handle_.id(), name.c_str()) > 0; }

bool Object::contains(const std::string& name) const { return H5Lexists(handle_.id(), name.c_str(), H5P_DEFAULT) > 0; }

Object Object::open(const std::string& name) const {
  if (!contains(name)) fail_damaged("'" + child_path(name) + "' is missing");
  Handle object(H5Oopen(handle_.id(), name.c_str(), H5P_DEFAULT));
  if (object.id() < 0) fail("cannot open '" + child_path(name) + "'");
  return {origin_, std::move(object), child_path(name)};
}

std::vector<std::string> Object::names() const {
  std::vector<std::string> names;
  if (kind() == Kind::dataset) return names;
  if (H5Literate(handle_.id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, collect_name, &names) < 0)
    fail("cannot list '" + path_ + "'");
  return names;
}

Array Object::read() const {
  if (kind() != Kind::dataset) fail_damaged("it is not a dataset");
  const Handle type(H5Dget_type(handle_.id())), space(H5Dget_space(handle_.id()));
  return read_array(*this, "it", type, space, [&](hid_t memory, void* to) {
    return H5Dread(handle_.id(), memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, to);
  });
}

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
