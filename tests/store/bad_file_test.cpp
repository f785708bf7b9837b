// Files that are truncated, damaged, foreign or of another version: one clear FileError each, and never touched.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "base/error.hpp"
#include "random/stream.hpp"
#include "sample_results.hpp"
#include "store/h5.hpp"
#include "store/reader.hpp"
#include "store/seal.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using test::ScratchDirectory;
using testing::HasSubstr;

void write_sample(const std::string& path) {
  write_results(path, test::sample_results(), test::source_of(test::sample_summary()), test::sample_rates());
}

/// The message of the FileError that `action` throws; "" if it throws none.
template <class Action>
std::string file_error(Action action) {
  try {
    action();
  } catch (const FileError& error) {
    return error.what();
  }
  return "";
}

std::string reading(const std::string& path) {
  return file_error([&] { read_results(path); });
}

TEST(BadFile, truncated_anywhere_is_refused) {
  const ScratchDirectory scratch;
  write_sample(scratch.file("good.h5"));
  const std::string good = test::read_bytes(scratch.file("good.h5"));
  const std::string path = scratch.file("cut.h5");
  std::size_t step = 1;
  for (std::size_t length = 0; length < good.size(); length += step) {
    test::write_bytes(path, good.substr(0, length));
    const std::string message = reading(path);
    ASSERT_THAT(message, HasSubstr("cut.h5: ")) << "cut at " << length;
    step = length < 256 ? 1 : 97;
  }
  test::write_bytes(path, good);
  EXPECT_EQ(reading(path), "");
}

TEST(BadFile, every_flipped_bit_is_found) {
  const ScratchDirectory scratch;
  write_sample(scratch.file("good.h5"));
  const std::string good = test::read_bytes(scratch.file("good.h5"));
  Stream stream({.seed = 7}, Purpose::test);
  for (int flip = 0; flip < 500; ++flip) {
    std::string bad = good;
    const std::size_t at = flip < 100 ? static_cast<std::size_t>(flip) : stream() % bad.size();
    bad[at] = static_cast<char>(bad[at] ^ (1 << (stream() % 8)));
    test::write_bytes(scratch.file("bad.h5"), bad);
    ASSERT_NE(reading(scratch.file("bad.h5")), "") << "byte " << at;
  }
  test::write_bytes(scratch.file("long.h5"), good + '\0');
  EXPECT_THAT(reading(scratch.file("long.h5")), HasSubstr("changed by another program"));
}

TEST(BadFile, missing_directory_empty_and_text_files_say_so) {
  const ScratchDirectory scratch;
  EXPECT_THAT(reading(scratch.file("none.h5")), HasSubstr("No such file"));
  EXPECT_THAT(reading(scratch.path().string()), HasSubstr("this is a directory"));
  test::write_bytes(scratch.file("empty.h5"), "");
  EXPECT_THAT(reading(scratch.file("empty.h5")), HasSubstr("empty"));
  test::write_bytes(scratch.file("text.h5"), "name = \"a study\"\n");
  EXPECT_THAT(reading(scratch.file("text.h5")), HasSubstr("not a mixrate result file"));
}

/// An HDF5 file with the root attributes of a result file of that version, and nothing else.
void write_header(const std::string& path, const std::string& filetype, std::int64_t major, std::int64_t minor) {
  h5::File file = h5::File::create_in_memory(path);
  const std::vector<std::int64_t> version = {major, minor};
  file.root().set("filetype", filetype);
  file.root().set("version", std::span(version), {2});
  std::string bytes = file.finish();
  seal(bytes);
  test::write_bytes(path, bytes);
}

TEST(BadFile, other_versions_and_kinds_are_refused_by_a_sentence) {
  const ScratchDirectory scratch;
  const std::string path = scratch.file("v.h5");
  write_header(path, "mixrate.results", 2, 3);
  EXPECT_THAT(reading(path), HasSubstr("has version 2.3 (this program reads version 1.0 to 2.2). Use the newer"));
  write_header(path, "mixrate.results", 1, 3);
  EXPECT_THAT(reading(path), HasSubstr("has version 1.3"));
  write_header(path, "mixrate.results", 0, 9);
  EXPECT_THAT(reading(path), HasSubstr("Use the older mixrate"));
  write_header(path, "statepoint", 1, 0);
  EXPECT_THAT(reading(path), HasSubstr("its filetype is 'statepoint'"));
  std::string bare = h5::File::create_in_memory(path).finish();
  test::write_bytes(path, bare.substr(seal_size));
  EXPECT_THAT(reading(path), HasSubstr("this is an HDF5 file, but not a mixrate result file"));
  seal(bare);
  test::write_bytes(path, bare);
  EXPECT_THAT(reading(path), HasSubstr("'filetype' or 'version' is missing"));
}

TEST(BadFile, is_never_overwritten) {
  const ScratchDirectory scratch;
  const std::string path = scratch.file("r.h5");
  write_sample(path);
  const std::string half = test::read_bytes(path).substr(0, 3000);
  test::write_bytes(path, half);
  EXPECT_THAT(file_error([&] { write_sample(path); }), HasSubstr("truncated or damaged"));
  EXPECT_EQ(test::read_bytes(path), half);
  test::write_bytes(path, "precious notes");
  EXPECT_NE(file_error([&] { write_sample(path); }), "");
  EXPECT_EQ(test::read_bytes(path), "precious notes");
}

TEST(BadFile, good_file_is_replaced_and_leaves_no_temporary) {
  const ScratchDirectory scratch;
  const std::string path = scratch.file("r.h5");
  write_sample(path);
  ResultSet more = test::sample_results();
  more.seed = 5;
  test::write_bytes(path + ".tmp", "left by a killed run");
  write_results(path, more, test::source_of({}), {});
  EXPECT_EQ(read_results(path).seed, 5u);
  EXPECT_FALSE(std::filesystem::exists(path + ".tmp"));
}

TEST(BadFile, missing_output_directory_is_an_error_with_the_reason) {
  const ScratchDirectory scratch;
  EXPECT_THAT(file_error([&] { write_sample(scratch.file("no/such/r.h5")); }), HasSubstr("No such file or directory"));
}

/// Run `action` in a child process; true if it threw FileError with `text` in its message.
template <class Setup>
bool child_refuses(Setup setup, const std::string& path, const std::string& text) {
  const pid_t child = ::fork();
  if (child == 0) {
    setup();
    const std::string message = file_error([&] { write_sample(path); });
    ::_exit(message.find(text) != std::string::npos ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(BadFile, full_disk_keeps_the_previous_version) {
  const ScratchDirectory scratch;
  const std::string path = scratch.file("r.h5");
  write_sample(path);
  const std::string before = test::read_bytes(path);
  const auto small_files = [] {  // a file size limit fails write() in the same place as a full disk
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  };
  EXPECT_TRUE(child_refuses(small_files, path, "cannot write the result file (File too large)"));
  EXPECT_EQ(test::read_bytes(path), before);
  EXPECT_FALSE(std::filesystem::exists(path + ".tmp"));
}

TEST(BadFile, unwritable_directory_is_refused) {
  const ScratchDirectory scratch;
  std::filesystem::permissions(scratch.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  const auto drop_root = [] {
    if (::geteuid() == 0 && ::seteuid(65534) != 0) ::_exit(2);
  };
  if (::geteuid() == 0) {
    ASSERT_EQ(::chown(scratch.path().c_str(), 65534, 65534), 0);
  }
  EXPECT_TRUE(child_refuses(drop_root, scratch.file("r.h5"), "Permission denied"));
}

}  // namespace
}  // namespace mixrate
