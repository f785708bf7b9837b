// Ways to divide observations among atoms: what starts are made of.
#pragma once

#include <vector>

#include "estimator/start/kmeans.hpp"

namespace mixrate {

/// One atom in 0..k-1 for each observation.
using Labels = std::vector<int>;

/// n x k: the log of what each atom says of each observation, up to a term of the row. Mixtures of densities:
/// Model::log_joint. Regression mixtures: log weight of the gate - (y - h_i(x))^2 / (2 nu), nu the mean square of the
/// least of them.
Matrix atom_scores(const Model& model, const Dataset& data, const MixingMeasure& g);
/// The atom with the largest score.
Labels likely_labels(const Matrix& scores);

/// k observations drawn at random; every observation joins the nearest. cloud: `standardised` of the data. Rows count
/// as often as their weights say here and below.
Labels subset_labels(const Cloud& cloud, Index k, Stream& stream);
/// Slices of equal size along a random direction.
Labels slice_labels(const Cloud& cloud, Index k, Stream& stream);
/// Shells of equal size around a random observation: atoms of one centre and different spread.
Labels shell_labels(const Cloud& cloud, Index k, Stream& stream);
/// k lines through small random subsets, neighbours in x; every observation joins the nearest line, and the lines are
/// drawn again through their observations (a few times). Contract: one response, covariates.
Labels line_labels(const Dataset& data, Index k, Stream& stream);

/// The observations of `atom` divided in two by 2-means, or by `scores`: the share with the lowest ones becomes atom
/// `fresh`. weights: of the observations, or none.
void split_by_place(const Cloud& cloud, int atom, int fresh, Stream& stream, Labels& labels);
void split_by_score(const Vector& scores, const Vector& weights, double share, int atom, int fresh, Labels& labels);

}  // namespace mixrate
