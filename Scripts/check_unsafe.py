#!/usr/bin/env python3
"""Find each use of `unsafe` of which nobody says why it is right.

    check_unsafe.py DIRECTORY...

A comment `// SAFETY: ...` speaks for the code behind it, down to the end of its block or to the next member of its type.
Ends with 1 when there is a line in a Swift file that none speaks for.
"""

import pathlib
import re
import sys

TEXT = re.compile(r'"(?:\\.|[^"\\])*"')
MEMBER = re.compile(r"///|@|(public|package|fileprivate|private|static|override|func|init|deinit|subscript)\b")
USE = re.compile(r"(?<![\w@.`])unsafe\b")


def uses(text):
    """Yields the numbers of the lines with a use that no comment speaks for."""
    comments = []  # those that speak here, as (indentation, number of line)
    for number, line in enumerate(text.splitlines(), 1):
        code = line.strip()
        indentation = len(line) - len(line.lstrip())
        if not code:
            continue
        # What begins a member ends what was said before another one, but not what was just said of itself.
        is_next = MEMBER.match(code) is not None
        comments = [
            (place, since)
            for place, since in comments
            if place < indentation or (place == indentation and not (is_next and since < number - 1))
        ]
        if code.startswith("// SAFETY:"):
            comments.append((indentation, number))
        elif not comments and USE.search(TEXT.sub("", code).partition("//")[0]):
            yield number


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    found = False
    for directory in sys.argv[1:]:
        for path in sorted(pathlib.Path(directory).rglob("*.swift")):
            for number in uses(path.read_text()):
                found = True
                print(f"{path}:{number}: error: no SAFETY comment says why this is right")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
