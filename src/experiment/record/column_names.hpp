// Names of columns, kept once for all cells that have the same ones.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace mixrate {

/// A list of names. A copy costs a pointer, so that all cells with the same columns hold one list; a copy that is
/// changed leaves the others as they are.
class ColumnNames {
 public:
  using value_type = std::string;
  using const_iterator = std::vector<std::string>::const_iterator;
  using iterator = const_iterator;

  ColumnNames() = default;
  ColumnNames(std::vector<std::string> names);
  ColumnNames(std::initializer_list<std::string> names) : ColumnNames(std::vector<std::string>(names)) {}

  [[nodiscard]] const std::vector<std::string>& list() const;
  operator const std::vector<std::string>&() const { return list(); }
  [[nodiscard]] std::size_t size() const { return list().size(); }
  [[nodiscard]] bool empty() const { return list().empty(); }
  [[nodiscard]] const_iterator begin() const { return list().begin(); }
  [[nodiscard]] const_iterator end() const { return list().end(); }
  [[nodiscard]] const std::string& operator[](std::size_t i) const { return list()[i]; }
  [[nodiscard]] const std::string& back() const { return list().back(); }
  void push_back(std::string name);

  friend bool operator==(const ColumnNames& a, const ColumnNames& b) {
    return a.names_ == b.names_ || a.list() == b.list();
  }
  friend bool operator<(const ColumnNames& a, const ColumnNames& b) {
    return a.names_ != b.names_ && a.list() < b.list();
  }

 private:
  std::shared_ptr<std::vector<std::string>> names_;  // null: none
};

/// Lets equal lists that were read one by one share their memory.
class ColumnNamePool {
 public:
  /// The list that was given first among those equal to this one.
  [[nodiscard]] ColumnNames share(ColumnNames names) { return *lists_.insert(std::move(names)).first; }

 private:
  std::set<ColumnNames> lists_;
};

}  // namespace mixrate
