// Any gate of GateLogits as part of a mixture likelihood. In the logits l of the nodes of the tree, with
// responsibilities r, their group sums R and weights Q within and P over groups, a row adds
//   d log pi / dl_node:      leaf i: (i = node) - Q_node within its group, group g: (g = node) - P_node    (scores)
//   d sum_i r_i log pi_i:    leaf: r - R Q, group: R - P                                                  (pushes)
//   -d2 sum_i r_i log pi_i:  sum_g R_g Cov_Q(leaves of g) + Cov_P(groups)
// and what the logits are of coordinates comes on top: pulled back by J = dl/du, plus pushes times d2l/du2.
// Where rows have weights w, r and R come multiplied by w, and P of pushes and of Cov_P is as well.
#include <algorithm>

#include "math/solve.hpp"
#include "model/gate/gates.hpp"
#include "model/gate/weights.hpp"

namespace mixrate {

namespace {

/// to (+)= scale * a_p * a_q over all pairs p <= q of columns of a, row by row.
void add_pair_products(const double* a, Index m, const double* scale, int span, double* pairs) {
  for (Index p = 0; p < m; ++p) {
    for (Index q = p; q < m; ++q, pairs += block_rows) {
      const double *left = a + p * block_rows, *right = a + q * block_rows;
      for (int v = 0; v < span; v += pack_lanes)
        store(pairs + v, load(pairs + v) + load(scale + v) * load(left + v) * load(right + v));
    }
  }
}

class GateOfLogits final : public GatePart {
 public:
  GateOfLogits(GateTree tree, Index d, std::unique_ptr<GateLogits> logits, Matrix gram)
      : GatePart(shape_of(tree.num_leaves(), *logits, d)),
        weights_(std::move(tree), d, std::move(logits)),
        tree_(weights_.tree()),
        k_(tree_.num_leaves()),
        d_(d),
        m_(weights_.num_channels()),
        gram_(std::move(gram)),
        theta_(Vector::Zero(weights_.num_coordinates())),
        products_(d),
        information_(m_, d),
        bend_(m_, d),
        push_(columns(tree_.num_nodes())),
        node_(columns(tree_.num_nodes())),
        pulled_(columns(m_)),
        leaf_score_(columns(k_ * m_)),
        group_score_(columns(weights_.is_flat() ? 0 : tree_.num_groups() * m_)),
        group_mass_(columns(weights_.is_flat() ? 0 : tree_.num_groups())),
        pairs_(columns(information_.num_pairs())),
        sum_(columns(tree_.num_groups())),
        score_(columns(m_ + weights_.num_coordinates())) {
    slopes_.resize(m_ * (d + 1));
  }
  void start(double* coordinates) const override { weights_.logits().start(coordinates, dim()); }
  void set(const double* coordinates) override {
    theta_ = Eigen::Map<const Vector>(coordinates, dim());
    slopes_.clear();
    information_.clear();
    bend_.clear();
  }
  void logits(const RowBlock& block, double* gate) override { weights_.evaluate(block, theta_.data(), gate); }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    if (m_ == 0) return;
    const int span = block.packs * pack_lanes;
    set_group_masses(block);
    set_pushes(span, buffers);
    weights_.logits().pull_back(span, push_.data(), pulled_.data());
    for (Index c = 0; c < m_; ++c)
      add_weighted_sums(pulled_.data() + c * block_rows, block.x, d_, block.packs, slopes_, c * (d_ + 1));
    std::fill(pairs_.begin(), pairs_.end(), 0.0);
    set_scores(span, buffers);
    products_.set(block);
    information_.add_weighted(pairs_.data(), products_, block.packs);
  }

  void gradient(double* out) const override { read_channel_sums(slopes_, weights_.channels(), d_, out); }

  // Fisher scoring: the expected information is never negative, so both steps climb the expected log-likelihood if they
  // are short enough. A ridge of 1e-10 of the design's own scale (bound: 1e-3, and the diagonal doubled) keeps the step
  // defined where nothing can be told, such as along the scale of a temperature gate.
  void m_step(GateStep step, double* coordinates) const override {
    if (m_ == 0) return;
    Vector slope(dim());
    gradient(slope.data());
    Matrix information = read(information_);
    const double damping = step == GateStep::newton ? 0.0 : 1.0, ridge = step == GateStep::newton ? 1e-10 : 1e-3;
    Index c = 0;
    for (const Channel& channel : weights_.channels()) {
      for (const Index a : basis_of(channel, d_)) {
        information(c, c) += damping * information(c, c) + ridge * gram_(a, a);
        ++c;
      }
    }
    if (Vector move; try_solve_symmetric(information, slope, move)) Eigen::Map<Vector>(coordinates, dim()) += move;
  }

  void add_curvature(Matrix& hessian) const override {
    if (m_ > 0) hessian.topLeftCorner(dim(), dim()) += read(bend_) - read(information_);
  }

  void begin_scores(const RowBlock& block) override {
    if (m_ == 0) return;
    std::fill(pairs_.begin(), pairs_.end(), 0.0);
    span_ = block.packs * pack_lanes;
    weights_.logits().curvature(span_, push_.data(), [this](Index p, Index q, const double* column) {
      double* to = pairs_.data() + bend_.pair(p, q) * block_rows;
      for (int v = 0; v < span_; v += pack_lanes) store(to + v, load(to + v) + load(column + v));
    });
    bend_.add_weighted(pairs_.data(), products_, block.packs);
  }

  void score(const RowBlock& block, Index i, std::vector<const double*>& out) override {
    const int span = block.packs * pack_lanes;
    double *to = score_.data(), *next = score_.data() + m_ * block_rows;
    const double* leaf = leaf_score_.data() + i * m_ * block_rows;
    const double* group = weights_.is_flat() ? nullptr : group_score_.data() + group_of(i) * m_ * block_rows;
    std::size_t at = 0;
    for (const Channel& channel : weights_.channels()) {
      std::copy_n(leaf, span, to);
      if (group != nullptr) {
        for (int v = 0; v < span; v += pack_lanes) store(to + v, load(to + v) + load(group + v));
        group += block_rows;
      }
      if (channel.basis != Basis::x) out[at++] = to;
      for (Index a = 0; a < d_ && channel.basis != Basis::one; ++a, next += block_rows) {
        for (int v = 0; v < span; v += pack_lanes) store(next + v, load(to + v) * load(block.x[a] + v));
        out[at++] = next;
      }
      leaf += block_rows;
      to += block_rows;
    }
  }

 private:
  static GatePartShape shape_of(Index k, const GateLogits& logits, Index d) {
    GatePartShape shape;
    for (const Channel& channel : logits.channels()) shape.dim += basis_width(channel.basis, d);
    shape.has_bound = false;
    shape.score_width = shape.dim;
    shape.scores_overlap = true;
    shape.score_at.assign(static_cast<std::size_t>(k), 0);
    return shape;
  }
  static std::vector<double> columns(Index count) {
    return std::vector<double>(static_cast<std::size_t>(count) * block_rows);
  }
  [[nodiscard]] Index group_of(Index leaf) const { return tree_.parent[static_cast<std::size_t>(leaf)]; }
  [[nodiscard]] const double* inside(Index leaf, const BlockBuffers& buffers) const {
    return weights_.is_flat() ? buffers.probability(leaf) : weights_.inside(leaf);
  }
  [[nodiscard]] Matrix read(const PairGram& gram) const {
    Matrix out(dim(), dim());
    read_channel_gram(gram, weights_.channels(), d_, out);
    return out;
  }

  /// P of each group, times the weights of the rows.
  void set_group_masses(const RowBlock& block) {
    if (weights_.is_flat()) return;
    for (Index g = 0; g < tree_.num_groups(); ++g)
      std::copy_n(weights_.group(g), block.packs * pack_lanes, group_mass_.data() + g * block_rows);
    if (block.weights != nullptr) weigh_columns(block.weights, tree_.num_groups(), block.packs, group_mass_.data());
  }
  [[nodiscard]] const double* group_mass(Index g) const { return group_mass_.data() + g * block_rows; }

  void set_pushes(int span, const BlockBuffers& buffers) {
    for (Index g = 0; g < tree_.num_groups(); ++g) {
      double* sum = sum_.data() + g * block_rows;
      std::copy_n(buffers.responsibility(tree_.begin(g)), span, sum);
      for (Index i = tree_.begin(g) + 1; i < tree_.end(g); ++i) {
        const double* r = buffers.responsibility(i);
        for (int v = 0; v < span; v += pack_lanes) store(sum + v, load(sum + v) + load(r + v));
      }
      for (Index i = tree_.begin(g); i < tree_.end(g); ++i) {
        const double *r = buffers.responsibility(i), *q = inside(i, buffers);
        double* to = push_.data() + i * block_rows;
        for (int v = 0; v < span; v += pack_lanes) store(to + v, load(r + v) - load(sum + v) * load(q + v));
      }
      if (weights_.is_flat()) return;
      const double* p = group_mass(g);
      double* to = push_.data() + (k_ + g) * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(sum + v) - load(p + v));
    }
  }

  // node_ = (node = own) - weight over the nodes first .. first + count - 1 of one soft-max, pulled back to `out`.
  template <class WeightOf>
  void pull_score(int span, Index first, Index count, Index own, const WeightOf& weight_of, double* out) {
    for (Index node = first; node < first + count; ++node) {
      const double* weight = weight_of(node);
      double* to = node_.data() + node * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, (node == own ? 1.0 : 0.0) - load(weight + v));
    }
    weights_.logits().pull_back(span, node_.data(), out);
    for (Index node = first; node < first + count; ++node) std::fill_n(node_.data() + node * block_rows, span, 0.0);
  }

  // The scores, and their covariances into pairs_. Nodes outside the soft-max at hand are 0 in node_.
  void set_scores(int span, const BlockBuffers& buffers) {
    alignas(64) double scale[block_rows];
    std::fill(node_.begin(), node_.end(), 0.0);
    for (Index i = 0; i < k_; ++i) {
      const Index g = group_of(i);
      double* own = leaf_score_.data() + i * m_ * block_rows;
      pull_score(
          span, tree_.begin(g), tree_.group_size(g), i, [&](Index leaf) { return inside(leaf, buffers); }, own);
      const double *sum = sum_.data() + g * block_rows, *q = inside(i, buffers);
      for (int v = 0; v < span; v += pack_lanes) store(scale + v, load(sum + v) * load(q + v));
      add_pair_products(own, m_, scale, span, pairs_.data());
    }
    for (Index g = 0; g < tree_.num_groups() && !weights_.is_flat(); ++g) {
      double* own = group_score_.data() + g * m_ * block_rows;
      pull_score(
          span, k_, tree_.num_groups(), k_ + g, [&](Index node) { return weights_.group(node - k_); }, own);
      add_pair_products(own, m_, group_mass(g), span, pairs_.data());
    }
  }

  GateWeights weights_;
  const GateTree& tree_;
  Index k_, d_, m_;
  int span_ = 0;
  Matrix gram_;  // of (1, x)
  Vector theta_;
  BasisProducts products_;
  PairGram information_, bend_;  // expected information, and sum_rows pushes * d2 logits
  PackSums slopes_;              // sums of pulled pushes times (1, x), channel by channel
  using Columns = std::vector<double>;
  Columns push_, node_, pulled_, leaf_score_, group_score_, group_mass_, pairs_, sum_, score_;
};

}  // namespace

std::unique_ptr<GatePart> make_gate_of_logits(const GateTree& tree, Index d, std::unique_ptr<GateLogits> logits,
                                              Matrix gram) {
  MIXRATE_EXPECT(gram.rows() == d + 1, "the Gram matrix of (1, x)");
  return std::make_unique<GateOfLogits>(tree, d, std::move(logits), std::move(gram));
}

}  // namespace mixrate
