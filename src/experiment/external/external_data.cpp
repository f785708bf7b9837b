#include "experiment/external/external_data.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"
#include "experiment/external/programs.hpp"
#include "experiment/external/request.hpp"
#include "experiment/grid_checks.hpp"
#include "experiment/study/measure_codec.hpp"
#include "model/box.hpp"
#include "random/hash.hpp"

namespace mixrate {

namespace {

constexpr std::string_view key_of_family = "of";

/// Throw what is wrong with data of a stranger.
void check_drawn(const Dataset& data, const Model& model) {
  if (!data.x.allFinite() || !data.y.allFinite())
    throw StudyError({}, "its data are not finite", "a fit needs numbers in every row");
  if (data.y.cols() == 1) require_responses(data.y.col(0), model.response_support(), {});
}

class ExternalData final : public OutsideLaw {
 public:
  explicit ExternalData(const Options& options)
      : command_(read_command(options)), content_(ContentHash().add(to_text(options.resolved())).value()) {}
  [[nodiscard]] std::uint64_t content() const override { return content_; }
  [[nodiscard]] const ExternalCommand& command() const { return command_; }
  void try_out() const override { try_program(command_); }
  [[nodiscard]] Observation draw(const std::shared_ptr<const Scenario>& met, Index n,
                                 const StreamKey& key) const override;

 private:
  ExternalCommand command_;
  std::uint64_t content_;
};

/// The scenario with the truth that an answer tells; itself if it tells none.
std::shared_ptr<const Scenario> with_told_truth(const std::shared_ptr<const Scenario>& met, const Node& answer) {
  const Node* told = answer.find("truth");
  if (told == nullptr || told->is_none()) return met;
  auto out = std::make_shared<Scenario>(*met);
  out->truth = met->model->canonical(read_fit(*told, *met->model, met->truth.size()));
  if (out->truth.size() != met->truth.size())
    throw StudyError({}, fmt::format("the truth has {} atoms", out->truth.size()),
                     fmt::format("that of the study has {}", met->truth.size()));
  require_inside(met->box, out->truth, {});
  return out;
}

Observation ExternalData::draw(const std::shared_ptr<const Scenario>& met, Index n, const StreamKey& key) const {
  const Model& model = *met->model;
  Stream stream(key, Purpose::response);
  Node::Table request = {
      {"model", model_node(model)}, {"options", command_.options}, {"replicate", Node(std::int64_t{key.replicate})}};
  request.emplace("truth", measure_node(model, met->truth));
  add_shape(request, model, n);
  add_seeds(request, stream);
  Observation out{met, {}};
  const auto take = [&](const Node& answer, const ReadBytes& read) {
    constexpr std::string_view keys[] = {"id", "status", "message", "bytes", "truth", "protocol"};
    check_keys(answer, keys, "the answer");
    if (const Node* status = answer.find("status"); status != nullptr && status->text("status") != "ok") return;
    const std::int64_t bytes =
        require_key(answer, "bytes", "the answer", "it counts the bytes that follow").integer("bytes");
    std::vector<double> numbers(static_cast<std::size_t>(n * (model.covariate_dim() + model.response_dim())));
    const auto wanted = static_cast<std::int64_t>(sizeof(double) * numbers.size());
    if (bytes != wanted)
      throw StudyError(
          {}, fmt::format("its data have {} bytes", bytes),
          fmt::format("{} rows of {} numbers are {} bytes", n, model.covariate_dim() + model.response_dim(), wanted));
    read(std::as_writable_bytes(std::span(numbers)));
    out.data = unpacked(numbers, n, model);
  };
  const auto use = [&](const Node& answer) {
    if (out.data.size() != n) {
      const Node* message = answer.find("message");
      throw SaysFailed(fmt::format(
          "the program '{}' that draws the data says that it failed{}", terminal_text(command_.name()),
          message != nullptr ? ": " + terminal_text(clipped(message->text("message"), most_quoted)) : std::string()));
    }
    check_drawn(out.data, model);
    out.met = with_told_truth(met, answer);
  };
  static_cast<void>(ask_program(command_, {"draw", std::move(request), {}, take, use}));
  return out;
}

}  // namespace

LeafInfo external_data_info() {
  return {"external", "data that a program of yours draws (jobs/EXTERNAL.md)", "mixrate", command_options()};
}

Node inside_table(const Node& table) {
  Node::Table out = table.table("scenario");
  for (const OptionSpec& option : external_data_info().options) out.erase(std::string(option.name));
  out.erase(std::string(key_of_family));
  out.insert_or_assign("family", require_key(table, key_of_family, "the scenario",
                                             "it names the family of models that the data are compared with",
                                             "Add of = \"gaussian-location-scale\""));
  return {std::move(out), table.where()};
}

Node outside_options(const Node& table) {
  Node::Table out;
  const LeafInfo info = external_data_info();
  for (const OptionSpec& option : info.options)
    if (const Node* node = table.find(option.name)) out.emplace(std::string(option.name), *node);
  return Options(with_files(Node(std::move(out), table.where())), info).resolved();
}

std::shared_ptr<const OutsideLaw> make_external_data(const Node& options) {
  return std::make_shared<ExternalData>(Options(options, external_data_info()));
}

const ExternalCommand* program_of(const OutsideLaw& law) {
  const auto* program = dynamic_cast<const ExternalData*>(&law);
  return program == nullptr ? nullptr : &program->command();
}

}  // namespace mixrate
