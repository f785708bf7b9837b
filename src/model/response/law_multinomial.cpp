// multinomial: y is a class 0 .. C-1 with log odds eta_1, .., eta_(C-1) against the last one (multinomial logistic).
#include <algorithm>
#include <cmath>

#include "model/response/law.hpp"

namespace mixrate {

namespace {

/// log p(y) = eta_y - log sum_c e^eta_c with eta_(C-1) = 0: d/deta_m = (y = m) - p_m, -d2/deta_m deta_l = p_m (m = l) -
/// p_m p_l.
class MultinomialLaw final : public ResponseLaw {
 public:
  explicit MultinomialLaw(Index classes) : m_(classes - 1) {}
  [[nodiscard]] ResponseSupport support() const override { return {ResponseSupport::Kind::classes, m_}; }
  [[nodiscard]] Index num_predictors() const override { return m_; }
  void evaluate(int span, const double* y, const double* eta, const double*, const LawColumns& out) const override {
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack observed = load(y + v);
      Pack top = Pack{}, own = Pack{};
      for (Index m = 0; m < m_; ++m) {
        const Pack z = load(eta + m * block_rows + v);
        top = max(top, z);
        own = select(observed == broadcast(static_cast<double>(m)), z, own);
      }
      Pack total = exp(-top);
      for (Index m = 0; m < m_; ++m) {
        const Pack raised = exp(load(eta + m * block_rows + v) - top);
        store(out.first + m * block_rows + v, raised);
        total += raised;
      }
      store(out.value + v, own - top - log(total));
      double *second = out.second + v, *weight = out.weight + v;
      for (Index m = 0; m < m_; ++m) {
        const Pack p = load(out.first + m * block_rows + v) / total;
        for (Index l = m; l < m_; ++l, second += block_rows, weight += block_rows) {
          const Pack q = load(out.first + l * block_rows + v) / total;
          const Pack spread = m == l ? p - p * p : Pack(-(p * q));
          store(weight, spread);
          store(second, -spread);
        }
      }
      for (Index m = 0; m < m_; ++m) {
        const Pack hit = select(observed == broadcast(static_cast<double>(m)), broadcast(1.0), Pack{});
        store(out.first + m * block_rows + v, hit - load(out.first + m * block_rows + v) / total);
      }
    }
  }
  [[nodiscard]] double draw(const double* eta, const double*, Stream& stream) const override {
    Vector logits = Vector::Zero(m_ + 1);
    logits.head(m_) = Eigen::Map<const Vector>(eta, m_);
    const Vector weights = (logits.array() - logits.maxCoeff()).exp();
    return static_cast<double>(sample_index(stream, weights));
  }
  [[nodiscard]] Spread spread(const double*, const double*) const override {
    const auto classes = static_cast<double>(m_ + 1);
    return {0.5 * (classes - 1.0), classes * classes};
  }
  [[nodiscard]] double start_predictor(double y, Index m) const override {
    const auto of = [y](Index c) { return y == static_cast<double>(c) ? 1.0 : 0.0; };
    return of(m) - of(m_);
  }

 private:
  Index m_;
};

}  // namespace

LawKind multinomial_law() {
  return {.name = "multinomial",
          .summary = "classes 0, .., `classes` - 1 with log odds eta against the last class (multinomial logistic)",
          .source = "Nguyen, Akbarian, Ho et al.: arXiv 2310.14188",
          .options = {integer_option("classes", no_default, {2, 100},
                                     "multinomial: number of classes of y; 2 if left out")},
          .make = [](const Options& options) -> std::shared_ptr<const ResponseLaw> {
            return std::make_shared<MultinomialLaw>(options.given("classes") ? options.integer("classes") : 2);
          }};
}

}  // namespace mixrate
