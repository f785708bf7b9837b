// Rate tables for a paper.
#include <gmock/gmock.h>

#include <limits>

#include "analysis/format.hpp"
#include "analysis/print/rates_tex.hpp"
#include "base/quote.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

RateRow rate(const std::string& column, std::int64_t k, const std::string& estimator, double slope, double below,
             double above, double predicted) {
  RateRow row;
  row.scenario = "s_1";
  row.estimator = estimator;
  row.column = column;
  row.axis = "n";
  row.k = k;
  row.k0 = 2;
  row.slope = slope;
  row.lower = slope - below;
  row.upper = slope + above;
  row.predicted = predicted;
  row.verdict = "agrees";
  row.n_min = 100;
  row.n_max = 10000;
  row.window = "auto";
  return row;
}

TEST(RatesTex, HasALineALossAndAColumnAnEstimator) {
  const std::vector<RateRow> rows = {rate("wasserstein-1", 3, "mle", -0.251, 0.012, 0.012, -0.25),
                                     rate("hellinger", 3, "mle", -0.498, 0.02, 0.02, -0.5),
                                     rate("wasserstein-1", 3, "my_em", -0.2, 0.03, 0.03, -0.25)};
  const std::string text = rates_tex(rows);
  EXPECT_TRUE(text.starts_with("% needs \\usepackage{booktabs}"));
  EXPECT_THAT(text,
              HasSubstr("{\\begin{tabular}{@{}lrrr@{}}\n\\toprule\nLoss & Theory & mle & my\\_em \\\\\n\\midrule\n"
                        "$W_{1}$ & $-1/4$ & $-0.251 \\pm 0.012$ & $-0.200 \\pm 0.030$ \\\\\n"
                        "$h$ & $-1/2$ & $-0.498 \\pm 0.020$ & -- \\\\\n\\bottomrule\n\\end{tabular}}\n"));
  EXPECT_THAT(text,
              HasSubstr("Slopes of the logarithm of the mean loss in the logarithm of the sample size $n$, s\\_1, "
                        "$k = 3$ ($k_0 = 2$),\nover windows chosen by a rule within 100 to 10000;\n$\\pm$: "
                        "half-width of the 95\\,\\% interval;\nWasserstein distance $W_{1}$;"));
}

TEST(RatesTex, KAreColumnsOfOneEstimatorWithTheirTheories) {
  const std::vector<RateRow> rows = {rate("hellinger", 2, "mle", -0.5, 0.05, 0.05, -0.5),
                                     rate("hellinger", 3, "mle", -0.25, 0.05, 0.05, -0.25)};
  const std::string text = rates_tex(rows);
  EXPECT_THAT(text, HasSubstr("{@{}lrrrr@{}}\n\\toprule\nLoss & Theory & $k = 2$ & Theory & $k = 3$ \\\\\n"));
  EXPECT_THAT(text, HasSubstr(", mle, $k_0 = 2$,\nover windows"));
  EXPECT_THAT(text, HasSubstr("$h$ & $-1/2$ & $-0.50 \\pm 0.05$ & $-1/4$ & $-0.25 \\pm 0.05$ \\\\\n"));
}

/// An interval that reaches further to one side is not made symmetric, and what speaks against a slope is told.
TEST(RatesTex, DoesNotHideWhatIsNotSymmetricOrBent) {
  std::vector<RateRow> rows = {rate("hellinger", 2, "mle", -0.5, 0.05, 0.11, -0.5),
                               rate("l2", 2, "mle", -0.4, 0.06, 0.06, std::numeric_limits<double>::quiet_NaN())};
  rows[1].verdict = "no theory";
  rows[1].curvature_p = 1e-6;
  const std::string text = rates_tex(rows);
  EXPECT_THAT(text, HasSubstr("$-0.50_{-0.05}^{+0.11}$"));
  EXPECT_THAT(text, HasSubstr("$L_2$ & -- & $-0.40_{-0.06}^{+0.06}$\\textsuperscript{a} \\\\"));
  EXPECT_THAT(text, HasSubstr("small figures: distances to the ends of the 95\\,\\% interval"));
  EXPECT_THAT(text, HasSubstr("\\textsuperscript{a} the points bend."));
  EXPECT_THAT(text, HasSubstr("{\\renewcommand{\\arraystretch}{1.25}%\n\\begin{tabular}"));
  EXPECT_TRUE(text.ends_with("\\end{tabular}}\n"));
  EXPECT_THAT(text, Not(HasSubstr("\\pm")));
}

TEST(RatesTex, ScenariosAndFunctionalsAreBlocks) {
  std::vector<RateRow> rows = {rate("hellinger", 2, "mle", -0.5, 0.05, 0.05, -0.5)};
  rows.push_back(rows[0]);
  rows[1].scenario = "other";
  rows.push_back(rows[1]);
  rows[2].functional = Functional::rms;
  const std::string text = rates_tex(rows);
  EXPECT_THAT(text, HasSubstr("\\multicolumn{3}{@{}l}{s\\_1, mean} \\\\\n"));
  EXPECT_THAT(text, HasSubstr("\\addlinespace\n\\multicolumn{3}{@{}l}{other, root mean square} \\\\\n"));
}

TEST(RatesTex, SaysWhatIsWiderThanAColumn) {
  std::vector<RateRow> rows;
  for (const char* estimator : {"a", "b", "c"}) rows.push_back(rate("hellinger", 2, estimator, -0.5, 0.05, 0.05, -0.5));
  EXPECT_THAT(rates_tex(rows), Not(HasSubstr("table*")));
  EXPECT_THAT(rates_tex(rows), HasSubstr("{\\setlength{\\tabcolsep}{4pt}%\n"));
  rows[0].upper = rows[0].slope + 0.008;
  rows[0].lower = rows[0].slope - 0.008;
  EXPECT_THAT(rates_tex(rows), HasSubstr("% wider than a column of 3.4 inches: for table*\n{"));
}

}  // namespace
}  // namespace mixrate
