/// An entry of a tree: a name, a mode, and the id of an object.
///
/// Git's names are bytes, not text. Nearly all of them are valid UTF-8, and ``name`` is then that text, byte for byte.
/// A byte that is not part of valid UTF-8 becomes one scalar in the range U+10FF80...U+10FFFF (the last of the private
/// use planes) and is converted back when the tree is written, so a foreign tree survives a rewrite byte for byte. A
/// `String` has no overhead for common names, and callers can build paths from it.
///
/// Swift's `==` treats canonically equivalent strings ("é" as one scalar or as two) as equal, git does not. Entries
/// compare the bytes of their names, and callers that use names as keys should do the same.
public struct TreeEntry: Hashable, Sendable {
    /// The name, without slashes; see the discussion of the type for names that are not UTF-8.
    public var name: String
    /// The object: a blob, a tree, or a submodule's commit.
    public var id: ObjectID
    /// The stored mode, so that old modes survive a rewrite.
    private(set) var rawMode: UInt32

    /// The kind of the entry.
    public var mode: FileMode {
        get { FileMode(lenient: rawMode) }
        set { rawMode = newValue.rawValue }
    }

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - name: The name, without slashes.
    ///   - mode: The kind of the entry.
    ///   - id: The object.
    public init(name: String, mode: FileMode, id: ObjectID) {
        self.name = name
        self.id = id
        rawMode = mode.rawValue
    }

    /// Creates an entry that was read from a tree.
    init(name: String, rawMode: UInt32, id: ObjectID) {
        self.name = name
        self.id = id
        self.rawMode = rawMode
    }

    /// Returns whether a tree can have an entry with a name: not `.`, `..` or a name that some file system treats as
    /// `.git`.
    ///
    /// - Parameter name: The name.
    /// - Returns: Whether git's strict checks allow the name.
    public static func isValid(name: String) -> Bool {
        ReservedName.defect(of: EntryName.bytes(of: name)[...], isLink: false) == nil
    }

    /// Returns whether the name of this entry precedes that of another entry, by the bytes of both.
    ///
    /// - Parameter other: The other entry.
    /// - Returns: Whether this entry comes first; `false` for equal names.
    public func precedes(_ other: TreeEntry) -> Bool {
        let (bytes, others) = (name.utf8.span, other.name.utf8.span)
        for index in 0..<min(bytes.count, others.count) where bytes[index] != others[index] {
            return bytes[index] < others[index]
        }
        return bytes.count < others.count
    }

    /// Compares the bytes of the names, the modes and the ids.
    ///
    /// - Parameters:
    ///   - lhs: An entry.
    ///   - rhs: Another entry.
    /// - Returns: Whether both are written as the same bytes.
    public static func == (lhs: TreeEntry, rhs: TreeEntry) -> Bool {
        lhs.id == rhs.id && lhs.rawMode == rhs.rawMode && lhs.name.utf8.elementsEqual(rhs.name.utf8)
    }

    /// Hashes the id and the length of the name: entries with different names usually have different objects.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(name.utf8.count)
    }
}
