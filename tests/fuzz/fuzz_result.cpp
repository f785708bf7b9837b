// Any file is a result file or a UserError. Behind the seal a blind fuzzer does not come: see fuzz_interior.cpp.
#include "base/error.hpp"
#include "fuzz/support.hpp"
#include "store/digest.hpp"
#include "store/reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mixrate;
  const fuzz::MemoryFile file(fuzz::as_text(data, size));
  try {
    static_cast<void>(read_results(file.path()));
    static_cast<void>(cells_digest(file.path()));
  } catch (const UserError&) {
  }
  return 0;
}
