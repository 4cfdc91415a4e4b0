public import InfraModel

extension Value {
    /// Returns the value at a pointer.
    ///
    /// - Parameter pointer: The pointer.
    /// - Returns: The value.
    /// - Throws: ``PatchError`` for the first token without a value.
    public func value(at pointer: JSONPointer) throws(PatchError) -> Value {
        var value = self
        for token in pointer.tokens { value = try value.child(token) }
        return value
    }

    private func child(_ token: String) throws(PatchError) -> Value {
        switch self {
        case .mapping(let mapping):
            guard let value = mapping[token] else { throw .missing(token) }
            return value
        case .sequence(let items):
            return items[try items.index(token)]
        case .scalar:
            throw .noMembers(typeName, token)
        }
    }

    /// The value at a pointer, or `nil` if there is none.
    ///
    /// Setting a value works like ``set(_:at:)``, and setting `nil` like ``remove(at:)``; if these throw an error,
    /// setting has no effect.
    ///
    /// ```swift
    /// let version = release[pointer: "/spec/chart/spec/version"]?.string
    /// ```
    ///
    /// - Parameter pointer: The pointer.
    /// - Returns: The value, or `nil`.
    public subscript(pointer pointer: JSONPointer) -> Value? {
        get { try? value(at: pointer) }
        set {
            if let newValue { try? set(newValue, at: pointer) } else { try? remove(at: pointer) }
        }
    }

    /// Replaces a value, or adds a member to a mapping.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to an existing value, or to a new member of an existing mapping or of null.
    /// - Throws: ``PatchError`` for the first token without a value; the value is then unchanged.
    public mutating func set(_ value: Value, at pointer: JSONPointer) throws(PatchError) {
        guard let last = pointer.tokens.last else {
            self = value
            return
        }
        try change(at: pointer.tokens.dropLast()) { (parent) throws(PatchError) in
            switch parent {
            case .mapping: parent[last] = value
            case .scalar where parent.isNull: parent[last] = value
            case .sequence(let items): parent[try items.index(last)] = value
            case .scalar: throw .noMembers(parent.typeName, last)
            }
        }
    }

    /// Inserts an item into a sequence, or adds a member to a mapping.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to a new member, to the item before which the value is inserted, or to the end of a
    ///     sequence, with `-` as the last token.
    /// - Throws: ``PatchError`` if the member exists, or for the first token without a value; the value is then
    ///   unchanged.
    public mutating func insert(_ value: Value, at pointer: JSONPointer) throws(PatchError) {
        guard let last = pointer.tokens.last else {
            throw PatchError(.patchMalformed, "the whole document has no parent to insert into: set it")
        }
        let parent = try self.value(at: JSONPointer(tokens: pointer.tokens.dropLast()))
        guard parent[last] == nil else {
            throw PatchError(.patchMalformed, "the member \(last.quotedForMessage) exists already: set it")
        }
        try add(value, at: pointer, dialect: .rfc6902)
    }
}
