#include "model/response/expert_kernel.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "math/pair_gram.hpp"
#include "math/solve.hpp"
#include "model/response/expert_start.hpp"

namespace mixrate {

namespace {

Index num_pairs(Index count) { return count * (count + 1) / 2; }
Index pair_at(Index p, Index q, Index count) { return p * count - p * (p - 1) / 2 + q - p; }  // p <= q

/// What one block makes of one atom, kept until its sums are gathered.
struct AtomBlock {
  AtomBlock(const AtomChannels& shape)
      : slope(columns(shape.num_channels())),
        bend(columns(shape.num_predictors * num_pairs(shape.per_predictor))),
        value(columns(1)),
        first(columns(shape.num_predictors + shape.num_nuisance)),
        second(columns(num_pairs(shape.num_predictors + shape.num_nuisance))),
        weight(columns(num_pairs(shape.num_predictors))) {}
  static std::vector<double> columns(Index count) {
    return std::vector<double>(static_cast<std::size_t>(count) * block_rows);
  }
  std::vector<double> slope, bend;                   // of predictors in channels
  std::vector<double> value, first, second, weight;  // of the law
  [[nodiscard]] LawColumns law() { return {value.data(), first.data(), second.data(), weight.data()}; }
};

/// Sums over rows for one atom.
struct AtomSums {
  AtomSums(const AtomChannels& shape, Index d)
      : information(shape.num_channels(), d), curvature(shape.num_channels(), d), cross(shape.num_nuisance) {
    slopes.resize(shape.num_channels() * (d + 1));
    for (PackSums& sums : cross) sums.resize(shape.num_channels() * (d + 1));
    nuisance.resize(1 + shape.num_nuisance + num_pairs(shape.num_nuisance));
  }
  void clear() {
    information.clear();
    curvature.clear();
    slopes.clear();
    for (PackSums& sums : cross) sums.clear();
    nuisance.clear();
  }
  PairGram information, curvature;  // weights of the M-step, second derivatives
  PackSums slopes;                  // r l_p x~
  std::vector<PackSums> cross;      // r d2 l / du_p dlambda x~, one for each lambda
  PackSums nuisance;                // mass, gradient, pairs of second derivatives
};

class ExpertKernel final : public KernelPart {
 public:
  ExpertKernel(Index k, Index d, std::shared_ptr<const Expert> expert, std::shared_ptr<const ResponseLaw> law,
               Vector lower, Vector upper)
      : KernelPart(shape_of(*expert, *law, d)),
        k_(k),
        d_(d),
        expert_(std::move(expert)),
        law_(std::move(law)),
        shape_(*expert_, *law_, d),
        lower_(std::move(lower)),
        upper_(std::move(upper)),
        theta_(Matrix::Zero(atom_width(), k)),
        nuisance_(Matrix::Ones(std::max<Index>(1, shape_.num_nuisance), k)),
        products_(d),
        blocks_(static_cast<std::size_t>(k), AtomBlock(shape_)),
        sums_(static_cast<std::size_t>(k), AtomSums(shape_, d)),
        u_(AtomBlock::columns(shape_.num_channels())),
        eta_(AtomBlock::columns(shape_.num_predictors)),
        work_(AtomBlock::columns(2 * num_pairs(shape_.num_channels()))) {}

  void set(const double* atoms, const double*) override {
    theta_ = Eigen::Map<const Matrix>(atoms, atom_width(), k_);
    if (shape_.num_nuisance > 0) nuisance_ = theta_.bottomRows(shape_.num_nuisance).array().exp();
    for (AtomSums& sums : sums_) sums.clear();
  }

  void log_joint(const RowBlock& block, const double* offsets, const double* gate, double* joint) override {
    const int span = block.packs * pack_lanes;
    for (Index i = 0; i < k_; ++i) {
      AtomBlock& own = blocks_[static_cast<std::size_t>(i)];
      evaluate_channels(shape_.channels, d_, block, theta_.col(i).data(), u_.data());
      for (Index m = 0; m < shape_.num_predictors; ++m) {
        const Index at = m * shape_.per_predictor * block_rows;
        expert_->evaluate(span, u_.data() + at, eta_.data() + m * block_rows, own.slope.data() + at,
                          own.bend.data() + m * num_pairs(shape_.per_predictor) * block_rows);
      }
      law_->evaluate(span, block.y[0], eta_.data(), nuisance_.col(i).data(), own.law());
      const double* from = gate != nullptr ? gate + i * block_rows : nullptr;
      const double offset = offsets != nullptr ? offsets[i] : 0.0;
      double* to = joint + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes)
        store(to + v, load(own.value.data() + v) + (from != nullptr ? load(from + v) : broadcast(offset)));
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    products_.set(block);
    for (Index i = 0; i < k_; ++i) {
      const double* r = buffers.responsibility(i);
      add_slopes(block, r, i);
      add_pairs(block, r, i);
      add_nuisance(block, r, i);
    }
  }

  void gradient(double* atoms, double*) const override {
    for (Index i = 0; i < k_; ++i, atoms += atom_width()) {
      read_channel_sums(sums_of(i).slopes, shape_.channels, d_, atoms);
      for (Index j = 0; j < shape_.num_nuisance; ++j)
        atoms[shape_.num_coordinates + j] = sums_of(i).nuisance.total(1 + j);
    }
  }

  [[nodiscard]] Matrix curvature(Index i) const override {
    const AtomSums& sums = sums_of(i);
    const Index w = shape_.num_coordinates;
    Matrix out(atom_width(), atom_width()), channels(w, w);
    read_channel_gram(sums.curvature, shape_.channels, d_, channels);
    out.topLeftCorner(w, w) = channels;
    for (Index j = 0; j < shape_.num_nuisance; ++j) {
      Vector cross(w);
      read_channel_sums(sums.cross[static_cast<std::size_t>(j)], shape_.channels, d_, cross.data());
      out.col(w + j).head(w) = cross;
      out.row(w + j).head(w) = cross.transpose();
    }
    out.bottomRightCorner(shape_.num_nuisance, shape_.num_nuisance) = nuisance_hessian(sums);
    return out;
  }

  void m_step(double* atoms, double*) const override {
    const Index w = shape_.num_coordinates;
    for (Index i = 0; i < k_; ++i, atoms += atom_width()) {
      const AtomSums& sums = sums_of(i);
      NuisanceSums own;
      own.mass = sums.nuisance.total(0);
      if (!(own.mass > 1e-12)) continue;  // no data: keep the atom
      Vector slope(w);
      Matrix information(w, w);
      read_channel_sums(sums.slopes, shape_.channels, d_, slope.data());
      read_channel_gram(sums.information, shape_.channels, d_, information);
      const Vector change = minimum_norm_solve(information, slope);
      Eigen::Map<Vector>(atoms, w) = theta_.col(i).head(w) + change;
      own.gradient.resize(shape_.num_nuisance);
      for (Index j = 0; j < shape_.num_nuisance; ++j) own.gradient[j] = sums.nuisance.total(1 + j);
      own.hessian = nuisance_hessian(sums);
      own.predictors = change.dot(slope);
      Vector lambda = theta_.col(i).tail(shape_.num_nuisance);
      law_->step(own, lambda.data());
      Eigen::Map<Vector>(atoms + w, shape_.num_nuisance) = lambda.cwiseMax(lower_).cwiseMin(upper_);
    }
  }

  void fit_labels(const KernelData& data, const std::vector<int>& labels, double* atoms) const override {
    for (Index i = 0; i < k_; ++i, atoms += atom_width()) {
      const auto [rows, weights] = rows_with_label(labels, i, data.weights);
      if (rows.empty()) continue;
      Eigen::Map<Vector>(atoms, atom_width()) =
          start_of_atom(*expert_, *law_, data.x(rows, Eigen::all), data.y(rows, Index{0}), weights);
    }
  }

  void score(const RowBlock& block, Index i, double* out) const override {
    const AtomBlock& own = blocks_[static_cast<std::size_t>(i)];
    const int span = block.packs * pack_lanes;
    for (Index p = 0; p < shape_.num_channels(); ++p) {
      const double *by_predictor = first_of(own, predictor_of(p)), *slope = own.slope.data() + p * block_rows;
      double* constant = out;
      for (int v = 0; v < span; v += pack_lanes) store(constant + v, load(by_predictor + v) * load(slope + v));
      out += block_rows;
      for (Index a = 0; a < d_ && shape_.channels[static_cast<std::size_t>(p)].basis != Basis::one; ++a) {
        for (int v = 0; v < span; v += pack_lanes) store(out + v, load(constant + v) * load(block.x[a] + v));
        out += block_rows;
      }
    }
    for (Index j = 0; j < shape_.num_nuisance; ++j, out += block_rows)
      std::copy_n(first_of(own, shape_.num_predictors + j), span, out);
  }

 private:
  static KernelShape shape_of(const Expert& expert, const ResponseLaw& law, Index d) {
    const AtomChannels channels(expert, law, d);
    return {.atom_width = channels.num_coordinates + channels.num_nuisance, .never_falls = false};
  }
  [[nodiscard]] const AtomSums& sums_of(Index i) const { return sums_[static_cast<std::size_t>(i)]; }
  [[nodiscard]] Index predictor_of(Index channel) const { return channel / shape_.per_predictor; }
  static const double* first_of(const AtomBlock& block, Index at) { return block.first.data() + at * block_rows; }
  [[nodiscard]] const double* second_of(const AtomBlock& block, Index p, Index q) const {
    return block.second.data() + pair_at(p, q, shape_.num_predictors + shape_.num_nuisance) * block_rows;
  }
  [[nodiscard]] Matrix nuisance_hessian(const AtomSums& sums) const {
    const Index count = shape_.num_nuisance;
    Matrix out(count, count);
    for (Index p = 0; p < count; ++p)
      for (Index q = p; q < count; ++q) out(p, q) = out(q, p) = sums.nuisance.total(1 + count + pair_at(p, q, count));
    return out;
  }

  /// to = r * by * slope of channel p
  void weigh(int span, const double* r, const double* by, const double* slope, double* to) const {
    for (int v = 0; v < span; v += pack_lanes) store(to + v, Pack(load(r + v) * load(by + v)) * load(slope + v));
  }

  void add_slopes(const RowBlock& block, const double* r, Index i) {
    const AtomBlock& own = blocks_[static_cast<std::size_t>(i)];
    AtomSums& sums = sums_[static_cast<std::size_t>(i)];
    const int span = block.packs * pack_lanes;
    double* to = work_.data();
    for (Index p = 0; p < shape_.num_channels(); ++p) {
      const double* slope = own.slope.data() + p * block_rows;
      weigh(span, r, first_of(own, predictor_of(p)), slope, to);
      add_weighted_sums(to, block.x, d_, block.packs, sums.slopes, p * (d_ + 1));
      for (Index j = 0; j < shape_.num_nuisance; ++j) {
        weigh(span, r, second_of(own, predictor_of(p), shape_.num_predictors + j), slope, to);
        add_weighted_sums(to, block.x, d_, block.packs, sums.cross[static_cast<std::size_t>(j)], p * (d_ + 1));
      }
    }
  }

  void add_pairs(const RowBlock& block, const double* r, Index i) {
    const AtomBlock& own = blocks_[static_cast<std::size_t>(i)];
    const int span = block.packs * pack_lanes;
    const Index count = shape_.num_channels();
    double *information = work_.data(), *curvature = work_.data() + num_pairs(count) * block_rows;
    for (Index p = 0; p < count; ++p) {
      const Index m = predictor_of(p);
      for (Index q = p; q < count; ++q, information += block_rows, curvature += block_rows) {
        const Index l = predictor_of(q);
        const double *left = own.slope.data() + p * block_rows, *right = own.slope.data() + q * block_rows;
        const double *second = second_of(own, m, l), *first = first_of(own, m);
        const double* weight = own.weight.data() + pair_at(m, l, shape_.num_predictors) * block_rows;
        const Index local = m * shape_.per_predictor;  // of the first channel of predictor m
        const double* bend = m == l ? own.bend.data() + (m * num_pairs(shape_.per_predictor) +
                                                         pair_at(p - local, q - local, shape_.per_predictor)) *
                                                            block_rows
                                    : nullptr;
        for (int v = 0; v < span; v += pack_lanes) {
          const Pack mass = load(r + v), both = load(left + v) * load(right + v);
          store(information + v, mass * Pack(load(weight + v) * both));
          Pack total = load(second + v) * both;
          if (bend != nullptr) total += load(first + v) * load(bend + v);
          store(curvature + v, mass * total);
        }
      }
    }
    AtomSums& sums = sums_[static_cast<std::size_t>(i)];
    sums.information.add_weighted(work_.data(), products_, block.packs);
    sums.curvature.add_weighted(work_.data() + num_pairs(count) * block_rows, products_, block.packs);
  }

  void add_nuisance(const RowBlock& block, const double* r, Index i) {
    const AtomBlock& own = blocks_[static_cast<std::size_t>(i)];
    PackSums& sums = sums_[static_cast<std::size_t>(i)].nuisance;
    const Index m = shape_.num_predictors, count = shape_.num_nuisance;
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      const Pack mass = load(r + v);
      sums.add(0, mass);
      for (Index p = 0; p < count; ++p) {
        sums.add(1 + p, mass * load(first_of(own, m + p) + v));
        for (Index q = p; q < count; ++q)
          sums.add(1 + count + pair_at(p, q, count), mass * load(second_of(own, m + p, m + q) + v));
      }
    }
  }

  Index k_, d_;
  std::shared_ptr<const Expert> expert_;
  std::shared_ptr<const ResponseLaw> law_;
  AtomChannels shape_;
  Vector lower_, upper_;  // of lambda
  Matrix theta_;          // coordinates, one column per atom
  Matrix nuisance_;       // exp(lambda)
  BasisProducts products_;
  std::vector<AtomBlock> blocks_;
  std::vector<AtomSums> sums_;
  std::vector<double> u_, eta_, work_;
};

}  // namespace

std::unique_ptr<KernelPart> make_expert_kernel(Index k, Index d, std::shared_ptr<const Expert> expert,
                                               std::shared_ptr<const ResponseLaw> law, const Vector& lower,
                                               const Vector& upper) {
  return std::make_unique<ExpertKernel>(k, d, std::move(expert), std::move(law), lower, upper);
}

}  // namespace mixrate
