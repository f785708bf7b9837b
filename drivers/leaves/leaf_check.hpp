// mixrate check-leaf: what the contract tests of mixrate ask of its own leaves, asked of one of any program.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/node.hpp"

namespace mixrate {

struct CheckLeafArguments {
  std::string name;
  std::string kind;                  // "": that of the name, if it has one only
  std::vector<std::string> options;  // name=value: of the leaf, and of families that a part of models is tried in
};

/// Try a leaf and say what is wrong with it: one line each. The exit code is `failure` if anything is. Throws
/// StudyError for a name that is not known, or a kind that cannot be checked.
ExitCode check_leaf_command(const CheckLeafArguments& arguments);

/// Lines of a check: "ok     about: what" and "WRONG  about: what: why".
class CheckLines {
 public:
  explicit CheckLines(std::string about) : about_(std::move(about)) {}
  /// Ask one question: `answer` throws std::exception with what is wrong, or returns what to say beside ok.
  void ask(const std::string& what, const std::function<std::string()>& answer);
  /// What is checked from now on.
  void about(std::string text) { about_ = std::move(text); }
  [[nodiscard]] int num_wrong() const { return num_wrong_; }
  [[nodiscard]] int num_asked() const { return num_asked_; }

 private:
  std::string about_;
  int num_wrong_ = 0, num_asked_ = 0;
};

/// A part of models (`word`: gate, expert, response), in all families that have that option: coordinates, value,
/// derivatives, EM and draws of models with random parameters.
void check_model_part(const std::string& word, const std::string& name, const Node::Table& options, CheckLines& lines);
/// An activation: its derivatives and its symmetries.
void check_activation(const std::string& name, CheckLines& lines);
/// An estimator on scenarios that it takes: the same answer twice, its status, its estimate, its log-likelihood.
void check_estimator(const std::string& name, const Node::Table& options, CheckLines& lines);
/// A loss on scenarios that it takes: columns, 0 at the truth, signs, order of atoms, its local exponent.
void check_loss(const std::string& name, const Node::Table& options, CheckLines& lines);

}  // namespace mixrate
