// What the columns of a row are: names with kinds, kept once for all cells that have the same ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mixrate {

/// What the numbers of a column are. Only a loss is a distance from the truth. The values are in journals.
enum class ColumnKind : std::uint8_t {
  unstated = 0,     // files of earlier versions do not say it
  loss = 1,         // distance from the estimate to the truth
  posterior = 2,    // functional of a loss under the posterior
  diagnostic = 3,   // how a fit was found, what it chose
  estimate = 4,     // coordinate of the fitted measure
  certificate = 5,  // how close the estimate is to a maximum
  fact = 6,         // how the fit ended: status, iterations, log-likelihood, seconds
  share = 7,        // 0 or 1 that a program tells with a fit: the mean over replicates is a probability
  truth = 8,        // coordinate of the truth that a replicate met: computed for `export`, in no file
};
inline constexpr std::size_t num_column_kinds = 9;
inline constexpr std::size_t longest_kind_word = 11;

/// The word for it in files and tables.
[[nodiscard]] std::string_view to_string(ColumnKind kind);
[[nodiscard]] std::optional<ColumnKind> parse_column_kind(std::string_view text);

/// Names of columns and what each of them is. A copy costs a pointer, so that all cells with the same columns hold one
/// list; a copy that is changed leaves the others as they are.
class Columns {
 public:
  using value_type = std::string;
  using const_iterator = std::vector<std::string>::const_iterator;
  using iterator = const_iterator;

  Columns() = default;
  /// All of one kind.
  Columns(std::vector<std::string> names, ColumnKind kind = ColumnKind::unstated);
  Columns(std::initializer_list<std::string> names) : Columns(std::vector<std::string>(names)) {}
  /// Contract: a kind for each name.
  Columns(std::vector<std::string> names, std::vector<ColumnKind> kinds);

  [[nodiscard]] const std::vector<std::string>& list() const;
  operator const std::vector<std::string>&() const { return list(); }
  [[nodiscard]] std::size_t size() const { return list().size(); }
  [[nodiscard]] bool empty() const { return list().empty(); }
  [[nodiscard]] const_iterator begin() const { return list().begin(); }
  [[nodiscard]] const_iterator end() const { return list().end(); }
  [[nodiscard]] const std::string& operator[](std::size_t i) const { return list()[i]; }
  [[nodiscard]] const std::string& back() const { return list().back(); }
  [[nodiscard]] const std::vector<ColumnKind>& kinds() const;
  [[nodiscard]] ColumnKind kind(std::size_t i) const { return kinds()[i]; }
  /// Does every column say what it is?
  [[nodiscard]] bool are_stated() const;
  /// The columns of a kind, which stand together: the first and how many.
  [[nodiscard]] std::pair<std::size_t, std::size_t> range(ColumnKind kind) const;
  void push_back(std::string name, ColumnKind kind = ColumnKind::unstated);

  /// The same names. Kinds follow from what made a column, and old files do not state them.
  friend bool operator==(const Columns& a, const Columns& b) { return a.lists_ == b.lists_ || a.list() == b.list(); }

 private:
  struct Lists {
    std::vector<std::string> names;
    std::vector<ColumnKind> kinds;
  };
  std::shared_ptr<Lists> lists_;  // null: none
};

/// An order by names, then kinds, for lookups.
struct ColumnOrder {
  bool operator()(const Columns& a, const Columns& b) const {
    return a.list() != b.list() ? a.list() < b.list() : a.kinds() < b.kinds();
  }
  using Pair = std::pair<Columns, Columns>;
  bool operator()(const Pair& a, const Pair& b) const {
    if ((*this)(a.first, b.first)) return true;
    return !(*this)(b.first, a.first) && (*this)(a.second, b.second);
  }
};

/// Lets equal lists that were read one by one share their memory.
class ColumnPool {
 public:
  /// The list that was given first among those equal to this one, kinds included.
  [[nodiscard]] Columns share(Columns columns) { return *lists_.insert(std::move(columns)).first; }

 private:
  std::set<Columns, ColumnOrder> lists_;
};

}  // namespace mixrate
