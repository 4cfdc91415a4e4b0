/// A node of a text with its notation and its range.
struct SyntaxNode: Sendable {
    enum Content: Sendable {
        case scalar(EventParser.Event.Notation)
        case alias
        case sequence([SyntaxNode])
        case mapping([Member])
    }

    /// A member of a mapping.
    struct Member: Sendable {
        /// The text of the key; `nil` for an alias.
        var name: String?
        var key: SyntaxNode
        var value: SyntaxNode

        var range: Range<Int> { key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound) }
    }

    var content: Content
    /// Whether the node is a flow collection.
    var isFlow = false
    /// The bytes of the node with anchor and tag, without the line break after a block scalar or block collection.
    var range: Range<Int>
    /// The offset of the first byte after anchor and tag.
    var contentStart: Int

    /// Whether the node is a collection in block style.
    var isBlockCollection: Bool {
        switch content {
        case .sequence, .mapping: !isFlow
        case .scalar, .alias: false
        }
    }

    /// Whether the node is a literal or folded scalar.
    var isBlockScalar: Bool {
        switch content {
        case .scalar(.literal), .scalar(.folded): true
        default: false
        }
    }

    /// The ranges of the members or the items.
    var entries: [Range<Int>] {
        switch content {
        case .sequence(let items): items.map(\.range)
        case .mapping(let members): members.map(\.range)
        case .scalar, .alias: []
        }
    }
}
