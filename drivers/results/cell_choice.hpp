// A cell as a command line names it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mixrate {

/// The position of a cell that is named by its id or its position from 0. Throws StudyError: `word` is neither; `file`
/// is where the cells are, for the message.
std::size_t chosen_cell(const std::string& word, const std::vector<std::string_view>& ids, const std::string& file);

}  // namespace mixrate
