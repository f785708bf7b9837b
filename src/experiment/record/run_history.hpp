// Which programs, on which hosts, computed the rows of a study.
#pragma once

#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Lay the facts of a run over those of earlier ones: a later value wins. The fact `history` keeps what that would
/// lose: a record of every program, host and shard that took part, in the order of their first run. One alone is in the
/// facts.
void add_facts(Provenance& all, const Provenance& facts);

/// The records of `history`. Facts without one that name a program are a record themselves.
std::vector<Provenance> history_of(const Provenance& facts);

/// What differs between the programs of two runs and may change numbers, as a clause: "commit was a, is b; the
/// functions exp and pow give other digits"; "" if nothing is known to differ. Facts that only one of them has are
/// passed over. Programs that differ in nothing else are told apart by what the linker calls them: one was built again,
/// from changed sources of mixrate or with other leaves of its own.
std::string program_difference(const Provenance& was, const Provenance& now);

/// The same of the programs that computed the rows of one result, each beside the one before it.
std::vector<std::string> differences_within(const Provenance& facts);

/// The same of everything that took part on both sides, each difference once.
std::vector<std::string> program_differences(const Provenance& was, const Provenance& now);

/// The functions whose hashes differ in two fingerprints ("exp 1a2b3c4d, log 5e6f7a8b, ..."), as "exp and log"; those
/// that one of them lacks are passed over.
std::string differing_functions(const std::string& was, const std::string& now);

}  // namespace mixrate
