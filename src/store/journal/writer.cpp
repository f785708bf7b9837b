#include "store/journal/writer.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <utility>

#include "base/error.hpp"
#include "base/files.hpp"
#include "store/journal/frame.hpp"
#include "store/publish.hpp"

namespace mixrate {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds write_interval{50};
constexpr std::chrono::milliseconds sync_interval{1000};
constexpr std::size_t most_waiting = std::size_t{256} << 20;
constexpr std::size_t most_kept = std::size_t{64} << 20;  // of a buffer that is empty

constexpr const char* advice =
    "Free some space or make the directory writable; what was finished before is kept and the same command continues";

/// The head of a journal that an older program began: from here on it has entries that program does not know.
bool raise_version(const std::string& path) {
  Descriptor file = open_kept_file(path, O_WRONLY);  // not the appending one: there pwrite appends too
  const std::string head = journal_head();
  const bool written = ::pwrite(file.id(), head.data(), head.size(), 0) == static_cast<ssize_t>(head.size());
  return file.close() == 0 && written;
}

}  // namespace

JournalWriter::JournalWriter(std::string path, std::uint64_t sound_bytes) : path_(std::move(path)) {
  const bool is_new = sound_bytes < journal_head_size;
  file_ = open_kept_file(path_, O_WRONLY | O_APPEND);
  const auto refuse = [this](const char* problem) { throw FileError(path_, problem, std::strerror(errno), advice); };
  if (::ftruncate(file_.id(), static_cast<off_t>(is_new ? 0 : sound_bytes)) != 0) refuse("the journal cannot be cut");
  if (is_new) {
    const std::string head = journal_head();
    if (::write(file_.id(), head.data(), head.size()) != static_cast<ssize_t>(head.size()))
      refuse("the journal cannot be begun");
    sync_directory_of(path_);
  }
  if (!is_new && !raise_version(path_)) refuse("the journal cannot be continued");
  appended_ = written_ = is_new ? journal_head_size : sound_bytes;
  thread_ = std::thread([this] { work(); });
}

JournalWriter::~JournalWriter() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void JournalWriter::append(EntryKind kind, std::string_view payload) {
  const std::string head = frame_head(static_cast<std::uint32_t>(kind), payload);
  std::unique_lock lock(mutex_);
  if (waiting_.size() > most_waiting) {  // the disk does not keep up
    wake_.notify_one();
    done_.wait(lock, [this] { return trouble_ || waiting_.size() <= most_waiting; });
  }
  if (trouble_) std::rethrow_exception(trouble_);
  waiting_ += head;
  waiting_ += payload;
  appended_ += head.size() + payload.size();
}

void JournalWriter::sync() {
  std::unique_lock lock(mutex_);
  sync_wanted_ = appended_;
  wake_.notify_one();
  done_.wait(lock, [&, wanted = appended_] { return trouble_ || synced_ >= wanted; });
  if (trouble_) std::rethrow_exception(trouble_);
}

void JournalWriter::expect_sound() const {
  const std::lock_guard lock(mutex_);
  if (trouble_) std::rethrow_exception(trouble_);
}

std::uint64_t JournalWriter::bytes() const {
  const std::lock_guard lock(mutex_);
  return appended_;
}

void JournalWriter::work() {
  auto last_sync = Clock::now(), last_look = last_sync;
  std::string bytes;  // it and waiting_ take turns, so that their memory is touched for the first time only once
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait_for(lock, write_interval,
                   [this] { return leaving_ || sync_wanted_ > synced_ || waiting_.size() > most_waiting; });
    bytes.clear();
    if (bytes.capacity() > most_kept) bytes.shrink_to_fit();
    bytes.swap(waiting_);
    const bool must_sync = leaving_ || sync_wanted_ > synced_ || Clock::now() - last_sync >= sync_interval;
    lock.unlock();
    if (!trouble_ && !bytes.empty()) write_out(bytes);
    const std::uint64_t written = written_;
    bool is_synced = false;
    if (!trouble_ && must_sync && written > synced_) {
      is_synced = ::fdatasync(file_.id()) == 0;
      if (!is_synced) fail_later("the journal cannot be made durable", errno);
      last_sync = Clock::now();
    }
    if (!trouble_ && (must_sync || Clock::now() - last_look >= sync_interval)) {
      expect_in_place();
      last_look = Clock::now();
    }
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    cpu_s_ = static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
    lock.lock();
    if (is_synced && !trouble_) synced_ = written;
    done_.notify_all();
    if (trouble_) return;
    if (leaving_ && waiting_.empty()) return;
  }
}

/// A disk that fills up leaves half a frame at the end. Nothing is written after it, so that a reader sees a torn tail.
void JournalWriter::write_out(const std::string& bytes) {
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t wrote = ::write(file_.id(), bytes.data() + have, bytes.size() - have);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) return fail_later("the journal cannot be written", errno);
    have += static_cast<std::size_t>(wrote);
    written_ += static_cast<std::uint64_t>(wrote);
  }
}

/// A file that is removed or moved can still be written, and nobody would find it.
void JournalWriter::expect_in_place() {
  if (is_file_at(file_.id(), path_)) return;
  const std::string now = current_path(file_.id());
  fail_later(now.empty()
                 ? FileError(path_, "the journal was removed while the run was writing it",
                             "what it held is lost, and nothing more is computed", "The same command begins again")
                 : FileError(path_, "the journal was moved or replaced while the run was writing it",
                             "all rows until now are in " + now, "Move it back, and the same command continues"));
}

void JournalWriter::fail_later(const std::string& problem, int error) {
  fail_later(FileError(path_, problem, std::strerror(error), advice));
}

void JournalWriter::fail_later(const FileError& error) {
  const std::lock_guard lock(mutex_);
  trouble_ = std::make_exception_ptr(error);
}

}  // namespace mixrate
