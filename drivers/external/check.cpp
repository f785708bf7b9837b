// mixrate external-check: does a program speak the protocol of jobs/EXTERNAL.md, and how fast?
#include <fmt/core.h>

#include <chrono>
#include <functional>
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

namespace mixrate {

namespace {

using Clock = std::chrono::steady_clock;

/// Two Gaussians on the line, the model of all questions.
std::shared_ptr<const Scenario> checked_scenario() {
  const auto numbers = [](double a, double b) { return Node(Node::Array{Node(a), Node(b)}); };
  return read_scenario(Node(Node::Table{{"family", Node(std::string("gaussian-mixture"))},
                                        {"covariance", Node(std::string("isotropic"))},
                                        {"weights", numbers(0.5, 0.5)},
                                        {"mean", numbers(-2.0, 2.0)},
                                        {"variance", numbers(1.0, 1.0)}}))
      .scenario;
}

/// A data set and what is asked about it.
struct CheckCase {
  Dataset data;
  Index k;
  std::uint32_t seed;
};

/// What an answer says, without its number.
std::string content_of(const Node& answer) {
  Node::Table rest = answer.table("answer");
  rest.erase("id");
  return to_text(Node(std::move(rest)));
}

bool says_failed(const Node& answer) {
  const Node* status = answer.find("status");
  return status != nullptr && status->is_text() && status->text("status") == "failed";
}

std::string message_of(const Node& answer) {
  const Node* message = answer.find("message");
  return message != nullptr && message->is_text() ? terminal_text(clipped(message->text(""), most_quoted))
                                                  : "no message";
}

class ProgramCheck {
 public:
  explicit ProgramCheck(ExternalCommand command) : command_(std::move(command)) {}

  ExitCode run() {
    const auto begin = Clock::now();
    try_program(command_);
    fmt::print("ok     begins and ends, speaks {}: {:.2g} s\n", external_protocol, seconds_since(begin));
    const bool fits = knows([this] { return ask_fit(case_of(60, 2, 1)); });
    const bool draws = knows([this] { return ask_draw(60, 1).answer; });
    if (!fits && !draws) wrong("it answers neither 'fit' nor 'draw'");
    if (fits) check_fits();
    if (draws) check_draws();
    fmt::print("{}\n", num_wrong_ == 0 ? "all well" : fmt::format("{} wrong", num_wrong_));
    return num_wrong_ == 0 ? ExitCode::complete : ExitCode::failure;
  }

 private:
  struct Drawn {
    Node answer;
    std::vector<double> numbers;
  };

  [[nodiscard]] CheckCase case_of(Index n, Index k, std::uint32_t seed) const {
    return {draw_dataset(*scenario_, n, 1, seed), k, seed};
  }
  void wrong(const std::string& text) {
    ++num_wrong_;
    fmt::print("WRONG  {}\n", text);
  }

  /// Run one check; what it throws is wrong.
  void check(const std::string& name, const std::function<std::string()>& body) {
    try {
      const std::string more = body();
      fmt::print("ok     {}{}{}\n", name, more.empty() ? "" : ": ", more);
    } catch (const UnusableProgram&) {
      throw;
    } catch (const std::runtime_error& error) {
      wrong(fmt::format("{}: {}", name, error.what()));
    }
  }

  /// Whether it has an answer to questions of this kind. One that fails in words has; why is told later.
  bool knows(const std::function<Node()>& question) {
    try {
      const Node answer = question();
      const bool lacks = says_failed(answer) && message_of(answer).starts_with("there is no function");
      return !lacks;
    } catch (const UnusableProgram&) {
      throw;
    } catch (const std::runtime_error& error) {
      fmt::print("note   {}\n", error.what());
      return false;
    }
  }

  [[nodiscard]] Node ask_fit(const CheckCase& of) const {
    const Model& model = *scenario_->model;
    Stream stream({7, 0, of.seed}, Purpose::estimator);
    Node::Table request = {{"model", model_node(model)},
                           {"k", Node(std::int64_t{of.k})},
                           {"options", command_.options},
                           {"starts", Node(Node::Array{})},
                           {"columns", Node(Node::Array{})}};
    add_shape(request, model, of.data.size());
    add_seeds(request, stream);
    const std::vector<double> numbers = packed(of.data);
    return ask_program(command_, {"fit", std::move(request), std::as_bytes(std::span(numbers))});
  }

  [[nodiscard]] Drawn ask_draw(Index n, std::uint32_t seed) const {
    Stream stream({7, 1, seed}, Purpose::response);
    Node::Table request = {{"model", model_node(*scenario_->model)},
                           {"options", command_.options},
                           {"replicate", Node(std::int64_t{seed})}};
    add_shape(request, *scenario_->model, n);
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

  /// An answer that can be read, in words.
  [[nodiscard]] std::string told_by(const Node& answer, const CheckCase& of) {
    num_estimates_ += says_failed(answer) ? 0 : 1;
    if (says_failed(answer)) return fmt::format("says that it failed ({})", message_of(answer));
    const Node* parameters = answer.find("parameters");
    if (parameters == nullptr || parameters->is_none()) return "no parameters";
    const auto likelihood = scenario_->model->likelihood(of.data, of.k, scenario_->box);
    const StartSource starts{0, {}};
    Stream stream({}, Purpose::estimator);
    const FitProblem problem{*scenario_->model, of.data, of.k, scenario_->box, *likelihood, starts, stream};
    const FitOutcome outcome =
        judge_told_fit(problem, read_fit(*parameters, *scenario_->model, of.k), decrement_of_maximum);
    std::string columns;
    if (const Node* own = answer.find("columns"))
      for (const auto& [name, value] : own->table("columns")) columns += (columns.empty() ? "; columns " : ", ") + name;
    return fmt::format("{}, {:.2g} nats below a maximum{}", to_string(outcome.status),
                       outcome.certificate.remaining_gain, terminal_text(columns));
  }

  void check_fits() {
    const CheckCase first = case_of(60, 2, 1);
    std::string before;
    check("fits 60 rows, k = 2", [&] {
      const Node answer = ask_fit(first);
      before = content_of(answer);
      return told_by(answer, first);
    });
    for (const auto& [n, k] : {std::pair<Index, Index>{60, 1}, {997, 2}, {5, 2}, {20000, 3}})
      check(fmt::format("fits {} rows, k = {}", n, k), [this, n = n, k = k] {
        const CheckCase of = case_of(n, k, 2);
        return told_by(ask_fit(of), of);
      });
    if (num_estimates_ == 0) wrong("it says that it failed whatever it is asked; has it the --options that it needs?");
    check("survives data that are all the same", [&] {
      CheckCase same = first;
      same.data.y.setConstant(1.5);
      return told_by(ask_fit(same), same);
    });
    check("gives the same answer to the same question", [&] {
      const std::string now = content_of(ask_fit(first));
      if (now != before)
        throw std::runtime_error("answers differ; seed generators from `seed` in each request, and tell no times");
      return std::string();
    });
    check("time of a request", [&] {
      constexpr int rounds = 200;
      const auto begin = Clock::now();
      for (int i = 0; i < rounds; ++i) static_cast<void>(ask_fit(first));
      return fmt::format("{:.3f} ms, {} rows", 1e3 * seconds_since(begin) / rounds, first.data.size());
    });
  }

  void check_draws() {
    std::vector<double> before;
    check("draws 60 rows", [&] {
      const Drawn drawn = ask_draw(60, 1);
      if (says_failed(drawn.answer)) throw std::runtime_error(message_of(drawn.answer));
      before = drawn.numbers;
      return std::string();
    });
    check("draws other data for another seed", [&] {
      if (ask_draw(60, 2).numbers == before) throw std::runtime_error("they are the same: use `seed`");
      return std::string();
    });
    check("draws the same data for the same seed", [&] {
      if (ask_draw(60, 1).numbers != before) throw std::runtime_error("they differ: use nothing but `seed`");
      return std::string();
    });
  }

  ExternalCommand command_;
  std::shared_ptr<const Scenario> scenario_ = checked_scenario();
  int num_wrong_ = 0, num_estimates_ = 0;
};

}  // namespace

ExitCode external_check_command(const ExternalCheckArguments& arguments) {
  ExternalCommand command;
  command.words = arguments.command;
  command.options = arguments.options.empty() ? Node(Node::Table{}) : parse_json(arguments.options, "--options");
  static_cast<void>(command.options.table("--options"));
  command.time_limit_s = command.start_limit_s = arguments.time_limit_s;
  return ProgramCheck(std::move(command)).run();
}

}  // namespace mixrate
