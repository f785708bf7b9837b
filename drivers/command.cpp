#include "drivers/command.hpp"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "base/options.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

/// A command holds its own CLI::App; subcommands share the action of the program.
struct Command::State {
  std::shared_ptr<CLI::App> root;  // of the program only
  CLI::App* app = nullptr;
  std::shared_ptr<Action> action;
  std::shared_ptr<std::map<const CLI::Option*, std::vector<Suggestion>>> suggestions;

  using Reader = std::function<void(const std::string&)>;
  /// An option with one value, which `read` gets.
  CLI::Option& option(std::string_view names, std::string_view type, std::string_view help, const Reader& read) const {
    CLI::Option* option = app->add_option(
        std::string(names),
        [read, name = longest_name(names)](const CLI::results_t& given) {
          require_plain(given.front(), {name, 0, 0}, "this word");
          read(given.front());
          return true;
        },
        std::string(help));
    return *option->type_name(std::string(type))->expected(1);
  }
  /// The long one of "-o,--output", for messages.
  static std::string longest_name(std::string_view names) { return std::string(names.substr(names.rfind(',') + 1)); }
  void show_default(CLI::Option& option, const std::string& text) const { option.default_str(text); }
};

namespace {

void require_if(Presence presence, CLI::Option& option) { option.required(presence == Presence::required); }

/// What helps where a line of words is not understood.
std::string repair_of_line(const CLI::ParseError& error, const std::string& problem, const CLI::App* command) {
  // an option whose value may be left out has taken the word that is missing
  if (command != nullptr && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
    for (const CLI::Option* option : command->get_options())
      if (option->get_expected_min() == 0 && option->get_expected_max() == 1 && option->count() > 0)
        return fmt::format("Write {0} at the end, or {0}=FILE", option->get_name());
  const bool is_word =  // one too many, and no unknown option
      dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && problem.find(": -") == std::string::npos;
  return fmt::format("{}Run mixrate {}--help",
                     is_word ? "A name with blanks needs quotes, and an option its flag each time it is given. " : "",
                     command == nullptr ? "" : command->get_name() + " ");
}

void require_known_subcommand(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return;
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_name() == argv[1]) return;
    names.push_back(command->get_name());
  }
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  for (const std::string_view word : {"list", "ls", "show", "describe", "catalogue", "catalog", "leaves", "models"})
    if (word == argv[1])
      throw StudyError({}, fmt::format("unknown subcommand '{}'", argv[1]), {},
                       "Did you mean 'explain'? Alone it lists the catalogue");
  const std::string_view near = nearest(argv[1], candidates);
  throw StudyError({}, fmt::format("unknown subcommand '{}'", argv[1]), {},
                   near.empty() ? "Run mixrate --help" : fmt::format("Did you mean '{}'?", near));
}

}  // namespace

Command::Command(std::string_view summary, std::string_view name, const std::string& version)
    : state_(std::make_shared<State>()) {
  state_->root = std::make_shared<CLI::App>(std::string(summary), std::string(name));
  state_->app = state_->root.get();
  state_->app->require_subcommand(1);
  state_->app->set_version_flag("--version", version);
  state_->action = std::make_shared<Action>();
  state_->suggestions = std::make_shared<std::map<const CLI::Option*, std::vector<Suggestion>>>();
}

Command::Command(std::shared_ptr<State> state) : state_(std::move(state)) {}

Command Command::add(std::string_view name, std::string_view summary) {
  auto state = std::make_shared<State>(*state_);
  state->root.reset();  // the program owns it: what a subcommand does may hold its handle, which CLI::App holds
  state->app = state_->app->add_subcommand(std::string(name), std::string(summary));
  return Command(std::move(state));
}

void Command::does(Action action) {
  state_->app->callback([chosen = state_->action, action = std::move(action)] { *chosen = action; });
}

void Command::flag(std::string_view names, bool& value, std::string_view help) {
  state_->app->add_flag_callback(
      std::string(names), [&value] { value = true; }, std::string(help));
}

void Command::text(std::string_view names, std::string& value, std::string_view help, Presence presence) {
  CLI::Option& option = state_->option(names, "TEXT", help,
                                       [&value, presence, name = State::longest_name(names)](const std::string& given) {
                                         if (presence == Presence::required && given.empty())
                                           throw StudyError({name, 0, 0}, "an empty word says nothing");
                                         value = given;
                                       });
  if (!value.empty()) state_->show_default(option, value);
  require_if(presence, option);
}

void Command::optional_text(std::string_view names, std::optional<std::string>& value, std::string_view help) {
  state_->option(names, "TEXT", help, [&value](const std::string& given) { value = given; }).expected(0, 1);
}

void Command::texts(std::string_view names, std::vector<std::string>& values, std::string_view help,
                    Presence presence) {
  CLI::Option* option = state_->app->add_option(
      std::string(names),
      [&values, name = State::longest_name(names)](const CLI::results_t& given) {
        for (const std::string& word : given) {
          require_plain(word, {name, 0, 0}, "this word");
          if (word.empty()) throw StudyError({name, 0, 0}, "an empty word says nothing");
        }
        values.assign(given.begin(), given.end());
        return true;
      },
      std::string(help));
  option->type_name("TEXT")->expected(CLI::detail::expected_max_vector_size);
  if (option->nonpositional()) option->allow_extra_args(false);  // one word each time: --option a=1 --option b=2
  require_if(presence, *option);
}

template <typename Number>
void Command::number(std::string_view names, Number& value, NumberRange<Number> range, std::string_view help,
                     Presence presence) {
  CLI::Option& option = state_->option(names, std::is_integral_v<Number> ? "INTEGER" : "NUMBER", help,
                                       [&value, range, name = State::longest_name(names)](const std::string& given) {
                                         value = parse_number<Number>(name, given, range.lower, range.upper);
                                       });
  const bool has_default = value >= range.lower && value <= range.upper && presence == Presence::optional;
  if (has_default) state_->show_default(option, fmt::format("{}", value));
  require_if(presence, option);
}

template <typename Number>
void Command::number(std::string_view names, std::optional<Number>& value, NumberRange<Number> range,
                     std::string_view help) {
  state_->option(names, std::is_integral_v<Number> ? "INTEGER" : "NUMBER", help,
                 [&value, range, name = State::longest_name(names)](const std::string& given) {
                   value = parse_number<Number>(name, given, range.lower, range.upper);
                 });
}

template void Command::number(std::string_view, int&, NumberRange<int>, std::string_view, Presence);
template void Command::number(std::string_view, std::int64_t&, NumberRange<std::int64_t>, std::string_view, Presence);
template void Command::number(std::string_view, std::uint32_t&, NumberRange<std::uint32_t>, std::string_view, Presence);
template void Command::number(std::string_view, std::uint64_t&, NumberRange<std::uint64_t>, std::string_view, Presence);
template void Command::number(std::string_view, double&, NumberRange<double>, std::string_view, Presence);
template void Command::number(std::string_view, std::optional<int>&, NumberRange<int>, std::string_view);
template void Command::number(std::string_view, std::optional<std::int64_t>&, NumberRange<std::int64_t>,
                              std::string_view);
template void Command::number(std::string_view, std::optional<std::uint64_t>&, NumberRange<std::uint64_t>,
                              std::string_view);

void Command::choice(std::string_view names, std::string& value, const std::vector<std::string>& words) {
  std::string help;
  for (std::size_t i = 0; i < words.size(); ++i)
    help += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
  text(names, value, help);
  suggest(State::longest_name(names), {{Suggests::words, words}});
}

void Command::suggest(const std::string& name, std::vector<Suggestion> suggestions) {
  (*state_->suggestions)[state_->app->get_option(name)] = std::move(suggestions);
}

CommandFacts Command::tree() const {
  CommandFacts facts{state_->app->get_name(), state_->app->get_description(), {}, {}};
  for (const CLI::Option* option : state_->app->get_options()) {
    if (option == state_->app->get_help_ptr()) continue;
    OptionFacts& out = facts.options.emplace_back();
    out.is_positional = !option->nonpositional();
    if (out.is_positional) out.names = {option->get_single_name()};
    for (const std::string& name : option->get_snames()) out.names.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) out.names.push_back("--" + name);
    out.type = option->get_expected_max() == 0 ? "" : option->get_type_name();
    out.help = option->get_description();
    out.fallback = option->get_default_str();
    out.is_required = option->get_required();
    out.is_repeated = option->get_expected_max() > 1;
    if (const auto found = state_->suggestions->find(option); found != state_->suggestions->end())
      out.suggestions = found->second;
  }
  for (CLI::App* command : state_->app->get_subcommands([](const CLI::App*) { return true; })) {
    auto below = std::make_shared<State>(*state_);
    below->app = command;
    facts.subcommands.push_back(Command(std::move(below)).tree());
  }
  return facts;
}

Action Command::parse(int argc, char** argv) {
  CLI::App& app = *state_->app;
  require_known_subcommand(app, argc, argv);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    app.exit(asked);
    return {};
  } catch (const CLI::ParseError& error) {
    const auto parsed = app.get_subcommands();
    const std::string problem = clipped(error.what(), 2 * most_quoted);
    throw StudyError({}, problem, {}, repair_of_line(error, problem, parsed.empty() ? nullptr : parsed.front()));
  }
  return std::exchange(*state_->action, {});  // what it does may hold a handle, and that holds the action
}

std::vector<std::string> Command::given_words(const std::set<std::string>& but) const {
  std::vector<std::string> words;
  for (const CLI::Option* option : state_->app->get_options()) {
    const std::string name = option->get_name();
    if (option->count() == 0 || but.contains(name)) continue;
    const bool is_flag = option->get_expected_max() == 0;
    if (is_flag) words.push_back(name);
    if (is_flag) continue;
    for (const std::string& value : option->results()) {
      if (option->nonpositional()) words.push_back(name);
      words.push_back(value);
    }
  }
  return words;
}

}  // namespace mixrate
