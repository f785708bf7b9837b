#include "base/build_info.hpp"

#include <elf.h>
#include <fmt/format.h>
#include <link.h>

#include <Eigen/src/Core/util/Macros.h>  // versions only
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "build_facts.hpp"
#include "git_state.hpp"  // written by build_info.cmake at every build, touched only when the state changes

namespace mixrate {

namespace {

/// The GNU build id among the notes of one segment, as hexadecimal digits; "" if there is none.
std::string build_id_in(const char* notes, std::size_t size) {
  const auto padded = [](std::size_t bytes) { return (bytes + 3) / 4 * 4; };
  for (std::size_t at = 0; at + sizeof(ElfW(Nhdr)) <= size;) {
    ElfW(Nhdr) head{};
    std::memcpy(&head, notes + at, sizeof head);
    const char* name = notes + at + sizeof head;
    const char* words = name + padded(head.n_namesz);
    at += sizeof head + padded(head.n_namesz) + padded(head.n_descsz);
    if (at > size) return {};
    if (head.n_type != NT_GNU_BUILD_ID || std::string_view(name, head.n_namesz) != std::string_view("GNU\0", 4))
      continue;
    std::string text;
    for (std::size_t i = 0; i < head.n_descsz; ++i) text += fmt::format("{:02x}", static_cast<unsigned char>(words[i]));
    return text;
  }
  return {};
}

/// dl_iterate_phdr tells the program itself first.
int look_at_program(dl_phdr_info* object, std::size_t, void* out) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const auto& segment = object->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): an address of the loader
    const auto* notes = reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr);
    std::string id = build_id_in(notes, segment.p_memsz);
    if (id.empty()) continue;
    *static_cast<std::string*>(out) = std::move(id);
    break;
  }
  return 1;
}

}  // namespace

std::string executable_id() {
  std::string id;
  ::dl_iterate_phdr(&look_at_program, &id);
  return id;
}

std::string_view program_version() { return MIXRATE_VERSION; }

std::string program_path() {
  constexpr std::string_view replaced = " (deleted)";  // which Linux appends to the name of a file that is gone
  std::string path = std::filesystem::read_symlink("/proc/self/exe");
  std::error_code ignored;
  if (path.ends_with(replaced) && !std::filesystem::exists(path, ignored)) path.resize(path.size() - replaced.size());
  return path;
}

std::map<std::string, std::string> build_info() {
  const std::string libraries = fmt::format(
      "Eigen {}.{}.{}, fmt {}.{}.{}, nlohmann_json {}.{}.{}, {}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION,
      EIGEN_MINOR_VERSION, FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100, NLOHMANN_JSON_VERSION_MAJOR,
      NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH, MIXRATE_LIBRARIES);
  return {{"version", MIXRATE_VERSION},   {"commit", MIXRATE_GIT_COMMIT}, {"dirty", MIXRATE_GIT_DIRTY},
          {"compiler", MIXRATE_COMPILER}, {"flags", MIXRATE_FLAGS},       {"build_type", MIXRATE_BUILD_TYPE},
          {"libraries", libraries}};
}

}  // namespace mixrate
