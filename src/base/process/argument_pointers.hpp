// Words as the functions of POSIX that start programs want them.
#pragma once

#include <string>
#include <vector>

namespace mixrate {

/// Pointers to the words, which must live on, and a null pointer. exec and spawn promise not to write there, though
/// their types say otherwise.
inline std::vector<char*> argument_pointers(const std::vector<std::string>& words) {
  std::vector<char*> out;
  out.reserve(words.size() + 1);
  for (const std::string& word : words) out.push_back(const_cast<char*>(word.c_str()));  // NOLINT: see above
  out.push_back(nullptr);
  return out;
}

}  // namespace mixrate
