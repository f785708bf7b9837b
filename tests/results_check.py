"""Are the numbers in the texts of results/ those of the tables beside them?

usage: results_check.py REPOSITORY [FOLDER...]

A number with its interval, "-0.503 [-0.512, -0.493]", must be a row of a table (*.csv) in the folder of the text, with as
many digits; in results/README.md a row of the folder that its line links to. Seeds in provenance.txt must be those of the
studies. Folders that were collected before provenance named a seed are told and left out.
"""
import csv
import pathlib
import re
import sys

TRIPLE = re.compile(r"(-?\d*\.?\d+) \[(-?\d*\.?\d+), (-?\d*\.?\d+)\]")
COLUMNS = [("slope", "lower", "upper"), ("value", "lower", "upper"), ("mean", "lower", "upper"), ("rejected", "rejected_lower", "rejected_upper"),
           ("share", "lower", "upper"), ("difference", "lower", "upper"), ("floor", "floor_lower", "floor_upper")]


def rows_of(folder):
    """All (number, lower, upper) of the tables of a folder."""
    out = []
    for path in sorted(folder.rglob("*.csv")):
        with open(path, newline="") as file:
            for row in csv.DictReader(file):
                for names in COLUMNS:
                    try:
                        out.append(tuple(float(row[name]) for name in names))
                    except (KeyError, TypeError, ValueError):
                        pass
    return out


def is_there(texts, rows):
    """Does a row read like this, with as many digits? Shares may stand as percentages."""
    for scale in (1.0, 100.0):
        for row in rows:
            if all(abs(float(text) - scale * value) <= 0.5000001 * 10.0 ** -len(text.partition(".")[2]) for text, value in zip(texts, row)):
                return True
    return False


def seed_of(folder):
    """The seed that a folder was collected with. A study that has the name of a file of tables lies in a folder of theirs."""
    folder = folder / "study" if (folder / "study").is_dir() else folder
    match = re.search(r"\bseed (\d+)", (folder / "provenance.txt").read_text())
    return match and match[1]


def main():
    root = pathlib.Path(sys.argv[1])
    wanted = sys.argv[2:]
    problems, checked, old = [], 0, []
    cache = {}

    def rows(folder):
        if folder not in cache:
            cache[folder] = rows_of(folder)
        return cache[folder]

    for folder in sorted(path.parent for path in (root / "results").glob("*/provenance.txt")):
        study = root / "jobs" / (folder.name + ".toml")
        if wanted and folder.name not in wanted or not study.exists():
            continue
        if seed_of(folder) is None:
            old.append(folder.name)
            continue
        asked = re.search(r"^seed = (\d+)", study.read_text(), re.M)[1]
        if seed_of(folder) != asked:
            problems.append(f"results/{folder.name}: collected with seed {seed_of(folder)}, the study has {asked}")
        text = (folder / "README.md").read_text()
        for number, line in enumerate(text.splitlines(), 1):
            for texts in TRIPLE.findall(line):
                checked += 1
                if not is_there(texts, rows(folder)):
                    problems.append(f"results/{folder.name}/README.md:{number}: {texts[0]} [{texts[1]}, {texts[2]}] is in no table of the folder")
    for number, line in enumerate((root / "results/README.md").read_text().splitlines(), 1):
        match = re.match(r"\| \[[^]]*\]\(([^)/]+)/README.md\)", line)
        if not match or match[1] in old or wanted and match[1] not in wanted or not (root / "jobs" / (match[1] + ".toml")).exists():
            continue
        for texts in TRIPLE.findall(line):
            checked += 1
            if not is_there(texts, rows(root / "results" / match[1])):
                problems.append(f"results/README.md:{number}: {texts[0]} [{texts[1]}, {texts[2]}] is in no table of results/{match[1]}")
    print("\n".join(problems + [f"{checked} intervals were looked up; {len(old)} folders say no seed: {' '.join(old)}"]))
    sys.exit(1 if problems or (checked == 0 and not wanted) else 0)


main()
