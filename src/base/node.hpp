// A neutral configuration tree with source locations; TOML and JSON are front ends that produce it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

/// One value of a study file, with the place it was read from. Tables are sorted by key, so that the printed form is
/// canonical: two files that differ only in order or white space have the same `to_text`.
class Node {
 public:
  using Array = std::vector<Node>;
  using Table = std::map<std::string, Node, std::less<>>;
  using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Table>;

  Node() = default;
  Node(Value value, Location where = {});  // NOLINT: implicit on purpose, a value is a node

  [[nodiscard]] const Location& where() const { return where_; }
  [[nodiscard]] const Value& value() const { return value_; }
  [[nodiscard]] bool is_none() const { return std::holds_alternative<std::monostate>(value_); }
  [[nodiscard]] bool is_table() const { return std::holds_alternative<Table>(value_); }
  [[nodiscard]] bool is_array() const { return std::holds_alternative<Array>(value_); }
  [[nodiscard]] bool is_text() const { return std::holds_alternative<std::string>(value_); }
  [[nodiscard]] bool is_number() const {
    return std::holds_alternative<double>(value_) || std::holds_alternative<std::int64_t>(value_);
  }

  // Typed access; each throws StudyError naming `what` and the type found.
  [[nodiscard]] const Table& table(std::string_view what) const;
  [[nodiscard]] const Array& array(std::string_view what) const;
  [[nodiscard]] const std::string& text(std::string_view what) const;
  [[nodiscard]] double real(std::string_view what) const;  // integers are accepted
  [[nodiscard]] std::int64_t integer(std::string_view what) const;
  [[nodiscard]] bool boolean(std::string_view what) const;
  [[nodiscard]] std::vector<double> reals(std::string_view what) const;  // an array of numbers, or one number

  /// The child of that key, or nullptr. Contract: is_table().
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] std::string_view kind_name() const;

 private:
  Value value_;
  Location where_;
};

/// The child of that key, which must be there. Else throws StudyError at the table: "<what> lacks '<key>'", or "'<key>'
/// is missing" where `what`, the name of the table, is empty; with the reason and, unless empty, a suggestion.
const Node& require_key(const Node& table, std::string_view key, std::string_view what, std::string_view why,
                        std::string_view suggestion = {});

/// The text of a node that becomes part of file names. Throws StudyError if it is longer than file systems take.
const std::string& text_for_file_names(const Node& node, std::string_view what);

/// Print a node in canonical TOML-like form (sorted keys, shortest round-trip numbers); used for hashes and provenance.
std::string to_text(const Node& node);

}  // namespace mixrate
