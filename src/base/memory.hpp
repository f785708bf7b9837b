// How the allocator treats memory that was freed.
#pragma once

namespace mixrate {

/// Keep freed memory in the process instead of giving it back to the system. Call once, first thing in main().
///
/// Batches, losses and samplers make arrays of some hundred kilobytes, thousands of times a second. By default each of
/// them is mapped and unmapped, and the kernel clears its pages every time: up to 3/4 of the processor time, and nine
/// tenths of the throughput of small replicates. Does nothing where the C library is not glibc.
void keep_freed_memory();

/// Give back what is free at this moment. For a step that has dropped much and takes much again of another shape.
void give_freed_memory_back();

}  // namespace mixrate
