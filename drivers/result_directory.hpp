// The directory a run writes into: results.h5, and a lock that keeps two runs apart.
#pragma once

#include <string>

#include "experiment/result_set.hpp"
#include "experiment/result_sink.hpp"

namespace mixrate {

/// Holds the lock of a result directory while it lives.
class ResultDirectory {
 public:
  /// Create the directory if needed and lock it. Throws FileError: cannot be created or written, or another run holds
  /// the lock. Where the file system has no locks, `warning` says so and the run goes on.
  explicit ResultDirectory(std::string path);
  ~ResultDirectory();
  ResultDirectory(const ResultDirectory&) = delete;
  ResultDirectory& operator=(const ResultDirectory&) = delete;

  [[nodiscard]] std::string file() const { return file_of(path_); }
  [[nodiscard]] bool has_results() const;
  [[nodiscard]] const std::string& warning() const { return warning_; }

  static std::string file_of(const std::string& directory) { return directory + "/results.h5"; }
  /// Does a run hold the lock of this directory now? (Only seen from hosts that share the lock.)
  static bool is_running(const std::string& directory);

 private:
  std::string path_, warning_;
  int lock_ = -1;
};

/// Keeps finished rows in the tables of a result set and publishes the file, tables included, at every checkpoint.
class FileSink final : public ResultSink {
 public:
  FileSink(std::string file, ResultSet& results) : file_(std::move(file)), results_(results) {}
  void commit(const RecordBatch& batch) override;
  void checkpoint() override;
  void record_death(const Death& /*death*/) override {}
  /// Write now, whether or not rows came in since the last time.
  void publish();

 private:
  std::string file_;
  ResultSet& results_;
  bool is_dirty_ = false;
};

}  // namespace mixrate
