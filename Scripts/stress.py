#!/usr/bin/env python3
"""Run instances of infra-sync and git clients that push to one branch, kill instances at random, and verify the result.

    stress.py PATH/TO/infra-sync [--commits 200] [--seed 1]

All of them use a real SSH server on the loopback interface. Eight instances poll every second; two of them share a
storage directory. Two git clients push files of their own, and pull with rebase if a push is rejected. Another client
commits to both source branches, sometimes a broken manifest. Instances are killed at random moments and started again,
sometimes without their storage directory. At the end

  - the target branch is exactly what the last sources render to, and no file or commit is lost,
  - every commit of infra-sync is exactly what its source renders to, according to `render` and `verify`, changes
    nothing else, and has one parent,
  - `git fsck --strict` reports no error, and the storage directories have no files of killed processes,
  - no instance has exited by itself, and all of them exit with 0 on SIGTERM.

The script prints figures, and exits with 1 if one of these conditions is violated. It needs git, sshd and ssh.
"""

import argparse
import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import processes
from processes import git
from ssh_server import SSHServer

INSTANCES, CLIENTS = 8, ("ada", "grace")
ENVIRONMENTS = ("production", "staging")
ARRIVAL_TIMEOUT = 120  # seconds until the last sources must be on the target branch


class Source:
    """The client that commits to both source branches."""

    def __init__(self, repository, draw):
        self.repository, self.draw, self.commits, self.number = repository, draw, 0, 0
        self.files = {environment: {} for environment in ENVIRONMENTS}
        for number in range(12):
            for files in self.files.values():
                files[f"k8s/app-{number}.yaml"] = self.application(number)
        for environment in ENVIRONMENTS:
            self.commit(environment, "Begin")

    def application(self, number):
        self.number += 1
        return (
            f"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-{number}\nspec:\n  replicas: {self.number}\n"
            f"---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app-{number}-staging\n  annotations:\n"
            f'    cd.spack.io/staged-resource: "true"\ndata:\n  apiVersion: apps/v1\n  kind: Deployment\n'
            f"  name: app-{number}\n  patch: |\n    - {{op: replace, path: /metadata/name, value: app-{number}-staging}}\n"
            f"    - {{op: add, path: /spec/paused, value: {self.number}}}\n"
        )

    def change(self):
        """Commits a change to one of the branches; most changes are valid."""
        environment = self.draw.choice(ENVIRONMENTS)
        files = self.files[environment]
        broken = [path for path, text in files.items() if text.endswith("[")]
        what = self.draw.random()
        path = f"k8s/app-{self.draw.randrange(20)}.yaml"
        if broken:
            files[broken[0]] = self.application(int(re.sub(r"\D", "", broken[0][4:])))
        elif what < 0.05:
            files[path] = "a: ["
        elif what < 0.15 and len(files) > 8:
            files.pop(path, None)
            self.number += 1
        else:
            files[path] = self.application(int(re.sub(r"\D", "", path[4:])))
        files["number"] = str(self.number)
        self.commit(environment, f"Change {self.number}")

    def repair(self):
        """Replaces broken manifests on both branches."""
        for environment in ENVIRONMENTS:
            for path, text in self.files[environment].items():
                if text.endswith("["):
                    self.files[environment][path] = self.application(int(re.sub(r"\D", "", path[4:])))
            self.files[environment]["number"] = "last"
            self.commit(environment, "Finish")

    def commit(self, environment, subject):
        self.commits += 1
        reference = f"refs/heads/{environment}"
        parent = git(self.repository, "for-each-ref", "--format=%(objectname)", reference).strip()
        stream = f"commit {reference}\ncommitter C <c@example.com> {1_700_000_000 + self.commits} +0000\n"
        stream += f"data {len(subject)}\n{subject}\n" + (f"from {parent}\n" if parent else "") + "deleteall\n"
        for path, text in self.files[environment].items():
            stream += f"M 100644 inline {path}\ndata {len(text)}\n{text}\n"
        git(self.repository, "fast-import", "--quiet", "--force", input=stream)


class Client(threading.Thread):
    """A git client that pushes files of its own to the target branch."""

    def __init__(self, name, server, repository, directory, stop):
        super().__init__(name=name)
        self.clone, self.stop, self.server = directory / name, stop, server
        self.url = server.url(repository)
        self.files, self.commits, self.retries, self.failure = {}, [], 0, None

    def run(self):
        try:
            self.work()
        except SystemExit as error:
            self.failure = f"{self.name}: {error}"

    def work(self):
        environment = dict(os.environ, GIT_SSH_COMMAND=self.server.ssh_command(self.name))
        git(self.server.directory, "clone", "--quiet", "--branch", "flux", self.url, self.clone, env=environment)
        while not self.stop.is_set():
            number = len(self.commits)
            path = f"clients/{self.name}/{number % 7}/{number}"
            self.files[path] = f"{self.name} was here {number} times\n"
            (self.clone / path).parent.mkdir(parents=True, exist_ok=True)
            (self.clone / path).write_text(self.files[path])
            git(self.clone, "add", path)
            git(self.clone, "commit", "--quiet", "-m", f"{self.name} {number}")
            while subprocess.run(
                ["git", "-C", self.clone, "push", "--quiet", "origin", "flux"], env=environment, capture_output=True
            ).returncode:
                self.retries += 1
                git(self.clone, "pull", "--quiet", "--rebase", env=environment)
            self.commits.append(git(self.clone, "rev-parse", "HEAD").strip())
            self.stop.wait(0.5)


class Instance:
    """An instance of infra-sync that is killed at random."""

    def __init__(self, command, directory, number):
        # The last two share a storage directory.
        self.storage = directory / f"storage-{min(number, INSTANCES - 1)}"
        self.command = [*command, "--storage-dir", self.storage]
        self.log = open(directory / f"log-{number}", "w+")
        self.kills, self.starts, self.problems = 0, 0, []
        self.start()

    def start(self):
        self.starts += 1
        self.process = subprocess.Popen(
            [*self.command[:1], "run", *self.command[1:], "--interval", "1", "--log-level", "debug"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
        )  # fmt: skip

    def kill(self, draw):
        if self.process.poll() is not None:
            self.problems.append(f"an instance exited by itself with {self.process.returncode}")
        self.process.kill()
        self.process.wait()
        self.kills += 1
        if draw.random() < 0.1:
            shutil.rmtree(self.storage, ignore_errors=True)
        self.start()

    def end(self):
        """Sends SIGTERM and checks the exit status."""
        if self.process.poll() is not None:
            self.problems.append(f"an instance exited by itself with {self.process.returncode}")
            return
        self.process.terminate()
        try:
            status = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = "a timeout of 10 s"
        if status != 0:
            self.problems.append(f"an instance exited with {status} on SIGTERM")

    def text(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()


class Verifier:
    """Compares the target branch with the rendered sources."""

    def __init__(self, binary, repository, directory):
        self.binary, self.repository, self.directory = binary, repository, directory
        self.rendered = {}

    def expected(self, source, environment):
        """Returns the rendered files of a source commit, as ids by name; None if the source cannot be rendered."""
        tree = git(self.repository, "rev-parse", f"{source}:k8s").strip()
        if (tree, environment) not in self.rendered:
            with tempfile.TemporaryDirectory(dir=self.directory) as work:
                archive = git(self.repository, "archive", tree, text=False)
                subprocess.run(["tar", "x", "-C", work], input=archive, check=True)
                output = pathlib.Path(work, ".rendered")
                command = [self.binary, "render", work, "--environment", environment, "--output-dir", output]
                status = subprocess.run(command, capture_output=True).returncode
                files = {path.name: blob_id(path.read_bytes()) for path in output.glob("*")} if status == 0 else None
            self.rendered[tree, environment] = files
        return self.rendered[tree, environment]

    def folder(self, commit, environment):
        listing = git(self.repository, "ls-tree", "-r", "-z", "--full-tree", commit, f"flux/{environment}/").split("\0")
        return {line.split("\t")[1].split("/")[-1]: line.split()[2] for line in listing if line}

    def is_up_to_date(self):
        return all(self.folder("flux", name) == self.expected(name, name) for name in ENVIRONMENTS)

    def prove(self, problems):
        """Verifies each commit of infra-sync; returns their number."""
        form = "%H%x09%P%x09%s%x09%(trailers:key=Environment,valueonly,separator=)%x09"
        form += "%(trailers:key=Source-Commit,valueonly,separator=)"
        count = 0
        for line in git(self.repository, "log", f"--format={form}", "flux").splitlines():
            commit, parents, subject, environment, source = line.split("\t")
            if len(parents.split()) > 1:
                problems.append(f"commit {commit} is a merge")
            if not subject.startswith("update from "):
                continue
            count += 1
            if self.folder(commit, environment) != self.expected(source, environment):
                problems.append(f"commit {commit} is not what {source} renders to")
            changed = git(self.repository, "diff-tree", "-r", "--name-only", parents, commit).split()
            if not all(path.startswith(f"flux/{environment}/") for path in changed):
                problems.append(f"commit {commit} changes more than its folder")
        return count


def blob_id(content):
    return hashlib.sha1(b"blob %d\0%s" % (len(content), content)).hexdigest()


def stress(arguments, directory, problems):
    draw = random.Random(arguments.seed)
    repository = directory / "remote.git"
    git(directory, "init", "--quiet", "--bare", repository)
    git(repository, "config", "gc.auto", "0")
    stream = "commit refs/heads/flux\ncommitter C <c@example.com> 1700000000 +0000\ndata 5\nBegin\n"
    git(repository, "fast-import", "--quiet", input=stream + "M 100644 inline README.md\ndata 7\nTheirs.\n\n")
    source = Source(repository, draw)
    server = SSHServer(directory)
    command = [
        arguments.binary, "--repo", server.url(repository), "--deploy-key", directory / "user",
        "--known-hosts", server.known_hosts,
    ]  # fmt: skip
    done = threading.Event()
    instances = [Instance(command, directory, number) for number in range(1, INSTANCES + 1)]
    clients = [Client(name, server, repository, directory, done) for name in CLIENTS]
    start = time.monotonic()
    try:
        for client in clients:
            client.start()
        disturb(arguments, draw, source, instances)
        done.set()
        for client in clients:
            client.join()
        verifier = Verifier(arguments.binary, repository, directory)
        arrive(verifier, problems)
        for instance in instances:
            instance.end()
        proven = examine(verifier, repository, command, instances, clients, problems)
        report(source, instances, clients, proven, time.monotonic() - start)
    finally:
        done.set()
        for instance in instances:
            instance.process.kill()
            instance.process.wait()
        server.stop()


def disturb(arguments, draw, source, instances):
    """Commits to the sources, and kills instances at random moments."""
    next_kill = time.monotonic() + 2
    for _ in range(arguments.commits):
        source.change()
        pause = time.monotonic() + draw.uniform(0.1, 1.9)
        while time.monotonic() < pause:
            if time.monotonic() >= next_kill:
                draw.choice(instances).kill(draw)
                next_kill = time.monotonic() + draw.uniform(0.1, 2)
            time.sleep(0.02)
    source.repair()


def arrive(verifier, problems):
    """Waits until the last sources are on the target branch."""
    end = time.monotonic() + ARRIVAL_TIMEOUT
    while not verifier.is_up_to_date():
        if time.monotonic() > end:
            problems.append(f"the last sources were not on the target branch after {ARRIVAL_TIMEOUT} s")
            return
        time.sleep(0.5)


def examine(verifier, repository, command, instances, clients, problems):
    """Checks all conditions; returns the number of verified commits."""
    if not verifier.is_up_to_date():
        problems.append("the target branch is not what the last sources render to")
    proven = verifier.prove(problems)
    history = set(git(repository, "rev-list", "flux").split())
    if git(repository, "show", "flux:README.md") != "Theirs.":
        problems.append("README.md has changed")
    for client in clients:
        problems.extend([client.failure] if client.failure else [])
        if not history.issuperset(client.commits):
            problems.append(f"commits of {client.name} are lost")
        for path, text in client.files.items():
            if git(repository, "show", f"flux:{path}") != text:
                problems.append(f"{path} is lost")
    fsck = subprocess.run(["git", "-C", repository, "fsck", "--strict"], capture_output=True, text=True)
    if fsck.returncode != 0:
        problems.append(f"git fsck: {fsck.stderr}")
    storage = verifier.directory / "verifier"
    verify_command = [command[0], "verify", "--all", *command[1:], "--storage-dir", storage]
    verify = subprocess.run(verify_command, capture_output=True, text=True)
    if verify.returncode != 0:
        problems.append(f"verify --all exited with {verify.returncode}: {verify.stdout[-500:]}{verify.stderr}")
    if verify.stdout.count(": proven") != proven:
        problems.append(f"verify proves {verify.stdout.count(': proven')} commits of {proven}")
    for instance in instances:
        problems.extend(instance.problems)
    for storage in sorted({instance.storage for instance in instances}):
        command_line = [command[0], "sync", *command[1:], "--storage-dir", storage]
        result = subprocess.run(command_line, capture_output=True, text=True)
        if result.returncode != 0:
            problems.append(f"a last sync exited with {result.returncode}: {result.stderr}")
        problems.extend(f"{path} was left behind" for path in storage.rglob("*") if is_leftover(path))
    return proven


def is_leftover(path):
    return path.suffix == ".lock" or path.name.startswith("pack_") or ".unfinished-" in path.name


def report(source, instances, clients, proven, seconds):
    text = "".join(instance.text() for instance in instances)
    races = re.findall(r"moved by other clients (\w+)", text)
    print("| event | number |\n|---|---:|")
    for name, value in (
        ("commits to the sources", source.commits),
        ("commits of infra-sync, each compared with its rendered source", proven),
        ("commits of git clients", sum(len(client.commits) for client in clients)),
        ("rejected pushes of git clients", sum(client.retries for client in clients)),
        ("lost races of infra-sync", sum(1 if count == "once" else int(count) for count in races)),
        ("passes without changes", text.count(" no changes")),
        ("reports of held environments", text.count(": held: ")),
        ("instances killed", sum(instance.kills for instance in instances)),
        ("errors in the logs of instances", len(re.findall(r"(?m)^\S+ error (?!\w+: held|k8s/)", text))),
        ("seconds", round(seconds)),
    ):  # fmt: skip
        print(f"| {name} | {value:,} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=processes.program, help="the path of infra-sync")
    parser.add_argument("--commits", type=int, default=200, help="the number of source commits (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the random numbers (default %(default)s)")
    parser.add_argument("--keep", type=pathlib.Path, help="a new directory for repositories and logs, which is kept")
    arguments = parser.parse_args()

    processes.clear_settings()
    os.environ["LC_ALL"] = "C.UTF-8"
    for role in ("AUTHOR", "COMMITTER"):
        os.environ.update({f"GIT_{role}_NAME": "P", f"GIT_{role}_EMAIL": "p@example.com"})

    problems = []
    if arguments.keep:
        arguments.keep.mkdir(parents=True)
        stress(arguments, arguments.keep.resolve(), problems)
    else:
        with tempfile.TemporaryDirectory(prefix="infra-sync-stress.") as directory:
            stress(arguments, pathlib.Path(directory), problems)
    for problem in problems:
        print(f"stress.py: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
