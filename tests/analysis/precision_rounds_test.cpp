#include "analysis/precision_rounds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "analysis/precision_support.hpp"
#include "analysis/rates.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

TEST(PrecisionRounds, reach_what_was_asked_for) {
  const LinePlan line(seven_sizes(), 0.05, 30, 100000);
  const LossLine losses;
  PrecisionRounds rounds(line.plan);
  EXPECT_EQ(rounds.advance(), RoundsEnd::open) << "no rows yet";
  EXPECT_EQ(rounds.replicates(), std::vector<std::uint32_t>(7, 30));
  std::vector<std::uint32_t> before = rounds.replicates();
  while (rounds.advance() == RoundsEnd::open) {
    for (std::size_t c = 0; c < 7; ++c) {
      EXPECT_LE(rounds.replicates()[c], 2 * before[c]);
      EXPECT_GE(rounds.replicates()[c], before[c]);
    }
    before = rounds.replicates();
    compute_round(rounds, line, losses);
  }
  EXPECT_EQ(rounds.end(), RoundsEnd::reached);
  EXPECT_GT(rounds.round(), 2);
  // the half-width is that of the interval, from all rows
  std::vector<RatePoint> points;
  for (std::uint32_t c = 0; c < 7; ++c) {
    const auto n = static_cast<double>(line.infos[c].n);
    points.push_back(rate_point(rounds.rows().finite(c, 1, rounds.replicates()[c]), n, Functional::mean));
    points.back().log_error = -0.5 * std::log(n);
  }
  const SlopeFit fit = fit_slope(points);
  EXPECT_NEAR(rounds.goals()[0].half_width, 0.5 * (fit.upper - fit.lower), 1e-12);
  EXPECT_LE(rounds.goals()[0].half_width, 0.05);
  EXPECT_GE(rounds.goals()[0].half_width, 0.04);
}

/// Whatever the order in which rows come, how they are cut into batches, how long they took, and whether rows beyond
/// are there already.
TEST(PrecisionRounds, depend_on_the_rows_only) {
  const LinePlan line(seven_sizes(), 0.05, 30, 100000);
  const LossLine losses;
  PrecisionRounds rounds(line.plan);
  run_to_the_end(rounds, line, losses);
  const std::vector<std::uint32_t> expected = rounds.replicates();
  PrecisionRounds backwards(line.plan);
  for (std::uint32_t c = 7; c-- > 0;) {
    for (std::uint32_t end = 5000; end > 0; end -= 10) {
      backwards.rows().add(rows_of(line, losses, c, end - 10, 10, 100.0 * c + end));
      if (end == 2000) {
        EXPECT_EQ(backwards.advance(), RoundsEnd::open);
      }
    }
  }
  EXPECT_EQ(backwards.advance(), RoundsEnd::reached);
  EXPECT_EQ(backwards.replicates(), expected);
  EXPECT_EQ(backwards.round(), rounds.round());
}

TEST(PrecisionRounds, a_smaller_half_width_goes_on_from_the_rows_of_a_larger_one) {
  const LinePlan wide(seven_sizes(), 0.1, 30, 100000), narrow(seven_sizes(), 0.03, 30, 100000);
  const LossLine losses;
  PrecisionRounds first(wide.plan), second(narrow.plan), fresh(narrow.plan);
  run_to_the_end(first, wide, losses);
  for (std::uint32_t c = 0; c < 7; ++c) second.rows().add(rows_of(wide, losses, c, 0, first.replicates()[c]));
  run_to_the_end(second, narrow, losses);
  run_to_the_end(fresh, narrow, losses);
  EXPECT_EQ(second.replicates(), fresh.replicates());
  for (std::size_t c = 0; c < 7; ++c) EXPECT_GE(second.replicates()[c], first.replicates()[c]);
}

TEST(PrecisionRounds, count_work_in_passes_over_rows) {
  const LinePlan line(seven_sizes(), 0.05, 30, 100000);
  LossLine losses;
  losses.iterations = 4;
  PrecisionRounds rounds(line.plan);
  compute_round(rounds, line, losses);
  EXPECT_EQ(rounds.rows().mean_work(0, 30), 5.0 * 1000);
  EXPECT_EQ(rounds.rows().mean_work(6, 30), 5.0 * 100000);
  // a cell that costs a hundred times as much gets a tenth as many, all else being equal
  const auto growth = [&](double rows_at_the_end) {
    LinePlan other(seven_sizes(), 0.01, 30, 100000);
    for (PrecisionCell& cell : other.plan.cells) cell.rows = 1.0;
    other.plan.cells[6].rows = rows_at_the_end;
    PrecisionRounds tried(other.plan);
    compute_round(tried, other, losses);
    tried.advance();
    const auto& wanted = tried.goals()[0].wanted;
    return static_cast<double>(wanted[6]) / wanted[1];
  };
  EXPECT_NEAR(growth(1.0) / growth(100.0), 10.0, 0.1);
}

TEST(PrecisionRounds, end_where_the_cap_does_not_do) {
  const LossLine losses;
  const LinePlan hopeless(seven_sizes(), 0.01, 30, 100);
  PrecisionRounds rounds(hopeless.plan);
  EXPECT_EQ(run_to_the_end(rounds, hopeless, losses), RoundsEnd::unreachable);
  EXPECT_EQ(rounds.round(), 1) << "not a single round is wasted";
  EXPECT_GT(rounds.goals()[0].with_all, 0.03);
  const LinePlan close(seven_sizes(), 0.042, 30, 60);  // 60 give about 0.046
  PrecisionRounds tried(close.plan);
  EXPECT_EQ(run_to_the_end(tried, close, losses), RoundsEnd::unreachable);
  EXPECT_EQ(tried.replicates(), std::vector<std::uint32_t>(7, 60)) << "what may help is tried";
}

TEST(PrecisionRounds, no_slope_without_positive_losses) {
  LossLine zeros;
  zeros.law = [](Stream&) { return 0.0; };
  const LinePlan line(seven_sizes(), 0.05, 30, 1000);
  PrecisionRounds rounds(line.plan);
  EXPECT_EQ(run_to_the_end(rounds, line, zeros), RoundsEnd::no_slope);
}

/// A cell outside of all lines has its replicates, and is waited for.
TEST(PrecisionRounds, other_cells_keep_their_number) {
  LinePlan line(seven_sizes(), 0.05, 30, 100000);
  line.plan.goals[0].cells.pop_back();
  line.plan.goals[0].columns.pop_back();
  line.plan.cells[6].most = 30;
  const LossLine losses;
  PrecisionRounds rounds(line.plan);
  for (std::uint32_t c = 0; c < 6; ++c) rounds.rows().add(rows_of(line, losses, c, 0, 30));
  EXPECT_EQ(rounds.advance(), RoundsEnd::open);
  EXPECT_EQ(rounds.round(), 1);
  run_to_the_end(rounds, line, losses);
  EXPECT_EQ(rounds.end(), RoundsEnd::reached);
  EXPECT_EQ(rounds.replicates()[6], 30u);
}

}  // namespace
}  // namespace mixrate
