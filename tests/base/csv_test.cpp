#include "base/csv.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>

#include "base/message.hpp"
#include "base/text.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

std::string message_for(const std::string& text) {
  return message_of([&] { parse_csv(text, "d.csv"); });
}

TEST(Csv, ReadsHeaderAndNumbers) {
  const CsvTable table = parse_csv("x1,y\n1,2.5\n-3e-2,+4\n", "d.csv");
  EXPECT_EQ(table.columns, (std::vector<std::string>{"x1", "y"}));
  ASSERT_EQ(table.values.rows(), 2);
  EXPECT_EQ(table.values(0, 0), 1.0);
  EXPECT_EQ(table.values(0, 1), 2.5);
  EXPECT_EQ(table.values(1, 0), -0.03);
  EXPECT_EQ(table.values(1, 1), 4.0);
}

TEST(Csv, AcceptsWhatOtherProgramsWrite) {
  const CsvTable table = parse_csv("\xEF\xBB\xBF\"x1\", \"y\" \r\n 1 ,\t2\r\n3,\"4\"\r\n\r\n\n", "d.csv");
  EXPECT_EQ(table.columns, (std::vector<std::string>{"x1", "y"}));
  ASSERT_EQ(table.values.rows(), 2);
  EXPECT_EQ(table.values(1, 1), 4.0);
  EXPECT_EQ(parse_csv("y1\n7", "d.csv").values(0, 0), 7.0);            // no newline at the end
  EXPECT_EQ(parse_csv("y1\n1e-400\n", "d.csv").values(0, 0), 0.0);     // too small for a double
  EXPECT_EQ(parse_csv("y1\n4e-320\n", "d.csv").values(0, 0), 4e-320);  // subnormal
}

TEST(Csv, RefusesBrokenFilesWithOneMessage) {
  EXPECT_EQ(message_for(""), "d.csv: the file is empty (a header line such as x1,y was expected).");
  EXPECT_EQ(message_for("\n \n"), "d.csv: the file is empty (a header line such as x1,y was expected).");
  EXPECT_EQ(message_for("x1,y\n"), "d.csv: the file has no rows (there is nothing below the header).");
  EXPECT_EQ(message_for("1,2\n3,4\n"),
            "d.csv:1:1: the header is missing (the first line holds numbers). "
            "Put the names of the columns into the first line, e.g. x1,y.");
  EXPECT_EQ(message_for("x1,,y\n1,2,3\n"), "d.csv:1:4: column 2 has no name.");
  EXPECT_EQ(message_for("y,y\n1,2\n"), "d.csv:1:3: column name 'y' appears twice.");
}

TEST(Csv, RefusesRaggedRowsAtTheirPlace) {
  EXPECT_EQ(message_for("x1,y\n1,2\n3\n"), "d.csv:3:2: this row has 1 cell (the header names 2 columns).");
  EXPECT_EQ(message_for("x1,y\n1,2,77\n"), "d.csv:2:5: this row has 3 cells (the header names 2 columns).");
  EXPECT_EQ(message_for("x1,y\n1,2\n\n3,4\n"), "d.csv:3:1: this row has 1 cell (the header names 2 columns).");
}

TEST(Csv, RefusesWhatIsNotAFiniteNumber) {
  EXPECT_EQ(message_for("x1,y\n1,2\n3,four\n"), "d.csv:3:3: 'four' is not a number (column 'y').");
  EXPECT_EQ(message_for("x1,y\n1, 2x\n"), "d.csv:2:4: '2x' is not a number (column 'y').");
  EXPECT_EQ(message_for("x1,y\nNA,2\n"),
            "d.csv:2:1: 'NA' is not a number (column 'x1'). Remove rows with missing values.");
  EXPECT_EQ(message_for("x1,y\n1,nan\n"),
            "d.csv:2:3: 'nan' is not finite (column 'y'). Remove rows with missing or infinite values.");
  EXPECT_EQ(message_for("x1,y\n-inf,1\n"),
            "d.csv:2:1: '-inf' is not finite (column 'x1'). Remove rows with missing or infinite values.");
  EXPECT_EQ(message_for("x1,y\n1,1e999\n"),
            "d.csv:2:3: '1e999' is not finite (column 'y'). Remove rows with missing or infinite values.");
  EXPECT_EQ(message_for("x1,y\n1,\n"),
            "d.csv:2:3: column 'y' is empty here (every cell must hold a number). Remove rows with missing values.");
}

TEST(Csv, WrittenNumbersReadBackToTheSameBits) {
  CsvTable table{{"y1", "y2"}, Matrix(3, 2)};
  table.values << 0.1 + 0.2, -1.0 / 3.0, 1e-310, 12345678901234567.0, 5e-324, -0.0;
  const std::string text = format_csv(table);
  EXPECT_EQ(text.substr(0, text.find('\n')), "y1,y2");
  const CsvTable back = parse_csv(text, "d.csv");
  EXPECT_EQ(back.columns, table.columns);
  for (Index i = 0; i < table.values.size(); ++i) EXPECT_EQ(back.values(i), table.values(i)) << text;
}

TEST(Csv, FilesAreReadAndErrorsNameThem) {
  const std::string folder = ::testing::TempDir();
  const std::string path = folder + "mixrate_csv_test.csv";
  write_file(path, "y1\n1\n2\n");
  EXPECT_EQ(read_csv(path).values.rows(), 2);
  std::filesystem::remove(path);
  EXPECT_EQ(message_of([&] { read_csv(path); }),
            path + ": cannot open the file (No such file or directory). Check the path and its permissions.");
  EXPECT_EQ(message_of([&] { read_csv(folder); }),
            folder +
                ": this is a directory (a regular file is needed). Check the path, or copy what it gives into a file "
                "first.");
  EXPECT_EQ(message_of([&] { write_file(folder + "no/such/folder.csv", "x"); }),
            folder +
                "no/such/folder.csv: cannot create the file (No such file or directory). Check the path and its "
                "permissions.");
}

}  // namespace
}  // namespace mixrate
