#include "runtime/messages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/archive/archive_exception.hpp>
#include <boost/archive/basic_binary_iarchive.hpp>
#include <boost/archive/basic_binary_oarchive.hpp>
#include <boost/archive/impl/basic_binary_iarchive.ipp>
#include <boost/serialization/array_optimization.hpp>
#include <boost/serialization/array_wrapper.hpp>
#include <boost/serialization/is_bitwise_serializable.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/throw_exception.hpp>
#include <boost/serialization/utility.hpp>
#include <boost/serialization/vector.hpp>
#include <boost/serialization/version.hpp>
#include <charconv>
#include <cstring>
#include <stdexcept>

#include "base/quote.hpp"

namespace mixrate {

// Boost.Serialization's binary archive without a stream: the same bytes, written to a string and read from memory.

/// Tells Boost that arrays of numbers travel as they lie in memory.
struct ArraysAsTheyLie {
  template <class T>
  struct apply : boost::serialization::is_bitwise_serializable<T> {};  // NOLINT(readability-identifier-naming): theirs
};

/// binary_oarchive makes a std::locale for each archive, whatever its flags say: a tenth of what a message costs.
class WireWriter final : public boost::archive::basic_binary_oarchive<WireWriter> {
 public:
  using use_array_optimization = ArraysAsTheyLie;
  explicit WireWriter(std::string& out)
      : boost::archive::basic_binary_oarchive<WireWriter>(boost::archive::no_header), out_(out) {}
  void save_binary(const void* data, std::size_t size) { out_.append(static_cast<const char*>(data), size); }
  template <class T>
  void save_array(const boost::serialization::array_wrapper<T>& array, unsigned /*version*/) {
    save_binary(array.address(), array.count() * sizeof(T));
  }

 private:
  friend class boost::archive::detail::interface_oarchive<WireWriter>;
  friend class boost::archive::basic_binary_oarchive<WireWriter>;
  friend class boost::archive::save_access;
  template <class T>
  void save_override(T& value) {
    boost::archive::basic_binary_oarchive<WireWriter>::save_override(value);
  }
  template <class T>
  void save(const T& number) {
    save_binary(&number, sizeof number);
  }
  void save(const std::string& text) {
    save(text.size());
    save_binary(text.data(), text.size());
  }

  std::string& out_;
};

/// The counterpart. Throws archive_exception where the bytes end too early.
class WireReader final : public boost::archive::basic_binary_iarchive<WireReader> {
 public:
  using use_array_optimization = ArraysAsTheyLie;
  explicit WireReader(std::string_view bytes)
      : boost::archive::basic_binary_iarchive<WireReader>(boost::archive::no_header), rest_(bytes) {}
  void load_binary(void* data, std::size_t size) {
    const std::string_view bytes = take(size);
    if (size > 0) std::memcpy(data, bytes.data(), size);
  }
  template <class T>
  void load_array(boost::serialization::array_wrapper<T>& array, unsigned /*version*/) {
    load_binary(array.address(), array.count() * sizeof(T));
  }

 private:
  friend class boost::archive::detail::interface_iarchive<WireReader>;
  friend class boost::archive::basic_binary_iarchive<WireReader>;
  friend class boost::archive::load_access;
  template <class T>
  void load_override(T& value) {
    boost::archive::basic_binary_iarchive<WireReader>::load_override(value);
  }
  template <class T>
  void load(T& number) {
    load_binary(&number, sizeof number);
  }
  void load(std::string& text) {
    std::size_t size = 0;
    load(size);
    text = take(size);
  }
  std::string_view take(std::size_t size) {
    using boost::archive::archive_exception;
    if (size > rest_.size())
      boost::serialization::throw_exception(archive_exception(archive_exception::input_stream_error));
    const std::string_view head = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return head;
  }

  std::string_view rest_;
};

}  // namespace mixrate

BOOST_SERIALIZATION_USE_ARRAY_OPTIMIZATION(mixrate::WireWriter)
BOOST_SERIALIZATION_USE_ARRAY_OPTIMIZATION(mixrate::WireReader)
BOOST_CLASS_VERSION(mixrate::RecordBatch, 1)
BOOST_CLASS_VERSION(mixrate::AssignMessage, 1)
BOOST_CLASS_VERSION(mixrate::ResultMessage, 1)
BOOST_CLASS_VERSION(mixrate::StarvedMessage, 1)

namespace boost::serialization {

template <class Archive>
void serialize(Archive& archive, mixrate::RecordBatch& batch, unsigned /*version*/) {
  archive& batch.cell& batch.first& batch.count;
  mixrate::for_each_row_field([&](const auto& field) { archive&(batch.*field.array); });
  archive& batch.messages;
}

template <class Archive>
void serialize(Archive& archive, mixrate::AssignMessage& message, unsigned /*version*/) {
  archive& message.cell& message.first& message.count;
}

template <class Archive>
void serialize(Archive& archive, mixrate::ResultMessage& message, unsigned /*version*/) {
  archive& message.seconds& message.batch;
}

template <class Archive>
void serialize(Archive& archive, mixrate::StarvedMessage& message, unsigned /*version*/) {
  archive& message.cell& message.replicate;
}

}  // namespace boost::serialization

namespace mixrate {

namespace {

template <class T>
std::string encode_any(const T& message, std::size_t size_guess) {
  std::string bytes;
  bytes.reserve(size_guess);
  WireWriter archive(bytes);
  archive << message;
  return bytes;
}

template <class T>
T decode_any(std::string_view bytes, const char* what) {
  T message;
  try {
    WireReader archive(bytes);
    archive >> message;
  } catch (const std::exception& error) {  // a truncated length may also ask for too much memory
    throw std::runtime_error(std::string("damaged ") + what + " message: " + error.what());
  }
  return message;
}

void check_shape(const RecordBatch& batch) {
  const std::size_t rows = batch.count;
  const bool fits = rows > 0 && all_row_fields([&](const auto& field) {
                      const std::size_t size = (batch.*field.array).size();
                      return field.part == RowPart::single ? size == rows : size % rows == 0;
                    });
  if (!fits) throw std::runtime_error("damaged result message: arrays do not have " + std::to_string(rows) + " rows");
}

}  // namespace

std::string encode(const AssignMessage& message) { return encode_any(message, 64); }

std::string encode(const StarvedMessage& message) { return encode_any(message, 64); }

std::string encode(const ResultMessage& message) {
  const RecordBatch& batch = message.batch;
  std::size_t bytes = 512 + 128 * batch.messages.size();
  for_each_row_field([&]<class T>(const RowField<T>& field) { bytes += sizeof(T) * (batch.*field.array).size(); });
  return encode_any(message, bytes);
}

std::string encode(const HelloMessage& message) {
  return std::to_string(message.pid) + " " + message.host + " " + message.functions;
}

HelloMessage decode_hello(std::string_view bytes) {
  const auto next_word = [&bytes] {
    const std::string_view word = bytes.substr(0, bytes.find(' '));
    bytes.remove_prefix(std::min(bytes.size(), word.size() + 1));
    return word;
  };
  HelloMessage message;
  const std::string_view pid = next_word();
  std::from_chars(pid.data(), pid.data() + pid.size(), message.pid);
  message.host = next_word();
  message.functions = bytes;
  return message;
}

AssignMessage decode_assign(std::string_view bytes) { return decode_any<AssignMessage>(bytes, "assign"); }

StarvedMessage decode_starved(std::string_view bytes) { return decode_any<StarvedMessage>(bytes, "starved"); }

ResultMessage decode_result(std::string_view bytes) {
  ResultMessage message = decode_any<ResultMessage>(bytes, "result");
  check_shape(message.batch);
  return message;
}

std::string refusal(int rank, const HelloMessage& hello, const std::string& functions) {
  return fmt::format(
      "Rank {} on {} is not used: {} {} other digits there than on the first rank, and results would depend on the "
      "host. Use hosts with the same processor and C library, and the same GLIBC_TUNABLES.",
      rank, terminal_text(hello.host), terminal_text(functions),
      functions.find(' ') == std::string::npos ? "gives" : "give");
}

}  // namespace mixrate
