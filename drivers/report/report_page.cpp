#include "drivers/report/report_page.hpp"

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "base/error.hpp"
#include "drivers/report/page_parts.hpp"

namespace mixrate {

namespace {

/// JSON that may stand in an element `script`: '<' occurs in texts only, where \u003c is the same.
std::string script_json(const nlohmann::ordered_json& data) {
  const std::string text = data.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string report_page(const nlohmann::ordered_json& data) {
  const std::string json = script_json(data);
  const std::pair<std::string_view, std::string_view> parts[] = {
      {"{{style}}", page_style()},          {"{{licences}}", page_licences()},      {"{{data}}", json},
      {"{{sorting}}", page_sorting_code()}, {"{{plotting}}", page_plotting_code()}, {"{{script}}", page_own_code()},
  };
  // From the left: what was put in is not looked at again.
  std::string_view rest = page_frame();
  std::string page;
  page.reserve(rest.size() + json.size() + page_plotting_code().size() + 100000);
  for (const auto& [mark, text] : parts) {
    const std::size_t at = rest.find(mark);
    MIXRATE_EXPECT(at != std::string_view::npos, "the page has its marks in this order");
    page.append(rest.substr(0, at)).append(text);
    rest.remove_prefix(at + mark.size());
  }
  return page.append(rest);
}

}  // namespace mixrate
