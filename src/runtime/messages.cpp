#include "runtime/messages.hpp"

#include <algorithm>
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/utility.hpp>
#include <boost/serialization/vector.hpp>
#include <boost/serialization/version.hpp>
#include <charconv>
#include <stdexcept>
#include <streambuf>

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

constexpr unsigned archive_flags = boost::archive::no_header | boost::archive::no_codecvt;

/// Appends to a string; a string stream would copy it once more.
class StringSink : public std::streambuf {
 public:
  explicit StringSink(std::string& out) : out_(out) {}

 protected:
  std::streamsize xsputn(const char* data, std::streamsize size) override {
    out_.append(data, static_cast<std::size_t>(size));
    return size;
  }
  int_type overflow(int_type c) override {
    if (c != traits_type::eof()) out_.push_back(static_cast<char>(c));
    return c;
  }

 private:
  std::string& out_;
};

/// Reads from memory that is not copied.
class StringSource : public std::streambuf {
 public:
  explicit StringSource(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());  // the get area is never written
    setg(begin, begin, begin + bytes.size());
  }
};

template <class T>
std::string encode_any(const T& message, std::size_t size_guess) {
  std::string bytes;
  bytes.reserve(size_guess);
  StringSink sink(bytes);
  boost::archive::binary_oarchive archive(sink, archive_flags);
  archive << message;
  return bytes;
}

template <class T>
T decode_any(std::string_view bytes, const char* what) {
  T message;
  try {
    StringSource source(bytes);
    boost::archive::binary_iarchive archive(source, archive_flags);
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

}  // namespace mixrate
