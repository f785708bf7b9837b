// What the fuzz targets share.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace mixrate::fuzz {

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, which is how a fuzzer is told of a finding, in every build type.
inline void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "fuzz target: %s\n", what);
  std::abort();
}

/// A file that lives in memory, for readers that take a path.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : id_(::memfd_create("fuzz", MFD_CLOEXEC)) {
    require(id_ >= 0 && ::write(id_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
            "no file in memory");
  }
  ~MemoryFile() { ::close(id_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(id_); }

 private:
  int id_;
};

/// Takes decisions from the input, byte by byte; zeros when it is used up.
class Choices {
 public:
  explicit Choices(std::string_view bytes) : rest_(bytes) {}
  [[nodiscard]] bool empty() const { return rest_.empty(); }
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::size_t below(std::size_t end) {
    const std::size_t word = byte() + std::size_t{256} * byte();
    return end == 0 ? 0 : word % end;
  }
  std::string_view bytes(std::size_t size) {
    const std::string_view head = rest_.substr(0, size);
    rest_.remove_prefix(head.size());
    return head;
  }

 private:
  std::string_view rest_;
};

}  // namespace mixrate::fuzz
