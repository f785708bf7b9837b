// Any text is a tree or a UserError, and every tree can be printed.
#include "base/error.hpp"
#include "base/json.hpp"
#include "fuzz/support.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mixrate;
  try {
    static_cast<void>(to_text(parse_json(std::string(fuzz::as_text(data, size)), "fuzz.json")));
  } catch (const UserError&) {
  }
  return 0;
}
