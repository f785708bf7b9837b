// Messages between the master (rank 0) and the workers, without saying how they travel.
#pragma once

#include <string>
#include <string_view>

namespace mixrate {

/// What a message is. Up: from a worker to the master. Down: from the master to a worker.
enum class Tag : int {
  hello = 1,      // up: ready for work; no payload
  result = 2,     // up: ResultMessage
  heartbeat = 3,  // up: still alive; no payload
  failed = 4,     // up: this worker cannot go on; payload is the text
  assign = 5,     // down: AssignMessage
  dismiss = 6,    // down: leave; no payload
};

struct Message {
  int from = 0;
  Tag tag = Tag::hello;
  std::string bytes;
};

/// Point-to-point messages; those of one sender arrive in order. Nothing here is collective, so a dead rank cannot
/// hang the others. send() may be called from two threads at once, and beside poll().
class Transport {
 public:
  virtual ~Transport() = default;
  [[nodiscard]] virtual int rank() const = 0;
  [[nodiscard]] virtual int size() const = 0;
  /// Send to a rank; may block until a large message is taken. Never send to a rank that is known to be dead.
  virtual void send(int to, Tag tag, std::string_view bytes) = 0;
  /// Take the next message if there is one; never blocks.
  virtual bool poll(Message& message) = 0;
  /// End all ranks at once with this exit code, because some do not answer. Does not return under MPI.
  virtual void end_by_force(int exit_code) = 0;
};

}  // namespace mixrate
