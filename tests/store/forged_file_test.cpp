// Files with a right seal and wrong contents: what they claim is checked before it is believed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "base/error.hpp"
#include "sample_results.hpp"
#include "store/digest.hpp"
#include "store/h5.hpp"
#include "store/reader.hpp"
#include "store/seal.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using test::ScratchDirectory;
using testing::HasSubstr;

/// Changes an element array; the path is that of a dataset, or object@attribute.
using Edit = std::function<void(const std::string& path, h5::Array& array)>;

void copy_attributes(const h5::Object& from, h5::Object to, const Edit& edit) {
  for (const std::string& name : from.attribute_names()) {
    h5::Array array = from.attribute(name);
    edit(from.path() + "@" + name, array);
    std::visit([&](const auto& values) { to.set(name, std::span(values), array.shape); }, array.data);
  }
}

void copy_children(const h5::Object& from, h5::Object to, const Edit& edit) {
  copy_attributes(from, to, edit);
  for (const std::string& name : from.names()) {
    const h5::Object child = from.open(name);
    if (child.kind() == h5::Kind::group) {
      copy_children(child, to.create_group(name), edit);
      continue;
    }
    h5::Array array = child.read();
    edit(child.path(), array);
    std::visit(
        [&](const auto& values) { copy_attributes(child, to.write(name, std::span(values), array.shape), edit); },
        array.data);
  }
}

/// The sample with one change, sealed again.
std::string forge(const ScratchDirectory& scratch, const Edit& edit) {
  const std::string good = scratch.file("good.h5"), bad = scratch.file("bad.h5");
  write_results(good, test::sample_results(), test::source_of(test::sample_summary()), test::sample_rates());
  h5::File file = h5::File::create_in_memory(bad);
  copy_children(h5::File::open(good).root(), file.root(), edit);
  std::string bytes = file.finish();
  seal(bytes);
  test::write_bytes(bad, bytes);
  return bad;
}

/// The message of reading the sample after `change` has had the elements at `path`; "" if it can be read.
template <class T>
std::string reading_with(const std::string& path, const std::function<void(std::vector<T>&, h5::Shape&)>& change) {
  const ScratchDirectory scratch;
  const std::string file = forge(scratch, [&](const std::string& at, h5::Array& array) {
    if (at == path) change(std::get<std::vector<T>>(array.data), array.shape);
  });
  try {
    static_cast<void>(read_results(file));
  } catch (const FileError& error) {
    EXPECT_THAT([&] { static_cast<void>(cells_digest(file)); }, testing::Throws<FileError>());
    return error.what();
  }
  return "";
}

template <class T>
std::string reading_with_first(const std::string& path, T value) {
  return reading_with<T>(path, [&](std::vector<T>& values, h5::Shape&) { values[0] = value; });
}

TEST(ForgedFile, the_copy_itself_is_sound) { EXPECT_EQ(reading_with_first<std::int64_t>("/grid/first", 0), ""); }

TEST(ForgedFile, places_that_do_not_fit_name_grid_and_cell) {
  using Number = std::int64_t;
  for (const char* column : {"/grid/first", "/grid/place", "/grid/replicates"})
    for (const Number value : {Number{-1}, Number{3}, Number{1} << 31, Number{1} << 40, INT64_MAX, INT64_MIN}) {
      const std::string message = reading_with_first<Number>(column, value);
      EXPECT_THAT(message, HasSubstr("damaged at '/grid'")) << column << " " << value;
      EXPECT_THAT(message, HasSubstr("of cell 'two-atoms.k2.n")) << column << " " << value;
    }
  EXPECT_THAT(reading_with_first<std::string>("/grid/table", "elsewhere"), HasSubstr("elsewhere"));
  EXPECT_THAT(reading_with_first<std::string>("/grid/id", "two-atoms.k2.n100.em"), HasSubstr("twice"));
}

TEST(ForgedFile, tables_that_do_not_fit_name_the_array) {
  const auto shorter = [](auto& values, h5::Shape& shape) {
    const auto width = values.size() / shape[0];
    --shape[0];
    values.resize(shape[0] * width);
  };
  EXPECT_THAT(reading_with<std::uint8_t>("/cells/table1/status", shorter), HasSubstr("/cells/table1"));
  for (const char* name : {"losses", "estimates", "log_likelihood", "certificate", "predicted", "floor"})
    EXPECT_THAT(reading_with<double>(std::string("/cells/table1/") + name, shorter), HasSubstr(name)) << name;
  EXPECT_THAT(reading_with<double>("/timing/table1/seconds", shorter), HasSubstr("seconds"));
  EXPECT_THAT(reading_with<std::uint64_t>("/grid/key", shorter), HasSubstr("key"));
  EXPECT_THAT(reading_with_first<std::uint8_t>("/cells/table1/status", 200), HasSubstr("unknown value"));
  const auto longer = [](std::vector<std::uint8_t>& values, h5::Shape& shape) {
    values.push_back(0);
    ++shape[0];
  };
  EXPECT_THAT(reading_with<std::uint8_t>("/cells/table1/status", longer), HasSubstr("9 rows, of which 8"));
}

// Names of columns stand in a file once and belong to all cells of a table: a small file must not become gigabytes.
TEST(ForgedFile, many_cells_with_many_columns_share_their_names) {
  const ScratchDirectory scratch;
  ResultSet results;
  std::vector<std::string> names;
  for (int i = 0; i < 5'000; ++i) names.push_back("estimate-" + std::to_string(i));
  CellInfo info;
  info.estimate_columns = names;
  for (int i = 0; i < 400; ++i) {
    info.id = std::to_string(i);
    results.cells.emplace_back(info);
  }
  write_results(scratch.file("wide.h5"), std::move(results), test::source_of({}), {});
  const ResultSet read = read_results(scratch.file("wide.h5"));
  ASSERT_EQ(read.cells.size(), 400u);
  EXPECT_EQ(read.cells.back().info.estimate_columns.size(), 5'000u);
  EXPECT_EQ(&read.cells.front().info.estimate_columns[0], &read.cells.back().info.estimate_columns[0]);
}

// Datasets may overlap, or be links to one: what is read in all is bounded by the size of the file.
TEST(ForgedFile, the_same_bytes_cannot_be_read_for_ever) {
  const ScratchDirectory scratch;
  ResultSet results = test::sample_results();
  results.study_text.assign(1'000'000, 'x');
  write_results(scratch.file("r.h5"), std::move(results), test::source_of({}), {});
  const h5::File file = open_results(scratch.file("r.h5"));
  const auto read_often = [&](int times) {
    for (int i = 0; i < times; ++i) static_cast<void>(file.root().open("study").open("text").read());
  };
  read_often(3);
  EXPECT_THAT([&] { read_often(100); }, testing::ThrowsMessage<FileError>(
                                            testing::AllOf(HasSubstr("/study/text"), HasSubstr("impossible size"))));
}

}  // namespace
}  // namespace mixrate
