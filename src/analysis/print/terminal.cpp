#include "analysis/print/terminal.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr double pixels_per_inch = 96.0;  // what gnuplot takes for granted

}  // namespace

std::string_view to_string(ImageFormat format) {
  switch (format) {
    case ImageFormat::png:
      return "png";
    case ImageFormat::pdf:
      return "pdf";
    case ImageFormat::svg:
      return "svg";
  }
  return "unknown";
}

double paper_width(Paper paper) {
  MIXRATE_EXPECT(paper != Paper::screen, "a screen has no width");
  return (paper == Paper::single ? 3.4 : 7.0) * points_per_inch;
}

/// Sizes of fonts that were measured in the files: pdfcairo and pngcairo take points of a screen of 96 dots per inch,
/// svg takes pixels of it.
std::string terminal_script(ImageFormat format, const PageSize& page, const std::string& stem) {
  const std::string output =
      fmt::format("set output {}\n", gnuplot_file(fmt::format("{}.{}", stem, to_string(format))));
  if (format == ImageFormat::pdf)
    return fmt::format("set terminal pdfcairo size {:.4g}in,{:.4g}in font 'Sans,{:.4g}' fontscale 0.75 linewidth 1.2\n",
                       page.width / points_per_inch, page.height / points_per_inch, page.font) +
           output;
  if (format == ImageFormat::svg) {
    const double scale = pixels_per_inch / points_per_inch;
    return fmt::format("set terminal svg size {:.0f},{:.0f} font 'Sans,{:.4g}' background '#ffffff'\n",
                       scale * page.width, scale * page.height, scale * page.font) +
           output;
  }
  const double scale = page.dots_per_inch / pixels_per_inch;
  return fmt::format(
             "set terminal pngcairo size {:.0f},{:.0f} font 'Sans,{:.4g}' fontscale {:.4g} linewidth {:.4g} pointscale "
             "{:.4g}\n",
             page.width * page.dots_per_inch / points_per_inch, page.height * page.dots_per_inch / points_per_inch,
             page.font, scale, scale, scale) +
         output;
}

PageSize page_of(double width_pixels, double height_pixels, double font, Paper paper) {
  const double scale = points_per_inch / pixels_per_inch;
  if (paper == Paper::screen)
    return {scale * width_pixels, scale * height_pixels, font, static_cast<int>(pixels_per_inch)};
  return {paper_width(paper), paper_width(paper) * height_pixels / width_pixels};
}

std::string drawn_in(std::span<const ImageFormat> formats, const PageSize& page, const std::string& stem,
                     const std::string& drawing) {
  std::string out;
  for (const ImageFormat format : formats)
    out += (out.empty() ? "" : "reset\n") + terminal_script(format, page, stem) + drawing;
  return out;
}

}  // namespace mixrate
