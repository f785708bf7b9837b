// LAYOUT.md against a freshly written file, and old files against this program.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "experiment/random_rows.hpp"
#include "sample_results.hpp"
#include "store/digest.hpp"
#include "store/h5.hpp"
#include "store/journal/rows.hpp"
#include "store/reader.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using Listing = std::map<std::string, std::string>;  // path -> type and shape

/// The names of this sample in the words of LAYOUT.md.
std::string general_path(const std::string& path) {
  static const std::regex cell("^/(cells|timing)/[^/@]+"), provenance("^/provenance/[^/@]+");
  return std::regex_replace(std::regex_replace(path, cell, "/$1/<table>"), provenance, "/provenance/<name>");
}

std::string describe(const h5::Array& array) {
  return fmt::format("{} {}", h5::type_name(array.data), fmt::join(array.shape, " x "));
}

void list(const h5::Object& object, Listing& out) {
  for (const auto& name : object.attribute_names())
    out[general_path(object.path() + "@" + name)] = describe(object.attribute(name));
  if (object.kind() == h5::Kind::dataset) {
    out[general_path(object.path())] = describe(object.read());
    return;
  }
  if (object.path() != "/") out[general_path(object.path())] = "group ";
  for (const auto& name : object.names()) list(object.open(name), out);
}

/// The table of LAYOUT.md with the letters replaced by the extents of the sample.
Listing documented() {
  const std::map<std::string, std::string> extents = {{"R", "8"}, {"M", "2"}, {"L", "2"}, {"E", "3"},
                                                      {"C", "2"}, {"F", "1"}, {"S", "2"}, {"T", "1"}};
  const std::string text = test::read_bytes(MIXRATE_SOURCE_DIR "/src/store/LAYOUT.md");
  const std::regex row(R"(\n\| `(/[^`]*)` \| (\w+) \| ([^|]*)\|)");
  Listing listing;
  for (std::sregex_iterator match(text.begin(), text.end(), row), end; match != end; ++match) {
    std::string shape = (*match)[3];
    shape.erase(shape.find_last_not_of(' ') + 1);
    for (const auto& [letter, extent] : extents)
      shape = std::regex_replace(shape, std::regex("\\b" + letter + "\\b"), extent);
    listing[(*match)[1]] = fmt::format("{} {}", (*match)[2].str(), shape);
  }
  return listing;
}

TEST(Layout, document_and_file_agree) {
  const test::ScratchDirectory scratch;
  write_results(scratch.file("r.h5"), test::sample_results(), test::source_of(test::sample_summary()),
                test::sample_rates());
  Listing found;
  list(h5::File::open(scratch.file("r.h5")).root(), found);
  const Listing expected = documented();
  EXPECT_GT(expected.size(), 75u);
  for (const auto& [path, type] : expected)
    EXPECT_TRUE(found.contains(path) && found[path] == type)
        << path << " documented as " << type << ", is " << (found.contains(path) ? found[path] : "missing");
  for (const auto& [path, type] : found) EXPECT_TRUE(expected.contains(path)) << path << " is not documented";
}

/// Certificate c of version 1, wherever it stands today.
double old_certificate(const CellTable& cell, std::size_t r, std::size_t c) {
  return cell.certificate_at(r, find_certificate_column(rows_format::certificates.at(c)));
}

// Written by version 1.0; later programs must read the same numbers from it. Never write it anew.
TEST(Layout, archived_file_of_version_1_0_is_read) {
  const std::string path = MIXRATE_SOURCE_DIR "/tests/store/archive/v1_0.h5";
  EXPECT_EQ(cells_digest(path), "9536d0ced1031892");
  const ResultSet read = read_results(path);
  const ResultSet original = test::sample_results();
  EXPECT_EQ(read.seed, original.seed);
  EXPECT_EQ(read.study_text, original.study_text);
  ASSERT_EQ(read.cells.size(), 2u);
  EXPECT_EQ(read.cells[0].info.key, original.cells[0].info.key);
  EXPECT_EQ(read.cells[0].info.axis, "n");  // since version 1.1
  ASSERT_EQ(read.cells[0].info.floor.size(), 2u);
  EXPECT_TRUE(std::isnan(read.cells[0].info.floor[1]));
  EXPECT_EQ(read.cells[0].status, original.cells[0].status);
  EXPECT_EQ(read.cells[0].messages, original.cells[0].messages);
  EXPECT_EQ(read.cells[1].estimates[5], 0.1 * 5.0 / 3.0);
  EXPECT_EQ(read.cells[1].log_likelihood[0], -12.345);
  ASSERT_EQ(read.cells[0].certificate.size(), 4u * certificate_width);  // six columns then, the others are NaN
  for (std::size_t c = 0; c < 6; ++c) {
    EXPECT_EQ(old_certificate(read.cells[0], 0, c), 1e-9 / static_cast<double>(c + 1));
    EXPECT_EQ(old_certificate(read.cells[0], 1, c), 1e-9 / static_cast<double>(c + 7));
  }
  for (std::size_t c = 6; c < 10; ++c) EXPECT_TRUE(std::isnan(old_certificate(read.cells[0], 0, c)));
}

// The same for version 1.1.
TEST(Layout, archived_file_of_version_1_1_is_read) {
  const std::string path = MIXRATE_SOURCE_DIR "/tests/store/archive/v1_1.h5";
  EXPECT_EQ(cells_digest(path), "3044436181208814");
  const ResultSet read = read_results(path);
  ASSERT_EQ(read.cells.size(), 2u);
  EXPECT_EQ(read.cells[0].info.axis, "p");
  EXPECT_EQ(read.cells[0].info.floor[1], 0.125);
  ASSERT_EQ(read.cells[0].certificate.size(), 4u * certificate_width);
  for (std::size_t c = 0; c < 10; ++c)
    EXPECT_EQ(old_certificate(read.cells[0], 0, c), 1e-9 / static_cast<double>(c + 1));
}

// Version 1.2, the last with a group for each cell: the same results have the same digest in the layout of today.
TEST(Layout, archived_file_of_version_1_2_is_read_and_its_digest_stays) {
  const std::string path = MIXRATE_SOURCE_DIR "/tests/store/archive/v1_2.h5";
  EXPECT_EQ(cells_digest(path), "cee2b51bac147ea3");
  const test::ScratchDirectory scratch;
  ResultSet old = read_results(path);
  for (CellTable& cell : old.cells) {
    EXPECT_EQ(cell.info.columns.kind(0), ColumnKind::unstated);
    cell.info.columns = Columns(cell.info.columns.list(), ColumnKind::loss);
  }
  write_results(scratch.file("r.h5"), std::move(old), test::source_of(test::sample_summary()), test::sample_rates());
  EXPECT_EQ(cells_digest(scratch.file("r.h5")), "cee2b51bac147ea3");
  EXPECT_EQ(h5::read_scalar<std::string>(h5::File::open(scratch.file("r.h5")).root(), "digest"), "cee2b51bac147ea3");
  write_results(scratch.file("s.h5"), test::sample_results(), test::source_of(test::sample_summary()),
                test::sample_rates());
  EXPECT_EQ(test::read_bytes(scratch.file("s.h5")), test::read_bytes(scratch.file("r.h5")));
}

// Version 2.0 does not state kinds of columns.
TEST(Layout, archived_file_of_version_2_0_is_read) {
  const std::string path = MIXRATE_SOURCE_DIR "/tests/store/archive/v2_0.h5";
  EXPECT_EQ(cells_digest(path), "cee2b51bac147ea3");
  const ResultSet read = read_results(path), original = test::sample_results();
  ASSERT_EQ(read.cells.size(), 2u);
  for (std::size_t c = 0; c < 2; ++c) {
    EXPECT_EQ(read.cells[c].info.columns.kind(1), ColumnKind::unstated);
    test::expect_same_rows(read.cells[c], original.cells[c]);
  }
}

// Version 2.1: statuses are plain numbers.
TEST(Layout, archived_file_of_version_2_1_is_read_and_its_digest_stays) {
  const std::string path = MIXRATE_SOURCE_DIR "/tests/store/archive/v2_1.h5";
  EXPECT_EQ(cells_digest(path), "a1727166108ea0d9");
  EXPECT_TRUE(h5::File::open(path).root().open("cells").open("table1").open("status").value_names().empty());
  const ResultSet read = read_results(path);
  ASSERT_EQ(read.cells.size(), 2u);
  EXPECT_EQ(read.cells[1].status, (std::vector<std::uint8_t>{1, 1}));
}

TEST(Layout, statuses_have_names) {
  const test::ScratchDirectory scratch;
  write_results(scratch.file("r.h5"), test::sample_results(), test::source_of(test::sample_summary()),
                test::sample_rates());
  const h5::File file = h5::File::open(scratch.file("r.h5"));
  const auto names = file.root().open("cells").open("table1").open("status").value_names();
  ASSERT_EQ(names.size(), static_cast<std::size_t>(num_fit_statuses));
  for (const auto& [value, name] : names) EXPECT_EQ(name, to_string(static_cast<FitStatus>(value)));
  EXPECT_TRUE(file.root().open("grid").open("n").value_names().empty());
}

TEST(Layout, keys_stand_as_text_too) {
  const test::ScratchDirectory scratch;
  const ResultSet results = test::sample_results();
  write_results(scratch.file("r.h5"), test::sample_results(), test::source_of(test::sample_summary()),
                test::sample_rates());
  const h5::File file = h5::File::open(scratch.file("r.h5"));
  const auto keys = h5::read_column<std::string>(file.root().open("grid"), "key_hex");
  ASSERT_EQ(keys.size(), results.cells.size());
  for (std::size_t c = 0; c < keys.size(); ++c) {
    EXPECT_EQ(keys[c].size(), 16u);
    EXPECT_EQ(std::stoull(keys[c], nullptr, 16), results.cells[c].info.key);
  }
  EXPECT_EQ(std::stoull(h5::read_scalar<std::string>(file.root().open("study"), "seed_text")), results.seed);
  EXPECT_EQ(std::stoull(h5::read_scalar<std::string>(file.root().open("study"), "hash_hex"), nullptr, 16),
            results.study_hash);
}

}  // namespace
}  // namespace mixrate
