public import InfraModel

extension YAML {
    /// The text of a stream of YAML documents, for editing values in place.
    ///
    /// An edit changes the lines of its value. Comments, order, quotes, indentation, blank lines and line breaks elsewhere
    /// stay as they are, byte for byte.
    ///
    /// ```swift
    /// var text = try YAML.Text(bytes)
    /// try text.set("1.2.3", at: "/spec/chart/spec/version")
    /// try text.insert(["name": "DEBUG", "value": "1"], at: "/spec/values/env/-")
    /// try text.remove(at: "/spec/suspend")
    /// ```
    ///
    /// A scalar is written in the quotes of the one that it replaces, or as a literal or folded scalar if that is one. A
    /// collection below a key is written in block style unless a flow collection stands there. New keys and items have the
    /// indentation of their neighbours. The value's anchor and tag are replaced with it, and so are comments inside of a
    /// collection.
    ///
    /// After each edit the text is read again. If its value is not exactly that of the same operation on the old value, the
    /// edit throws an error and the text stays unchanged. That is so when an alias refers to what would change, and for
    /// members that a merge key brings.
    public struct Text: Sendable {
        private var source: SourceBytes
        private var nodes: [SyntaxNode]
        private let limits: Limits

        /// The values of the documents, empty ones included.
        public private(set) var values: [Value]

        /// Reads a text.
        ///
        /// - Parameters:
        ///   - bytes: UTF-8; a JSON text is one, too.
        ///   - limits: The limits for reading.
        /// - Throws: ``YAMLError`` if the text cannot be read, or if readers differ in where its lines end.
        public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(YAMLError) {
            _ = try SourceText.hiddenCharacters(in: bytes)
            values = try YAML.documents(in: bytes, limits: limits).map(\.value)
            source = SourceBytes(bytes)
            nodes = try SyntaxReader(source).documents()
            self.limits = limits
        }

        /// Reads a text.
        ///
        /// - Parameters:
        ///   - text: The text; a JSON text is one, too.
        ///   - limits: The limits for reading.
        /// - Throws: ``YAMLError`` if the text cannot be read, or if readers differ in where its lines end.
        public init(_ text: String, limits: Limits = Limits()) throws(YAMLError) {
            try self.init(Array(text.utf8), limits: limits)
        }

        /// The text in UTF-8.
        public var bytes: [UInt8] { source.bytes }

        /// The extent of a value, from its first character to the one behind the last.
        ///
        /// The ranges of any number of values come from the reading that created the text.
        ///
        /// - Parameters:
        ///   - pointer: The pointer to the value.
        ///   - index: The index of the document, counted from 0.
        /// - Returns: The extent without anchor and tag, `nil` if the text has no such value: an alias or a merge key may
        ///   bring one that the document has.
        public func range(of pointer: JSONPointer, inDocument index: Int = 0) -> Range<Position>? {
            guard nodes.indices.contains(index),
                let slots = try? TextEditor(source, root: nodes[index]).slots(to: pointer.tokens[...]),
                let node = slots.last?.node
            else { return nil }
            return source.position(node.contentStart)..<source.position(node.range.upperBound)
        }
    }
}

// Edits.
extension YAML.Text {
    /// Replaces a value, or adds a member to a mapping, as `Value.set(_:at:)` does.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to an existing value, or to a new member of an existing mapping or of null.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer leads nowhere or the text cannot be edited there. The text is unchanged then.
    public mutating func set(
        _ value: Value, at pointer: JSONPointer, inDocument index: Int = 0
    ) throws(PatchError) {
        let expected = try expectedValue(index) { (old) throws(PatchError) in try old.set(value, at: pointer) }
        let editor = TextEditor(source, root: nodes[index])
        let parent = try pointer.tokens.isEmpty ? nil : editor.slots(to: pointer.tokens.dropLast()).last
        if let parent, case .mapping = parent.node.content, let name = pointer.tokens.last,
            (try? self.values[index].value(at: pointer)) == nil
        {
            let member = Mapping.Member(key: .quoted(name), value: value)
            try apply(try editor.insertion(of: member, into: parent), expected, index)
        } else if let parent, case .scalar = parent.node.content, let name = pointer.tokens.last {
            try apply(try editor.replacement(of: parent, with: [name: value]), expected, index)
        } else if let slot = try editor.slots(to: pointer.tokens[...]).last {
            try apply(try editor.replacement(of: slot, with: value), expected, index)
        }
    }

    /// Inserts an item into a sequence, or adds a member to a mapping, as `Value.insert(_:at:)` does.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to a member that does not exist yet, to the item before which the new one is inserted, or
    ///     to the end of a sequence, with `-` as the last token.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer leads nowhere or the text cannot be edited there. The text is unchanged then.
    public mutating func insert(
        _ value: Value, at pointer: JSONPointer, inDocument index: Int = 0
    ) throws(PatchError) {
        let expected = try expectedValue(index) { (old) throws(PatchError) in try old.insert(value, at: pointer) }
        let editor = TextEditor(source, root: nodes[index])
        guard let name = pointer.tokens.last, let parent = try editor.slots(to: pointer.tokens.dropLast()).last else {
            return
        }
        switch parent.node.content {
        case .mapping:
            let member = Mapping.Member(key: .quoted(name), value: value)
            try apply(try editor.insertion(of: member, into: parent), expected, index)
        case .sequence(let items):
            let place = JSONPointer.index(name) ?? items.count
            try apply(try editor.insertion(of: value, at: place, into: parent), expected, index)
        case .scalar, .alias:
            throw PatchError(.patchNotEditable, "an alias stands on the way: edit the value that has the anchor")
        }
    }

    /// Removes a member or an item, as `Value.remove(at:)` does.
    ///
    /// A collection whose last entry is removed becomes `{}` or `[]`.
    ///
    /// - Parameters:
    ///   - pointer: The pointer to an existing value that is not the whole document.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer leads nowhere or the text cannot be edited there. The text is unchanged then.
    public mutating func remove(at pointer: JSONPointer, inDocument index: Int = 0) throws(PatchError) {
        let expected = try expectedValue(index) { (old) throws(PatchError) in try old.remove(at: pointer) }
        let editor = TextEditor(source, root: nodes[index])
        let slots = try editor.slots(to: pointer.tokens[...])
        guard slots.count > 1, let slot = slots.last else { return }
        try apply(try editor.removal(ofEntry: slot.index, from: slots[slots.count - 2]), expected, index)
    }

    /// The value of a document after an operation.
    private func expectedValue(
        _ index: Int, _ operation: (inout Value) throws(PatchError) -> Void
    ) throws(PatchError) -> Value {
        guard nodes.indices.contains(index) else {
            throw PatchError(.patchMissing, "the text has \(nodes.count) documents, none at \(index)")
        }
        var value = values[index]
        try operation(&value)
        return value
    }

    private mutating func apply(_ edits: [TextEdit], _ expected: Value, _ index: Int) throws(PatchError) {
        var edited = source
        edited.apply(edits)
        var expectedValues = values
        expectedValues[index] = expected
        guard let text = try? YAML.Text(edited.bytes, limits: limits), text.values.count == expectedValues.count,
            zip(text.values, expectedValues).allSatisfy({ $0.hasSameMembersInOrder(as: $1) })
        else {
            throw PatchError(
                .patchNotEditable,
                "the text cannot be edited here in place: an alias refers to the value, or its layout is unusual")
        }
        self = text
    }
}

extension YAML.Text: CustomStringConvertible {
    /// The text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension YAML.Position: Comparable {
    /// Whether a position comes before another one of the same text.
    ///
    /// - Parameters:
    ///   - left: A position.
    ///   - right: Another position.
    /// - Returns: Whether the first one is before the second.
    public static func < (left: YAML.Position, right: YAML.Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension SourceBytes {
    /// The position of a byte.
    fileprivate func position(_ offset: Int) -> YAML.Position {
        let start = lineStart(offset)
        return YAML.Position(
            line: bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1,
            column: bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension Value {
    /// Whether both have the same meaning, and all members in the same order.
    fileprivate func hasSameMembersInOrder(as other: Value) -> Bool {
        switch (self, other) {
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.hasSameMembersInOrder(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.count == right.count
                && zip(left.members, right.members).allSatisfy {
                    $0.key.hasSameText(as: $1.key) && $0.value.hasSameMembersInOrder(as: $1.value)
                }
        default: self == other
        }
    }
}
