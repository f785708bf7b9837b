// A program whose leaves are wrong, each in its own way: what is said of them. BREAK chooses what main adds.
#include <mixrate/base/error.hpp>
#include <mixrate/estimator/estimator.hpp>
#include <mixrate/loss/bound.hpp>
#include <mixrate/model/expert/expert.hpp>
#include <mixrate/model/gate/pointwise.hpp>
#include <mixrate/study.hpp>

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <limits>
#include <string>

namespace {

using namespace mixrate;

/// The start, with a mistake.
class Liar final : public Estimator {
 public:
  explicit Liar(std::string mistake) : mistake_(std::move(mistake)) {}
  FitOutcome fit(const FitProblem& problem) const override {
    FitOutcome out;
    out.status = FitStatus::converged;
    out.estimate = problem.model.canonical(problem.starts.draw(mistake_ == "start" ? 9 : 0));
    out.log_likelihood =
        mistake_ == "likelihood" ? 1e6 : problem.likelihood.value(problem.likelihood.pack(out.estimate));
    if (mistake_ == "empty") out.estimate = {};
    if (mistake_ == "undefined") out.estimate.atoms()(0, 0) = std::numeric_limits<double>::quiet_NaN();
    if (mistake_ == "variance") out.estimate.atoms().bottomRows(1).array() = -1.0;
    if (mistake_ == "length") {
      Vector gradient;
      problem.likelihood.derivatives(Vector::Zero(1), gradient, nullptr);
    }
    if (mistake_ == "crash") std::raise(SIGSEGV);
    if (mistake_ == "throw") throw 42;
    if (mistake_ == "moody") out.log_likelihood += static_cast<double>(++calls_);
    return out;
  }

 private:
  std::string mistake_;
  mutable int calls_ = 0;
};

EstimatorEntry liar_estimator() {
  return {{"liar", "a start, told wrongly", "this project", {text_option("mistake", "none", "which")}},
          [](const Options& options) -> std::shared_ptr<const Estimator> {
            return std::make_shared<Liar>(options.text("mistake"));
          }};
}

class SignedLoss final : public BoundLoss {
 public:
  explicit SignedLoss(std::shared_ptr<const Scenario> scenario) : BoundLoss(std::move(scenario), {"signed"}) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    out[0] = fitted.atoms()(0, 0) - truth().atoms()(0, 0);
  }
};

LossEntry signed_loss() {
  return {{"signed", "an error with its sign", "this project", {}},
          1.0,
          [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            if (scenario->model->is_gated()) throw StudyError({}, "'signed' is for mixtures");
            return std::make_shared<SignedLoss>(std::move(scenario));
          }};
}

/// beta0 + w'x, with a derivative of the wrong sign.
class BackwardsGate final : public PointwiseGate {
 public:
  BackwardsGate(Index k, Index d) : PointwiseGate(k, d, d, Pinned::slopes) {}

 private:
  void evaluate(const RowBlock& block, const double* w, double* value, double* first, double*) const override {
    for (int v = 0; v < block.packs * pack_lanes; ++v) {
      value[v] = 0.0;
      for (Index a = 0; a < dim(); ++a) {
        first[a * block_rows + v] = -block.x[a][v];
        value[v] += w[a] * block.x[a][v];
      }
    }
  }
};

GateKind backwards_gate() {
  GateKind kind{.name = "backwards", .summary = "softmax", .source = "this project"};
  if (std::getenv("BREAK") == std::string("prepare")) return kind;
  kind.prepare = [](const Options&, Index d) -> MakeLogits {
    return [d](const GateTree& tree) { return std::make_unique<BackwardsGate>(tree.num_leaves(), d); };
  };
  if (std::getenv("BREAK") == std::string("option")) kind.options = {real_option("gate_speed", 1.0, {0.0, 2.0}, "...")};
  if (std::getenv("BREAK") == std::string("width"))
    kind.blocks = [](Index d) { return std::vector<BlockSpec>{{"gate_slope", d + 1, Meaning::gate_slope}}; };
  return kind;
}

}  // namespace

int main(int argc, char** argv) {
  if (std::getenv("BREAK") == nullptr) setenv("BREAK", "none", 1);
  auto catalogue = mixrate::Catalogue::builtin();
  catalogue.add(liar_estimator()).add(signed_loss()).add(backwards_gate());
  if (std::getenv("BREAK") == std::string("twice")) catalogue.add(signed_loss());
  return mixrate::run_program(argc, argv, catalogue);
}
