// The posterior, the choice of the number of atoms and the dendrogram of one fit, for `mixrate fit`.
#pragma once

#include <nlohmann/json.hpp>

#include "estimator/fit.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Add `posterior`, `chosen` (criterion: number of atoms) and `dendrogram` to the answer of `mixrate fit`, where the
/// fit has them. posterior: number of kept draws, R-hat, effective sample sizes, share of accepted moves, log evidence
/// (`wbic`: its estimate, `bbvi`: the lower bound), and the probabilities of 1, 2, ... `atoms` where their number is
/// random. dendrogram: `atoms`, parameters of the over-fit that is merged; `mass`, one per atom; `mergers`: [atoms
/// left, height, [atoms that are joined with], [these]], atoms counted from 1.
void add_choice(const Model& model, const FitOutcome& outcome, nlohmann::ordered_json& fit);

/// Print what `add_choice` added.
void print_choice(const nlohmann::ordered_json& fit);

}  // namespace mixrate
