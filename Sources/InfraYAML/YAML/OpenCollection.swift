internal import InfraModel

/// A sequence or mapping whose end event has not been read yet.
struct OpenCollection {
    enum Kind {
        case sequence, mapping

        /// Rejects a tag other than that of the collection kind.
        func check(tag: String?, at position: Position) throws(YAMLError) {
            guard let tag, tag != "!" else { return }
            let own = YAML.tagPrefix + (self == .sequence ? "seq" : "map")
            guard !tag.hasSameBytes(as: own) else { return }
            let kind = self == .sequence ? "sequence" : "mapping"
            throw YAMLError(
                .yamlTag, at: position,
                "the tag \(YAML.name(ofTag: tag)) on a \(kind) has no JSON form: remove the tag")
        }
    }

    let kind: Kind
    let position: Position
    let anchor: String?
    /// The size of the stream's content before the collection.
    let sizeBefore: Int

    /// The nesting depth of the collection, itself included.
    private(set) var height = 1

    private var items: [Value] = []
    private var members: [Mapping.Member] = []
    private var key: Scalar?
    private(set) var keyPosition: Position?
    /// Whether a key is a boolean or a number.
    private(set) var hasTypedKeys = false
    private var keyIndex = KeyIndex()
    /// The value of the merge key, and the number of members before it.
    private var merge: (value: Value, position: Position, index: Int)?
    private var isMerging = false

    init(_ kind: Kind, at position: Position, anchor: String?, sizeBefore: Int) {
        self.kind = kind
        self.position = position
        self.anchor = anchor
        self.sizeBefore = sizeBefore
    }

    /// Whether the next value is a key.
    var expectsKey: Bool { kind == .mapping && key == nil }

    /// The key or index of the next value.
    var step: String { key.map { $0.keyText ?? $0.text } ?? String(items.count) }

    mutating func add(_ value: Value, height: Int, at position: Position) throws(YAMLError) {
        self.height = max(self.height, height + 1)
        guard kind == .mapping else {
            items.append(value)
            return
        }
        guard let key else {
            try begin(memberWithKey: value, at: position)
            return
        }
        if isMerging {
            merge = (value, position, members.count)
            isMerging = false
        } else {
            members.append(Mapping.Member(key: key, value: value))
        }
        self.key = nil
        keyPosition = nil
    }

    private mutating func begin(memberWithKey value: Value, at position: Position) throws(YAMLError) {
        guard case .scalar(let scalar) = value else {
            throw YAMLError(
                .yamlInvalidKey, at: position, "\(value.typeName) cannot be a key: JSON allows only strings")
        }
        switch scalar.reading {
        case .null: throw YAMLError(.yamlInvalidKey, at: position, "null cannot be a key: quote it if it is a string")
        case .string: break
        default: hasTypedKeys = true
        }
        let isMerge = scalar == .plain("<<")
        guard keyIndex.insert(scalar, among: members), !(isMerge && merge != nil) else {
            throw YAMLError(.yamlDuplicateKey, at: position, "the key \(scalar.text.quotedForMessage) is duplicated")
        }
        isMerging = isMerge
        key = scalar
        keyPosition = position
    }

    /// The complete collection, with the members of its merge key.
    func value() throws(YAMLError) -> Value {
        guard kind == .mapping else { return .sequence(items) }
        guard let merge else { return .mapping(Mapping(uniqueMembers: members)) }
        var merged: [Mapping.Member] = []
        // The mapping's own members take precedence, then those of the first merged mapping (YAML 1.1, merge key).
        var taken = Set(members.map { Scalar.quoted($0.key.text) })
        for source in try sources(of: merge.value, at: merge.position) {
            for member in source.members where taken.insert(.quoted(member.key.text)).inserted { merged.append(member) }
        }
        let all = members[..<merge.index] + merged + members[merge.index...]
        return .mapping(Mapping(uniqueMembers: Array(all)))
    }

    private func sources(of merge: Value, at position: Position) throws(YAMLError) -> [Mapping] {
        let candidates = merge.sequence ?? [merge]
        let mappings = candidates.compactMap(\.mapping)
        guard mappings.count == candidates.count else {
            throw YAMLError(
                .yamlMergeKey, at: position,
                "a merge key requires a mapping or a sequence of mappings, found \(merge.typeName)")
        }
        return mappings
    }
}

/// Detects duplicate keys: by linear search in small mappings, with a set in large ones.
private struct KeyIndex {
    private static let linearLimit = 16
    private var keys: Set<Scalar> = []

    /// Inserts a key, and returns a Boolean value that indicates whether the key is new.
    mutating func insert(_ key: Scalar, among members: [Mapping.Member]) -> Bool {
        guard members.count >= Self.linearLimit else { return !members.contains { $0.key.hasSameText(as: key) } }
        if keys.isEmpty { keys = Set(members.map { .quoted($0.key.text) }) }
        return keys.insert(.quoted(key.text)).inserted
    }
}
