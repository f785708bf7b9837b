// Three kinds of failure: contracts (programmer), FitStatus (numerics, see estimator/fit.hpp), UserError (user).
#pragma once

#include <stdexcept>
#include <string>

namespace mixrate {

/// Where in a user's file a problem is. line and column are 1-based; 0 means unknown.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;
};

/// Process exit codes (sysexits.h numbers where one fits).
enum class ExitCode : int {
  complete = 0,
  failure = 1,
  usage = 64,      // bad command line, study or data
  io = 74,         // a file that cannot be read or written, or is damaged
  resumable = 75,  // incomplete; the same command continues
};

/// Base of every message meant for the user: `file:line:col: problem (why). suggestion`.
class UserError : public std::runtime_error {
 public:
  UserError(ExitCode code, Location where, const std::string& problem, const std::string& why = {},
            const std::string& suggestion = {});
  [[nodiscard]] const Location& where() const { return where_; }
  [[nodiscard]] ExitCode exit_code() const { return code_; }

 private:
  Location where_;
  ExitCode code_;
};

/// The study, data file or command line is wrong (exit 64).
class StudyError : public UserError {
 public:
  explicit StudyError(Location where, const std::string& problem, const std::string& why = {},
                      const std::string& suggestion = {})
      : UserError(ExitCode::usage, std::move(where), problem, why, suggestion) {}
};

/// A file cannot be read or written, is truncated, or speaks another version (exit 74).
class FileError : public UserError {
 public:
  explicit FileError(const std::string& file, const std::string& problem, const std::string& why = {},
                     const std::string& suggestion = {})
      : UserError(ExitCode::io, Location{file, 0, 0}, problem, why, suggestion) {}
};

/// A broken contract: a bug in mixrate, never the user's fault.
class ContractViolation : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void fail_contract(const char* condition, const char* file, int line, const std::string& message);

}  // namespace mixrate

/// Check a contract of the programmer; throws ContractViolation. Not for user input, not for numerics.
#define MIXRATE_EXPECT(condition, message) \
  ((condition) ? static_cast<void>(0) : ::mixrate::fail_contract(#condition, __FILE__, __LINE__, (message)))
