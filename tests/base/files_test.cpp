#include "base/files.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"

namespace mixrate {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

struct FilesTest : testing::Test {
  FilesTest() { fs::create_directories(folder); }
  ~FilesTest() override { fs::remove_all(folder); }
  [[nodiscard]] std::string path(const std::string& name) const { return folder + "/" + name; }
  template <class Action>
  static std::string refusal_of(Action&& action) {
    try {
      action();
    } catch (const FileError& error) {
      return error.what();
    }
    return {};
  }
  std::string folder = testing::TempDir() + "mixrate-files-" + std::to_string(::getpid());
};

TEST_F(FilesTest, OnlyRegularFilesAreReadAndNobodyWaits) {
  ASSERT_EQ(::mkfifo(path("fifo").c_str(), 0600), 0);
  EXPECT_THAT(refusal_of([&] { read_file(path("fifo")); }), HasSubstr("fifo: this is a FIFO"));
  EXPECT_THAT(refusal_of([&] { read_file("/dev/zero"); }), HasSubstr("/dev/zero: this is a device"));
  EXPECT_THAT(refusal_of([&] { read_file(folder); }), HasSubstr("this is a directory"));
  EXPECT_THAT(refusal_of([&] { read_file(path("none")); }), HasSubstr("No such file"));
  write_file(path("text"), "abc");
  fs::create_symlink("text", path("link"));
  EXPECT_EQ(read_file(path("link")), "abc");  // reading through a link harms nobody
}

TEST_F(FilesTest, WritingReplacesALinkAndDoesNotFollowIt) {
  write_file(path("victim"), "precious");
  fs::create_symlink("victim", path("out"));
  write_file(path("out"), "new");
  EXPECT_EQ(read_file(path("victim")), "precious");
  EXPECT_EQ(read_file(path("out")), "new");
  EXPECT_FALSE(fs::is_symlink(path("out")));
  fs::create_symlink("nowhere", path("dangling"));
  write_file(path("dangling"), "new");
  EXPECT_FALSE(fs::exists(path("nowhere")));
  EXPECT_THAT(refusal_of([&] { write_file(folder, "x"); }), HasSubstr("this is a directory"));
}

TEST_F(FilesTest, DevicesAndFifosAreNeverReplaced) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  fs::create_symlink("/dev/null", path("null"));  // as /dev/stdout leads to a terminal or a pipe
  EXPECT_THAT(refusal_of([&] { write_file(path("pipe"), "x"); }), HasSubstr("this is a FIFO"));
  EXPECT_THAT(refusal_of([&] { write_file(path("null"), "x"); }), HasSubstr("this is a device"));
  EXPECT_TRUE(fs::is_fifo(path("pipe")));
  EXPECT_TRUE(fs::is_symlink(path("null")));
  for (const char* system : {"/dev/fd/1", "/proc/self/comm", "/sys/kernel/x"})  // whatever they lead to
    EXPECT_THAT(refusal_of([&] { write_file(system, "x"); }), HasSubstr(": this is a "));
  EXPECT_TRUE(fs::is_symlink("/dev/fd"));
}

TEST_F(FilesTest, KeptFilesAreRegularAndNoLinks) {
  EXPECT_GE(open_kept_file(path("lock"), O_RDWR).id(), 0);
  fs::create_symlink("elsewhere", path("link"));
  EXPECT_THAT(refusal_of([&] { open_kept_file(path("link"), O_RDWR); }), HasSubstr("this is a symbolic link"));
  EXPECT_FALSE(fs::exists(path("elsewhere")));
  ASSERT_EQ(::mkfifo(path("fifo").c_str(), 0600), 0);
  EXPECT_THAT(refusal_of([&] { open_kept_file(path("fifo"), O_RDWR); }), HasSubstr("this is a FIFO"));
  EXPECT_THAT(refusal_of([&] { open_kept_file(path("fifo"), O_WRONLY); }), HasSubstr("this is a FIFO"));
}

TEST_F(FilesTest, KnowsWhetherAFileIsStillInItsPlace) {
  const Descriptor file = open_kept_file(path("journal"), O_WRONLY);
  EXPECT_TRUE(is_file_at(file.id(), path("journal")));
  fs::rename(path("journal"), path("moved"));
  EXPECT_FALSE(is_file_at(file.id(), path("journal")));
  EXPECT_EQ(fs::weakly_canonical(current_path(file.id())), fs::weakly_canonical(path("moved")));
  write_file(path("journal"), "another");
  EXPECT_FALSE(is_file_at(file.id(), path("journal")));
  fs::remove(path("moved"));
  EXPECT_EQ(current_path(file.id()), "");
}

}  // namespace
}  // namespace mixrate
