// What `mixrate fit` and `mixrate predict` make of words and files: a model, its data, and whether they go together.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "drivers/commands.hpp"
#include "drivers/data_file.hpp"
#include "estimator/estimator.hpp"
#include "model/box.hpp"

namespace mixrate {

/// Settings from the command line, sorted by the leaf that declares them.
struct FitSettings {
  Node::Table model, estimator, start;
  std::vector<std::string> model_words;        // those of the model, as they were given
  double floor = variance_floor, reach = 1.0;  // --option floor=, box=
};

/// Give every --option to the leaf that declares it (the model first), every --stop to the stop rule. start: nullptr
/// for a start file.
FitSettings sort_settings(const FitArguments& arguments, const LeafInfo& family, const LeafInfo& estimator,
                          const LeafInfo* start);

/// The settings of a model, from words of the form name=value.
Node::Table model_settings(const std::vector<std::string>& words);

/// Read the data of a family.
NamedData read_family_data(const FamilyEntry& family, const DataArguments& arguments);

/// The model of a family for data of that shape: its dimension is that of the data where it is no setting. Throws
/// StudyError where the columns are not those that the family takes.
std::shared_ptr<const Model> make_model_for(const FamilyEntry& family, const NamedData& data, Node::Table settings,
                                            const DataArguments& arguments);

/// Observations: rows, or the sum of the counts. Weights do not make rows more: a maximum exists or not without them.
Index num_observations(const NamedData& data);

/// Throw StudyError unless k atoms can be fitted to the data. Allocates nothing, whatever k is.
void check_fittable(const DataArguments& arguments, const NamedData& data, const Model& model, Index k);

/// Read "3" or "1:6". Throws StudyError.
std::vector<Index> parse_orders(const std::string& text);

}  // namespace mixrate
