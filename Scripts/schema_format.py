"""The format of the catalogue of schemas, Sources/CSchemas/catalogue.z.

The file is the length of the content (four bytes, little-endian) and the content, compressed by zlib. The content is a
sequence of numbers (LEB128) and of texts (a length in bytes, then UTF-8):

    magic: the bytes "KSC1"
    minor versions of Kubernetes: a count, then each one, ascending
    texts: a count, then each text, ascending by bytes and without duplicates
    kinds: a count, then for each one, ascending by texts: group, version and kind as numbers of texts; a count of spans;
        for each span the first minor version, and the number of the root's type plus one, or zero if the kind is not
        served. The kinds of Flux have one span from version 0 on.
    metadata: the number of the type of an object's metadata
    types: a count, then the length in bytes of each record, then all records

A record is a type (see Type) and what depends on it:

    OBJECT: flags (1: other fields are allowed); a count of fields; for each one, ascending by texts, the number of its
        text times two, plus one if it is required; and the number of its type
    MAP: the number of the type of the values
    LIST: the number of the type of the items; 0, 1 (no duplicates) or 2 (no duplicates of the keys); a count of keys,
        and the number of the text of each one
    STRING: a count of allowed texts, 0 if all are, and the number of each one

Other types have no content.
"""

import enum
import zlib

MAGIC = b"KSC1"


class Type(enum.IntEnum):
    """The types of values, with their numbers in the catalogue."""

    ANY = 0
    OBJECT = 1
    MAP = 2
    LIST = 3
    STRING = 4
    INT32 = 5
    INT64 = 6
    NUMBER = 7
    BOOLEAN = 8
    INT_OR_STRING = 9
    QUANTITY = 10
    BYTES = 11
    TIME = 12
    DURATION = 13


def scalar(kind, format, choices=()):
    """The record of a scalar, from its type and format in OpenAPI."""
    if kind == "string":
        match format:
            case "byte":
                return Type.BYTES, ()
            case "date-time":
                return Type.TIME, ()
        return Type.STRING, tuple(choices)
    if kind == "integer":
        return (Type.INT32 if format == "int32" else Type.INT64), ()
    return {"number": Type.NUMBER, "boolean": Type.BOOLEAN}.get(kind, Type.ANY), ()


class Writer:
    def __init__(self):
        self.bytes = bytearray()

    def number(self, value):
        while value > 127:
            self.bytes.append(value & 127 | 128)
            value >>= 7
        self.bytes.append(value)


class Reader:
    def __init__(self, data):
        self.data, self.offset = data, 0

    def number(self):
        result, shift = 0, 0
        while True:
            byte = self.data[self.offset]
            self.offset += 1
            result |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return result

    def numbers(self):
        return [self.number() for _ in range(self.number())]

    def take(self, length):
        assert self.offset + length <= len(self.data), "the content ends early"
        self.offset += length
        return self.data[self.offset - length : self.offset]


def pack(minors, types, spans, meta):
    """Returns the catalogue: types that no kind needs are left out, and the others are numbered by first use."""
    order, numbers = [], {}

    def visit(root):
        rest = [root]
        while rest:
            each = rest.pop()
            if each not in numbers:
                numbers[each] = len(order)
                order.append(each)
                rest += reversed(list(children(types[each])))

    kinds = sorted(spans)
    visit(meta)
    for kind in kinds:
        for _, root in spans[kind]:
            if root is not None:
                visit(root)

    words = sorted({word for kind in kinds for word in kind} | {w for each in order for w in texts(types[each])})
    index = {word: number for number, word in enumerate(words)}
    out = Writer()
    out.bytes += MAGIC
    for listing in (minors,):
        out.number(len(listing))
        for value in listing:
            out.number(value)
    out.number(len(words))
    for word in words:
        out.number(len(word.encode()))
        out.bytes += word.encode()
    out.number(len(kinds))
    for kind in kinds:
        for word in kind:
            out.number(index[word])
        out.number(len(spans[kind]))
        for minor, root in spans[kind]:
            out.number(minor)
            out.number(0 if root is None else numbers[root] + 1)
    out.number(numbers[meta])
    records = [record(types[each], index, numbers) for each in order]
    out.number(len(records))
    for each in records:
        out.number(len(each))
    for each in records:
        out.bytes += each
    content = bytes(out.bytes)
    return len(content).to_bytes(4, "little") + zlib.compress(content, 9)


def children(record):
    match record:
        case Type.OBJECT, (_, fields):
            return (each for _, each, _ in fields)
        case Type.MAP, (item,):
            return (item,)
        case Type.LIST, (item, _, _):
            return (item,)
    return ()


def texts(record):
    match record:
        case Type.OBJECT, (_, fields):
            return (name for name, _, _ in fields)
        case Type.LIST, (_, _, keys):
            return keys
        case Type.STRING, choices:
            return choices
    return ()


def record(value, index, numbers):
    out = Writer()
    out.number(value[0])
    match value:
        case Type.OBJECT, (flags, fields):
            out.number(flags)
            out.number(len(fields))
            for name, each, is_required in fields:
                out.number(index[name] * 2 + is_required)
                out.number(numbers[each])
        case Type.MAP, (item,):
            out.number(numbers[item])
        case Type.LIST, (item, listing, keys):
            out.number(numbers[item])
            out.number(listing)
            out.number(len(keys))
            for key in keys:
                out.number(index[key])
        case Type.STRING, choices:
            out.number(len(choices))
            for choice in choices:
                out.number(index[choice])
    return bytes(out.bytes)


def check(data):
    """Reads a catalogue; fails if it is inconsistent. Returns a summary."""
    content = zlib.decompress(data[4:])
    assert int.from_bytes(data[:4], "little") == len(content), "the length is wrong"
    reader = Reader(content)
    assert reader.take(4) == MAGIC, "the magic is wrong"
    minors = reader.numbers()
    assert minors == list(range(minors[0], minors[-1] + 1)), "a minor version is missing"
    words = [reader.take(reader.number()).decode() for _ in range(reader.number())]
    assert all(a.encode() < b.encode() for a, b in zip(words, words[1:])), "the texts are not sorted"
    kinds, roots = [], set()
    for _ in range(reader.number()):
        kinds.append(tuple(words[reader.number()] for _ in range(3)))
        spans = [(reader.number(), reader.number()) for _ in range(reader.number())]
        firsts = [first for first, _ in spans]
        assert firsts == sorted(set(firsts)) and spans[0][1], f"{kinds[-1]}: the spans are wrong"
        assert all(first in minors for first in firsts) or firsts == [0], f"{kinds[-1]}: an unknown minor version"
        roots |= {root - 1 for _, root in spans if root}
    assert kinds == sorted(set(kinds)), "the kinds are not sorted"
    roots.add(reader.number())
    lengths = reader.numbers()
    records = [Reader(reader.take(length)) for length in lengths]
    assert reader.offset == len(content), "the content is longer than its parts"
    reached, rest = set(), list(roots)
    while rest:
        number = rest.pop()
        if number not in reached:
            reached.add(number)
            rest += check_record(records[number], words)
    assert len(reached) == len(records), "a type is not used"
    return f"{len(kinds)} kinds, {len(records)} types, Kubernetes 1.{minors[0]} to 1.{minors[-1]}: consistent"


def check_record(reader, words):
    """Checks a record and returns the numbers of the types in it."""
    kind, found = Type(reader.number()), []
    match kind:
        case Type.OBJECT:
            assert reader.number() <= 1, "unknown flags"
            names = []
            for _ in range(reader.number()):
                names.append(words[reader.number() // 2])
                found.append(reader.number())
            assert names == sorted(set(names)), "the fields are not sorted"
        case Type.MAP:
            found.append(reader.number())
        case Type.LIST:
            found.append(reader.number())
            listing, keys = reader.number(), reader.numbers()
            assert bool(keys) == (listing == 2), "keys are missing or have no effect"
        case Type.STRING:
            assert all(number < len(words) for number in reader.numbers()), "an unknown text"
    assert reader.offset == len(reader.data), "a record is longer than its parts"
    return found
