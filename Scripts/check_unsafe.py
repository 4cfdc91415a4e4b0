#!/usr/bin/env python3
"""Find uses of `unsafe` without a SAFETY comment.

    check_unsafe.py DIRECTORY...

A comment `// SAFETY: ...` covers the code after it, down to the end of its block or to the next member of its type.
Exits with 1 if a use of `unsafe` in a Swift file is not covered.
"""

import pathlib
import re
import sys

TEXT = re.compile(r'"(?:\\.|[^"\\])*"')
MEMBER = re.compile(r"///|@|(public|package|fileprivate|private|static|override|func|init|deinit|subscript)\b")
USE = re.compile(r"(?<![\w@.`])unsafe\b")


def uses(text):
    """Yields the line numbers of uses that no comment covers."""
    comments = []  # the comments that cover the line, as (indentation, line number)
    for number, line in enumerate(text.splitlines(), 1):
        code = line.strip()
        indentation = len(line) - len(line.lstrip())
        if not code:
            continue
        # The start of a member ends the comments before it, except a comment directly above the member.
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
                print(f"{path}:{number}: error: unsafe code without a SAFETY comment")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
