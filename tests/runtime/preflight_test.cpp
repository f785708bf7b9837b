#include "runtime/preflight.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace mixrate {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Variables = std::map<std::string, std::string>;

/// A host and a directory with nothing wrong: four cores, a master and four workers.
struct Case {
  PreflightRequest request{"results", 1'000'000, 100'000'000, 5};
  PreflightFacts facts;
  Variables variables;

  Case() {
    facts.host = {4, 4, 5, 1'000'000'000, 64'000'000, 1'000'000'000};
    facts.directory.free_bytes = 1'000'000'000;
  }
  [[nodiscard]] std::vector<PreflightCheck> run() {
    facts.environment = [this](const char* name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    return check_preflight(request, facts);
  }
  /// The names of what is not well.
  [[nodiscard]] std::vector<std::string> wrong() {
    std::vector<std::string> names;
    for (const PreflightCheck& check : run())
      if (check.finding != Finding::ok) names.push_back(check.name);
    return names;
  }
  [[nodiscard]] PreflightCheck answer(const std::string& name) {
    for (const PreflightCheck& check : run())
      if (check.name == name) return check;
    return {};
  }
};

TEST(Preflight, NothingToSayWhenAllIsWell) {
  Case all;
  EXPECT_THAT(all.wrong(), IsEmpty());
  EXPECT_THAT(require_ready(all.run()), IsEmpty());
  all.request.num_ranks = all.facts.host.ranks = 1;
  EXPECT_THAT(all.wrong(), IsEmpty());
}

TEST(Preflight, MoreComputingRanksThanCores) {
  Case many;
  many.request.num_ranks = many.facts.host.ranks = 6;
  EXPECT_THAT(many.wrong(), ElementsAre("cores"));
  EXPECT_THAT(many.answer("cores").text, HasSubstr("5 computing ranks share the 4 cores"));
  EXPECT_THAT(many.answer("cores").text, HasSubstr("start 5 ranks here"));
  many.facts.host.ranks = 0;  // the launcher does not say
  EXPECT_THAT(many.wrong(), IsEmpty());
  many.facts.host.ranks = 5;  // the sixth is elsewhere
  EXPECT_THAT(many.wrong(), IsEmpty());
}

TEST(Preflight, RanksBoundToFewerCoresThanTheyAre) {
  Case bound;
  bound.facts.host.usable_cores = 1;
  EXPECT_THAT(bound.wrong(), ElementsAre("binding"));
  EXPECT_THAT(bound.answer("binding").text, HasSubstr("bound to 1 core of 4"));
  bound.request.num_ranks = bound.facts.host.ranks = 2;  // one that computes
  EXPECT_THAT(bound.wrong(), IsEmpty());
}

TEST(Preflight, MoreThreadsThanCores) {
  for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"}) {
    Case threads;
    threads.variables[name] = "2";
    EXPECT_THAT(threads.wrong(), ElementsAre("threads"));
    EXPECT_THAT(threads.answer("threads").text, HasSubstr(std::string(name) + "=2 for 4 computing ranks on 4 cores"));
    threads.request.num_ranks = threads.facts.host.ranks = 3;  // 2 x 2 threads fit
    EXPECT_THAT(threads.wrong(), IsEmpty());
  }
  Case slurm;
  slurm.variables["SLURM_CPUS_PER_TASK"] = "8";
  EXPECT_THAT(slurm.answer("threads").text, HasSubstr("8 CPUs to each task"));
}

TEST(Preflight, MemoryAndSharedMemory) {
  Case memory;
  memory.facts.host.free_memory = 400'000'000;
  EXPECT_THAT(memory.wrong(), ElementsAre("memory"));
  Case shared;
  shared.facts.host.free_shared_memory = 5'000'000;
  EXPECT_THAT(shared.wrong(), ElementsAre("shared memory"));
  EXPECT_THAT(shared.answer("shared memory").text, HasSubstr("/dev/shm has 5 MB left"));
  shared.request.num_ranks = shared.facts.host.ranks = 1;
  EXPECT_THAT(shared.wrong(), IsEmpty()) << "one process needs none";
  Case session;
  session.facts.host.free_temporary = 1000;
  EXPECT_THAT(session.answer("shared memory").text, HasSubstr("TMPDIR"));
}

TEST(Preflight, SpaceThatCannotSufficeIsFatal) {
  Case space;
  space.facts.directory.free_bytes = 1'500'000;
  EXPECT_EQ(space.answer("space").finding, Finding::warning);
  space.facts.directory.free_bytes = 999'999;
  const PreflightCheck answer = space.answer("space");
  EXPECT_EQ(answer.finding, Finding::fatal);
  EXPECT_THAT(answer.text, HasSubstr("1 MB are free, about 1 MB are needed"));
  try {
    require_ready(space.run());
    ADD_FAILURE() << "no error";
  } catch (const UserError& error) {
    EXPECT_EQ(error.exit_code(), ExitCode::io);
    EXPECT_THAT(error.what(), HasSubstr("not enough space"));
  }
  Case files;
  files.facts.directory.no_free_files = true;
  EXPECT_EQ(files.answer("space").finding, Finding::fatal);
}

TEST(Preflight, DirectoryAndLocks) {
  Case closed;
  closed.facts.directory.problem = "Read-only file system";
  EXPECT_EQ(closed.answer("directory").finding, Finding::fatal);
  EXPECT_THAT(closed.answer("directory").text, HasSubstr("cannot be written (Read-only file system)"));

  Case lustre;
  lustre.facts.directory.locking = Locking::refused;
  lustre.facts.directory.file_system = "lustre";
  EXPECT_THAT(lustre.wrong(), ElementsAre("locking"));
  EXPECT_THAT(lustre.answer("locking").text, HasSubstr("(lustre) has no locks"));
  EXPECT_THAT(lustre.answer("locking").text, HasSubstr("-o flock"));
  lustre.facts.directory.locking = Locking::ignored;
  EXPECT_THAT(lustre.answer("locking").text, HasSubstr("ignores locks"));

  Case memory;
  memory.facts.directory.file_system = "tmpfs";
  EXPECT_THAT(memory.answer("directory").text, HasSubstr("lies in memory"));
  Case slow;
  slow.facts.directory.sync_s = 3.0;
  EXPECT_THAT(slow.answer("directory").text, HasSubstr("3.0 s"));
}

TEST(Preflight, CopiesThatDoNotSeeEachOtherAreFatal) {
  Case copies;
  copies.request.num_ranks = copies.facts.host.ranks = 1;
  copies.variables["PMI_SIZE"] = "4";
  EXPECT_EQ(copies.answer("launcher").finding, Finding::fatal);
  EXPECT_THROW(require_ready(copies.run()), UserError);
}

TEST(Preflight, EveryCheckHasOneLine) {
  Case all;
  const std::string text = format_preflight(all.run());
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 9);
  EXPECT_THAT(text, HasSubstr("ok       locking"));
}

class PreflightFactsOfHost : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "mixrate-preflight-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_;
};

TEST_F(PreflightFactsOfHost, LooksAtTheNearestDirectoryThatExistsAndLeavesNothing) {
  const PreflightFacts facts = gather_facts({(folder_ / "a" / "b").string(), 1, 1, 1});
  EXPECT_EQ(facts.directory.problem, "");
  EXPECT_EQ(facts.directory.locking, Locking::works);
  EXPECT_GT(facts.directory.free_bytes.value_or(0), 0u);
  EXPECT_TRUE(std::filesystem::is_empty(folder_));
  EXPECT_GT(facts.host.free_memory.value_or(0), 0u);
  EXPECT_EQ(facts.host.ranks, 1);
}

TEST_F(PreflightFactsOfHost, SaysWhyNothingCanBeWritten) {
  EXPECT_NE(gather_facts({"/proc/results", 1, 1, 1}).directory.problem, "");
  EXPECT_THAT(gather_facts({"/dev/null/results", 1, 1, 1}).directory.problem, HasSubstr("Not a directory"));
}

TEST_F(PreflightFactsOfHost, CountsTheCoresItMayUse) {
  cpu_set_t before;
  CPU_ZERO(&before);
  ASSERT_EQ(sched_getaffinity(0, sizeof before, &before), 0);
  cpu_set_t one;
  CPU_ZERO(&one);
  for (int core = 0; core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core)
    if (CPU_ISSET(core, &before)) CPU_SET(core, &one);
  ASSERT_EQ(sched_setaffinity(0, sizeof one, &one), 0);
  const int bound = gather_facts({folder_.string(), 1, 1, 1}).host.usable_cores;
  ASSERT_EQ(sched_setaffinity(0, sizeof before, &before), 0);
  const int all = gather_facts({folder_.string(), 1, 1, 1}).host.usable_cores;
  EXPECT_LE(bound, all);  // other test programs of the same launcher may run beside this one
  EXPECT_GE(all, CPU_COUNT(&before));
  EXPECT_GE(bound, 1);
}

}  // namespace
}  // namespace mixrate
