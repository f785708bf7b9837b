#include "drivers/data_file.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "base/text.hpp"
#include "drivers/data/gzip.hpp"
#include "drivers/data/text_file.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

/// The values of columns by name.
Matrix values_of(const std::string& bytes, const std::vector<std::string>& names, const TableSyntax& format = {},
                 MissingRule rule = MissingRule::refuse) {
  const UserTable table(text_of_bytes(bytes, "d.csv"), "d.csv", format);
  return read_numbers(table, find_columns(table, names, "--response"), rule, format.decimal).values;
}

std::string refusal(const std::string& bytes, const std::vector<std::string>& names, const TableSyntax& format = {}) {
  return message_of([&] { return values_of(bytes, names, format); });
}

void expect_two_rows(const Matrix& values) {
  ASSERT_EQ(values.rows(), 2);
  ASSERT_EQ(values.cols(), 2);
  EXPECT_EQ(values(0, 0), 1.5);
  EXPECT_EQ(values(0, 1), -20.0);
  EXPECT_EQ(values(1, 0), 3.0);
  EXPECT_EQ(values(1, 1), 4.0);
}

TEST(DataFile, ReadsWhatOtherProgramsWrite) {
  const std::vector<std::string> ab = {"a", "b"};
  for (const char* text : {
           "a,b\n1.5,-2e1\n3,4\n",                                      // plain
           "a;b\n1.5;-20\n3;4",                                         // semicolons, no line end
           "a\tb\r\n1.5\t-20\r\n3\t4\r\n\r\n",                          // tabs, CRLF
           "a,b\r1.5,-20\r3,4\r",                                       // old Mac
           "\xEF\xBB\xBF\"a\", \"b\" \n 1.5 ,\t-20\n\n\"3\",\"+4\"\n",  // byte order mark, quotes, blanks, an empty
                                                                        // line
           "\"\",\"a\",\"b\"\n\"1\",1.5,-20\n\"2\",3,4\n",              // write.csv of R
           "\"a\" \"b\"\n\"1\" 1.5 -20\n\"2\" 3 4\n",                   // write.table of R
           "a\tb\nx y\t1.5\t-20\nz\t3\t4\n",                            // the same with tabs
           "  a   b\n1.5  -20\n  3    4  \n",                           // columns of blanks
           "sep=;\na;b\n1.5;-20\n3;4\n",                                // Excel
           "a|b\n1.5|-20\n3|4\n",
           "a,who,b\n1.5,\"Smith, \"\"J.\"\"\nJr.\",-20\n3,x,4\n",  // other columns are not looked at
       })
    expect_two_rows(values_of(text, ab));
  expect_two_rows(values_of("a;b\n1,5;-20\n3;4\n", ab, {std::nullopt, ','}));
  expect_two_rows(values_of("a/b\n1.5/-20\n3/4\n", ab, {'/', '.'}));
  expect_two_rows(values_of("a,b\n1.5,-20\n3,4\n", {"a,b"}));
  expect_two_rows(values_of("b,\"a,1\"\n-20,1.5\n4,3\n", {"a,1,b"}));  // a name with a comma
  EXPECT_EQ(values_of("waiting time\n79\n54\n", {"waiting time"})(1, 0), 54.0);
  expect_two_rows(values_of(pack_gzip("a,b\n1.5,-20\n3,4\n"), ab));
  expect_two_rows(values_of(pack_gzip("a,b\n1.5,-20\n") + pack_gzip("3,4\n"), ab));
}

TEST(DataFile, RefusesWhatIsNoNumber) {
  EXPECT_EQ(refusal("a,b\n+-1,2\n", {"a"}), "d.csv:2:1: '+-1' is not a number (column 'a').");
  EXPECT_EQ(refusal("a,b\n1,2\n3,four\n", {"b"}),
            "d.csv:3:3: 'four' is not a number (column 'b'). If it is a category, code it as columns of 0 and 1.");
  EXPECT_EQ(refusal("a;b\n1,5;2\n", {"a"}),
            "d.csv:2:1: '1,5' is not a number (column 'a'). If the comma is the decimal mark, give --decimal comma.");
  EXPECT_EQ(refusal("a;b\n1.5;2\n", {"a"}, {';', ','}),
            "d.csv:2:1: '1.5' is not a number (column 'a'). If the point is the decimal mark, give --decimal point.");
  EXPECT_EQ(refusal("a;b\n1.234,5;2\n", {"a"}),
            "d.csv:2:1: '1.234,5' is not a number (column 'a'). Write numbers without marks between thousands.");
  EXPECT_EQ(refusal("a,b\n-inf,2\n", {"a"}),
            "d.csv:2:1: '-inf' is not finite (column 'a'). Remove rows with infinite values.");
  EXPECT_EQ(refusal("a,b\n1e999,2\n", {"a"}),
            "d.csv:2:1: '1e999' is not finite (column 'a'). Remove rows with infinite values.");
  EXPECT_EQ(refusal("a,b\n1e155,2\n", {"a"}),
            "d.csv:2:1: '1e155' is too large to be squared (column 'a'). Give the column in another unit.");
  EXPECT_EQ(values_of("a,b\n1e-400,2\n", {"a"})(0, 0), 0.0);
}

TEST(DataFile, CountsMissingValuesAndDropsThemWhenAsked) {
  const std::string text = "a,b,c\n1,2,NA\n,3,1\n4,NA,2\nNaN,.,1\n5,6,7\n";
  EXPECT_EQ(refusal(text, {"a", "b"}),
            "d.csv:3:1: 3 of 5 rows have no value in a column that is used (lines 3, 4, 5, first in column 'a'). Give "
            "--drop-missing to leave them out.");
  EXPECT_EQ(refusal("y\n1\n\n3\n", {"y"}),
            "d.csv:3:1: 1 of 3 rows has no value in a column that is used (line 3, first in column 'y'). Give "
            "--drop-missing to leave it out.");
  const Matrix dropped = values_of(text, {"a", "b"}, {}, MissingRule::drop);
  ASSERT_EQ(dropped.rows(), 2);
  EXPECT_EQ(dropped(1, 1), 6.0);
  const Matrix kept = values_of(text, {"a", "b"}, {}, MissingRule::keep);
  ASSERT_EQ(kept.rows(), 5);
  EXPECT_TRUE(std::isnan(kept(1, 0)));
  EXPECT_EQ(kept(1, 1), 3.0);
  EXPECT_EQ(message_of([] { return values_of("a\nNA\nNA\n", {"a"}, {}, MissingRule::drop); }),
            "d.csv: every row has a missing value in a column that is used. Use fewer columns.");
}

TEST(DataFile, NamesOfColumnsMustBeThere) {
  const std::string text = "waiting,eruptions,rooms,rooms\n1,2,3,4\n";
  EXPECT_EQ(refusal(text, {"eruption"}),
            "--response: 'd.csv' has no column 'eruption' (its columns, separated by a comma, are: waiting, eruptions, "
            "rooms, rooms). Did you mean 'eruptions'?");
  EXPECT_EQ(refusal(text, {"waiting,"}),
            "--response: 'd.csv' has no column '' (its columns, separated by a comma, are: waiting, eruptions, rooms, "
            "rooms).");
  EXPECT_EQ(refusal(text, {"rooms"}), "d.csv:1:19: column name 'rooms' appears twice. Rename one of the columns.");
  EXPECT_EQ(refusal(text, {"waiting", "waiting"}), "--response: column 'waiting' is given twice.");
}

TEST(DataFile, TellsBrokenTablesWithTheirPlace) {
  EXPECT_EQ(refusal("", {"a"}), "d.csv: the file is empty (a header line such as x1,y was expected).");
  EXPECT_EQ(refusal(" \r\n\t\n", {"a"}), "d.csv: the file is empty (a header line such as x1,y was expected).");
  EXPECT_EQ(refusal("a,b\n", {"a"}), "d.csv: the file has no rows (there is nothing below the header).");
  EXPECT_EQ(refusal("1,2\n3,4\n", {"a"}),
            "d.csv:1:1: the header is missing (the first line holds numbers). Put the names of the columns into the "
            "first line, e.g. x1,y.");
  EXPECT_EQ(refusal("a,b\n1,2\n3\n", {"a"}),
            "d.csv:3:2: this row has 1 cell (the header names 2 columns, separated by a comma).");
  EXPECT_EQ(refusal("a,b\n1,2\n3,4,5,6\n", {"a"}),
            "d.csv:3:5: this row has 4 cells (the header names 2 columns, separated by a comma).");
  EXPECT_EQ(refusal("a,b\n1,\"2\n3,4\n", {"a"}),
            "d.csv:2:3: the quote that begins here is not closed. Close it, or take it out.");
  EXPECT_EQ(
      refusal("y\n1,5\n2,5\n", {"y"}),
      "d.csv:2:3: this row has 2 cells and the header 1 (row names, or a comma as decimal mark). Give --separator "
      "semicolon --decimal comma for the latter, else name both columns.");
  EXPECT_EQ(values_of("y\n1,5\n2,5\n", {"y"}, {';', ','})(1, 0), 2.5);
}

TEST(DataFile, SaysWhatTheFileIs) {
  const auto kind = [](const std::string& bytes) { return message_of([&] { return text_of_bytes(bytes, "d"); }); };
  using namespace std::string_literals;
  EXPECT_EQ(
      kind("\xFF\xFEy\0\n\0"s),
      "d: the file is text in UTF-16 (a table as text is expected). Save it as UTF-8, or convert it with iconv -t "
      "UTF-8.");
  EXPECT_EQ(kind("y\0\n\0001\0\n\0"s).substr(0, 30), "d: the file is text in UTF-16 ");
  EXPECT_EQ(
      kind("PK\x03\x04....xl/workbook.xml"s),
      "d: the file is an Excel workbook (.xlsx) (a table as text is expected). Save it as CSV and give that file.");
  EXPECT_EQ(kind("PK\x03\x04....a.csv"s).substr(0, 28), "d: the file is a zip archive");
  EXPECT_EQ(kind("BZh91AY"s).substr(0, 36), "d: the file is compressed with bzip2");
  EXPECT_EQ(kind("\x7F"
                 "ELF\x02\x01"s)
                .substr(0, 21),
            "d: the file is binary");
  EXPECT_EQ(kind("[{\"y\": 1}]"s).substr(0, 19), "d: the file is JSON");
  EXPECT_EQ(kind("<!DOCTYPE html>"s).substr(0, 26), "d: the file is HTML or XML");
  EXPECT_EQ(kind(pack_gzip("X\n\0\0"s)).substr(0, 33), "d: the file is an R object (.rds)");
  const std::string packed = pack_gzip("y\n1\n2\n");
  EXPECT_EQ(kind(packed.substr(0, packed.size() - 5)),
            "d: the gzip file cannot be unpacked (it is cut off). Get or make the file again.");
  std::string damaged = packed;
  damaged[12] = static_cast<char>(damaged[12] ^ 0x55);
  EXPECT_EQ(kind(damaged).substr(0, 36), "d: the gzip file cannot be unpacked ");
  EXPECT_EQ(kind(pack_gzip(packed)).substr(0, 33), "d: the file is packed with gzip t");
  EXPECT_EQ(message_of([] { return read_text_file("."); }),
            ".: this is a directory (a data file is expected). Give a file of it.");
}

TEST(DataFile, SeparatorsAreReadInWords) {
  EXPECT_EQ(parse_separator("--separator", "tab"), '\t');
  EXPECT_EQ(parse_separator("--separator", "semicolon"), ';');
  EXPECT_EQ(parse_separator("--separator", "#"), '#');
  EXPECT_EQ(message_of([] { return parse_separator("--separator", "semi"); }),
            "--separator: 'semi' is no separator. Give comma, semicolon, tab, space or a single character.");
  EXPECT_EQ(message_of([] { return parse_separator("--separator", "\""); }),
            "--separator: '\"' is no separator. Give comma, semicolon, tab, space or a single character.");
}

}  // namespace
}  // namespace mixrate
