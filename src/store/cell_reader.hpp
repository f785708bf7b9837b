// The cells of a result file, by the version of its layout.
#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "experiment/record/record.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Cells in grid order, without their messages. Where rows lie is checked before anything of that size is allocated.
/// Throws FileError naming the object.
std::vector<CellTable> read_cells(const h5::Object& root);

/// The same from a file of version 1, which has one group for each cell.
std::vector<CellTable> read_cells_v1(const h5::Object& root);

/// What both versions have in one form.
std::vector<std::string> read_column_names(const h5::Object& table);
/// What the study measures, with kinds where the file states them.
Columns read_measured_columns(const h5::Object& group);
Columns read_estimate_columns(const h5::Object& group);
/// The length of `status`, whose values are checked.
std::uint64_t num_rows(const h5::Object& group);
/// Columns by their names; those of a later version than the file's are NaN.
std::vector<double> read_certificate(const h5::Object& group, std::uint64_t rows);

/// Read each array of the rows and hand it on: take(field, values). What the file is too old for is empty.
template <class Take>
void read_row_arrays(const h5::Object& group, const h5::Object& times, std::uint64_t rows, const RowWidths& widths,
                     Take&& take) {
  for_each_row_field([&]<class T>(const RowField<T>& field) {
    const h5::Object& where = field.is_time ? times : group;
    const std::string name(field.name);
    const std::size_t width = widths.of(field.part);
    if (field.is_later && !where.contains(name)) return take(field, std::vector<T>(rows * width, field.empty));
    if constexpr (std::is_same_v<T, double>) {
      if (field.part == RowPart::certificate) return take(field, read_certificate(where, rows));
    }
    h5::Shape shape = {rows};
    if (field.part != RowPart::single) shape.push_back(width);
    take(field, h5::read_dataset<T>(where, name, shape));
  });
}

}  // namespace mixrate
