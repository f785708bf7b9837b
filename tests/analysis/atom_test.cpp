// What counts as an atom at 0, and what does not, over many seeded samples of known laws.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "analysis/one_column.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

double chi_squared(Stream& stream, int freedom) {
  double sum = 0.0;
  for (int i = 0; i < freedom; ++i) {
    const double z = sample_normal(stream);
    sum += z * z;
  }
  return sum;
}

/// A study of five cells with 100 rows each: the law times 1 / n.
ResultSet study_of(const std::function<double(Stream&)>& law, Stream& stream) {
  ResultSet results;
  for (const std::int64_t n : {100, 316, 1000, 3162, 10000})
    testing_tools::add_cell(results, {.column = "kl", .rows = 100, .predicted = -1.0}, n,
                            [&] { return law(stream) / static_cast<double>(n); });
  return results;
}

/// Share of 400 studies whose median has the verdict "atom at 0".
double share_of_atoms(const std::function<double(Stream&)>& law, std::uint64_t seed) {
  constexpr int studies = 400;
  Stream stream({51, seed, 0}, Purpose::test);
  int found = 0;
  for (int i = 0; i < studies; ++i) {
    const std::vector<RateRow> rows = compute_rates(study_of(law, stream));
    found += rows.at(1).functional == Functional::median && rows[1].verdict == "atom at 0";
  }
  return found / static_cast<double>(studies);
}

/// 0 of 400: a false positive rate above 1 % has probability 0.018 of showing none.
TEST(AtomAtZero, IsNotSeenInLawsThatHaveNone) {
  EXPECT_EQ(share_of_atoms([](Stream& s) { return chi_squared(s, 1); }, 1), 0.0);
  EXPECT_EQ(share_of_atoms([](Stream& s) { return chi_squared(s, 2); }, 2), 0.0);
  EXPECT_EQ(share_of_atoms([](Stream& s) { return std::exp(2.0 * sample_normal(s)); }, 3), 0.0);
  EXPECT_EQ(share_of_atoms([](Stream& s) { return std::pow(chi_squared(s, 1), 2.0); }, 4), 0.0);
  EXPECT_EQ(share_of_atoms([](Stream& s) { return std::pow(chi_squared(s, 1), 3.0); }, 5), 0.0);
  // a far row now and then does not make the others small
  EXPECT_EQ(share_of_atoms([](Stream& s) { return sample_uniform(s) < 0.002 ? 1e12 : chi_squared(s, 1); }, 6), 0.0);
}

/// P(fewer than 25 of 100 rows at 0) = 0.11 at a share of 0.3, in all of five cells 2e-5.
TEST(AtomAtZero, IsSeenWhereThereIsOne) {
  const auto mixed = [](double share, double at_zero) {
    return
        [=](Stream& s) { return sample_uniform(s) < share ? at_zero * std::abs(sample_normal(s)) : chi_squared(s, 1); };
  };
  EXPECT_GE(share_of_atoms(mixed(0.3, 0.0), 11), 0.99);
  EXPECT_GE(share_of_atoms(mixed(0.3, 1e-17), 12), 0.99);
  EXPECT_GE(share_of_atoms(mixed(0.9, 1e-17), 13), 0.99);
  EXPECT_LE(share_of_atoms(mixed(0.1, 0.0), 14), 0.01);  // too small to spoil a median
}

/// A cell of nothing but rounding errors, of either sign, has no scale of its own: its neighbours have.
TEST(AtomAtZero, IsSeenInACellOfRoundingErrors) {
  Stream stream({51, 21, 0}, Purpose::test);
  ResultSet results = study_of([](Stream& s) { return chi_squared(s, 1); }, stream);
  EXPECT_NE(compute_rates(results)[1].verdict, "atom at 0");
  for (double& value : results.cells.back().values) value = 1e-17 * std::abs(sample_normal(stream));
  EXPECT_EQ(compute_rates(results)[1].verdict, "atom at 0");
}

TEST(AtomAtZero, TheShareIsCounted) {
  EXPECT_EQ(share_at_zero(std::vector<double>{0.0, 0.0, -1e-17, 1.0, 2.0, 1e-5}), 0.5);
  EXPECT_EQ(share_at_zero(std::vector<double>{0.0, 0.0}), 1.0);
  EXPECT_EQ(share_at_zero(std::vector<double>{1e-17, 2e-17}), 0.0);
  EXPECT_EQ(share_at_zero(std::vector<double>{1e-17, 2e-17}, 1.0), 1.0);
  EXPECT_TRUE(std::isnan(share_at_zero(std::vector<double>{})));
}

}  // namespace
}  // namespace mixrate
