// Messages between the master (rank 0) and the workers, without saying how they travel.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mixrate {

/// What a message is. Up: from a worker to the master. Down: from the master to a worker.
enum class Tag : int {
  hello = 1,      // up: ready for work; payload as in encode_hello
  result = 2,     // up: ResultMessage
  heartbeat = 3,  // up: still alive; no payload
  failed = 4,     // up: this worker cannot go on; payload is the text
  assign = 5,     // down: AssignMessage
  dismiss = 6,    // down: no more work, wait for leave; no payload
  alive = 7,      // down: the master is alive; no payload
  leave = 8,      // down: the results are safe, leave; payload "clean", or "force" if some rank may hang
  bye = 9,        // up: leaving by force; no payload
  starved = 10,   // up: StarvedMessage; this worker has forgotten its work and waits for resume
  resume = 11,    // down: what is assigned from now on is meant; no payload
};

struct Message {
  int from = 0;
  Tag tag = Tag::hello;
  std::string bytes;
};

/// Point-to-point messages; those of one sender arrive in order. Nothing here is collective, so a dead rank cannot
/// hang the others. All functions may be called from several threads at once.
class Transport {
 public:
  virtual ~Transport() = default;
  [[nodiscard]] virtual int rank() const = 0;
  [[nodiscard]] virtual int size() const = 0;
  /// Send to a rank. On a worker it may block until a large message is taken; on the master it never blocks, since the
  /// other side may have died a moment ago. A message to a rank that was given up is dropped.
  virtual void send(int to, Tag tag, std::string_view bytes) = 0;
  /// Take the next message if there is one; never blocks.
  virtual bool poll(Message& message) = 0;
  /// From now on nothing is sent to this rank: it is dead, or may be.
  virtual void give_up(int rank) = 0;
  [[nodiscard]] virtual bool is_given_up(int rank) const = 0;
  /// Ranks that the library itself has found dead since the last call; most never say.
  virtual std::vector<int> take_dead() { return {}; }
  /// End all ranks at once with this exit code, because some do not answer. Does not return under MPI.
  virtual void end_by_force(int exit_code) = 0;
};

}  // namespace mixrate
