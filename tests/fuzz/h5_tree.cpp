#include "fuzz/h5_tree.hpp"

#include <array>
#include <limits>
#include <vector>

#include "store/seal.hpp"

namespace mixrate::fuzz {

namespace {

Tree load_object(const h5::Object& object) {
  Tree tree;
  tree.kind = object.kind();
  for (const auto& name : object.attribute_names()) tree.attributes[name] = object.attribute(name);
  if (tree.kind == h5::Kind::dataset) tree.elements = object.read();
  for (const auto& name : object.names()) tree.children[name] = load_object(object.open(name));
  return tree;
}

h5::View view_of(const h5::Data& data) {
  return std::visit([]<class T>(const std::vector<T>& values) -> h5::View { return std::span<const T>(values); }, data);
}

void store_object(const Tree& tree, h5::Object object) {
  for (const auto& [name, array] : tree.attributes) object.set(name, view_of(array.data), array.shape);
  for (const auto& [name, child] : tree.children) {
    if (child.kind == h5::Kind::dataset)
      store_object(child, object.write(name, view_of(child.elements.data), child.elements.shape));
    else
      store_object(child, object.create_group(name));
  }
}

/// Where a tree can be changed: all its objects, each with its parent and name.
struct Place {
  Tree* parent;
  std::string name;
};

void collect(Tree& tree, std::vector<Place>& out) {
  for (auto& [name, child] : tree.children) {
    out.push_back({&tree, name});
    collect(child, out);
  }
}

template <class T>
T extreme(Choices& choices) {
  if constexpr (std::is_same_v<T, std::string>) {
    constexpr std::array texts = {"", "/", ".", "..", "\xff\xfe", "two-atoms.k2.n100.em", "two-atoms", "no such name"};
    return texts[choices.below(texts.size())];
  } else {
    using Limits = std::numeric_limits<T>;
    const std::array values = {T{0}, T{1},          T{2}, static_cast<T>(-1),  Limits::max(),      Limits::lowest(),
                               T{7}, Limits::min(), T{9}, Limits::quiet_NaN(), Limits::infinity(), T{100}};
    return values[choices.below(values.size())];
  }
}

/// As many elements as the shape needs, of the type they have.
void fit_elements(h5::Array& array) {
  std::visit([&](auto& values) { values.resize(h5::num_elements(array.shape)); }, array.data);
}

void change_shape(h5::Array& array, Choices& choices) {
  array.shape.resize(choices.below(4));
  for (auto& extent : array.shape) extent = choices.below(9);
  fit_elements(array);
}

void change_type(h5::Array& array, Choices& choices) {
  using Makers = std::array<h5::Data, 6>;
  const Makers kinds = {std::vector<double>{},       std::vector<std::int32_t>{},  std::vector<std::int64_t>{},
                        std::vector<std::uint8_t>{}, std::vector<std::uint64_t>{}, std::vector<std::string>{}};
  array.data = kinds[choices.below(kinds.size())];
  fit_elements(array);
}

void change_element(h5::Array& array, Choices& choices) {
  std::visit(
      [&]<class T>(std::vector<T>& values) {
        if (!values.empty()) values[choices.below(values.size())] = extreme<T>(choices);
      },
      array.data);
}

void edit_array(h5::Array& array, Choices& choices) {
  switch (choices.byte() % 4) {
    case 0:
      return change_shape(array, choices);
    case 1:
      return change_type(array, choices);
    default:
      return change_element(array, choices);
  }
}

void edit_attributes(Tree& tree, Choices& choices) {
  if (tree.attributes.empty()) return;
  const auto chosen = std::next(tree.attributes.begin(), static_cast<long>(choices.below(tree.attributes.size())));
  if (choices.byte() % 8 == 0)
    tree.attributes.erase(chosen);
  else
    edit_array(chosen->second, choices);
}

}  // namespace

Tree load_tree(const std::string& path) { return load_object(h5::File::open(path).root()); }

void edit_tree(Tree& root, Choices& choices) {
  std::vector<Place> places;
  collect(root, places);
  const std::size_t chosen = choices.below(places.size() + 1);
  if (chosen == places.size()) return edit_attributes(root, choices);
  auto& siblings = places[chosen].parent->children;
  const std::string& name = places[chosen].name;
  Tree& tree = siblings.at(name);
  switch (choices.byte() % 8) {
    case 0:
      siblings.erase(name);
      return;
    case 1: {  // another object in its place; copied first, it may hold the place
      const Place& from = places[choices.below(places.size())];
      Tree copy = from.parent->children.at(from.name);
      tree = std::move(copy);
      return;
    }
    case 2:
      tree.kind = tree.kind == h5::Kind::group ? h5::Kind::dataset : h5::Kind::group;
      tree.children.clear();
      fit_elements(tree.elements);
      return;
    case 3:
    case 4:
      return edit_attributes(tree, choices);
    default:
      if (tree.kind == h5::Kind::dataset) edit_array(tree.elements, choices);
  }
}

std::string sealed_bytes(const Tree& root) {
  h5::File file = h5::File::create_in_memory("fuzz.h5");
  store_object(root, file.root());
  std::string bytes = file.finish();
  seal(bytes);
  return bytes;
}

}  // namespace mixrate::fuzz
