#!/usr/bin/env python3
"""Let many instances of infra-sync and people push to one branch at once, kill instances all the while, and judge what comes of it.

    stress.py PATH/TO/infra-sync [--commits 200] [--seed 1]

Everything goes through a real SSH server on the loopback interface. Eight instances poll every second; two of them share a storage
directory. Two people push files of their own with git, and pull with rebase when they come too late. Somebody else commits to both source
branches, now and then something broken. Instances are killed at random moments and started again, sometimes without their
storage directory. At the end

  - the target branch is exactly what the last sources render to, and nobody's file or commit is lost,
  - every commit of infra-sync is what its source renders to, as `render` and as `verify` see it, changes nothing else, and has one
    parent,
  - `git fsck --strict` finds nothing, and no storage directory has anything left of those that were killed,
  - no instance has ended by itself, and all end with 0 on SIGTERM.

It prints figures, and ends with 1 when one of this does not hold. Needs git, sshd and ssh.
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

INSTANCES, PEOPLE = 8, ("ada", "grace")
ENVIRONMENTS = ("production", "staging")
PATIENCE = 120  # seconds for the last sources to arrive


class Source:
    """The person who commits to both source branches."""

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
        """Commits once: to one branch or the other, mostly something that can be rendered."""
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

    def mend(self):
        """Leaves nothing broken behind."""
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


class Person(threading.Thread):
    """Somebody who has files on the target branch too, and does not wait for others."""

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
            path = f"people/{self.name}/{number % 7}/{number}"
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
    """An infra-sync that is killed now and then."""

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
            self.problems.append(f"an instance ended by itself with {self.process.returncode}")
        self.process.kill()
        self.process.wait()
        self.kills += 1
        if draw.random() < 0.1:
            shutil.rmtree(self.storage, ignore_errors=True)
        self.start()

    def end(self):
        """Ends it as an administrator would."""
        if self.process.poll() is not None:
            self.problems.append(f"an instance ended by itself with {self.process.returncode}")
            return
        self.process.terminate()
        try:
            status = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = "nothing for 10 s"
        if status != 0:
            self.problems.append(f"an instance ended with {status} on SIGTERM")

    def text(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()


class Judge:
    """Compares the target branch with what the sources render to."""

    def __init__(self, binary, repository, directory):
        self.binary, self.repository, self.directory = binary, repository, directory
        self.rendered = {}

    def expected(self, source, environment):
        """The files that a source commit renders to: ids by name; nothing when it cannot be rendered."""
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

    def is_in_step(self):
        return all(self.folder("flux", name) == self.expected(name, name) for name in ENVIRONMENTS)

    def prove(self, problems):
        """Proves each commit of infra-sync; returns how many there are."""
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
    people = [Person(name, server, repository, directory, done) for name in PEOPLE]
    start = time.monotonic()
    try:
        for person in people:
            person.start()
        disturb(arguments, draw, source, instances)
        done.set()
        for person in people:
            person.join()
        judge = Judge(arguments.binary, repository, directory)
        arrive(judge, problems)
        for instance in instances:
            instance.end()
        proven = examine(judge, repository, command, instances, people, problems)
        report(source, instances, people, proven, time.monotonic() - start)
    finally:
        done.set()
        for instance in instances:
            instance.process.kill()
            instance.process.wait()
        server.stop()


def disturb(arguments, draw, source, instances):
    """Commits to the sources, and kills an instance now and then."""
    next_kill = time.monotonic() + 2
    for _ in range(arguments.commits):
        source.change()
        pause = time.monotonic() + draw.uniform(0.1, 1.9)
        while time.monotonic() < pause:
            if time.monotonic() >= next_kill:
                draw.choice(instances).kill(draw)
                next_kill = time.monotonic() + draw.uniform(0.1, 2)
            time.sleep(0.02)
    source.mend()


def arrive(judge, problems):
    """Waits for the last sources to arrive."""
    end = time.monotonic() + PATIENCE
    while not judge.is_in_step():
        if time.monotonic() > end:
            problems.append(f"the last sources had not arrived after {PATIENCE} s")
            return
        time.sleep(0.5)


def examine(judge, repository, command, instances, people, problems):
    """Looks for everything that may have gone wrong; returns the number of commits that were proven."""
    if not judge.is_in_step():
        problems.append("the target branch is not what the last sources render to")
    proven = judge.prove(problems)
    history = set(git(repository, "rev-list", "flux").split())
    if git(repository, "show", "flux:README.md") != "Theirs.":
        problems.append("README.md has changed")
    for person in people:
        problems.extend([person.failure] if person.failure else [])
        if not history.issuperset(person.commits):
            problems.append(f"commits of {person.name} are lost")
        for path, text in person.files.items():
            if git(repository, "show", f"flux:{path}") != text:
                problems.append(f"{path} is lost")
    fsck = subprocess.run(["git", "-C", repository, "fsck", "--strict"], capture_output=True, text=True)
    if fsck.returncode != 0:
        problems.append(f"git fsck: {fsck.stderr}")
    verify = subprocess.run([command[0], "verify", "--all", *command[1:], "--storage-dir", judge.directory / "verifier"],
                            capture_output=True, text=True)  # fmt: skip
    if verify.returncode != 0:
        problems.append(f"verify --all ended with {verify.returncode}: {verify.stdout[-500:]}{verify.stderr}")
    if verify.stdout.count(": proven") != proven:
        problems.append(f"verify proves {verify.stdout.count(': proven')} commits of {proven}")
    for instance in instances:
        problems.extend(instance.problems)
    for storage in sorted({instance.storage for instance in instances}):
        command_line = [command[0], "sync", *command[1:], "--storage-dir", storage]
        result = subprocess.run(command_line, capture_output=True, text=True)
        if result.returncode != 0:
            problems.append(f"a last sync ended with {result.returncode}: {result.stderr}")
        problems.extend(f"{path} was left behind" for path in storage.rglob("*") if is_leftover(path))
    return proven


def is_leftover(path):
    return path.suffix == ".lock" or path.name.startswith("pack_") or ".unfinished-" in path.name


def report(source, instances, people, proven, seconds):
    text = "".join(instance.text() for instance in instances)
    races = re.findall(r"others were faster (\w+)", text)
    print("| what | how often |\n|---|---:|")
    for name, value in (
        ("commits to the sources", source.commits),
        ("commits of infra-sync, each compared with what its source renders to", proven),
        ("commits of people", sum(len(person.commits) for person in people)),
        ("times that people came too late", sum(person.retries for person in people)),
        ("times that infra-sync came too late", sum(1 if count == "once" else int(count) for count in races)),
        ("passes without news", text.count(" no news")),
        ("times that an environment was held", text.count(": held: ")),
        ("instances killed", sum(instance.kills for instance in instances)),
        ("errors that instances told of", len(re.findall(r"(?m)^\S+ error (?!\w+: held|k8s/)", text))),
        ("seconds", round(seconds)),
    ):  # fmt: skip
        print(f"| {name} | {value:,} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=processes.program, help="the infra-sync to run")
    parser.add_argument("--commits", type=int, default=200, help="to the source branches (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers (default %(default)s)")
    parser.add_argument("--keep", type=pathlib.Path, help="a directory to work in and to keep")
    arguments = parser.parse_args()

    processes.forget_settings()
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
