// external: an estimator that is a program of the user.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/quote.hpp"
#include "estimator/told_fit.hpp"
#include "experiment/external/program_estimator.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/external/request.hpp"
#include "experiment/study/measure_codec.hpp"

namespace mixrate {

namespace {

constexpr double not_told = std::numeric_limits<double>::quiet_NaN();

/// Names of columns stand in tables, figures and file names.
void check_own_names(const std::vector<std::string>& names, const Location& where) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_plain = !names[i].empty() && names[i].size() <= 60 &&
                          names[i].find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string::npos;
    if (!is_plain)
      throw StudyError(where, fmt::format("'{}' is no name of a column", terminal_text(clipped(names[i], 80))),
                       "names have small letters, digits, '-', '_' and '.', at most 60");
    if (std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
        names.begin() + static_cast<std::ptrdiff_t>(i))
      throw StudyError(where, fmt::format("column '{}' appears twice", names[i]), "each is one number of a row");
  }
}

std::vector<std::string> both_lists(std::vector<std::string> first, const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

class ExternalEstimator final : public ProgramEstimator {
 public:
  explicit ExternalEstimator(const Options& options)
      : command_(read_command(options)),
        num_shares_(options.texts("shares").size()),
        columns_(both_lists(options.texts("columns"), options.texts("shares"))),
        is_told_truth_(options.given("truth") && options.boolean("truth")),
        maximises_(!options.given("maximises") || options.boolean("maximises")),
        decrement_(options.real("decrement")) {
    check_own_names(columns_, options.where(options.given("columns") ? "columns" : "shares"));
  }
  [[nodiscard]] std::vector<std::string> own_columns() const override { return columns_; }
  [[nodiscard]] const ExternalCommand& command() const override { return command_; }
  [[nodiscard]] std::size_t num_shares() const override { return num_shares_; }
  [[nodiscard]] bool is_told_truth() const override { return is_told_truth_; }
  void try_out() const override { try_program(command_); }
  void require(const Model& model) const override {
    if (model.support() != nullptr)
      throw StudyError({}, "data on known points are not passed on", "a program would get counts without their points");
  }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    MIXRATE_EXPECT(!is_told_truth_, "who is to be told the truth is asked by fit_beside");
    return ask(problem, nullptr);
  }
  [[nodiscard]] FitOutcome fit_beside(const FitProblem& problem, const MixingMeasure& truth) const override {
    return ask(problem, is_told_truth_ ? &truth : nullptr);
  }

 private:
  [[nodiscard]] FitOutcome ask(const FitProblem& problem, const MixingMeasure* truth) const {
    const std::vector<double> data = packed(problem.data);
    Node::Table keys = request(problem);
    if (truth != nullptr) keys.emplace("truth", measure_node(problem.model, *truth));
    FitOutcome out;
    static_cast<void>(
        ask_program(command_, {"fit", std::move(keys), std::as_bytes(std::span(data)), {}, [&](const Node& answer) {
                                 out = outcome(problem, answer);
                               }}));
    return out;
  }
  [[nodiscard]] Node::Table request(const FitProblem& problem) const {
    Node::Table out;
    out.emplace("model", model_node(problem.model));
    out.emplace("k", Node(std::int64_t{problem.k}));
    out.emplace("options", command_.options);
    add_shape(out, problem.model, problem.data.size());
    add_seeds(out, problem.stream);
    Node::Array starts, columns;
    for (int i = 0; i < problem.starts.count; ++i)
      starts.push_back(measure_node(problem.model, problem.starts.draw(i)));
    for (const std::string& name : columns_) columns.emplace_back(name);
    out.emplace("starts", Node(std::move(starts)));
    out.emplace("columns", Node(std::move(columns)));
    return out;
  }

  [[nodiscard]] FitOutcome outcome(const FitProblem& problem, const Node& answer) const;
  [[nodiscard]] std::vector<double> told_columns(const Node& answer) const;

  ExternalCommand command_;
  std::size_t num_shares_;
  std::vector<std::string> columns_;  // shares last
  bool is_told_truth_, maximises_;
  double decrement_;
};

/// How the program says that the fit ended.
FitStatus told_status(const Node& answer, const std::string& program) {
  const Node* status = answer.find("status");
  const std::string word = status == nullptr ? "ok" : status->text("status");
  const Node* message = answer.find("message");
  if (word == "failed")
    throw SaysFailed(fmt::format(
        "the program '{}' says that it failed{}", terminal_text(program),
        message != nullptr ? ": " + terminal_text(clipped(message->text("message"), most_quoted)) : std::string()));
  constexpr std::string_view words[] = {"ok", "iteration_cap", "stalled"};
  constexpr FitStatus meanings[] = {FitStatus::converged, FitStatus::iteration_cap, FitStatus::stalled};
  const auto* const at = std::ranges::find(words, word);
  if (at == std::end(words))
    throw StudyError(answer.where(), fmt::format("there is no status '{}'", terminal_text(clipped(word, 40))),
                     "it is ok, iteration_cap, stalled or failed");
  return meanings[at - std::begin(words)];
}

/// What the likelihood says of a fit that is no try at a maximum of it: whether it has collapsed. Its height is no
/// measure of how well such a fit went.
FitOutcome without_judgement(FitOutcome judged, FitStatus told) {
  const bool is_hopeless = judged.status == FitStatus::degenerate || judged.status == FitStatus::not_finite;
  if (!is_hopeless) judged.status = told;
  judged.log_likelihood = not_told;
  Certificate none;
  none.starts = judged.certificate.starts;
  judged.certificate = none;
  return judged;
}

/// Status of a fit that was judged: what the program says of itself counts where the fit is no maximum.
FitStatus settled_status(FitStatus judged, FitStatus told) {
  return judged == FitStatus::not_a_maximum && told != FitStatus::converged ? told : judged;
}

std::vector<double> ExternalEstimator::told_columns(const Node& answer) const {
  std::vector<double> out(columns_.size(), not_told);
  const Node* told = answer.find("columns");
  if (told == nullptr) return out;
  for (const auto& [name, value] : told->table("columns")) {
    const auto at = std::ranges::find(columns_, name);
    if (at == columns_.end())
      throw StudyError(answer.where(),
                       fmt::format("the study declares no column '{}'", terminal_text(clipped(name, 60))),
                       "the columns of a table are known before a run",
                       "Add it to columns = [...], or to shares = [...] if it is 0 or 1");
    if (value.is_none()) continue;
    const auto place = static_cast<std::size_t>(at - columns_.begin());
    out[place] = value.real(name);
    const bool is_share = place + num_shares_ >= columns_.size();
    if (is_share && out[place] != 0.0 && out[place] != 1.0)
      throw StudyError(answer.where(), fmt::format("the share '{}' is {}", name, out[place]),
                       "shares are 0 or 1 in each row", "Numbers of other kinds stand in columns = [...]");
  }
  return out;
}

FitOutcome ExternalEstimator::outcome(const FitProblem& problem, const Node& answer) const {
  constexpr std::string_view keys[] = {"id", "status", "message", "parameters", "iterations", "columns", "protocol"};
  check_keys(answer, keys, "the answer");
  FitOutcome out;
  const FitStatus told = told_status(answer, command_.name());
  if (const Node* parameters = answer.find("parameters"); parameters != nullptr && !parameters->is_none()) {
    out = judge_told_fit(problem, read_fit(*parameters, problem.model, problem.k), decrement_);
    if (maximises_)
      out.status = settled_status(out.status, told);
    else
      out = without_judgement(std::move(out), told);
  } else {
    out.status = told;
  }
  if (const Node* iterations = answer.find("iterations"))
    out.iterations = static_cast<int>(std::clamp(iterations->real("iterations"), 0.0, 2e9));
  out.own = told_columns(answer);
  return out;
}

}  // namespace

EstimatorEntry external_estimator() {
  std::vector<OptionSpec> options = command_options();
  options.push_back(texts_option("columns", "names of numbers of its own that it tells: columns of the results"));
  options.push_back(
      texts_option("shares", "the same of numbers that are 0 or 1: their mean is a share, without a slope"));
  options.push_back(boolean_option("truth", no_default,
                                   "true: the program is told the truth with the data, as for coverage; the column "
                                   "`start` of the results says so"));
  options.push_back(boolean_option("maximises", no_default,
                                   "false: it does not try to maximise the likelihood; its status is its own, without "
                                   "certificate and log-likelihood"));
  options.push_back(real_option("decrement", decrement_of_maximum, {1e-14, 1e6},
                                "an estimate is a maximum if its Newton decrement g'H^-1 g / 2 is at most this, nats"));
  return {{"external", "a program of yours: one process per rank, asked once per replicate (jobs/EXTERNAL.md)",
           "mixrate", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> {
            return std::make_shared<ExternalEstimator>(given);
          },
          with_files,
          false};
}

}  // namespace mixrate
