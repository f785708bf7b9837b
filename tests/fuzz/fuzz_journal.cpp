// Any bytes are a journal with perhaps a torn end, or a UserError; nothing is read outside them, and what is handed on
// can be used. The first byte chooses: bit 0, what follows is the file as it is, or payloads that get frames with
// matching checksums (a blind fuzzer does not find those); bit 1, refuse or skip damage.
#include "base/error.hpp"
#include "fuzz/support.hpp"
#include "store/journal/frame.hpp"
#include "store/journal/reader.hpp"

namespace {

using namespace mixrate;

class UseAll final : public JournalVisitor {
 public:
  void rows(const RowsView& rows, std::uint64_t /*offset*/) override {
    const RecordBatch batch = rows.batch();
    fuzz::require(batch.status.size() == rows.count() && batch.certificate.size() == batch.count * certificate_width,
                  "rows of the wrong shape");
    for (std::uint32_t i = 0; i < rows.count(); ++i) {
      sum_ += rows.row_hash(i) + rows.status(i);
      seconds_ += rows.seconds(i);
    }
  }

 private:
  std::uint64_t sum_ = 0;
  double seconds_ = 0.0;
};

/// Frames around payloads: kind, two bytes of size, payload, and so on.
std::string framed(std::string_view bytes) {
  fuzz::Choices choices(bytes);
  std::string journal = journal_head();
  while (!choices.empty()) {
    const std::uint32_t kind = choices.byte();
    const std::string_view payload = choices.bytes(choices.below(65536));
    journal += frame_head(kind, payload);
    journal += payload;
  }
  return journal;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view rest = fuzz::as_text(data + 1, size - 1);
  const std::string bytes = (data[0] & 1) != 0 ? framed(rest) : std::string(rest);
  UseAll visitor;
  try {
    const JournalScan scan =
        scan_journal_bytes(bytes, "fuzz.journal", visitor, (data[0] & 2) != 0 ? Damage::skip : Damage::refuse);
    fuzz::require(scan.sound_bytes + scan.torn_bytes == bytes.size(), "bytes are unaccounted for");
  } catch (const UserError&) {
  }
  return 0;
}
