// The worker's side of the conversation.
#pragma once

#include "runtime/lifeline.hpp"
#include "runtime/run_settings.hpp"
#include "runtime/transport.hpp"

namespace mixrate {

/// Say hello, compute what the master (rank 0) assigns, in order, and send each batch back, until dismissed: 0.
/// `functions` is what elementary functions give here; a master that has others sends this worker home. An exception of
/// `work` is sent to the master with the host's name, and ends this worker: 1.
int run_worker(Transport& transport, Lifeline& lifeline, const BatchWork& work, const std::string& functions = {});

/// "host: text", as sent with Tag::failed.
std::string with_host(const std::string& text);

}  // namespace mixrate
