#include "model/affine_units.hpp"

#include <cmath>

#include "base/error.hpp"
#include "math/solve.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

AffineMap AffineMap::identity(Index d) { return {Vector::Zero(d), Matrix::Identity(d, d), Matrix::Identity(d, d)}; }

AffineMap AffineMap::make(Vector centre, Matrix factor) {
  Matrix other = mixrate::inverse(factor);
  MIXRATE_EXPECT(centre.allFinite() && factor.allFinite() && other.allFinite(), "units are finite and invertible");
  return {std::move(centre), std::move(factor), std::move(other)};
}

bool AffineMap::is_identity() const { return (centre.array() == 0.0).all() && factor.isIdentity(0.0); }

AffineMap AffineMap::reversed() const { return {-(inverse * centre), inverse, factor}; }

Matrix AffineMap::to_other(const Matrix& points) const {
  if (is_identity()) return points;
  return (points.rowwise() - centre.transpose()) * inverse.transpose();
}

AffineUnits AffineUnits::identity(const Model& model) {
  return {AffineMap::identity(model.covariate_dim()),
          AffineMap::identity(model.support() != nullptr ? 1 : model.response_dim())};
}

Dataset AffineUnits::to_other(const Dataset& data) const {
  return {x.to_other(data.x), y.to_other(data.y), data.weights};
}

double AffineUnits::log_jacobian() const {
  double out = 0.0;
  for (const double value : singular_values(y.factor)) out += std::log(value);
  return out;
}

namespace {

/// The symmetric matrix of a quadratic form that is given as sum_(a >= b) B_ab x_a x_b, by rows of its lower triangle.
Matrix form_matrix(const ConstVectorRef& triangle) {
  const Matrix lower_twice = symmetric_matrix(triangle);
  Matrix out = 0.5 * lower_twice;
  out.diagonal() = lower_twice.diagonal();
  return out;
}

void write_triangle(const Matrix& symmetric, VectorRef out) {
  for (Index a = 0, at = 0; a < symmetric.rows(); ++a)
    for (Index b = 0; b <= a; ++b, ++at) out[at] = symmetric(a, b);
}

void write_form(const Matrix& symmetric, VectorRef out) {
  for (Index a = 0, at = 0; a < symmetric.rows(); ++a)
    for (Index b = 0; b <= a; ++b, ++at) out[at] = (a == b ? 1.0 : 2.0) * symmetric(a, b);
}

/// Moves one atom at a time.
class AtomMove {
 public:
  AtomMove(const Model& model, const AffineUnits& units) : layout_(*model.layout()), y_(units.y) {
    const Block* location = layout_.find_atom_block(Meaning::location);
    // A joint law of covariates and response: the response of the model holds both, the covariates first.
    const bool is_joint = location != nullptr && layout_.has_atom_block(Meaning::slope);
    if (is_joint) {
      const Index d = location->size, q = y_.dim() - d;
      x_ = {y_.centre.head(d), y_.factor.topLeftCorner(d, d), y_.inverse.topLeftCorner(d, d)};
      y_ = {y_.centre.tail(q), y_.factor.bottomRightCorner(q, q), y_.inverse.bottomRightCorner(q, q)};
      places_ = x_;
    } else {
      x_ = units.x;
      places_ = y_;
    }
    size_ = y_.dim() == 1 ? std::abs(y_.factor(0, 0))
                          : std::pow(std::abs(singular_values(y_.factor).prod()), 1.0 / static_cast<double>(y_.dim()));
    const double power = model.argument_power();
    argument_ = std::pow(size_, power);
    shift_ = power == 1.0 && y_.dim() == 1 && location == nullptr ? y_.centre[0] : is_joint ? y_.centre[0] : 0.0;
  }

  void operator()(const ConstVectorRef& from, VectorRef to, double& log_weight) const {
    to = from;
    for (const Block& block : layout_.atom_blocks()) move(block, from, to);
    move_gate(from, to, log_weight);
  }
  [[nodiscard]] double size() const { return size_; }
  /// F^-T beta' in place; the log weight gets -beta'c.
  void move_gate_slope(VectorRef slope, double& log_weight) const {
    slope = Vector(x_.inverse.transpose() * slope);
    log_weight -= slope.dot(x_.centre);
  }

 private:
  void move(const Block& block, const ConstVectorRef& from, VectorRef to) const {
    const auto old = from.segment(block.offset, block.size);
    auto out = to.segment(block.offset, block.size);
    switch (block.meaning) {
      case Meaning::location:
        out = places_.centre + places_.factor * old;
        break;
      case Meaning::covariance:
        write_triangle(places_.factor * symmetric_matrix(old) * places_.factor.transpose(), out);
        break;
      case Meaning::variance:
        if (block.size == y_.dim())
          out = old.cwiseProduct(y_.factor.diagonal().cwiseAbs2());
        else
          out = old * (size_ * size_);
        break;
      case Meaning::factor:
        out = old * size_;
        break;
      case Meaning::intercept:
        move_line(block, from, to);
        break;
      case Meaning::gate_centre:
        out = x_.centre + x_.factor * old;
        break;
      default:
        break;
    }
  }
  /// Predictor by predictor: the block of slopes holds the slopes of one after those of the other.
  void move_line(const Block& constants, const ConstVectorRef& from, VectorRef to) const {
    const Block* slopes = layout_.find_atom_block(Meaning::slope);
    for (Index p = 0; p < constants.size; ++p) {
      double& constant = to[constants.offset + p];
      constant = shift_ + argument_ * from[constants.offset + p];
      if (slopes == nullptr) continue;
      const Index d = x_.dim();
      auto slope = to.segment(slopes->offset + p * d, d);
      slope = argument_ * (x_.inverse.transpose() * from.segment(slopes->offset + p * d, d));
      constant -= slope.dot(x_.centre);
    }
  }
  void move_gate(const ConstVectorRef& from, VectorRef to, double& log_weight) const {
    const Block* slope = layout_.find_atom_block(Meaning::gate_slope);
    if (slope == nullptr) return;
    auto beta = to.segment(slope->offset, slope->size);
    move_gate_slope(beta, log_weight);
    const Block* curvature = layout_.find_atom_block(Meaning::gate_curvature);
    if (curvature == nullptr) return;
    const Matrix form = form_matrix(from.segment(curvature->offset, curvature->size));
    const Matrix moved = x_.inverse.transpose() * form * x_.inverse;
    write_form(moved, to.segment(curvature->offset, curvature->size));
    const Vector bent = moved * x_.centre;
    beta -= 2.0 * bent;
    log_weight += bent.dot(x_.centre);
  }

  const AtomLayout& layout_;
  AffineMap x_, y_, places_;
  double size_ = 1.0, argument_ = 1.0, shift_ = 0.0;
};

}  // namespace

MixingMeasure AffineUnits::to_data(const Model& model, const MixingMeasure& other) const {
  if (other.size() == 0 || is_identity()) return other;
  const AtomMove move(model, *this);
  Vector log_weights = other.log_weights(), common = other.common();
  Matrix atoms = other.atoms();
  for (Index i = 0; i < other.size(); ++i) move(other.atoms().col(i), atoms.col(i), log_weights[i]);
  for (const Block& block : other.layout().common_blocks()) {
    auto values = common.segment(block.offset, block.size);
    if (block.meaning == Meaning::variance) values *= move.size() * move.size();
    if (block.meaning == Meaning::covariance)
      write_triangle(y.factor * symmetric_matrix(Vector(values)) * y.factor.transpose(), values);
  }
  Groups groups = other.groups();
  for (const Block& block : other.layout().group_blocks()) {
    for (Index g = 0; g < groups.size() && block.meaning == Meaning::gate_slope; ++g)
      move.move_gate_slope(groups.coordinates.col(g).segment(block.offset, block.size), groups.log_weights[g]);
  }
  return {other.layout_ptr(), std::move(log_weights), std::move(atoms), std::move(common), std::move(groups)};
}

}  // namespace mixrate
