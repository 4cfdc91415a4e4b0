#!/usr/bin/env python3
"""Run infra-sync on a changing repository for a long time, and check that its memory and open files do not grow.

    soak.py PATH/TO/infra-sync [--seconds 3600] [--disk 150]

Runs `infra-sync run --interval 1` on a remote over HTTPS, commits a change of the source every second, and samples the
memory, the open files and the cache of the process. With --disk, the storage directory is a file system of that size in
megabytes, which requires root. Exits with 1

  - if the process exits by itself, or a change is not on the target branch after a minute,
  - if a response of the server after the first fetch is half as large as the first fetch,
  - if the cache in the last tenth of the time is more than twice as large as in the second tenth,
  - if its memory in the last tenth of the time is more than 10 % + 2 MB above that in the second tenth,
  - if it has more open files in the last tenth than in the second, without the packs of its cache,
  - if it needs more than 256 open files including packs, which is its resource limit,
  - if it does not exit with 0 within 10 seconds of a SIGTERM, or leaves a child process.

Needs Linux, because of /proc.
"""

import argparse
import contextlib
import os
import pathlib
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import make_repository
import processes
from https_server import HTTPSServer
from processes import git

MEGABYTE = 1 << 20
MARGIN_SHARE, MARGIN_BYTES = 0.10, 2 * MEGABYTE
MAX_OPEN_FILES = 256  # the resource limit of the process
ARRIVAL_TIMEOUT = 60  # seconds until a change must be on the target branch
LINES = 20  # lines of the table


class Sample:
    """The state of the process at one time."""

    def __init__(self, pid, start):
        self.seconds = time.monotonic() - start
        with open(f"/proc/{pid}/status") as file:
            status = dict(line.split(":", 1) for line in file)
        self.memory = int(status["VmRSS"].split()[0]) * 1024
        self.threads = int(status["Threads"])
        self.storage = 0
        self.files = self.packs = 0
        for descriptor in os.listdir(f"/proc/{pid}/fd"):
            with contextlib.suppress(FileNotFoundError):
                if os.readlink(f"/proc/{pid}/fd/{descriptor}").endswith(".pack"):
                    self.packs += 1
                else:
                    self.files += 1


class Source:
    """The remote with the source branch that changes and the target branch."""

    def __init__(self, path, resources):
        self.path, self.changes = str(path), 0
        make_repository.make(self.path, resources, 1)
        self.pending = None

    def change(self):
        make_repository.touch(self.path, 1)
        self.changes += 1
        self.pending = self.pending or time.monotonic()

    def has_arrived(self):
        """Whether the target branch names the last source commit."""
        commit = git(self.path, "rev-parse", "production").strip()
        trailer = "--format=%(trailers:key=Source-Commit,valueonly)"
        command = ["git", "-C", self.path, "log", "-n", "2", trailer, "flux"]
        log = subprocess.run(command, capture_output=True, text=True)
        if commit not in log.stdout:
            return False
        self.pending = None
        return True


def size_of(directory):
    """Returns the size of a directory, whose files may disappear meanwhile."""
    size = 0
    for folder, _, names in os.walk(directory):
        for name in names:
            with contextlib.suppress(FileNotFoundError):
                size += os.lstat(os.path.join(folder, name)).st_size
    return size


def soak(arguments, directory, problems):
    source = Source(directory / "source.git", arguments.resources)
    git(source.path, "config", "uploadpack.allowFilter", "true")
    storage = directory / "storage"
    storage.mkdir()
    if arguments.disk:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={arguments.disk}m,mode=0700", "tmpfs", storage], check=True)
    server = HTTPSServer(directory)
    try:
        run(arguments, directory, source, storage, server, problems)
    finally:
        server.stop()
        if arguments.disk:
            subprocess.run(["umount", storage], check=True)


def run(arguments, directory, source, storage, server, problems):
    log = open(directory / "log", "w+b")
    process = subprocess.Popen(
        [arguments.binary, "run", "--interval", "1", *make_repository.options(server.url(source.path), storage),
         "--ca-file", server.ca_file],
        stdin=subprocess.DEVNULL, stdout=log, stderr=log,
    )  # fmt: skip
    resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (MAX_OPEN_FILES, MAX_OPEN_FILES))
    try:
        samples = watch(arguments, process, source, storage, problems)
        judge(samples, arguments.seconds, problems)
        judge_fetches(server.fetched(), source.changes, problems)
        if process.poll() is None:
            stop(process, problems)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        if problems:
            log.seek(0)
            lines = log.read().decode(errors="replace").splitlines(True)
            print("\nThe last lines of the log:\n" + "".join(lines[-20:]))
    print(f"\n{source.changes} changes committed" + (", all of them arrived." if not problems else "."))


def watch(arguments, process, source, storage, problems):
    """Changes the source and samples the process until the end of the test; returns the samples."""
    print("| seconds | changes | memory, MB | threads | open files | open packs | storage, MB |")
    print("|" + "---:|" * 7)
    start = time.monotonic()
    samples, next_line, source.pending = [], 0, start
    next_change = start + 10  # the first pass
    while (elapsed := time.monotonic() - start) < arguments.seconds or source.pending:
        if process.poll() is not None:
            problems.append(f"infra-sync exited by itself after {elapsed:.0f} s with status {process.returncode}")
            break
        try:
            samples.append(Sample(process.pid, start))
        except (OSError, KeyError):
            continue  # the process has just ended, or not started yet
        samples[-1].storage = size_of(storage)
        if source.pending and not source.has_arrived() and time.monotonic() - source.pending > ARRIVAL_TIMEOUT:
            problems.append(f"change {source.changes} was not on the target branch after {ARRIVAL_TIMEOUT} s")
            break
        if time.monotonic() >= next_change and elapsed < arguments.seconds:
            source.change()
            next_change += arguments.every
        if elapsed >= next_line:
            line(samples[-1], source)
            next_line += arguments.seconds / LINES
        time.sleep(0.2)
    if samples:
        line(samples[-1], source)
    return samples


def line(sample, source):
    print(f"| {sample.seconds:.0f} | {source.changes} | {sample.memory / MEGABYTE:.1f} | {sample.threads} "
          f"| {sample.files} | {sample.packs} | {sample.storage / MEGABYTE:.1f} |", flush=True)  # fmt: skip


def judge(samples, seconds, problems):
    """Compares the last tenth of the time with the second tenth; the first one is the warm-up."""
    early = [sample for sample in samples if 0.1 <= sample.seconds / seconds < 0.2]
    late = [sample for sample in samples if sample.seconds / seconds >= 0.9]
    if not early or not late:
        problems.append("too few samples for a result")
        return

    before, after = (statistics.median(sample.memory for sample in part) for part in (early, late))
    allowed = before * (1 + MARGIN_SHARE) + MARGIN_BYTES
    print(f"\nMemory: {before / MEGABYTE:.1f} MB, then {after / MEGABYTE:.1f} MB; "
          f"up to {allowed / MEGABYTE:.1f} MB are allowed.")  # fmt: skip
    if after > allowed:
        problems.append("the memory of infra-sync has grown")

    before, after = (max(sample.storage for sample in part) for part in (early, late))
    print(f"Storage directory: {before / MEGABYTE:.1f} MB, then {after / MEGABYTE:.1f} MB.")
    if after > 2 * before:
        problems.append("the cache has grown")

    # The minimum of the samples is the number of files that are open between passes.
    before, after = (min(sample.files for sample in part) for part in (early, late))
    print(f"Open files between passes: {before}, then {after}.")
    if after > before:
        problems.append("infra-sync leaves files open")


def judge_fetches(sizes, changes, problems):
    """Compares the first fetch, whose pack is the largest of the first responses, with the later ones."""
    first, later = max(sizes[:4]), max(sizes[4:], default=0)
    print(f"Fetched: {sum(sizes) / MEGABYTE:.1f} MB for {changes} changes; the first pass {first / MEGABYTE:.2f} MB, "
          f"later at most {later / MEGABYTE:.2f} MB at a time.")  # fmt: skip
    if later > first / 2:
        problems.append("infra-sync fetched again what it had")


def stop(process, problems):
    children = processes.children_of(process.pid)
    start = time.monotonic()
    process.send_signal(signal.SIGTERM)
    try:
        status = process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        problems.append("infra-sync was still running 10 s after SIGTERM")
        return
    print(f"After SIGTERM infra-sync exited with {status} within {time.monotonic() - start:.1f} s.")
    if status != 0:
        problems.append(f"infra-sync exited with {status} on SIGTERM")
    time.sleep(1)
    left = [child for child in children if os.path.exists(f"/proc/{child}")]
    if left:
        problems.append(f"infra-sync left child processes: {left}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=processes.program, help="the path of infra-sync")
    parser.add_argument("--seconds", type=int, default=3600, help="the duration (default %(default)s)")
    parser.add_argument("--resources", type=int, default=500, help="the number of resources (default %(default)s)")
    parser.add_argument("--every", type=float, default=1, help="seconds between changes (default %(default)s)")
    parser.add_argument("--disk", type=int, help="the size of the file system of the storage directory in megabytes")
    arguments = parser.parse_args()
    if not os.path.isdir("/proc/self/fd"):
        parser.error("this system has no /proc")

    processes.clear_settings()

    problems = []
    with tempfile.TemporaryDirectory(prefix="infra-sync-soak.") as directory:
        soak(arguments, pathlib.Path(directory), problems)
    for problem in problems:
        print(f"soak.py: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
