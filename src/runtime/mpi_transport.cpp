#include "runtime/mpi_transport.hpp"

#include <mpi.h>
#ifdef OPEN_MPI
#include <mpi-ext.h>
#endif
#include <sched.h>

#include <array>
#include <atomic>
#include <climits>
#include <cstdlib>
#include <list>
#include <mutex>
#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

#include "runtime/nap.hpp"

namespace mixrate {

namespace {

void check(int code, const char* what) {
  if (code == MPI_SUCCESS) return;
  std::array<char, MPI_MAX_ERROR_STRING> text{};
  int length = 0;
  MPI_Error_string(code, text.data(), &length);
  throw std::runtime_error(std::string(what) + ": " + std::string(text.data(), static_cast<std::size_t>(length)));
}

/// MPI from initialisation to finalisation.
class MpiEnvironment {
 public:
  MpiEnvironment(int& argc, char**& argv) {
    // Open MPI spins while it waits for the other side of a large message. Give way instead: with other programs on the
    // cores this made free replicates 5 to 20 times faster. A setting of the user wins; other MPI libraries ignore it.
    setenv("OMPI_MCA_mpi_yield_when_idle", "1", 0);
    setenv("OMPI_MCA_mpi_warn_on_fork", "0", 0);  // --isolate forks, and its children leave MPI alone
    int provided = MPI_THREAD_SINGLE;
    check(MPI_Init_thread(&argc, &argv, MPI_THREAD_SERIALIZED, &provided), "MPI_Init_thread");
    if (provided < MPI_THREAD_SERIALIZED) {
      MPI_Finalize();
      throw std::runtime_error("this MPI library does not allow messages from a second thread (heartbeats)");
    }
  }
  ~MpiEnvironment() { MPI_Finalize(); }
  MpiEnvironment(const MpiEnvironment&) = delete;
  MpiEnvironment& operator=(const MpiEnvironment&) = delete;
};

class MpiTransport : public Transport {
 public:
  MpiTransport(int& argc, char**& argv) : environment_(argc, argv) {
    // our own communicator: errors come back as codes, and other users of MPI cannot take our messages
    check(MPI_Comm_dup(MPI_COMM_WORLD, &comm_), "MPI_Comm_dup");
    check(MPI_Comm_set_errhandler(comm_, MPI_ERRORS_RETURN), "MPI_Comm_set_errhandler");
    check(MPI_Comm_rank(comm_, &rank_), "MPI_Comm_rank");
    check(MPI_Comm_size(comm_, &size_), "MPI_Comm_size");
    given_up_ = std::vector<std::atomic<bool>>(static_cast<std::size_t>(size_));
  }
  ~MpiTransport() override {
    finish_sending();
    MPI_Comm_free(&comm_);
  }
  MpiTransport(const MpiTransport&) = delete;
  MpiTransport& operator=(const MpiTransport&) = delete;

  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int size() const override { return size_; }
  void send(int to, Tag tag, std::string_view bytes) override;
  bool poll(Message& message) override;
  void give_up(int rank) override { given_up_.at(static_cast<std::size_t>(rank)) = true; }
  [[nodiscard]] bool is_given_up(int rank) const override { return given_up_.at(static_cast<std::size_t>(rank)); }
  std::vector<int> take_dead() override;
  void end_by_force(int exit_code) override { MPI_Abort(comm_, exit_code); }

 private:
  struct Transfer {
    Message message;  // `from` is the other rank
    MPI_Request request = MPI_REQUEST_NULL;
  };
  enum class Progress { done, underway, failed };
  void finish_sending();
  Progress progress(Transfer& transfer);
  void begin_receives();
  bool deliver(Message& message);
  void found_dead(int rank);
  bool is_death(int code);

  MpiEnvironment environment_;
  std::mutex mutex_;  // MPI_THREAD_SERIALIZED: the threads take turns
  MPI_Comm comm_ = MPI_COMM_NULL;
  int rank_ = 0;
  int size_ = 1;
  std::vector<std::atomic<bool>> given_up_;
  std::list<Transfer> sending_, receiving_;  // buffers stay where they are until MPI is done with them
  std::list<Transfer> broken_;               // from ranks that were given up in the middle of a message
  std::set<int> known_dead_;
  std::vector<int> new_dead_;
};

/// The transfer is started and, on a worker, helped along until it is done; the lock is free in between, so that a
/// heartbeat can pass a large message. The master leaves it to poll().
void MpiTransport::send(int to, Tag tag, std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(INT_MAX)) {
    throw std::runtime_error("a batch of more than 2 GiB: use smaller batches (BatchPolicy::max_count)");
  }
  if (is_given_up(to)) return;
  std::list<Transfer> own;  // a list, so that it can be handed over without moving the buffer
  Transfer& transfer = own.emplace_back(Transfer{{to, tag, std::string(bytes)}});
  Progress state = Progress::underway;
  Nap nap;
  {
    const std::lock_guard lock(mutex_);
    const std::string& buffer = transfer.message.bytes;
    const int code = MPI_Isend(buffer.data(), static_cast<int>(buffer.size()), MPI_BYTE, to, static_cast<int>(tag),
                               comm_, &transfer.request);
    if (is_death(code)) return found_dead(to);
    check(code, "MPI_Isend");
    state = progress(transfer);
    if (state == Progress::underway && rank_ == 0) sending_.splice(sending_.end(), own);
  }
  if (own.empty()) return;
  while (state == Progress::underway) {
    nap.wait();
    const std::lock_guard lock(mutex_);
    state = progress(transfer);
  }
}

bool MpiTransport::poll(Message& message) {
  constexpr int patience = 100;  // a transfer under way moves only while somebody looks at it
  for (int i = 0;; ++i) {
    {
      const std::lock_guard lock(mutex_);
      sending_.remove_if([this](Transfer& transfer) { return progress(transfer) != Progress::underway; });
      begin_receives();
      if (deliver(message)) return true;
      if (receiving_.empty() || i == patience) return false;
    }
    sched_yield();
  }
}

/// What was sent last may still be on its way; whoever does not take it within a second is dead.
void MpiTransport::finish_sending() {
  Nap nap;
  for (int i = 0; i < 1000 && !sending_.empty(); ++i) {
    sending_.remove_if([this](Transfer& transfer) { return progress(transfer) != Progress::underway; });
    nap.wait();
  }
}

/// A receive that waits would hang with a sender that died in the middle of a large message.
void MpiTransport::begin_receives() {
  constexpr std::size_t most = 64;
  while (receiving_.size() < most) {
    int arrived = 0;
    MPI_Status status;
    const int code = MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, comm_, &arrived, &status);
    if (is_death(code)) continue;
    check(code, "MPI_Iprobe");
    if (arrived == 0) return;
    int size = 0;
    check(MPI_Get_count(&status, MPI_BYTE, &size), "MPI_Get_count");
    Transfer& transfer = receiving_.emplace_back();
    transfer.message.from = status.MPI_SOURCE;
    transfer.message.tag = static_cast<Tag>(status.MPI_TAG);
    transfer.message.bytes.resize(static_cast<std::size_t>(size));
    check(MPI_Irecv(transfer.message.bytes.data(), size, MPI_BYTE, status.MPI_SOURCE, status.MPI_TAG, comm_,
                    &transfer.request),
          "MPI_Irecv");
    if (size == 0 || progress(transfer) == Progress::done) return;  // one at a time while they are small
  }
}

/// The first message that is there and not behind an unfinished one of the same sender.
bool MpiTransport::deliver(Message& message) {
  std::set<int> held_up;
  for (auto place = receiving_.begin(); place != receiving_.end();) {
    const int from = place->message.from;
    const Progress state = held_up.contains(from) ? Progress::underway : progress(*place);
    if (state == Progress::done) {
      message = std::move(place->message);
      receiving_.erase(place);
      return true;
    }
    if (state == Progress::failed) {
      place = receiving_.erase(place);
    } else if (is_given_up(from)) {
      broken_.splice(broken_.end(), receiving_, place++);
    } else {
      held_up.insert(from);
      ++place;
    }
  }
  return false;
}

MpiTransport::Progress MpiTransport::progress(Transfer& transfer) {
  if (transfer.request == MPI_REQUEST_NULL) return Progress::done;
  int done = 0;
  const int code = MPI_Test(&transfer.request, &done, MPI_STATUS_IGNORE);
  if (is_death(code)) {
    found_dead(transfer.message.from);
    return Progress::failed;
  }
  check(code, "MPI_Test");
  return done != 0 ? Progress::done : Progress::underway;
}

void MpiTransport::found_dead(int rank) {
  given_up_.at(static_cast<std::size_t>(rank)) = true;
  if (known_dead_.insert(rank).second) new_dead_.push_back(rank);
}

std::vector<int> MpiTransport::take_dead() {
  const std::lock_guard lock(mutex_);
  return std::exchange(new_dead_, {});
}

/// Does the code say that a process has failed? Then all that are known to have failed are taken note of.
/// Only libraries with user-level fault mitigation (Open MPI 5, `mpirun --with-ft ulfm`) say so; this part was written
/// after their documented interface; the library here lacks it, so it has been neither compiled nor run. With others
/// silence is the only sign.
bool MpiTransport::is_death([[maybe_unused]] int code) {
#ifdef OMPI_HAVE_MPI_EXT_FTMPI
  int kind = MPI_SUCCESS;
  if (code != MPI_SUCCESS) MPI_Error_class(code, &kind);
  if (kind != MPIX_ERR_PROC_FAILED && kind != MPIX_ERR_PROC_FAILED_PENDING) return false;
  MPI_Group dead = MPI_GROUP_NULL, all = MPI_GROUP_NULL;
  int count = 0;
  MPIX_Comm_failure_ack(comm_);
  MPIX_Comm_failure_get_acked(comm_, &dead);
  MPI_Comm_group(comm_, &all);
  MPI_Group_size(dead, &count);
  for (int i = 0; i < count; ++i) {
    int rank = MPI_UNDEFINED;
    MPI_Group_translate_ranks(dead, 1, &i, all, &rank);
    if (rank != MPI_UNDEFINED) found_dead(rank);
  }
  MPI_Group_free(&dead);
  MPI_Group_free(&all);
  return true;
#else
  return false;
#endif
}

}  // namespace

bool launched_by_mpi() {
#ifdef OPEN_MPI
  return std::getenv("OMPI_COMM_WORLD_SIZE") != nullptr || std::getenv("PMIX_RANK") != nullptr;
#else
  return std::getenv("PMI_RANK") != nullptr || std::getenv("PMIX_RANK") != nullptr;
#endif
}

std::unique_ptr<Transport> make_mpi_transport(int& argc, char**& argv) {
  return std::make_unique<MpiTransport>(argc, argv);
}

}  // namespace mixrate
