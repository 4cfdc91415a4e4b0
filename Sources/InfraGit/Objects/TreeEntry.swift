/// One line of a tree: a name, what it is, and the object it names.
///
/// Git's names are bytes, not text. Nearly all of them are UTF-8, and ``name`` is then simply that text, byte for byte.
/// A byte that is not part of valid UTF-8 becomes one scalar of the range U+10FF80...U+10FFFF (the last of the private
/// use planes), and is turned back when the tree is written, so a foreign tree survives a rewrite byte for byte. Storing
/// a `String` costs nothing for the names that occur in practice, and callers may build paths from it.
///
/// Swift's `==` on strings treats canonically equivalent spellings ("é" in one scalar or in two) as equal, git does not:
/// entries compare their bytes, and so should a caller who keys by name.
public struct TreeEntry: Hashable, Sendable {
    /// The name, without any slash; see the type's discussion for names that are not UTF-8.
    public var name: String
    /// The object: a blob, a tree, or a submodule's commit.
    public var id: ObjectID
    /// The mode as the tree spells it, so that old modes survive a rewrite.
    private(set) var rawMode: UInt32

    /// What the entry is.
    public var mode: FileMode {
        get { FileMode(lenient: rawMode) }
        set { rawMode = newValue.rawValue }
    }

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - name: The name, without any slash.
    ///   - mode: What the entry is.
    ///   - id: The object.
    public init(name: String, mode: FileMode, id: ObjectID) {
        self.name = name
        self.id = id
        rawMode = mode.rawValue
    }

    /// Makes an entry as it was found in a tree.
    init(name: String, rawMode: UInt32, id: ObjectID) {
        self.name = name
        self.id = id
        self.rawMode = rawMode
    }

    /// Whether a tree can have an entry of a name: not `.`, `..` and what some file system takes for `.git`.
    ///
    /// - Parameter name: The name.
    /// - Returns: Whether git's strict checks allow it.
    public static func isValid(name: String) -> Bool {
        ReservedName.defect(of: EntryName.bytes(of: name)[...], isLink: false) == nil
    }

    /// Whether this entry's name comes before another one's, by the bytes of both.
    ///
    /// - Parameter other: The other entry.
    /// - Returns: `false` for the same name too.
    public func precedes(_ other: TreeEntry) -> Bool { name.utf8.lexicographicallyPrecedes(other.name.utf8) }

    /// Compares bytes, modes and ids.
    ///
    /// - Parameters:
    ///   - lhs: One entry.
    ///   - rhs: Another entry.
    /// - Returns: Whether both would be written as the same bytes.
    public static func == (lhs: TreeEntry, rhs: TreeEntry) -> Bool {
        lhs.id == rhs.id && lhs.rawMode == rhs.rawMode && lhs.name.utf8.elementsEqual(rhs.name.utf8)
    }

    /// Feeds the id and the name's length into a hasher: a different name mostly means a different object.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(name.utf8.count)
    }
}
