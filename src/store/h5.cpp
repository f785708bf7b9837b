#include "store/h5.hpp"

#include <hdf5.h>

#include <bit>
#include <type_traits>

#include "base/error.hpp"
#include "store/publish.hpp"

namespace mixrate::h5 {

static_assert(std::is_same_v<hid_t, std::int64_t>);
static_assert(std::endian::native == std::endian::little, "bytes on disk are the bytes in memory");

namespace {

herr_t keep_first_reason(unsigned level, const H5E_error2_t* error, void* out) {
  // Level 0 of an upward walk is where it broke; the levels above only say who called.
  if (level == 0 && error->desc) *static_cast<std::string*>(out) = error->desc;
  return 0;
}

std::string library_reason() {
  std::string reason;
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keep_first_reason, &reason);
  H5Eclear2(H5E_DEFAULT);
  return reason;
}

Handle file_access() {
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // reasons go into our message, not to standard error
  Handle access(H5Pcreate(H5P_FILE_ACCESS));
  H5Pset_libver_bounds(access.id(), H5F_LIBVER_V18, H5F_LIBVER_V18);
  H5Pset_fclose_degree(access.id(), H5F_CLOSE_WEAK);
  return access;
}

Handle group_creation(hid_t kind) {
  Handle creation(H5Pcreate(kind));
  H5Pset_obj_track_times(creation.id(), false);
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

void expect_link_name(const std::string& name) {
  MIXRATE_EXPECT(!name.empty() && name.find('/') == std::string::npos && name != ".", "not a link name: " + name);
}

Handle make_space(const Shape& shape) {
  if (shape.empty()) return Handle(H5Screate(H5S_SCALAR));
  const std::vector<hsize_t> extents(shape.begin(), shape.end());
  return Handle(H5Screate_simple(static_cast<int>(extents.size()), extents.data(), nullptr));
}

/// Elements as HDF5 wants them: a type and contiguous bytes (texts are packed to one common length).
struct Packed {
  Handle type;
  const void* bytes = nullptr;
  PackedTexts texts;
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
          packed.bytes = packed.texts.bytes.data();
        } else {
          packed.type = Handle(H5Tcopy(native_type<T>()));
          packed.bytes = values.data();
        }
      },
      elements);
  return packed;
}

Shape read_shape(const Handle& space) {
  const int rank = H5Sget_simple_extent_ndims(space.id());
  if (rank <= 0) return {};
  std::vector<hsize_t> extents(static_cast<std::size_t>(rank));
  H5Sget_simple_extent_dims(space.id(), extents.data(), nullptr);
  return {extents.begin(), extents.end()};
}

std::uint64_t file_size(hid_t object) {
  const Handle file(H5Iget_file_id(object));
  hsize_t size = 0;
  return H5Fget_filesize(file.id(), &size) < 0 ? 0 : size;
}

/// Read `shape` elements of `type` with `read(memory type, buffer)`; empty reason = fine.
template <class Read>
std::string read_elements(const Handle& type, const Shape& shape, std::uint64_t bytes_in_file, Array& out, Read read) {
  const std::size_t length = H5Tget_size(type.id());
  if (!is_plausible(length, shape, bytes_in_file)) return "it claims an impossible size";
  const auto count = num_elements(shape);
  const auto try_read = [&](hid_t memory, void* to) {
    if (count == 0 || read(memory, to) >= 0) return std::string();
    return "it cannot be read: " + library_reason();
  };
  const auto fill = [&]<class T>(T) {
    std::vector<T> values(count);
    std::string reason = try_read(native_type<T>(), values.data());
    out = {shape, std::move(values)};
    return reason;
  };
  if (H5Tget_class(type.id()) == H5T_STRING && H5Tis_variable_str(type.id()) <= 0) {
    std::string bytes(length * count, '\0');
    std::string reason = try_read(text_type(length).id(), bytes.data());
    out = {shape, unpack_texts(bytes, length, count)};
    return reason;
  }
  if (H5Tequal(type.id(), H5T_IEEE_F64LE) > 0) return fill(double{});
  if (H5Tequal(type.id(), H5T_STD_I32LE) > 0) return fill(std::int32_t{});
  if (H5Tequal(type.id(), H5T_STD_I64LE) > 0) return fill(std::int64_t{});
  if (H5Tequal(type.id(), H5T_STD_U8LE) > 0) return fill(std::uint8_t{});
  if (H5Tequal(type.id(), H5T_STD_U64LE) > 0) return fill(std::uint64_t{});
  return "it has an unknown element type";
}

}  // namespace

Handle::Handle(const Handle& other) : id_(other.id_) {
  if (id_ >= 0) H5Iinc_ref(id_);
}

Handle::~Handle() {
  if (id_ >= 0) H5Idec_ref(id_);
}

Kind Object::kind() const { return H5Iget_type(handle_.id()) == H5I_DATASET ? Kind::dataset : Kind::group; }

std::string Object::child_path(const std::string& name) const {
  return path_ == "/" ? path_ + name : path_ + "/" + name;
}

void Object::fail(const std::string& problem) const {
  throw FileError(*file_, problem, library_reason(), repair_advice);
}

void Object::fail_damaged(const std::string& why) const {
  throw FileError(*file_, "the result file is damaged at '" + path_ + "'", why, repair_advice);
}

void Object::set(const std::string& name, const View& elements, const Shape& shape) {
  const Packed packed = pack(elements, shape);
  const Handle attribute(
      H5Acreate2(handle_.id(), name.c_str(), packed.type.id(), make_space(shape).id(), H5P_DEFAULT, H5P_DEFAULT));
  const bool empty = num_elements(shape) == 0;
  if (attribute.id() < 0 || (!empty && H5Awrite(attribute.id(), packed.type.id(), packed.bytes) < 0))
    fail("cannot write attribute '" + name + "' of '" + path_ + "'");
}

void Object::set(const std::string& name, const std::string& text) { set(name, std::span(&text, 1), {}); }
void Object::set(const std::string& name, std::int64_t number) { set(name, std::span(&number, 1), {}); }
void Object::set(const std::string& name, std::uint64_t number) { set(name, std::span(&number, 1), {}); }

std::vector<std::string> Object::attribute_names() const {
  std::vector<std::string> names;
  const auto collect = [](hid_t, const char* name, const H5A_info_t*, void* out) -> herr_t {
    static_cast<std::vector<std::string>*>(out)->emplace_back(name);
    return 0;
  };
  if (H5Aiterate2(handle_.id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, collect, &names) < 0)
    fail("cannot list the attributes of '" + path_ + "'");
  return names;
}

Array Object::attribute(const std::string& name) const {
  const Handle attribute(H5Aopen(handle_.id(), name.c_str(), H5P_DEFAULT));
  if (attribute.id() < 0) fail("cannot open attribute '" + name + "' of '" + path_ + "'");
  Array array;
  const std::string reason = read_elements(
      Handle(H5Aget_type(attribute.id())), read_shape(Handle(H5Aget_space(attribute.id()))), file_size(handle_.id()),
      array, [&](hid_t memory, void* to) { return H5Aread(attribute.id(), memory, to); });
  if (!reason.empty()) fail_damaged("attribute '" + name + "': " + reason);
  return array;
}

Object Object::create_group(const std::string& name) {
  expect_link_name(name);
  Handle group(H5Gcreate2(handle_.id(), name.c_str(), H5P_DEFAULT, group_creation(H5P_GROUP_CREATE).id(), H5P_DEFAULT));
  if (group.id() < 0) fail("cannot create '" + child_path(name) + "'");
  return {std::move(group), child_path(name), file_};
}

Object Object::write(const std::string& name, const View& elements, const Shape& shape) {
  expect_link_name(name);
  const Packed packed = pack(elements, shape);
  const Handle creation(H5Pcreate(H5P_DATASET_CREATE));
  H5Pset_obj_track_times(creation.id(), false);
  H5Pset_attr_creation_order(creation.id(), H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
  Handle dataset(H5Dcreate2(handle_.id(), name.c_str(), packed.type.id(), make_space(shape).id(), H5P_DEFAULT,
                            creation.id(), H5P_DEFAULT));
  const bool empty = num_elements(shape) == 0;
  if (dataset.id() < 0 ||
      (!empty && H5Dwrite(dataset.id(), packed.type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, packed.bytes) < 0))
    fail("cannot write '" + child_path(name) + "'");
  return {std::move(dataset), child_path(name), file_};
}

bool Object::contains(const std::string& name) const { return H5Lexists(handle_.id(), name.c_str(), H5P_DEFAULT) > 0; }

Object Object::open(const std::string& name) const {
  if (!contains(name)) fail_damaged("'" + child_path(name) + "' is missing");
  Handle object(H5Oopen(handle_.id(), name.c_str(), H5P_DEFAULT));
  if (object.id() < 0) fail("cannot open '" + child_path(name) + "'");
  return {std::move(object), child_path(name), file_};
}

std::vector<std::string> Object::names() const {
  std::vector<std::string> names;
  const auto collect = [](hid_t, const char* name, const H5L_info_t*, void* out) -> herr_t {
    static_cast<std::vector<std::string>*>(out)->emplace_back(name);
    return 0;
  };
  if (kind() == Kind::dataset) return names;
  if (H5Literate(handle_.id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, collect, &names) < 0)
    fail("cannot list '" + path_ + "'");
  return names;
}

Array Object::read() const {
  if (kind() != Kind::dataset) fail_damaged("it is not a dataset");
  Array array;
  const std::string reason = read_elements(
      Handle(H5Dget_type(handle_.id())), read_shape(Handle(H5Dget_space(handle_.id()))), file_size(handle_.id()), array,
      [&](hid_t memory, void* to) { return H5Dread(handle_.id(), memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, to); });
  if (!reason.empty()) fail_damaged(reason);
  return array;
}

File File::create_in_memory(const std::string& name) {
  const Handle access = file_access();
  H5Pset_fapl_core(access.id(), std::size_t{1} << 22, false);
  Handle file(H5Fcreate(name.c_str(), H5F_ACC_TRUNC, group_creation(H5P_FILE_CREATE).id(), access.id()));
  if (file.id() < 0) throw FileError(name, "cannot build the result file in memory", library_reason());
  return {std::move(file), name};
}

File File::open(const std::string& path) {
  expect_readable(path);
  const Handle access = file_access();
  // Result files are replaced by rename and never written in place, so a lock could only get in the way (file systems
  // without flock).
  H5Pset_file_locking(access.id(), false, true);
  if (H5Fis_hdf5(path.c_str()) <= 0)
    throw FileError(path, "this is not a mixrate result file", "it is not an HDF5 file, or its first bytes are damaged",
                    repair_advice);
  Handle file(H5Fopen(path.c_str(), H5F_ACC_RDONLY, access.id()));
  if (file.id() < 0) throw FileError(path, "the result file is truncated or damaged", library_reason(), repair_advice);
  return {std::move(file), path};
}

Object File::root() const {
  Handle group(H5Gopen2(handle_.id(), "/", H5P_DEFAULT));
  if (group.id() < 0) throw FileError(*name_, "the result file is damaged", library_reason(), repair_advice);
  return {std::move(group), "/", name_};
}

std::string File::image() const {
  const auto refuse = [&] { throw FileError(*name_, "cannot build the result file in memory", library_reason()); };
  if (H5Fflush(handle_.id(), H5F_SCOPE_GLOBAL) < 0) refuse();
  const auto size = H5Fget_file_image(handle_.id(), nullptr, 0);
  if (size <= 0) refuse();
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (H5Fget_file_image(handle_.id(), bytes.data(), bytes.size()) != size) refuse();
  return bytes;
}

}  // namespace mixrate::h5
