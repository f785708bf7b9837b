#include "base/host.hpp"

#include <gtest/gtest.h>
#include <sched.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace mixrate {
namespace {

namespace fs = std::filesystem;

struct HostTest : testing::Test {
  ~HostTest() override { fs::remove_all(root); }
  void put(const std::string& path, const std::string& text) const {
    fs::create_directories(fs::path(root + path).parent_path());
    std::ofstream(root + path) << text << '\n';
  }
  std::string root = testing::TempDir() + "mixrate-host-" + std::to_string(::getpid());
};

TEST_F(HostTest, Version2TakesTheSmallestLimitOnTheWayUp) {
  put("/proc/self/cgroup", "0::/job/step");
  put("/sys/fs/cgroup/job/step/cpu.max", "max 100000");
  put("/sys/fs/cgroup/job/cpu.max", "150000 100000");
  put("/sys/fs/cgroup/job/step/memory.max", "400000000");
  put("/sys/fs/cgroup/job/memory.max", "200000000");
  put("/sys/fs/cgroup/job/memory.current", "120000000");
  put("/sys/fs/cgroup/job/memory.stat", "anon 50000000\ninactive_file 70000000");
  const GroupLimits limits = read_group_limits(root);
  EXPECT_DOUBLE_EQ(limits.cores, 1.5);
  EXPECT_EQ(limits.memory, 200000000u);
  EXPECT_EQ(limits.memory_unused, 150000000u);
}

TEST_F(HostTest, Version1) {
  put("/proc/self/cgroup", "5:memory:/slurm/job_7\n4:cpu,cpuacct:/slurm/job_7\n1:name=systemd:/");
  put("/sys/fs/cgroup/cpu/slurm/job_7/cpu.cfs_quota_us", "100000");
  put("/sys/fs/cgroup/cpu/slurm/job_7/cpu.cfs_period_us", "100000");
  put("/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1");
  put("/sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000");
  put("/sys/fs/cgroup/memory/slurm/job_7/memory.limit_in_bytes", "209715200");
  put("/sys/fs/cgroup/memory/slurm/job_7/memory.usage_in_bytes", "9715200");
  put("/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712");
  const GroupLimits limits = read_group_limits(root);
  EXPECT_DOUBLE_EQ(limits.cores, 1.0);
  EXPECT_EQ(limits.memory, 209715200u);
  EXPECT_EQ(limits.memory_unused, 200000000u);
}

TEST_F(HostTest, AContainerSeesItsOwnGroupAtTheRoot) {
  put("/proc/self/cgroup", "0::/../../docker/abc");
  put("/sys/fs/cgroup/cpu.max", "100000 100000");
  put("/sys/fs/cgroup/memory.max", "max");
  const GroupLimits limits = read_group_limits(root);
  EXPECT_DOUBLE_EQ(limits.cores, 1.0);
  EXPECT_FALSE(limits.memory.has_value());
}

TEST_F(HostTest, AffinityBelongsToTheProcessNotToTheMachine) {
  cpu_set_t before, one;
  ASSERT_EQ(::sched_getaffinity(0, sizeof before, &before), 0);
  const int machine = machine_cores();
  int first = 0;
  while (!CPU_ISSET(first, &before)) ++first;
  CPU_ZERO(&one);
  CPU_SET(first, &one);
  ASSERT_EQ(::sched_setaffinity(0, sizeof one, &one), 0);  // as mpirun --bind-to core does with each rank
  EXPECT_EQ(available_cores(), 1);
  EXPECT_EQ(machine_cores(), machine);
  ASSERT_EQ(::sched_setaffinity(0, sizeof before, &before), 0);
}

TEST_F(HostTest, NoLimitsWithoutGroups) {
  const GroupLimits limits = read_group_limits(root);
  EXPECT_EQ(limits.cores, 0.0);
  EXPECT_FALSE(limits.memory.has_value());
  EXPECT_GE(available_cores(), 1);
  EXPECT_GT(available_memory().value_or(0), 0u);
}

}  // namespace
}  // namespace mixrate
