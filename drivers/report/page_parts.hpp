// The files of drivers/report/page and drivers/report/vendor, taken into the program when it is built.
#pragma once

#include <string_view>

namespace mixrate {

std::string_view page_frame();          // page.html, with marks for the others
std::string_view page_style();          // page.css
std::string_view page_own_code();       // the scripts of the page
std::string_view page_sorting_code();   // sortable-tablesort
std::string_view page_plotting_code();  // plotly.js
std::string_view page_licences();       // of both

}  // namespace mixrate
