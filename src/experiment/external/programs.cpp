#include "experiment/external/programs.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <map>
#include <memory>
#include <utility>

#include "base/json.hpp"
#include "base/process/dialogue.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr std::string_view said = "its last words were: ";

/// The last line of standard error as a part of a message.
std::string words_of(Dialogue& dialogue) {
  const std::string words = dialogue.last_words();
  return words.empty() ? "it wrote nothing to standard error" : fmt::format("{}{}", said, words);
}

[[noreturn]] void refuse(const ExternalCommand& command, const std::string& problem, const std::string& why,
                         const std::string& suggestion = {}) {
  // a script that only defines its functions ends well, and has not read a question
  const bool only_ends = suggestion.empty() && problem.ends_with("exit code 0");
  throw UnusableProgram(
      command.where, fmt::format("the program '{}' cannot be used: {}", terminal_text(command.name()), problem), why,
      only_ends ? "Let it end with mixrate_serve(...) in R, mixrate.serve(...) in Python" : suggestion);
}

/// The answer as a table; standard output belongs to the protocol.
Node read_answer(const std::string& text) {
  const auto clip = [&] { return terminal_text(clipped(text, 120)); };
  Node answer;
  try {
    answer = parse_message(text, "its answer");
  } catch (const StudyError& error) {
    const bool has_nan = text.find("NaN") != std::string::npos || text.find("Infinity") != std::string::npos;
    throw NoAnswer(fmt::format("{}; it wrote '{}'{}", error.what(), clip(),
                               has_nan ? "; JSON has no NaN and no infinity: leave the key out" : ""));
  }
  if (!answer.is_table()) throw NoAnswer(fmt::format("its answer is no JSON object: '{}'", clip()));
  return answer;
}

std::string id_text(const Node* id) {
  return id == nullptr ? "no id" : fmt::format("id {}", clipped(to_text(*id), 40));
}

void expect_id(const Node& answer, std::int64_t id) {
  const Node* told = answer.find("id");
  if (told != nullptr && told->is_number() && told->real("id") == static_cast<double>(id)) return;
  throw NoAnswer(fmt::format("it answers another question: the answer has {}, the question id {}", id_text(told), id));
}

std::string request_line(std::string_view what, std::int64_t id, Node::Table keys) {
  keys.insert_or_assign("protocol", Node(std::string(external_protocol)));
  keys.insert_or_assign("do", Node(std::string(what)));
  keys.insert_or_assign("id", Node(id));
  return json_text(Node(std::move(keys)));
}

/// Let it say which protocol it speaks.
void greet(const ExternalCommand& command, Dialogue& dialogue) {
  constexpr std::int64_t id = 0;
  std::string text;
  try {
    text = dialogue.ask(request_line("hello", id, {}), {}, command.start_limit_s);
  } catch (const NoAnswer& error) {
    dialogue.kill();
    refuse(command, error.what(), words_of(dialogue));
  }
  try {
    const Node answer = read_answer(text);
    const Node* protocol = answer.find("protocol");
    if (protocol == nullptr || !protocol->is_text()) throw NoAnswer("its first line does not say its protocol");
    if (protocol->text("protocol") != external_protocol) {
      dialogue.kill();
      refuse(command, fmt::format("it speaks '{}'", terminal_text(clipped(protocol->text("protocol"), 60))),
             fmt::format("this version of mixrate speaks '{}'", external_protocol),
             "Take the helper that came with this version");
    }
    expect_id(answer, id);
  } catch (const NoAnswer& error) {
    dialogue.kill();
    refuse(command, error.what(), "standard output belongs to the protocol", "Print to standard error instead");
  }
}

std::unique_ptr<Dialogue> start(const ExternalCommand& command) {
  std::unique_ptr<Dialogue> dialogue;
  try {
    dialogue = std::make_unique<Dialogue>(startable(command));
  } catch (const UserError&) {
    throw;
  } catch (const std::runtime_error& error) {
    refuse(command, error.what(), "the system has no room for it");
  }
  greet(command, *dialogue);
  return dialogue;
}

/// A program and how it has fared.
struct Acquaintance {
  std::unique_ptr<Dialogue> dialogue;  // null: not running
  std::int64_t questions = 0;
  int answers = 0, failures = 0;
};

class Acquaintances {
 public:
  Acquaintance& of(const ExternalCommand& command) {
    if (owner_ != getpid()) {  // a fork: these talk to the other process
      for (auto& [key, known] : known_)
        if (known.dialogue != nullptr) known.dialogue->forget();
      known_.clear();
      owner_ = getpid();
    }
    std::string key;
    for (const std::string& word : command.words) key += word + '\0';
    for (const auto& [word, hash] : command.files) key.append(word).append(1, '\0').append(hash).append(1, '\0');
    return known_[key + command.where.file];
  }

 private:
  pid_t owner_ = getpid();
  std::map<std::string, Acquaintance> known_;
};

/// A rank computes in one thread.
Acquaintances& acquaintances() {
  thread_local Acquaintances all;
  return all;
}

Node ask_once(const ExternalCommand& command, Acquaintance& known, const Question& question) {
  const std::int64_t id = ++known.questions;
  Dialogue& dialogue = *known.dialogue;
  const Node answer =
      read_answer(dialogue.ask(request_line(question.what, id, question.keys), question.bytes, command.time_limit_s));
  expect_id(answer, id);
  if (question.take_bytes)
    question.take_bytes(answer, [&dialogue](std::span<std::byte> bytes) { dialogue.read_bytes(bytes); });
  dialogue.expect_silence();
  return answer;
}

}  // namespace

Node ask_program(const ExternalCommand& command, const Question& question) {
  constexpr int most_failures = 5;
  Acquaintance& known = acquaintances().of(command);
  if (known.dialogue == nullptr) known.dialogue = start(command);
  std::string problem;
  try {
    Node answer = ask_once(command, known, question);
    ++known.answers;
    return answer;
  } catch (const NoAnswer& error) {
    problem = error.what();
  } catch (const StudyError& error) {  // of whoever takes the bytes
    problem = error.what();
  }
  known.dialogue->kill();
  const std::string words = known.dialogue->last_words();
  known.dialogue.reset();
  ++known.failures;
  if (known.answers == 0 && known.failures == most_failures)
    refuse(command, fmt::format("{} questions in a row had no answer; the last time, {}", most_failures, problem),
           words.empty() ? "it wrote nothing to standard error" : fmt::format("{}{}", said, words),
           "`mixrate external-check` tries it; rows that failed stay as they are, so write to another directory then");
  throw std::runtime_error(fmt::format("the program '{}' failed: {}{}{}", terminal_text(command.name()), problem,
                                       words.empty() ? "" : "; ",
                                       words.empty() ? "" : fmt::format("{}{}", said, words)));
}

void try_program(const ExternalCommand& command) { start(command)->kill(); }

}  // namespace mixrate
