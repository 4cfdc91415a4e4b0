#!/usr/bin/env python3
"""Create a git repository with the manifests of a cluster of any size.

    make_repository.py OUT.git --resources N [--seed S]
    make_repository.py OUT.git --touch K

The first form creates a bare repository whose branches `production` and `main` have N resources in k8s/, with one
folder per namespace and one file per application. Kinds and style are like those of manifests that are written by
hand. The second form commits a change of K files to both branches.

The same arguments give the same commit ids on every machine.
"""

import argparse
import itertools
import pathlib
import random
import re
import subprocess
import sys

import manifests
from processes import git

BRANCHES = ("production", "main")
FIRST_COMMIT = 1_640_995_200  # 2022-01-01 00:00 UTC
AUTHOR = "Ada <ada@example.com>"

APPLICATIONS_PER_NAMESPACE = 40
TEAMS = "atlas basalt cedar delta ember fjord gravel harbor indigo juniper krill lagoon maple nectar onyx".split()
ROLES = "api web worker sync cache report".split()


def applications(seed):
    """Yields (path, maker functions, numbers) without end, namespace by namespace."""
    shapes = [shape for share, shape in manifests.APPLICATIONS for _ in range(share)]
    for index in itertools.count():
        team = TEAMS[index % len(TEAMS)] + (f"-{index // len(TEAMS)}" if index >= len(TEAMS) else "")
        draw = manifests.Draw(seed, team, "namespace")
        yield f"k8s/{team}/namespace.yaml", (manifests.namespace, manifests.network_policy), draw
        for number in range(APPLICATIONS_PER_NAMESPACE):
            name = f"{manifests.THINGS[number % len(manifests.THINGS)]}-{ROLES[number % len(ROLES)]}"
            draw = manifests.Draw(seed, team, name)
            yield f"k8s/{team}/{name}.yaml", draw.random.choice(shapes), draw


def files(count, seed):
    """Yields (path, text, number of resources) until the total is `count`."""
    left = count
    for path, makers, draw in applications(seed):
        makers = makers[:left]
        if makers:
            yield path, "---\n" + "---\n".join(make(draw) for make in makers), len(makers)
        left -= len(makers)
        if left <= 0:
            return


class FastImport:
    """A `git fast-import` process that commits whole files."""

    def __init__(self, repository):
        self.process = subprocess.Popen(
            ["git", "-C", repository, "fast-import", "--quiet", "--date-format=raw"], stdin=subprocess.PIPE
        )
        self.write = self.process.stdin.write

    def data(self, content):
        self.write(b"data %d\n%s\n" % (len(content), content))

    def commit(self, branch, when, message, parent=None):
        self.write(f"commit refs/heads/{branch}\ncommitter {AUTHOR} {when} +0000\n".encode())
        self.data(message.encode())
        if parent:
            self.write(f"from {parent}\n".encode())

    def file(self, path, content):
        self.write(f"M 100644 inline {path}\n".encode())
        self.data(content)

    def finish(self):
        self.process.stdin.close()
        if self.process.wait():
            sys.exit("git fast-import failed")


def options(repository, storage):
    """Returns the options of infra-sync for such a repository."""
    return [
        "--repo", repository, "--production-branch", BRANCHES[0], "--staging-branch", BRANCHES[1],
        "--source-dir", "k8s", "--target-branch", "flux", "--target-dir", "flux",
        "--user-name", "Infra Sync", "--user-email", "infra-sync@example.com", "--storage-dir", storage,
    ]  # fmt: skip


def point_branches(repository, commit):
    for branch in BRANCHES:
        git(repository, "update-ref", f"refs/heads/{branch}", commit)


def make(repository, count, seed):
    """Creates the repository; returns the numbers of files and of staged resources."""
    subprocess.run(["git", "init", "--quiet", "--bare", f"--initial-branch={BRANCHES[0]}", repository], check=True)
    importer = FastImport(repository)
    importer.commit(BRANCHES[0], FIRST_COMMIT, "Describe the cluster\n")
    paths = staged = 0
    for path, text, _ in files(count, seed):
        importer.file(path, text.encode())
        paths += 1
        staged += text.count("cd.spack.io/staged-resource")
    importer.finish()
    point_branches(repository, git(repository, "rev-parse", BRANCHES[0]).strip())
    return paths, staged


def bumped(text):
    """Returns the manifest with the patch version of its first image, or its first replica count, increased by one."""
    return re.sub(
        r"(\bimage: \S+:\d+\.\d+\.|\breplicaCount: )(\d+)",
        lambda match: match.group(1) + str(int(match.group(2)) + 1),
        text,
        count=1,
    )


def touch(repository, count):
    """Commits a change of `count` files; returns their paths."""
    head, when = git(repository, "show", "-s", "--format=%H %ct", BRANCHES[0]).split()
    everything = git(repository, "ls-tree", "-r", "--name-only", head, "k8s/").splitlines()
    candidates = random.Random(head).sample(everything, len(everything))
    importer = FastImport(repository)
    importer.commit(BRANCHES[0], int(when) + 60, f"Change {count} files\n", parent=head)
    changed = []
    for path in candidates:
        if len(changed) == count:
            break
        text = git(repository, "show", f"{head}:{path}")
        if bumped(text) != text:
            importer.file(path, bumped(text).encode())
            changed.append(path)
    importer.finish()
    point_branches(repository, git(repository, "rev-parse", BRANCHES[0]).strip())
    return changed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("repository", help="the bare repository to create or to change")
    parser.add_argument("--resources", type=int, metavar="N", default=1000, help="number of resources (default 1000)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the random values (default 1)")
    parser.add_argument("--touch", type=int, metavar="K", help="change K files of an existing repository")
    arguments = parser.parse_args()

    if arguments.touch is not None:
        changed = touch(arguments.repository, arguments.touch)
        print(f"{arguments.repository}: {len(changed)} files changed")
        return
    if pathlib.Path(arguments.repository).exists():
        parser.error(f"{arguments.repository} exists already")
    paths, staged = make(arguments.repository, arguments.resources, arguments.seed)
    print(f"{arguments.repository}: {arguments.resources} resources in {paths} files, {staged} staged")


if __name__ == "__main__":
    main()
