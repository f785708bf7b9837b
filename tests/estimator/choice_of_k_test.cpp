#include "estimator/choice/choice_of_k.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/choice/atom_shares.hpp"
#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::scenario;

/// By hand, n = 100, so log(n) / 2 = 2.3026. AIC: -152, -145, -147. BIC: -154.6, -151.5, -157.4. ICL: -154.6, -159.5,
/// -178.4. A penalty that is added would choose 3, 3, 2, an arg min 1, 3, 3, a penalty of log n the order 1 for BIC.
TEST(ChoiceOfK, PenaltiesByHand) {
  const std::vector<FitOfOrder> fits = {{1, -150, -150, 2}, {2, -140, -148, 5}, {3, -139, -160, 8}};
  EXPECT_EQ(best_order(fits, Penalty::aic, 100), 2.0);
  EXPECT_EQ(best_order(fits, Penalty::bic, 100), 2.0);
  EXPECT_EQ(best_order(fits, Penalty::icl, 100), 1.0);
}

/// BIC changes its mind where 3 log(n) / 2 = 10 nats: at n = 785.8; AIC never does.
TEST(ChoiceOfK, BicFollowsTheSampleSize) {
  const std::vector<FitOfOrder> fits = {{1, -150, -150, 2}, {2, -140, -140, 5}};
  EXPECT_EQ(best_order(fits, Penalty::bic, 785), 2.0);
  EXPECT_EQ(best_order(fits, Penalty::bic, 786), 1.0);
  EXPECT_EQ(best_order(fits, Penalty::aic, 1'000'000), 2.0);
}

TEST(ChoiceOfK, MissingFitsAndTies) {
  std::vector<FitOfOrder> fits = {{1, -150, -150, 2}, {2, unknown_number, unknown_number, 5}, {3, -144, -144, 8}};
  EXPECT_EQ(best_order(fits, Penalty::aic, 100), 1.0);  // -152, none, -152
  fits[0].log_likelihood = fits[2].log_likelihood = unknown_number;
  EXPECT_TRUE(std::isnan(best_order(fits, Penalty::aic, 100)));
}

/// h = (2, 0.1) for 2 and 3 atoms. log n = 10: 2 + 10 l_2 against 0.1 + 10 l_3: 2 atoms until l_3 - l_2 exceeds 0.19.
TEST(ChoiceOfK, DendrogramCriterionByHand) {
  const std::vector<double> heights = {2.0, 0.1}, near = {-9.0, -1.18, -1.0}, far = {-9.0, -1.20, -1.0};
  const auto n = static_cast<Index>(std::exp(10.0));
  EXPECT_EQ(dsc_order(heights, near, n, DscForm::published), 2.0);
  EXPECT_EQ(dsc_order(heights, far, n, DscForm::published), 3.0);
  // rescaled: 1 + 10 l_2 / |l_3| against 0.05 + 10 l_3 / |l_3|: until l_3 - l_2 exceeds 0.095 |l_3|
  EXPECT_EQ(dsc_order(heights, near, n, DscForm::rescaled), 3.0);
  EXPECT_EQ(dsc_order(heights, std::vector<double>{-9.0, -1.09, -1.0}, n, DscForm::rescaled), 2.0);
  EXPECT_TRUE(std::isnan(dsc_order({}, std::vector<double>{-1.0}, n, DscForm::published)));
}

TEST(ChoiceOfK, MostFrequentOrder) {
  EXPECT_EQ(mode_of_orders(std::vector{3.0, 2.0, 2.0}), 2.0);
  EXPECT_EQ(mode_of_orders(std::vector{3.0, 2.0, 2.0, 3.0}), 2.0);  // ties: the smallest
  EXPECT_EQ(mode_of_orders(std::vector{unknown_number, unknown_number, 4.0}), 4.0);
  EXPECT_TRUE(std::isnan(mode_of_orders({})));
}

/// The parts of the joint law add up to the density of the family, gated or not.
TEST(AtomShares, JointLawAddsUpToTheDensity) {
  for (const char* name :
       {"sgmoe-mild", "sgmoe-three", "gmm-three-full", "gmm-three-components", "gmm-location-scale-over"}) {
    const auto truth = scenario(name);
    const Dataset data = draw_dataset(*truth, 200, 1, 0);
    Vector density(data.size());
    truth->model->log_density(data.x, data.y, truth->truth, density);
    const Matrix joint = truth->model->log_joint(data.x, data.y, truth->truth);
    EXPECT_LT((joint.array().exp().rowwise().sum().log().matrix() - density).cwiseAbs().maxCoeff(), 1e-11) << name;
    EXPECT_LE(joint.rowwise().maxCoeff().sum(), density.sum()) << name;
    EXPECT_NEAR(occupancies(*truth->model, data, truth->truth).mass.sum(), 1.0, 1e-12) << name;
  }
}

}  // namespace
}  // namespace mixrate
