// A study in a folder of its own whose estimator or data are a program.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "base/files.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

/// A folder with the helper for Python and programs.
class External : public ::testing::Test {
 protected:
  External()
      : folder_(std::filesystem::temp_directory_path() / fmt::format("mixrate-external-{}-{}", getpid(), ++count_)) {
    std::filesystem::create_directories(folder_);
    std::filesystem::copy(std::filesystem::path(MIXRATE_SOURCE_DIR) / "drivers/python/mixrate", folder_ / "mixrate");
  }
  ~External() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const { write_file((folder_ / name).string(), text); }
  [[nodiscard]] Study study(const std::string& estimator, const std::string& scenario = gaussian,
                            const std::string& more = {}) const {
    return parse_study(fmt::format(R"(format = "mixrate.study/1"
name = "own"
seed = 5
replicates = 3
[[experiment]]
scenario = {{ {}, covariance = "isotropic", weights = [0.5, 0.5], mean = [-2.0, 2.0], variance = [1.0, 1.0] }}
n = [50]
k = [2]
losses = ["blocks"]
{}
[[experiment.estimator]]
{}
)",
                                   scenario, more, estimator),
                       (folder_ / "study.toml").string());
  }
  [[nodiscard]] static RecordBatch row(const Grid& grid, std::uint32_t r = 0, std::size_t cell = 0) {
    RecordBatch batch = make_batch(grid.cells[cell].info, 0, r, 1);
    run_replicate(grid.cells[cell], r, grid.seed, batch);
    return batch;
  }
  [[nodiscard]] std::string refusal(const std::string& estimator, const std::string& scenario = gaussian) const {
    try {
      expand(study(estimator, scenario));
    } catch (const StudyError& error) {
      return error.what();
    }
    return "accepted";
  }

  static constexpr const char* gaussian = R"(family = "gaussian-mixture")";
  static constexpr const char* python = R"(kind = "external"
command = ["python3", "own.py"]
)";
  inline static int count_ = 0;
  std::filesystem::path folder_;
};

}  // namespace mixrate
