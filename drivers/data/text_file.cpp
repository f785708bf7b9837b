#include "drivers/data/text_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "drivers/data/gzip.hpp"

namespace mixrate {

namespace {

using namespace std::string_view_literals;

/// How files of a kind begin, and what to do with them.
struct Magic {
  std::string_view bytes, kind, repair;
};

constexpr std::string_view export_csv = "Save it as CSV and give that file";
constexpr std::string_view unpack_first = "Unpack it first (gzip files are read as they are)";
constexpr std::string_view save_utf8 = "Save it as UTF-8, or convert it with iconv -t UTF-8";

constexpr Magic magics[] = {
    {"\xFF\xFE\x00\x00"sv, "text in UTF-32", save_utf8},
    {"\xFF\xFE"sv, "text in UTF-16", save_utf8},
    {"\xFE\xFF"sv, "text in UTF-16", save_utf8},
    {"\xD0\xCF\x11\xE0"sv, "an old Excel workbook (.xls) or another Office file", export_csv},
    {"\x89HDF"sv, "an HDF5 file", export_csv},
    {"%PDF"sv, "a PDF file", "Give the table behind it as CSV"},
    {"PAR1"sv, "a Parquet file", export_csv},
    {"ARROW1"sv, "an Arrow file", export_csv},
    {"$FL2"sv, "an SPSS file", export_csv},
    {"<stata_dta>"sv, "a Stata file", export_csv},
    {"RDX2"sv, "an R workspace", "Write the data frame with write.csv"},
    {"RDX3"sv, "an R workspace", "Write the data frame with write.csv"},
    {"X\n\x00\x00"sv, "an R object (.rds)", "Write the data frame with write.csv"},
    {"\x93NUMPY"sv, "a NumPy array", "Write it with numpy.savetxt, comma as delimiter, with a header"},
    {"BZh"sv, "compressed with bzip2", unpack_first},
    {"\xFD"
     "7zXZ"sv,
     "compressed with xz", unpack_first},
    {"\x28\xB5\x2F\xFD"sv, "compressed with zstd", unpack_first},
    {"7z\xBC\xAF"sv, "a 7-Zip archive", unpack_first},
};

[[noreturn]] void refuse_kind(const std::string& path, std::string_view kind, std::string_view repair) {
  throw StudyError({path, 0, 0}, fmt::format("the file is {}", kind), "a table as text is expected",
                   std::string(repair));
}

/// Zip archives: workbooks are some.
void refuse_zip(std::string_view bytes, const std::string& path) {
  const auto holds = [&](std::string_view name) { return bytes.find(name) != std::string_view::npos; };
  if (holds("xl/workbook") || holds("xl/worksheets")) refuse_kind(path, "an Excel workbook (.xlsx)", export_csv);
  if (holds("opendocument.spreadsheet")) refuse_kind(path, "an OpenDocument spreadsheet (.ods)", export_csv);
  if (holds(".npy")) refuse_kind(path, "a NumPy archive (.npz)", "Write the array with numpy.savetxt, with a header");
  refuse_kind(path, "a zip archive", "Unpack it and give one of its files");
}

/// Text without its byte order mark holds a zero byte in every other place.
bool looks_like_utf16(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 64);
  if (head.size() < 4) return false;
  std::size_t even = 0, odd = 0;
  for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
    even += head[i] == '\0' ? 1 : 0;
    odd += head[i + 1] == '\0' ? 1 : 0;
  }
  const std::size_t pairs = head.size() / 2;
  return (even == 0 && odd * 10 >= pairs * 9) || (odd == 0 && even * 10 >= pairs * 9);
}

void refuse_what_is_no_text(std::string_view bytes, const std::string& path) {
  for (const Magic& magic : magics)
    if (bytes.starts_with(magic.bytes)) refuse_kind(path, magic.kind, magic.repair);
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) refuse_zip(bytes, path);
  if (looks_like_utf16(bytes)) refuse_kind(path, "text in UTF-16", save_utf8);
  const std::string_view head = bytes.substr(0, 4096);
  const bool has_control = std::ranges::any_of(head, [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return code < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  });
  if (has_control || bytes.find('\0') != std::string_view::npos) refuse_kind(path, "binary", export_csv);
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return;
  if (head[first] == '{' || head.substr(first).starts_with("[{") || head.substr(first).starts_with("[["))
    refuse_kind(path, "JSON", "Give the table as CSV with a header");
  if (head[first] == '<') refuse_kind(path, "HTML or XML", "Download or save the table itself as CSV");
}

}  // namespace

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

std::string text_of_bytes(std::string bytes, const std::string& path) {
  if (is_gzip(bytes)) bytes = unpack_gzip(bytes, path);
  if (is_gzip(bytes)) refuse_kind(path, "packed with gzip twice", "Unpack it once");
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  refuse_what_is_no_text(bytes, path);
  return bytes;
}

std::string read_text_file(const std::string& path) {
  std::error_code problem;
  if (std::filesystem::is_directory(path, problem))
    throw StudyError({path, 0, 0}, "this is a directory", "a data file is expected", "Give a file of it");
  return text_of_bytes(read_file(path), path);
}

}  // namespace mixrate
