// ratio: what the data see of a regression mixture against the distance of its parameters, along a path to the truth.
#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "loss/losses.hpp"
#include "tabulation/regression_path.hpp"
#include "tabulation/tabulation.hpp"

namespace mixrate {

namespace {

constexpr const char* ratio_source =
    "arXiv 2402.02952 and 2503.03213, lower bounds and lemmas on |f_G - f_G0| / L(G, G0)";

/// Values of f_G - f_G0 at or below this many times the largest |f_G0| are rounding.
constexpr double rounding = 64.0 * std::numeric_limits<double>::epsilon();

std::shared_ptr<const Loss> make_loss(const LossEntry& entry, Node::Table options,
                                      const std::shared_ptr<const Scenario>& scenario, Index k) {
  return entry.make(Options(Node(std::move(options)), entry.info), scenario, k);
}

RegressionPath read_path(const std::string& name) {
  if (name == "scale") return RegressionPath::scale;
  if (name == "split") return RegressionPath::split;
  if (name == "hidden") return RegressionPath::hidden;
  return name == "generic" ? RegressionPath::generic : RegressionPath::weakest;
}

class RatioTable final : public Tabulation {
 public:
  RatioTable(const Options& options, std::shared_ptr<const Scenario> scenario)
      : scenario_(std::move(scenario)),
        grid_(read_grid(options)),
        path_(options.text("path")),
        block_(options.text("block")),
        atom_(path_ == "scale" ? -1 : static_cast<Index>(options.integer("atom")) - 1),
        is_bounded_(options.text("theory") == "bounded") {
    if (options.text("against") == "l1") {
      names_ = {"l1"};
      entries_ = {make_loss(regression_l1_loss(), {}, scenario_, num_atoms())};
    } else {
      for (std::int64_t r = 1; r <= options.integer("orders"); ++r) {
        names_.push_back(fmt::format("l_r{}", r));
        entries_.push_back(
            make_loss(regression_lr_loss(), {{"order", Node(static_cast<double>(r))}}, scenario_, num_atoms()));
      }
    }
    static_cast<void>(path(1));  // refuses a scenario without such a path while the file is read
  }

  [[nodiscard]] Table compute(std::uint64_t seed) const override {
    const MeasurePath at = path(seed);
    const auto l2 = make_loss(l2_loss(), {}, scenario_, num_atoms());
    const Index count = static_cast<Index>(names_.size());
    const double floor = rounding * largest_response(seed);
    Table table;
    table.columns = {"eps", "l2"};
    for (const std::string& name : names_) table.columns.push_back(name);
    for (const std::string& name : names_) table.columns.push_back("ratio_" + name);
    table.rows.resize(static_cast<Index>(grid_.size()), 2 + 2 * count);
    for (Index row = 0; row < table.rows.rows(); ++row) {
      const double eps = grid_[static_cast<std::size_t>(row)];
      const MixingMeasure g = scenario_->model->canonical(at(eps));
      const auto value = [&](const Loss& loss) {
        Stream stream({seed, scenario_->content_hash(), 0}, Purpose::loss);
        double out = 0.0;
        loss.evaluate(g, stream, std::span(&out, 1));
        return out;
      };
      const double seen = value(*l2);
      table.rows(row, 0) = eps;
      table.rows(row, 1) = seen > floor ? seen : 0.0;
      for (Index c = 0; c < count; ++c) {
        table.rows(row, 2 + c) = value(*entries_[static_cast<std::size_t>(c)]);
        table.rows(row, 2 + count + c) = table.rows(row, 1) / table.rows(row, 2 + c);
      }
    }
    add_laws(table);
    table.note = fmt::format("path {}, {} atoms for {}; 0: below the rounding floor {:.0e}", path_, num_atoms(),
                             scenario_->truth.size(), floor);
    return table;
  }

 private:
  [[nodiscard]] Index num_atoms() const { return scenario_->truth.size() + (atom_ < 0 ? 0 : 1); }
  [[nodiscard]] MeasurePath path(std::uint64_t seed) const {
    return make_path({scenario_, read_path(path_), atom_, block_, seed});
  }

  [[nodiscard]] double largest_response(std::uint64_t seed) const {
    Stream stream({seed, scenario_->content_hash(), 0}, Purpose::loss);
    const Matrix x = draw_design(scenario_->design, 1000, stream);
    Vector f(x.rows());
    scenario_->model->regression(x, scenario_->truth, f);
    return f.cwiseAbs().maxCoeff();
  }

  /// bounded: the ratio has order 0. vanishing: f_G - f_G0 has a higher order than any power (infinity), and so has
  /// every ratio. What the distances do follows from the path: no law is entered for them.
  void add_laws(Table& table) const {
    constexpr double silent = std::numeric_limits<double>::quiet_NaN(), any = std::numeric_limits<double>::infinity();
    table.laws.push_back({"l2", is_bounded_ ? silent : any, ratio_source});
    for (const std::string& name : names_) table.laws.push_back({name, silent, ratio_source});
    for (const std::string& name : names_)
      table.laws.push_back({"ratio_" + name, is_bounded_ ? 0.0 : any, ratio_source});
    table.drawn = {"l2"};
    for (std::size_t c = 0; c < names_.size(); ++c) {  // the first, the last and one between
      if (c == 0 || c + 1 == names_.size() || c + 1 == names_.size() / 2)
        table.drawn.insert(table.drawn.end(), {names_[c], "ratio_" + names_[c]});
    }
  }

  std::shared_ptr<const Scenario> scenario_;
  std::vector<double> grid_;
  std::string path_, block_;
  Index atom_;
  bool is_bounded_;
  std::vector<std::string> names_;
  std::vector<std::shared_ptr<const Loss>> entries_;
};

}  // namespace

TabulationEntry ratio_tabulation() {
  std::vector<OptionSpec> options = grid_options(0.5, 0.08, 25);
  options.insert(
      options.end(),
      {choice_option("path", "weakest", {"scale", "split", "hidden", "generic", "weakest"},
                     "scale: all gate parameters times 1 + eps; split: the clones of an atom at +-eps, the mean of "
                     "their outputs at "
                     "x = 0 kept; hidden: also gate slopes at +-exp(-1/eps), the first-order effect undone by the "
                     "experts' slopes; "
                     "generic: a random direction; weakest: the direction in which f moves least"),
       integer_option("atom", 1, {0, 1e6}, "which atom is doubled, from 1; 0: none. The path scale doubles none"),
       text_option("block", "intercept", "split, hidden: what moves apart"),
       choice_option("against", "l1", {"l1", "lr"},
                     "the distance: L1 (squares in doubled cells), or L_r for r = 1, 2, .."),
       integer_option("orders", 8, {1, 64}, "lr: the largest r"),
       choice_option("theory", "bounded", {"bounded", "vanishing"},
                     "what theory says of the ratio: bounded below, or vanishing faster than every power of eps")});
  return {{"ratio", "|f_G - f_G0| in L2 against the distance of the parameters, L1 or L_r, along a path to the truth",
           ratio_source, std::move(options)},
          [](const Options& chosen, std::shared_ptr<const Scenario> scenario) -> std::shared_ptr<const Tabulation> {
            return std::make_shared<RatioTable>(chosen, std::move(scenario));
          }};
}

}  // namespace mixrate
