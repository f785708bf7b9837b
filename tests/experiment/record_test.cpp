#include "experiment/record/record.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "base/error.hpp"

namespace mixrate {
namespace {

CellInfo info() {
  CellInfo out;
  out.id = "toy.k2.n100.em";
  out.replicates = 5;
  out.columns = {"a", "b"};
  out.estimate_columns = {"w1", "w2", "m1"};
  return out;
}

RecordBatch batch(std::uint32_t first, std::uint32_t count) {
  RecordBatch out;
  out.first = first;
  out.count = count;
  for (std::uint32_t r = first; r < first + count; ++r) {
    out.status.push_back(1);
    out.iterations.push_back(static_cast<std::int32_t>(10 * r));
    out.log_likelihood.push_back(-1.0 * r);
    for (int c = 0; c < 2; ++c) out.values.push_back(r + 0.1 * c);
    for (int c = 0; c < 3; ++c) out.estimates.push_back(r + 0.01 * c);
    for (std::size_t c = 0; c < certificate_width; ++c)
      out.certificate.push_back(std::numeric_limits<double>::quiet_NaN());
    out.seconds.push_back(0.5);
  }
  return out;
}

TEST(CellTable, StartsPending) {
  const CellTable table(info());
  EXPECT_EQ(table.num_done(), 0u);
  EXPECT_FALSE(table.is_done(4));
  EXPECT_EQ(table.values.size(), 10u);
  EXPECT_EQ(table.estimates.size(), 15u);
  EXPECT_TRUE(std::isnan(table.values[9]));
}

TEST(CellTable, OrderOfBatchesDoesNotMatter) {
  CellTable forward(info()), backward(info());
  forward.insert(batch(0, 2));
  forward.insert(batch(3, 2));
  backward.insert(batch(3, 2));
  backward.insert(batch(0, 2));
  EXPECT_EQ(forward.num_done(), 4u);
  EXPECT_FALSE(forward.is_done(2));
  EXPECT_EQ(forward.status, backward.status);
  EXPECT_EQ(forward.iterations, backward.iterations);
  EXPECT_EQ(forward.iterations[3], 30);
  EXPECT_EQ(forward.values[7], 3.1);
  EXPECT_EQ(backward.values[7], 3.1);
  EXPECT_EQ(forward.estimates[11], 3.02);
}

TEST(CellTable, InsertingTheSameRowTwiceChangesNothing) {
  CellTable table(info());
  table.insert(batch(0, 3));
  RecordBatch again = batch(1, 3);
  again.seconds.assign(3, 9.0);  // times are not compared
  table.insert(again);
  EXPECT_EQ(table.num_done(), 4u);
  EXPECT_EQ(table.seconds[1], 0.5);
  EXPECT_EQ(table.seconds[3], 9.0);
}

TEST(CellTable, ASecondDifferentRowNamesCellAndReplicate) {
  CellTable table(info());
  table.insert(batch(0, 3));
  RecordBatch other = batch(2, 1);
  other.values[1] += 1e-16 + 1.0;
  try {
    table.insert(other);
    FAIL() << "no exception";
  } catch (const ContractViolation& error) {
    EXPECT_NE(std::string(error.what()).find("cell 'toy.k2.n100.em', replicate 2"), std::string::npos) << error.what();
  }
}

TEST(CellTable, RefusesRowsOutsideTheCellAndBrokenShapes) {
  CellTable table(info());
  EXPECT_THROW(table.insert(batch(4, 2)), ContractViolation);
  EXPECT_THROW(table.insert(batch(4294967295u, 1)), ContractViolation);
  RecordBatch broken = batch(0, 2);
  broken.values.pop_back();
  EXPECT_THROW(table.insert(broken), ContractViolation);
  RecordBatch pending = batch(0, 1);
  pending.status[0] = 0;
  EXPECT_THROW(table.insert(pending), ContractViolation);
}

TEST(CellTable, MessagesAreSortedAndKeptOnce) {
  CellTable table(info());
  RecordBatch late = batch(3, 1), early = batch(1, 1);
  late.messages = {{3, "late"}};
  early.messages = {{1, "early"}};
  table.insert(late);
  table.insert(early);
  table.insert(early);
  ASSERT_EQ(table.messages.size(), 2u);
  EXPECT_EQ(table.messages[0].second, "early");
  EXPECT_EQ(table.messages[1].first, 3u);
}

}  // namespace
}  // namespace mixrate
