// Values typed on the command line.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/node.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Read a number in [lower, upper], with nothing before or after it; "nan" and "inf" are no numbers. Throws StudyError
/// at `flag`. For int, std::int64_t, std::uint32_t, std::uint64_t and double.
template <typename Number>
Number parse_number(const std::string& flag, std::string_view text, Number lower, Number upper);

/// Read a time in seconds: "90", "90s", "15m", "1h30m", "2d", "2:00:00" (h:m:s) or "5:00" (m:s). Throws StudyError.
double parse_duration(std::string_view text);

/// Read "500M", "2G", "1.5GB" or a number of bytes. Throws StudyError.
std::uint64_t parse_bytes(std::string_view text);
/// parse_duration, but a plain number is refused: Slurm would read minutes where mixrate reads seconds.
double parse_job_time(std::string_view text);

/// Read `name=value` as a key and a typed node: true, false, integers, reals, [a, b, c], else text. The location of
/// the node names the flag and what was typed. Throws StudyError when there is no '='.
std::pair<std::string, Node> parse_assignment(std::string_view flag, const std::string& text);

/// The position of `value` among `choices`; throws StudyError at `flag` that lists them and names the nearest.
std::size_t parse_choice(const std::string& flag, const std::string& value, std::span<const std::string_view> choices);

/// "mean", "median", "rms", "q25", "q75" or "q95", as given with --functional.
Functional parse_functional(const std::string& value);

}  // namespace mixrate
