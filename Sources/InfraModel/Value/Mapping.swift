/// A mapping that preserves the order of its members.
///
/// Keys are unique by their bytes. A mapping is a sequence of its keys' texts and its values:
///
/// ```swift
/// for (key, value) in mapping { print(key, value) }
/// ```
public struct Mapping: Sendable {
    /// A member: a key and its value.
    public struct Member: Sendable {
        /// The key.
        ///
        /// A plain key keeps its spelling, like a plain value.
        public var key: Scalar
        /// The value.
        public var value: Value

        /// Creates a member.
        ///
        /// - Parameters:
        ///   - key: The key.
        ///   - value: The value.
        public init(key: Scalar, value: Value) {
            self.key = key
            self.value = value
        }
    }

    /// The members, in order.
    public private(set) var members: [Member]

    /// Creates an empty mapping.
    public init() { members = [] }

    /// Creates a mapping from members with unique keys.
    ///
    /// - Parameter members: The members. The caller guarantees that their keys are unique.
    public init(uniqueMembers members: [Member]) { self.members = members }

    /// The number of members.
    public var count: Int { members.count }

    /// Whether the mapping has no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The texts of the keys, in order.
    public var keys: [String] { members.map(\.key.text) }

    /// Returns the index of the member with a given key.
    ///
    /// - Parameter key: The text of the key.
    /// - Returns: The index in ``members``, or `nil` if there is no such member.
    public func index(of key: String) -> Int? { members.firstIndex { $0.key.hasSameText(as: key) } }

    /// The value of a member.
    ///
    /// Setting the value of an existing member keeps its position and the spelling of its key. A new member is
    /// appended. `nil` removes the member.
    ///
    /// - Parameter key: The text of the key.
    /// - Returns: The value, or `nil` if there is no such member.
    public subscript(key: String) -> Value? {
        get { index(of: key).map { members[$0].value } }
        set { self[Scalar.quoted(key)] = newValue }
    }

    /// The value of a member.
    ///
    /// A new member has the style of the given key.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value, or `nil` if there is no such member.
    public subscript(key: Scalar) -> Value? {
        get { self[key.text] }
        set {
            switch (index(of: key.text), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Changes the value of a member in place.
    ///
    /// - Parameters:
    ///   - index: The index of the member in ``members``.
    ///   - change: Changes the value.
    /// - Returns: The result of `change`.
    /// - Throws: The error of `change`.
    public mutating func update<Result, Failure: Error>(
        at index: Int, _ change: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try change(&members[index].value)
    }
}

extension Mapping {
    /// Sets, changes and removes many members at once, in linear time.
    ///
    /// - Parameters:
    ///   - changes: The members to change, by key; new ones are appended.
    ///   - combine: Returns the new value, given the old value, if any, and the value of the change; `nil` removes the
    ///     member.
    package mutating func merge(_ changes: Mapping, _ combine: (Value?, Value) -> Value?) {
        guard count * changes.count > 4096 else {
            for change in changes.members { self[change.key] = combine(self[change.key], change.value) }
            return
        }
        let indices = Dictionary(members.enumerated().map { (Scalar.quoted($1.key.text), $0) }) { first, _ in first }
        var removed: Set<Int> = []
        for change in changes.members {
            let index = indices[.quoted(change.key.text)]
            let value = combine(index.map { members[$0].value }, change.value)
            switch (index, value) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): removed.insert(index)
            case (nil, let value?): members.append(Member(key: change.key, value: value))
            case (nil, nil): break
            }
        }
        guard !removed.isEmpty else { return }
        members = members.indices.filter { !removed.contains($0) }.map { members[$0] }
    }
}

extension Mapping {
    /// An index of the members by key, for many lookups.
    package struct Index {
        private static let linearLimit = 16
        private let mapping: Mapping
        private var indices: [Scalar: Int] = [:]

        /// Creates the index of a mapping.
        ///
        /// - Parameter mapping: The mapping.
        package init(_ mapping: Mapping) {
            self.mapping = mapping
            // For few keys, a linear search is faster than hashing.
            guard mapping.count > Self.linearLimit else { return }
            indices.reserveCapacity(mapping.count)
            for (index, member) in mapping.members.enumerated() { indices[.quoted(member.key.text)] = index }
        }

        /// The value of a member.
        ///
        /// - Parameter key: The key.
        /// - Returns: The value, or `nil` if there is no such member.
        package subscript(key: Scalar) -> Value? {
            guard !indices.isEmpty else { return mapping[key] }
            return indices[.quoted(key.text)].map { mapping.members[$0].value }
        }
    }
}

extension Mapping: Sequence {
    /// An iterator over the members.
    ///
    /// - Returns: The iterator, whose elements are the keys' texts and the values.
    public func makeIterator() -> some IteratorProtocol<(key: String, value: Value)> {
        members.lazy.map { (key: $0.key.text, value: $0.value) }.makeIterator()
    }

    /// The number of members.
    public var underestimatedCount: Int { members.count }
}

extension Mapping: ExpressibleByDictionaryLiteral {
    /// Creates a mapping from a literal, in that order; of equal keys, the last one takes precedence.
    ///
    /// - Parameter elements: The keys and values.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }
}
