"""Does what the page of recipes says, as a reader would.

usage: recipes.py PAGE NUMBER...      in an empty directory, `mixrate` on the path

Of each recipe (a heading "## NUMBER. ..."): ```toml blocks are saved under the names of their studies before anything runs; the
lines of a ```sh block run, one by one, and end with 0, or with 75 where the comment of the line says "exit code 75";
each line of a ```text block must have been printed before, in this recipe. In "```text varies" only the form is compared:
any number and unit of time or bytes stands for any other. "..." stands for what is left out. Figures that the recipe names
(`DIR/NAME.png`) must be there, where gnuplot is. The environment may give BETWEEN, a command that runs before the second ```sh
block of a recipe.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys


def blocks(section):
    """(info string, lines) of the fenced blocks."""
    info, lines = None, []
    for line in section.splitlines():
        if line.startswith("```"):
            if info is None:
                info, lines = line[3:].strip(), []
            else:
                yield info, lines
                info = None
        elif info is not None:
            lines.append(line)
    assert info is None, "a block does not end"


def form(line):
    """The line with '#' for every number, its unit of time or bytes included."""
    number = r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?::\d\d)*"
    line = re.sub(number + r"(?: ?(?:ms|us|s|min|m|h|days|B|kB|MB|GB)\b)?", "#", line)
    return re.sub(r"\s+", " ", re.sub(r"(?:# ?)+", "#", line)).strip()


def run(line, said):
    command, _, comment = line.partition("  #")
    print("$", command, flush=True)
    result = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            text=True)
    said += [text.strip() for text in result.stdout.splitlines()]
    # A run that is to meet its time limit may be done before, on a quick machine.
    allowed = (75, 0) if "exit code 75" in comment else (0,)
    assert result.returncode in allowed, f"exit code {result.returncode}: {result.stdout}"


def compare(info, lines, said):
    """Returns how many lines were compared."""
    assert info in ("text", "text varies"), f"a block of the kind '{info}'"
    same = form if info == "text varies" else str.strip
    known = {same(line) for line in said}
    wanted = [line for line in lines if line.strip() not in ("", "...")]
    for line in wanted:
        assert same(line) in known, "not printed: " + line + "\nprinted:\n" + "\n".join(said)
    return len(wanted)


def save_studies(section):
    for info, lines in blocks(section):
        if info == "toml":
            [name] = [line.split('"')[1] for line in lines if line.startswith("name = ")]
            pathlib.Path(name + ".toml").write_text("\n".join(lines) + "\n")


def follow(section):
    said, num_compared, num_run = [], 0, 0
    for info, lines in blocks(section):
        if info == "sh":
            num_run += 1
            if num_run == 2 and "BETWEEN" in os.environ:
                subprocess.run(["bash", "-c", os.environ["BETWEEN"]], check=True)
            for line in lines:
                run(line, said)
        elif info != "toml":
            num_compared += compare(info, lines, said)
    assert num_compared >= 3, f"only {num_compared} lines of output are shown"
    for figure in re.findall(r"`([^`\s]+\.png)`", section):
        size = pathlib.Path(figure).stat().st_size if shutil.which("gnuplot") else 1001
        assert size > 1000, f"{figure} is empty"


def main():
    sections = re.split(r"^## ", pathlib.Path(sys.argv[1]).read_text(), flags=re.MULTILINE)
    for section in sections:  # a recipe may use the study of another one
        save_studies(section)
    for number in sys.argv[2:]:
        [section] = [text for text in sections if text.startswith(number + ". ")]
        print("##", section.splitlines()[0], flush=True)
        follow(section)


main()
