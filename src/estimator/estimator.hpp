// Interfaces of estimators and starts.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "estimator/fit.hpp"
#include "model/model.hpp"

namespace mixrate {

/// How a start that searches for the best maximum went (start `portfolio`).
struct PortfolioReport {
  int starts = 0;    // starts that were tried
  int basins = 0;    // different ends among those that were followed to the end
  double gap = 0.0;  // nats between the best two of them; NaN: there was one
  std::string kind;  // the kind of start that led to the best end
  int moves = 0;     // times that joining two atoms and splitting a third led higher
};

/// A maximum and how high it is.
struct PortfolioEnd {
  MixingMeasure measure;
  double log_likelihood = 0.0;
};

/// The ends of a search by their number of atoms, kept for a search with more atoms on the same data, in the same box
/// and by the same start: it begins where that one ended, and its answer is what it would be without.
struct PortfolioMemory {
  std::uint64_t word = 0;  // what the random numbers are made from; with another one nothing is taken
  std::map<Index, PortfolioEnd> ends;
};

/// What a start may look at. `truth` is set for oracle starts only (see Start::needs_truth); estimators never see it.
struct StartContext {
  const Model& model;
  const Dataset& data;
  Likelihood& likelihood;  // bound to data, k and box
  Index k;
  const Box& box;
  const MixingMeasure* truth = nullptr;
  PortfolioReport* report = nullptr;  // where a start that searches tells how it went
  PortfolioMemory* memory = nullptr;  // what it found with fewer atoms, and where it leaves what it finds
};

/// A recipe for initial values.
class Start {
 public:
  virtual ~Start() = default;
  [[nodiscard]] virtual bool needs_truth() const { return false; }
  /// Whether its options or numbers of its own are values of parameters, in the units of the data; else it begins at
  /// the same place in all units.
  [[nodiscard]] virtual bool has_absolute_numbers() const { return false; }
  /// Number of starts asked for by the study (option `starts`).
  [[nodiscard]] virtual int count() const = 0;
  /// The index-th start; depends on (context, index, stream) only.
  [[nodiscard]] virtual MixingMeasure draw(const StartContext& context, int index, Stream& stream) const = 0;
};

/// Gives the index-th start, 0 <= index < count; hides where it comes from (so an estimator cannot see the truth).
struct StartSource {
  int count = 1;
  std::function<MixingMeasure(int index)> draw;
};

/// One fitting problem, as an estimator sees it.
struct FitProblem {
  const Model& model;
  const Dataset& data;
  Index k;
  const Box& box;
  Likelihood& likelihood;
  const StartSource& starts;
  Stream& stream;
};

/// An estimator is immutable; `fit` never throws for numerical reasons (the status says what happened).
class Estimator {
 public:
  virtual ~Estimator() = default;
  [[nodiscard]] virtual FitOutcome fit(const FitProblem& problem) const = 0;
  /// Throw StudyError if this estimator has no meaning for the family.
  virtual void require(const Model& /*model*/) const {}
  /// Whether rows count as often as the weights of the data say. Others would count each row once, and are not given
  /// data with weights.
  [[nodiscard]] virtual bool takes_weights() const { return false; }
  /// Atoms of the estimate when k are fitted: fewer where atoms are merged afterwards.
  [[nodiscard]] virtual Index estimate_atoms(Index k) const { return k; }
  /// Whether a fit leaves a dendrogram behind (FitOutcome::tree).
  [[nodiscard]] virtual bool has_tree() const { return false; }
  /// Whether all its options are free of the units of the data: shares, counts, nats. Priors and step sizes are not.
  /// The estimate then moves with the data, and a study may compute it in other units.
  [[nodiscard]] virtual bool is_free_of_units() const { return false; }
  /// Names of numbers of its own that it tells with each fit (FitOutcome::own): columns of the cell.
  [[nodiscard]] virtual std::vector<std::string> own_columns() const { return {}; }
  /// Throw UserError if it cannot work on this machine, e.g. for want of a program. Asked once before a run.
  virtual void try_out() const {}
  /// Whether part of the error stays however large the sample is.
  [[nodiscard]] virtual bool has_floor(const Model& /*model*/) const { return false; }
  /// The size of that part in a loss column; NaN if none is known. A reference for tables: a fit never sees it.
  [[nodiscard]] virtual double error_floor(const Model& /*model*/, const MixingMeasure& /*truth*/,
                                           std::string_view /*column*/) const {
    return std::numeric_limits<double>::quiet_NaN();
  }
};

struct StartEntry {
  LeafInfo info;
  std::shared_ptr<const Start> (*make)(const Options& options);
};

/// A start that is always the same measure, e.g. read from a file (`mixrate fit --start FILE.json`). Not in the
/// catalogue: a study cannot name it.
std::shared_ptr<const Start> fixed_start(MixingMeasure measure);

/// No starts at all, for estimators that begin by themselves (EstimatorEntry::needs_start).
std::shared_ptr<const Start> no_start();

struct EstimatorEntry {
  LeafInfo info;
  std::shared_ptr<const Estimator> (*make)(const Options& options);
  /// Adds to the options of a study what they stand for beyond their text, e.g. hashes of files; nullptr: nothing.
  Node (*complete)(const Node& options) = nullptr;
  bool needs_start = true;
};

}  // namespace mixrate
