#include "experiment/record/column_names.hpp"

#include <utility>

namespace mixrate {

ColumnNames::ColumnNames(std::vector<std::string> names)
    : names_(names.empty() ? nullptr : std::make_shared<std::vector<std::string>>(std::move(names))) {}

const std::vector<std::string>& ColumnNames::list() const {
  static const std::vector<std::string> none;
  return names_ ? *names_ : none;
}

void ColumnNames::push_back(std::string name) {
  if (!names_ || names_.use_count() > 1) names_ = std::make_shared<std::vector<std::string>>(list());
  names_->push_back(std::move(name));
}

}  // namespace mixrate
