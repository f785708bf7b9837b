#include "experiment/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"

namespace mixrate {
namespace {

const std::filesystem::path source = std::filesystem::path(MIXRATE_SOURCE_DIR) / "src";

/// Names of the functions `<Kind>Entry name()` defined in the .cpp files of a layer that start with `prefix`.
std::set<std::string> leaves_on_disk(const std::string& layer, const std::string& prefix, const std::string& type) {
  std::set<std::string> out;
  const std::regex definition("(?:^|\\n)" + type + " (\\w+)\\(\\) \\{");
  for (const auto& file : std::filesystem::directory_iterator(source / layer)) {
    const std::string name = file.path().filename().string();
    if (name.rfind(prefix, 0) != 0 || file.path().extension() != ".cpp") continue;
    const std::string text = read_file(file.path().string());
    for (std::sregex_iterator match(text.begin(), text.end(), definition), end; match != end; ++match) {
      out.insert((*match)[1].str());
    }
  }
  return out;
}

void expect_listed(const std::set<std::string>& functions, std::size_t num_entries) {
  const std::string text = read_file((source / "experiment" / "catalogue.cpp").string());
  for (const std::string& name : functions) {
    EXPECT_NE(text.find(name + "()"), std::string::npos) << "add a line for " << name << "() to catalogue.cpp";
  }
  EXPECT_EQ(functions.size(), num_entries);
}

TEST(Catalogue, ListsEveryLeafFileOnDisk) {
  expect_listed(leaves_on_disk("model", "family_", "FamilyEntry"), families().size());
  expect_listed(leaves_on_disk("estimator", "start_", "StartEntry"), starts().size());
  expect_listed(leaves_on_disk("estimator", "estimator_", "EstimatorEntry"), estimators().size());
  expect_listed(leaves_on_disk("loss", "loss_", "LossEntry"), losses().size());
  expect_listed(leaves_on_disk("tabulation", "tabulation_", "TabulationEntry"), tabulations().size());
  EXPECT_EQ(leaves_on_disk("model", "chart_", "ChartEntry").size(), charts().size());
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
  EXPECT_THAT(
      message_of([&] { return find_estimator("mel", where).info.name; }),
      testing::AllOf(testing::StartsWith("s.toml:2:3: there is no estimator 'mel' (known: em, em-squarem, mle, "),
                     testing::EndsWith("). Did you mean 'mle'?")));
  EXPECT_THAT(
      message_of([&] { return find_family("poisson", where).info.name; }),
      testing::AllOf(testing::StartsWith("s.toml:2:3: there is no family 'poisson' (known: softmax-gated-gaussian, "),
                     testing::EndsWith(").")));
}

}  // namespace
}  // namespace mixrate
