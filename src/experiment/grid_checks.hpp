// What an experiment must satisfy before it becomes cells. Each check throws StudyError at the offending place.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "experiment/study/study.hpp"

namespace mixrate {

struct Cell;

/// The i-th of the given places, or another one where there are none.
Location place(const std::vector<Location>& places, std::size_t i, const Location& fallback);

/// What a StudyError says, as the reason of another one.
std::string reason(const StudyError& error);

/// The model can be fitted with k atoms, and they are few enough for the memory of a machine. Where the model refuses
/// them, the message is "k = 3 <unfit>" with its reason.
void require_fittable(const Model& model, Index k, const Location& where, const std::string& unfit);
/// A data set of n rows has a size that some machine can hold.
void require_feasible_data(const Model& model, Index n, const Location& where);
/// The grid has few enough cells and replicates to be kept. To be called before it is made.
void check_number_of_cells(const Study& study);

/// Every k can be fitted, and every sample has at least as many observations as parameters.
void check_sizes(const Experiment& experiment);
/// Every estimator has a meaning for the family.
void check_estimators(const Experiment& experiment);
/// Every start can be drawn, tried on a small data set. `at_n`: the scenario at each n.
void check_starts(const Experiment& experiment, const std::vector<std::shared_ptr<const Scenario>>& at_n);
/// Every prediction of the study is about a column that some of the experiment's cells have.
void check_theory(const Experiment& experiment, std::span<const Cell> cells);
/// No two loss columns of an experiment have the same name.
void check_columns(const Experiment& experiment, std::span<const std::shared_ptr<const Loss>> losses);

}  // namespace mixrate
