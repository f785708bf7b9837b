// What must hold for compositions of gates, experts and laws beside their densities: powers of the losses, options that
// read again, positive numbers that stay positive, and estimators that say no where they would be silently wrong.
#include <gtest/gtest.h>

#include "base/message.hpp"
#include "contract/experts_reference.hpp"
#include "estimator/estimators.hpp"
#include "estimator/start/resize.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

using testing_tools::text;
std::shared_ptr<const Model> experts(Node::Table options) {
  return testing_tools::build(mixture_of_experts_family(), std::move(options));
}

// d2/db2 = 2 d/ds wherever the mean has a constant of its own, and nowhere else.
TEST(ExpertsRules, VariancesTradeWithMeansThatHaveAConstant) {
  const auto of = [](const char* expert, std::int64_t power, const char* law) {
    Node::Table options = {{"expert", text(expert)}, {"response", text(law)}};
    if (std::string(expert) == "polynomial") options.emplace("degree", Node(power));
    return experts(std::move(options))->layout()->singularity();
  };
  EXPECT_EQ(of("linear", 0, "gaussian"), Singularity::gaussian_scale);
  EXPECT_EQ(of("constant", 0, "gaussian"), Singularity::gaussian_scale);
  EXPECT_EQ(of("polynomial", 1, "gaussian"), Singularity::gaussian_scale);
  EXPECT_EQ(of("polynomial", 2, "gaussian"), Singularity::strong);
  EXPECT_EQ(of("ridge", 0, "gaussian"), Singularity::strong);
  EXPECT_EQ(of("two-layer", 0, "gaussian"), Singularity::strong);
  EXPECT_EQ(of("linear", 0, "student-t"), Singularity::strong);
}

// A study is stored with its defaults written out and read again when it is resumed.
TEST(ExpertsRules, ResolvedOptionsReadAgain) {
  const FamilyEntry family = mixture_of_experts_family();
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    const Options given(Node(c.options()), family.info);
    const Node once = given.resolved();
    EXPECT_NO_THROW(static_cast<void>(family.make(Options(once, family.info))));
  }
}

TEST(ExpertsRules, PerturbedMeasuresStayInTheirDomain) {
  const Case c{"softmax", "linear", "student-t", true};
  const auto model = c.model();
  Stream stream({14, 1, 0}, Purpose::test);
  for (int draw = 0; draw < 200; ++draw) {
    MixingMeasure g = random_measure(*model, 3, 1.0, stream);
    perturb(g, *model, 5.0, stream);
    for (const Block& block : g.layout().atom_blocks()) {
      for (Index i = 0; i < g.size() && block.domain == Domain::positive; ++i)
        ASSERT_GT(g.block(i, block).minCoeff(), 0.0) << block.name;
    }
  }
}

// Variational fits, dendrograms and charts are for Gaussian lines and ridges; elsewhere they would compute something
// else.
TEST(ExpertsRules, EstimatorsForOtherModelsSaySo) {
  std::vector<Node::Table> others = {
      {{"response", text("poisson")}}, {{"response", text("student-t")}}, {{"expert", text("polynomial")}}};
  const auto refuses = [](const char* name, const Model& model) {
    for (const EstimatorEntry& entry : estimators()) {
      if (entry.info.name == name)
        return testing_support::message_of([&] {
                 entry.make(Options(entry.info))->require(model);
                 return std::string();
               }) != "no error";
    }
    return false;
  };
  for (const Node::Table& options : others) {
    const auto model = experts(options);
    for (const char* name : {"gd", "ngd", "bbvi", "dendrogram", "lse", "ecm"})
      EXPECT_TRUE(refuses(name, *model)) << name;
  }
  for (const char* gate : {"laplace", "quadratic", "cosine-perturbed", "normalised-sigmoid"}) {
    const auto model = experts({{"gate", text(gate)}});
    for (const char* name : {"gibbs-mfm", "bbvi", "dendrogram"})
      EXPECT_TRUE(refuses(name, *model)) << name << " under " << gate;
  }
  const auto plain = experts({});
  for (const char* name : {"gd", "metropolis", "gibbs", "dendrogram"}) EXPECT_FALSE(refuses(name, *plain)) << name;
}

}  // namespace
}  // namespace mixrate
