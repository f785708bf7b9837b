// Studies of one line whose losses are drawn here: n to the power -1/2 times a law.
#pragma once

#include <cmath>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "analysis/precision_rounds.hpp"
#include "random/stream.hpp"

namespace mixrate::testing_tools {

/// The losses of a line: replicate r at n is a function of (n, r) and the seed.
struct LossLine {
  std::function<double(Stream&)> law = [](Stream& stream) { return std::abs(sample_normal(stream)); };
  double slope = -0.5;
  std::uint64_t seed = 1;
  int iterations = 9;
  [[nodiscard]] double loss(double n, std::uint32_t r) const {
    Stream stream({seed, static_cast<std::uint64_t>(n), r}, Purpose::test);
    return std::pow(n, slope) * law(stream);
  }
};

/// The cells of a line and one goal.
struct LinePlan {
  std::vector<CellInfo> infos;
  PrecisionPlan plan;

  LinePlan(const std::vector<std::int64_t>& ns, double half_width, std::uint32_t first, std::uint32_t most,
           Functional functional = Functional::mean) {
    for (const std::int64_t n : ns) {
      CellInfo info;
      info.id = "line.n" + std::to_string(n);
      info.n = n;
      info.columns = {"other", "loss"};
      info.replicates = first;
      infos.push_back(std::move(info));
    }
    PrecisionGoal goal{"line", "mle", "loss", 2, functional, half_width, {}, {}, {}};
    for (std::uint32_t c = 0; c < infos.size(); ++c) {
      goal.cells.push_back(c);
      goal.columns.push_back(1);
      plan.cells.push_back({&infos[c], static_cast<double>(ns[c]), first, most});
    }
    plan.goals = {goal};
  }
  LinePlan(const LinePlan&) = delete;
  LinePlan& operator=(const LinePlan&) = delete;
};

inline std::vector<std::int64_t> seven_sizes() { return {1000, 2154, 4642, 10000, 21544, 46416, 100000}; }

/// Rows first .. first + count - 1 of a cell.
inline RecordBatch rows_of(const LinePlan& line, const LossLine& losses, std::uint32_t c, std::uint32_t first,
                           std::uint32_t count, double seconds = 1.0) {
  RecordBatch batch = make_batch(line.infos[c], c, first, count);
  for (std::uint32_t r = first; r < first + count; ++r) {
    batch.status.push_back(static_cast<std::uint8_t>(FitStatus::converged));
    batch.iterations.push_back(losses.iterations);
    batch.log_likelihood.push_back(0.0);
    batch.values.push_back(1.0);
    batch.values.push_back(losses.loss(static_cast<double>(line.infos[c].n), r));
    batch.seconds.push_back(seconds);
  }
  batch.count = count;
  return batch;
}

/// Compute what a round lacks.
inline void compute_round(PrecisionRounds& rounds, const LinePlan& line, const LossLine& losses) {
  for (std::uint32_t c = 0; c < line.infos.size(); ++c) {
    const std::uint32_t have = rounds.rows().end(c), want = rounds.replicates()[c];
    if (want > have) rounds.rows().add(rows_of(line, losses, c, have, want - have));
  }
}

inline RoundsEnd run_to_the_end(PrecisionRounds& rounds, const LinePlan& line, const LossLine& losses) {
  while (rounds.advance() == RoundsEnd::open) compute_round(rounds, line, losses);
  return rounds.end();
}

}  // namespace mixrate::testing_tools
