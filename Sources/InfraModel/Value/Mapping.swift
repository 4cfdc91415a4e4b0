/// Members in the order in which they were written.
///
/// Keys are unique by their bytes. A mapping is a sequence of its keys' texts and its values:
///
/// ```swift
/// for (key, value) in mapping { print(key, value) }
/// ```
public struct Mapping: Sendable {
    /// One member: a key and its value.
    public struct Member: Sendable {
        /// The key.
        ///
        /// A plain key keeps its spelling, as a value does.
        public var key: Scalar
        /// The value.
        public var value: Value

        /// A member.
        ///
        /// - Parameters:
        ///   - key: The key.
        ///   - value: The value.
        public init(key: Scalar, value: Value) {
            self.key = key
            self.value = value
        }
    }

    /// The members, in their order.
    public private(set) var members: [Member]

    /// A mapping without members.
    public init() { members = [] }

    /// A mapping of members whose keys are known to be unique.
    ///
    /// - Parameter members: The members. The caller answers for their keys being different from each other.
    public init(uniqueMembers members: [Member]) { self.members = members }

    /// The number of members.
    public var count: Int { members.count }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The keys' texts, in their order.
    public var keys: [String] { members.map(\.key.text) }

    /// The place of the member with a key.
    ///
    /// - Parameter key: The key's text.
    /// - Returns: The index in ``members``, or `nil` when there is no such member.
    public func index(of key: String) -> Int? { members.firstIndex { $0.key.hasSameText(as: key) } }

    /// The value of a member.
    ///
    /// Setting one that exists keeps its place and its key's spelling, a new one goes to the end, `nil` removes the
    /// member.
    ///
    /// - Parameter key: The key's text.
    /// - Returns: The value, or `nil` when there is no such member.
    public subscript(key: String) -> Value? {
        get { index(of: key).map { members[$0].value } }
        set { self[Scalar.quoted(key)] = newValue }
    }

    /// The value of a member.
    ///
    /// A new one is written with this key's style.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value, or `nil` when there is no such member.
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
    ///   - index: The member's place in ``members``.
    ///   - change: What to do with the value.
    /// - Returns: What `change` returns.
    /// - Throws: What `change` throws.
    public mutating func update<Result, Failure: Error>(
        at index: Int, _ change: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try change(&members[index].value)
    }
}

extension Mapping {
    /// Sets, changes and removes many members at once, in time that does not grow with the product of both sizes.
    ///
    /// - Parameters:
    ///   - changes: The members to change, by their keys; new ones go to the end.
    ///   - combine: Makes the new value of the old one, if there is one, and that of the change; `nil` removes the member.
    package mutating func merge(_ changes: Mapping, _ combine: (Value?, Value) -> Value?) {
        guard count * changes.count > 4096 else {
            for change in changes.members { self[change.key] = combine(self[change.key], change.value) }
            return
        }
        let places = Dictionary(members.enumerated().map { (Scalar.quoted($1.key.text), $0) }) { first, _ in first }
        var gone: Set<Int> = []
        for change in changes.members {
            let place = places[.quoted(change.key.text)]
            let value = combine(place.map { members[$0].value }, change.value)
            switch (place, value) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): gone.insert(place)
            case (nil, let value?): members.append(Member(key: change.key, value: value))
            case (nil, nil): break
            }
        }
        guard !gone.isEmpty else { return }
        members = members.indices.filter { !gone.contains($0) }.map { members[$0] }
    }
}

extension Mapping {
    /// An index of the members by key, for looking up many keys.
    package struct Index {
        private static let small = 16
        private let mapping: Mapping
        private var places: [Scalar: Int] = [:]

        /// Creates the index of a mapping.
        ///
        /// - Parameter mapping: The mapping.
        package init(_ mapping: Mapping) {
            self.mapping = mapping
            // A few keys are compared faster than they are hashed.
            guard mapping.count > Self.small else { return }
            places.reserveCapacity(mapping.count)
            for (place, member) in mapping.members.enumerated() { places[.quoted(member.key.text)] = place }
        }

        /// The value of a member.
        ///
        /// - Parameter key: The key.
        /// - Returns: The value, or `nil` when there is no such member.
        package subscript(key: Scalar) -> Value? {
            guard !places.isEmpty else { return mapping[key] }
            return places[.quoted(key.text)].map { mapping.members[$0].value }
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
    /// A mapping as it is written in source code, in that order; of two equal keys the last one counts.
    ///
    /// - Parameter elements: Keys and values.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }
}
