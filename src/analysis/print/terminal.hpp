// What a figure is drawn on: formats, papers and the terminals of gnuplot.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mixrate {

enum class ImageFormat { png, pdf, svg };
std::string_view to_string(ImageFormat format);

/// screen: as large as its panels need. single, twice: the width of one column or of a page of a journal, 3.4 and 7
/// inches.
enum class Paper { screen, single, twice };

inline constexpr double points_per_inch = 72.0;
/// Of a journal, in points; not for the screen.
double paper_width(Paper paper);

/// In points of print.
struct PageSize {
  double width = 0.0, height = 0.0, font = 8.0;
  int dots_per_inch = 300;  // of PNG
};

/// "set terminal ...", with enhanced text, and "set output ...": into STEM.png, .pdf or .svg.
std::string terminal_script(ImageFormat format, const PageSize& page, const std::string& stem);

/// Where a figure goes.
struct FigureTarget {
  Paper paper = Paper::screen;
  std::vector<ImageFormat> formats = {ImageFormat::png};
};

/// The drawing once for each format.
std::string drawn_in(std::span<const ImageFormat> formats, const PageSize& page, const std::string& stem,
                     const std::string& drawing);

/// A page of so many pixels of a screen, or of the same shape on paper.
PageSize page_of(double width_pixels, double height_pixels, double font, Paper paper);

}  // namespace mixrate
