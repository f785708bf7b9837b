// The fingerprint names every function, is the same each time, and is quick.
#include "math/function_fingerprint.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <sstream>

namespace mixrate {
namespace {

TEST(FunctionFingerprint, names_each_function_with_a_hash_of_its_own) {
  std::istringstream words(function_fingerprint());
  std::set<std::string> names, hashes;
  int count = 0;
  for (std::string name, hash; words >> name >> hash; ++count) {
    names.insert(name);
    hashes.insert(hash.substr(0, 8));
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(count));
  EXPECT_EQ(hashes.size(), names.size());
  for (const char* name : {"exp", "log", "pow", "tanh", "erf", "lgamma", "pack-exp", "pack-log"})
    EXPECT_TRUE(names.contains(name)) << name;
}

TEST(FunctionFingerprint, is_the_same_each_time_and_takes_milliseconds) {
  const std::string first = function_fingerprint();
  const auto begin = std::chrono::steady_clock::now();
  constexpr int times = 10;
  for (int i = 0; i < times; ++i) EXPECT_EQ(function_fingerprint(), first);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() / times;
  RecordProperty("microseconds", static_cast<int>(1e6 * seconds));
  EXPECT_LT(seconds, 0.05);
}

}  // namespace
}  // namespace mixrate
