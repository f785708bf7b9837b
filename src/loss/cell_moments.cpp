#include "loss/cell_moments.hpp"

#include <algorithm>

#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

template <class Predicate>
std::optional<Block> find(const std::vector<Block>& blocks, const Predicate& wanted) {
  const auto at = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return wanted(block.meaning); });
  return at == blocks.end() ? std::nullopt : std::optional<Block>(*at);
}

bool is_location(Meaning meaning) {
  return meaning == Meaning::location || meaning == Meaning::intercept || meaning == Meaning::coefficient;
}
bool is_gate_slope(Meaning meaning) { return meaning == Meaning::gate_slope; }
bool is_slope(Meaning meaning) { return meaning == Meaning::slope; }

/// The symmetric matrix behind a scale block: lower triangle by rows, diagonal, or multiple of the identity.
Matrix scale_matrix(const Block& block, const ConstVectorRef& values, Index dim) {
  if (block.meaning == Meaning::covariance) {
    return symmetric_matrix(values);
  }
  if (block.size == dim) return values.asDiagonal();
  return values[0] * Matrix::Identity(dim, dim);
}

}  // namespace

CellMoments::CellMoments(const AtomLayout& layout, AtomMeaning meaning)
    : location_(find(layout.atom_blocks(), is_location)),
      gate_slope_(find(layout.atom_blocks(), is_gate_slope)),
      slope_(find(layout.atom_blocks(), is_slope)),
      atom_scale_(find(layout.atom_blocks(), is_scale)),
      common_scale_(meaning == AtomMeaning::component ? find(layout.common_blocks(), is_scale) : std::nullopt) {
  if (location_) names_.insert(names_.end(), {"merged.mean1", "merged.second"});
  if (gate_slope_) names_.emplace_back("merged.gate_slope");
  if (slope_ && gate_slope_ && location_ && location_->size == 1) names_.emplace_back("merged.cross");
}

Matrix CellMoments::scale_difference(const ConstVectorRef& atom, const Vector& common) const {
  const Index dim = location_->size;
  Matrix out = Matrix::Zero(dim, dim);
  if (atom_scale_) out += scale_matrix(*atom_scale_, atom.segment(atom_scale_->offset, atom_scale_->size), dim);
  if (common_scale_)
    out += scale_matrix(*common_scale_, common.segment(common_scale_->offset, common_scale_->size), dim);
  return out;
}

Vector CellMoments::norms(const Matrix& differences, const Vector& shares, const Vector& common) const {
  Vector out(static_cast<Index>(names_.size()));
  Index at = 0;
  const auto mean_of = [&](const Block& block) -> Vector {
    return differences.middleRows(block.offset, block.size) * shares;
  };
  if (location_) {
    Matrix second = Matrix::Zero(location_->size, location_->size);
    for (Index i = 0; i < shares.size(); ++i) {
      const Vector b = differences.col(i).segment(location_->offset, location_->size);
      second += shares[i] * (b * b.transpose() + scale_difference(differences.col(i), common));
    }
    out[at++] = mean_of(*location_).norm();
    out[at++] = second.norm();
  }
  if (gate_slope_) out[at++] = mean_of(*gate_slope_).norm();
  if (slope_ && gate_slope_ && location_ && location_->size == 1) {
    const Vector weighted = shares.array() * differences.row(location_->offset).transpose().array();
    out[at++] = (mean_of(*slope_) + differences.middleRows(gate_slope_->offset, gate_slope_->size) * weighted).norm();
  }
  return out;
}

}  // namespace mixrate
