// Looks at a journal, or spoils it.
//
// usage: journal_tool count FILE           prints: rows, distinct keys, deaths, sound bytes, torn bytes
//        journal_tool flip FILE BYTE BIT   flips one bit
#include <fmt/core.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <utility>

#include "base/error.hpp"
#include "store/journal/reader.hpp"

namespace {

using namespace mixrate;

class Count final : public JournalVisitor {
 public:
  void rows(const RowsView& rows, std::uint64_t /*offset*/) override {
    num_rows += rows.count();
    for (std::uint32_t i = 0; i < rows.count(); ++i) keys.emplace(rows.cell(), rows.first() + i);
  }
  void death(const Death& death) override { num_deaths += death.count; }
  std::uint64_t num_rows = 0, num_deaths = 0;
  std::set<std::pair<std::uint32_t, std::uint32_t>> keys;
};

void flip(const std::string& path, long byte, int bit) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekg(byte);
  const int value = file.get();
  file.seekp(byte);
  file.put(static_cast<char>(value ^ (1 << bit)));
}

}  // namespace

int main(int argc, char** argv) {
  const std::string verb = argc > 2 ? argv[1] : "";
  try {
    if (verb == "count" && argc == 3) {
      Count count;
      const JournalScan scan = scan_journal(argv[2], count);
      fmt::print("{} {} {} {} {}\n", count.num_rows, count.keys.size(), count.num_deaths, scan.sound_bytes,
                 scan.torn_bytes);
    } else if (verb == "flip" && argc == 5) {
      flip(argv[2], std::atol(argv[3]), std::atoi(argv[4]));
    } else {
      return 64;
    }
    return 0;
  } catch (const UserError& error) {
    fmt::print(stderr, "{}\n", error.what());
    return static_cast<int>(error.exit_code());
  }
}
