// Studies do not depend on the units that their truths are written in: fits and losses of an inline truth that is told
// in units of any size.
#include "experiment/study_units.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "experiment/replicate.hpp"
#include "experiment/study/study.hpp"
#include "model/scenarios.hpp"

namespace mixrate {
namespace {

/// One response (or two) times y, covariates times x.
struct Scales {
  double y = 1.0, x = 1.0;
};

/// A number times powers of the scales, with all its digits.
std::string told(double value, double factor) { return fmt::format("{:.17g}", value * factor); }

struct Recipe {
  const char* name;
  std::string (*scenario)(const Scales& s);
  const char* estimators;
  const char* losses;
};

std::string line_mixture(const Scales& s) {
  return fmt::format(
      "{{ name = \"line\", family = \"gaussian-mixture\", covariance = \"isotropic\", weights = [0.4, 0.6], mean = "
      "[[{}], "
      "[{}]], variance = [{}, {}] }}",
      told(-1.3, s.y), told(1.9, s.y), told(0.7, s.y * s.y), told(1.6, s.y * s.y));
}

std::string plane_mixture(const Scales& s) {
  const double v = s.y * s.y;
  return fmt::format(
      "{{ name = \"plane\", family = \"gaussian-mixture\", dimension = 2, covariance = \"full\", weights = [0.35, "
      "0.65], "
      "mean = [[{}, {}], [{}, {}]], covariances = [[{}, {}, {}], [{}, {}, {}]] }}",
      told(-1.5, s.y), told(0.4, s.y), told(1.7, s.y), told(-0.6, s.y), told(0.8, v), told(0.2, v), told(0.6, v),
      told(1.9, v), told(-0.5, v), told(1.1, v));
}

std::string common_mixture(const Scales& s) {
  return fmt::format(
      "{{ name = \"common\", family = \"gaussian-mixture\", covariance = \"common\", weights = [0.4, 0.6], mean = "
      "[[{}], "
      "[{}]], variance = {} }}",
      told(-1.3, s.y), told(1.9, s.y), told(0.7, s.y * s.y));
}

std::string gate_and_lines(const Scales& s, const std::string& family, const std::string& more) {
  return fmt::format(
      "{{ name = \"experts\", family = {}, gate_intercept = [0.3, 0.0], gate_slope = [[{}], [0.0]], slope = [[{}], "
      "[{}]], intercept = [{}, {}], {}, design = {{ law = \"uniform\", lower = {}, upper = {} }} }}",
      family, told(1.4, 1.0 / s.x), told(1.2, s.y / s.x), told(-0.9, s.y / s.x), told(1.5, s.y), told(-1.1, s.y), more,
      told(-2.0, s.x), told(2.0, s.x));
}

std::string variances(const Scales& s) {
  return fmt::format("variance = [{}, {}]", told(0.3, s.y * s.y), told(0.6, s.y * s.y));
}

std::string softmax_experts(const Scales& s) { return gate_and_lines(s, "\"softmax-gated-gaussian\"", variances(s)); }

std::string quadratic_experts(const Scales& s) {
  return gate_and_lines(s, "\"mixture-of-experts\", gate = \"quadratic\", expert = \"linear\"",
                        fmt::format("gate_curvature = [[{}], [0.0]], {}", told(0.5, 1.0 / (s.x * s.x)), variances(s)));
}

std::string regression(const Scales& s) {
  return gate_and_lines(s, "\"moe-regression\", expert = \"linear\"",
                        fmt::format("variance = {}", told(0.02, s.y * s.y)));
}

// One start each where several may end at one maximum: rounding decides which of them is told.
constexpr const char* climbs = R"(
  { kind = "em", start = { kind = "kmeans++", starts = 2 } },
  { kind = "em", label = "em-random", start = { kind = "random", starts = 2 }, stop = { absolute_gain = 1e-5 } },
  { kind = "em-squarem", start = { kind = "oracle", radius = 0.2 } },
  { kind = "mle", start = { kind = "oracle", radius = 0.2 } },
  { kind = "mle", label = "mle-previous", start = { kind = "previous", starts = 1 } },
  { kind = "mle", label = "mle-portfolio", start = { kind = "portfolio", starts = 3 } })";

const Recipe recipes[] = {
    {"Line", line_mixture, climbs, R"("blocks", "hellinger", "kl", "total-variation")"},
    {"Plane", plane_mixture, climbs, R"("blocks", "hellinger", { kind = "kl", accuracy = 1e-3 })"},
    {"Common", common_mixture,
     R"({ kind = "moments", start = { kind = "random", starts = 1 } }, { kind = "mle", start = { kind = "kmeans++", starts = 1 } },
  { kind = "mle", label = "spaced", start = { kind = "spaced", spread = SPREAD } })",
     R"("blocks", "hellinger", { kind = "wasserstein", order = 1 }, { kind = "wasserstein", order = 2 })"},
    {"Softmax", softmax_experts, climbs, R"("blocks", "hellinger", "kl")"},
    {"Quadratic", quadratic_experts, climbs, R"("blocks", "hellinger")"},
    {"Regression", regression,
     R"({ kind = "lse", start = { kind = "oracle", radius = 0.1 } },
  { kind = "lse", label = "lse-bare", project = false, start = { kind = "oracle", radius = 0.1 } },
  { kind = "mle", start = { kind = "oracle", radius = 0.1 } })",
     R"("blocks", "hellinger", "l2")"},
};

Grid grid_of(const Recipe& recipe, const Scales& s) {
  std::string estimators = recipe.estimators;
  const std::size_t spread = estimators.find("SPREAD");
  if (spread != std::string::npos) estimators.replace(spread, 6, told(0.5, s.y));  // a length of the study's own
  return expand(parse_study(fmt::format("format = \"mixrate.study/1\"\nname = \"units\"\nseed = 11\nreplicates = "
                                        "3\n[[experiment]]\nscenario = {}\nn = [400]\nk = [2]\nlosses = [{}]\n"
                                        "estimator = [{}]\n",
                                        recipe.scenario(s), recipe.losses, estimators),
                            "units.toml"));
}

/// What a loss is multiplied by when y and x are: by the names of columns.
double factor_of(const std::string& column, const Scales& s) {
  const auto ends = [&](const char* end) { return column.ends_with(end); };
  if (ends("gate_slope")) return 1.0 / s.x;
  if (ends("gate_curvature")) return 1.0 / (s.x * s.x);
  if (ends("slope")) return s.y / s.x;
  if (ends("variance") || ends("covariance")) return s.y * s.y;
  if (ends("mean") || ends("intercept") || column == "l2" || column.starts_with("wasserstein")) return s.y;
  return 1.0;
}

double relative_gap(const Matrix& a, const Matrix& b) {
  return ((a - b).array().abs() / (1e-300 + b.array().abs())).maxCoeff();
}

RecordBatch row_of(const Cell& cell, std::uint32_t r) {
  RecordBatch batch = make_batch(cell.info, 0, r, 1);
  run_replicate(cell, r, 11, batch);
  return batch;
}

/// How far numbers of a fit may be from each other, relatively, and whether the way there is the same.
struct Allowed {
  double estimate, loss;
  bool same_path;
};

/// Scales that are powers of 1000 are undone: the computation is the same up to rounding. Others leave a factor of at
/// most 32, to which step lengths and the gradient at the end are not blind. A portfolio ends at maxima of several
/// starts, of which rounding decides.
Allowed allowed_for(const std::string& estimator, bool is_undone) {
  if (!is_undone) return {1e-4, 1e-4, estimator == "em" || estimator == "em-random"};
  return estimator == "mle-portfolio" ? Allowed{1e-6, 1e-6, false} : Allowed{1e-6, 1e-8, true};
}

void expect_same_certificates(const Certificate& found, const Certificate& expected, const std::string& where) {
  EXPECT_EQ(found.active_bounds, expected.active_bounds) << where;
  EXPECT_EQ(found.starts, expected.starts) << where;
  const auto same = [&](double a, double b) { EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << where; };
  same(found.rank, expected.rank);
  same(found.weak_directions, expected.weak_directions);
  ASSERT_EQ(std::isnan(found.remaining_gain), std::isnan(expected.remaining_gain)) << where;
  if (std::isnan(expected.remaining_gain)) return;
  EXPECT_NEAR(found.remaining_gain, expected.remaining_gain, 1e-10 + 1e-6 * expected.remaining_gain) << where;
}

void expect_same_rows(const Cell& plain, const Cell& moved, const AffineUnits& units, const Scales& s,
                      const Allowed& allowed) {
  const Model& model = *plain.scenario->model;
  for (std::uint32_t r = 0; r < 3; ++r) {
    const std::string where = fmt::format("{} y * {} x * {} replicate {}", plain.info.estimator, s.y, s.x, r);
    const FitOutcome expected = fit_replicate(plain, r, 11), found = fit_replicate(moved, r, 11);
    EXPECT_EQ(found.status, expected.status) << where;
    if (allowed.same_path) {
      EXPECT_EQ(found.iterations, expected.iterations) << where;
    }
    ASSERT_GT(expected.estimate.size(), 0) << where;
    const MixingMeasure scaled = model.canonical(units.to_data(model, expected.estimate));
    ASSERT_EQ(found.estimate.size(), scaled.size()) << where;
    EXPECT_LT(relative_gap(found.estimate.atoms(), scaled.atoms()), allowed.estimate) << where;
    if (scaled.common().size() > 0) {
      EXPECT_LT(relative_gap(found.estimate.common(), scaled.common()), allowed.estimate) << where;
    }
    const double log_likelihood = expected.log_likelihood - 400.0 * units.log_jacobian();
    EXPECT_NEAR(found.log_likelihood, log_likelihood, 1e-9 + 1e-12 * std::abs(log_likelihood)) << where;
    expect_same_certificates(found.certificate, expected.certificate, where);
    const RecordBatch row = row_of(moved, r), own = row_of(plain, r);
    ASSERT_TRUE(row.messages.empty()) << row.messages[0].second;
    for (std::size_t c = 0; c < plain.info.columns.size(); ++c) {
      const std::string column(plain.info.columns[c]);
      if (std::isnan(own.values[c])) continue;
      EXPECT_GT(own.values[c], 0.0) << where << " " << column;
      EXPECT_NEAR(row.values[c] / factor_of(column, s), own.values[c], allowed.loss * own.values[c])
          << where << " " << column;
    }
  }
}

/// Data of the two studies with the same random numbers.
void expect_same_draws(const Cell& plain, const Cell& moved, const Scales& s) {
  const StreamKey key{11, plain.data_content, 0};
  const Dataset own = draw_dataset(*plain.scenario, 400, key), other = draw_dataset(*moved.scenario, 400, key);
  int exponent = 0;
  const bool is_exact = std::frexp(s.y, &exponent) == 0.5 && std::frexp(s.x, &exponent) == 0.5;
  const double rounding = is_exact ? 0.0 : 1e-14;  // a power of 2 rounds nothing
  EXPECT_LE((other.y / s.y - own.y).cwiseAbs().maxCoeff(), rounding * own.y.cwiseAbs().maxCoeff()) << s.y;
  if (own.x.size() == 0) return;
  EXPECT_LE((other.x / s.x - own.x).cwiseAbs().maxCoeff(), 1e-14 * own.x.cwiseAbs().maxCoeff()) << s.x;
}

/// The default box of the moved study is that of the plain one.
void expect_same_box(const Cell& plain, const Cell& moved, const AffineUnits& units) {
  const Box &expected = plain.scenario->box, found = box_in_units(*plain.scenario->model, units, moved.scenario->box);
  const auto same = [](const Vector& a, const Vector& b) { return a.size() == 0 || relative_gap(a, b) < 1e-12; };
  EXPECT_TRUE(same(found.atom_lower, expected.atom_lower));
  EXPECT_TRUE(same(found.atom_upper, expected.atom_upper));
  EXPECT_TRUE(same(found.common_lower, expected.common_lower));
  EXPECT_TRUE(same(found.common_upper, expected.common_upper));
  EXPECT_NEAR(found.log_weight_upper, expected.log_weight_upper, 1e-12 * expected.log_weight_upper);
}

class StudyUnits : public ::testing::TestWithParam<Recipe> {};

/// Checked: without the units of cells, with a default box around the truth in the units of the study, and with 100 in
/// the place of 1000 it fails.
TEST_P(StudyUnits, FitsAndLossesAreTheSame) {
  const Grid plain = grid_of(GetParam(), {});
  const Model& model = *plain.cells[0].scenario->model;
  ASSERT_EQ(plain.cells[0].units, nullptr);  // studies of size 1 are computed as they are written
  for (const Scales& s : {Scales{1e9, 1.0}, {1e-9, 1.0}, {0x1p30, 1.0}, {0x1p-30, 1.0}, {1.0, 1e9}, {1e9, 1e-9}}) {
    if (s.x != 1.0 && model.covariate_dim() == 0) continue;
    Grid moved = grid_of(GetParam(), s);
    AffineUnits units = AffineUnits::identity(model);
    units.x = AffineMap::make(units.x.centre, s.x * units.x.factor);
    units.y = AffineMap::make(units.y.centre, s.y * units.y.factor);
    const bool is_undone = s.y != 0x1p30 && s.y != 0x1p-30;
    ASSERT_EQ(moved.cells.size(), plain.cells.size());
    expect_same_draws(plain.cells[0], moved.cells[0], s);
    if (is_undone) expect_same_box(plain.cells[0], moved.cells[0], units);
    for (std::size_t c = 0; c < plain.cells.size(); ++c) {
      Cell& cell = moved.cells[c];
      // another truth has other random numbers: here they are to be the same
      cell.data_content = plain.cells[c].data_content;
      cell.start_content = plain.cells[c].start_content;
      cell.fit_content = plain.cells[c].fit_content;
      if (cell.info.estimator == "em-squarem" && !is_undone)
        continue;  // its end is as far from the maximum as it likes
      expect_same_rows(plain.cells[c], cell, units, s, allowed_for(cell.info.estimator, is_undone));
    }
  }
}

/// And so their results are what they were before studies had units.
TEST(BuiltInTruths, AreOfSizeOne) {
  for (const ScenarioEntry& entry : scenarios()) EXPECT_TRUE(study_units(*entry.make()).is_identity()) << entry.name;
}

INSTANTIATE_TEST_SUITE_P(Families, StudyUnits, ::testing::ValuesIn(recipes),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace mixrate
