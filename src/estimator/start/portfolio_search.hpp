// The search for the best maximum of a likelihood from starts of many kinds.
#pragma once

#include "estimator/estimator.hpp"

namespace mixrate {

/// The best maximum found with 1, 2, .., k atoms (k: context.k), each from
///   - the one before, with each of its atoms split in two: by place, and where its density is low;
///   - groups joined two by two, for up to 300 observations and atoms with covariances of any form;
///   - `starts` starts of the kinds k-means++, random subsets, slices, shells, and for experts with covariates lines
///     through small random subsets, in turn; of regression mixtures also twelve times as many random experts and
///     gates;
/// then from its own end with two atoms joined and a third one split (Ueda, Nakano, Ghahramani and Hinton 2000, Neural
/// Comput. 12), as long as that leads higher.
///
/// Screening: all starts climb by a few EM steps (regression mixtures: steps of Levenberg and Marquardt, which follow
/// curved valleys); the lower ones are dropped, and those that have come to the same place; the others climb on, twice
/// more. What is left is climbed to its maximum by Newton's method. Collapsed atoms win only where there is nothing
/// else, and so do atoms three hundred times narrower than others.
///
/// With the same numbers the search for k atoms contains that for k - 1, and its end is never lower: where it would be,
/// the smaller end with an atom in two equal halves is taken and climbed from. What context.memory has of it is not
/// searched again.
PortfolioEnd search_portfolio(const StartContext& context, int starts, Stream& stream);

}  // namespace mixrate
