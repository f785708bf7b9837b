// Runs mixrate on inputs that are nearly right, and looks at how it ends.
//
// usage: mutation MIXRATE SECONDS SEED FOLDER
// FOLDER holds s.toml, t.toml (tables), g.csv, start.json and the finished run d; see mutation_test.sh. No input may
// end the program by a signal, take more than 10 CPU seconds, give an exit code outside {0, 1, 64, 74, 75}, a contract
// message, a message without a place, or a control character on the terminal. The first that does is kept and told.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "base/text.hpp"
#include "mutation/mutate.hpp"

namespace {

using namespace mixrate;
namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Ending {
  int status = 0;  // of waitpid
  std::string out, err;
};

/// Run the program in a fresh folder "here" with limits; what it writes stays there.
Ending run(const std::string& program, const Words& words) {
  const pid_t child = ::fork();
  if (child == 0) {
    const rlimit cpu{10, 12}, memory{rlim_t{4} << 30, rlim_t{4} << 30}, file{rlim_t{1} << 28, rlim_t{1} << 28};
    ::setrlimit(RLIMIT_CPU, &cpu);
#if defined(__SANITIZE_ADDRESS__)  // it needs more address space than there is
    static_cast<void>(memory);
#else
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    ::setrlimit(RLIMIT_FSIZE, &file);
    ::dup2(::open("/dev/null", O_RDONLY), 0);
    ::dup2(::open("out.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644), 1);
    ::dup2(::open("err.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644), 2);
    std::vector<char*> arguments = {const_cast<char*>(program.c_str())};
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::alarm(60);  // a wait without end is a failure, too
    ::execv(program.c_str(), arguments.data());
    ::_exit(127);
  }
  Ending ending;
  ::waitpid(child, &ending.status, 0);
  ending.out = read_file("out.txt");
  ending.err = read_file("err.txt");
  return ending;
}

/// What is wrong with how it ended; "" if nothing.
std::string fault_of(const Ending& ending) {
  if (WIFSIGNALED(ending.status)) return fmt::format("ended by signal {}", WTERMSIG(ending.status));
  const int code = WEXITSTATUS(ending.status);
  if (code != 0 && code != 1 && code != 64 && code != 74 && code != 75) return fmt::format("exit code {}", code);
  for (const char* word : {"this is a bug", "unexpected error", "violated"})
    if (ending.err.find(word) != std::string::npos) return fmt::format("'{}'", word);
  for (const std::string* text : {&ending.out, &ending.err})
    for (const char c : *text)
      if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
        return fmt::format("control character {:#x} on the terminal", static_cast<int>(c));
  if (code != 64 && code != 74) return {};
  const std::size_t at = ending.err.find("mixrate: ");
  if (at == std::string::npos) return "an error without a message";
  const std::string message = ending.err.substr(at + 9, ending.err.find('\n', at) - at - 9);
  const bool has_place = message.find(": ") != std::string::npos || message.find("Run mixrate") != std::string::npos ||
                         message.find('\'') != std::string::npos || message.find("--") != std::string::npos;
  return has_place ? std::string() : "a message without a place: " + message;
}

class Harness {
 public:
  Harness(std::string program, std::uint64_t seed, const std::string& folder)
      : program_(std::move(program)),
        mutator_(seed),
        study_(read_file(folder + "/s.toml")),
        tables_(read_file(folder + "/t.toml")),
        csv_(read_file(folder + "/g.csv")),
        json_(read_file(folder + "/start.json")),
        journal_(read_file(folder + "/d/results.journal")),
        result_(read_file(folder + "/d/results.h5")) {}

  /// One input of one kind; returns what is wrong.
  std::string once() {
    const std::size_t kind = mutator_.below(std::size(kinds));
    ++counts[kinds[kind]];
    for (const auto& entry : fs::directory_iterator(".")) fs::remove_all(entry);
    put("s.toml", study_);
    put("g.csv", csv_);
    switch (kind) {
      case 0:
        put("m.toml", mutator_.text(study_));
        return expect(mutator_.below(2) == 0 ? Words{"plan", "m.toml", "--pilot", "0"}
                                             : Words{"run", "m.toml", "-o", "out", "--smoke", "--time-limit", "2s"});
      case 1:
        put("m.toml", mutator_.text(tables_));
        return expect({"tabulate", "m.toml", "-o", "out"});
      case 2:
        put("m.csv", mutator_.text(csv_));
        return expect({"fit", "m.csv", "--model", "gaussian-mixture", "--k", "2", "--max-iterations", "20"});
      case 3:
        put("m.json", mutator_.text(json_));
        return expect(
            {"fit", "g.csv", "--model", "gaussian-mixture", "--k", "2", "--start", "m.json", "--max-iterations", "20"});
      case 4:
        put("d/results.journal", mutator_.journal(journal_));
        return expect_reading(mutator_.below(2) == 0 ? Words{"rebuild", "d"} : Words{"run", "s.toml", "-o", "d"});
      case 5:
        put("d/results.h5", mutator_.result(result_));
        return expect_reading({"cells", "d"});
      case 6:
        put("d/results.h5", result_);
        put("d/results.journal", journal_);
        return expect(quick(mutator_.words()));
      default:
        return names();
    }
  }

  std::map<std::string, int> counts;
  Words last;

 private:
  static constexpr const char* kinds[] = {"studies",  "tables",       "CSV",           "JSON",
                                          "journals", "result files", "command lines", "names"};

  static void put(const std::string& path, const std::string& bytes) {
    if (path.find('/') != std::string::npos) fs::create_directories(fs::path(path).parent_path());
    write_file(path, bytes);
  }
  std::string expect(const Words& words) {
    last = words;
    return fault_of(run(program_, words));
  }
  std::string expect_reading(const Words& words) {
    for (const Words& command : {words, Words{"status", "d"}, Words{"rates", "d"}}) {
      std::string fault = expect(command);
      if (!fault.empty()) return fault;
    }
    return {};
  }
  /// What runs may take long: it gets a limit, and no other processes.
  static Words quick(Words words) {
    if (words[0] == "launch" || words[0] == "submit") words[0] = "run";
    if (words[0] == "run") words.insert(words.end(), {"--time-limit", "1s"});
    return words;
  }
  /// A study with names of any bytes, as TOML can write them.
  std::string names() {
    std::string quoted;
    for (const char c : mutator_.name()) quoted += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    std::string text = study_;
    text.replace(text.find("name = \"") + 8, 5, quoted);
    put("m.toml", text);
    return expect({"run", "m.toml", "-o", "out", "--smoke", "--time-limit", "2s"});
  }

  std::string program_;
  test::Mutator mutator_;
  std::string study_, tables_, csv_, json_, journal_, result_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 64;
  const std::string program = fs::absolute(argv[1]), folder = fs::absolute(argv[4]);
  const double seconds = std::atof(argv[2]);
  Harness harness(program, std::strtoull(argv[3], nullptr, 10), folder);
  const fs::path here = folder + "/here";
  fs::create_directories(here);
  fs::current_path(here);
  const auto begin = std::chrono::steady_clock::now();
  int inputs = 0;
  std::string fault;
  while (fault.empty() && std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() < seconds) {
    fault = harness.once();
    ++inputs;
  }
  fmt::print("{} inputs with seed {}:", inputs, argv[3]);
  for (const auto& [kind, count] : harness.counts) fmt::print(" {} {},", count, kind);
  fmt::print("\n");
  if (fault.empty()) return 0;
  fmt::print("FAIL: {}\nin {}: mixrate", fault, here.string());
  for (const std::string& word : harness.last) fmt::print(" '{}'", word);
  fmt::print("\n{}\n{}\n", read_file("out.txt"), read_file("err.txt"));
  return 1;
}
