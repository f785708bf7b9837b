// Progress of a run: a bar on a real terminal, whole lines elsewhere.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace mixrate {

/// automatic: a bar if standard output is a terminal with columns, else lines. Under mpirun every rank's standard
/// output is a pseudo-terminal of 0 columns when mpirun writes to a file, so isatty alone would lie.
enum class ProgressMode { automatic, bar, lines, none };

/// Read "auto", "bar", "lines" or "none"; throws StudyError naming the choices.
ProgressMode parse_progress_mode(std::string_view text);

/// How far a run is.
struct RunSnapshot {
  std::uint64_t total = 0;   // replicates of the study
  std::uint64_t done = 0;    // finished, those of earlier runs included
  std::uint64_t failed = 0;  // rows with status failed, this run
  std::uint64_t done_this_run = 0;
  double elapsed_s = 0.0;    // of this run
  double remaining_s = 0.0;  // expected wall time left; NaN = not known yet
  int workers = 1;
};

/// Watches a run. show() is called often (it limits itself), close() once at the end.
class RunObserver {
 public:
  virtual ~RunObserver() = default;
  virtual void show(const RunSnapshot& snapshot) = 0;
  virtual void close(const RunSnapshot& snapshot) = 0;
};

/// Columns of the terminal behind `out`; 0 if there is none.
int terminal_columns(std::FILE* out);

/// "2 d 3 h", "1:05:09", "5:09", "42 s" or "9.1 s"; "?" for NaN and infinity.
std::string format_duration(double seconds);
/// One line without line break, at most `columns` characters (the bar shrinks first): bar, share, done/total, rate,
/// failures, ETA.
std::string format_bar(const RunSnapshot& snapshot, int columns);
std::string format_line(const RunSnapshot& snapshot);

/// Prints a bar at most 5 times a second, or a line every 30 s and at each tenth.
class Progress : public RunObserver {
 public:
  explicit Progress(ProgressMode mode, std::FILE* out = stdout);
  void show(const RunSnapshot& snapshot) override;
  void close(const RunSnapshot& snapshot) override;

 private:
  void print_bar(const RunSnapshot& snapshot);
  std::FILE* out_;
  ProgressMode mode_;
  bool begun_ = false;
  double last_s_ = -1e9;
  std::uint64_t last_tenth_ = 0;
};

}  // namespace mixrate
