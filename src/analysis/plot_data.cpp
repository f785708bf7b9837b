#include "analysis/plot_data.hpp"

#include <iterator>

#include "analysis/print/caption.hpp"
#include "analysis/print/curves.hpp"
#include "analysis/print/page.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

std::string figure_stem(const std::string& scenario) { return file_name(slug(scenario)); }

FigureSet draw_figures(std::span<const FigureSource> sources, const FigureOptions& options) {
  FigureSet out;
  std::vector<PlotCurve> curves;
  for (const FigureSource& source : sources) {
    CurveSet own = plot_curves(source, options);
    curves.insert(curves.end(), std::move_iterator(own.curves.begin()), std::move_iterator(own.curves.end()));
    out.left_out.insert(out.left_out.end(), own.left_out.begin(), own.left_out.end());
  }
  std::set<std::string> stems;
  for (const PlotSheet& sheet : arrange(std::move(curves), options)) {
    const std::string& name = options.name.empty() ? sheet.panels.front().curves.front().scenario : options.name;
    const std::string stem = free_name(figure_stem(name), stems);
    out.figures.push_back({stem, curve_rows(sheet, sources.size() > 1), sheet_script(sheet, stem, options),
                           sheet_caption(sheet, options)});
  }
  return out;
}

std::vector<Figure> make_figures(const ResultSet& results, const FigureOptions& options) {
  const FigureSource source{results.study_name, &results};
  return draw_figures({&source, 1}, options).figures;
}

}  // namespace mixrate
