#include "experiment/replicate.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <stdexcept>

#include "experiment/fake_model.hpp"

namespace mixrate {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

RecordBatch run(const Cell& cell, std::uint32_t first, std::uint32_t count, std::uint64_t seed = 5) {
  RecordBatch batch = make_batch(cell.info, 3, first, count);
  for (std::uint32_t r = first; r < first + count; ++r) run_replicate(cell, r, seed, batch);
  return batch;
}

/// All bytes of a batch that must not depend on when and where it was computed (that is, all but the seconds).
std::string bytes(const RecordBatch& batch) {
  std::string out(batch.status.begin(), batch.status.end());
  const auto add = [&out](const auto& values) {
    out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(values[0]));
  };
  add(batch.iterations);
  add(batch.log_likelihood);
  add(batch.values);
  add(batch.estimates);
  add(batch.certificate);
  for (const auto& [r, text] : batch.messages) out += std::to_string(r) + text;
  return out;
}

TEST(RunReplicate, FillsEveryArray) {
  const RecordBatch batch = run(fake::cell(2, 50), 4, 3);
  EXPECT_EQ(batch.cell, 3u);
  EXPECT_EQ(batch.first, 4u);
  EXPECT_EQ(batch.count, 3u);
  EXPECT_EQ(batch.status, (std::vector<std::uint8_t>(3, 1)));
  EXPECT_EQ(batch.iterations, (std::vector<std::int32_t>(3, 7)));
  ASSERT_EQ(batch.values.size(), 3u);
  ASSERT_EQ(batch.estimates.size(), 3u * 4u);  // two log weights, two means
  ASSERT_EQ(batch.certificate.size(), 3u * certificate_width);
  EXPECT_EQ(batch.certificate[4], 2.0);  // starts
  EXPECT_TRUE(std::isnan(batch.certificate[0]));
  for (const double value : batch.values) EXPECT_TRUE(std::isfinite(value));
  for (const double value : batch.seconds) EXPECT_GE(value, 0.0);
  EXPECT_TRUE(batch.messages.empty());
}

TEST(RunReplicate, IsAPureFunctionOfCellReplicateAndSeed) {
  const Cell cell = fake::cell(2, 50);
  const std::string all = bytes(run(cell, 0, 6));
  EXPECT_EQ(bytes(run(cell, 0, 6)), all);
  run(fake::cell(3, 80), 0, 2);                                        // other work in between leaves no trace
  const RecordBatch last = run(cell, 5, 1), second = run(cell, 1, 1);  // alone and in another order
  const RecordBatch whole = run(cell, 0, 6);
  EXPECT_EQ(last.values[0], whole.values[5]);
  EXPECT_EQ(second.values[0], whole.values[1]);
  EXPECT_EQ(second.estimates[3], whole.estimates[7]);
  EXPECT_NE(bytes(run(cell, 0, 6, 6)), all);  // the seed counts
  EXPECT_NE(whole.values[0], whole.values[1]);
}

/// Choices of the number of atoms: the columns of atoms that are not there stay NaN, the others have their places.
TEST(RunReplicate, AnEstimateMayHaveFewerAtoms) {
  const Cell cell = fake::cell(3, 50, [](const FitProblem& problem) {
    FitOutcome out;
    out.status = FitStatus::converged;
    const MixingMeasure three = problem.starts.draw(0);
    out.estimate = {three.layout_ptr(), Vector{{-0.5, -1.5}}, Matrix{{7.0, 8.0}}};
    return out;
  });
  const RecordBatch batch = run(cell, 0, 1);
  ASSERT_TRUE(batch.messages.empty());
  ASSERT_EQ(batch.estimates.size(), 6u);  // three log weights, three means
  EXPECT_EQ(batch.estimates[0], -0.5);
  EXPECT_EQ(batch.estimates[1], -1.5);
  EXPECT_TRUE(std::isnan(batch.estimates[2]));
  EXPECT_EQ(batch.estimates[3], 7.0);
  EXPECT_EQ(batch.estimates[4], 8.0);
  EXPECT_TRUE(std::isnan(batch.estimates[5]));
}

/// The start itself is the estimate.
FitOutcome start_only(const FitProblem& problem) {
  FitOutcome out;
  out.status = FitStatus::converged;
  out.estimate = problem.starts.draw(0);
  return out;
}

TEST(RunReplicate, EstimatorsWithTheSameStartRecipeShareStartsAndData) {
  const Cell one = fake::cell(2, 50, start_only);
  Cell other = fake::cell(2, 50, [](const FitProblem& problem) {
    for (int i = 0; i < 9; ++i) static_cast<void>(problem.stream());  // its own stream moves, the start does not
    return start_only(problem);
  });
  other.fit_content = 99;
  EXPECT_EQ(run(one, 0, 3).estimates, run(other, 0, 3).estimates);
  EXPECT_EQ(run(one, 0, 3).values, run(other, 0, 3).values);
  other.start_content = 98;
  EXPECT_NE(run(one, 0, 3).estimates, run(other, 0, 3).estimates);
}

TEST(RunReplicate, StartsAreIndependentOfTheOrderInWhichTheyAreAskedFor) {
  const Cell forward = fake::cell(1, 20, [](const FitProblem& problem) {
    static_cast<void>(problem.starts.draw(0));
    FitOutcome out = start_only(problem);
    out.estimate = problem.starts.draw(1);
    return out;
  });
  const Cell backward = fake::cell(1, 20, [](const FitProblem& problem) {
    FitOutcome out = start_only(problem);
    out.estimate = problem.starts.draw(1);
    static_cast<void>(problem.starts.draw(0));
    return out;
  });
  EXPECT_EQ(run(forward, 0, 4).estimates, run(backward, 0, 4).estimates);
}

TEST(RunReplicate, AddingALossMovesNoNumber) {
  const Cell one = fake::cell(2, 50);
  Cell two = one;
  two.losses.insert(two.losses.begin(), std::make_shared<fake::FakeLoss>("other", 0.0));
  two.info.columns = Columns({"other", "error"}, ColumnKind::loss);
  two.info.key = 12;
  const RecordBatch a = run(one, 0, 2), b = run(two, 0, 2);
  EXPECT_EQ(a.estimates, b.estimates);
  EXPECT_EQ(a.values[0], b.values[1]);
  EXPECT_EQ(a.values[1], b.values[3]);
}

TEST(RunReplicate, OnlyStartsThatAskSeeTheTruth) {
  Cell cell = fake::cell(1, 20, start_only);
  EXPECT_LT(run(cell, 0, 1).estimates[1], 1.0);
  cell.start = std::make_shared<fake::FakeStart>(true);
  EXPECT_GT(run(cell, 0, 1).estimates[1], 100.0);
}

void expect_failed_row(const RecordBatch& batch, const std::string& message) {
  ASSERT_EQ(batch.count, 1u);
  EXPECT_EQ(batch.status[0], static_cast<std::uint8_t>(FitStatus::failed));
  EXPECT_EQ(batch.iterations[0], 0);
  EXPECT_TRUE(std::isnan(batch.log_likelihood[0]));
  EXPECT_TRUE(std::isnan(batch.values[0]));
  for (const double value : batch.estimates) EXPECT_TRUE(std::isnan(value));
  ASSERT_EQ(batch.messages.size(), 1u);
  EXPECT_EQ(batch.messages[0].first, batch.first);
  EXPECT_NE(batch.messages[0].second.find(message), std::string::npos) << batch.messages[0].second;
}

class ThrowingLoss final : public Loss {
 public:
  [[nodiscard]] const std::vector<std::string>& columns() const override { return columns_; }
  void evaluate(const MixingMeasure&, Stream&, std::span<double>) const override {
    throw std::runtime_error("no loss");
  }

 private:
  std::vector<std::string> columns_ = {"error"};
};

TEST(RunReplicate, ExceptionsBecomeFailedRows) {
  expect_failed_row(
      run(fake::cell(1, 20, [](const FitProblem&) -> FitOutcome { throw std::runtime_error("broke"); }), 7, 1),
      "broke");
  expect_failed_row(run(fake::cell(1, 20, [](const FitProblem&) -> FitOutcome { throw 3; }), 7, 1), "unknown type");
  expect_failed_row(run(fake::cell(1, 20, [](const FitProblem&) { return FitOutcome{}; }), 7, 1), "says how it ended");
  Cell cell = fake::cell(1, 20);
  cell.losses = {std::make_shared<ThrowingLoss>()};
  expect_failed_row(run(cell, 7, 1), "no loss");
  // an estimate of another size than the cell's
  cell = fake::cell(1, 20);
  cell.info.estimate_columns.push_back("too many");
  expect_failed_row(run(cell, 7, 1), "k atoms");
}

TEST(RunReplicate, NumericalFailureKeepsItsStatusAndHasNoLoss) {
  const Cell cell = fake::cell(1, 20, [](const FitProblem& problem) {
    FitOutcome out = start_only(problem);
    out.status = FitStatus::not_finite;
    out.estimate.atoms()(0, 0) = -not_a_number;
    return out;
  });
  const RecordBatch batch = run(cell, 0, 1);
  EXPECT_EQ(batch.status[0], static_cast<std::uint8_t>(FitStatus::not_finite));
  EXPECT_TRUE(std::isnan(batch.values[0]));
  EXPECT_EQ(std::memcmp(&batch.estimates[1], &not_a_number, sizeof(double)), 0);  // one bit pattern for every NaN
  EXPECT_TRUE(batch.messages.empty());
  const RecordBatch empty = run(fake::cell(1, 20,
                                           [](const FitProblem&) {
                                             FitOutcome out;
                                             out.status = FitStatus::not_finite;
                                             return out;
                                           }),
                                0, 1);
  EXPECT_EQ(empty.status[0], static_cast<std::uint8_t>(FitStatus::not_finite));
  EXPECT_TRUE(std::isnan(empty.estimates[0]));
}

TEST(RunReplicate, RowsOfABatchAreConsecutive) {
  const Cell cell = fake::cell(1, 20);
  RecordBatch batch = make_batch(cell.info, 0, 2, 2);
  EXPECT_THROW(run_replicate(cell, 3, 1, batch), ContractViolation);
}

}  // namespace
}  // namespace mixrate
