// mixrate tabulate: deterministic tables, the orders at which their columns vanish, and their figures.
#include <fmt/core.h>

#include <set>
#include <string>

#include "analysis/orders.hpp"
#include "base/build_info.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/results/figures.hpp"
#include "experiment/study/table_file.hpp"

namespace mixrate {

namespace {

std::string provenance(const TableFile& file) {
  const auto build = build_info();
  return fmt::format("mixrate {}, commit {}, dirty {}, {}, tables {}, seed {}\n", build.at("version"),
                     build.at("commit"), build.at("dirty"), build.at("compiler"), file.name, file.seed);
}

}  // namespace

ExitCode tabulate_command(const TabulateArguments& arguments) {
  const TableFile file = read_table_file(arguments.file);
  const std::string directory =
      arguments.directory.empty() ? file_name(slug(file.name)) + ".tables" : arguments.directory;
  make_directory(directory);
  ExitCode code = ExitCode::complete;
  std::vector<OrderRow> orders;
  std::set<std::string> stems = {"orders"};  // orders.csv
  for (const TablePlan& plan : file.tables) {
    const Table table = plan.tabulation->compute(file.seed);
    const std::string stem = free_name(file_name(slug(plan.label)), stems);
    if (!write_figure(directory, stem, table_csv(table), table_script(stem, table))) code = ExitCode::failure;
    const std::vector<OrderRow> rows = compute_orders(plan.label, table);
    orders.insert(orders.end(), rows.begin(), rows.end());
  }
  write_file(directory + "/provenance.txt", provenance(file));
  if (!orders.empty()) {
    write_file(directory + "/orders.csv", orders_csv(orders));
    fmt::print("\n{}", format_orders(orders));
  }
  return code;
}

}  // namespace mixrate
