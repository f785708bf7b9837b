#include "store/journal/reader.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unordered_map>

#include "base/error.hpp"
#include "base/files.hpp"
#include "store/bytes.hpp"
#include "store/journal/frame.hpp"
#include "store/plain_names.hpp"

namespace mixrate {

namespace {

/// Bytes of known size, read in pieces.
class Source {
 public:
  virtual ~Source() = default;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// Bytes [offset, offset + size), valid until the next call; fewer only if the file shrank meanwhile.
  virtual std::string_view read(std::uint64_t offset, std::size_t size) = 0;
};

class MemorySource : public Source {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  std::string_view read(std::uint64_t offset, std::size_t size) override { return bytes_.substr(offset, size); }

 private:
  std::string_view bytes_;
};

/// A window over a file, read ahead in large pieces. Not mapped: a file that shrinks would be a SIGBUS.
class FileSource : public Source {
 public:
  explicit FileSource(const std::string& path) : path_(path), file_(open_for_reading(path)) {
    struct stat facts {};
    if (::fstat(file_.id(), &facts) != 0) fail();
    size_ = static_cast<std::uint64_t>(facts.st_size);
  }

  [[nodiscard]] std::uint64_t size() const override { return size_; }

  std::string_view read(std::uint64_t offset, std::size_t size) override {
    if (offset < begin_ || offset + size > begin_ + window_.size()) fill(offset, std::max(size, ahead));
    return std::string_view(window_).substr(offset - begin_, size);
  }

 private:
  static constexpr std::size_t ahead = std::size_t{4} << 20;

  void fill(std::uint64_t offset, std::size_t size) {
    begin_ = offset;
    window_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, size_ - std::min(size_, offset))));
    std::size_t have = 0;
    while (have < window_.size()) {
      const ssize_t got =
          ::pread(file_.id(), window_.data() + have, window_.size() - have, static_cast<off_t>(offset + have));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) fail();
      if (got == 0) break;
      have += static_cast<std::size_t>(got);
    }
    window_.resize(have);
  }
  [[noreturn]] void fail() const {
    throw FileError(path_, "cannot read the journal", std::strerror(errno),
                    "Check the path, its permissions, the disk");
  }

  std::string path_;
  Descriptor file_;
  std::uint64_t size_ = 0, begin_ = 0;
  std::string window_;
};

class Scanner {
 public:
  Scanner(Source& source, const std::string& name, JournalVisitor& visitor, Damage damage)
      : source_(source), name_(name), visitor_(visitor), damage_(damage) {}

  JournalScan run() {
    check_head();
    std::uint64_t at = std::min<std::uint64_t>(journal_head_size, source_.size());
    scan_.sound_bytes = at;
    while (at < source_.size()) {
      const std::uint64_t next = take_frame(at);
      if (next != 0) {
        scan_.sound_bytes = at = next;
        continue;
      }
      const std::uint64_t sound = next_sound_frame(at + 1);
      if (sound == 0) break;
      if (damage_ == Damage::refuse) refuse(at, sound);
      scan_.damaged.push_back({at, sound});
      at = sound;
    }
    scan_.torn_bytes = source_.size() - scan_.sound_bytes;
    return scan_;
  }

 private:
  void check_head() {
    const std::string_view head = source_.read(0, journal_head_size);
    const std::string whole = journal_head();
    if (head.size() < whole.size() && std::string_view(whole).starts_with(head)) return;  // killed in its first moment
    int major = 0, minor = 0;
    const std::string line(head.substr(0, head.find('\0')));
    if (std::sscanf(line.c_str(), "mixrate.journal %d.%d", &major, &minor) != 2)
      throw FileError(name_, "this is not a mixrate journal", "its first bytes are not those of one",
                      "Check the path; if it was one, restore it from a copy. Nothing has been changed");
    if (major != journal_major || minor > journal_minor)
      throw FileError(name_, fmt::format("the journal has version {}.{}", major, minor),
                      fmt::format("this program reads version {0}.0 to {0}.{1}", journal_major, journal_minor),
                      "Use the mixrate that wrote it");
  }

  /// The payload of the frame at `at`; nothing if there is no sound one. Sets head_.
  std::optional<std::string_view> payload_at(std::uint64_t at) {
    const std::uint64_t left = source_.size() - at;
    if (left < frame_head_size) return std::nullopt;
    const std::string_view bytes = source_.read(at, frame_head_size);
    if (bytes.size() < frame_head_size) return std::nullopt;
    const auto head = parse_frame_head(bytes);
    if (!head || head->size > left - frame_head_size) return std::nullopt;
    const std::string_view payload = source_.read(at + frame_head_size, head->size);
    if (!is_sound(*head, payload)) return std::nullopt;
    head_ = *head;
    return payload;
  }

  /// Hand over the frame at `at`; returns where the next one begins, 0 if this one is not sound.
  std::uint64_t take_frame(std::uint64_t at) {
    const auto payload = payload_at(at);
    if (!payload) return 0;
    try {
      take_entry(static_cast<EntryKind>(head_.kind), *payload, at);
    } catch (const BadBytes& error) {
      if (damage_ == Damage::skip) {  // e.g. rows of a cell whose entry was damaged
        scan_.damaged.push_back({at, at + frame_head_size + head_.size});
        return scan_.damaged.back().end;
      }
      throw FileError(name_, fmt::format("the journal has an impossible entry at byte {}", at), error.what(),
                      "Its checksum holds, so a program wrote it so: please report this");
    }
    return at + frame_head_size + head_.size;
  }

  void take_entry(EntryKind kind, std::string_view payload, std::uint64_t at) {
    switch (kind) {
      case EntryKind::study: {
        const StudyEntry entry = decode_study(payload);
        require_plain_name(entry.name, name_);
        for (const auto& [number, replicates] : entry.cells) expect_cell(number);
        return visitor_.study(entry);
      }
      case EntryKind::cell: {
        const CellEntry cell = decode_cell(payload);
        const CellInfo& info = cell.info;
        require_plain_names(info, name_);
        if (!widths_.try_emplace(cell.number, info.columns.size(), info.estimate_columns.size()).second)
          throw BadBytes("a cell is declared twice");
        return visitor_.cell(cell);
      }
      case EntryKind::rows:
      case EntryKind::narrow_rows:
      case EntryKind::named_rows: {
        const RowsView rows(payload, kind);
        expect_cell(rows.cell());
        if (widths_.at(rows.cell()) != Widths(rows.num_values(), rows.num_estimates()))
          throw BadBytes("rows do not have the columns of their cell");
        return visitor_.rows(rows, at);
      }
      case EntryKind::run:
        return take_facts(decode_run(payload));
      case EntryKind::death: {
        const Death death = decode_death(payload);
        expect_cell(death.cell);
        return visitor_.death(death);
      }
    }
    throw BadBytes("an entry of unknown kind");
  }

  void take_facts(const Provenance& facts) {
    require_plain_names(facts, name_);
    visitor_.run(facts);
  }

  void expect_cell(std::uint32_t number) const {
    if (!widths_.contains(number)) throw BadBytes("a cell that has not been declared");
  }

  /// The offset of the first sound frame at or after `from`; 0 if there is none.
  std::uint64_t next_sound_frame(std::uint64_t from) {
    constexpr std::size_t piece = std::size_t{1} << 20;
    while (from + frame_head_size <= source_.size()) {
      const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(piece, source_.size() - from));
      const std::string_view bytes = source_.read(from, size);
      const std::size_t found = bytes.find(frame_magic);
      if (found == std::string_view::npos) {
        if (bytes.size() < frame_magic.size()) break;
        from += bytes.size() - (frame_magic.size() - 1);  // the magic may lie across the seam
        continue;
      }
      if (payload_at(from + found)) return from + found;
      from += found + 1;
    }
    return 0;
  }

  [[noreturn]] void refuse(std::uint64_t begin, std::uint64_t end) const {
    throw FileError(name_, fmt::format("the journal is damaged at byte {}", begin),
                    fmt::format("bytes {} to {} are not what was written, and sound records follow", begin, end - 1),
                    "Restore it from a copy, or keep what is sound with 'mixrate rebuild --drop-damaged DIR': what is "
                    "lost will be computed again. Nothing has been changed");
  }

  Source& source_;
  const std::string& name_;
  JournalVisitor& visitor_;
  Damage damage_;
  JournalScan scan_;
  FrameHead head_;
  using Widths = std::pair<std::size_t, std::size_t>;
  std::unordered_map<std::uint32_t, Widths> widths_;  // losses, estimates of each declared cell
};

}  // namespace

JournalScan scan_journal(const std::string& path, JournalVisitor& visitor, Damage damage) {
  FileSource source(path);
  return Scanner(source, path, visitor, damage).run();
}

JournalScan scan_journal_bytes(std::string_view bytes, const std::string& name, JournalVisitor& visitor,
                               Damage damage) {
  MemorySource source(bytes);
  return Scanner(source, name, visitor, damage).run();
}

}  // namespace mixrate
