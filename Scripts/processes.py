"""Starting, watching and measuring programs."""

import argparse
import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time


def program(path):
    """The path of a program, as an argument's type."""
    resolved = pathlib.Path(path).resolve()
    if not os.access(resolved, os.X_OK):
        raise argparse.ArgumentTypeError(f"{path} is not a program")
    return resolved


def forget_settings():
    """Keeps the settings of whoever runs this away from git and infra-sync."""
    for name in list(os.environ):
        if name.startswith(("GIT_", "INFRA_SYNC_")):
            del os.environ[name]
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")


def git(repository, *arguments, text=True, **options):
    """Runs git, which must succeed, and returns what it prints."""
    command = ["git", "-C", str(repository), *map(str, arguments)]
    process = subprocess.run(command, capture_output=True, text=text, **options)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: {process.stderr.strip()}")
    return process.stdout


def children_of(pid):
    """The processes that a process has started, as long as they run."""
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children") as file:
            found += [int(child) for child in file.read().split()]
    return found


def descendants_of(pid):
    for child in children_of(pid):
        yield child
        yield from descendants_of(child)


class Memory:
    """Watches the peak memory of a process, and of the processes it starts, in /proc."""

    def __init__(self, pid):
        self.pid, self.peaks = pid, {}
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    @staticmethod
    def peak(pid):
        with open(f"/proc/{pid}/status", "rb") as file:
            for line in file:
                if line.startswith(b"VmHWM:"):
                    return int(line.split()[1]) * 1024
        return None  # it has ended

    def watch(self):
        """The kernel keeps the peak, so the last look at each process is the one that counts."""
        while True:
            try:
                own = Memory.peak(self.pid)
            except OSError:
                return
            if own is None:
                return
            self.peaks[self.pid] = own
            with contextlib.suppress(OSError):
                for child in descendants_of(self.pid):
                    if peak := Memory.peak(child):
                        self.peaks[child] = peak
            time.sleep(0.002)

    def result(self, seconds):
        self.thread.join()
        own = self.peaks.pop(self.pid, 0)
        return Result(seconds, own, max(self.peaks.values(), default=0))


class Result:
    """How long a process took, and the peak memory of itself and of the largest that it started."""

    def __init__(self, seconds, own, children):
        self.seconds, self.own, self.children = seconds, own, children


def run(command, watched=False):
    """Runs a command to its end, which must be a good one, and measures it."""
    with tempfile.TemporaryFile() as output:
        os.sync()  # what the one before has written is not this one's to wait for
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        memory = Memory(process.pid) if watched and os.path.isdir("/proc/self/task") else None
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n"
                     + output.read().decode(errors="replace")[-4000:])  # fmt: skip
    if memory:
        return memory.result(seconds)
    # Without /proc only the largest of all is known; macOS counts it in bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Result(seconds, peak, 0)
