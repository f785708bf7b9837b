#include "analysis/format.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/plot_data.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "analysis/synthetic.hpp"

namespace mixrate {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using testing_tools::synthetic_results;

TEST(Format, ExponentsAreFractions) {
  EXPECT_EQ(format_exponent(-0.5), "-1/2");
  EXPECT_EQ(format_exponent(-1.0 / 12), "-1/12");
  EXPECT_EQ(format_exponent(-1.0), "-1");
  EXPECT_EQ(format_exponent(std::nan("")), "-");
  EXPECT_EQ(format_exponent(-0.3141592653589793), "-0.314");
}

TEST(Format, TheTableFitsInATerminalAndNamesEverySeries) {
  const std::string text = format_rates(compute_rates(synthetic_results()), TableFormat::table);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120u) << line;
  EXPECT_THAT(text, HasSubstr("synthetic  k = 3 (true 2)  certified"));
  EXPECT_THAT(text, HasSubstr("-1/4"));
}

TEST(Format, TheTableNamesAxisAndFloorWhereThereAreAny) {
  ResultSet results = synthetic_results();
  const std::string before = format_rates(compute_rates(results), TableFormat::table);
  EXPECT_EQ(before.find("floor"), std::string::npos);
  EXPECT_EQ(before.find("slope in"), std::string::npos);
  for (CellTable& cell : results.cells) {
    cell.info.axis = "p";
    cell.info.floor[2] = 0.0625;
  }
  const std::string text = format_rates(compute_rates(results), TableFormat::table);
  EXPECT_THAT(text, ContainsRegex("slope in p.*floor  p\n"));
  EXPECT_THAT(text, HasSubstr(" 0.0625  100..10000"));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120u) << line;
  EXPECT_THAT(format_summaries(summarise_cells(results), TableFormat::table), HasSubstr("its floor"));
  const std::string script = make_figures(results)[0].script;
  EXPECT_THAT(script, HasSubstr("set xlabel 'p'"));
  EXPECT_THAT(script, HasSubstr("its floor: 0.0625"));
}

TEST(Format, TheTableSaysWhatIsNotIdentifiable) {
  ResultSet results = synthetic_results();
  EXPECT_EQ(format_rates(compute_rates(results), TableFormat::table).find("rank deficient"), std::string::npos);
  for (CellTable& cell : results.cells) {
    if (cell.info.k == 2) continue;
    cell.info.predicted[1] = 0.0;
    for (std::size_t r = 0; r < 30; ++r)
      cell.certificate[r * certificate_width + certificate_column("weak_directions")] = 2.0;
  }
  const std::vector<RateRow> rows = compute_rates(results);
  const std::string text = format_rates(rows, TableFormat::table);
  EXPECT_THAT(text,
              HasSubstr("rank deficient at the resolution of the data: at least 100.0 % of the fits at every n\n"));
  EXPECT_THAT(text, ContainsRegex("blocks.over.variance +mean .* 0  not identifiable +5  100"));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120u) << line;
  EXPECT_THAT(format_summaries(summarise_cells(results), TableFormat::table), HasSubstr("rank deficient 100.0 %"));
  const auto json = nlohmann::json::parse(format_rates(rows, TableFormat::json));
  EXPECT_TRUE(json[0]["share_weak"].is_null());
  EXPECT_EQ(json[9]["share_weak"].get<double>(), 1.0);
}

TEST(Format, JsonAndCsvCarryTheSameExactNumbers) {
  const std::vector<RateRow> rows = compute_rates(synthetic_results());
  const auto json = nlohmann::json::parse(format_rates(rows, TableFormat::json));
  ASSERT_EQ(json.size(), rows.size());
  EXPECT_EQ(json[0]["slope"].get<double>(), rows[0].slope);
  EXPECT_EQ(json[0]["verdict"].get<std::string>(), rows[0].verdict);
  EXPECT_TRUE(json[6]["predicted"].is_null());  // theory is silent
  std::istringstream csv(format_rates(rows, TableFormat::csv));
  std::string header, first;
  std::getline(csv, header);
  std::getline(csv, first);
  EXPECT_EQ(std::count(header.begin(), header.end(), ','), std::count(first.begin(), first.end(), ','));
  std::vector<std::string> cells;
  std::istringstream split(first);
  for (std::string cell; std::getline(split, cell, ',');) cells.push_back(cell);
  EXPECT_EQ(std::stod(cells[6]), rows[0].slope);
}

TEST(Format, FilterKeepsWhatIsAskedFor) {
  const std::vector<RateRow> rows = compute_rates(synthetic_results());
  const std::string text = format_rates(rows, TableFormat::csv, {{Functional::median}, {"blocks"}});
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3);  // header and two series
  EXPECT_THAT(text, HasSubstr("blocks.over.variance,median"));
}

TEST(Format, LatexEscapesNames) {
  std::vector<RateRow> rows = compute_rates(synthetic_results());
  rows[0].estimator = "my_em";
  EXPECT_THAT(format_rates(rows, TableFormat::tex), HasSubstr("my\\_em"));
}

TEST(Format, SummariesHaveOneBlockPerCell) {
  const auto rows = summarise_cells(synthetic_results());
  EXPECT_EQ(rows.size(), 30u);
  const std::string text = format_summaries(rows, TableFormat::table);
  EXPECT_THAT(text, HasSubstr("s.k2.n100"));
  EXPECT_EQ(nlohmann::json::parse(format_summaries(rows, TableFormat::json)).size(), rows.size());
}

TEST(Figures, OnePerScenarioOnePanelPerColumn) {
  const std::vector<Figure> figures = make_figures(synthetic_results());
  ASSERT_EQ(figures.size(), 1u);
  EXPECT_EQ(figures[0].name, "synthetic");
  EXPECT_EQ(std::count(figures[0].data.begin(), figures[0].data.end(), '\n'), 1 + 3 * 2 * 5);
  EXPECT_THAT(figures[0].script, HasSubstr("set output 'synthetic.png'"));
  EXPECT_THAT(figures[0].script, HasSubstr("theory -1/4"));
  const std::vector<Figure> one = make_figures(synthetic_results(), {Functional::median, {"hellinger"}, {}});
  EXPECT_THAT(one[0].script, HasSubstr("set multiplot layout 1,1"));
}

}  // namespace
}  // namespace mixrate
