// portfolio: the best maximum from starts of many kinds.
#include "estimator/start/portfolio_search.hpp"

namespace mixrate {

namespace {

class Portfolio final : public Start {
 public:
  explicit Portfolio(const Options& options) : starts_(static_cast<int>(options.integer("starts"))) {}
  [[nodiscard]] int count() const override { return 1; }
  [[nodiscard]] MixingMeasure draw(const StartContext& context, int, Stream& stream) const override {
    return search_portfolio(context, starts_, stream).measure;
  }

 private:
  int starts_;
};

}  // namespace

StartEntry portfolio_start() {
  return {
      {"portfolio",
       "one start: the best maximum found from starts of many kinds (k-means++, random subsets, lines through small "
       "subsets, slices, shells, groups joined two by two; the maximum with an atom less, an atom split), lower ones "
       "and copies dropped on "
       "the way, two atoms joined and a third one split at the end; never below the maximum with an atom less",
       "mixrate; split and merge: Ueda, Nakano, Ghahramani, Hinton (2000), Neural Comput. 12; short runs: Biernacki, "
       "Celeux, Govaert (2003), Comput. Stat. Data Anal. 41",
       {integer_option("starts", 10, {1, 1e6}, "starts that do not grow from fewer atoms, at each number of atoms")}},
      [](const Options& options) -> std::shared_ptr<const Start> { return std::make_shared<Portfolio>(options); }};
}

}  // namespace mixrate
