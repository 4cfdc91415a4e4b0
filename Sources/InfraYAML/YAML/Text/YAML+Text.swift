public import InfraModel

extension YAML {
    /// The text of a stream of YAML documents, for editing values in place.
    ///
    /// An edit changes the lines of its value only. Elsewhere, comments, order, quotes, indentation, blank lines and
    /// line breaks are preserved byte for byte.
    ///
    /// ```swift
    /// var text = try YAML.Text(bytes)
    /// try text.set("1.2.3", at: "/spec/chart/spec/version")
    /// try text.insert(["name": "DEBUG", "value": "1"], at: "/spec/values/env/-")
    /// try text.remove(at: "/spec/suspend")
    /// ```
    ///
    /// A scalar is written in the style of the replaced scalar: plain, quoted, literal or folded. A collection below a
    /// key is written in block style, unless it replaces a flow collection. New keys and items have the indentation of
    /// their neighbours. The anchor and tag of a replaced value are removed, and so are comments inside a replaced
    /// collection.
    ///
    /// After each edit the text is parsed again. If the result differs from the result of the same operation on the old
    /// value, the edit throws an error and the text is unchanged. This is the case if an alias refers to the changed
    /// value, and for members of a merge key.
    public struct Text: Sendable {
        private var source: SourceBytes
        private var nodes: [SyntaxNode]
        private let limits: Limits

        /// The values of the documents, including empty documents.
        public private(set) var values: [Value]

        /// Parses a text.
        ///
        /// - Parameters:
        ///   - bytes: YAML or JSON text in UTF-8.
        ///   - limits: The parser limits.
        /// - Throws: ``YAMLError`` if the text is invalid, or has line breaks that only some parsers recognize.
        public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(YAMLError) {
            _ = try SourceText.hiddenCharacters(in: bytes)
            values = try YAML.documents(in: bytes, limits: limits).map(\.value)
            source = SourceBytes(bytes)
            nodes = try SyntaxReader(source).documents()
            self.limits = limits
        }

        /// Parses a text.
        ///
        /// - Parameters:
        ///   - text: YAML or JSON text.
        ///   - limits: The parser limits.
        /// - Throws: ``YAMLError`` if the text is invalid, or has line breaks that only some parsers recognize.
        public init(_ text: String, limits: Limits = Limits()) throws(YAMLError) {
            try self.init(Array(text.utf8), limits: limits)
        }

        /// The text in UTF-8.
        public var bytes: [UInt8] { source.bytes }

        /// Returns the range of a value, from its first character to the end of its last one.
        ///
        /// The text is not parsed again.
        ///
        /// - Parameters:
        ///   - pointer: The pointer to the value.
        ///   - index: The index of the document, counted from 0.
        /// - Returns: The range without anchor and tag; `nil` if there is no such value, or if it comes from an alias
        ///   or a merge key.
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
    /// Replaces a value, or adds a member to a mapping, like `Value.set(_:at:)`.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to an existing value, or to a new member of an existing mapping or of null.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer has no value or the text cannot be edited; the text is then unchanged.
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
            try apply(try editor.insertion(of: member, into: parent), expecting: expected, inDocument: index)
        } else if let parent, case .scalar = parent.node.content, let name = pointer.tokens.last {
            try apply(try editor.replacement(of: parent, with: [name: value]), expecting: expected, inDocument: index)
        } else if let slot = try editor.slots(to: pointer.tokens[...]).last {
            try apply(try editor.replacement(of: slot, with: value), expecting: expected, inDocument: index)
        }
    }

    /// Inserts an item into a sequence, or adds a member to a mapping, like `Value.insert(_:at:)`.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - pointer: The pointer to a new member, to the item before which the value is inserted, or to the end of a
    ///     sequence, with `-` as the last token.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer has no value or the text cannot be edited; the text is then unchanged.
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
            try apply(try editor.insertion(of: member, into: parent), expecting: expected, inDocument: index)
        case .sequence(let items):
            let itemIndex = JSONPointer.index(name) ?? items.count
            try apply(
                try editor.insertion(of: value, at: itemIndex, into: parent), expecting: expected, inDocument: index)
        case .scalar, .alias:
            throw PatchError(.patchNotEditable, "an alias is part of the path: edit the value with the anchor")
        }
    }

    /// Removes a member or an item, like `Value.remove(at:)`.
    ///
    /// A collection whose last entry is removed becomes `{}` or `[]`.
    ///
    /// - Parameters:
    ///   - pointer: The pointer to an existing value that is not the whole document.
    ///   - index: The index of the document, counted from 0.
    /// - Throws: ``PatchError`` if the pointer has no value or the text cannot be edited; the text is then unchanged.
    public mutating func remove(at pointer: JSONPointer, inDocument index: Int = 0) throws(PatchError) {
        let expected = try expectedValue(index) { (old) throws(PatchError) in try old.remove(at: pointer) }
        let editor = TextEditor(source, root: nodes[index])
        let slots = try editor.slots(to: pointer.tokens[...])
        guard slots.count > 1, let slot = slots.last else { return }
        try apply(
            try editor.removal(ofEntry: slot.index, from: slots[slots.count - 2]), expecting: expected,
            inDocument: index)
    }

    /// Returns the value of a document after an operation.
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

    private mutating func apply(
        _ edits: [TextEdit], expecting expected: Value, inDocument index: Int
    ) throws(PatchError) {
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

extension SourceBytes {
    /// Returns the position of a byte.
    fileprivate func position(_ offset: Int) -> Position {
        let start = lineStart(offset)
        return Position(
            line: bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1,
            column: bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension Value {
    /// Returns whether both values have the same meaning and the same order of members.
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
