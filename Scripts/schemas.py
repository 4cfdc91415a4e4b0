#!/usr/bin/env python3
"""Make the catalogue of the kinds of Kubernetes and Flux from their published schemas, or check its format.

    schemas.py make --repositories DIR [--packages DIR]
    schemas.py check

The schemas of Kubernetes are those of the package kubernetes-validate, which pip downloads unless --packages names a
directory with its two distributions. The schemas of Flux are in the histories of its controllers: --repositories names
a directory with clones (git clone --bare https://github.com/fluxcd/NAME DIR/NAME) of the repositories below.

The result is Sources/CSchemas/catalogue.z. Its format is described in schema_format.py; how it is used is on the page
of InfraCheck. "check" needs no network: it reads the catalogue and fails if it is inconsistent.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile

import schema_format
import schema_rules
from schema_format import Type

CATALOGUE = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "CSchemas" / "catalogue.z"
PACKAGES = ("1.24.1", "1.37.0")
REPOSITORIES = [
    f"{name}-controller"
    for name in ("source", "kustomize", "helm", "notification", "image-reflector", "image-automation")
]
OBJECT_META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"
OLDEST_MINOR = 15
DURATION = "(ms|s|m|h)"


class Builder:
    """The types of all versions; equal types are stored once."""

    def __init__(self):
        self.types, self.ids = [], {}

    def add(self, record):
        """Returns the id of a type that does not refer to itself."""
        if record not in self.ids:
            self.ids[record] = len(self.types)
            self.types.append(record)
        return self.ids[record]

    def reserve(self, key):
        """Returns the id of a recursive type, and whether its record is still missing."""
        if key in self.ids:
            return self.ids[key], False
        self.ids[key] = len(self.types)
        self.types.append(None)
        return self.ids[key], True


class Version:
    """The definitions of one version of Kubernetes."""

    def __init__(self, minor, definitions, builder):
        self.minor, self.definitions, self.builder = minor, definitions, builder
        self.known = {}
        self.recursive = self.find_recursive()
        self.digest = json.dumps([definitions[name] for name in sorted(self.recursive)], sort_keys=True)

    def references(self, schema):
        if isinstance(schema, dict):
            if isinstance(schema.get("$ref"), str):
                yield schema["$ref"].rpartition("/")[2]
            for value in schema.values():
                yield from self.references(value)
        elif isinstance(schema, list):
            for value in schema:
                yield from self.references(value)

    def find_recursive(self):
        """The definitions that refer to themselves, directly or not."""
        links = {name: set(self.references(schema)) for name, schema in self.definitions.items()}

        def reaches_itself(name):
            seen, rest = set(), list(links[name])
            while rest:
                other = rest.pop()
                if other == name:
                    return True
                if other not in seen:
                    seen.add(other)
                    rest += links.get(other, ())
            return False

        return {name for name in links if reaches_itself(name)}

    def definition(self, name):
        """The id of the type of a definition."""
        if name not in self.known:
            schema = self.definitions[name]
            short = name.rpartition("io.k8s.")[2]
            if name in self.recursive:
                self.known[name], is_new = self.builder.reserve((name, self.digest))
                if is_new:
                    self.builder.types[self.known[name]] = self.record(schema, short)
            else:
                self.known[name] = self.builder.add(self.record(schema, short))
        return self.known[name]

    def type(self, schema, owner, field=None):
        if "$ref" in schema:
            return self.definition(schema["$ref"].rpartition("/")[2])
        return self.builder.add(self.record(schema, owner, field))

    def record(self, schema, owner, field=None):
        name = owner.rpartition(".")[2]
        if field is None and name == "IntOrString":
            return Type.INT_OR_STRING, ()
        if field is None and name == "Quantity":
            return Type.QUANTITY, ()
        kinds = schema.get("type")
        kind = next((each for each in kinds if each != "null"), None) if isinstance(kinds, list) else kinds
        if kind == "object" or (kind is None and "properties" in schema):
            return self.mapping(schema, owner)
        if kind == "array":
            keys = tuple(schema.get("x-kubernetes-list-map-keys", ()))
            listing = {"map": 2, "set": 1}.get(schema.get("x-kubernetes-list-type"), 0)
            return Type.LIST, (self.type(schema["items"], owner, field), listing, keys)
        return schema_format.scalar(kind, schema.get("format"), schema_rules.choices(name, field))

    def mapping(self, schema, owner):
        properties = schema.get("properties")
        if properties is None:
            item = schema.get("additionalProperties")
            if not isinstance(item, dict):
                return Type.MAP, (self.builder.add((Type.ANY, ())),)
            return Type.MAP, (self.type(item, owner),)
        required = schema.get("required", ())
        fields = tuple(
            (field, self.type(value, owner, field), field in required and schema_rules.is_enforced(owner, field))
            for field, value in sorted(properties.items())
        )
        return Type.OBJECT, (0, fields)

    def kinds(self):
        """The kinds of objects that can be applied, with the ids of their types."""
        for name, schema in self.definitions.items():
            properties = schema.get("properties", {})
            group_versions = schema.get("x-kubernetes-group-version-kind", ())
            is_object = {"apiVersion", "kind", "metadata"} <= properties.keys() and len(group_versions) == 1
            if is_object and "ListMeta" not in json.dumps(properties["metadata"]):
                each = group_versions[0]
                if each["kind"] not in schema_rules.SUBRESOURCES:
                    yield (each["group"], each["version"], each["kind"]), self.definition(name)


class FluxSchemas:
    """The schemas of the kinds of Flux: the union of all releases that had the API version."""

    def __init__(self, builder, meta):
        self.builder, self.meta = builder, meta
        self.merged = {}

    def read(self, repository):
        for tag in releases(repository):
            listing = git(repository, "ls-tree", "-r", "--name-only", tag, "config/crd/bases").split()
            for path in listing:
                self.add(git(repository, "show", f"{tag}:{path}"))

    def add(self, text):
        import yaml

        for document in yaml.load_all(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            spec = (document or {}).get("spec", {})
            for version in spec.get("versions", ()):
                schema = version.get("schema", spec.get("validation", {})).get("openAPIV3Schema")
                if schema:
                    key = spec["group"], version["name"], spec["names"]["kind"]
                    self.merged[key] = merge(self.merged.get(key), schema)

    def kinds(self):
        for key, schema in self.merged.items():
            schema["properties"].update(
                apiVersion={"type": "string"}, kind={"type": "string"}, metadata={"meta": True}
            )
            schema.pop("required", None)
            yield key, self.type(schema)

    def type(self, schema):
        return self.meta if schema.get("meta") else self.builder.add(self.record(schema))

    def record(self, schema):
        if schema.get("x-kubernetes-int-or-string"):
            return Type.INT_OR_STRING, ()
        kind = schema.get("type")
        if kind == "object" and "properties" in schema:
            required = schema.get("required", ())
            # The kinds in a reference depend on the other controllers of an installation.
            properties = {n: {"type": "string"} if n == "kind" else s for n, s in schema["properties"].items()}
            fields = tuple((n, self.type(s), n in required) for n, s in sorted(properties.items()))
            return Type.OBJECT, (int(bool(schema.get("x-kubernetes-preserve-unknown-fields"))), fields)
        if kind == "object":
            item = schema.get("additionalProperties")
            return Type.MAP, (self.type(item) if isinstance(item, dict) else self.builder.add((Type.ANY, ())),)
        if kind == "array":
            return Type.LIST, (self.type(schema["items"]), 0, ())
        if kind == "string" and DURATION in schema.get("pattern", ""):
            return Type.DURATION, ()
        return schema_format.scalar(kind, schema.get("format"), tuple(schema.get("enum", ())))


def merge(old, new):
    """Returns a schema that accepts the objects of both: of an older release and of a newer one."""
    if old is None:
        return new
    if not isinstance(old, dict) or not isinstance(new, dict) or old.get("type") != new.get("type"):
        return new
    result = dict(new)
    if "properties" in old and "properties" in new:
        result["properties"] = {
            name: merge(old["properties"].get(name), new["properties"][name])
            if name in new["properties"]
            else old["properties"][name]
            for name in old["properties"].keys() | new["properties"].keys()
        }
        result["required"] = sorted(set(old.get("required", ())) & set(new.get("required", ())))
    for name in ("items", "additionalProperties"):
        if isinstance(old.get(name), dict) and isinstance(new.get(name), dict):
            result[name] = merge(old[name], new[name])
    # A release without the list, or with a longer one, accepts more.
    if "enum" in old or "enum" in new:
        result.pop("enum", None)
        if "enum" in old and "enum" in new:
            result["enum"] = sorted(set(old["enum"]) | set(new["enum"]))
    if "pattern" in new and DURATION not in old.get("pattern", DURATION):
        result.pop("pattern")
    return result


def git(repository, *arguments):
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def releases(repository):
    """The last release of each minor version, oldest first."""
    last = {}
    for tag in git(repository, "tag", "--list", "v*", "--sort=version:refname").split():
        if match := re.fullmatch(r"v(\d+)\.(\d+)\.\d+", tag):
            last[match.groups()] = tag
    return list(last.values())


def repository(directory, name):
    for path in (directory / name, directory / f"fluxcd+{name}" / "repo"):
        if path.exists():
            return path
    sys.exit(f"{directory}: no clone of {name}: git clone --bare https://github.com/fluxcd/{name} {directory / name}")


def packages(directory):
    """Yields the minor versions of Kubernetes in the packages, with their definitions."""
    pattern = re.compile(r"kubernetes-json-schema/v1\.(\d+)\.0-local/_definitions\.json$")
    found = {}
    for path in sorted(directory.glob("kubernetes[-_]validate-*")):
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as archive:
                texts = {name: archive.read(name) for name in archive.namelist() if pattern.search(name)}
        else:
            with tarfile.open(path) as archive:
                members = [member for member in archive if pattern.search(member.name)]
                texts = {member.name: archive.extractfile(member).read() for member in members}
        found |= {int(pattern.search(name)[1]): text for name, text in texts.items()}
    for minor in sorted(found):
        if minor >= OLDEST_MINOR:
            document = json.loads(found[minor])
            yield minor, document.get("$defs") or document.get("definitions") or document


def make(options):
    builder, spans, minors = Builder(), collections.defaultdict(list), []
    with tempfile.TemporaryDirectory() as temporary:
        directory = options.packages or pathlib.Path(temporary)
        if options.packages is None:
            for version in PACKAGES:
                name = f"kubernetes-validate=={version}"
                subprocess.run(["pip", "download", "--quiet", "--no-deps", "--dest", directory, name], check=True)
        for minor, definitions in packages(directory):
            version = Version(minor, definitions, builder)
            minors.append(minor)
            kinds = dict(version.kinds())
            meta = version.definition(next(n for n in definitions if n.lower() == OBJECT_META.lower()))
            for kind in kinds.keys() | spans.keys():
                removal = schema_rules.removal(kind)
                present = None if removal and minor >= removal else kinds.get(kind)
                if (spans[kind][-1][1] if spans[kind] else None) != present:
                    spans[kind].append((minor, present))
    flux = FluxSchemas(builder, meta)
    for name in REPOSITORIES:
        flux.read(repository(options.repositories, name))
    for kind, root in flux.kinds():
        spans[kind].append((0, root))
    text = schema_format.pack(minors, builder.types, spans, meta)
    CATALOGUE.write_bytes(text)
    print(f"{len(spans)} kinds, {len(builder.types)} types, {len(text)} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    maker = commands.add_parser("make", help="write the catalogue")
    maker.add_argument("--repositories", type=pathlib.Path, required=True, help="the clones of Flux's controllers")
    maker.add_argument("--packages", type=pathlib.Path, help="the distributions of kubernetes-validate")
    commands.add_parser("check", help="check the format of the catalogue")
    options = parser.parse_args()
    if options.command == "make":
        make(options)
    else:
        print(schema_format.check(CATALOGUE.read_bytes()))


if __name__ == "__main__":
    main()
