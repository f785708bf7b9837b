// Inputs that are nearly right: spoilt texts, journals and result files whose checksums fit, words of a command line.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace mixrate::test {

/// Makes mutations from a seed; two mutators with the same seed make the same.
class Mutator {
 public:
  explicit Mutator(std::uint64_t seed) : random_(seed) {}

  /// One to four edits of a text: a byte, a piece cut or doubled, something odd put in, a number replaced.
  std::string text(std::string text);
  /// A journal with one payload or frame changed, its checksum renewed; sometimes frames are dropped or doubled.
  std::string journal(const std::string& bytes);
  /// A result file with a few bytes changed behind the seal, sealed anew.
  std::string result(std::string bytes);
  /// Words of a command line for a program in a folder with the files s.toml, g.csv and d.
  std::vector<std::string> words();
  /// A name of up to 40 bytes, any of them.
  std::string name();

  std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }

 private:
  void edit(std::string& text);
  std::string_view oddity();
  std::mt19937_64 random_;
};

}  // namespace mixrate::test
