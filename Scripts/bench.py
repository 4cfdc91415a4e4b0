#!/usr/bin/env python3
"""Compare passes of infra-sync with alternatives, in one run on one machine.

    bench.py PATH/TO/infra-sync [--sizes 1000,10000,100000] [--runs 5] [--script-max 10000] [--strict]

For each size a repository is created (make_repository.py). Each run, and one warm-up run before, measures in turns:

  cold pass    `infra-sync sync` with an empty storage directory, to a target branch that does not exist yet
  no change    the next pass, in a new process, without a change of the sources
  one change   the pass after a commit that changed one file

  the script   the same three passes of bench_script.py, with git commands and PyYAML on libyaml
  the floor    `git fast-import` of the files of the cold pass to a new repository, and `git push`
  ls-remote    `git ls-remote` on the same remote: the minimum cost of detecting changes

All of them use a bare repository on the same disk. The results are medians, printed as Markdown tables: first ratios,
which are comparable between machines, then seconds and peak memory. Memory is measured in the warm-up run, so that the
measurement does not slow down the other runs. The files of infra-sync and of the script are compared: all names, and
the contents of a sample.
"""

import argparse
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

import make_repository
import processes
from processes import git, run

HERE = pathlib.Path(__file__).resolve().parent
MEGABYTE = 1 << 20
PASSES = ("cold", "no change", "one change")
SAMPLE = 200  # files whose contents are compared


# ---- The subjects ----------------------------------------------------------------------------------------------------


class Subject:
    """A program that runs passes on its own remote and storage directory."""

    def __init__(self, name, directory, command):
        self.name, self.command = name, command
        self.remote, self.storage = directory / f"{name}.git", directory / f"{name}-storage"

    def renew(self, source):
        """Restores the remote to the state before the first pass, and deletes the storage directory."""
        for path in (self.remote, self.storage):
            shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(source, self.remote, symlinks=True)

    def one_pass(self, watched=False):
        return run(self.command(self.remote, self.storage), watched)

    def change(self):
        changed = make_repository.touch(str(self.remote), 1)
        assert len(changed) == 1, "no file could be changed"

    def tip(self):
        return git(self.remote, "rev-parse", "flux").strip()

    def paths(self):
        return set(git(self.remote, "ls-tree", "-r", "--name-only", "flux").splitlines())


def infra_sync(binary):
    return lambda remote, storage: [binary, "sync", *make_repository.options(remote, storage)]


def script(remote, storage):
    return [sys.executable, HERE / "bench_script.py", remote, storage]


class Floor:
    """`git fast-import` of the files on the target branch of a subject, and `git push`."""

    def __init__(self, directory, subject):
        self.repository, self.remote, self.stream = directory / "floor", directory / "floor.git", directory / "stream"
        listing = git(subject.remote, "ls-tree", "-r", "-z", "flux").split("\0")[:-1]
        entries = [(line.split("\t")[1], line.split()[2]) for line in listing]
        reader = subprocess.Popen(["git", "-C", subject.remote, "cat-file", "--batch"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
        with open(self.stream, "wb") as file:
            committer = f"{make_repository.AUTHOR} {make_repository.FIRST_COMMIT} +0000"
            file.write(f"commit refs/heads/flux\ncommitter {committer}\ndata 0\n".encode())
            for path, identifier in entries:
                reader.stdin.write(identifier.encode() + b"\n")
                reader.stdin.flush()
                size = int(reader.stdout.readline().split()[2])
                file.write(b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), size, reader.stdout.read(size)))
                reader.stdout.read(1)
        reader.stdin.close()
        reader.wait()

    def measure(self):
        for path in (self.repository, self.remote):
            shutil.rmtree(path, ignore_errors=True)
            subprocess.run(["git", "init", "--quiet", "--bare", path], check=True)
        return run(["sh", "-c", 'cd "$1" && git fast-import --quiet < "$2" && git push --quiet "$3" flux', "sh",
                    self.repository, self.stream, self.remote])  # fmt: skip


# ---- Comparing the files ---------------------------------------------------------------------------------------------


def compare(ours, theirs, expected):
    """Exits unless both subjects have created the expected files; returns the number of compared contents."""
    names, others = ours.paths(), theirs.paths() if theirs else None
    for environment, count in expected.items():
        found = sum(name.startswith(f"flux/{environment}/") for name in names)
        if found != count:
            sys.exit(f"bench.py: {ours.name} created {found} files for {environment} instead of {count}")
    if others is None:
        return 0
    if names != others:
        missing, extra = sorted(others - names)[:3], sorted(names - others)[:3]
        sys.exit(f"bench.py: {ours.name} and {theirs.name} created different files: missing {missing}, extra {extra}")

    import yaml

    sample = sorted(names)[:: max(1, len(names) // SAMPLE)]
    for name in sample:
        one, other = (yaml.load(git(s.remote, "show", f"flux:{name}"), yaml.CSafeLoader) for s in (ours, theirs))
        if one != other:
            sys.exit(f"bench.py: {name} has different values from {ours.name} and {theirs.name}")
    return len(sample)


# ---- Measuring one size ----------------------------------------------------------------------------------------------


def measure(size, arguments, directory):
    """Returns the results of one size, {(pass, subject): [Result, ...]}; the first of each list is the warm-up."""
    source = directory / "source.git"
    _, staged = make_repository.make(str(source), size, 1)
    for key, value in (("gc.auto", "0"), ("receive.autogc", "false")):
        git(source, "config", key, value)

    ours = Subject("infra-sync", directory, infra_sync(arguments.binary))
    subjects = [ours]
    if size <= arguments.script_max:
        subjects.append(Subject("script", directory, script))
    results, floor = {}, None

    def keep(which, name, result):
        results.setdefault((which, name), []).append(result)

    for index in range(arguments.runs + 1):
        warming = index == 0
        progress(f"{size} resources: " + ("warming up" if warming else f"run {index} of {arguments.runs}"))
        for subject in subjects:
            subject.renew(source)

        for subject in subjects:
            keep("cold", subject.name, subject.one_pass(watched=warming))
        if floor is None:
            theirs = subjects[1] if len(subjects) > 1 else None
            compared = compare(ours, theirs, {"production": size, "staging": staged})
            floor = Floor(directory, ours)
        keep("cold", "floor", floor.measure())

        # Short passes are measured three times, for a more stable median.
        for _ in range(1 if warming else 3):
            for subject in subjects:
                before = subject.tip()
                keep("no change", subject.name, subject.one_pass(watched=warming))
                if subject.tip() != before:
                    sys.exit(f"bench.py: {subject.name} has committed without a change")
            keep("no change", "ls-remote", run(["git", "ls-remote", ours.remote]))

        for _ in range(1 if warming else 3):
            for subject in subjects:
                before = subject.tip()
                subject.change()
                keep("one change", subject.name, subject.one_pass(watched=warming))
                changed = git(subject.remote, "diff", "--name-only", before, "flux").splitlines()
                if len(changed) != 1:
                    sys.exit(f"bench.py: {subject.name} changed {len(changed)} files instead of 1")
            keep("one change", "ls-remote", run(["git", "ls-remote", ours.remote]))
    progress("")
    return results, compared


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
    elif text:
        print(text, file=sys.stderr, flush=True)


# ---- Reporting -------------------------------------------------------------------------------------------------------


class Report:
    def __init__(self, sizes, results):
        self.sizes, self.results, self.missed = sizes, results, []

    def seconds(self, size, which, name):
        measured = self.results[size].get((which, name))
        return statistics.median(result.seconds for result in measured[1:]) if measured else None

    def ratio(self, size, one, other):
        above, below = self.seconds(size, *one), self.seconds(size, *other)
        return above / below if above is not None and below is not None else None

    def peak(self, size, which, name, attribute):
        """Returns the peak memory in megabytes of a subject (`own`), or of its largest child (`children`)."""
        measured = self.results[size].get((which, name))
        return getattr(measured[0], attribute) / MEGABYTE if measured else None

    def linearity(self, size):
        """Returns the time per resource divided by that of the next smaller size."""
        index = self.sizes.index(size)
        if index == 0:
            return None
        smaller = self.sizes[index - 1]
        ours = ("cold", "infra-sync")
        return self.seconds(size, *ours) / size / (self.seconds(smaller, *ours) / smaller)

    def row(self, title, value, form, aim="", bound=None, at=None):
        """Returns a line of a table; `bound` is the maximum (or, if negative, the minimum) of the value at one size."""
        cells = []
        for size in self.sizes:
            number = value(size)
            cells.append("-" if number is None else form.format(number))
            if bound is not None and number is not None and at in (None, size):
                if (number > bound) if bound > 0 else (number < -bound):
                    self.missed.append(f"{title}: {cells[-1]} at {size:,} resources, {aim}")
                    cells[-1] += " (!)"
        return f"| {title} | " + " | ".join(cells) + f" | {aim} |"

    def print(self):
        head = " | ".join(f"{size:,}" for size in self.sizes)
        rule = "|---|" + "---:|" * len(self.sizes) + "---|"

        print(f"| resources | {head} | target |\n{rule}")
        print(self.row("cold pass / floor", lambda s: self.ratio(s, ("cold", "infra-sync"), ("cold", "floor")),
                       "{:.2f}", "at most 2", 2))
        print(self.row("script / cold pass", lambda s: self.ratio(s, ("cold", "script"), ("cold", "infra-sync")),
                       "{:.1f}", "at least 5 at 10,000", -5, 10_000))
        print(self.row("no change / ls-remote",
                       lambda s: self.ratio(s, ("no change", "infra-sync"), ("no change", "ls-remote")), "{:.1f}"))
        print(self.row("one change / ls-remote",
                       lambda s: self.ratio(s, ("one change", "infra-sync"), ("one change", "ls-remote")),
                       "{:.1f}", "at most 20 at 10,000", 20, 10_000))
        print(self.row("script / one change",
                       lambda s: self.ratio(s, ("one change", "script"), ("one change", "infra-sync")), "{:.1f}"))
        print(self.row("time per resource / that of the previous column", self.linearity, "{:.2f}", "about 1"))
        print(self.row("peak memory, MB",
                       lambda s: max(self.peak(s, which, "infra-sync", "own") for which in PASSES),
                       "{:.0f}", "under 400 at 100,000", 400, 100_000))  # fmt: skip

        print(f"\n| seconds | {head} | |\n{rule}")
        for which in PASSES:
            for name in ("infra-sync", "script", "floor", "ls-remote"):
                if any((which, name) in self.results[size] for size in self.sizes):
                    print(self.row(f"{which}, {name}", lambda s: self.seconds(s, which, name), "{:.3f}"))

        print(f"\n| peak memory, MB | {head} | |\n{rule}")
        for which in PASSES:
            for title, name, attribute in (
                ("infra-sync", "infra-sync", "own"),
                ("the git commands it starts", "infra-sync", "children"),
                ("script", "script", "own"),
            ):
                print(self.row(f"{which}, {title}", lambda s: self.peak(s, which, name, attribute), "{:.0f}"))


def first_line(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.partition("\n")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=processes.program, help="the path of infra-sync")
    parser.add_argument("--sizes", default="1000,10000,100000", help="numbers of resources (default %(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="runs after the warm-up (default %(default)s)")
    parser.add_argument(
        "--script-max", type=int, default=10_000, metavar="N", help="largest size for the script (default %(default)s)"
    )
    parser.add_argument("--work-dir", metavar="DIR", help="where to create repositories (default: the temporary directory)")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a target is missed")
    arguments = parser.parse_args()
    sizes = sorted({int(size) for size in arguments.sizes.split(",")})
    if sizes[0] <= arguments.script_max:
        try:
            import yaml

            yaml.CSafeLoader
        except (ImportError, AttributeError):
            parser.error("the script needs PyYAML with libyaml (Debian: python3-yaml); or give --script-max 0")

    processes.clear_settings()

    results, compared = {}, 0
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="infra-sync-bench.", dir=arguments.work_dir) as directory:
            results[size], sample = measure(size, arguments, pathlib.Path(directory))
            compared += sample

    report = Report(sizes, results)
    print(", ".join((
        f"infra-sync {first_line(arguments.binary, '--version').removeprefix('infra-sync ')}",
        first_line("git", "--version"),
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.machine()}",
        f"{os.cpu_count()} processors; medians of {arguments.runs} runs.",
    )))  # fmt: skip
    if compared:
        print(f"infra-sync and the script created the same files; the contents of {compared} were compared.")
    print()
    report.print()
    if report.missed:
        print("\nMissed (!):")
        for line in report.missed:
            print(f"- {line}")
        if arguments.strict:
            sys.exit(1)


if __name__ == "__main__":
    main()
