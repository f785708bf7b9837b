#include "estimator/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "estimator/climb/iteration.hpp"
#include "math/solve.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

/// c_0 + c_1 name_1 + .. as text; terms below rounding are left out.
std::string linear_text(double constant, const Vector& coefficients, const std::vector<std::string>& names,
                        Index left_out) {
  std::string text;
  const auto add = [&text](double value, const std::string& name) {
    const bool is_one = !name.empty() && std::abs(std::abs(value) - 1.0) < 1e-9;
    const std::string number = is_one ? "" : fmt::format("{:.6g}", std::abs(value));
    const char* gap = !number.empty() && !name.empty() ? " " : "";
    text +=
        fmt::format("{}{}{}{}", text.empty() ? (value < 0 ? "-" : "") : (value < 0 ? " - " : " + "), number, gap, name);
  };
  const double largest = std::max(coefficients.cwiseAbs().maxCoeff(), std::abs(constant));
  if (std::abs(constant) > 1e-9 * largest) add(constant, "");
  for (Index a = 0; a < coefficients.size(); ++a)
    if (a != left_out && std::abs(coefficients[a]) > 1e-9 * largest)
      add(coefficients[a], names[static_cast<std::size_t>(a)]);
  return text.empty() ? "0" : text;
}

constexpr double dependent = 1e-9;  // residual of a column of size 1 that counts as none

}  // namespace

std::vector<std::string> dependent_columns(const Matrix& x, const std::vector<std::string>& names) {
  std::vector<std::string> out;
  std::vector<Index> kept;
  const Vector centre = x.colwise().mean().transpose();
  const Matrix centred = x.rowwise() - centre.transpose();
  const Vector size =
      centred.colwise().norm().transpose() / std::sqrt(static_cast<double>(std::max<Index>(x.rows(), 1)));
  for (Index a = 0; a < x.cols(); ++a) {
    const std::string& name = names[static_cast<std::size_t>(a)];
    if (!(size[a] > 1e-14 * (std::abs(centre[a]) + 1e-300))) {
      out.push_back(fmt::format("{} is the same in every row ({:.6g}): no data can tell its coefficients. Leave it out",
                                name, x(0, a)));
      continue;
    }
    Vector rest = centred.col(a), slopes = Vector::Zero(x.cols());
    if (!kept.empty()) {
      const Matrix others = centred(Eigen::all, kept) * size(kept).cwiseInverse().asDiagonal();
      const Vector found = pivoted_solve(others, rest).col(0);
      rest -= others * found;
      for (std::size_t b = 0; b < kept.size(); ++b) slopes[kept[b]] = found[static_cast<Index>(b)] / size[kept[b]];
    }
    if (rest.norm() <= dependent * centred.col(a).norm()) {
      out.push_back(
          fmt::format("{} = {} in every row: the data cannot tell the coefficients of these covariates apart. "
                      "Leave one of them out",
                      name, linear_text(centre[a] - slopes.dot(centre), slopes, names, a)));
      continue;
    }
    kept.push_back(a);
  }
  return out;
}

std::vector<std::string> parameters_on_bounds(const StandardFit& fit, const MixingMeasure& g) {
  std::vector<std::string> out;
  const auto meets = [](double value, double bound) {
    return std::abs(value - bound) <= 1e-9 * (1e-300 + std::abs(bound));
  };
  const auto see = [&](const std::string& what, const Block& block, double value, double lower, double upper) {
    if (block.meaning == Meaning::variance && value <= lower * (1.0 + 1e-9)) {
      out.push_back(
          fmt::format("{} lies on its floor, {:.3g} of the squared scale of the response: the atom has collapsed "
                      "on a few observations. Fit fewer atoms, or lower the floor with --option floor=",
                      what, lower));
    } else if (meets(value, lower) || meets(value, upper)) {
      out.push_back(
          fmt::format("{} lies on its bound {:.4g} (in units of the scale of the data): the likelihood still "
                      "rises beyond it. Widen the box with --option box=, or fit fewer atoms",
                      what, value));
    }
  };
  const AtomLayout& layout = g.layout();
  const Box& box = fit.box();
  const std::vector<Index> places = fit.places_told(g);
  const bool is_turned = !fit.units().x.factor.isDiagonal() || !fit.units().y.factor.isDiagonal();
  for (Index i = 0; i < g.size(); ++i) {
    const Index atom = places[static_cast<std::size_t>(i)] + 1;
    for (const Block& block : layout.atom_blocks()) {
      if (block.domain == Domain::positive_definite) {
        const double least = symmetric_eigenvalues(symmetric_matrix(g.block(i, block)))[0];
        see(fmt::format("the smallest eigenvalue of {} of atom {}", block.name, atom),
            {block.name, 0, 1, Meaning::variance}, least, box.atom_lower[block.offset], 1e300);
        continue;
      }
      for (Index c = 0; c < block.size; ++c) {
        // turned axes are no columns of the user's
        const std::string name = block.size == 1 ? block.name
                                 : is_turned     ? block.name + " in one direction"
                                                 : fmt::format("{}{}", block.name, c + 1);
        see(fmt::format("{} of atom {}", name, atom), block, g.block(i, block)[c], box.atom_lower[block.offset + c],
            box.atom_upper[block.offset + c]);
      }
    }
    const double ratio = g.log_weights()[i] - g.log_weights()[g.size() - 1];
    see(fmt::format("the log weight of atom {}", atom), {"log_weight", 0, 1, Meaning::location}, ratio,
        box.log_weight_lower, box.log_weight_upper);
  }
  for (const Block& block : layout.common_blocks())
    for (Index c = 0; c < block.size; ++c)
      see(block.name, block, g.common()[block.offset + c], box.common_lower[block.offset + c],
          box.common_upper[block.offset + c]);
  return out;
}

namespace {

/// The parameters that move when the coordinates move from theta along v, the largest first.
std::string moves(const StandardFit& fit, const Likelihood& likelihood, const Vector& theta, const Vector& v) {
  const double h = 1e-5;
  const MixingMeasure up = fit.units().to_data(fit.model(), likelihood.unpack(theta + h * v));
  const MixingMeasure down = fit.units().to_data(fit.model(), likelihood.unpack(theta - h * v));
  const Vector move = (up.flatten() - down.flatten()) / (2.0 * h);
  // in units of the data parameters have all sizes; what matters is the move in standard units
  const Vector size =
      (likelihood.unpack(theta + h * v).flatten() - likelihood.unpack(theta - h * v).flatten()).cwiseAbs() / (2.0 * h);
  // names of the atoms as they are told
  const std::vector<Index> places = fit.places_told(likelihood.unpack(theta));
  const auto table = MixingMeasure::names(up.layout(), up.size(), up.groups().size());
  auto names = table;
  const auto k = static_cast<std::size_t>(up.size()), width = static_cast<std::size_t>(up.layout().atom_width());
  for (std::size_t i = 0; i < k; ++i) {
    const auto to = static_cast<std::size_t>(places[i]);
    names[i] = table[to];
    for (std::size_t c = 0; c < width; ++c) names[k + i * width + c] = table[k + to * width + c];
  }
  std::vector<Index> order(static_cast<std::size_t>(move.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return size[a] > size[b]; });
  std::string text;
  for (std::size_t t = 0; t < std::min<std::size_t>(order.size(), 4); ++t) {
    if (size[order[t]] < 0.05 * size[order[0]]) break;
    text += fmt::format("{}{} {:+.3g}", text.empty() ? "" : ", ", names[static_cast<std::size_t>(order[t])],
                        move[order[t]]);
  }
  return text;
}

}  // namespace

Undetermined undetermined(const Model& model, const StandardFit& fit, Likelihood& likelihood,
                          const MixingMeasure& standard) {
  Undetermined out;
  const Vector theta = likelihood.pack(standard);
  Vector gradient;
  Matrix hessian;
  likelihood.derivatives(theta, gradient, &hessian);
  const std::vector<char> held = held_bounds(likelihood, theta, gradient);
  const Matrix information = -free_block(hessian, held);
  if (information.rows() == 0 || !information.allFinite()) return out;
  const Vector diagonal = information.diagonal().cwiseMax(0.0);
  const double least = 1e-14 * diagonal.maxCoeff() + 1e-300;
  const Vector unit = (diagonal.array() > least).select(diagonal.array().max(least).rsqrt(), 1.0 / std::sqrt(least));
  const Spectrum spectrum = symmetric_spectrum(unit.asDiagonal() * information * unit.asDiagonal());
  const double flat = rank_tolerance * spectrum.values.cwiseAbs().maxCoeff();
  out.rank = static_cast<double>((spectrum.values.array() > flat).count());
  const Index redundant = likelihood.dim() - model.num_free_parameters(likelihood.num_atoms());
  const Index deficiency = spectrum.values.size() - static_cast<Index>(out.rank);
  for (Index c = 0; c < deficiency - redundant; ++c) {
    Vector v = Vector::Zero(theta.size());
    for (Index at = 0, f = 0; at < v.size(); ++at)
      if (held[static_cast<std::size_t>(at)] == 0) {
        v[at] = unit[f] * spectrum.vectors(f, c);
        ++f;
      }
    v /= v.cwiseAbs().maxCoeff();
    out.directions.push_back(moves(fit, likelihood, theta, v));
  }
  return out;
}

}  // namespace mixrate
