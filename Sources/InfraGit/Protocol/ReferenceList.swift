/// A list of references from a server, reduced to the requested ones.
///
/// A server may list any number of branches, whose names are chosen by users without access to the requested ones.
/// References that were not requested use no memory, and count only towards the size limit of the list.
struct ReferenceList {
    /// The requested references.
    private(set) var references = References()
    private let names: [String]
    private let context: RemoteContext
    /// The remaining size of the list in bytes; a million references with common names need a 64th of the limit.
    private var budget = 4 << 30

    init(of names: [String], context: RemoteContext) {
        self.names = names
        self.context = context
    }

    /// Counts a line of the list, and splits it at its first space; `nil` without a space.
    mutating func split(
        _ line: ArraySlice<UInt8>
    ) throws(GitError) -> (word: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        try context.consume(
            line.count + 4, of: &budget, orThrow: "the remote's list of references exceeds the size limit")
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        return (line[..<space], line[(space + 1)...])
    }

    /// Adds a reference if it was requested and has an object.
    ///
    /// - Parameters:
    ///   - hexDigits: The id of the object. SHA-256 ids are rejected elsewhere.
    ///   - text: The name.
    ///   - hasAttributes: A Boolean value that indicates whether a space ends the name: attributes follow it in version
    ///     2.
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
