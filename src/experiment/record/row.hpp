// What a row of results consists of: the one description that the wire, the journal, the result file, the digest, the
// checks and what commands print go by. A column that is added here, to certificate_columns or to the columns of a cell
// is in all of them.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "base/certificate.hpp"
#include "base/fit_status.hpp"
#include "experiment/record/columns.hpp"

namespace mixrate {

/// Rows as arrays, one element or (row-major) one line of elements a row.
struct RowArrays {
  std::vector<std::uint8_t> status;
  std::vector<std::int32_t> iterations;
  std::vector<double> log_likelihood;
  std::vector<double> values;       // what the study measures: losses, functionals of posterior losses, diagnostics
  std::vector<double> estimates;    // the fitted measure
  std::vector<double> certificate;  // certificate_columns
  std::vector<double> seconds;      // differ from run to run
};

/// Which columns an array has: one that bears its name, those that the study measures, those of the estimate, those of
/// the certificate.
enum class RowPart : std::uint8_t { single, measured, estimate, certificate };

/// One array of a row.
template <class T>
struct RowField {
  using Element = T;
  std::string_view name;  // in files and messages
  std::vector<T> RowArrays::*array;
  RowPart part;
  T empty;                // of a row that is not computed
  bool is_time = false;   // no result: not compared, not in the digest, apart in files
  bool is_later = false;  // not in files of version 2.1 and journals of version 1.1: read as `empty`, not in the digest
};

inline constexpr double no_result = std::numeric_limits<double>::quiet_NaN();

/// The arrays, in the order in which they travel.
inline constexpr std::tuple row_fields = {
    RowField<std::uint8_t>{"status", &RowArrays::status, RowPart::single, 0},
    RowField<std::int32_t>{"iterations", &RowArrays::iterations, RowPart::single, 0},
    RowField<double>{"log_likelihood", &RowArrays::log_likelihood, RowPart::single, no_result},
    RowField<double>{"losses", &RowArrays::values, RowPart::measured, no_result},  // its first name on disk
    RowField<double>{"estimates", &RowArrays::estimates, RowPart::estimate, no_result},
    RowField<double>{"certificate", &RowArrays::certificate, RowPart::certificate, no_result},
    RowField<double>{"seconds", &RowArrays::seconds, RowPart::single, no_result, true},
};
inline constexpr std::size_t num_row_fields = std::tuple_size_v<decltype(row_fields)>;

/// Call visit(field) for each array.
template <class Visit>
constexpr void for_each_row_field(Visit&& visit) {
  std::apply([&visit](const auto&... field) { (visit(field), ...); }, row_fields);
}

/// Does it hold for all arrays?
template <class Test>
constexpr bool all_row_fields(Test&& test) {
  return std::apply([&test](const auto&... field) { return (test(field) && ...); }, row_fields);
}

/// The places of the arrays in row_fields, in alphabetical order of their names.
[[nodiscard]] constexpr std::array<std::size_t, num_row_fields> alphabetical_row_fields() {
  std::array<std::string_view, num_row_fields> names{};
  std::array<std::size_t, num_row_fields> order{};
  std::size_t count = 0;
  for_each_row_field([&](const auto& field) { names[count++] = field.name; });
  for (std::size_t i = 0; i < num_row_fields; ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&names](std::size_t a, std::size_t b) { return names[a] < names[b]; });
  return order;
}

/// How many columns each part of a row has.
struct RowWidths {
  std::size_t measured = 0, estimate = 0, certificate = certificate_width;
  [[nodiscard]] constexpr std::size_t of(RowPart part) const {
    switch (part) {
      case RowPart::measured:
        return measured;
      case RowPart::estimate:
        return estimate;
      case RowPart::certificate:
        return certificate;
      case RowPart::single:
        break;
    }
    return 1;
  }
};

/// The columns of the certificate with their kind; the same object at every call.
[[nodiscard]] const Columns& certificate_list();

/// The element type of a column.
enum class ColumnType : std::uint8_t { uint8, int32, float64 };
template <class T>
inline constexpr ColumnType column_type = std::is_same_v<T, double>         ? ColumnType::float64
                                          : std::is_same_v<T, std::int32_t> ? ColumnType::int32
                                                                            : ColumnType::uint8;

/// One column of a row.
struct Column {
  std::string name;
  ColumnKind kind = ColumnKind::unstated;
  ColumnType type = ColumnType::float64;
  friend bool operator==(const Column&, const Column&) = default;
};

}  // namespace mixrate
