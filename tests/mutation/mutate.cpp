#include "mutation/mutate.hpp"

#include <cstring>

#include "store/journal/frame.hpp"
#include "store/seal.hpp"

namespace mixrate::test {

namespace {

constexpr std::string_view oddities[] = {"0",
                                         "-1",
                                         "1e308",
                                         "-1e308",
                                         "1e-320",
                                         "nan",
                                         "inf",
                                         "9223372036854775807",
                                         "18446744073709551616",
                                         "1e15",
                                         "3000000",
                                         "4294967296",
                                         "0x10",
                                         "1_000",
                                         "",
                                         "\"",
                                         "'",
                                         "\"\"\"",
                                         "[",
                                         "]",
                                         "{",
                                         "}",
                                         "=",
                                         ",",
                                         ".",
                                         "..",
                                         "#",
                                         "\\",
                                         "\n",
                                         "\r\n",
                                         "\t",
                                         "\x1b[31m",
                                         "\\u001b",
                                         "\\u0000",
                                         "\xff\xfe",
                                         "\xe2\x80\xae",
                                         "../",
                                         "/",
                                         "|touch x",
                                         "$(touch x)",
                                         "`touch x`",
                                         "%n%s",
                                         "true",
                                         "[]",
                                         "{}",
                                         "[[experiment]]",
                                         "a.b.c.d.e.f.g.h",
                                         "k = [1, 2, 3]",
                                         "n = [1, 1]"};

constexpr std::string_view commands[] = {"run",   "launch", "submit", "plan", "status", "rebuild",  "merge",  "rates",
                                         "cells", "replay", "sample", "fit",  "plot",   "tabulate", "explain"};

constexpr std::string_view option_words[] = {"-o",
                                             "--output",
                                             "-n",
                                             "--seed",
                                             "--k",
                                             "--model",
                                             "--estimator",
                                             "--start",
                                             "--option",
                                             "--stop",
                                             "--json",
                                             "--format",
                                             "--n-min",
                                             "--functional",
                                             "--loss",
                                             "--cell",
                                             "--replicate",
                                             "--column",
                                             "--trees",
                                             "--shard",
                                             "--time-limit",
                                             "--isolate",
                                             "--memory-limit",
                                             "--replicate-timeout",
                                             "--smoke",
                                             "--preflight",
                                             "--progress",
                                             "--ranks",
                                             "--pilot",
                                             "--digest",
                                             "--drop-damaged",
                                             "--quiet",
                                             "--nodes",
                                             "--time",
                                             "--array",
                                             "--dry-run",
                                             "--help"};

constexpr std::string_view value_words[] = {"s.toml",
                                            "g.csv",
                                            "d",
                                            "d/results.h5",
                                            "d/results.journal",
                                            "none",
                                            ".",
                                            "",
                                            "-",
                                            "--",
                                            "gaussian-mixture",
                                            "softmax-gated-gaussian",
                                            "em",
                                            "mle",
                                            "kmeans++",
                                            "table",
                                            "csv",
                                            "json",
                                            "tex",
                                            "mean",
                                            "1/2",
                                            "2/1",
                                            "0/0",
                                            "1",
                                            "0",
                                            "5s",
                                            "1h",
                                            "90m",
                                            "500M",
                                            "bar",
                                            "none",
                                            "lines",
                                            "hellinger",
                                            "sgmoe-mild",
                                            "covariance=full",
                                            "a=b",
                                            "=",
                                            "max_iterations=3",
                                            "tolerance=nan"};

}  // namespace

std::string_view Mutator::oddity() { return oddities[below(std::size(oddities))]; }

void Mutator::edit(std::string& text) {
  const std::size_t at = text.empty() ? 0 : below(text.size());
  const std::size_t length = std::min(text.size() - at, 1 + below(40));
  switch (below(7)) {
    case 0:
      if (!text.empty()) text[at] = static_cast<char>(below(256));
      break;
    case 1:
      text.erase(at, length);
      break;
    case 2:
      text.insert(at, text.substr(at, length));
      break;
    case 3:
      text.insert(at, oddity());
      break;
    case 4: {  // a number becomes another
      const std::size_t first = text.find_first_of("0123456789", at);
      if (first == std::string::npos) break;
      const std::size_t end = std::min(text.find_first_not_of("0123456789.eE+-", first), text.size());
      text.replace(first, end - first, oddity());
      break;
    }
    case 5:  // a piece from elsewhere
      if (!text.empty()) text.insert(at, text.substr(below(text.size()), length));
      break;
    default: {  // the same many times over
      const std::string piece = text.substr(at, std::min<std::size_t>(length, 4));
      for (std::size_t i = 0, count = std::size_t{1} << below(14); i < count; ++i) text.insert(at, piece);
    }
  }
}

std::string Mutator::text(std::string text) {
  for (std::size_t i = 0, count = 1 + below(4); i < count; ++i) edit(text);
  return text;
}

std::string Mutator::journal(const std::string& bytes) {
  struct Frame {
    std::uint32_t kind;
    std::string payload;
  };
  std::vector<Frame> frames;
  for (std::size_t at = journal_head_size; at + frame_head_size <= bytes.size();) {
    const auto head = parse_frame_head(std::string_view(bytes).substr(at, frame_head_size));
    if (!head) break;
    frames.push_back({head->kind, bytes.substr(at + frame_head_size, head->size)});
    at += frame_head_size + head->size;
  }
  Frame& victim = frames.at(below(frames.size()));
  switch (below(4)) {
    case 0:
      victim.kind = static_cast<std::uint32_t>(below(12));
      break;
    case 1:
      edit(victim.payload);
      break;
    case 2:
      frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(below(frames.size())), frames[below(frames.size())]);
      break;
    default:  // numbers of the binary format
      for (std::size_t i = 0; i < 3 && victim.payload.size() >= 8; ++i) {
        const std::uint64_t value = below(2) == 0 ? std::uint64_t{1} << below(64) : below(16);
        std::memcpy(victim.payload.data() + below(victim.payload.size() - 7), &value, below(2) == 0 ? 4 : 8);
      }
  }
  std::string out = bytes.substr(0, journal_head_size);
  for (const Frame& frame : frames) out += frame_head(frame.kind, frame.payload) + frame.payload;
  return out;
}

std::string Mutator::result(std::string bytes) {
  for (std::size_t i = 0, count = 1 + below(3); i < count; ++i)
    bytes[seal_size + below(bytes.size() - seal_size)] = static_cast<char>(below(256));
  seal(bytes);
  return bytes;
}

std::vector<std::string> Mutator::words() {
  std::vector<std::string> out = {std::string(commands[below(std::size(commands))])};
  for (std::size_t i = 0, count = below(8); i < count; ++i) {
    switch (below(4)) {
      case 0:
        out.emplace_back(option_words[below(std::size(option_words))]);
        break;
      case 1:
        out.emplace_back(oddity());
        break;
      default:
        out.emplace_back(value_words[below(std::size(value_words))]);
    }
  }
  return out;
}

std::string Mutator::name() {
  std::string out;
  for (std::size_t i = 0, count = 1 + below(40); i < count; ++i) out += static_cast<char>(1 + below(255));
  return out;
}

}  // namespace mixrate::test
