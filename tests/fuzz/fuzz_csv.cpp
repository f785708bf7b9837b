// Any text is a table of finite numbers or a UserError; a data set is written so that it reads back the same.
#include "base/csv.hpp"
#include "base/error.hpp"
#include "drivers/data_file.hpp"
#include "fuzz/support.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mixrate;
  const std::string_view text = fuzz::as_text(data, size);
  try {
    const CsvTable table = parse_csv(text, "fuzz.csv");
    fuzz::require(table.values.size() > 0 && table.values.allFinite(), "a table that is empty or not finite");
    const Dataset first = read_data_file(fuzz::MemoryFile(text).path());
    const Dataset second = read_data_file(fuzz::MemoryFile(format_data(first)).path());
    fuzz::require(first.x == second.x && first.y == second.y, "the data set does not read back");
  } catch (const UserError&) {
  }
  return 0;
}
