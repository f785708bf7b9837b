#include "drivers/fit/model_file.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/build_info.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "experiment/catalogue.hpp"

namespace mixrate {

namespace {

std::vector<std::string> words_of(const Node& file, std::string_view key) {
  std::vector<std::string> words;
  for (const Node& word : require_key(file, key, "", "a fitted model needs it").array(key))
    words.push_back(word.text(key));
  return words;
}

bool is_utf8(const std::string& text) {
  try {
    static_cast<void>(nlohmann::json(text).dump());
  } catch (const nlohmann::json::exception&) {
    return false;
  }
  return true;
}

}  // namespace

void require_savable(const DataSource& source) {
  const std::vector<std::string> weights = {source.weights};
  for (const auto* names : {&source.x, &source.y, &weights})
    for (const std::string& name : *names)
      if (!is_utf8(name))
        throw StudyError({source.path, 0, 0}, fmt::format("the name of column '{}' is not UTF-8", name),
                         "a saved fit finds columns by their names",
                         "Convert the file, e.g. with iconv -f LATIN1 -t UTF-8");
}

void save_model(const std::string& path, const FitReport& report, const DataSource& source,
                const std::vector<std::string>& options) {
  nlohmann::ordered_json file = {
      {"format", fit_format}, {"version", program_version()}, {"data", source.path}, {"options", options}};
  const nlohmann::ordered_json fit = report_json(report, source);
  for (const auto& [key, value] : fit.items()) file[key] = value;
  write_file(path, json_lines(file) + "\n");
}

FittedModel load_model(const std::string& path) {
  const Node file = read_json(path);
  const Node* format = file.is_table() ? file.find("format") : nullptr;
  if (format == nullptr || !format->is_text() || format->text("format") != fit_format)
    throw StudyError(file.where(), "this is no fitted model", fmt::format("its format is not '{}'", fit_format),
                     "Write one with mixrate fit --save");
  FittedModel model;
  model.path = path;
  model.family = &find_family(require_key(file, "model", "", "a fitted model needs it").text("model"), file.where());
  model.options = words_of(file, "options");
  model.response = words_of(file, "response");
  model.covariates = words_of(file, "covariates");
  const Node* weights = file.find("case_weights");  // files that were saved before there were weights have none
  if (weights != nullptr && weights->is_text()) model.weights = weights->text("case_weights");
  const Node* parameters = file.find("parameters");
  if (parameters == nullptr || !parameters->is_table())
    throw StudyError(file.where(), "the fit has no parameters", "it ended without an estimate");
  const char* atoms = parameters->find("weights") != nullptr ? "weights" : "gate_intercept";
  model.k = static_cast<Index>(require_key(*parameters, atoms, "", "a fitted model needs it").array(atoms).size());
  return model;
}

}  // namespace mixrate
