// What is written comes back bit for bit, and equal results give equal bytes.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <bit>

#include "base/error.hpp"
#include "sample_results.hpp"
#include "store/digest.hpp"
#include "store/reader.hpp"
#include "store/writer.hpp"

namespace mixrate {
namespace {

using test::ScratchDirectory;

void expect_same_bits(const std::vector<double>& a, const std::vector<double>& b, const char* what) {
  ASSERT_EQ(a.size(), b.size()) << what;
  const auto bits = [](double x) { return std::bit_cast<std::uint64_t>(x); };
  EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), [&](double x, double y) { return bits(x) == bits(y); }))
      << what;
}

void expect_same_cell(const CellTable& a, const CellTable& b) {
  EXPECT_EQ(a.info.id, b.info.id);
  EXPECT_EQ(a.info.key, b.info.key);
  EXPECT_EQ(a.info.scenario, b.info.scenario);
  EXPECT_EQ(a.info.family, b.info.family);
  EXPECT_EQ(a.info.estimator, b.info.estimator);
  EXPECT_EQ(a.info.start, b.info.start);
  EXPECT_EQ(a.info.axis, b.info.axis);
  EXPECT_EQ(a.info.n, b.info.n);
  EXPECT_EQ(a.info.k, b.info.k);
  EXPECT_EQ(a.info.k0, b.info.k0);
  EXPECT_EQ(a.info.replicates, b.info.replicates);
  EXPECT_EQ(a.info.columns, b.info.columns);
  EXPECT_EQ(a.info.estimate_columns, b.info.estimate_columns);
  expect_same_bits(a.info.predicted, b.info.predicted, "predicted");
  expect_same_bits(a.info.floor, b.info.floor, "floor");
  EXPECT_EQ(a.status, b.status);
  EXPECT_EQ(a.iterations, b.iterations);
  expect_same_bits(a.log_likelihood, b.log_likelihood, "log_likelihood");
  expect_same_bits(a.values, b.values, "losses");
  expect_same_bits(a.estimates, b.estimates, "estimates");
  expect_same_bits(a.certificate, b.certificate, "certificate");
  expect_same_bits(a.seconds, b.seconds, "seconds");
  EXPECT_EQ(a.messages, b.messages);
}

TEST(RoundTrip, everything_comes_back_bit_for_bit) {
  const ScratchDirectory scratch;
  const ResultSet written = test::sample_results();
  write_results(scratch.file("r.h5"), written, test::source_of(test::sample_summary()), test::sample_rates());
  const ResultSet read = read_results(scratch.file("r.h5"));
  EXPECT_EQ(read.study_name, written.study_name);
  EXPECT_EQ(read.study_text, written.study_text);
  EXPECT_EQ(read.study_hash, written.study_hash);
  EXPECT_EQ(read.seed, written.seed);
  EXPECT_EQ(read.provenance, written.provenance);
  ASSERT_EQ(read.cells.size(), written.cells.size());
  for (std::size_t i = 0; i < read.cells.size(); ++i) expect_same_cell(read.cells[i], written.cells[i]);
}

TEST(RoundTrip, empty_results_and_cells_without_columns_are_fine) {
  const ScratchDirectory scratch;
  write_results(scratch.file("empty.h5"), {}, test::source_of({}), {});
  EXPECT_TRUE(read_results(scratch.file("empty.h5")).cells.empty());
  ResultSet bare;
  CellInfo info;
  info.id = "bare";
  info.replicates = 3;
  bare.cells.emplace_back(info);
  write_results(scratch.file("bare.h5"), bare, test::source_of({}), {});
  expect_same_cell(read_results(scratch.file("bare.h5")).cells.at(0), bare.cells[0]);
}

TEST(RoundTrip, equal_results_give_equal_files) {
  const ScratchDirectory scratch;
  const ResultSet results = test::sample_results();
  write_results(scratch.file("a.h5"), results, test::source_of(test::sample_summary()), test::sample_rates());
  ::sleep(1);  // a stored time would differ now
  write_results(scratch.file("b.h5"), results, test::source_of(test::sample_summary()), test::sample_rates());
  EXPECT_EQ(test::read_bytes(scratch.file("a.h5")), test::read_bytes(scratch.file("b.h5")));
  EXPECT_EQ(cells_digest(scratch.file("a.h5")), cells_digest(scratch.file("b.h5")));
}

TEST(RoundTrip, digest_sees_every_result_and_no_circumstance) {
  const ScratchDirectory scratch;
  const auto digest_of = [&](const ResultSet& results, const std::vector<RateRow>& rates) {
    const std::string path = scratch.file("d.h5");
    write_results(path, results, test::source_of({}), rates);
    return cells_digest(path);
  };
  const ResultSet base = test::sample_results();
  const auto rates = test::sample_rates();
  const std::string digest = digest_of(base, rates);
  EXPECT_EQ(digest.size(), 16u);
  ResultSet other = base;
  other.cells[0].seconds[0] = 99.0;
  other.provenance["hosts"] = "elsewhere";
  std::swap(other.cells[0], other.cells[1]);  // order of the grid is no result
  EXPECT_EQ(digest_of(other, rates), digest);
  other = base;
  other.cells[0].values[0] = 0.0;  // was -0.0
  EXPECT_NE(digest_of(other, rates), digest);
  other = base;
  other.cells[1].info.columns = {"voronoi-over", "blocks.over.variance"};
  EXPECT_NE(digest_of(other, rates), digest);
  other = base;
  other.cells[1].status[3] = 1;
  EXPECT_NE(digest_of(other, rates), digest);
  auto steeper = rates;
  steeper[0].slope = std::nextafter(steeper[0].slope, -1.0);
  EXPECT_NE(digest_of(base, steeper), digest);
}

TEST(RoundTrip, many_cells) {
  const ScratchDirectory scratch;
  ResultSet results = test::sample_results();
  results.cells.clear();
  for (int i = 0; i < 300; ++i) results.cells.push_back(test::sample_cell("cell-" + std::to_string(i), i));
  write_results(scratch.file("r.h5"), results, test::source_of({}), {});
  const ResultSet read = read_results(scratch.file("r.h5"));
  ASSERT_EQ(read.cells.size(), 300u);
  for (std::size_t i = 0; i < 300; ++i) expect_same_cell(read.cells[i], results.cells[i]);
}

}  // namespace
}  // namespace mixrate
