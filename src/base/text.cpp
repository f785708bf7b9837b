#include "base/text.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cerrno>
#include <cmath>
#include <iterator>
#include <system_error>

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/options.hpp"

namespace mixrate {

namespace {

std::string reason(int code) { return std::generic_category().message(code); }

}  // namespace

std::string read_file(const std::string& path) {
  const Descriptor file = open_for_reading(path);
  std::string text;
  std::array<char, 1 << 16> chunk{};
  for (;;) {
    const ssize_t count = ::read(file.id(), chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw FileError(path, "cannot read the file", reason(errno));
    if (count == 0) return text;
    text.append(chunk.data(), static_cast<std::size_t>(count));
  }
}

void write_file(const std::string& path, std::string_view text) {
  Descriptor file = create_file(path);
  int error = write_all(file.id(), text);
  const int closing = file.close();  // a full disk is often seen only here
  if (error == 0) error = closing;
  if (error != 0) throw FileError(path, "cannot write the file", reason(error));
}

std::string number_text(double value) {
  if (std::isnan(value)) return "nan";  // fmt prints the sign of a NaN, which means nothing
  return fmt::format("{}", value);
}

std::string bytes_text(double bytes) {
  constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  while (bytes >= 999.5 && unit + 1 < std::size(units)) {  // 999.6 would print as 1e+03
    bytes /= 1000.0;
    ++unit;
  }
  return fmt::format("{:.3g} {}", bytes, units[unit]);
}

std::string join(std::span<const std::string_view> words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view near = nearest(word, candidates);
  return near.empty() ? std::string() : fmt::format("Did you mean '{}'?", near);
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool keep = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
    if (keep) {
      out += c;
    } else if (out.empty() || out.back() != '-') {
      out += '-';
    }
  }
  return out.empty() ? "-" : out;
}

}  // namespace mixrate
