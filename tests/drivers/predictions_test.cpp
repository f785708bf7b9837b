#include "drivers/fit/predictions.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "drivers/fit/rounded.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

double cdf(const Vector& w, const Vector& m, const Vector& v, double y) {
  double sum = 0.0;
  for (Index i = 0; i < w.size(); ++i) sum += w[i] * 0.5 * std::erfc(-(y - m[i]) / std::sqrt(2.0 * v[i]));
  return sum;
}

/// Quantiles of one normal law are known (tables); those of mixtures give their probability back.
TEST(Predictions, QuantilesAreThoseOfTheMixture) {
  const Vector one = Vector::Ones(1);
  EXPECT_NEAR(mixture_quantile(one, 3.0 * one, 4.0 * one, 0.975), 3.0 + 2.0 * 1.959963984540054, 1e-12);
  EXPECT_NEAR(mixture_quantile(one, 3.0 * one, 4.0 * one, 1e-10), 3.0 - 2.0 * 6.361340902404056, 1e-8);
  EXPECT_NEAR(mixture_quantile(one, 0.0 * one, one, 0.5), 0.0, 1e-14);
  const Vector w{{0.3, 0.5, 0.2}}, m{{-5.0, 0.0, 40.0}}, v{{1.0, 0.01, 100.0}};
  for (const double p : {1e-6, 0.1, 0.3, 0.5, 0.799, 0.9, 0.999999})
    EXPECT_NEAR(cdf(w, m, v, mixture_quantile(w, m, v, p)), p, 1e-12);
}

TEST(Predictions, ColumnsOfAMixtureAreItsFormulas) {
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(Options(family.info));
  Matrix atoms(model->layout()->atom_width(), 2);
  atoms.row(model->layout()->atom_block(Meaning::location).offset) << -1.0, 2.0;
  atoms.row(model->layout()->atom_block(Meaning::variance).offset) << 0.25, 4.0;
  const MixingMeasure g(model->layout(), Vector{{std::log(0.25), std::log(0.75)}}, atoms);
  Observations rows{Matrix(3, 0), Matrix(3, 1)};
  rows.y << 0.0, std::nan(""), -1.0;
  Predictions out;
  for (const PredictedColumn& column :
       parse_predicted({"density,mean", "quantile:0.5", "weights", "responsibilities,label"}))
    predict(column, *model, g, rows, {"y"}, out);
  ASSERT_EQ(out.names, (std::vector<std::string>{"density", "mean", "quantile:0.5", "weight1", "weight2",
                                                 "responsibility1", "responsibility2", "label"}));
  const double first = 0.25 / std::sqrt(2.0 * M_PI * 0.25) * std::exp(-1.0 / 0.5);
  const double second = 0.75 / std::sqrt(2.0 * M_PI * 4.0) * std::exp(-4.0 / 8.0);
  EXPECT_NEAR(out.columns[0][0], first + second, 1e-14);
  EXPECT_TRUE(std::isnan(out.columns[0][1]));
  EXPECT_NEAR(out.columns[1][1], 0.25 * -1.0 + 0.75 * 2.0, 1e-14);  // the mean needs no response
  EXPECT_NEAR(cdf(Vector{{0.25, 0.75}}, Vector{{-1.0, 2.0}}, Vector{{0.25, 4.0}}, out.columns[2][0]), 0.5, 1e-12);
  EXPECT_NEAR(out.columns[3][2], 0.25, 1e-14);
  EXPECT_NEAR(out.columns[5][0], first / (first + second), 1e-13);
  EXPECT_EQ(out.columns[7][0], second > first ? 2.0 : 1.0);
  EXPECT_EQ(out.columns[7][2], 1.0);
}

TEST(Predictions, ColumnsThatDoNotExistAreRefused) {
  EXPECT_EQ(message_of([] { return parse_predicted({"densty"}); }),
            "--column: 'densty' is not a choice (choices: density, mean, quantile, weights, responsibilities, label). "
            "Did you mean 'density'?");
  EXPECT_EQ(message_of([] { return parse_predicted({"quantile"}); }),
            "--column: 'quantile' is no column. Write quantile:0.1.");
  EXPECT_EQ(message_of([] { return parse_predicted({"mean:1"}); }), "--column: 'mean:1' is no column. Write mean.");
  EXPECT_EQ(message_of([] { return parse_predicted({"quantile:1.5"}); }),
            "--column: '1.5' is not a number from 0 to 1.");
  EXPECT_EQ(message_of([] { return parse_predicted({"quantile:1"}); }), "--column: the 1-quantile is infinite.");
}

TEST(Rounded, NumbersHaveTheDigitsOfTheirErrors) {
  EXPECT_EQ(rounded(54.614856, 0.6997), "54.61");
  EXPECT_EQ(rounded_error(54.614856, 0.6997), "0.70");
  EXPECT_EQ(rounded(54.614856, 0.0996), "54.61");  // 0.10
  EXPECT_EQ(rounded_error(54.614856, 0.0996), "0.10");
  EXPECT_EQ(rounded(123456.7, 2345.0), "123500");
  EXPECT_EQ(rounded_error(123456.7, 2345.0), "2300");
  EXPECT_EQ(rounded(-1.23456789e12, 3.4e9), "-1.2346e+12");
  EXPECT_EQ(rounded(1.23456e-12, 3.4e-14), "1.235e-12");
  EXPECT_EQ(rounded_error(1.23456e-12, 3.4e-14), "3.4e-14");
  EXPECT_EQ(rounded(-0.00001, 0.12), "0.00");
  EXPECT_EQ(rounded(0.0, 0.5), "0.00");
  EXPECT_EQ(rounded(3.14159265, std::nan("")), "3.1416");
  EXPECT_EQ(rounded(std::nan(""), 1.0), "-");
  EXPECT_EQ(rounded_error(1.0, std::nan("")), "-");
}

}  // namespace
}  // namespace mixrate
