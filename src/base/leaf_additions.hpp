// Leaves that another program brings: they come behind those of mixrate in the lists that src/leaves.cmake makes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

/// Leaves of other programs that are in the lists of this process, as "estimators: first-start"; for the provenance.
const std::vector<std::string>& added_leaves();
/// Remember one. Contract: before threads begin.
void note_added_leaf(std::string_view list, std::string_view name);

/// The name of an entry, wherever it holds it.
template <class Entry>
std::string_view leaf_name(const Entry& entry) {
  if constexpr (requires { entry.info.name; }) {
    return entry.info.name;
  } else {
    return entry.name;
  }
}

/// What is added to one list. A list is made when it is first read; from then on it stays as it is.
template <class Entry>
class LeafAdditions {
 public:
  /// `list`: its name, as "estimators".
  explicit LeafAdditions(std::string_view list) : list_(list) {}

  /// Throws StudyError when the list has been read already.
  void add(Entry entry) {
    if (is_read_)
      throw StudyError({}, "'" + std::string(leaf_name(entry)) + "' cannot be added to the " + std::string(list_),
                       "they are in use already", "Add leaves before anything else is asked of mixrate");
    note_added_leaf(list_, leaf_name(entry));
    entries_.push_back(std::move(entry));
  }

  /// The built-in leaves and these. Throws StudyError for a name that is there twice.
  std::vector<Entry> behind(std::vector<Entry> all) {
    is_read_ = true;
    const std::size_t num_built_in = all.size();
    for (const Entry& entry : entries_) {
      for (std::size_t i = 0; i < all.size(); ++i)
        if (leaf_name(all[i]) == leaf_name(entry))
          throw StudyError(
              {}, "there are two of the name '" + std::string(leaf_name(entry)) + "'",
              "names of " + std::string(list_) + " differ; " +
                  (i < num_built_in ? "mixrate has one" : "both were added"),
              i < num_built_in ? "Give yours another name" : "Add a leaf once; give another one another name");
      all.push_back(entry);
    }
    return all;
  }

 private:
  std::string_view list_;
  std::vector<Entry> entries_;
  bool is_read_ = false;
};

}  // namespace mixrate
