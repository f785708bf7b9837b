// How to wait for messages without burning a core and without being late.
#pragma once

namespace mixrate {

/// Growing naps: 50 times giving way to others, then sleeps of 20 us, 100 us and at last 1 ms. A blocked MPI_Recv
/// would burn the core that a worker needs; this costs 1 to 2 % of it.
class Nap {
 public:
  void wait();
  void reset() { count_ = 0; }  // something happened: be quick for a while

 private:
  int count_ = 0;
};

}  // namespace mixrate
