#!/usr/bin/env python3
"""Check that the folders of a module depend on each other in one direction.

A folder may use the types that are declared in the folders before it, and in the files beside the folders. The order of the folders is
the first list of the section "Folders" on the module's page.
"""
import pathlib
import re
import sys

DECLARATION = re.compile(
    r"^(?:public |package |internal |@safe )*(?:final )?(?:struct|class|enum|protocol|actor|typealias) (\w+)", re.MULTILINE)
COMMENT = re.compile(r"//.*$", re.MULTILINE)
TEXT = re.compile(r'"(?:\\.|[^"\\\n])*"')


def folder_order(page):
    section = page.read_text().partition("## Folders\n")[2].partition("\n## ")[0]
    return re.findall(r"^\d+\. `(\w+)`", section, re.MULTILINE)


def main(module):
    order = folder_order(module / f"{module.name}.docc" / f"{module.name}.md")
    sources = {}
    for path in sorted(module.glob("*/*.swift")):
        code = COMMENT.sub("", path.read_text())
        sources.setdefault(path.parent.name, []).append((path, code))
    problems = [f"{module}: the folder {name} is not in the order" for name in sources if name not in order]
    owners = {
        name: folder for folder, files in sources.items() for _, code in files for name in DECLARATION.findall(code)}
    for folder, files in sources.items():
        if folder not in order:
            continue
        above = set(order[order.index(folder) + 1:])
        for path, code in files:
            # Interpolations are code: only texts without any are left out.
            code = TEXT.sub(lambda text: text[0] if "\\(" in text[0] else "", code)
            used = set(re.findall(r"(?<![.\w])[A-Z]\w*", code))
            problems += [
                f"{path}: {name} is declared in {owners[name]}, which is above {folder}"
                for name in sorted(used) if owners.get(name) in above]
    return problems


if __name__ == "__main__":
    found = [problem for argument in sys.argv[1:] for problem in main(pathlib.Path(argument))]
    print("\n".join(found), end="\n" if found else "")
    sys.exit(1 if found else 0)
