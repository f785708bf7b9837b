// The worker's side of the conversation.
#pragma once

#include "runtime/run_settings.hpp"
#include "runtime/transport.hpp"

namespace mixrate {

struct WorkerSettings {
  double heartbeat_s = 5.0;  // a second thread says so often that this worker is alive, however long a replicate takes
};

/// Say hello, compute what the master (rank 0) assigns, in order, and send each batch back, until dismissed: 0.
/// An exception of `work` is sent to the master with the host's name, and ends this worker: 1.
int run_worker(Transport& transport, const BatchWork& work, const WorkerSettings& settings);

/// "host: text", as sent with Tag::failed.
std::string with_host(const std::string& text);

}  // namespace mixrate
