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
#include "store/writer.hpp"

namespace mixrate {
namespace {

using test::ScratchDirectory;
using testing::HasSubstr;

void write_sample(const std::string& path) {
  write_results(path, test::sample_results(), test::sample_summary(), test::sample_rates());
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

// Damage either is found or lies where nothing is stored; it never crashes the reader and never changes a result.
TEST(BadFile, flipped_bits_are_found_or_harmless) {
  const ScratchDirectory scratch;
  write_sample(scratch.file("good.h5"));
  const std::string good = test::read_bytes(scratch.file("good.h5"));
  const ResultSet original = read_results(scratch.file("good.h5"));
  Stream stream({.seed = 7}, Purpose::test);
  int found = 0;
  constexpr int num_flips = 500;
  for (int flip = 0; flip < num_flips; ++flip) {
    std::string bad = good;
    const std::size_t at = stream() % bad.size();
    bad[at] = static_cast<char>(bad[at] ^ (1 << (stream() % 8)));
    test::write_bytes(scratch.file("bad.h5"), bad);
    try {
      const ResultSet read = read_results(scratch.file("bad.h5"));
      EXPECT_EQ(read.seed, original.seed);
      EXPECT_EQ(read.cells.at(0).status, original.cells[0].status);
      EXPECT_EQ(read.cells.at(0).info.key, original.cells[0].info.key);
      EXPECT_EQ(read.cells.at(0).losses[1], original.cells[0].losses[1]);
    } catch (const FileError&) {
      ++found;
    }
  }
  EXPECT_GT(found, num_flips / 4);
}

TEST(BadFile, zeroed_pages_never_crash) {
  const ScratchDirectory scratch;
  write_sample(scratch.file("good.h5"));
  const std::string good = test::read_bytes(scratch.file("good.h5"));
  for (std::size_t at = 0; at < good.size(); at += 512) {
    std::string bad = good;
    bad.replace(at, std::min<std::size_t>(512, bad.size() - at), std::min<std::size_t>(512, bad.size() - at), '\0');
    test::write_bytes(scratch.file("bad.h5"), bad);
    static_cast<void>(reading(scratch.file("bad.h5")));
  }
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
  test::write_bytes(path, file.finish());
}

TEST(BadFile, other_versions_and_kinds_are_refused_by_a_sentence) {
  const ScratchDirectory scratch;
  const std::string path = scratch.file("v.h5");
  write_header(path, "mixrate.results", 2, 0);
  EXPECT_THAT(reading(path), HasSubstr("has version 2.0 (this program reads version 1.0 to 1.0). Use the newer"));
  write_header(path, "mixrate.results", 1, 1);
  EXPECT_THAT(reading(path), HasSubstr("has version 1.1"));
  write_header(path, "mixrate.results", 0, 9);
  EXPECT_THAT(reading(path), HasSubstr("Use the older mixrate"));
  write_header(path, "statepoint", 1, 0);
  EXPECT_THAT(reading(path), HasSubstr("its filetype is 'statepoint'"));
  h5::File bare = h5::File::create_in_memory(path);
  test::write_bytes(path, bare.finish());
  EXPECT_THAT(reading(path), HasSubstr("not a mixrate result file"));
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
  write_results(path, more, {}, {});
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
