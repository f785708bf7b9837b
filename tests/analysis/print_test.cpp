// Figures and tables as a journal prints them: labels, words, ticks, what stands together, exponents at lines.
#include <gmock/gmock.h>

#include <cmath>
#include <regex>
#include <set>

#include "analysis/one_column.hpp"
#include "analysis/plot_data.hpp"
#include "analysis/print/axes.hpp"
#include "analysis/print/marks.hpp"
#include "analysis/print/words.hpp"
#include "analysis/synthetic.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/diagnostic.hpp"

namespace mixrate {
namespace {

using ::testing::ContainsRegex;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing_tools::synthetic_results;

TEST(Labels, MathematicsForBothPrinters) {
  EXPECT_EQ(gnuplot_maths("W_{12}"), "{/:Italic W}_{12}");
  EXPECT_EQ(gnuplot_maths("\\Delta_+ \\sigma^2"), "Δ_{+}σ^{2}");
  EXPECT_EQ(gnuplot_maths("\\mathrm{KL}"), "KL");
  EXPECT_EQ(gnuplot_maths("n^{-1/4}"), "{/:Italic n}^{−1/4}");
  EXPECT_THROW(gnuplot_maths("\\frac{1}{2}"), ContractViolation);
  const Label label = words_label("sample size $n$");
  EXPECT_EQ(tex_label(label), "sample size $n$");
  EXPECT_EQ(gnuplot_label(label), "sample size {/:Italic n}");
  EXPECT_EQ(label_width(label), 13u);
}

TEST(Labels, NamesAreNeitherMathematicsNorFonts) {
  const Label label = name_label("a_b^2 {/:Bold $x$} \\ @ ~ &");
  EXPECT_EQ(gnuplot_label(label), "a\\_b\\^2 \\{/:Bold $x$\\} \\\\ \\@ \\~ \\&");
  EXPECT_EQ(tex_label(label), tex_text("a_b^2 {/:Bold $x$} \\ @ ~ &"));
}

TEST(Labels, BreakBetweenWordsOnly) {
  std::vector<std::string> lines;
  for (const Label& line : wrapped_label(words_label("mean error of the means $\\mu$"), 12))
    lines.push_back(plain_label(line));
  EXPECT_THAT(lines, ElementsAre("mean error ", "of the ", "means \\mu"));
  EXPECT_EQ(wrapped_label(name_label("one two three four"), 5).size(), 1u);
}

/// Every entry is TeX that both printers understand; names without an entry stay what they are.
TEST(Words, OfColumns) {
  const std::pair<const char*, const char*> expected[] = {
      {"wasserstein-1", "Wasserstein distance $W_{1}$"},
      {"blocks.over.intercept", "error of the intercepts in cells with several atoms"},
      {"blocks.single.gate_slope", "error of the slopes of the gate in cells with one atom"},
      {"hellinger.q95", "posterior 95 \\% quantile of the Hellinger distance $h$"},
      {"fisher.atom12", "error of atom 12 over the Fisher bound"},
      {"levels.over.leaf_slope", "error of the slopes of shared leaves"},
      {"my_loss", "my\\_loss"},
      {"blocks.over.own_block", "blocks.over.own\\_block"},
      {"wasserstein-x", "wasserstein-x"}};
  for (const auto& [column, words] : expected) {
    EXPECT_EQ(tex_label(column_words(column).words), words);
    EXPECT_NO_THROW(static_cast<void>(gnuplot_label(column_words(column).words)));
    EXPECT_NO_THROW(static_cast<void>(gnuplot_maths(column_words(column).symbol)));
  }
  EXPECT_EQ(column_words("blocks.over.variance").symbol, "\\Delta_+ \\sigma^2");
  EXPECT_EQ(column_words("my_loss").symbol, "");
}

/// No loss on any truth, and no diagnostic with a size, is printed under a bare name.
TEST(Words, OfEveryColumnOfTheCatalogue) {
  const auto wordless = [](std::string_view column) { return column_words(column).symbol.empty(); };
  std::set<std::string> missing, known;
  for (const ScenarioEntry& entry : scenarios()) {
    const auto scenario = entry.make();
    for (const LossEntry& loss : losses()) {
      for (const Index k : {scenario->truth.size(), scenario->truth.size() + 1}) {
        try {  // some losses are for some families
          const auto bound = loss.make(Options(Node(Node::Table{}), loss.info), scenario, k);
          for (const std::string& column : bound->columns()) (wordless(column) ? missing : known).insert(column);
        } catch (const StudyError&) {
          continue;
        }
      }
    }
  }
  for (const Diagnostic& diagnostic : diagnostics())
    if (diagnostic.meaning.kind == NumberKind::quantity && wordless(diagnostic.info.name))
      missing.insert(std::string(diagnostic.info.name));
  EXPECT_THAT(missing, ElementsAre());
  EXPECT_GT(known.size(), 50u);
}

std::vector<std::string> texts(const std::vector<AxisTick>& ticks) {
  std::vector<std::string> out;
  for (const AxisTick& tick : ticks)
    if (!tick.text.empty()) out.push_back(tick.text);
  return out;
}

TEST(Ticks, AreDecadesWhereThereAreTwo) {
  const auto wide = log_ticks(90.0, 120000.0, 6);
  EXPECT_THAT(texts(wide), ElementsAre("10^{2}", "10^{3}", "10^{4}", "10^{5}"));
  EXPECT_EQ(wide.size(), 29u);  // 90, and 100 to 100000 by digits, and nothing beyond
  EXPECT_THAT(texts(log_ticks(2e-9, 0.5, 4)), ElementsAre("10^{−8}", "10^{−6}", "10^{−4}", "10^{−2}"));
  EXPECT_THAT(texts(log_ticks(0.03, 0.5, 5)), ElementsAre("0.03", "0.1", "0.3"));
  EXPECT_THAT(texts(log_ticks(0.11, 0.45, 5)), ElementsAre("0.2", "0.3", "0.4"));
  EXPECT_THAT(texts(log_ticks(0.3001, 0.3048, 5)), ElementsAre("0.301", "0.302", "0.303", "0.304"));
  EXPECT_THAT(texts(log_ticks(1.5e-7, 4e-7, 5)), ElementsAre("2·10^{−7}", "3·10^{−7}", "4·10^{−7}"));
  EXPECT_THAT(texts(linear_ticks(-0.02, 1.02, 5)), ElementsAre("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"));
  EXPECT_THAT(texts(linear_ticks(1.9, 3.2, 5, 1.0)), ElementsAre("2", "3"));
}

/// A curve value = n^slope without error.
PlotCurve straight(double slope, double factor, double predicted, std::size_t style) {
  PlotCurve curve;
  for (const double n : {1e2, 1e3, 1e4})
    curve.points.push_back({std::log(n), std::log(factor) + slope * std::log(n), 1e-6});
  curve.floors.assign(3, std::nan(""));
  curve.predicted = predicted;
  curve.fit.slope = slope;
  curve.fit.intercept = std::log(factor);
  curve.window = {0, 3};
  curve.style = style;
  return curve;
}

/// Ranges are no wider than the data and a tenth; exponents stand at the ends of their lines, apart, and once where two
/// lines end together.
TEST(Axes, AreTightAndExponentsApart) {
  PlotPanel panel;
  panel.curves = {straight(-0.5, 1.0, -0.5, 0), straight(-0.5, 1.02, -0.5, 1), straight(-0.25, 0.1, -0.25, 2)};
  const PanelAxes axes = panel_axes(panel, 0.0, 5, 5);
  EXPECT_LT(axes.x.high, 1e4 * 1.25);
  EXPECT_GT(axes.x.low, 1e2 / 1.25);
  EXPECT_NEAR(axes.y.place(0.01), 1.0 - axes.y.place(0.102), 0.01);
  EXPECT_NEAR(axes.y.place(0.01), 0.05 / 1.1, 0.005);
  const std::vector<LineEnd> ends = line_ends(panel, axes, 0.3);
  ASSERT_EQ(ends.size(), 2u);
  const double at_edge = std::pow(axes.x.high, -0.5);
  EXPECT_EQ(ends[0].text, "-1/2");
  EXPECT_FALSE(ends[0].style.has_value());
  EXPECT_NEAR(ends[0].y, axes.y.place(at_edge), 0.02);
  EXPECT_EQ(ends[1].style, 2u);
  EXPECT_GE(ends[1].y - ends[0].y, 0.3 - 1e-12);
  const PanelAxes with_foot = panel_axes(panel, 0.4, 5, 5);
  EXPECT_NEAR(with_foot.y.place(0.01), 0.4 + 0.6 * 0.05 / 1.1, 0.005);
}

/// A prediction that leaves the panel has its exponent where it leaves.
TEST(Axes, ALineThatLeavesThePanelEndsThere) {
  PlotPanel panel;
  panel.curves = {straight(-0.1, 1.0, -2.0, 0)};
  const PanelAxes axes = panel_axes(panel, 0.0, 5, 5);
  const std::vector<LineEnd> ends = line_ends(panel, axes, 0.1);
  ASSERT_EQ(ends.size(), 1u);
  EXPECT_EQ(ends[0].y, 0.0);
  const GuideLine law = predicted_line(panel.curves[0]);
  EXPECT_NEAR(law.factor * std::pow(axes.x.at(ends[0].x), law.exponent), axes.y.low, 1e-9 * axes.y.low);
}

/// Marks of a curve that stands apart stay where they are; those that would hide each other are moved, within the
/// margin of the axis.
TEST(Axes, MarksAreMovedWhereBarsOverlap) {
  PlotPanel panel;
  panel.curves = {straight(-0.5, 1.0, -0.5, 0), straight(-0.5, 3.0, -0.5, 1)};
  EXPECT_THAT(sideways(panel, 0.01), ElementsAre(0.0, 0.0));
  panel.curves[1] = straight(-0.5, 1.001, -0.5, 1);
  EXPECT_THAT(sideways(panel, 0.01), ElementsAre(-0.005, 0.005));
  panel.curves.resize(8, panel.curves[0]);
  const std::vector<double> many = sideways(panel, 0.02);
  EXPECT_GT(panel_axes(panel, 0.0, 5, 5).x.place(100.0) + many.front(), 0.015);
  EXPECT_NEAR(many.front(), -many.back(), 1e-15);
}

FigureOptions together(std::set<CurveTrait> traits) {
  FigureOptions options;
  options.together = std::move(traits);
  options.target.paper = Paper::single;
  return options;
}

std::size_t num_panels(const Figure& figure) {
  const std::regex plots("\nplot ");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(figure.script.begin(), figure.script.end(), plots), std::sregex_iterator()));
}

TEST(Together, LegendsNameOnlyWhatDiffers) {
  const ResultSet results = synthetic_results();  // k = 2 and 3, three columns, one estimator
  const Figure by_column = make_figures(results, together({CurveTrait::estimator, CurveTrait::k})).at(0);
  EXPECT_EQ(num_panels(by_column), 3u);
  EXPECT_THAT(by_column.script, HasSubstr("set label '{/:Italic k} = 3' at screen"));
  EXPECT_THAT(by_column.script, Not(HasSubstr("certified")));
  EXPECT_THAT(by_column.script, HasSubstr("'mean Voronoi loss {/:Italic D}_{1}'"));
  const Figure by_k = make_figures(results, together({CurveTrait::column})).at(0);
  EXPECT_EQ(num_panels(by_k), 2u);
  EXPECT_THAT(by_k.script, HasSubstr("set label 'Voronoi loss {/:Italic D}_{1}' at screen"));
  EXPECT_THAT(by_k.script, HasSubstr("set label 'mean error' "));
  EXPECT_THAT(by_k.script, HasSubstr("set label '{/:Italic k} = 2' at graph 0, graph 1"));
  const Figure one = make_figures(results, together({CurveTrait::column, CurveTrait::estimator, CurveTrait::k})).at(0);
  EXPECT_EQ(num_panels(one), 1u);
  EXPECT_THAT(one.script, HasSubstr("set label 'Hellinger distance {/:Italic h}, {/:Italic k} = 3' at screen"));
  FigureOptions single = together({CurveTrait::estimator});
  single.columns = {"hellinger"};
  EXPECT_THAT(make_figures(results, single).at(0).script, Not(HasSubstr(" point lc ")));
}

TEST(Together, FilesStandInOnePanelIfTheirAxesAreOne) {
  ResultSet a = synthetic_results(), b = a;
  a.study_name = "first";
  b.study_name = "it's second";
  const FigureSource sources[] = {{a.study_name, &a}, {b.study_name, &b}};
  FigureOptions options = together({CurveTrait::file, CurveTrait::k, CurveTrait::estimator});
  options.name = "both";
  const FigureSet set = draw_figures(sources, options);
  ASSERT_EQ(set.figures.size(), 1u);
  EXPECT_EQ(set.figures[0].name, "both");
  EXPECT_THAT(set.figures[0].script, HasSubstr("set label 'it''s second, {/:Italic k} = 2' at screen"));
  EXPECT_TRUE(set.figures[0].data.starts_with("study,scenario,loss,k,"));
  EXPECT_EQ(draw_figures(sources, together({CurveTrait::k})).figures.size(), 2u);
  for (CellTable& cell : b.cells) cell.info.axis = "p";
  EXPECT_THROW(draw_figures(sources, options), StudyError);
}

TEST(Paper, HasItsWidthAndFormatsAndNoMorePanelsThanAPage) {
  FigureOptions options = together({CurveTrait::k});
  options.target.formats = {ImageFormat::pdf, ImageFormat::svg, ImageFormat::png};
  options.title = "a_title";
  const Figure figure = make_figures(synthetic_results(), options).at(0);
  EXPECT_THAT(figure.script, ContainsRegex("set terminal pdfcairo size 3.4in,[0-9.]+in font 'Sans,8' fontscale 0.75"));
  EXPECT_THAT(figure.script, HasSubstr("set output 'synthetic.pdf'"));
  EXPECT_THAT(figure.script, ContainsRegex("set terminal svg size 326,[0-9]+ font 'Sans,10.67'"));
  EXPECT_THAT(figure.script, ContainsRegex("set terminal pngcairo size 1020,[0-9]+ "));
  EXPECT_THAT(figure.script, HasSubstr("set label 'a\\_title' at screen 0.5"));
  EXPECT_THAT(figure.caption, HasSubstr("95\\,\\% Monte Carlo intervals"));
  EXPECT_THAT(figure.caption,
              ContainsRegex("\\$k\\$ = 3: \\$-0.2[0-9]+\\$ \\[\\$-0.[0-9]+\\$, \\$-0.[0-9]+\\$\\] over 100 to "
                            "10000, predicted \\$-1/2\\$"));
  ResultSet many = synthetic_results();
  for (CellTable& cell : many.cells) cell.info.columns = std::vector<std::string>{"a", "b", "c"};
  ResultSet other = many;
  for (CellTable& cell : other.cells) cell.info.columns = std::vector<std::string>{"d", "e", "f"};
  many.cells.insert(many.cells.end(), other.cells.begin(), other.cells.end());
  EXPECT_THROW(make_figures(many, options), StudyError);
  options.target.paper = Paper::twice;
  EXPECT_THAT(make_figures(many, options).at(0).script, HasSubstr("set multiplot layout 2,3"));
}

TEST(Paper, SaysWhatCannotBeDrawn) {
  ResultSet zero;
  for (const std::int64_t n : {100, 1000}) testing_tools::add_cell(zero, {.column = "none"}, n, [] { return 0.0; });
  const FigureSource source{"zero", &zero};
  const FigureSet set = draw_figures({&source, 1}, {});
  EXPECT_TRUE(set.figures.empty());
  EXPECT_THAT(set.left_out.at(0), HasSubstr("its mean is positive in 0 of 2 cells"));
  zero.cells.pop_back();
  EXPECT_THAT(draw_figures({&source, 1}, {}).left_out.at(0), HasSubstr("one cell is no curve"));
}

}  // namespace
}  // namespace mixrate
