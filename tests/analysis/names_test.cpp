// Hostile names in tables, figures and scripts: data, whatever they hold.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/format.hpp"
#include "analysis/merge_tree.hpp"
#include "analysis/orders.hpp"
#include "analysis/plot_data.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "analysis/synthetic.hpp"
#include "base/quote.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;
using testing_tools::synthetic_results;

const std::string hostile = "x', 1 ; system('touch PWNED') ; plot 1 title 'y";

ResultSet renamed(const std::string& scenario, const std::string& estimator, const std::string& column) {
  ResultSet results = synthetic_results();
  for (CellTable& cell : results.cells) {
    cell.info.scenario = scenario;
    cell.info.estimator = estimator;
    std::vector<std::string> columns = cell.info.columns;
    columns.at(0) = column;
    cell.info.columns = columns;
  }
  return results;
}

/// What of a gnuplot script stands outside of its single-quoted strings and comments.
std::string outside_strings(const std::string& script) {
  std::string out;
  std::istringstream lines(script);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) {
      EXPECT_FALSE(line.ends_with('\\')) << line;
      continue;
    }
    bool inside = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const bool is_doubled = inside && line.substr(at, 2) == "''";
      if (is_doubled) {
        ++at;
      } else if (line[at] == '\'') {
        inside = !inside;
      } else if (!inside) {
        out += line[at];
      }
    }
    EXPECT_FALSE(inside) << line;
    out += '\n';
  }
  return out;
}

/// As wide in print: what stands where follows from widths.
std::string ordinary(const std::string& name) { return std::string(terminal_text(name).size(), 'c'); }

TEST(Names, StayInsideTheStringsOfAFigure) {
  for (const std::string& name : {hostile, std::string("|touch PWNED"), std::string("`touch PWNED`"),
                                  std::string("<touch PWNED\\"), std::string("\" . system(\"x\") . \"")}) {
    const std::string same_width = ordinary(name);
    const Figure plain = make_figures(renamed(same_width, same_width, same_width)).at(0);
    const Figure figure = make_figures(renamed(name, name, name)).at(0);
    EXPECT_EQ(outside_strings(figure.script), outside_strings(plain.script));
    EXPECT_EQ(figure.name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"),
              std::string::npos)
        << figure.name;
    EXPECT_THAT(figure.script, HasSubstr("set output '" + figure.name + ".png'"));
    EXPECT_THAT(figure.data, HasSubstr("\n" + csv_text(name) + "," + csv_text(name) + ",2," + csv_text(name) + ","));
  }
  ResultSet axis = synthetic_results();
  for (CellTable& cell : axis.cells) cell.info.axis = hostile + "\\";
  EXPECT_EQ(outside_strings(make_figures(axis).at(0).script),
            outside_strings(make_figures(synthetic_results()).at(0).script));
}

TEST(Names, StayInsideTheStringsOfAFigureOnPaper) {
  const auto script = [](const std::string& name) {
    FigureOptions options;
    options.target = {Paper::twice, {ImageFormat::pdf, ImageFormat::png}};
    options.title = name;
    options.together = {CurveTrait::column, CurveTrait::k};
    return outside_strings(make_figures(renamed(name, name, name), options).at(0).script);
  };
  for (const std::string& name : {hostile, std::string("}{/:Bold x_{"), std::string("\\"), std::string("@~&")})
    EXPECT_EQ(script(name), script(ordinary(name)));
}

TEST(Names, ThatAreAlikeAsNamesOfFilesGiveTwoFigures) {
  ResultSet results = synthetic_results();
  for (CellTable& cell : results.cells) cell.info.scenario = cell.info.k == 2 ? "../a b" : "/a/b";
  const std::vector<Figure> figures = make_figures(results);
  ASSERT_EQ(figures.size(), 2u);
  EXPECT_EQ(figures[0].name, "a-b");
  EXPECT_EQ(figures[1].name, "a-b-2");
  EXPECT_THAT(figures[1].script, HasSubstr("set output 'a-b-2.png'"));
}

TEST(Names, OfDendrogramsAreDataToo) {
  const auto layout = std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"mean", 1}});
  const MixingMeasure g(layout, Vector::Constant(4, -std::log(4.0)), Matrix{{0, 5, 1, 8}});
  const auto tree =
      std::make_shared<const Dendrogram>(dendrogram(g, weight_shares(g), Dissimilarity::strong, MergeRule::plain));
  const Figure plain = make_tree_figure({{"line", "dendrogram", 4, 2, 1000, 3, 2.0, tree}}, "s");
  const Figure figure = make_tree_figure({{"../" + hostile, hostile + ",", 4, 2, 1000, 3, 2.0, tree}}, "s");
  EXPECT_EQ(outside_strings(figure.script), outside_strings(plain.script));
  EXPECT_THAT(figure.data, HasSubstr("," + csv_text(hostile + ",") + ",1000"));
}

TEST(Names, OfDeterministicTablesAreDataToo) {
  Table table;
  table.columns = {"eps", "a"};
  table.rows.resize(5, 2);
  for (Index i = 0; i < 5; ++i) table.rows.row(i) << std::pow(10.0, -i), std::pow(10.0, -2 * i);
  table.laws = {{"a", 2.0, "t"}};
  table.note = "held fixed";
  const std::string plain = outside_strings(table_script("t", table));
  table.columns = {hostile, "b'," + hostile};
  table.laws[0].column = table.columns[1];
  table.note = hostile + "\\";
  EXPECT_EQ(outside_strings(table_script("t", table)), plain);
  EXPECT_TRUE(table_csv(table).starts_with(csv_text(table.columns[0]) + "," + csv_text(table.columns[1]) + "\n"));
  EXPECT_THAT(orders_csv(compute_orders("a,b", table)), HasSubstr("\n\"a,b\"," + csv_text(table.columns[1]) + ","));
}

TEST(Names, InTablesAreEscapedForEachFormat) {
  const std::string name = "\\input{x} $a_b^c~ , \"q\"";
  const auto rows = compute_rates(renamed("s", name, "c"));
  EXPECT_THAT(format_rates(rows, TableFormat::tex), HasSubstr(", " + tex_text(name) + ","));  // in the caption
  EXPECT_EQ(format_rates(rows, TableFormat::tex).find("\\input"), std::string::npos);
  EXPECT_THAT(format_rates(rows, TableFormat::csv), HasSubstr("," + csv_text(name) + ","));
  EXPECT_EQ(nlohmann::json::parse(format_rates(rows, TableFormat::json))[0]["estimator"], name);
  const ResultSet broken = renamed("s", "\xFF\x1b[2J", "c");  // made by hand: a reader would refuse it
  EXPECT_NO_THROW(EXPECT_FALSE(nlohmann::json::parse(format_rates(compute_rates(broken), TableFormat::json)).empty()));
  EXPECT_NO_THROW(
      EXPECT_FALSE(nlohmann::json::parse(format_summaries(summarise_cells(broken), TableFormat::json)).empty()));
  EXPECT_EQ(format_rates(compute_rates(broken), TableFormat::table).find('\x1b'), std::string::npos);
}

/// Cells of a line of a printed table: columns are separated by blanks, and no cell holds one.
std::vector<std::string> cells_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> out;
  for (std::string cell; in >> cell;) out.push_back(cell);
  return out;
}

TEST(Tables, WideContentPushesItsColumn) {
  std::vector<RateRow> rows = compute_rates(renamed("s", "e", "a-loss-whose-name-is-longer-than-its-column-was"));
  rows.resize(3);
  rows[0].slope = -123456.789;
  rows[0].standard_error = 65432.1;
  rows[0].lower = -9999999.5;
  rows[0].upper = 9999999.5;
  rows[0].num_cells = 123456;
  rows[0].predicted = -0.314159;
  std::istringstream lines(format_rates(rows, TableFormat::table));
  std::string head, titles, first, second;
  for (std::string* line : {&head, &titles, &first, &second}) std::getline(lines, *line);
  const auto cells = cells_of(first);
  ASSERT_EQ(cells.size(), 10u) << first;
  EXPECT_EQ(cells[2], "-123456.789");
  EXPECT_EQ(cells[3], "65432.100");
  EXPECT_EQ(cells[4] + " " + cells[5], "[-9999999.500, 9999999.500]");
  EXPECT_EQ(cells[8], "123456");
  EXPECT_EQ(first.find("mean"), second.find("median"));
  EXPECT_EQ(titles.find(" of ") + 1, first.find("mean"));
  EXPECT_EQ(titles.find("slope") + 5, first.find(cells[2]) + cells[2].size());

  std::vector<SummaryRow> summaries =
      summarise_cells(renamed("s", "e", "a-loss-whose-name-is-longer-than-its-column-was"));
  summaries[0].mean = -1.2345e-300;
  summaries[0].count = 1234567;
  std::istringstream summary(format_summaries(summaries, TableFormat::table));
  for (std::string* line : {&head, &titles, &first}) std::getline(summary, *line);
  EXPECT_EQ(cells_of(first).size(), 9u) << first;
  EXPECT_EQ(cells_of(first)[1], "1234567");
}

}  // namespace
}  // namespace mixrate
