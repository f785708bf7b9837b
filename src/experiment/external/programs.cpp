#include "experiment/external/programs.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "base/json.hpp"
#include "base/process/dialogue.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

/// Both are of a thread: who hears what programs write, and how long they may take together.
HearsProgram& listener() {
  thread_local HearsProgram it;
  return it;
}
Patience& most_patience() {
  thread_local Patience it = {1e300};
  return it;
}

constexpr std::size_t lines_of_message = 3, lines_of_listener = 100;

/// Tell the listener what the program has written since it was asked.
void let_hear(const ExternalCommand& command, Dialogue& dialogue) {
  if (!listener()) return;
  if (const std::vector<std::string> lines = dialogue.last_lines(lines_of_listener); !lines.empty())
    listener()(command, lines);
}

Patience patience_of(double longest_s) {
  return {std::min(longest_s, most_patience().seconds), most_patience().is_over};
}

/// The last lines of standard error as a part of a message; "" if there are none.
std::string said_by(Dialogue& dialogue) {
  std::string out;
  for (const std::string& line : dialogue.last_lines(lines_of_message)) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    out += (out.empty() ? "" : " | ") + line.substr(begin);
  }
  return out.empty() ? out : "its last words were: " + out;
}

std::string words_of(Dialogue& dialogue) {
  const std::string said = said_by(dialogue);
  return said.empty() ? "it wrote nothing to standard error" : said;
}

/// What a StudyError about an answer says, without the place, which is no place in a file.
std::string bare_reason(const StudyError& error) {
  std::string text = error.what();
  const Location& where = error.where();
  if (!where.file.empty() && text.starts_with(where.file))
    if (const std::size_t end = text.find(": ", where.file.size()); end != std::string::npos) text.erase(0, end + 2);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

/// Which file a name without a '/' has led to.
std::string path_text(const ExternalCommand& command) {
  const std::string& word = command.words.front();
  const std::string path = word.find('/') == std::string::npos ? find_program(word) : std::string();
  return path.empty() ? path : fmt::format(" ({})", terminal_text(clipped(path, most_quoted)));
}

[[noreturn]] void refuse(const ExternalCommand& command, const std::string& problem, const std::string& why,
                         const std::string& suggestion = {}) {
  // a script that only defines its functions ends well, and has not read a question
  const bool only_ends = suggestion.empty() && problem.ends_with("exit code 0");
  throw UnusableProgram(
      command.where,
      fmt::format("the program '{}'{} cannot be used: {}", terminal_text(command.name()), path_text(command), problem),
      why, only_ends ? "Let it end with mixrate_serve(...) in R, mixrate.serve(...) in Python" : suggestion);
}

/// The answer as a table; standard output belongs to the protocol.
Node read_answer(const std::string& text) {
  const auto clip = [&] { return terminal_text(clipped(text, 120)); };
  Node answer;
  try {
    answer = parse_message(text, "its answer");
  } catch (const StudyError& error) {
    const bool has_nan = text.find("NaN") != std::string::npos || text.find("Infinity") != std::string::npos;
    throw NoAnswer(fmt::format("its answer: {}; it wrote '{}'{}", bare_reason(error), clip(),
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
    text = dialogue.ask(request_line("hello", id, {}), {}, patience_of(command.start_limit_s));
  } catch (const NoAnswer& error) {
    dialogue.kill();
    let_hear(command, dialogue);
    refuse(command, error.what(), words_of(dialogue));
  }
  let_hear(command, dialogue);
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
  int answers = 0, failures = 0;  // answers that were none, or wrong, are failures
  /// One more failure, `problem`. Throws UnusableProgram if there was nothing else so far, five times.
  void fail(const ExternalCommand& command, const std::string& problem, const std::string& why);
};

void Acquaintance::fail(const ExternalCommand& command, const std::string& problem, const std::string& why) {
  constexpr int most_failures = 5;
  ++failures;
  if (answers == 0 && failures == most_failures)
    refuse(command, fmt::format("{} questions in a row had no answer; the last time, {}", most_failures, problem), why,
           "`mixrate external-check --study STUDY.toml` tries it. After a repair, results that have rows of it already "
           "need another directory (-o)");
}

class Acquaintances {
 public:
  void end_all() {
    if (owner_ == getpid())
      for (auto& [key, known] : known_)
        if (known.dialogue != nullptr) known.dialogue->kill();
    known_.clear();
  }
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
  const Node answer = read_answer(
      dialogue.ask(request_line(question.what, id, question.keys), question.bytes, patience_of(command.time_limit_s)));
  expect_id(answer, id);
  if (question.take_bytes)
    question.take_bytes(answer, [&dialogue](std::span<std::byte> bytes) { dialogue.read_bytes(bytes); });
  dialogue.expect_silence();
  return answer;
}

/// Let the answer be used by whoever asked. An answer that is wrong is a failure, one that tells of a failure is none.
void use_answer(const ExternalCommand& command, Acquaintance& known, const Question& question, const Node& answer) {
  try {
    if (question.use) question.use(answer);
  } catch (const SaysFailed& error) {
    ++known.answers;
    const std::string last = known.dialogue->last_words(), message = error.what();
    const std::size_t begin = std::min(last.find_first_not_of(' '), last.size());
    if (message.find(last.substr(begin)) != std::string::npos) throw;  // a traceback ends with the message
    throw SaysFailed(fmt::format("{}; {}", message, said_by(*known.dialogue)));
  } catch (const StudyError& error) {
    const std::string problem = bare_reason(error);
    known.fail(command, fmt::format("the answer was wrong: {}", problem), words_of(*known.dialogue));
    throw std::runtime_error(fmt::format("the answer of '{}' is wrong: {}", terminal_text(command.name()), problem));
  }
  ++known.answers;
}

}  // namespace

Node ask_program(const ExternalCommand& command, const Question& question) {
  Acquaintance& known = acquaintances().of(command);
  if (known.dialogue == nullptr) known.dialogue = start(command);
  std::string problem;
  try {
    Node answer = ask_once(command, known, question);
    let_hear(command, *known.dialogue);
    use_answer(command, known, question, answer);
    return answer;
  } catch (const NoAnswer& error) {
    problem = error.what();
  } catch (const UserError& error) {  // of whoever takes the bytes; what use_answer throws goes on
    const auto* wrong = dynamic_cast<const StudyError*>(&error);
    if (wrong == nullptr || dynamic_cast<const UnusableProgram*>(&error) != nullptr) throw;
    problem = bare_reason(*wrong);
  }
  known.dialogue->kill();
  let_hear(command, *known.dialogue);
  const std::string said = said_by(*known.dialogue), words = words_of(*known.dialogue);
  known.dialogue.reset();
  known.fail(command, problem, words);
  throw std::runtime_error(fmt::format("the program '{}' failed: {}{}{}", terminal_text(command.name()), problem,
                                       said.empty() ? "" : "; ", said));
}

void try_program(const ExternalCommand& command) { start(command)->kill(); }

void end_programs() { acquaintances().end_all(); }

ProgramListener::ProgramListener(HearsProgram hears) : before_(std::exchange(listener(), std::move(hears))) {}
ProgramListener::~ProgramListener() { listener() = std::move(before_); }

PatienceLimit::PatienceLimit(Patience most) : before_(std::exchange(most_patience(), std::move(most))) {}
PatienceLimit::~PatienceLimit() { most_patience() = std::move(before_); }

}  // namespace mixrate
