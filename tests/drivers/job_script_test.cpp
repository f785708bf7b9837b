// Job scripts filled in from templates.
#include "drivers/slurm/job_script.hpp"

#include <gtest/gtest.h>

#include "base/error.hpp"
#include "drivers/slurm/job_templates.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {
namespace {

TEST(JobScript, ReplacesOptionsAndDropsTheUsage) {
  JobScript script;
  script.options = {{"nodes", "2"}, {"output", "a b"}};
  script.environment = {{"MIXRATE", "/opt/it's"}};
  script.arguments = {"s.toml", "$HOME"};
  EXPECT_EQ(fill_job("#!/bin/sh\n# usage\n#SBATCH --output=x\n#SBATCH --requeue\n\n# why\necho\n", script),
            "#!/bin/sh\n# Written by `mixrate submit`; to submit it again: sbatch THIS_FILE\n"
            "#SBATCH --nodes=2\n#SBATCH --output=\"a b\"\n#SBATCH --requeue\n\n"
            "export MIXRATE='/opt/it'\\''s'\nset -- s.toml '$HOME'\n\n# why\necho\n");
}

/// A line end in a value would begin a line of the script.
TEST(JobScript, RefusesControlCharactersInOptions) {
  JobScript script;
  script.options = {{"partition", "p\ntouch PWNED"}};
  EXPECT_THROW(static_cast<void>(fill_job("#!/bin/sh\n", script)), StudyError);
  script.options = {{"partition", "p #$(x)\"y\""}};
  EXPECT_NE(fill_job("#!/bin/sh\n", script).find("#SBATCH --partition=\"p #$(x)\\\"y\\\"\"\n"), std::string::npos);
}

TEST(JobScript, TemplatesAreThere) {
  for (const std::string_view job : {study_job(), array_job(), postprocess_job()}) {
    EXPECT_TRUE(job.starts_with("#!/bin/bash\n"));
    EXPECT_NE(job.find("#SBATCH --"), std::string_view::npos);
  }
}

TEST(JobScript, WritesTimesAndPathsForSlurm) {
  EXPECT_EQ(slurm_time(1.0), "0-00:01:00");
  EXPECT_EQ(slurm_time(5400.0), "0-01:30:00");
  EXPECT_EQ(slurm_time(2.5 * 86400.0), "2-12:00:00");
  EXPECT_EQ(slurm_path("/a%j/b"), "/a%%j/b");
}

TEST(JobTime, NeedsAUnit) {
  EXPECT_EQ(parse_job_time("90m"), 5400.0);
  EXPECT_EQ(parse_job_time("2:00:00"), 7200.0);
  EXPECT_THROW(parse_job_time("90"), StudyError);
}

}  // namespace
}  // namespace mixrate
