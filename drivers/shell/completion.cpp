#include "drivers/shell/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <exception>
#include <string_view>

namespace mixrate {

namespace {

const OptionFacts* option_named(const CommandFacts& command, const std::string& name) {
  for (const OptionFacts& option : command.options)
    if (!option.is_positional && std::ranges::find(option.names, name) != option.names.end()) return &option;
  return nullptr;
}

/// What was typed before the word at hand.
struct Typed {
  std::vector<std::string> positionals;
  std::vector<std::string> options;   // names that were given
  const OptionFacts* open = nullptr;  // waits for its value
};

Typed read_typed(const CommandFacts& command, const std::vector<std::string>& words, std::size_t first) {
  Typed typed;
  for (std::size_t i = first; i + 1 < words.size(); ++i) {
    const OptionFacts* option = option_named(command, words[i]);
    if (typed.open != nullptr) {
      typed.open = nullptr;
    } else if (option != nullptr) {
      typed.options.insert(typed.options.end(), option->names.begin(), option->names.end());
      if (!option->type.empty()) typed.open = option;
    } else if (!words[i].starts_with("-")) {
      typed.positionals.push_back(words[i]);
    }
  }
  return typed;
}

/// The positional that the next word is; one that takes several takes all that follow.
const OptionFacts* next_positional(const CommandFacts& command, std::size_t before) {
  std::size_t place = 0;
  for (const OptionFacts& option : command.options) {
    if (!option.is_positional) continue;
    if (place++ == before || option.is_repeated) return &option;
  }
  return nullptr;
}

class Candidates {
 public:
  explicit Candidates(std::string begin) : begin_(std::move(begin)) {}
  void add(const std::string& word) {
    if (word.starts_with(begin_)) words_.push_back(word);
  }
  void add_all(const std::vector<std::string>& words) {
    for (const std::string& word : words) add(word);
  }
  void ask_shell(std::string request) { request_ = std::move(request); }
  [[nodiscard]] std::vector<std::string> sorted() && {
    std::ranges::sort(words_);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    if (!request_.empty()) words_.insert(words_.begin(), request_);
    return std::move(words_);
  }

 private:
  std::string begin_, request_;
  std::vector<std::string> words_;
};

void add_suggestion(const Suggestion& suggestion, const std::string& first_positional, const CompletionSources& sources,
                    Candidates& out) {
  switch (suggestion.what) {
    case Suggests::words:
      return out.add_all(suggestion.words);
    case Suggests::files:
      return out.ask_shell(
          fmt::format(":files{}{}", suggestion.words.empty() ? "" : " ", fmt::join(suggestion.words, " ")));
    case Suggests::directories:
      return out.ask_shell(":directories");
    case Suggests::commands:
      return out.ask_shell(":commands");
    case Suggests::cells:
      return out.add_all(sources.cells(first_positional));
    case Suggests::leaves:
      if (suggestion.words.empty()) out.add_all(sources.leaves(""));
      for (const std::string& kind : suggestion.words) out.add_all(sources.leaves(kind));
      return;
  }
}

std::vector<std::string> complete(const CommandFacts& program, const std::vector<std::string>& words,
                                  const CompletionSources& sources) {
  const std::string last = words.empty() ? "" : words.back();
  Candidates out(last);
  if (words.size() < 2) {
    for (const CommandFacts& command : program.subcommands) out.add(command.name);
    if (last.starts_with("-")) out.add_all({"--help", "--version"});
    return std::move(out).sorted();
  }
  const auto command = std::ranges::find(program.subcommands, words[0], &CommandFacts::name);
  if (command == program.subcommands.end()) return {};
  const Typed typed = read_typed(*command, words, 1);
  const std::string first = typed.positionals.empty() ? "" : typed.positionals[0];
  if (typed.open != nullptr) {
    for (const Suggestion& suggestion : typed.open->suggestions) add_suggestion(suggestion, first, sources, out);
  } else if (last.starts_with("-")) {
    for (const OptionFacts& option : command->options) {
      const bool is_done = !option.is_repeated && !option.names.empty() &&
                           std::ranges::find(typed.options, option.names[0]) != typed.options.end();
      if (!option.is_positional && !is_done) out.add_all(option.names);
    }
    out.add("--help");
  } else if (const OptionFacts* place = next_positional(*command, typed.positionals.size())) {
    for (const Suggestion& suggestion : place->suggestions) add_suggestion(suggestion, first, sources, out);
  }
  return std::move(out).sorted();
}

// The scripts pass words on and put files in place of requests; all else is decided above. NAME is the program, FUNC
// a name for functions of the shell.
constexpr std::string_view bash_script = R"sh(# bash completion of NAME; made by `NAME completion bash`
_FUNC() {
  local word line
  word=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      ':files')
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
        ;;
      ':files '*)
        compopt -o filenames 2>/dev/null
        local ending
        for ending in ${line#:files }; do
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -X "!*.$ending" -- "$word")
        done
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$word")
        ;;
      ':directories')
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$word")
        ;;
      ':commands')
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -c -- "$word")
        ;;
      *) COMPREPLY+=("$line") ;;
    esac
  done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _FUNC NAME
)sh";

constexpr std::string_view zsh_script = R"sh(#compdef NAME
# zsh completion of NAME; made by `NAME completion zsh`
_FUNC() {
  local line
  local -a found endings
  for line in "${(@f)$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      ':files') _files ;;
      ':files '*)
        endings=(${=line#:files })
        _files -g "*.(${(j:|:)endings})"
        ;;
      ':directories') _files -/ ;;
      ':commands') _command_names ;;
      ?*) found+=("$line") ;;
    esac
  done
  (( $#found )) && compadd -a found
}
if [[ $funcstack[1] == _NAME ]]; then
  _FUNC "$@"
else
  compdef _FUNC NAME
fi
)sh";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

std::vector<std::string> complete_words(const CommandFacts& program, const std::vector<std::string>& words,
                                        const CompletionSources& sources) {
  try {
    return complete(program, words, sources);
  } catch (const std::exception&) {
    return {};
  }
}

std::string completion_script(const std::string& shell, const std::string& name) {
  std::string function = name + "_completion";
  std::ranges::replace_if(
      function, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  std::string script(shell == "zsh" ? zsh_script : bash_script);
  replace_all(script, "FUNC", function);
  replace_all(script, "NAME", name);
  return script;
}

}  // namespace mixrate
