#include "model/theorem.hpp"

#include "model/theorems.hpp"

namespace mixrate {

std::vector<Prediction> predictions_of(const Model& model, const MixingMeasure& truth) {
  const TruthView view{model, truth};
  std::vector<Prediction> out;
  for (const Theorem& theorem : theorems()) {
    if (!theorem.holds(view)) continue;
    for (Prediction& prediction : theorem.predictions(view)) out.push_back(std::move(prediction));
  }
  return out;
}

}  // namespace mixrate
