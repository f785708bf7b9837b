// Whether programs have any answer to what a study will ask them, found out before it asks.
#pragma once

#include "base/process/dialogue.hpp"
#include "experiment/grid.hpp"

namespace mixrate {

/// So many questions without an answer that can be used are enough to say that a program does not work.
inline constexpr int most_trial_questions = 10;

/// Whether the replicates of a cell ask a program, for their data or for their fits.
bool asks_program(const Cell& cell);

/// Ask each program of a grid questions that the study will ask, until one answer can be used. The first ten are spread
/// over the cells of the program, from the smallest to the largest; where there are fewer replicates, all of them.
///
/// Throws UnusableProgram, with the last message, if no answer can be used: none came, it was wrong, or the program
/// says that it failed. What is asked depends on the grid only, and nothing is kept. A program that is slow is not
/// judged: all its questions together take `patience` at most, those of all programs three times that. The programs
/// have ended when this comes back.
void require_answers(const Grid& grid, const Patience& patience);

}  // namespace mixrate
