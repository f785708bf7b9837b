#include "base/text.hpp"

#include <fmt/format.h>

#include <cctype>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <memory>
#include <system_error>

#include "base/error.hpp"
#include "base/options.hpp"

namespace mixrate {

namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::string reason(int code) { return std::generic_category().message(code); }

}  // namespace

std::string read_file(const std::string& path) {
  errno = 0;
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) throw FileError(path, "cannot open the file", reason(errno));
  std::string text;
  char chunk[1 << 16];
  for (;;) {
    errno = 0;
    const std::size_t count = std::fread(chunk, 1, sizeof chunk, file.get());
    text.append(chunk, count);
    if (count == sizeof chunk) continue;
    if (std::ferror(file.get()) != 0) throw FileError(path, "cannot read the file", reason(errno));
    return text;
  }
}

void write_file(const std::string& path, std::string_view text) {
  errno = 0;
  File file(std::fopen(path.c_str(), "wb"));
  if (!file) throw FileError(path, "cannot create the file", reason(errno));
  const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
  // fclose flushes: a full disk is often seen only here, so its result counts
  const bool closed = std::fclose(file.release()) == 0;
  if (!written || !closed) throw FileError(path, "cannot write the file", reason(errno));
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
