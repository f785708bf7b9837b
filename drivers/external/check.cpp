// mixrate external-check: does a program speak the protocol of jobs/EXTERNAL.md, and how fast?
#include "drivers/external/check.hpp"

#include <fmt/format.h>

#include <chrono>
#include <functional>
#include <map>
#include <stdexcept>

#include "base/json.hpp"
#include "base/quote.hpp"
#include "base/seconds_since.hpp"
#include "drivers/commands.hpp"
#include "estimator/told_fit.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/external/request.hpp"
#include "experiment/study/measure_codec.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/study_toml.hpp"

namespace mixrate {

namespace {

using Clock = std::chrono::steady_clock;

/// A model that questions are about.
struct CheckedModel {
  std::string words;  // what messages call it
  std::shared_ptr<const Scenario> scenario;
};

CheckedModel checked_model(const char* words, const char* table) {
  return {words,
          read_scenario(parse_toml(std::string("family = \"gaussian-mixture\"\n") + table, "external-check")).scenario};
}

/// A data set and what is asked about it.
struct CheckCase {
  const CheckedModel& model;
  Dataset data;
  Index k;
  std::uint32_t seed;
  int starts = 0;
};

/// What an answer says, without its number.
std::string content_of(const Node& answer) {
  Node::Table rest = answer.table("answer");
  rest.erase("id");
  return to_text(Node(std::move(rest)));
}

class ProgramCheck {
 public:
  ProgramCheck(const ExternalCommand& command, CheckReport& report) : command_(command), report_(report) {}

  void run() {
    const auto begin = Clock::now();
    try_program(command_);
    fmt::print("ok     begins and ends, speaks {}: {:.2g} s\n", external_protocol, seconds_since(begin));
    const bool fits = report_.knows([this] { return ask_fit(case_of(line_, 60, 2, 1)); });
    const bool draws = report_.knows([this] { return ask_draw(60, 1).answer; });
    if (!fits && !draws) report_.wrong("it answers neither 'fit' nor 'draw'");
    if (fits) check_fits();
    if (draws) check_draws();
  }

 private:
  struct Drawn {
    Node answer;
    std::vector<double> numbers;
  };
  struct ColumnCount {
    int told = 0, not_finite = 0;
  };

  [[nodiscard]] static CheckCase case_of(const CheckedModel& model, Index n, Index k, std::uint32_t seed,
                                         int starts = 0) {
    return {model, draw_dataset(*model.scenario, n, 1, seed), k, seed, starts};
  }

  [[nodiscard]] Node ask_fit(const CheckCase& of) const {
    const Model& model = *of.model.scenario->model;
    Stream stream({7, 0, of.seed}, Purpose::estimator);
    Node::Table request = {{"model", model_node(model)},
                           {"k", Node(std::int64_t{of.k})},
                           {"options", command_.options},
                           {"starts", Node(Node::Array(static_cast<std::size_t>(of.starts),
                                                       measure_node(model, of.model.scenario->truth)))},
                           {"columns", Node(Node::Array{})}};
    add_shape(request, model, of.data.size());
    add_seeds(request, stream);
    const std::vector<double> numbers = packed(of.data);
    return ask_program(command_, {"fit", std::move(request), std::as_bytes(std::span(numbers))});
  }

  [[nodiscard]] Drawn ask_draw(Index n, std::uint32_t seed) const {
    const Scenario& scenario = *line_.scenario;
    Stream stream({7, 1, seed}, Purpose::response);
    Node::Table request = {{"model", model_node(*scenario.model)},
                           {"options", command_.options},
                           {"truth", measure_node(*scenario.model, scenario.truth)},
                           {"replicate", Node(std::int64_t{seed})}};
    add_shape(request, *scenario.model, n);
    add_seeds(request, stream);
    Drawn out;
    out.answer =
        ask_program(command_, {"draw", std::move(request), {}, [&](const Node& answer, const ReadBytes& read) {
                                 const Node* bytes = answer.find("bytes");
                                 if (bytes == nullptr) return;
                                 if (bytes->integer("bytes") != static_cast<std::int64_t>(8 * n))
                                   throw StudyError({}, "its data have another number of bytes than was asked");
                                 out.numbers.resize(static_cast<std::size_t>(n));
                                 read(std::as_writable_bytes(std::span(out.numbers)));
                               }});
    return out;
  }

  /// The names of its own numbers; those that are none are counted.
  [[nodiscard]] std::string columns_of(const Node& answer) {
    std::string out;
    const Node* own = answer.find("columns");
    if (own == nullptr) return out;
    for (const auto& [name, value] : own->table("columns")) {
      out += (out.empty() ? "; columns " : ", ") + terminal_text(clipped(name, 60));
      ColumnCount& count = columns_[name];
      ++count.told;
      count.not_finite += value.is_none() ? 1 : 0;
    }
    return out;
  }

  /// An answer that can be read, in words.
  [[nodiscard]] std::string told_by(const Node& answer, const CheckCase& of) {
    if (says_failed(answer)) return fmt::format("says that it failed ({})", message_of(answer));
    ++num_answers_;
    const std::string columns = columns_of(answer);
    const Node* parameters = answer.find("parameters");
    if (parameters == nullptr || parameters->is_none()) return "no parameters" + columns;
    ++num_estimates_;
    const Scenario& scenario = *of.model.scenario;
    const auto likelihood = scenario.model->likelihood(of.data, of.k, scenario.box);
    const StartSource starts{0, {}};
    Stream stream({}, Purpose::estimator);
    const FitProblem problem{*scenario.model, of.data, of.k, scenario.box, *likelihood, starts, stream};
    const FitOutcome outcome =
        judge_told_fit(problem, read_fit(*parameters, *scenario.model, of.k), decrement_of_maximum);
    return fmt::format("{}, {:.2g} nats below a maximum{}", to_string(outcome.status),
                       outcome.certificate.remaining_gain, columns);
  }

  void check_fit(const CheckCase& of) {
    const std::string starts = of.starts > 0 ? fmt::format(", {} starts", of.starts) : "";
    report_.check(fmt::format("fits {} rows, k = {}{}{}", of.data.size(), of.k, starts, of.model.words),
                  [&] { return told_by(ask_fit(of), of); });
  }

  /// A program may be for one model only. That it gives parameters of another one is worth a note, no more.
  void check_other_model(const CheckCase& of) {
    std::string told;
    try {
      told = told_by(ask_fit(of), of);
    } catch (const UnusableProgram&) {
      throw;
    } catch (const std::runtime_error& error) {
      return report_.note(fmt::format("fits no k = {}{}: {} Let it refuse models that it is not for", of.k,
                                      of.model.words, error.what()));
    }
    report_.check(fmt::format("fits {} rows, k = {}{}", of.data.size(), of.k, of.model.words), [&] { return told; });
  }

  void check_fits() {
    const CheckCase first = case_of(line_, 60, 2, 1);
    std::string before;
    report_.check("fits 60 rows, k = 2", [&] {
      const Node answer = ask_fit(first);
      before = content_of(answer);
      return told_by(answer, first);
    });
    for (const auto& [n, k] : {std::pair<Index, Index>{60, 1}, {997, 2}, {5, 2}, {20000, 2}, {20000, 3}})
      check_fit(case_of(line_, n, k, 2));
    const CheckedModel known = checked_model(", known variances",
                                             "covariance = \"known\"\nvariance = 1.0\nweights = [0.5, 0.5]\n"
                                             "mean = [-2.0, 2.0]\n");
    const CheckedModel plane = checked_model(", two columns, full covariances",
                                             "covariance = \"full\"\ndimension = 2\nweights = [0.3, 0.3, 0.4]\n"
                                             "mean = [[-3.0, 0.0], [0.0, 3.0], [3.0, 0.0]]\n"
                                             "covariances = [[1.0, 0.0, 1.0], [1.0, 0.3, 1.0], [1.0, 0.0, 2.0]]\n");
    check_fit(case_of(line_, 200, 2, 3, 2));
    check_other_model(case_of(known, 200, 2, 3, 1));
    check_other_model(case_of(plane, 400, 3, 3, 1));
    if (num_answers_ == 0)
      report_.wrong("it says that it failed whatever it is asked; has it the --options that it needs?");
    else if (num_estimates_ == 0)
      report_.note("it gave no parameters at all: a study would have its own columns, and no losses");
    report_.check("survives data that are all the same", [&] {
      CheckCase same = first;
      same.data.y.setConstant(1.5);
      return told_by(ask_fit(same), same);
    });
    report_.check("gives the same answer to the same question", [&] {
      const std::string now = content_of(ask_fit(first));
      if (now != before)
        throw std::runtime_error("answers differ; seed generators from `seed` in each request, and tell no times");
      return std::string();
    });
    report_.check("time of a request", [&] {
      constexpr int rounds = 200;
      const auto begin = Clock::now();
      for (int i = 0; i < rounds; ++i) static_cast<void>(ask_fit(first));
      return fmt::format("{:.3f} ms, {} rows", 1e3 * seconds_since(begin) / rounds, first.data.size());
    });
    for (const auto& [name, count] : columns_)
      if (count.not_finite > 0)
        report_.note(fmt::format("'{}' was not finite in {} of {} answers: such rows do not count", clipped(name, 60),
                                 count.not_finite, count.told));
    fmt::print(
        "sent   mixtures of Gaussians: on the line with own variances, k = 1 to 3, 5 to 20000 rows; with known\n"
        "       variances; in the plane with full covariances, k = 3; with and without starts; no names of columns.\n"
        "       --study STUDY.toml sends what that study sends\n");
  }

  void check_draws() {
    std::vector<double> before;
    const bool draws = report_.check("draws 60 rows", [&] {
      const Drawn drawn = ask_draw(60, 1);
      if (says_failed(drawn.answer)) throw std::runtime_error(message_of(drawn.answer));
      before = drawn.numbers;
      return std::string();
    });
    if (!draws) return;  // what follows would be wrong for the same reason
    report_.check("draws other data for another seed", [&] {
      if (ask_draw(60, 2).numbers == before) throw std::runtime_error("they are the same: use `seed`");
      return std::string();
    });
    report_.check("draws the same data for the same seed", [&] {
      if (ask_draw(60, 1).numbers != before) throw std::runtime_error("they differ: use nothing but `seed`");
      return std::string();
    });
  }

  const ExternalCommand& command_;
  CheckReport& report_;
  const CheckedModel line_ = checked_model("",
                                           "covariance = \"isotropic\"\nweights = [0.5, 0.5]\nmean = [-2.0, 2.0]\n"
                                           "variance = [1.0, 1.0]\n");
  std::map<std::string, ColumnCount> columns_;
  int num_answers_ = 0, num_estimates_ = 0;
};

}  // namespace

void check_program(const ExternalCommand& command, CheckReport& report) { ProgramCheck(command, report).run(); }

ExitCode external_check_command(const ExternalCheckArguments& arguments) {
  const bool has_study = !arguments.study.empty();
  if (has_study == !arguments.command.empty())
    throw StudyError(
        {has_study ? "--study" : "COMMAND", 0, 0},
        has_study ? "a study and a command are given" : "there is nothing to try",
        "either a command is tried, or the programs of a study",
        "Write `mixrate external-check python3 my_fit.py`, or `mixrate external-check --study STUDY.toml`");
  if (!has_study && !arguments.cells.empty())
    throw StudyError({"--cell", 0, 0}, "this needs --study", "cells are those of a study");
  if (has_study && !arguments.options.empty())
    throw StudyError({"--options", 0, 0}, "they are those of the study", {}, "Leave them out");
  CheckReport report;
  if (has_study) {
    const Patience most(arguments.time_limit_s);
    const PatienceLimit limit(most);
    check_study(arguments.study, arguments.cells, report);
    return report.finish();
  }
  ExternalCommand command;
  command.words = arguments.command;
  command.options = arguments.options.empty() ? Node(Node::Table{}) : parse_json(arguments.options, "--options");
  static_cast<void>(command.options.table("--options"));
  command.time_limit_s = command.start_limit_s = arguments.time_limit_s;
  check_program(command, report);
  return report.finish();
}

}  // namespace mixrate
