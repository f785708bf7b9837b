# Files of at most 300 lines, functions of at most 60, folders of at most 40 sources at one level. Input: formatted
# sources. Prints one line per breach.
#
# Relies on clang-format: a function at namespace level starts with the last line in column 0 before a "}" in column
# 0; a member function defined in its class does the same in column 2. Types close with "};" and are skipped.

BEGIN {
  max_file = 300
  max_function = 60
  max_folder = 40
}

function breach(line, text) {
  print FILENAME ":" line ": " text
  ++breaches
}

function close_file() {
  if (previous != "" && lines > max_file) {
    print previous ": " lines " lines, at most " max_file
    ++breaches
  }
}

FNR == 1 {
  close_file()
  previous = FILENAME
  folder = FILENAME
  sub(/\/[^\/]*$/, "", folder)
  ++sources[folder]
  start[0] = start[2] = 0
}

{ lines = FNR }

function track(indent) {
  if ($0 ~ /^ *}$/ && start[indent] > 0) {
    if (FNR - start[indent] + 1 > max_function)
      breach(start[indent], "a function of " FNR - start[indent] + 1 " lines, at most " max_function)
    start[indent] = 0
  } else if ($0 !~ /^ *(}|\/\/|#|namespace|template|public:|private:|protected:)/) {
    start[indent] = FNR
  }
}

/^[^ ]/ { track(0) }
/^  [^ ]/ { track(2) }

END {
  close_file()
  for (folder in sources) {
    if (sources[folder] > max_folder) {
      print folder ": " sources[folder] " sources at one level, at most " max_folder ": make a room"
      ++breaches
    }
  }
  exit breaches > 0
}
