// Between mixing measures and the coordinates of a gate and of atoms.
#pragma once

#include "model/density/mixture_likelihood.hpp"
#include "model/expert/expert.hpp"
#include "model/gate/design.hpp"
#include "model/response/law.hpp"

namespace mixrate {

/// Where a coordinate of an atom lies in the columns of a measure, and whether it is the logarithm of what lies there.
struct AtomCoordinate {
  Index row = 0;
  bool is_log = false;
};

/// (slope, intercept, log variance): those of lines and ridges under a Gaussian law.
std::vector<AtomCoordinate> fast_coordinates(const AtomLayout& layout);

/// Those of AtomChannels: (constant, slope) for each predictor and channel, then logarithms of nuisance parameters.
std::vector<AtomCoordinate> channel_coordinates(const AtomLayout& layout, const Expert& expert, const ResponseLaw& law,
                                                Index d);

/// Coordinates: those of the gate (softmax: per free atom (beta0, beta1) relative to the last atom); then atom after
/// atom as listed.
class AtomMap final : public CoordinateMap {
 public:
  AtomMap(std::shared_ptr<const AtomLayout> layout, const GateDesign& gate, const GateTree& tree,
          std::vector<AtomCoordinate> atom);
  void to_coordinates(const MixingMeasure& given, Vector& theta) const override;
  [[nodiscard]] MixingMeasure from_coordinates(const Vector& theta) const override;
  /// The box in coordinates.
  void bounds(const Box& box, Vector& lower, Vector& upper) const;
  [[nodiscard]] Index atoms_at() const { return atoms_at_; }
  /// What the coordinates are; `has_temperature`: the last one of the gate is the logarithm of a temperature.
  [[nodiscard]] CoordinateKinds kinds(bool has_temperature) const;
  [[nodiscard]] Index dim() const { return atoms_at_ + tree_.num_leaves() * static_cast<Index>(atom_.size()); }

 private:
  /// visit(coordinate, atom, where) for every coordinate of an atom.
  template <class Visit>
  void visit_atoms(const Visit& visit) const {
    Index at = atoms_at_;
    for (Index i = 0; i < tree_.num_leaves(); ++i) {
      for (const AtomCoordinate& where : atom_) visit(at++, i, where);
    }
  }
  std::shared_ptr<const AtomLayout> layout_;
  GateTree tree_;
  std::shared_ptr<const GateLogits> logits_;  // for its maps only
  Index atoms_at_;
  std::vector<AtomCoordinate> atom_;
};

}  // namespace mixrate
