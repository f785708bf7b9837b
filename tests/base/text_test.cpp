#include "base/text.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "base/build_info.hpp"
#include "base/message.hpp"

namespace mixrate {
namespace {

TEST(Text, SlugKeepsReadableCharacters) {
  EXPECT_EQ(slug("sgmoe-mild"), "sgmoe-mild");
  EXPECT_EQ(slug("a b/c.d"), "a-b-c-d");
  EXPECT_EQ(slug("em (oracle)"), "em-oracle-");
  EXPECT_EQ(slug(""), "-");
}

TEST(Text, NumbersAreShortAndExact) {
  EXPECT_EQ(number_text(0.1), "0.1");
  EXPECT_EQ(number_text(100000.0), "100000");
  EXPECT_EQ(std::stod(number_text(1.0 / 3.0)), 1.0 / 3.0);
}

TEST(Text, BytesHaveThreeDigits) {
  EXPECT_EQ(bytes_text(0), "0 B");
  EXPECT_EQ(bytes_text(999), "999 B");
  EXPECT_EQ(bytes_text(999.6), "1 kB");
  EXPECT_EQ(bytes_text(1534), "1.53 kB");
  EXPECT_EQ(bytes_text(60e6), "60 MB");
  EXPECT_EQ(bytes_text(2e18), "2e+06 TB");
}

TEST(BuildInfo, NamesVersionCompilerAndCommit) {
  const auto info = build_info();
  EXPECT_EQ(info.at("version"), program_version());
  EXPECT_NE(info.at("flags").find("-march="), std::string::npos);
  EXPECT_NE(info.at("libraries").find("Eigen 3."), std::string::npos);
  EXPECT_NE(info.at("libraries").find("Boost 1."), std::string::npos);
  EXPECT_FALSE(info.at("compiler").empty());
  const std::string commit = info.at("commit");
  EXPECT_TRUE(commit == "unknown" || commit.size() == 40) << commit;
  EXPECT_EQ(info.at("dirty") == "unknown", commit == "unknown");
}

/// The linker wrote it into the file of this program.
TEST(ExecutableId, IsTheBuildIdInTheFile) {
  const std::string id = executable_id();
  ASSERT_GE(id.size(), 16u);
  std::string bytes;
  for (std::size_t i = 0; i < id.size(); i += 2) bytes += static_cast<char>(std::stoi(id.substr(i, 2), nullptr, 16));
  std::ifstream file("/proc/self/exe", std::ios::binary);
  const std::string all((std::istreambuf_iterator<char>(file)), {});
  EXPECT_NE(all.find(std::string("GNU\0", 4) + bytes), std::string::npos) << id;
}

}  // namespace
}  // namespace mixrate
