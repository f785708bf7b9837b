#include "loss/plane_average.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "base/error.hpp"
#include "math/quadrature.hpp"
#include "math/solve.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

Matrix covariance_of_atom(const Model& model, const MixingMeasure& g, Index i) {
  const AtomLayout& layout = *model.layout();
  if (const Block* full = layout.find_atom_block(Meaning::covariance)) return symmetric_matrix(g.block(i, *full));
  if (const Block* own = layout.find_atom_block(Meaning::variance)) {
    const Vector variances = g.block(i, *own);
    return (variances.size() == 1 ? Vector::Constant(2, variances[0]) : variances).asDiagonal();
  }
  double variance = model.gaussian_atoms()->known_variance;
  for (const Block& block : layout.common_blocks())
    if (block.meaning == Meaning::variance) variance = g.common()[block.offset];
  return variance * Matrix::Identity(2, 2);
}

/// Half the side of the square of z that is integrated over, and its density there.
double reach_of(const PlaneLaw& law) { return law.kind == PlaneLaw::Kind::normal ? 8.5 : 1.0; }

Vector density_at(const PlaneLaw& law, const Matrix& z) {
  if (law.kind == PlaneLaw::Kind::uniform) return Vector::Constant(z.rows(), 0.25);
  return (-0.5 * z.rowwise().squaredNorm().array()).exp() / (2.0 * std::numbers::pi);
}

constexpr int cuts = 4;  // squares of one side at the beginning
constexpr std::size_t max_squares = 8000;

struct Square {
  std::size_t law = 0;
  std::array<double, 2> middle = {};  // whitened
  double half = 0.0, value = 0.0, error = 0.0;
};

class PlaneSum {
 public:
  PlaneSum(const std::vector<PlaneLaw>& laws, const std::function<Vector(const Matrix&)>& f)
      : laws_(laws), f_(f), rule_(gauss_kronrod_15()) {}

  void evaluate(Square& square) const {
    const Index nodes = rule_.nodes.size();
    const PlaneLaw& law = laws_[square.law];
    Matrix z(nodes * nodes, 2);
    for (Index a = 0, row = 0; a < nodes; ++a)
      for (Index b = 0; b < nodes; ++b, ++row) {
        z(row, 0) = square.middle[0] + square.half * rule_.nodes[a];
        z(row, 1) = square.middle[1] + square.half * rule_.nodes[b];
      }
    const Matrix points = (z * law.factor.transpose()).rowwise() + law.mean.transpose();
    const Vector values = f_(points).cwiseProduct(density_at(law, z));
    double fine = 0.0, coarse = 0.0;
    for (Index a = 0; a < nodes; ++a) {
      const auto part = values.segment(a * nodes, nodes);
      fine += rule_.weights[a] * part.dot(rule_.weights);
      coarse += rule_.coarse_weights[a] * part.dot(rule_.coarse_weights);
    }
    const double scale = law.mass * square.half * square.half;
    square.value = scale * fine;
    square.error = std::abs(scale * (fine - coarse));
  }

 private:
  const std::vector<PlaneLaw>& laws_;
  const std::function<Vector(const Matrix&)>& f_;
  NestedRule rule_;
};

std::vector<Square> first_squares(const std::vector<PlaneLaw>& laws) {
  std::vector<Square> out;
  for (std::size_t law = 0; law < laws.size(); ++law) {
    const double reach = reach_of(laws[law]);
    const auto middle = [reach](int i) { return reach * ((2.0 * i + 1.0) / cuts - 1.0); };
    for (int a = 0; a < cuts; ++a)
      for (int b = 0; b < cuts; ++b) out.push_back({law, {middle(a), middle(b)}, reach / cuts});
  }
  return out;
}

void cut_in_four(const Square& square, std::vector<Square>& out) {
  const double half = 0.5 * square.half;
  for (const double a : {-half, half})
    for (const double b : {-half, half})
      out.push_back({square.law, {square.middle[0] + a, square.middle[1] + b}, half});
}

}  // namespace

std::vector<PlaneLaw> plane_normals(const Model& model, const MixingMeasure& g) {
  MIXRATE_EXPECT(model.gaussian_atoms() != nullptr && model.response_dim() == 2, "a Gaussian mixture in the plane");
  const Block& mean = model.layout()->atom_block(Meaning::location);
  const Vector masses = (g.log_weights().array() - g.log_total_mass()).exp();
  std::vector<PlaneLaw> out;
  for (Index i = 0; i < g.size(); ++i) {
    const Cholesky factor(covariance_of_atom(model, g, i));
    if (!factor.is_positive()) return {};
    out.push_back({masses[i], g.block(i, mean), factor.lower()});
  }
  return out;
}

double plane_average(const std::vector<PlaneLaw>& laws, double accuracy, double negligible,
                     const std::function<Vector(const Matrix& points)>& f) {
  const PlaneSum sum(laws, f);
  std::vector<Square> squares = first_squares(laws);
  for (std::size_t first = 0;;) {
    for (std::size_t s = first; s < squares.size(); ++s) sum.evaluate(squares[s]);
    double total = 0.0, error = 0.0;
    for (const Square& square : squares) {
      total += square.value;
      error += square.error;
    }
    const double allowed = std::max(accuracy * total, negligible);
    if (!(error > allowed) || squares.size() >= max_squares) return total;
    std::vector<Square> kept, fresh;
    for (const Square& square : squares) {
      if (square.error <= 0.5 * allowed / static_cast<double>(squares.size()))
        kept.push_back(square);
      else
        cut_in_four(square, fresh);
    }
    first = kept.size();
    squares = std::move(kept);
    squares.insert(squares.end(), fresh.begin(), fresh.end());
  }
}

}  // namespace mixrate
