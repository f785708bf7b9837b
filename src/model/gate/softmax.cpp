#include "math/solve.hpp"
#include "model/gate/gates.hpp"

namespace mixrate {

namespace {

class SoftmaxGate final : public GatePart {
 public:
  SoftmaxGate(Index k, Index d, Matrix gram)
      : GatePart(shape_of(k, d)), k_(k), d_(d), gram_(std::move(gram)), beta_(Matrix::Zero(d + 1, k)) {
    difference_.resize((k - 1) * (d + 1));
    pairs_.resize(k * (k - 1) / 2 * num_gram(d));
  }
  void set(const double* coordinates) override {
    difference_.clear();
    pairs_.clear();
    for (Index i = 0; i + 1 < k_; ++i) beta_.col(i) = Eigen::Map<const Vector>(coordinates + i * (d_ + 1), d_ + 1);
  }

  void logits(const RowBlock& block, double* gate) override {
    for (Index i = 0; i < k_; ++i) {
      double* out = gate + i * block_rows;
      const double intercept = beta_(0, i);
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        Pack logit = broadcast(intercept);
        for (Index a = 0; a < d_; ++a) logit += load(block.x[a] + v) * beta_(a + 1, i);
        store(out + v, logit);
      }
    }
  }

  void accumulate(const RowBlock& block, const BlockBuffers& buffers) override {
    alignas(64) double w[block_rows];
    const int span = block.packs * pack_lanes;
    for (Index i = 0; i + 1 < k_; ++i) {
      const double *r = buffers.responsibility(i), *p = buffers.probability(i);
      if (block.weights == nullptr)
        for (int v = 0; v < span; v += pack_lanes) store(w + v, load(r + v) - load(p + v));
      else
        for (int v = 0; v < span; v += pack_lanes) store(w + v, load(r + v) - load(block.weights + v) * load(p + v));
      add_weighted_sums(w, block.x, d_, block.packs, difference_, i * (d_ + 1));
    }
    Index pair = 0;
    for (Index i = 0; i < k_; ++i) {
      for (Index j = i + 1; j < k_; ++j, ++pair) {
        const double *p = buffers.probability(i), *q = buffers.probability(j);
        for (int v = 0; v < span; v += pack_lanes) store(w + v, load(p + v) * load(q + v));
        if (block.weights != nullptr) weigh_columns(block.weights, 1, block.packs, w);
        add_weighted_gram(w, block.x, d_, block.packs, pairs_, pair * num_gram(d_));
      }
    }
  }

  void gradient(double* out) const override {
    for (Index c = 0; c < (k_ - 1) * (d_ + 1); ++c) out[c] = difference_.total(c);
  }

  void m_step(GateStep step, double* coordinates) const override {
    const Index size = (k_ - 1) * (d_ + 1);
    if (size == 0) return;
    Vector slope(size);
    gradient(slope.data());
    const Matrix information = step == GateStep::newton ? newton_information() : bound_information();
    if (Vector move; try_solve_symmetric(information, slope, move)) Eigen::Map<Vector>(coordinates, size) += move;
  }

  void add_curvature(Matrix& hessian) const override {
    hessian.topLeftCorner((k_ - 1) * (d_ + 1), (k_ - 1) * (d_ + 1)) -= normaliser_information();
  }

  void score(const RowBlock& block, Index, std::vector<const double*>& columns) override {
    static const std::vector<double> ones(block_rows, 1.0);
    columns[0] = ones.data();
    for (Index a = 0; a < d_; ++a) columns[static_cast<std::size_t>(a + 1)] = block.x[a];
  }

 private:
  static GatePartShape shape_of(Index k, Index d) {
    GatePartShape shape{.dim = (k - 1) * (d + 1)};
    shape.score_width = d + 1;
    for (Index i = 0; i < k; ++i) shape.score_at.push_back(i < k - 1 ? i * (d + 1) : -1);
    return shape;
  }
  // sum_rows (diag(pi) - pi pi') (x) x~x~' over the free atoms, from the pair sums of pi_i pi_j x~x~'.
  [[nodiscard]] Matrix normaliser_information() const {
    const Index w = d_ + 1, size = (k_ - 1) * w;
    Matrix out = Matrix::Zero(size, size);
    Index pair = 0;
    for (Index i = 0; i < k_; ++i) {
      for (Index j = i + 1; j < k_; ++j, ++pair) {
        const Matrix sum = read_gram(pairs_, pair * num_gram(d_), d_);
        out.block(i * w, i * w, w, w) += sum;  // i < k - 1 always
        if (j == k_ - 1) continue;
        out.block(j * w, j * w, w, w) += sum;
        out.block(j * w, i * w, w, w) -= sum;
        out.block(i * w, j * w, w, w) -= sum;
      }
    }
    return out;
  }

  // A ridge of 1e-10 of the design's own scale keeps the step defined where a gate probability has underflowed.
  [[nodiscard]] Matrix newton_information() const {
    Matrix out = normaliser_information();
    for (Index c = 0; c < out.rows(); ++c) out(c, c) += 1e-10 * gram_(c % (d_ + 1), c % (d_ + 1));
    return out;
  }

  // Boehning (1992): -Hessian <= 1/2 (I - 11'/k) (x) sum x~x~' for k classes with one pinned.
  [[nodiscard]] Matrix bound_information() const {
    const Index w = d_ + 1, size = (k_ - 1) * w;
    Matrix out(size, size);
    for (Index i = 0; i + 1 < k_; ++i) {
      for (Index j = 0; j + 1 < k_; ++j) {
        out.block(i * w, j * w, w, w) = 0.5 * ((i == j ? 1.0 : 0.0) - 1.0 / static_cast<double>(k_)) * gram_;
      }
    }
    return out;
  }

  Index k_, d_;
  Matrix gram_;
  Matrix beta_;          // (d + 1) x k, last column 0
  PackSums difference_;  // sum (r_i - pi_i) x~, free atoms
  PackSums pairs_;       // sum pi_i pi_j x~x~', pairs i < j
};

}  // namespace

std::unique_ptr<GatePart> make_softmax_gate(Index k, Index d, Matrix gram) {
  MIXRATE_EXPECT(gram.rows() == d + 1, "the Gram matrix of (1, x)");
  return std::make_unique<SoftmaxGate>(k, d, std::move(gram));
}

}  // namespace mixrate
