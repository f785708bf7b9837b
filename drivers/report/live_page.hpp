// The page of a run that goes on: `mixrate report --beside-run` in a process of its own, which both ends of this file
// know how to talk to. The run tells it one thing only: by closing a pipe, that it has ended.
#pragma once

#include <functional>
#include <string>

#include "base/files.hpp"

namespace mixrate {

/// The page that `--report [FILE]` asks for: "" = report.html in the result directory. Throws StudyError for a name
/// that is none of a page: the word may have been meant for something else, and what stands there would be replaced.
std::string live_page_file(const std::string& asked, const std::string& directory);

/// Has the page of a run made again and again, beside it: the master's loop does nothing for it, and what happens in
/// there (memory, disk) cannot hurt the run. However this process ends, the other one makes a last page and ends, too.
class LivePage {
 public:
  /// `must_leave` is asked while the last page is waited for.
  explicit LivePage(std::function<bool()> must_leave = {}) : must_leave_(std::move(must_leave)) {}
  ~LivePage() { end(); }
  LivePage(const LivePage&) = delete;
  LivePage& operator=(const LivePage&) = delete;

  /// Begin to make `file` from what `directory` holds or will hold. A failure is told, and that is all.
  void begin(const std::string& directory, const std::string& file);
  /// The run has ended: wait for the last page, 20 seconds at most. Does nothing before `begin` and after an end.
  void end();

 private:
  std::function<bool()> must_leave_;
  std::string directory_, file_;
  Descriptor life_;
  int child_ = -1;
};

/// The other process, at its start: lowest priority, the first to be killed where memory is short, and deaf to the
/// signals of a job, since the end of the run is its end.
void step_back_behind_run();
/// Wait so many seconds; true as soon as the run has ended.
bool run_ends_within(double seconds);

}  // namespace mixrate
