#include "runtime/mpi_transport.hpp"

#include <mpi.h>

#include <array>
#include <climits>
#include <cstdlib>
#include <mutex>
#include <stdexcept>

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
  }
  ~MpiTransport() override { MPI_Comm_free(&comm_); }
  MpiTransport(const MpiTransport&) = delete;
  MpiTransport& operator=(const MpiTransport&) = delete;

  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int size() const override { return size_; }

  void send(int to, Tag tag, std::string_view bytes) override {
    if (bytes.size() > static_cast<std::size_t>(INT_MAX)) {
      throw std::runtime_error("a batch of more than 2 GiB: use smaller batches (BatchPolicy::max_count)");
    }
    const std::lock_guard lock(mutex_);
    check(MPI_Send(bytes.data(), static_cast<int>(bytes.size()), MPI_BYTE, to, static_cast<int>(tag), comm_),
          "MPI_Send");
  }

  bool poll(Message& message) override {
    const std::lock_guard lock(mutex_);
    int arrived = 0;
    MPI_Status status;
    check(MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, comm_, &arrived, &status), "MPI_Iprobe");
    if (arrived == 0) return false;
    int size = 0;
    check(MPI_Get_count(&status, MPI_BYTE, &size), "MPI_Get_count");
    message.from = status.MPI_SOURCE;
    message.tag = static_cast<Tag>(status.MPI_TAG);
    message.bytes.resize(static_cast<std::size_t>(size));
    check(MPI_Recv(message.bytes.data(), size, MPI_BYTE, status.MPI_SOURCE, status.MPI_TAG, comm_, MPI_STATUS_IGNORE),
          "MPI_Recv");
    return true;
  }

  void end_by_force(int exit_code) override { MPI_Abort(comm_, exit_code); }

 private:
  MpiEnvironment environment_;
  std::mutex mutex_;  // MPI_THREAD_SERIALIZED: the heartbeat thread and the main thread take turns
  MPI_Comm comm_ = MPI_COMM_NULL;
  int rank_ = 0;
  int size_ = 1;
};

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
