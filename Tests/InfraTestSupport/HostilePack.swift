import Foundation

/// A pack of some kilobytes that unpacks to hundreds of megabytes or more.
public struct HostilePack {
    /// The method of a pack.
    public enum Attack: String, Sendable, CaseIterable {
        /// A delta that copies its base repeatedly.
        case copies
        /// Deltas that each double the size of the previous object.
        case doubling
        /// Objects of an allowed size, each of which is a delta of the previous one.
        case chain
        /// Two deltas that produce the same object, which libgit2 cannot process.
        case duplicates
        /// One large object with a high compression ratio.
        case commit, tree, blob
    }

    /// The id of the first object.
    public let id: String
    /// A file with the packets in which a server sends the pack, including the final flush packet.
    public let file: String

    private let directory: TemporaryDirectory

    /// Creates a pack.
    ///
    /// - Parameter attack: The method of the pack.
    /// - Throws: ``Command/Failure`` if the pack cannot be written.
    public init(_ attack: Attack) throws {
        directory = try TemporaryDirectory()
        file = directory.path("packets")
        id = try Command.check(["python3", "-c", Self.script, attack.rawValue, file]).text
    }

    private static let script = #"""
        import hashlib, struct, sys, zlib

        KINDS = {"commit": 1, "tree": 2, "blob": 3, "tag": 4}
        MIB = 1 << 20

        def header(kind, size):
            byte, size = kind << 4 | size & 15, size >> 4
            result = bytearray()
            while size:
                result.append(byte | 128)
                byte, size = size & 127, size >> 7
            return bytes(result + bytes([byte]))

        def number(value):
            result = bytearray()
            while value > 127:
                result.append(value & 127 | 128)
                value >>= 7
            return bytes(result + bytes([value]))

        def spaces(kind, size):
            # An object full of spaces: its id, and its form in a pack.
            deflater, start = zlib.compressobj(9), b""
            if kind == "commit":
                start = b"tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"
                start += b"author a <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n\n"
            digest = hashlib.sha1(b"%s %d\0" % (kind.encode(), size) + start)
            body, rest = deflater.compress(start), size - len(start)
            while rest:
                part = b" " * min(rest, MIB)
                digest.update(part)
                body += deflater.compress(part)
                rest -= len(part)
            return digest.hexdigest(), header(KINDS[kind], size) + body + deflater.flush()

        def delta(base, result, instructions):
            # A delta; the base is given by its distance in the pack or by its id, and its size.
            content = number(base[1]) + number(result) + instructions
            reference = base[0]
            if isinstance(reference, int):
                offset, reference = reference, bytearray([reference & 127])
                while offset > 127:
                    offset = (offset >> 7) - 1
                    reference.insert(0, 128 | offset & 127)
                kind = 6
            else:
                kind = 7
            return header(kind, len(content)) + bytes(reference) + zlib.compress(content, 9)

        def copies(count, mib=1):
            # Copies the first MiB of the base repeatedly.
            return bytes([0xC0, 16 * mib]) * count

        def chain(first, steps):
            # Deltas, each with the previous one as its base, with sizes in MiB. The tails make the objects different.
            id, body = spaces("blob", first * MIB)
            objects, size = [body], first * MIB
            for index, mib in enumerate(steps):
                tail = b"%06d" % index
                result = mib * MIB + len(tail)
                objects.append(delta((len(objects[-1]), size), result, copies(mib) + bytes([len(tail)]) + tail))
                size = result
            return id, objects

        def duplicates():
            # Two deltas that produce the same object.
            id, body = spaces("blob", MIB)
            copy = delta((bytes.fromhex(id), MIB), 2 * MIB, copies(2))
            return id, [body, copy, copy]

        def single(kind):
            id, body = spaces(kind, 256 * MIB)
            return id, [body]

        attacks = {
            "copies": lambda: chain(1, [1900]),
            "doubling": lambda: chain(1, [2 ** n for n in range(1, 12)]),
            "chain": lambda: chain(30, [30] * 200),
            "duplicates": duplicates,
            "commit": lambda: single("commit"),
            "tree": lambda: single("tree"),
            "blob": lambda: single("blob"),
        }
        id, objects = attacks[sys.argv[1]]()
        pack = b"PACK" + struct.pack(">II", 2, len(objects)) + b"".join(objects)
        pack += hashlib.sha1(pack).digest()
        with open(sys.argv[2], "wb") as file:
            for start in range(0, len(pack), 60000):
                part = pack[start : start + 60000]
                file.write(b"%04x\1" % (len(part) + 5) + part)
            file.write(b"0000")
        print(id)
        """#
}
