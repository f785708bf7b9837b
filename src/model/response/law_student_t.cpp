// student-t: y = eta + sqrt(s) T, T of Student's law with nu degrees of freedom, known or one parameter per atom.
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>
#include <numbers>

#include "model/response/law.hpp"
#include "model/response/scale_step.hpp"
#include "random/gamma.hpp"

namespace mixrate {

namespace {

/// With u = y - eta, q = u^2 / (nu s) and w = (nu + 1) / (nu (1 + q)):
///   log p = log Gamma((nu + 1) / 2) - log Gamma(nu / 2) - log(pi nu s) / 2 - (nu + 1) / 2 log(1 + q)
///   d/deta = w u / s,  d/dlog s = (w u^2 / s - 1) / 2.
/// The weight w / s is that of the EM algorithm for scale mixtures of Gaussians (Lange, Little, Taylor 1989, JASA 84):
/// the step of eta and s never lowers the expected log-likelihood.
class StudentLaw final : public ResponseLaw {
 public:
  /// degrees: known, or 0 (a parameter of each atom).
  explicit StudentLaw(double degrees) : known_(degrees) {}
  [[nodiscard]] ResponseSupport support() const override { return {ResponseSupport::Kind::heavy}; }
  [[nodiscard]] std::vector<BlockSpec> nuisance() const override {
    std::vector<BlockSpec> out = {{"variance", 1, Meaning::variance, BlockOrder::second}};
    if (is_free()) out.push_back({"degrees_of_freedom", 1, Meaning::shape, BlockOrder::second});
    return out;
  }
  void evaluate(int span, const double* y, const double* eta, const double* nuisance,
                const LawColumns& out) const override {
    const double s = nuisance[0], nu = degrees(nuisance), more = nu + 1.0;
    // Gamma(x + 1/2) / Gamma(x) as one number: no cancellation, however many degrees there are.
    const double constant =
        -std::log(boost::math::tgamma_delta_ratio(0.5 * nu, 0.5)) - 0.5 * std::log(std::numbers::pi * nu * s);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack u = load(y + v) - load(eta + v), square = u * u, total = square + nu * s;
      const Pack w = more / total, wu = w * u, share = square / total;  // share = q / (1 + q)
      store(out.value + v, constant - log_one_plus(square / (nu * s)) * (0.5 * more));
      store(out.first + v, wu);
      store(out.first + block_rows + v, share * (0.5 * more) - 0.5);
      const Index columns = is_free() ? 3 : 2;
      store(out.second + v, w * (share * 2.0 - 1.0));
      store(out.second + block_rows + v, -wu * ((nu * s) / total));
      store(out.second + columns * block_rows + v, -share * ((nu * s) / total) * (0.5 * more));
      store(out.weight + v, w);
    }
    if (is_free()) add_degrees(span, y, eta, s, nu, out);
  }
  void step(const NuisanceSums& sums, double* lambda) const override {
    lambda[0] += scale_step(sums);
    if (!is_free()) return;
    // Newton where the log-likelihood is concave in log nu, else a step of fixed size uphill.
    const double slope = sums.gradient[1] / sums.mass, bend = sums.hessian(1, 1) / sums.mass;
    lambda[1] += bend < 0.0 ? std::clamp(-slope / bend, -1.0, 1.0) : std::copysign(0.5, slope);
  }
  [[nodiscard]] double draw(const double* eta, const double* nuisance, Stream& stream) const override {
    const double half = 0.5 * degrees(nuisance), normal = sample_normal(stream);
    return eta[0] + std::sqrt(nuisance[0] * half / sample_gamma(stream, half)) * normal;
  }
  [[nodiscard]] Spread spread(const double* eta, const double* nuisance) const override {
    return {eta[0], nuisance[0]};
  }
  void start_nuisance(double residual_variance, double* nuisance) const override {
    nuisance[0] = residual_variance;
    if (is_free()) nuisance[1] = 8.0;
  }

 private:
  [[nodiscard]] bool is_free() const { return known_ == 0.0; }
  [[nodiscard]] double degrees(const double* nuisance) const { return is_free() ? nuisance[1] : known_; }

  /// log(1 + q), q >= 0: log(1 + q) is right to rounding of 1, and times q / ((1 + q) - 1) to rounding of q.
  static Pack log_one_plus(Pack q) {
    const Pack one_more = q + broadcast(1.0), back = one_more - broadcast(1.0);
    return select(back == Pack{}, q, log(one_more) * (q / select(back == Pack{}, broadcast(1.0), back)));
  }

  /// Derivatives in kappa = log nu. With a = psi((nu + 1) / 2) - psi(nu / 2) - 1 / nu:
  ///   2 d/dnu = a - log(1 + q) + (nu + 1) / nu share,
  ///   2 d2/dnu2 = a' + 2 share / nu - (nu + 1) / nu^2 share (2 - share).
  void add_degrees(int span, const double* y, const double* eta, double s, double nu, const LawColumns& out) const {
    using boost::math::digamma;
    using boost::math::trigamma;
    const double a = digamma(0.5 * (nu + 1.0)) - digamma(0.5 * nu) - 1.0 / nu;
    const double bend = 0.5 * (trigamma(0.5 * (nu + 1.0)) - trigamma(0.5 * nu)) + 1.0 / (nu * nu);
    for (int v = 0; v < span; v += pack_lanes) {
      const Pack u = load(y + v) - load(eta + v), square = u * u, total = square + nu * s, share = square / total;
      const Pack by_nu = (a - log_one_plus(square / (nu * s)) + share * ((nu + 1.0) / nu)) * 0.5;
      const Pack twice = (bend + share * (2.0 / nu) - share * (2.0 - share) * ((nu + 1.0) / (nu * nu))) * 0.5;
      const Pack mixed = (square - s) / (total * total) * nu;
      store(out.first + 2 * block_rows + v, by_nu * nu);
      store(out.second + 2 * block_rows + v, u * mixed);
      store(out.second + 4 * block_rows + v, square * mixed * 0.5);
      store(out.second + 5 * block_rows + v, by_nu * nu + twice * (nu * nu));
    }
  }

  double known_;
};

}  // namespace

LawKind student_t_law() {
  return {.name = "student-t",
          .summary = "eta + sqrt(s) T, T Student's law with `degrees` degrees of freedom, a squared scale s per atom",
          .source = "Lange, Little, Taylor (1989), JASA 84, 881-896; strongly identifiable: arXiv 2309.13850",
          .options = {real_option("degrees", no_default, {1e-3, 1e12},
                                  "student-t: known degrees of freedom; left out: estimated for each atom")},
          .make = [](const Options& options) -> std::shared_ptr<const ResponseLaw> {
            return std::make_shared<StudentLaw>(options.given("degrees") ? options.real("degrees") : 0.0);
          }};
}

}  // namespace mixrate
