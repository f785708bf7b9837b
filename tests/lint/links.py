"""Do the links of the pages lead somewhere? Files and headings; not addresses of the web.

usage: links.py ROOT
"""
import pathlib
import re
import sys


def anchor(heading):
    """What GitHub makes of a heading."""
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading.lstrip("#").strip().lower())
    return re.sub(r"[^\w\- ]", "", re.sub("[`*]", "", text)).replace(" ", "-")


def pages(root):
    for path in sorted(root.rglob("*.md")):
        if not {"build", ".git"} & set(path.relative_to(root).parts) and not any(part.endswith(".mixrate") for part in path.parts):
            yield path


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    problems, count = [], 0
    for page in pages(root):
        for link in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", page.read_text(), flags=re.S)):
            if re.match(r"[a-z]+:", link):
                continue
            count += 1
            file, _, heading = link.partition("#")
            target = (page.parent / file).resolve() if file else page
            where = page.relative_to(root)
            if not target.exists():
                problems.append(f"{where}: there is no {link}")
            elif heading and target.suffix == ".md":
                if heading not in {anchor(line) for line in target.read_text().splitlines() if line.startswith("#")}:
                    problems.append(f"{where}: {link} has no such heading")
    print("\n".join(problems + [f"{count} links, {len(problems)} lead nowhere"]))
    sys.exit(1 if problems or count < 100 else 0)


main()
