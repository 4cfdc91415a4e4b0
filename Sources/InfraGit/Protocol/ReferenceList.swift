/// A list of references as a server sends it, of which only those are kept that were asked for.
///
/// The names of other branches are chosen by others than those who may push to ours, and a server's list may have any number of them. They
/// use up no memory, and no room but that of the list as a whole.
struct ReferenceList {
    /// The references that were asked for.
    private(set) var references = References()
    private let names: [String]
    private let context: RemoteContext
    /// The size in bytes that the list may still have; a million references of usual names need a 64th of it.
    private var budget = 4 << 30

    init(of names: [String], context: RemoteContext) {
        self.names = names
        self.context = context
    }

    /// Counts a line of the list, and splits it at its first space; `nil` when it has none.
    mutating func split(
        _ line: ArraySlice<UInt8>
    ) throws(GitError) -> (word: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        try context.consume(line.count + 4, of: &budget, orThrow: "the remote's list of references does not end")
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        return (line[..<space], line[(space + 1)...])
    }

    /// Adds a reference if it was asked for, and if there is an object.
    ///
    /// - Parameters:
    ///   - hexDigits: The id of the object. SHA-256 ids are refused elsewhere.
    ///   - text: The name.
    ///   - hasAttributes: A Boolean value that indicates whether a space ends the name: attributes follow it in version 2.
    mutating func add(_ hexDigits: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>, hasAttributes: Bool = false) {
        let name = names.first { name in
            guard text.starts(with: name.utf8) else { return false }
            let rest = text.dropFirst(name.utf8.count)
            return rest.isEmpty || hasAttributes && rest.first == UInt8(ascii: " ")
        }
        guard let name, let id = ObjectID(hexDigits: hexDigits), id != .zero else { return }
        references[name] = id
    }
}
