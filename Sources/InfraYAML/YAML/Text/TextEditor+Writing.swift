internal import InfraModel

extension TextEditor {
    /// Returns an edit with the line breaks of the text.
    func edit(_ range: Range<Int>, _ text: String) -> TextEdit {
        let lineBreak = source.lineBreak
        guard lineBreak != "\n" else { return TextEdit(range, text) }
        return TextEdit(
            range, text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak))
    }

    /// Returns an insertion with the line breaks of the text.
    func edit(at offset: Int, _ text: String) -> TextEdit { edit(offset..<offset, text) }

    /// Returns the text of a value in a slot of a block collection.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - slot: The slot with the old node.
    ///   - isAlone: Whether the rest of the line is blank.
    /// - Returns: The text on the line of the colon or dash, and the other lines without the first line break.
    func written(_ value: Value, in slot: Slot, isAlone: Bool) -> (head: String, body: String) {
        let old = slot.node
        switch value {
        case .scalar(let scalar):
            if old.isBlockScalar || scalar.canBeLiteral {
                let indentation = (old.isBlockScalar ? indentation(ofBlock: old) : nil) ?? slot.column + layout.step
                let block = BlockScalar(
                    scalar, isFolded: old.isFolded, indentation: indentation - slot.column)
                if let block { return (block.header, block.lines(indentation: indentation)) }
            }
            return (inline(value, like: old), "")
        case .sequence where !value.isNonEmptyCollection, .mapping where !value.isNonEmptyCollection:
            return (inline(value, like: old), "")
        case .sequence, .mapping:
            if old.isFlow, !old.entries.isEmpty { return (flow(value, like: old), "") }
            let isInPlace = old.isBlockCollection && old.isSequence == value.isSequence
            if case .item = slot.place {
                let isCompact = old.isBlockCollection && source.isOneLine(slot.indicatorEnd ?? 0, old.contentStart)
                let column = isCompact ? source.column(old.contentStart) : slot.column + 2
                let text = lines(of: value, column: column) ?? ""
                return isAlone && (isCompact || !old.isBlockCollection) ? (text, "") : ("", pad(column) + text)
            }
            let column =
                isInPlace
                ? source.column(old.contentStart)
                : slot.column + (value.isSequence ? layout.sequenceStep : layout.step)
            return ("", pad(column) + (lines(of: value, column: column) ?? ""))
        }
    }

    func pad(_ column: Int) -> String { String(repeating: " ", count: column) }

    /// Returns a collection in block style, without the indentation of its first line and without a line break at the
    /// end; `nil` for scalars, empty collections and JSON.
    func lines(of value: Value, column: Int) -> String? {
        guard value.isNonEmptyCollection, !isJSON else { return nil }
        var emitter = Emitter(layout)
        switch value {
        case .mapping(let mapping): emitter.write(mapping, indent: column, isAfterDash: true)
        case .sequence(let items): emitter.write(items, indent: column, isAfterDash: true)
        case .scalar: return nil
        }
        return String(decoding: emitter.bytes.dropLast(), as: UTF8.self)
    }

    /// Returns a scalar or an empty collection on one line, in the style of the node that it replaces.
    func inline(_ value: Value, like old: SyntaxNode?, isInFlow: Bool = false) -> String {
        switch value {
        case .sequence: "[]"
        case .mapping: "{}"
        case .scalar(.plain("")): "null"
        case .scalar(let scalar) where isJSON && scalar.style == .quoted: scalar.text.doubleQuoted
        case .scalar(let scalar): scalar.spelled(like: old, isInFlow: isInFlow)
        }
    }

    /// Returns a value in flow style.
    func flow(_ value: Value, like old: SyntaxNode?) -> String {
        switch value {
        case .sequence(let items): "[\(items.map { flow($0, like: nil) }.joined(separator: ", "))]"
        case .mapping(let mapping): "{\(mapping.members.map(flow).joined(separator: ", "))}"
        case .scalar(let scalar) where scalar.style == .plain && scalar.hasFlowIndicator: scalar.text.doubleQuoted
        case .scalar: inline(value, like: old, isInFlow: true)
        }
    }

    /// Returns a member in flow style.
    func flow(_ member: Mapping.Member) -> String {
        let key = isJSON ? member.key.text.doubleQuoted : flow(.scalar(member.key), like: nil)
        return "\(key): \(flow(member.value, like: nil))"
    }

    /// Returns the column of the lines of a block scalar; `nil` if all are blank.
    private func indentation(ofBlock node: SyntaxNode) -> Int? {
        var line = source.nextLine(node.contentStart)
        while line < node.range.upperBound {
            let end = source.lineEnd(line)
            if !source.isBlank(line..<end) {
                return source.bytes[line..<end].prefix { $0 == UInt8(ascii: " ") }.count
            }
            line = source.nextLine(line)
        }
        return nil
    }
}

/// A string as a literal or folded scalar.
private struct BlockScalar {
    let header: String
    private let content: [Substring]

    /// Creates a block scalar; `nil` if a block scalar cannot represent the text.
    ///
    /// - Parameters:
    ///   - scalar: The scalar.
    ///   - isFolded: Whether the scalar is folded if possible.
    ///   - indentation: The indentation of its lines, relative to their parent.
    init?(_ scalar: Scalar, isFolded: Bool, indentation: Int) {
        let text = scalar.text
        guard scalar.style == .quoted, text.contains(where: { $0 != "\n" && $0 != " " && $0 != "\t" }),
            text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || !$0.needsEscape })
        else { return nil }
        let breaksAtEnd = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
        let chomping = breaksAtEnd == 0 ? "-" : breaksAtEnd == 1 ? "" : "+"
        let lines = text.dropLast(breaksAtEnd).split(separator: "\n", omittingEmptySubsequences: false)
        // Blank lines at the end are significant with "+" only.
        let blanks = Array(repeating: Substring(), count: max(0, breaksAtEnd - 1))
        let startsBlank = lines.first.map { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("\t") } ?? true
        if startsBlank, indentation > 9 { return nil }
        let indicator = startsBlank ? String(indentation) : ""
        let isFoldable = isFolded && !lines.contains { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("\t") }
        header = (isFoldable ? ">" : "|") + indicator + chomping
        // In a folded scalar, an empty line represents a line break.
        content = (isFoldable ? Array(lines.map { [$0] }.joined(separator: [Substring()])) : lines) + blanks
    }

    func lines(indentation: Int) -> String {
        let blanks = String(repeating: " ", count: indentation)
        return content.map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
    }
}

extension SyntaxNode {
    fileprivate var isFolded: Bool { if case .scalar(.folded) = content { true } else { false } }
    fileprivate var isSequence: Bool { if case .sequence = content { true } else { false } }
}

extension Value {
    fileprivate var isSequence: Bool { if case .sequence = self { true } else { false } }

    /// Whether the value is a collection with members or items.
    var isNonEmptyCollection: Bool {
        switch self {
        case .scalar: false
        case .sequence(let items): !items.isEmpty
        case .mapping(let mapping): !mapping.isEmpty
        }
    }
}

extension Scalar {
    /// Returns the scalar on one line, in the style of another node if possible.
    ///
    /// A string replaces a plain scalar in plain style if all parsers read it as a string.
    fileprivate func spelled(like old: SyntaxNode?, isInFlow: Bool) -> String {
        guard style == .quoted, case .scalar(let notation) = old?.content else { return singleLine }
        switch notation {
        case .doubleQuoted: return text.doubleQuoted
        case .singleQuoted where text.unicodeScalars.allSatisfy { !$0.needsEscape }:
            return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        case .plain where text.isReadAsPlain && !(isInFlow && Scalar.plain(text).hasFlowIndicator):
            let resolution = ScalarResolution(text)
            return resolution.isUnambiguous && resolution.python == .text ? text : singleLine
        default: return singleLine
        }
    }

    /// Whether the text contains a character that ends a plain scalar in a flow collection for some parsers.
    fileprivate var hasFlowIndicator: Bool {
        if case .string = reading { text.utf8.contains { ",[]{}:#?\"'".utf8.contains($0) } } else { false }
    }
}
