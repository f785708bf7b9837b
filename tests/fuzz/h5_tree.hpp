// A result file as a tree in memory that a fuzzer can spoil.
#pragma once

#include <map>
#include <string>

#include "fuzz/support.hpp"
#include "store/h5.hpp"

namespace mixrate::fuzz {

/// A group or dataset.
struct Tree {
  h5::Kind kind = h5::Kind::group;
  h5::Array elements;  // of a dataset
  std::map<std::string, h5::Array> attributes;
  std::map<std::string, Tree> children;
};

/// Read a whole file.
Tree load_tree(const std::string& path);

/// Do one thing to one object or attribute, both chosen by `choices`.
void edit_tree(Tree& root, Choices& choices);

/// The file, with a seal that matches. Throws FileError where HDF5 cannot hold it.
std::string sealed_bytes(const Tree& root);

}  // namespace mixrate::fuzz
