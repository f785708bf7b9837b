#include "experiment/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>
#include <regex>
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"

namespace mixrate {
namespace {

const std::filesystem::path source = std::filesystem::path(MIXRATE_SOURCE_DIR) / "src";

/// How many functions `<type> name() {` the .cpp files of a layer define, its rooms included.
std::size_t leaves_on_disk(const std::string& layer, const std::string& type) {
  std::size_t count = 0;
  const std::regex definition("(?:^|\\n)" + type + " \\w+\\(\\) \\{");
  for (const auto& file : std::filesystem::recursive_directory_iterator(source / layer)) {
    if (file.path().extension() != ".cpp") continue;
    const std::string text = read_file(file.path().string());
    count += static_cast<std::size_t>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), definition), std::sregex_iterator()));
  }
  return count;
}

TEST(Catalogue, ListsEveryLeafFileOnDisk) {
  EXPECT_EQ(leaves_on_disk("model", "FamilyEntry"), families().size());
  EXPECT_EQ(leaves_on_disk("estimator", "StartEntry"), starts().size());
  EXPECT_EQ(leaves_on_disk("estimator", "EstimatorEntry"), estimators().size());
  EXPECT_EQ(leaves_on_disk("loss", "LossEntry"), losses().size());
  EXPECT_EQ(leaves_on_disk("tabulation", "TabulationEntry"), tabulations().size());
  EXPECT_EQ(leaves_on_disk("model", "ChartEntry"), charts().size());
  EXPECT_GE(scenarios().size(), leaves_on_disk("model", "std::vector<ScenarioEntry>"));
}

/// Defaults lie in their ranges, names are distinct, and everything a user sees is written.
void expect_sound(const LeafInfo& info, std::set<std::string_view>& names) {
  EXPECT_TRUE(names.insert(info.name).second) << info.name << " is listed twice";
  EXPECT_FALSE(info.summary.empty()) << info.name;
  EXPECT_FALSE(info.source.empty()) << info.name;
  std::set<std::string_view> options;
  for (const OptionSpec& option : info.options) {
    EXPECT_TRUE(options.insert(option.name).second) << info.name << " declares " << option.name << " twice";
    EXPECT_FALSE(option.help.empty()) << info.name << "." << option.name;
  }
  EXPECT_NO_THROW(Options(Options(info).resolved(), info)) << info.name << " has a default that it refuses";
}

TEST(Catalogue, EveryLeafDeclaresItselfSoundly) {
  std::set<std::string_view> family_names, start_names, estimator_names, loss_names, scenario_names;
  for (const FamilyEntry& entry : families()) expect_sound(entry.info, family_names);
  for (const StartEntry& entry : starts()) expect_sound(entry.info, start_names);
  for (const EstimatorEntry& entry : estimators()) expect_sound(entry.info, estimator_names);
  for (const LossEntry& entry : losses()) expect_sound(entry.info, loss_names);
  std::set<std::string_view> table_names, chart_names;
  for (const TabulationEntry& entry : tabulations()) expect_sound(entry.info, table_names);
  for (const ChartEntry& entry : charts()) expect_sound(entry.info, chart_names);
  for (const ScenarioEntry& entry : scenarios()) {
    EXPECT_TRUE(scenario_names.insert(entry.name).second) << entry.name;
    EXPECT_FALSE(entry.summary.empty()) << entry.name;
    EXPECT_EQ(entry.make()->name, entry.name);
  }
  EXPECT_FALSE(families().empty() || starts().empty() || estimators().empty() || losses().empty());
}

TEST(Catalogue, EveryLeafIsMadeFromItsDefaults) {
  for (const FamilyEntry& entry : families()) EXPECT_EQ(entry.make(Options(entry.info))->family(), entry.info.name);
  for (const StartEntry& entry : starts()) EXPECT_GE(entry.make(Options(entry.info))->count(), 1) << entry.info.name;
  for (const EstimatorEntry& entry : estimators()) EXPECT_NE(entry.make(Options(entry.info)), nullptr);
  for (const LossEntry& entry : losses()) {
    int fits = 0;
    for (const ScenarioEntry& scenario : scenarios()) {
      const auto truth = scenario.make();
      try {
        const auto loss = entry.make(Options(entry.info), truth, truth->truth.size());
        EXPECT_FALSE(loss->columns().empty()) << entry.info.name;
        ++fits;
      } catch (const StudyError&) {  // some losses are for some families
      }
    }
    EXPECT_GT(fits, 0) << entry.info.name;
  }
}

TEST(Catalogue, LookUpSuggestsTheNearestName) {
  using testing_support::message_of;
  const Location where{"s.toml", 2, 3};
  EXPECT_EQ(find_estimator("mle", where).info.name, "mle");
  // The lists of leaves grow; their ends are asserted.
  EXPECT_THAT(message_of([&] { return find_estimator("mel", where).info.name; }),
              testing::AllOf(testing::StartsWith("s.toml:2:3: there is no estimator 'mel' (known: bbvi, dendrogram, "),
                             testing::EndsWith("). Did you mean 'mle'?")));
  EXPECT_THAT(message_of([&] { return find_family("poisson", where).info.name; }),
              testing::AllOf(testing::StartsWith("s.toml:2:3: there is no family 'poisson' (known: gaussian-"),
                             testing::EndsWith(").")));
}

}  // namespace
}  // namespace mixrate
