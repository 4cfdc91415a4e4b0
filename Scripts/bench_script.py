#!/usr/bin/env python3
"""A script as an alternative to infra-sync: one pass with git commands and PyYAML.

    bench_script.py REPOSITORY STORAGE

Renders k8s/ of the branch `production`, and the staged resources of the branch `main`, to flux/production and
flux/staging of the branch `flux`, commits and pushes. `Scripts/bench.py` compares infra-sync with it. The script is
optimised for speed (libyaml, one clone with work trees, no rendering without changes), not for correctness: it ignores
the spelling of scalars, errors, races and deletions.
"""

import pathlib
import shutil
import subprocess
import sys

import yaml

BRANCHES = {"production": "production", "staging": "main"}
STAGED = "cd.spack.io/staged-resource"


def git(directory, *arguments, check=True):
    command = ["git", "-C", directory, *arguments]
    return subprocess.run(command, check=check, capture_output=True, text=True).stdout.strip()


def checkout(repository, storage):
    """Updates the work tree of the target branch; returns the clone, the work tree and the source commits."""
    clone = storage / "clone"
    if not clone.exists():
        storage.mkdir(parents=True, exist_ok=True)
        subprocess.run(["git", "clone", "--quiet", "--no-checkout", repository, clone], check=True)
        git(clone, "config", "user.name", "Infra Sync")
        git(clone, "config", "user.email", "infra-sync@example.com")
    else:
        git(clone, "fetch", "--quiet", "--prune", "origin")

    target = storage / "target"
    if git(clone, "rev-parse", "--verify", "--quiet", "origin/flux", check=False):
        if not target.exists():
            git(clone, "worktree", "add", "--quiet", "-B", "flux", target, "origin/flux")
        git(target, "reset", "--quiet", "--hard", "origin/flux")
    elif not target.exists():
        git(clone, "worktree", "add", "--quiet", "--no-checkout", "--detach", target, "origin/production")
        git(target, "symbolic-ref", "HEAD", "refs/heads/flux")

    heads = {}
    for environment, branch in BRANCHES.items():
        heads[environment] = git(clone, "rev-parse", f"origin/{branch}")
    return clone, target, heads


def source(clone, storage, environment, commit):
    """Returns the source directory in the work tree of an environment."""
    tree = storage / environment
    if not tree.exists():
        git(clone, "worktree", "add", "--quiet", "--detach", tree, commit)
    else:
        git(tree, "checkout", "--quiet", "--detach", commit)
    return tree / "k8s"


def resources(directory):
    for path in sorted(directory.rglob("*.yaml")):
        with open(path, "rb") as file:
            for document in yaml.load_all(file, yaml.CSafeLoader):
                if document:
                    yield document


def file_name(resource):
    group, slash, version = resource["apiVersion"].rpartition("/")
    kind, metadata = resource["kind"], resource["metadata"]
    parts = (group if slash else "builtin", version, kind, metadata.get("namespace", "default"), metadata["name"])
    return "-".join(parts) + ".yaml"


def filled(value):
    if isinstance(value, dict):
        return {filled(key): filled(member) for key, member in value.items()}
    if isinstance(value, list):
        return [filled(item) for item in value]
    return value.format(ENV="staging") if isinstance(value, str) else value


def patched(resource, operations):
    for operation in operations:
        *parents, last = (part.replace("~1", "/").replace("~0", "~") for part in operation["path"].split("/")[1:])
        place = resource
        for part in parents:
            place = place[int(part) if isinstance(place, list) else part]
        if operation["op"] == "remove":
            del place[int(last) if isinstance(place, list) else last]
        elif isinstance(place, list):
            if operation["op"] == "add":
                place.insert(len(place) if last == "-" else int(last), operation["value"])
            else:
                place[int(last)] = operation["value"]
        elif operation["op"] == "add" and isinstance(place.get(last), dict) and isinstance(operation["value"], dict):
            place[last].update(operation["value"])
        else:
            place[last] = operation["value"]
    return resource


def production(directory):
    yield from resources(directory)


def staging(directory):
    everything = list(resources(directory))
    named = {(r["apiVersion"], r["kind"], r["metadata"].get("namespace"), r["metadata"]["name"]): r for r in everything}
    for resource in everything:
        metadata = resource["metadata"]
        if STAGED in metadata.get("annotations", {}):
            data = resource["data"]
            original = named[data["apiVersion"], data["kind"], metadata.get("namespace"), data["name"]]
            yield patched(original, filled(yaml.load(data["patch"], yaml.CSafeLoader)))


def main():
    repository, storage = sys.argv[1], pathlib.Path(sys.argv[2])
    clone, target, heads = checkout(repository, storage)
    last, now = storage / "last", "\n".join(heads.values())
    if last.exists() and last.read_text() == now:
        return

    for environment, render in (("production", production), ("staging", staging)):
        tree = source(clone, storage, environment, heads[environment])
        output = target / "flux" / environment
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        for resource in render(tree):
            with open(output / file_name(resource), "w") as file:
                yaml.dump(resource, file, yaml.CSafeDumper, explicit_start=True, sort_keys=False)
        git(target, "add", "--all", f"flux/{environment}")
        if git(target, "status", "--porcelain"):
            message = f"update from {environment}: {heads[environment]}\n\nSource-Commit: {heads[environment]}\n"
            git(target, "commit", "--quiet", "--message", message)
    git(target, "push", "--quiet", "origin", "flux")
    last.write_text(now)


if __name__ == "__main__":
    main()
