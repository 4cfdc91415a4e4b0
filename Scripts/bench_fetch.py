#!/usr/bin/env python3
"""Compare what infra-sync fetches with a shallow, partial clone of git, in one run on one machine.

    bench_fetch.py PATH/TO/infra-sync [--commits 20000] [--film 50] [--changes 150]

A repository is created with 200 manifests, a history of COMMITS that each change one of them, and a file of FILM
megabytes next to them. Measured are the packs in the storage directory after the first pass, and after CHANGES passes with
a change of one line each, and in comparison the packs of `git clone --depth 1 --filter=blob:none` with its checkout of
the manifests. The remote is a local repository, so the packs are what was transferred, but for the bases of differences.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from processes import git

MANIFEST = """apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-{0}
  namespace: bench
data:
  version: "{1}"
  text: |
{2}"""


def manifest(number, version):
    return MANIFEST.format(number, version, "".join(f"    setting {i} of {number}\n" for i in range(12))).encode()


def commit(stream, number, files, parent=None):
    stream += b"commit refs/heads/production\ncommitter Dev <dev@example.com> %d +0000\ndata 7\nchange\n\n" % (1600000000 + number * 60)
    if parent:
        stream += b"from %s\n" % parent
    for path, content in files:
        stream += b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), len(content), content)


def fast_import(repository, stream):
    subprocess.run(["git", "-C", repository, "fast-import", "--quiet"], input=bytes(stream) + b"done\n", check=True)


def make(repository, commits, film):
    subprocess.run(["git", "init", "--quiet", "--bare", repository], check=True)
    git(repository, "config", "uploadpack.allowFilter", "true")
    stream = bytearray()
    for number in range(commits):
        files = [(f"k8s/{i % 10}/{i}.yaml", manifest(i, 0)) for i in range(200)] if number == 0 else []
        if number in (0, commits - 1):
            files.append(("assets/film", os.urandom(film << 20)))
        changed = number * 7919 % 200
        files.append((f"k8s/{changed % 10}/{changed}.yaml", manifest(changed, number)))
        commit(stream, number, files)
    fast_import(repository, stream)


def pack_bytes(directory):
    return sum(path.stat().st_size for path in pathlib.Path(directory).rglob("*.pack"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--commits", type=int, default=20000)
    parser.add_argument("--film", type=int, default=50)
    parser.add_argument("--changes", type=int, default=150)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        repository, storage, clone = (os.path.join(directory, name) for name in ("remote.git", "storage", "clone"))
        make(repository, arguments.commits, arguments.film)

        started = time.monotonic()
        subprocess.run(["git", "clone", "--quiet", "--depth", "1", "--filter=blob:none", "--sparse", "--branch", "production",
                        f"file://{repository}", clone], check=True)  # fmt: skip
        subprocess.run(["git", "-C", clone, "sparse-checkout", "set", "k8s"], check=True)
        clone_time, clone_bytes = time.monotonic() - started, pack_bytes(clone)

        def one_pass():
            started = time.monotonic()
            subprocess.run([arguments.binary, "sync", "--repo", f"file://{repository}", "--production-branch", "production",
                            "--staging-branch", "production", "--source-dir", "k8s", "--target-branch", "flux", "--target-dir", "flux",
                            "--user-name", "bench", "--user-email", "bench@example.com", "--storage-dir", storage],
                           check=True, stdout=subprocess.DEVNULL)  # fmt: skip
            return time.monotonic() - started

        pass_time, first_bytes = one_pass(), pack_bytes(storage)
        for number in range(arguments.changes):
            stream, changed = bytearray(), number % 200
            commit(stream, arguments.commits + number, [(f"k8s/{changed % 10}/{changed}.yaml", manifest(changed, f"{number}x"))],
                   b"refs/heads/production^0")  # fmt: skip
            fast_import(repository, stream)
            one_pass()
        last_bytes = pack_bytes(storage)
        tree = git(repository, "ls-tree", "-r", "--name-only", "flux").splitlines()
        if len(tree) != 200:
            sys.exit(f"bench_fetch.py: the target branch has {len(tree)} files instead of 200")

    print(f"| fetching from {arguments.commits} commits and a film of {arguments.film} MB | bytes of packs | to the clone's | seconds |")
    print("|---|---|---|---|")
    print(f"| shallow partial clone of git with the manifests | {clone_bytes} | 1.00 | {clone_time:.2f} |")
    print(f"| first pass, with its own commit | {first_bytes} | {first_bytes / clone_bytes:.2f} | {pass_time:.2f} |")
    print(f"| after {arguments.changes} changes of one line | {last_bytes} | {last_bytes / clone_bytes:.2f} | |")


main()
