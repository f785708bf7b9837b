// Payloads of messages, as Boost.Serialization binary archives with class versions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "experiment/record/record.hpp"

namespace mixrate {

/// Down: compute replicates first .. first + count - 1 of a cell.
struct AssignMessage {
  std::uint32_t cell = 0, first = 0, count = 0;
};

/// Up: who is ready for work, and what elementary functions give there.
struct HelloMessage {
  std::int64_t pid = 0;
  std::string host, functions;
};

/// Up: the rows of a batch and the seconds it took to compute them.
struct ResultMessage {
  double seconds = 0.0;
  RecordBatch batch;
};

/// Up: the system gave no memory for this replicate.
struct StarvedMessage {
  std::uint32_t cell = 0, replicate = 0;
};

/// Write a message as bytes. The format is that of one build on one architecture: for ranks of a run, not for files.
std::string encode(const AssignMessage& message);
std::string encode(const ResultMessage& message);
std::string encode(const StarvedMessage& message);
/// "pid host functions", with one blank between.
std::string encode(const HelloMessage& message);

/// Why a rank that says this gets no work: these of its elementary functions give other digits.
std::string refusal(int rank, const HelloMessage& hello, const std::string& functions);

/// What is missing stays empty.
HelloMessage decode_hello(std::string_view bytes);
/// Read it back. Throw std::runtime_error for bytes that are truncated or not such a message, or whose arrays do not
/// have `count` rows.
AssignMessage decode_assign(std::string_view bytes);
ResultMessage decode_result(std::string_view bytes);
StarvedMessage decode_starved(std::string_view bytes);

}  // namespace mixrate
