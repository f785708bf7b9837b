// The other views of rates as text: local slopes, curves, laws of order tests.
#pragma once

#include <span>
#include <string>

#include "analysis/format.hpp"
#include "analysis/order_law.hpp"
#include "analysis/slope_models.hpp"

namespace mixrate {

/// One line per row: an aligned table, CSV or JSON. tex is not offered: contract.
std::string format_local_slopes(std::span<const LocalSlope> rows, TableFormat format);
std::string format_curves(std::span<const CurveComparison> rows, TableFormat format);
std::string format_order_laws(std::span<const OrderLawRow> rows, TableFormat format);

}  // namespace mixrate
