// Groups, datasets and attributes.
#include <type_traits>
#include <utility>

#include "base/error.hpp"
#include "store/h5/library.hpp"
#include "store/seal.hpp"

namespace mixrate::h5 {

namespace {

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

Packed pack(const View& elements, const Shape& shape, std::size_t length = 1) {
  Packed packed;
  std::visit(
      [&]<class T>(std::span<const T> values) {
        MIXRATE_EXPECT(values.size() == num_elements(shape), "shape does not match the number of elements");
        if constexpr (std::is_same_v<T, std::string>) {
          packed.texts = pack_texts(values, length);
          packed.type = text_type(packed.texts.length);
        } else {
          packed.type = Handle(H5Tcopy(native_type<T>()));
          packed.numbers = values.data();
        }
      },
      elements);
  return packed;
}

bool is_byte_enumeration(const Handle& type) {
  if (H5Tget_class(type.id()) != H5T_ENUM) return false;
  return H5Tequal(Handle(H5Tget_super(type.id())).id(), H5T_STD_U8LE) > 0;
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
  if (is_byte_enumeration(type)) {
    fill_raw(type.id(), array.data.emplace<std::vector<std::uint8_t>>(count).data());
    return array;
  }
  if (!(fill(double{}) || fill(std::int32_t{}) || fill(std::int64_t{}) || fill(std::uint8_t{}) ||
        fill(std::uint64_t{})))
    object.fail_damaged(what + " has an unknown element type");
  return array;
}

}  // namespace

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

Object Object::write_named(const std::string& name, std::span<const std::uint8_t> values, const Shape& shape,
                           std::span<const std::string_view> names) {
  MIXRATE_EXPECT(values.size() == num_elements(shape), "shape does not match the number of elements");
  const std::string path = new_path(name);
  const Handle type(H5Tenum_create(H5T_STD_U8LE));
  for (std::size_t v = 0; v < names.size(); ++v) {
    const auto value = static_cast<std::uint8_t>(v);
    if (H5Tenum_insert(type.id(), std::string(names[v]).c_str(), &value) < 0)
      fail("cannot name values of '" + path + "'");
  }
  Handle dataset(H5Dcreate2(handle_.id(), name.c_str(), type.id(), make_space(shape).id(), H5P_DEFAULT,
                            creation_of(H5P_DATASET_CREATE).id(), H5P_DEFAULT));
  if (dataset.id() < 0 ||
      (!values.empty() && H5Dwrite(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0))
    fail("cannot write '" + path + "'");
  return {origin_, std::move(dataset), path};
}

std::vector<std::pair<std::uint8_t, std::string>> Object::value_names() const {
  std::vector<std::pair<std::uint8_t, std::string>> out;
  const Handle type(H5Dget_type(handle_.id()));
  if (!is_byte_enumeration(type)) return out;
  const int count = H5Tget_nmembers(type.id());
  for (int i = 0; i < count; ++i) {
    std::uint8_t value = 0;
    char* name = H5Tget_member_name(type.id(), static_cast<unsigned>(i));
    if (name == nullptr || H5Tget_member_value(type.id(), static_cast<unsigned>(i), &value) < 0)
      fail_damaged("it has a value without a name");
    out.emplace_back(value, name);
    H5free_memory(name);
  }
  return out;
}

Object Object::begin_column(const std::string& name, const View& type, std::uint64_t rows, std::size_t length,
                            Storage storage) {
  constexpr hsize_t chunk = 1u << 14;
  constexpr unsigned level = 1;  // texts that repeat go down to a hundredth, higher levels gain little
  const std::string path = new_path(name);
  const Packed packed = pack(type, {0}, length);
  const Handle creation = creation_of(H5P_DATASET_CREATE);
  if (storage == Storage::compressed && H5Zfilter_avail(H5Z_FILTER_DEFLATE) > 0) {
    H5Pset_chunk(creation.id(), 1, &chunk);
    H5Pset_shuffle(creation.id());
    H5Pset_deflate(creation.id(), level);
  }
  Handle dataset(H5Dcreate2(handle_.id(), name.c_str(), packed.type.id(), make_space({rows}).id(), H5P_DEFAULT,
                            creation.id(), H5P_DEFAULT));
  if (dataset.id() < 0) fail("cannot create '" + path + "'");
  return {origin_, std::move(dataset), path};
}

void Object::write_rows(const View& elements, std::uint64_t first, std::size_t length) {
  const hsize_t begin = first, count = num_elements(elements);
  if (count == 0) return;
  const Packed packed = pack(elements, {count}, length);
  const Handle space(H5Dget_space(handle_.id()));
  if (H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, &begin, nullptr, &count, nullptr) < 0 ||
      H5Dwrite(handle_.id(), packed.type.id(), make_space({count}).id(), space.id(), H5P_DEFAULT, packed.bytes()) < 0)
    fail("cannot write '" + path_ + "'");
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

}  // namespace mixrate::h5
