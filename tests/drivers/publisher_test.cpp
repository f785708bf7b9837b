// One result file at the end of a run, not the one that was being made and then another.
#include "drivers/results/publisher.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

namespace mixrate {
namespace {

// The publisher runs its own program, which is this one here: a child that is told so takes long before it runs no
// test.
const bool is_awake = [] {
  if (std::getenv("PUBLISHER_TEST_IS_SLOW") != nullptr) ::sleep(60);
  return true;
}();

TEST(Publisher, APublicationThatIsGoingOnIsGivenUpForTheLastOne) {
  Publisher publisher("nowhere", {}, 0.0);
  ::setenv("GTEST_FILTER", "-*", 1);
  ::setenv("PUBLISHER_TEST_IS_SLOW", "yes", 1);
  publisher.publish_if_due();
  ::unsetenv("PUBLISHER_TEST_IS_SLOW");
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_TRUE(is_awake && publisher.publish_now());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
  ::unsetenv("GTEST_FILTER");
}

}  // namespace
}  // namespace mixrate
