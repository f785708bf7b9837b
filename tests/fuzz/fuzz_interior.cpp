// A sound result file whose contents are not what they should be: every object of a real one may be dropped, renamed,
// or have another type, shape or values. The HDF5 library itself is not under test here (it crashes on damaged bytes,
// which is what the seal is for), so files are built through our own wrapper and sealed. Reading must end in results
// or a UserError, and results must survive the tables that are made of them.
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/error.hpp"
#include "fuzz/h5_tree.hpp"
#include "fuzz/support.hpp"
#include "store/digest.hpp"
#include "store/reader.hpp"
#include "store/resume.hpp"
#include "store/sample_results.hpp"
#include "store/writer.hpp"

namespace {

using namespace mixrate;

const fuzz::Tree& sample_tree() {
  static const fuzz::Tree tree = [] {
    const test::ScratchDirectory scratch;
    const std::string path = scratch.file("results.h5");
    write_results(path, test::sample_results(), test::source_of(test::sample_summary()), test::sample_rates());
    return fuzz::load_tree(path);
  }();
  return tree;
}

void use(const ResultSet& results) {
  static_cast<void>(summarise_cells(results));
  static_cast<void>(compute_rates(results));
  StudyRequest request{"results.h5", results.study_name, results.study_text, 0, results.seed, {}};
  for (const CellTable& cell : results.cells) request.cells.push_back(cell.info);
  static_cast<void>(match_cells(state_of(results), request));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Tree tree = sample_tree();
  fuzz::Choices choices(fuzz::as_text(data, size));
  for (int edits = 0; edits < 16 && !choices.empty(); ++edits) fuzz::edit_tree(tree, choices);
  try {
    const fuzz::MemoryFile file(fuzz::sealed_bytes(tree));
    static_cast<void>(cells_digest(file.path()));
    use(read_results(file.path()));
  } catch (const UserError&) {
  }
  return 0;
}
