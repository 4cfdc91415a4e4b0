#!/usr/bin/env python3
"""Find phrases and names that the project does not use.

    check_words.py [PATH...]

The phrases are in banned-words.txt, with a proposal for each. Comments, documentation and messages are checked, and the
names of declarations in Swift. Code in backquotes or code blocks is not prose, and string literals of tests are data
except for titles, so neither is checked. Without arguments, all files of the project are checked. Exits with 1 if a
phrase or name is found.
"""

import io
import pathlib
import re
import sys
import tokenize

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "Scripts" / "banned-words.txt"
PLACES = (
    "Sources", "Tests", "Examples", "Scripts", "Charts", ".ci", "Makefile", "Package.swift", "README.md", "CHANGELOG.md",
)  # fmt: skip

SWIFT = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<text>\#*\"\"\".*?\"\"\"\#*|\#+\".*?\"\#+|\"(?:\\\((?:[^()"]|\([^()]*\)|\"[^"\n]*\")*\)|\\.|[^"\\\n])*\")
      | (?P<name>\b(?:func|var|let|case|class|struct|enum|protocol|actor|typealias)\s+
            `?(?P<identifier>[A-Za-z_]\w*|[^`\n]+(?=`)))""",
    re.DOTALL | re.VERBOSE,
)
TITLE = re.compile(r"@(Test|Suite)\(\s*$")
INTERPOLATION = re.compile(r"\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
REPLACEMENT = re.compile(r"\{[^{}\n]*\}")
CODE = re.compile(r"``[^`\n]+``|`[^`\n]+`")
FENCE = re.compile(r"^```.*?^```$|^    .*?$", re.DOTALL | re.MULTILINE)
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


class Rule:
    """A line of the list: `KIND REGULAR EXPRESSION => PROPOSAL`."""

    def __init__(self, line):
        pattern, _, self.proposal = line.partition(" => ")
        self.kind, _, pattern = pattern.strip().partition(" ")
        if self.kind not in ("prose", "doc", "name") or not self.proposal:
            sys.exit(f"{LIST}: expected KIND REGULAR EXPRESSION => PROPOSAL, found {line!r}")
        flags = 0 if any(letter.isupper() for letter in re.sub(r"\\.", "", pattern)) else re.IGNORECASE
        # A phrase can continue on the next line.
        self.expression = re.compile(pattern.replace(" ", r"\s+"), flags)


class Checker:
    def __init__(self, rules):
        self.rules, self.found = rules, []

    def check(self, kinds, text, path, line):
        """Finds the matches of the rules of some kinds in a text that begins at a line."""
        text = CODE.sub(lambda code: "`" + "_" * (len(code[0]) - 2) + "`", text)
        for rule in self.rules:
            if rule.kind in kinds:
                for match in rule.expression.finditer(text):
                    number = line + text.count("\n", 0, match.start())
                    phrase = " ".join(match[0].split())
                    self.found.append((str(path), number, f'"{phrase}": {rule.proposal}'))

    def swift(self, text, path):
        is_test = path.parts[0] == "Tests"
        block, start, end = [], 0, -1
        for token in SWIFT.finditer(text):
            line = text.count("\n", 0, token.start()) + 1
            if token["comment"]:
                # Consecutive lines are one comment.
                is_doc = token[0].startswith("///")
                if block and (line != end + 1 or is_doc != block[0].startswith("///")):
                    self.comment(block, path, start)
                    block = []
                if not block:
                    start = line
                block.append(token[0])
                end = line + token[0].count("\n")
            elif token["text"] and (not is_test or TITLE.search(text, max(0, token.start() - 20), token.start())):
                self.check(("prose",), INTERPOLATION.sub("_", token[0]), path, line)
            elif token["name"]:
                self.name(token["identifier"], path, line)
        if block:
            self.comment(block, path, start)

    def comment(self, lines, path, line):
        is_doc = lines[0].startswith("///")
        text = "\n".join(re.sub(r"^//+ ?", "", each) for each in lines)
        text = FENCE.sub(lambda code: "\n" * code[0].count("\n"), text)
        self.check(("prose", "doc") if is_doc else ("prose",), text, path, line)

    def name(self, identifier, path, line):
        words = " ".join(word.lower() for word in WORD.findall(identifier))
        self.check(("name",), words, path, line)

    def python(self, text, path):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if tokenize.tok_name[token.type] in ("COMMENT", "STRING", "FSTRING_MIDDLE"):
                self.check(("prose",), REPLACEMENT.sub("_", token.string), path, token.start[0])

    def file(self, path):
        relative = path.relative_to(ROOT)
        text = path.read_text()
        if path == LIST:
            for number, line in enumerate(text.splitlines(), 1):
                self.check(("prose",), line if line.startswith("#") else line.partition(" => ")[2], relative, number)
        elif path.suffix == ".swift":
            self.name(path.stem, relative, 1)
            self.swift(text, relative)
        elif path.suffix == ".py":
            self.python(text, relative)
        elif path.suffix == ".md":
            self.check(("prose",), FENCE.sub(lambda code: "\n" * code[0].count("\n"), text), relative, 1)
        elif path.suffix in (".yaml", ".sh", ".h", ".c") or path.name in ("Makefile", "run", "module.modulemap"):
            self.check(("prose",), text, relative, 1)


def files(place):
    if place.is_file():
        yield place
        return
    for path in sorted(place.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and "Fixtures" not in parts and ".build" not in parts:
            yield path


def main():
    lines = LIST.read_text().splitlines()
    checker = Checker([Rule(line) for line in lines if line.strip() and not line.startswith("#")])
    for place in [pathlib.Path(argument).resolve() for argument in sys.argv[1:]] or [ROOT / place for place in PLACES]:
        for path in files(place):
            checker.file(path)
    for path, number, message in sorted(checker.found):
        print(f"{path}:{number}: error: {message}")
    sys.exit(1 if checker.found else 0)


if __name__ == "__main__":
    main()
