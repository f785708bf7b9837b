// Geweke (2004), JASA 99, for the samplers of any mixture of densities: parameters and data drawn alternately have the
// joint law of parameters from the prior with data given them.
#include "estimator/bayes/coordinate_sweep.hpp"
#include "statistics/coordinate_support.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

/// Bounded functions of parameters and data: each coordinate and its square, what they have to do with the data, the
/// log-likelihood.
Vector bounded_statistics(const Vector& theta, const Dataset& data, double log_likelihood, Index gates) {
  const Index p = theta.size();
  Vector out(2 * p + 5);
  out.head(p) = theta.array().atan();
  out.segment(p, p) = theta.array().square().atan();
  const Vector y = data.y.rowwise().sum();
  out.tail(5) << y.array().atan().mean(), (y.array().abs() > 1.0).cast<double>().mean(),
      std::atan(log_likelihood / 20.0), std::atan(y[0] * theta[gates]),
      std::atan(y.squaredNorm() * theta[p - 1] / 10.0);
  return out;
}

class CoordinateGeweke : public ::testing::TestWithParam<SamplerCase> {
 protected:
  /// `step(data, posterior, theta, stream)`: one step of the chain under test, in place.
  template <class Step>
  void expect_law(Index iterations, const Step& step) {
    const SamplerCase& c = GetParam();
    Dataset data = c.no_data();
    Stream stream = posterior_stream(31);
    const Box box = c.box();
    const CoordinateKinds kinds = c.model->likelihood(data, c.k, box)->kinds();
    Matrix tables[2];
    Vector theta;
    for (Matrix& table : tables) {
      for (Index t = 0; t < iterations; ++t) {
        if (&table == tables || t == 0) theta = draw_from_prior(kinds, c.k, c.prior, stream);
        auto likelihood = c.model->likelihood(data, c.k, box);
        if (&table != tables && t > 0) step(data, CoordinatePosterior(*c.model, *likelihood, c.prior), theta, stream);
        data.y = c.model->sample_response(data.x, c.n, likelihood->unpack(theta), stream);
        likelihood = c.model->likelihood(data, c.k, box);
        const Vector row = bounded_statistics(theta, data, likelihood->value(theta), kinds.gate_size());
        if (t == 0) table.resize(iterations, row.size());
        table.row(t) = row.transpose();
      }
    }
    compare(tables[0], tables[1]);
  }

 private:
  static void compare(const Matrix& independent, const Matrix& chain) {
    double worst = 0.0;
    for (Index c = 0; c < chain.cols(); ++c) {
      const auto variance = [](const auto& v) { return (v.array() - v.mean()).square().mean(); };
      const Vector a = independent.col(c), b = chain.col(c);
      const double ess = effective_sample_size(chain.col(c));
      const double error = std::sqrt(variance(a) / static_cast<double>(a.size()) + variance(b) / ess);
      const double z = (b.mean() - a.mean()) / error;
      EXPECT_LT(std::abs(z), 4.5) << "statistic " << c << " of " << chain.cols() << ": prior " << a.mean() << ", chain "
                                  << b.mean() << ", effective size " << ess;
      worst = std::max(worst, std::abs(z));
    }
    ::testing::Test::RecordProperty("largest_z", std::to_string(worst));
  }
};

TEST_P(CoordinateGeweke, SweepsKeepTheJointLaw) {
  expect_law(20000, [&](const Dataset& data, const CoordinatePosterior& posterior, Vector& theta, Stream& stream) {
    CoordinateSweep sweep(*GetParam().model, data, posterior, theta);
    sweep(theta, AdaptiveWalk::Phase::fixed, stream);
  });
}

TEST_P(CoordinateGeweke, WalksKeepTheJointLaw) {
  const auto unit = [](Index p) {
    NormalApproximation out;
    out.mean = Vector::Zero(p);
    set_precision(Matrix::Identity(p, p), 1e-3, out);
    return out;
  };
  expect_law(40000, [&](const Dataset&, const CoordinatePosterior& posterior, Vector& theta, Stream& stream) {
    const NormalApproximation normal = unit(theta.size());
    CoordinateWalk walk(posterior, theta, 1.0, &normal);
    for (int t = 0; t < 5; ++t) walk.step(Chain::Phase::fixed, stream);
    theta = walk.theta();
  });
}

INSTANTIATE_TEST_SUITE_P(Models, CoordinateGeweke, ::testing::ValuesIn(sampler_cases()),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace mixrate
