"""Functions that start, monitor and measure programs."""

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
    """The argument type of the path of a program."""
    resolved = pathlib.Path(path).resolve()
    if not os.access(resolved, os.X_OK):
        raise argparse.ArgumentTypeError(f"{path} is not an executable file")
    return resolved


def clear_settings():
    """Removes the user's settings of git and infra-sync from the environment."""
    for name in list(os.environ):
        if name.startswith(("GIT_", "INFRA_SYNC_")):
            del os.environ[name]
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")


def git(repository, *arguments, text=True, **options):
    """Runs git and returns its output; exits if git fails."""
    command = ["git", "-C", str(repository), *map(str, arguments)]
    process = subprocess.run(command, capture_output=True, text=text, **options)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: {process.stderr.strip()}")
    return process.stdout


def children_of(pid):
    """Returns the ids of the running child processes of a process."""
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
    """Monitors the peak memory of a process and of its descendants in /proc."""

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
        return None  # the process has ended

    def watch(self):
        """Reads the peaks until the process ends; the last value of each process counts."""
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
    """The duration of a process, its peak memory, and the peak memory of its largest descendant."""

    def __init__(self, seconds, own, children):
        self.seconds, self.own, self.children = seconds, own, children


def run(command, watched=False):
    """Runs a command and measures it; exits if the command fails."""
    with tempfile.TemporaryFile() as output:
        os.sync()  # so that writes of an earlier command do not delay this one
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        memory = Memory(process.pid) if watched and os.path.isdir("/proc/self/task") else None
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(map(str, command))} exited with {process.returncode}:\n"
                     + output.read().decode(errors="replace")[-4000:])  # fmt: skip
    if memory:
        return memory.result(seconds)
    # Without /proc only the maximum of all processes is known; macOS reports it in bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Result(seconds, peak, 0)
