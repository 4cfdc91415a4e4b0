internal import InfraModel

/// Finds the edits of a document's text that change one value.
///
/// The usual layouts are supported. The caller parses the edited text, and rejects the edit if the result is not the
/// expected value.
struct TextEditor {
    let source: SourceBytes
    let root: SyntaxNode
    /// Whether the document is a flow collection like JSON, whose strings and keys are written in double quotes.
    let isJSON: Bool
    let layout: Emitter.Layout

    init(_ source: SourceBytes, root: SyntaxNode) {
        self.source = source
        self.root = root
        isJSON = root.isFlow
        layout = Emitter.Layout(of: root, in: source)
    }

    /// The position of a node in the document.
    struct Slot {
        /// The kind of parent.
        enum Place {
            case root
            case member
            case item
        }

        var place: Place
        var node: SyntaxNode
        /// The offset after the colon or dash before the node; `nil` if there is none.
        var indicatorEnd: Int?
        /// The offset after the key of a member.
        var keyEnd: Int?
        /// The column of the key or dash.
        var column = 0
        /// Whether the slot is in a flow collection.
        var isInFlow = false
        /// The index among the members or the items.
        var index = 0
    }

    /// Returns the slots of a value and its ancestors, starting with the root.
    func slots(to tokens: ArraySlice<String>) throws(PatchError) -> [Slot] {
        var slots = [Slot(place: .root, node: root)]
        for token in tokens {
            guard let next = try slot(token, in: slots[slots.count - 1].node) else { throw .missing(token) }
            slots.append(next)
        }
        return slots
    }

    private func slot(_ token: String, in node: SyntaxNode) throws(PatchError) -> Slot? {
        switch node.content {
        case .scalar: return nil
        case .alias:
            throw PatchError(.patchNotEditable, "an alias is part of the path: edit the value with the anchor")
        case .mapping(let members):
            guard let index = members.firstIndex(where: { $0.name?.hasSameBytes(as: token) == true }) else {
                if members.contains(where: { $0.name == "<<" || $0.name == nil }) {
                    throw PatchError(
                        .patchNotEditable,
                        "a merge key or an alias may contain \(token.quotedForMessage): edit the value with the anchor")
                }
                return nil
            }
            let member = members[index]
            let colon = source.skipInsignificant(member.key.range.upperBound)
            return Slot(
                place: .member, node: member.value,
                indicatorEnd: source[colon] == UInt8(ascii: ":") ? colon + 1 : nil,
                keyEnd: member.key.range.upperBound, column: source.column(node.contentStart), isInFlow: node.isFlow,
                index: index)
        case .sequence(let items):
            guard let index = JSONPointer.index(token), items.indices.contains(index) else { return nil }
            let dash = entryStart(index, of: node)
            return Slot(
                place: .item, node: items[index], indicatorEnd: node.isFlow ? nil : dash + 1,
                column: source.column(dash), isInFlow: node.isFlow, index: index)
        }
    }

    /// Returns the offset of the start of an entry: in a block collection, of its key, question mark or dash.
    func entryStart(_ index: Int, of node: SyntaxNode) -> Int {
        let entries = node.entries
        guard !node.isFlow else { return entries[index].lowerBound }
        return index == 0 ? node.contentStart : source.skipInsignificant(entries[index - 1].upperBound)
    }
}

extension Emitter.Layout {
    /// Detects the layout of a document by its first block collections below keys.
    init(of root: SyntaxNode, in source: SourceBytes) {
        var (step, sequenceStep): (Int?, Int?)
        var rest = [root]
        while let node = rest.popLast(), step == nil || sequenceStep == nil {
            switch node.content {
            case .scalar, .alias: break
            case .sequence(let items): rest += items.reversed()
            case .mapping(let members):
                rest += members.reversed().map(\.value)
                guard !node.isFlow else { continue }
                for child in members.map(\.value) where child.isBlockCollection {
                    let difference = source.column(child.contentStart) - source.column(node.contentStart)
                    switch child.content {
                    case .mapping where difference > 0: step = step ?? difference
                    case .sequence where difference >= 0: sequenceStep = sequenceStep ?? difference
                    default: break
                    }
                }
            }
        }
        self.init()
        // An indentation indicator is one digit.
        self.step = min(step ?? max(sequenceStep ?? 0, 2), 9)
        self.sequenceStep = sequenceStep ?? 0
    }
}
